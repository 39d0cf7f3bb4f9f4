// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which billing period.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ServiceCostsBillingPeriod(@JsonValue String value) {
  /** None. */
  public static final ServiceCostsBillingPeriod NONE = new ServiceCostsBillingPeriod("None");

  /** MostRecent. */
  public static final ServiceCostsBillingPeriod MOST_RECENT =
      new ServiceCostsBillingPeriod("MostRecent");

  /** Current. */
  public static final ServiceCostsBillingPeriod CURRENT = new ServiceCostsBillingPeriod("Current");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceCostsBillingPeriod {}

  @Override
  public String toString() {
    return value;
  }
}
