// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code products.get}. */
public final class ProductsGetOptions extends RestCallOptions<ProductsGetOptions> {
  /** Says nothing yet. */
  public ProductsGetOptions() {}

  /** AzurePlan selects reservations that apply to Azure plans. */
  public ProductsGetOptions reservationScope(String reservationScope) {
    return parameter("reservation_scope", reservationScope);
  }
}
