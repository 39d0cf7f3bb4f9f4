# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`users` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions, RestOptions
    from .._calls import Pages


class CustomerUsers(Namespace):
    """`customer.users`."""

    __slots__ = ()

    @property
    def directory_roles(self) -> CustomerUsersDirectoryRoles:
        """`customer.users.directory_roles`."""
        return CustomerUsersDirectoryRoles(self._caller)

    @property
    def license_updates(self) -> CustomerUsersLicenseUpdates:
        """`customer.users.license_updates`."""
        return CustomerUsersLicenseUpdates(self._caller)

    @property
    def licenses(self) -> CustomerUsersLicenses:
        """`customer.users.licenses`."""
        return CustomerUsersLicenses(self._caller)

    async def create(self, body: types.CustomerUser, **options: Unpack[RestOptions]) -> types.CustomerUser:
        """Create a user in a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global. The article's example answers 200.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer
        """
        given = {"body": body}
        return await self._value("customers.users.create", given, options)

    async def delete(self, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a user, who can be restored for 30 days.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-user-accounts-for-a-customer
        """
        given = {"user_id": user_id}
        await self._value("customers.users.delete", given, options)

    async def get(self, user_id: str, **options: Unpack[RestOptions]) -> types.CustomerUser:
        """Get one user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-user-account-by-id
        """
        given = {"user_id": user_id}
        return await self._value("customers.users.get", given, options)

    def list(
        self,
        *,
        size: int | None = None,
        filter: types.FilterLike | None = None,
        sort_field: str | None = None,
        sort_direction: Literal["Ascending", "Descending"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.CustomerUser]:
        """List the users of a customer, or the deleted ones.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            size: Items per page; the service's default where it is left out.
            filter: Filter on UserState: equals Inactive gives the deleted users.
            sort_field: Member to sort by.
            sort_direction: Direction of the sort.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-all-user-accounts-for-a-customer
        """
        given = {"size": size, "filter": filter, "sort_field": sort_field, "sort_direction": sort_direction}
        return self._pages("customers.users.list", given, options)

    async def reset_password(
        self, user_id: str, body: types.CustomerUser, **options: Unpack[RestOptions]
    ) -> types.CustomerUser:
        """Reset a user's password.

        Not for the app alone (`app_only`). In these clouds: global. The article of 2021, and the SDK, use
        customers.users.update for it.

        Args:
            user_id: The user's object id in the customer's directory.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("customers.users.reset_password", given, options)

    async def update(
        self, user_id: str, body: types.CustomerUser, **options: Unpack[RestOptions]
    ) -> types.CustomerUser:
        """Change a user, set a password, or restore a deleted user.

        Not for the app alone (`app_only`). In these clouds: global. The article's table leaves the user out of the
        path, its example has it. A deleted user is restored by state = active, within 30 days.

        Args:
            user_id: The user's object id in the customer's directory.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("customers.users.update", given, options)


class CustomerUsersDirectoryRoles(Namespace):
    """`customer.users.directory_roles`."""

    __slots__ = ()

    def list(self, user_id: str, **options: Unpack[PageOptions]) -> Pages[types.DirectoryRole]:
        """List the directory roles of a user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
        """
        given = {"user_id": user_id}
        return self._pages("customers.users.directory_roles.list", given, options)


class CustomerUsersLicenseUpdates(Namespace):
    """`customer.users.license_updates`."""

    __slots__ = ()

    async def create(
        self, user_id: str, body: types.LicenseUpdate, **options: Unpack[RestOptions]
    ) -> types.LicenseUpdate:
        """Assign licences to a user and remove them.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/assign-licenses-to-a-user
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("customers.users.license_updates.create", given, options)


class CustomerUsersLicenses(Namespace):
    """`customer.users.licenses`."""

    __slots__ = ()

    def list(
        self,
        user_id: str,
        *,
        license_group_ids: Literal["Group1", "Group2"] | Sequence[Literal["Group1", "Group2"]] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.License]:
        """List the licences of a user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            license_group_ids: Group1 has the licences that Entra ID manages, Group2 those of Minecraft.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/check-which-licenses-are-assigned-to-a-user
        """
        given = {"user_id": user_id, "license_group_ids": license_group_ids}
        return self._pages("customers.users.licenses.list", given, options)
