# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`insights` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class PartnerInsights(Namespace):
    """`partner.insights`."""

    __slots__ = ()

    @property
    def datasets(self) -> PartnerInsightsDatasets:
        """`partner.insights.datasets`."""
        return PartnerInsightsDatasets(self._caller)

    @property
    def queries(self) -> PartnerInsightsQueries:
        """`partner.insights.queries`."""
        return PartnerInsightsQueries(self._caller)

    @property
    def reports(self) -> PartnerInsightsReports:
        """`partner.insights.reports`."""
        return PartnerInsightsReports(self._caller)


class PartnerInsightsDatasets(Namespace):
    """`partner.insights.datasets`."""

    __slots__ = ()

    def list(self, *, dataset_name: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.InsightsDataset]:
        """List the datasets, with their columns, metrics and spans of time.

        Args:
            dataset_name: Only this dataset.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-dataset
        """
        given = {"dataset_name": dataset_name}
        return self._pages("insights.datasets.list", given, options)


class PartnerInsightsQueries(Namespace):
    """`partner.insights.queries`."""

    __slots__ = ()

    def create(self, body: types.InsightsQueryRequest, **options: Unpack[PageOptions]) -> Pages[types.InsightsQuery]:
        """Store a query.

        A query is SELECT columns FROM dataset [WHERE] [ORDER BY] [LIMIT] TIMESPAN span.

        Args:
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
        """
        given = {"body": body}
        return self._pages("insights.queries.create", given, options)

    def delete(self, query_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsQuery]:
        """Delete a stored query.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            query_id: The query.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report-queries
        """
        given = {"query_id": query_id}
        return self._pages("insights.queries.delete", given, options)

    def list(
        self,
        *,
        query_id: str | None = None,
        query_name: str | None = None,
        include_system_queries: bool | None = None,
        include_only_system_queries: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InsightsQuery]:
        """List the stored queries.

        Args:
            query_id: Only this query.
            query_name: Only those of this name.
            include_system_queries: Whether the service's own queries are given too.
            include_only_system_queries: Whether only the service's own queries are given.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report-queries
        """
        given = {
            "query_id": query_id,
            "query_name": query_name,
            "include_system_queries": include_system_queries,
            "include_only_system_queries": include_only_system_queries,
        }
        return self._pages("insights.queries.list", given, options)

    def test(
        self, *, export_query: str | None = None, query_id: str | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.InsightsTestResult]:
        """Run a query for ten rows.

        Args:
            export_query: Text of the query; one of export_query and query_id is given.
            query_id: The stored query; one of export_query and query_id is given.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-try-report-queries
        """
        given = {"export_query": export_query, "query_id": query_id}
        return self._pages("insights.queries.test", given, options)


class PartnerInsightsReports(Namespace):
    """`partner.insights.reports`."""

    __slots__ = ()

    @property
    def executions(self) -> PartnerInsightsReportsExecutions:
        """`partner.insights.reports.executions`."""
        return PartnerInsightsReportsExecutions(self._caller)

    def create(self, body: types.InsightsReportRequest, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Schedule a report, or run one now.

        executeNow leaves startTime, recurrenceInterval and recurrenceCount out of account. callbackUrl is called when a
        report is ready.

        Args:
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
        """
        given = {"body": body}
        return self._pages("insights.reports.create", given, options)

    def delete(self, report_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Delete a report and its executions.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            report_id: The report.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report
        """
        given = {"report_id": report_id}
        return self._pages("insights.reports.delete", given, options)

    def list(
        self,
        *,
        report_id: str | None = None,
        report_name: str | None = None,
        query_id: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InsightsReport]:
        """List the scheduled reports.

        Args:
            report_id: Only this report.
            report_name: Only those of this name.
            query_id: Only those of this query.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report
        """
        given = {"report_id": report_id, "report_name": report_name, "query_id": query_id}
        return self._pages("insights.reports.list", given, options)

    def pause(self, report_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Pause a report.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            report_id: The report.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-pause-report-executions
        """
        given = {"report_id": report_id}
        return self._pages("insights.reports.pause", given, options)

    def resume(self, report_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Resume a paused report.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            report_id: The report.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-resume-report-executions
        """
        given = {"report_id": report_id}
        return self._pages("insights.reports.resume", given, options)

    def update(
        self, report_id: str, body: types.InsightsReportRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.InsightsReport]:
        """Change a report.

        Args:
            report_id: The report.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-update-report
        """
        given = {"report_id": report_id, "body": body}
        return self._pages("insights.reports.update", given, options)


class PartnerInsightsReportsExecutions(Namespace):
    """`partner.insights.reports.executions`."""

    __slots__ = ()

    def list(
        self,
        report_id: str,
        *,
        execution_id: str | None = None,
        execution_status: str | None = None,
        get_latest_execution: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InsightsReportExecution]:
        """List the executions of a report, with the links to their files.

        404 until an execution is completed, as only those are asked for by default.

        Args:
            report_id: The report; several with a semicolon between them.
            execution_id: Only this execution; several with a semicolon between them.
            execution_status: Pending, Running, Paused or Completed (the default); several with a semicolon between
                them.
            get_latest_execution: Whether only the last one is given; true by default, false gives those of 90 days.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
        """
        given = {
            "report_id": report_id,
            "execution_id": execution_id,
            "execution_status": execution_status,
            "get_latest_execution": get_latest_execution,
        }
        return self._pages("insights.reports.executions.list", given, options)
