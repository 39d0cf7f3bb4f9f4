// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code products.skus.get}. */
public final class ProductsSkusGetOptions extends RestCallOptions<ProductsSkusGetOptions> {
  /** Says nothing yet. */
  public ProductsSkusGetOptions() {}

  /** AzurePlan selects reservations that apply to Azure plans. */
  public ProductsSkusGetOptions reservationScope(String reservationScope) {
    return parameter("reservation_scope", reservationScope);
  }
}
