# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_groups` of asyncio."""

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


class PartnerGraphGroups(Namespace):
    """`partner.graph.groups`."""

    __slots__ = ()

    @property
    def licenses(self) -> PartnerGraphGroupsLicenses:
        """`partner.graph.groups.licenses`."""
        return PartnerGraphGroupsLicenses(self._caller)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphGroup]:
        """List the groups of a tenant, such as those for access assignments.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/group-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.groups.list", given, options)


class PartnerGraphGroupsLicenses(Namespace):
    """`partner.graph.groups.licenses`."""

    __slots__ = ()

    async def assign(
        self, group_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphGroup:
        """Assign licences to a group.

        Args:
            group_id: The group.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/group-assignlicense
        """
        given = {"group_id": group_id, "body": body}
        return await self._value("graph.groups.licenses.assign", given, options)


class CustomerGraphGroups(Namespace):
    """`customer.graph.groups`."""

    __slots__ = ()

    @property
    def licenses(self) -> CustomerGraphGroupsLicenses:
        """`customer.graph.groups.licenses`."""
        return CustomerGraphGroupsLicenses(self._caller)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphGroup]:
        """List the groups of a tenant, such as those for access assignments.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/group-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.groups.list", given, options)


class CustomerGraphGroupsLicenses(Namespace):
    """`customer.graph.groups.licenses`."""

    __slots__ = ()

    async def assign(
        self, group_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphGroup:
        """Assign licences to a group.

        Args:
            group_id: The group.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/group-assignlicense
        """
        given = {"group_id": group_id, "body": body}
        return await self._value("graph.groups.licenses.assign", given, options)
