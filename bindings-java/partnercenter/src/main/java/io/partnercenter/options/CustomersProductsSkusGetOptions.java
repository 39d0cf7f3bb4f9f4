// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.products.skus.get}. */
public final class CustomersProductsSkusGetOptions
    extends RestCallOptions<CustomersProductsSkusGetOptions> {
  /** Says nothing yet. */
  public CustomersProductsSkusGetOptions() {}

  /** AzurePlan selects reservations that apply to Azure plans. */
  public CustomersProductsSkusGetOptions reservationScope(String reservationScope) {
    return parameter("reservation_scope", reservationScope);
  }
}
