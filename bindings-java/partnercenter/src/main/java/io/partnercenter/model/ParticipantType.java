// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a participant of a transfer or an item is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ParticipantType(@JsonValue String value) {
  /** unknown. */
  public static final ParticipantType UNKNOWN = new ParticipantType("unknown");

  /** transaction_reseller. */
  public static final ParticipantType TRANSACTION_RESELLER =
      new ParticipantType("transaction_reseller");

  /** consumption_reseller. */
  public static final ParticipantType CONSUMPTION_RESELLER =
      new ParticipantType("consumption_reseller");

  /** additional_transaction_reseller. */
  public static final ParticipantType ADDITIONAL_TRANSACTION_RESELLER =
      new ParticipantType("additional_transaction_reseller");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ParticipantType {}

  @Override
  public String toString() {
    return value;
  }
}
