// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.InsightsQuery;
import io.partnercenter.model.InsightsQueryRequest;
import io.partnercenter.model.InsightsTestResult;
import io.partnercenter.options.InsightsQueriesListOptions;
import io.partnercenter.options.InsightsQueriesTestOptions;

/** Methods under {@code partner.insights.queries}. */
public final class PartnerInsightsQueries extends Namespace {
  /** Takes who calls. */
  PartnerInsightsQueries(Caller caller) {
    super(caller);
  }

  /** Store a query. Without options. */
  public Pages<InsightsQuery> create(InsightsQueryRequest body) {
    return create(body, null);
  }

  /**
   * Store a query.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>A query is SELECT columns FROM dataset [WHERE] [ORDER BY] [LIMIT] TIMESPAN span.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm">Documentation</a>
   */
  public Pages<InsightsQuery> create(InsightsQueryRequest body, PageOptions options) {
    return paged("insights.queries.create", InsightsQuery.class, options, "body", body);
  }

  /** Delete a stored query. Without options. */
  public Pages<InsightsQuery> delete(String queryId) {
    return delete(queryId, null);
  }

  /**
   * Delete a stored query.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The path is that of the same call for the marketplace (insights/v1/cmp); the article itself
   * could not be read.
   *
   * @param queryId The query.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report-queries">Documentation</a>
   */
  public Pages<InsightsQuery> delete(String queryId, PageOptions options) {
    return paged("insights.queries.delete", InsightsQuery.class, options, "query_id", queryId);
  }

  /** List the stored queries. Without options. */
  public Pages<InsightsQuery> list() {
    return list(null);
  }

  /**
   * List the stored queries.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report-queries">Documentation</a>
   */
  public Pages<InsightsQuery> list(InsightsQueriesListOptions options) {
    return paged("insights.queries.list", InsightsQuery.class, options);
  }

  /** Run a query for ten rows. Without options. */
  public Pages<InsightsTestResult> test() {
    return test(null);
  }

  /**
   * Run a query for ten rows.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-try-report-queries">Documentation</a>
   */
  public Pages<InsightsTestResult> test(InsightsQueriesTestOptions options) {
    return paged("insights.queries.test", InsightsTestResult.class, options);
  }
}
