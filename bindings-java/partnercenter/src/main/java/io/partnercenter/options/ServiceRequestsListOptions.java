// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code service_requests.list}. */
public final class ServiceRequestsListOptions extends PagedCallOptions<ServiceRequestsListOptions> {
  /** Says nothing yet. */
  public ServiceRequestsListOptions() {}

  /** Index of the first item, from 0. */
  public ServiceRequestsListOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Items per page; the service's default where it is left out. */
  public ServiceRequestsListOptions size(Long size) {
    return parameter("size", size);
  }

  /** Filter on Status. */
  public ServiceRequestsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
