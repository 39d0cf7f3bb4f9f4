// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an order gave.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ContractType(@JsonValue String value) {
  /** subscription. */
  public static final ContractType SUBSCRIPTION = new ContractType("subscription");

  /** product_key. */
  public static final ContractType PRODUCT_KEY = new ContractType("product_key");

  /** redemption_code. */
  public static final ContractType REDEMPTION_CODE = new ContractType("redemption_code");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ContractType {}

  @Override
  public String toString() {
    return value;
  }
}
