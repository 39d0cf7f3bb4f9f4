// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a referral.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ReferralStatus(@JsonValue String value) {
  /** None. */
  public static final ReferralStatus NONE = new ReferralStatus("None");

  /** New. */
  public static final ReferralStatus NEW = new ReferralStatus("New");

  /** Active. */
  public static final ReferralStatus ACTIVE = new ReferralStatus("Active");

  /** Closed. */
  public static final ReferralStatus CLOSED = new ReferralStatus("Closed");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReferralStatus {}

  @Override
  public String toString() {
    return value;
  }
}
