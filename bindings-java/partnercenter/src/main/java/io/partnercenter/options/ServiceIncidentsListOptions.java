// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code service_incidents.list}. */
public final class ServiceIncidentsListOptions
    extends PagedCallOptions<ServiceIncidentsListOptions> {
  /** Says nothing yet. */
  public ServiceIncidentsListOptions() {}

  /** Filter on Resolved. */
  public ServiceIncidentsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
