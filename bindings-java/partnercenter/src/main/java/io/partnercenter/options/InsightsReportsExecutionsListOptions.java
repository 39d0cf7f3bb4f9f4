// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code insights.reports.executions.list}. */
public final class InsightsReportsExecutionsListOptions
    extends PagedCallOptions<InsightsReportsExecutionsListOptions> {
  /** Says nothing yet. */
  public InsightsReportsExecutionsListOptions() {}

  /** Only this execution; several with a semicolon between them. */
  public InsightsReportsExecutionsListOptions executionId(String executionId) {
    return parameter("execution_id", executionId);
  }

  /** Pending, Running, Paused or Completed (the default); several with a semicolon between them. */
  public InsightsReportsExecutionsListOptions executionStatus(String executionStatus) {
    return parameter("execution_status", executionStatus);
  }

  /** Whether only the last one is given; true by default, false gives those of 90 days. */
  public InsightsReportsExecutionsListOptions getLatestExecution(Boolean getLatestExecution) {
    return parameter("get_latest_execution", getLatestExecution);
  }
}
