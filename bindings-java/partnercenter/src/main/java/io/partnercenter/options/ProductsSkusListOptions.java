// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code products.skus.list}. */
public final class ProductsSkusListOptions extends PagedCallOptions<ProductsSkusListOptions> {
  /** Says nothing yet. */
  public ProductsSkusListOptions() {}

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_COMMERCIAL = "commercial";

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_EDUCATION = "education";

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_GOVERNMENT = "government";

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_NONPROFIT = "nonprofit";

  /** Segment of the customer. One of commercial, education, government, nonprofit. */
  public ProductsSkusListOptions targetSegment(String targetSegment) {
    return parameter("target_segment", targetSegment);
  }

  /** AzurePlan selects reservations that apply to Azure plans. */
  public ProductsSkusListOptions reservationScope(String reservationScope) {
    return parameter("reservation_scope", reservationScope);
  }
}
