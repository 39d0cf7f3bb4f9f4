// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which line of business bills.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record BillingProvider(@JsonValue String value) {
  /** none. */
  public static final BillingProvider NONE = new BillingProvider("none");

  /** office. */
  public static final BillingProvider OFFICE = new BillingProvider("office");

  /** azure. */
  public static final BillingProvider AZURE = new BillingProvider("azure");

  /** one_time. */
  public static final BillingProvider ONE_TIME = new BillingProvider("one_time");

  /** marketplace. */
  public static final BillingProvider MARKETPLACE = new BillingProvider("marketplace");

  /** all. */
  public static final BillingProvider ALL = new BillingProvider("all");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillingProvider {}

  @Override
  public String toString() {
    return value;
  }
}
