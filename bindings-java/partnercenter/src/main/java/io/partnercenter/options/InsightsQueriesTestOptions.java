// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code insights.queries.test}. */
public final class InsightsQueriesTestOptions extends PagedCallOptions<InsightsQueriesTestOptions> {
  /** Says nothing yet. */
  public InsightsQueriesTestOptions() {}

  /** Text of the query; one of export_query and query_id is given. */
  public InsightsQueriesTestOptions exportQuery(String exportQuery) {
    return parameter("export_query", exportQuery);
  }

  /** The stored query; one of export_query and query_id is given. */
  public InsightsQueriesTestOptions queryId(String queryId) {
    return parameter("query_id", queryId);
  }
}
