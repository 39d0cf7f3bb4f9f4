// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code insights.queries.list}. */
public final class InsightsQueriesListOptions extends PagedCallOptions<InsightsQueriesListOptions> {
  /** Says nothing yet. */
  public InsightsQueriesListOptions() {}

  /** Only this query. */
  public InsightsQueriesListOptions queryId(String queryId) {
    return parameter("query_id", queryId);
  }

  /** Only those of this name. */
  public InsightsQueriesListOptions queryName(String queryName) {
    return parameter("query_name", queryName);
  }

  /** Whether the service's own queries are given too. */
  public InsightsQueriesListOptions includeSystemQueries(Boolean includeSystemQueries) {
    return parameter("include_system_queries", includeSystemQueries);
  }

  /** Whether only the service's own queries are given. */
  public InsightsQueriesListOptions includeOnlySystemQueries(Boolean includeOnlySystemQueries) {
    return parameter("include_only_system_queries", includeOnlySystemQueries);
  }
}
