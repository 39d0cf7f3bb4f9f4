// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.service_requests.list}. */
public final class CustomersServiceRequestsListOptions
    extends PagedCallOptions<CustomersServiceRequestsListOptions> {
  /** Says nothing yet. */
  public CustomersServiceRequestsListOptions() {}

  /** Index of the first item, from 0. */
  public CustomersServiceRequestsListOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Items per page; the service's default where it is left out. */
  public CustomersServiceRequestsListOptions size(Long size) {
    return parameter("size", size);
  }

  /** Filter on Status. */
  public CustomersServiceRequestsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
