// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.products.get}. */
public final class CustomersProductsGetOptions
    extends RestCallOptions<CustomersProductsGetOptions> {
  /** Says nothing yet. */
  public CustomersProductsGetOptions() {}

  /** AzurePlan selects reservations that apply to Azure plans. */
  public CustomersProductsGetOptions reservationScope(String reservationScope) {
    return parameter("reservation_scope", reservationScope);
  }
}
