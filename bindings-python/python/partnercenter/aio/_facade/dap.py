# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`dap` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions, RestOptions
    from .._calls import Pages


class PartnerDap(Namespace):
    """`partner.dap`."""

    __slots__ = ()

    @property
    def customers(self) -> PartnerDapCustomers:
        """`partner.dap.customers`."""
        return PartnerDapCustomers(self._caller)

    @property
    def statistics(self) -> PartnerDapStatistics:
        """`partner.dap.statistics`."""
        return PartnerDapStatistics(self._caller)


class PartnerDapCustomers(Namespace):
    """`partner.dap.customers`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        skip: int | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DapCustomer]:
        """List customers with and without DAP.

        Not for the app alone (`app_only`). In these clouds: global. Retired since the end of DAP: Call
        graph.delegated_admin_customers.list. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and
        was announced to live until GDAP had replaced DAP. No date was found.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            skip: Items that are skipped.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "skip": skip, "order_by": order_by}
        return self._pages("dap.customers.list", given, options)


class PartnerDapStatistics(Namespace):
    """`partner.dap.statistics`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.DelegatedAdminStatistics:
        """Get the numbers of DAP relationships.

        Not for the app alone (`app_only`). In these clouds: global. Retired since the end of DAP: Call
        graph.delegated_admin_customers.list. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and
        was announced to live until GDAP had replaced DAP. No date was found.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics
        """
        return await self._value("dap.statistics.get", {}, options)
