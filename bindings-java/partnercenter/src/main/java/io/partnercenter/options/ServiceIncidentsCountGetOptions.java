// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.RestCallOptions;

/** What may be said about {@code service_incidents.count.get}. */
public final class ServiceIncidentsCountGetOptions
    extends RestCallOptions<ServiceIncidentsCountGetOptions> {
  /** Says nothing yet. */
  public ServiceIncidentsCountGetOptions() {}

  /** Filter on Resolved. */
  public ServiceIncidentsCountGetOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
