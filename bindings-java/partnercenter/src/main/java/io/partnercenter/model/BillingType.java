// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By use or by licence.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record BillingType(@JsonValue String value) {
  /** none. */
  public static final BillingType NONE = new BillingType("none");

  /** usage. */
  public static final BillingType USAGE = new BillingType("usage");

  /** license. */
  public static final BillingType LICENSE = new BillingType("license");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public BillingType {}

  @Override
  public String toString() {
    return value;
  }
}
