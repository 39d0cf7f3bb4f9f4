# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_directory_roles` of the client that waits."""

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


class PartnerGraphDirectoryRoles(Namespace):
    """`partner.graph.directory_roles`."""

    __slots__ = ()

    @property
    def members(self) -> PartnerGraphDirectoryRolesMembers:
        """`partner.graph.directory_roles.members`."""
        return PartnerGraphDirectoryRolesMembers(self._caller)

    def list(
        self, *, select: str | None = None, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.GraphDirectoryRole]:
        """List the directory roles that are activated in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list
        """
        given = {"select": select, "filter": filter}
        return self._pages("graph.directory_roles.list", given, options)


class PartnerGraphDirectoryRolesMembers(Namespace):
    """`partner.graph.directory_roles.members`."""

    __slots__ = ()

    def add(self, role_id: str, body: types.ODataReference, **options: Unpack[RestOptions]) -> None:
        """Add a member to a directory role.

        Args:
            role_id: The directory role.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-post-members
        """
        given = {"role_id": role_id, "body": body}
        self._value("graph.directory_roles.members.add", given, options)

    def list(self, role_id: str, **options: Unpack[PageOptions]) -> Pages[types.DirectoryObject]:
        """List the members of a directory role.

        Args:
            role_id: The directory role.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list-members
        """
        given = {"role_id": role_id}
        return self._pages("graph.directory_roles.members.list", given, options)

    def remove(self, role_id: str, member_id: str, **options: Unpack[RestOptions]) -> None:
        """Remove a member from a directory role.

        Args:
            role_id: The directory role.
            member_id: Object id of the member.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-delete-member
        """
        given = {"role_id": role_id, "member_id": member_id}
        self._value("graph.directory_roles.members.remove", given, options)


class CustomerGraphDirectoryRoles(Namespace):
    """`customer.graph.directory_roles`."""

    __slots__ = ()

    @property
    def members(self) -> CustomerGraphDirectoryRolesMembers:
        """`customer.graph.directory_roles.members`."""
        return CustomerGraphDirectoryRolesMembers(self._caller)

    def list(
        self, *, select: str | None = None, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.GraphDirectoryRole]:
        """List the directory roles that are activated in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list
        """
        given = {"select": select, "filter": filter}
        return self._pages("graph.directory_roles.list", given, options)


class CustomerGraphDirectoryRolesMembers(Namespace):
    """`customer.graph.directory_roles.members`."""

    __slots__ = ()

    def add(self, role_id: str, body: types.ODataReference, **options: Unpack[RestOptions]) -> None:
        """Add a member to a directory role.

        Args:
            role_id: The directory role.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-post-members
        """
        given = {"role_id": role_id, "body": body}
        self._value("graph.directory_roles.members.add", given, options)

    def list(self, role_id: str, **options: Unpack[PageOptions]) -> Pages[types.DirectoryObject]:
        """List the members of a directory role.

        Args:
            role_id: The directory role.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list-members
        """
        given = {"role_id": role_id}
        return self._pages("graph.directory_roles.members.list", given, options)

    def remove(self, role_id: str, member_id: str, **options: Unpack[RestOptions]) -> None:
        """Remove a member from a directory role.

        Args:
            role_id: The directory role.
            member_id: Object id of the member.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-delete-member
        """
        given = {"role_id": role_id, "member_id": member_id}
        self._value("graph.directory_roles.members.remove", given, options)
