// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.orders.get}. */
public final class CustomersOrdersGetOptions extends RestCallOptions<CustomersOrdersGetOptions> {
  /** Says nothing yet. */
  public CustomersOrdersGetOptions() {}

  /** Whether prices are given too; false by default. */
  public CustomersOrdersGetOptions includePrice(Boolean includePrice) {
    return parameter("include_price", includePrice);
  }
}
