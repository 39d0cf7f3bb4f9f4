# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`directory_roles` of asyncio."""

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


class CustomerDirectoryRoles(Namespace):
    """`customer.directory_roles`."""

    __slots__ = ()

    @property
    def members(self) -> CustomerDirectoryRolesMembers:
        """`customer.directory_roles.members`."""
        return CustomerDirectoryRolesMembers(self._caller)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.DirectoryRole]:
        """List the directory roles of a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
        """
        return self._pages("customers.directory_roles.list", {}, options)


class CustomerDirectoryRolesMembers(Namespace):
    """`customer.directory_roles.members`."""

    __slots__ = ()

    async def add(self, role_id: str, body: types.UserMember, **options: Unpack[RestOptions]) -> types.UserMember:
        """Give a user a role.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            role_id: The directory role.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer
        """
        given = {"role_id": role_id, "body": body}
        return await self._value("customers.directory_roles.members.add", given, options)

    def list(self, role_id: str, *, size: int | None = None, **options: Unpack[PageOptions]) -> Pages[types.UserMember]:
        """List the users who hold a role.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            role_id: The directory role.
            size: Items per page; the service's default where it is left out.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
        """
        given = {"role_id": role_id, "size": size}
        return self._pages("customers.directory_roles.members.list", given, options)

    async def remove(self, role_id: str, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Take a role from a user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            role_id: The directory role.
            user_id: The user's object id in the customer's directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/remove-customer-user-from-a-role
        """
        given = {"role_id": role_id, "user_id": user_id}
        await self._value("customers.directory_roles.members.remove", given, options)
