# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_oauth2_permission_grants` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions


class PartnerGraphOauth2PermissionGrants(Namespace):
    """`partner.graph.oauth2_permission_grants`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.OAuth2PermissionGrant]:
        """List the delegated permissions that are granted in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.oauth2_permission_grants.list", given, options)


class CustomerGraphOauth2PermissionGrants(Namespace):
    """`customer.graph.oauth2_permission_grants`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.OAuth2PermissionGrant]:
        """List the delegated permissions that are granted in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.oauth2_permission_grants.list", given, options)
