// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.InsightsReportExecution;
import io.partnercenter.options.InsightsReportsExecutionsListOptions;

/** Methods under {@code partner.insights.reports.executions}. */
public final class PartnerInsightsReportsExecutions extends Namespace {
  /** Takes who calls. */
  PartnerInsightsReportsExecutions(Caller caller) {
    super(caller);
  }

  /** List the executions of a report, with the links to their files. Without options. */
  public Pages<InsightsReportExecution> list(String reportId) {
    return list(reportId, null);
  }

  /**
   * List the executions of a report, with the links to their files.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>404 until an execution is completed, as only those are asked for by default.
   *
   * @param reportId The report; several with a semicolon between them.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm">Documentation</a>
   */
  public Pages<InsightsReportExecution> list(
      String reportId, InsightsReportsExecutionsListOptions options) {
    return paged(
        "insights.reports.executions.list",
        InsightsReportExecution.class,
        options,
        "report_id",
        reportId);
  }
}
