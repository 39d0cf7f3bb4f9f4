// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.offers.list}. */
public final class CustomersOffersListOptions extends PagedCallOptions<CustomersOffersListOptions> {
  /** Says nothing yet. */
  public CustomersOffersListOptions() {}

  /** Index of the first item, from 0. */
  public CustomersOffersListOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Items per page; the service's default where it is left out. */
  public CustomersOffersListOptions size(Long size) {
    return parameter("size", size);
  }
}
