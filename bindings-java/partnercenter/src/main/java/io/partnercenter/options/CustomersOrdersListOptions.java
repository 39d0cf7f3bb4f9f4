// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.orders.list}. */
public final class CustomersOrdersListOptions extends PagedCallOptions<CustomersOrdersListOptions> {
  /** Says nothing yet. */
  public CustomersOrdersListOptions() {}

  /** Whether prices are given too; false by default. */
  public CustomersOrdersListOptions includePrice(Boolean includePrice) {
    return parameter("include_price", includePrice);
  }

  /** Only those of this billing cycle, such as onetime, monthly or annual. */
  public CustomersOrdersListOptions billingType(String billingType) {
    return parameter("billing_type", billingType);
  }
}
