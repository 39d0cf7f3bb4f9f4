// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.carts.checkout}. */
public final class CustomersCartsCheckoutOptions
    extends RestCallOptions<CustomersCartsCheckoutOptions> {
  /** Says nothing yet. */
  public CustomersCartsCheckoutOptions() {}

  /** User of the customer for whom the purchase is made, by principal name. */
  public CustomersCartsCheckoutOptions customerUserUpn(String customerUserUpn) {
    return parameter("customer_user_upn", customerUserUpn);
  }
}
