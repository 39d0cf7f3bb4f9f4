// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.service_health.overviews.list}. */
public final class GraphServiceHealthOverviewsListOptions
    extends PagedCallOptions<GraphServiceHealthOverviewsListOptions> {
  /** Says nothing yet. */
  public GraphServiceHealthOverviewsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphServiceHealthOverviewsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphServiceHealthOverviewsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphServiceHealthOverviewsListOptions top(Long top) {
    return parameter("top", top);
  }
}
