// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type {
  InsightsDatasetsListOptions,
  InsightsQueriesListOptions,
  InsightsQueriesTestOptions,
  InsightsReportsExecutionsListOptions,
  InsightsReportsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.insights.datasets`. */
export class PartnerInsightsDatasets {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the datasets, with their columns, metrics and spans of time.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-dataset
   */
  list(options?: InsightsDatasetsListOptions): Pages<types.InsightsDataset> {
    return this.#caller.list("insights.datasets.list", {}, options);
  }
}

/** Methods under `partner.insights.queries`. */
export class PartnerInsightsQueries {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Store a query.
   *
   * Of the app alone, or of the app with a user. A query is SELECT columns FROM dataset [WHERE] [ORDER BY] [LIMIT] TIMESPAN span.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
   */
  create(body: types.InsightsQueryRequest, options?: PageOptions): Pages<types.InsightsQuery> {
    return this.#caller.list("insights.queries.create", { body }, options);
  }

  /**
   * Delete a stored query.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param queryId - The query.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report-queries
   */
  delete(queryId: string, options?: PageOptions): Pages<types.InsightsQuery> {
    return this.#caller.list("insights.queries.delete", { query_id: queryId }, options);
  }

  /**
   * List the stored queries.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report-queries
   */
  list(options?: InsightsQueriesListOptions): Pages<types.InsightsQuery> {
    return this.#caller.list("insights.queries.list", {}, options);
  }

  /**
   * Run a query for ten rows.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-try-report-queries
   */
  test(options?: InsightsQueriesTestOptions): Pages<types.InsightsTestResult> {
    return this.#caller.list("insights.queries.test", {}, options);
  }
}

/** Methods under `partner.insights.reports.executions`. */
export class PartnerInsightsReportsExecutions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the executions of a report, with the links to their files.
   *
   * Of the app alone, or of the app with a user. 404 until an execution is completed, as only those are asked for by default.
   *
   * @param reportId - The report; several with a semicolon between them.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
   */
  list(reportId: string, options?: InsightsReportsExecutionsListOptions): Pages<types.InsightsReportExecution> {
    return this.#caller.list("insights.reports.executions.list", { report_id: reportId }, options);
  }
}

/** Methods under `partner.insights.reports`. */
export class PartnerInsightsReports {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.insights.reports.executions`. */
  get executions(): PartnerInsightsReportsExecutions {
    return new PartnerInsightsReportsExecutions(this.#caller);
  }

  /**
   * Schedule a report, or run one now.
   *
   * Of the app alone, or of the app with a user. executeNow leaves startTime, recurrenceInterval and recurrenceCount out of account. callbackUrl is called when a report is ready.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
   */
  create(body: types.InsightsReportRequest, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.create", { body }, options);
  }

  /**
   * Delete a report and its executions.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param reportId - The report.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report
   */
  delete(reportId: string, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.delete", { report_id: reportId }, options);
  }

  /**
   * List the scheduled reports.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report
   */
  list(options?: InsightsReportsListOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.list", {}, options);
  }

  /**
   * Pause a report.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param reportId - The report.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-pause-report-executions
   */
  pause(reportId: string, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.pause", { report_id: reportId }, options);
  }

  /**
   * Resume a paused report.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param reportId - The report.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-resume-report-executions
   */
  resume(reportId: string, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.resume", { report_id: reportId }, options);
  }

  /**
   * Change a report.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param reportId - The report.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-update-report
   */
  update(reportId: string, body: types.InsightsReportRequest, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.update", { report_id: reportId, body }, options);
  }
}

/** Methods under `partner.insights`. */
export class PartnerInsights {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.insights.datasets`. */
  get datasets(): PartnerInsightsDatasets {
    return new PartnerInsightsDatasets(this.#caller);
  }

  /** Methods under `partner.insights.queries`. */
  get queries(): PartnerInsightsQueries {
    return new PartnerInsightsQueries(this.#caller);
  }

  /** Methods under `partner.insights.reports`. */
  get reports(): PartnerInsightsReports {
    return new PartnerInsightsReports(this.#caller);
  }
}
