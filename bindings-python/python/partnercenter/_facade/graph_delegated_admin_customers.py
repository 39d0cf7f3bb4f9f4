# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_delegated_admin_customers` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions, RestOptions


class PartnerGraphDelegatedAdminCustomers(Namespace):
    """`partner.graph.delegated_admin_customers`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminCustomer]:
        """List the customers with whom the partner has a GDAP relationship.

        In these clouds: global, usgov. At most 300 a page.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.delegated_admin_customers.list", given, options)


class CustomerGraphDelegatedAdminCustomers(Namespace):
    """`customer.graph.delegated_admin_customers`."""

    __slots__ = ()

    @property
    def service_management_details(self) -> CustomerGraphDelegatedAdminCustomersServiceManagementDetails:
        """`customer.graph.delegated_admin_customers.service_management_details`."""
        return CustomerGraphDelegatedAdminCustomersServiceManagementDetails(self._caller)

    def get(self, **options: Unpack[RestOptions]) -> types.DelegatedAdminCustomer:
        """Get a customer with whom the partner has a GDAP relationship.

        In these clouds: global, usgov.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadmincustomer-get
        """
        return self._value("graph.delegated_admin_customers.get", {}, options)


class CustomerGraphDelegatedAdminCustomersServiceManagementDetails(Namespace):
    """`customer.graph.delegated_admin_customers.service_management_details`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminServiceManagementDetail]:
        """List the addresses where a customer's services are administered.

        In these clouds: global, usgov.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.delegated_admin_customers.service_management_details.list", given, options)
