// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.orders.create}. */
public final class CustomersOrdersCreateOptions
    extends RestCallOptions<CustomersOrdersCreateOptions> {
  /** Says nothing yet. */
  public CustomersOrdersCreateOptions() {}

  /** User of the customer for whom the purchase is made, by principal name. */
  public CustomersOrdersCreateOptions customerUserUpn(String customerUserUpn) {
    return parameter("customer_user_upn", customerUserUpn);
  }
}
