// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code offers.list}. */
public final class OffersListOptions extends PagedCallOptions<OffersListOptions> {
  /** Says nothing yet. */
  public OffersListOptions() {}

  /** Index of the first item, from 0. */
  public OffersListOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Items per page; the service's default where it is left out. */
  public OffersListOptions size(Long size) {
    return parameter("size", size);
  }

  /** Only those of this category. */
  public OffersListOptions offerCategoryId(String offerCategoryId) {
    return parameter("offer_category_id", offerCategoryId);
  }
}
