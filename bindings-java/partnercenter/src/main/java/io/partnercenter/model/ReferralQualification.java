// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How well a referral is qualified.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ReferralQualification(@JsonValue String value) {
  /** None. */
  public static final ReferralQualification NONE = new ReferralQualification("None");

  /** Direct. */
  public static final ReferralQualification DIRECT = new ReferralQualification("Direct");

  /** MarketingQualified. */
  public static final ReferralQualification MARKETING_QUALIFIED =
      new ReferralQualification("MarketingQualified");

  /** SalesQualified. */
  public static final ReferralQualification SALES_QUALIFIED =
      new ReferralQualification("SalesQualified");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReferralQualification {}

  @Override
  public String toString() {
    return value;
  }
}
