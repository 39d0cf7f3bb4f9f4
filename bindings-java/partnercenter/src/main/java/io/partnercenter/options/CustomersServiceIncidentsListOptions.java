// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.service_incidents.list}. */
public final class CustomersServiceIncidentsListOptions
    extends PagedCallOptions<CustomersServiceIncidentsListOptions> {
  /** Says nothing yet. */
  public CustomersServiceIncidentsListOptions() {}

  /** Filter on Resolved. */
  public CustomersServiceIncidentsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
