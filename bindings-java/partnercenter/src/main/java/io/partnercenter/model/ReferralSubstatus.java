// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a referral within its state.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ReferralSubstatus(@JsonValue String value) {
  /** None. */
  public static final ReferralSubstatus NONE = new ReferralSubstatus("None");

  /** Pending. */
  public static final ReferralSubstatus PENDING = new ReferralSubstatus("Pending");

  /** Received. */
  public static final ReferralSubstatus RECEIVED = new ReferralSubstatus("Received");

  /** Accepted. */
  public static final ReferralSubstatus ACCEPTED = new ReferralSubstatus("Accepted");

  /** Won. */
  public static final ReferralSubstatus WON = new ReferralSubstatus("Won");

  /** Lost. */
  public static final ReferralSubstatus LOST = new ReferralSubstatus("Lost");

  /** Declined. */
  public static final ReferralSubstatus DECLINED = new ReferralSubstatus("Declined");

  /** Expired. */
  public static final ReferralSubstatus EXPIRED = new ReferralSubstatus("Expired");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReferralSubstatus {}

  @Override
  public String toString() {
    return value;
  }
}
