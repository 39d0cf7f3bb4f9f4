# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_organization` of asyncio."""

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


class PartnerGraphOrganization(Namespace):
    """`partner.graph.organization`."""

    __slots__ = ()

    async def get(
        self, organization_id: str, *, select: str | None = None, **options: Unpack[RestOptions]
    ) -> types.GraphOrganization:
        """Get an organization by its tenant id.

        Args:
            organization_id: Tenant id.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/organization-get
        """
        given = {"organization_id": organization_id, "select": select}
        return await self._value("graph.organization.get", given, options)

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphOrganization]:
        """List the organizations of a tenant: always one, its own.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/organization-list
        """
        given = {"select": select}
        return self._pages("graph.organization.list", given, options)


class CustomerGraphOrganization(Namespace):
    """`customer.graph.organization`."""

    __slots__ = ()

    async def get(
        self, organization_id: str, *, select: str | None = None, **options: Unpack[RestOptions]
    ) -> types.GraphOrganization:
        """Get an organization by its tenant id.

        Args:
            organization_id: Tenant id.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/organization-get
        """
        given = {"organization_id": organization_id, "select": select}
        return await self._value("graph.organization.get", given, options)

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphOrganization]:
        """List the organizations of a tenant: always one, its own.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/organization-list
        """
        given = {"select": select}
        return self._pages("graph.organization.list", given, options)
