// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code dap.customers.list}. */
public final class DapCustomersListOptions extends PagedCallOptions<DapCustomersListOptions> {
  /** Says nothing yet. */
  public DapCustomersListOptions() {}

  /** Members to give, separated by commas. */
  public DapCustomersListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public DapCustomersListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public DapCustomersListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public DapCustomersListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Items that are skipped. */
  public DapCustomersListOptions skip(Long skip) {
    return parameter("skip", skip);
  }

  /** Member to sort by, with asc or desc. */
  public DapCustomersListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
