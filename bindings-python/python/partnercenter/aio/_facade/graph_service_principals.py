# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_service_principals` of asyncio."""

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


class PartnerGraphServicePrincipals(Namespace):
    """`partner.graph.service_principals`."""

    __slots__ = ()

    async def create(self, body: types.ServicePrincipal, **options: Unpack[RestOptions]) -> types.ServicePrincipal:
        """Create the service principal of an app in a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
        """
        given = {"body": body}
        return await self._value("graph.service_principals.create", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServicePrincipal]:
        """List the service principals of a tenant.

        A filter on appId tells whether an app has been consented to.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_principals.list", given, options)


class CustomerGraphServicePrincipals(Namespace):
    """`customer.graph.service_principals`."""

    __slots__ = ()

    async def create(self, body: types.ServicePrincipal, **options: Unpack[RestOptions]) -> types.ServicePrincipal:
        """Create the service principal of an app in a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
        """
        given = {"body": body}
        return await self._value("graph.service_principals.create", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServicePrincipal]:
        """List the service principals of a tenant.

        A filter on appId tells whether an app has been consented to.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_principals.list", given, options)
