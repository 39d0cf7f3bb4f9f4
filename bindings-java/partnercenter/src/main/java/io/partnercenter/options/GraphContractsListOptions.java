// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.contracts.list}. */
public final class GraphContractsListOptions extends PagedCallOptions<GraphContractsListOptions> {
  /** Says nothing yet. */
  public GraphContractsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphContractsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphContractsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphContractsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphContractsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphContractsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
