// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code products.skus.availabilities.list}. */
public final class ProductsSkusAvailabilitiesListOptions
    extends PagedCallOptions<ProductsSkusAvailabilitiesListOptions> {
  /** Says nothing yet. */
  public ProductsSkusAvailabilitiesListOptions() {}

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_COMMERCIAL = "commercial";

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_EDUCATION = "education";

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_GOVERNMENT = "government";

  /** A value of {@link #targetSegment}. */
  public static final String TARGET_SEGMENT_NONPROFIT = "nonprofit";

  /** Segment of the customer. One of commercial, education, government, nonprofit. */
  public ProductsSkusAvailabilitiesListOptions targetSegment(String targetSegment) {
    return parameter("target_segment", targetSegment);
  }

  /** AzurePlan selects reservations that apply to Azure plans. */
  public ProductsSkusAvailabilitiesListOptions reservationScope(String reservationScope) {
    return parameter("reservation_scope", reservationScope);
  }

  /** View of the catalog, such as AzureReservationsVM. */
  public ProductsSkusAvailabilitiesListOptions targetView(String targetView) {
    return parameter("target_view", targetView);
  }
}
