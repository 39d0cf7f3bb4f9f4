// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.delegated_admin_customers.list}. */
public final class GraphDelegatedAdminCustomersListOptions
    extends PagedCallOptions<GraphDelegatedAdminCustomersListOptions> {
  /** Says nothing yet. */
  public GraphDelegatedAdminCustomersListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDelegatedAdminCustomersListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDelegatedAdminCustomersListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphDelegatedAdminCustomersListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphDelegatedAdminCustomersListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphDelegatedAdminCustomersListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
