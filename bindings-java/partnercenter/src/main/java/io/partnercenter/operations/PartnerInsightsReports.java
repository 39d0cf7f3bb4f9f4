// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.InsightsReport;
import io.partnercenter.model.InsightsReportRequest;
import io.partnercenter.options.InsightsReportsListOptions;

/** Methods under {@code partner.insights.reports}. */
public final class PartnerInsightsReports extends Namespace {
  /** Takes who calls. */
  PartnerInsightsReports(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.insights.reports.executions}. */
  public PartnerInsightsReportsExecutions executions() {
    return new PartnerInsightsReportsExecutions(caller());
  }

  /** Schedule a report, or run one now. Without options. */
  public Pages<InsightsReport> create(InsightsReportRequest body) {
    return create(body, null);
  }

  /**
   * Schedule a report, or run one now.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>executeNow leaves startTime, recurrenceInterval and recurrenceCount out of account.
   * callbackUrl is called when a report is ready.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm">Documentation</a>
   */
  public Pages<InsightsReport> create(InsightsReportRequest body, PageOptions options) {
    return paged("insights.reports.create", InsightsReport.class, options, "body", body);
  }

  /** Delete a report and its executions. Without options. */
  public Pages<InsightsReport> delete(String reportId) {
    return delete(reportId, null);
  }

  /**
   * Delete a report and its executions.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The path is that of the same call for the marketplace (insights/v1/cmp); the article itself
   * could not be read.
   *
   * @param reportId The report.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report">Documentation</a>
   */
  public Pages<InsightsReport> delete(String reportId, PageOptions options) {
    return paged("insights.reports.delete", InsightsReport.class, options, "report_id", reportId);
  }

  /** List the scheduled reports. Without options. */
  public Pages<InsightsReport> list() {
    return list(null);
  }

  /**
   * List the scheduled reports.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report">Documentation</a>
   */
  public Pages<InsightsReport> list(InsightsReportsListOptions options) {
    return paged("insights.reports.list", InsightsReport.class, options);
  }

  /** Pause a report. Without options. */
  public Pages<InsightsReport> pause(String reportId) {
    return pause(reportId, null);
  }

  /**
   * Pause a report.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The path is that of the same call for the marketplace (insights/v1/cmp); the article itself
   * could not be read.
   *
   * @param reportId The report.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-pause-report-executions">Documentation</a>
   */
  public Pages<InsightsReport> pause(String reportId, PageOptions options) {
    return paged("insights.reports.pause", InsightsReport.class, options, "report_id", reportId);
  }

  /** Resume a paused report. Without options. */
  public Pages<InsightsReport> resume(String reportId) {
    return resume(reportId, null);
  }

  /**
   * Resume a paused report.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The path is that of the same call for the marketplace (insights/v1/cmp); the article itself
   * could not be read.
   *
   * @param reportId The report.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-resume-report-executions">Documentation</a>
   */
  public Pages<InsightsReport> resume(String reportId, PageOptions options) {
    return paged("insights.reports.resume", InsightsReport.class, options, "report_id", reportId);
  }

  /** Change a report. Without options. */
  public Pages<InsightsReport> update(String reportId, InsightsReportRequest body) {
    return update(reportId, body, null);
  }

  /**
   * Change a report.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param reportId The report.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-update-report">Documentation</a>
   */
  public Pages<InsightsReport> update(
      String reportId, InsightsReportRequest body, PageOptions options) {
    return paged(
        "insights.reports.update",
        InsightsReport.class,
        options,
        "report_id",
        reportId,
        "body",
        body);
  }
}
