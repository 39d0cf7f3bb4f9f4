// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How often something is billed.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record BillingCycleType(@JsonValue String value) {
  /** unknown. */
  public static final BillingCycleType UNKNOWN = new BillingCycleType("unknown");

  /** monthly. */
  public static final BillingCycleType MONTHLY = new BillingCycleType("monthly");

  /** annual. */
  public static final BillingCycleType ANNUAL = new BillingCycleType("annual");

  /** none. */
  public static final BillingCycleType NONE = new BillingCycleType("none");

  /** one_time. */
  public static final BillingCycleType ONE_TIME = new BillingCycleType("one_time");

  /** triennial. */
  public static final BillingCycleType TRIENNIAL = new BillingCycleType("triennial");

  /** biennial. */
  public static final BillingCycleType BIENNIAL = new BillingCycleType("biennial");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillingCycleType {}

  @Override
  public String toString() {
    return value;
  }
}
