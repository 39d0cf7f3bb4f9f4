// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.service_health.issues.list}. */
public final class GraphServiceHealthIssuesListOptions
    extends PagedCallOptions<GraphServiceHealthIssuesListOptions> {
  /** Says nothing yet. */
  public GraphServiceHealthIssuesListOptions() {}

  /** Members to give, separated by commas. */
  public GraphServiceHealthIssuesListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphServiceHealthIssuesListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphServiceHealthIssuesListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphServiceHealthIssuesListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphServiceHealthIssuesListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
