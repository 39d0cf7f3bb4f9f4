// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code offers.addons.list}. */
public final class OffersAddonsListOptions extends PagedCallOptions<OffersAddonsListOptions> {
  /** Says nothing yet. */
  public OffersAddonsListOptions() {}

  /** Index of the first item, from 0. */
  public OffersAddonsListOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Items per page; the service's default where it is left out. */
  public OffersAddonsListOptions size(Long size) {
    return parameter("size", size);
  }
}
