// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.list}. */
public final class CustomersListOptions extends PagedCallOptions<CustomersListOptions> {
  /** Says nothing yet. */
  public CustomersListOptions() {}

  /** Customers per page; 0 or absent is the service's default. */
  public CustomersListOptions size(Long size) {
    return parameter("size", size);
  }

  /**
   * Filter on CompanyName, Domain, IndirectReseller or IndirectCloudSolutionProvider (starts_with).
   */
  public CustomersListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
