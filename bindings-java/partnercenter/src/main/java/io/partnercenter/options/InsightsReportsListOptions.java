// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code insights.reports.list}. */
public final class InsightsReportsListOptions extends PagedCallOptions<InsightsReportsListOptions> {
  /** Says nothing yet. */
  public InsightsReportsListOptions() {}

  /** Only this report. */
  public InsightsReportsListOptions reportId(String reportId) {
    return parameter("report_id", reportId);
  }

  /** Only those of this name. */
  public InsightsReportsListOptions reportName(String reportName) {
    return parameter("report_name", reportName);
  }

  /** Only those of this query. */
  public InsightsReportsListOptions queryId(String queryId) {
    return parameter("query_id", queryId);
  }
}
