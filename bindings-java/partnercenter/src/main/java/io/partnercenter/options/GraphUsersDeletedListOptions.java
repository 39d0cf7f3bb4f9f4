// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.users.deleted.list}. */
public final class GraphUsersDeletedListOptions
    extends PagedCallOptions<GraphUsersDeletedListOptions> {
  /** Says nothing yet. */
  public GraphUsersDeletedListOptions() {}

  /** Members to give, separated by commas. */
  public GraphUsersDeletedListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphUsersDeletedListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphUsersDeletedListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphUsersDeletedListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphUsersDeletedListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
