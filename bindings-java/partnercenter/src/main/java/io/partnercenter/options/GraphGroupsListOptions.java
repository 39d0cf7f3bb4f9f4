// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.groups.list}. */
public final class GraphGroupsListOptions extends PagedCallOptions<GraphGroupsListOptions> {
  /** Says nothing yet. */
  public GraphGroupsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphGroupsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphGroupsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphGroupsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphGroupsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphGroupsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
