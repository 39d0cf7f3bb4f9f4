# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`analytics` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class PartnerAnalytics(Namespace):
    """`partner.analytics`."""

    __slots__ = ()

    @property
    def azure_usage(self) -> PartnerAnalyticsAzureUsage:
        """`partner.analytics.azure_usage`."""
        return PartnerAnalyticsAzureUsage(self._caller)

    @property
    def commercial(self) -> PartnerAnalyticsCommercial:
        """`partner.analytics.commercial`."""
        return PartnerAnalyticsCommercial(self._caller)

    @property
    def indirect_resellers(self) -> PartnerAnalyticsIndirectResellers:
        """`partner.analytics.indirect_resellers`."""
        return PartnerAnalyticsIndirectResellers(self._caller)

    @property
    def licenses(self) -> PartnerAnalyticsLicenses:
        """`partner.analytics.licenses`."""
        return PartnerAnalyticsLicenses(self._caller)

    @property
    def referrals(self) -> PartnerAnalyticsReferrals:
        """`partner.analytics.referrals`."""
        return PartnerAnalyticsReferrals(self._caller)

    @property
    def search(self) -> PartnerAnalyticsSearch:
        """`partner.analytics.search`."""
        return PartnerAnalyticsSearch(self._caller)

    @property
    def subscriptions(self) -> PartnerAnalyticsSubscriptions:
        """`partner.analytics.subscriptions`."""
        return PartnerAnalyticsSubscriptions(self._caller)


class PartnerAnalyticsAzureUsage(Namespace):
    """`partner.analytics.azure_usage`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.AzureUsageAnalytics]:
        """List analytics of Azure usage.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            order_by: Fields to sort by, each with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-azure-usage-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
            "order_by": order_by,
        }
        return self._pages("analytics.azure_usage.list", given, options)


class PartnerAnalyticsCommercial(Namespace):
    """`partner.analytics.commercial`."""

    __slots__ = ()

    @property
    def license_deployment(self) -> PartnerAnalyticsCommercialLicenseDeployment:
        """`partner.analytics.commercial.license_deployment`."""
        return PartnerAnalyticsCommercialLicenseDeployment(self._caller)

    @property
    def license_usage(self) -> PartnerAnalyticsCommercialLicenseUsage:
        """`partner.analytics.commercial.license_usage`."""
        return PartnerAnalyticsCommercialLicenseUsage(self._caller)


class PartnerAnalyticsCommercialLicenseDeployment(Namespace):
    """`partner.analytics.commercial.license_deployment`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        processed_date_time: date | str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.LicenseDeployment]:
        """List analytics of deployed licences.

        In these clouds: global. The article's table leaves /partner out of the path, its example has it, and so does
        this row.

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            processed_date_time: Day on which the data was processed; the latest by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "processed_date_time": processed_date_time,
        }
        return self._pages("analytics.commercial.license_deployment.list", given, options)


class PartnerAnalyticsCommercialLicenseUsage(Namespace):
    """`partner.analytics.commercial.license_usage`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        processed_date_time: date | str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.LicenseUsage]:
        """List analytics of used licences.

        In these clouds: global. The article's table leaves /partner out of the path, its example has it, and so does
        this row.

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            processed_date_time: Day on which the data was processed; the latest by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "processed_date_time": processed_date_time,
        }
        return self._pages("analytics.commercial.license_usage.list", given, options)


class PartnerAnalyticsIndirectResellers(Namespace):
    """`partner.analytics.indirect_resellers`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.IndirectResellerAnalytics]:
        """List analytics of indirect resellers.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            order_by: Fields to sort by, each with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-indirect-resellers-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
            "order_by": order_by,
        }
        return self._pages("analytics.indirect_resellers.list", given, options)


class PartnerAnalyticsLicenses(Namespace):
    """`partner.analytics.licenses`."""

    __slots__ = ()

    @property
    def deployment(self) -> PartnerAnalyticsLicensesDeployment:
        """`partner.analytics.licenses.deployment`."""
        return PartnerAnalyticsLicensesDeployment(self._caller)

    @property
    def usage(self) -> PartnerAnalyticsLicensesUsage:
        """`partner.analytics.licenses.usage`."""
        return PartnerAnalyticsLicensesUsage(self._caller)


class PartnerAnalyticsLicensesDeployment(Namespace):
    """`partner.analytics.licenses.deployment`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerLicensesDeploymentInsights]:
        """List the deployment of licences over all customers, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_deployment.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-partner-licenses-deployment-information
        """
        return self._pages("analytics.licenses.deployment.list", {}, options)


class PartnerAnalyticsLicensesUsage(Namespace):
    """`partner.analytics.licenses.usage`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerLicensesUsageInsights]:
        """List the usage of licences over all customers, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_usage.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-partner-licenses-usage-information
        """
        return self._pages("analytics.licenses.usage.list", {}, options)


class PartnerAnalyticsReferrals(Namespace):
    """`partner.analytics.referrals`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ReferralAnalytics]:
        """List analytics of referrals.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-referrals-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
        }
        return self._pages("analytics.referrals.list", given, options)


class PartnerAnalyticsSearch(Namespace):
    """`partner.analytics.search`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.SearchAnalytics]:
        """List analytics of searches for the partner.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-search-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
        }
        return self._pages("analytics.search.list", given, options)


class PartnerAnalyticsSubscriptions(Namespace):
    """`partner.analytics.subscriptions`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.SubscriptionAnalytics]:
        """List analytics of subscriptions.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-subscription-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
        }
        return self._pages("analytics.subscriptions.list", given, options)


class CustomerAnalytics(Namespace):
    """`customer.analytics`."""

    __slots__ = ()

    @property
    def licenses(self) -> CustomerAnalyticsLicenses:
        """`customer.analytics.licenses`."""
        return CustomerAnalyticsLicenses(self._caller)


class CustomerAnalyticsLicenses(Namespace):
    """`customer.analytics.licenses`."""

    __slots__ = ()

    @property
    def deployment(self) -> CustomerAnalyticsLicensesDeployment:
        """`customer.analytics.licenses.deployment`."""
        return CustomerAnalyticsLicensesDeployment(self._caller)

    @property
    def usage(self) -> CustomerAnalyticsLicensesUsage:
        """`customer.analytics.licenses.usage`."""
        return CustomerAnalyticsLicensesUsage(self._caller)


class CustomerAnalyticsLicensesDeployment(Namespace):
    """`customer.analytics.licenses.deployment`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerLicensesDeploymentInsights]:
        """List the deployment of a customer's licences, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_deployment.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-licenses-deployment-information
        """
        return self._pages("customers.analytics.licenses.deployment.list", {}, options)


class CustomerAnalyticsLicensesUsage(Namespace):
    """`customer.analytics.licenses.usage`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerLicensesUsageInsights]:
        """List the usage of a customer's licences, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_usage.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-licenses-usage-information
        """
        return self._pages("customers.analytics.licenses.usage.list", {}, options)
