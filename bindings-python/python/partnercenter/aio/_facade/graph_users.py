# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_users` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions, RestOptions
    from .._calls import Pages


class PartnerGraphUsers(Namespace):
    """`partner.graph.users`."""

    __slots__ = ()

    @property
    def deleted(self) -> PartnerGraphUsersDeleted:
        """`partner.graph.users.deleted`."""
        return PartnerGraphUsersDeleted(self._caller)

    @property
    def license_details(self) -> PartnerGraphUsersLicenseDetails:
        """`partner.graph.users.license_details`."""
        return PartnerGraphUsersLicenseDetails(self._caller)

    @property
    def licenses(self) -> PartnerGraphUsersLicenses:
        """`partner.graph.users.licenses`."""
        return PartnerGraphUsersLicenses(self._caller)

    async def create(self, body: types.GraphUser, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Create a user.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-post-users
        """
        given = {"body": body}
        return await self._value("graph.users.create", given, options)

    async def delete(self, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-delete
        """
        given = {"user_id": user_id}
        await self._value("graph.users.delete", given, options)

    async def get(self, user_id: str, *, select: str | None = None, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Get a user.

        Args:
            user_id: Object id or principal name of the user.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-get
        """
        given = {"user_id": user_id, "select": select}
        return await self._value("graph.users.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        search: str | None = None,
        consistency_level: Literal["eventual"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphUser]:
        """List the users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            search: Search such as "displayName:adele"; with consistency_level.
            consistency_level: eventual, where search is used.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list
        """
        given = {
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
            "search": search,
            "consistency_level": consistency_level,
        }
        return self._pages("graph.users.list", given, options)

    async def update(self, user_id: str, body: types.GraphUser, **options: Unpack[RestOptions]) -> None:
        """Change a user.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-update
        """
        given = {"user_id": user_id, "body": body}
        await self._value("graph.users.update", given, options)


class PartnerGraphUsersDeleted(Namespace):
    """`partner.graph.users.deleted`."""

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
    ) -> Pages[types.GraphUser]:
        """List the deleted users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.users.deleted.list", given, options)

    async def restore(self, object_id: str, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Restore a deleted user.

        Args:
            object_id: Object id of the deleted user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-restore
        """
        given = {"object_id": object_id}
        return await self._value("graph.users.deleted.restore", given, options)


class PartnerGraphUsersLicenseDetails(Namespace):
    """`partner.graph.users.license_details`."""

    __slots__ = ()

    def list(self, user_id: str, **options: Unpack[PageOptions]) -> Pages[types.LicenseDetails]:
        """List the licences of a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list-licensedetails
        """
        given = {"user_id": user_id}
        return self._pages("graph.users.license_details.list", given, options)


class PartnerGraphUsersLicenses(Namespace):
    """`partner.graph.users.licenses`."""

    __slots__ = ()

    async def assign(
        self, user_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphUser:
        """Assign licences to a user and remove them.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-assignlicense
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("graph.users.licenses.assign", given, options)


class CustomerGraphUsers(Namespace):
    """`customer.graph.users`."""

    __slots__ = ()

    @property
    def deleted(self) -> CustomerGraphUsersDeleted:
        """`customer.graph.users.deleted`."""
        return CustomerGraphUsersDeleted(self._caller)

    @property
    def license_details(self) -> CustomerGraphUsersLicenseDetails:
        """`customer.graph.users.license_details`."""
        return CustomerGraphUsersLicenseDetails(self._caller)

    @property
    def licenses(self) -> CustomerGraphUsersLicenses:
        """`customer.graph.users.licenses`."""
        return CustomerGraphUsersLicenses(self._caller)

    async def create(self, body: types.GraphUser, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Create a user.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-post-users
        """
        given = {"body": body}
        return await self._value("graph.users.create", given, options)

    async def delete(self, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-delete
        """
        given = {"user_id": user_id}
        await self._value("graph.users.delete", given, options)

    async def get(self, user_id: str, *, select: str | None = None, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Get a user.

        Args:
            user_id: Object id or principal name of the user.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-get
        """
        given = {"user_id": user_id, "select": select}
        return await self._value("graph.users.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        search: str | None = None,
        consistency_level: Literal["eventual"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphUser]:
        """List the users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            search: Search such as "displayName:adele"; with consistency_level.
            consistency_level: eventual, where search is used.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list
        """
        given = {
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
            "search": search,
            "consistency_level": consistency_level,
        }
        return self._pages("graph.users.list", given, options)

    async def update(self, user_id: str, body: types.GraphUser, **options: Unpack[RestOptions]) -> None:
        """Change a user.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-update
        """
        given = {"user_id": user_id, "body": body}
        await self._value("graph.users.update", given, options)


class CustomerGraphUsersDeleted(Namespace):
    """`customer.graph.users.deleted`."""

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
    ) -> Pages[types.GraphUser]:
        """List the deleted users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.users.deleted.list", given, options)

    async def restore(self, object_id: str, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Restore a deleted user.

        Args:
            object_id: Object id of the deleted user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-restore
        """
        given = {"object_id": object_id}
        return await self._value("graph.users.deleted.restore", given, options)


class CustomerGraphUsersLicenseDetails(Namespace):
    """`customer.graph.users.license_details`."""

    __slots__ = ()

    def list(self, user_id: str, **options: Unpack[PageOptions]) -> Pages[types.LicenseDetails]:
        """List the licences of a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list-licensedetails
        """
        given = {"user_id": user_id}
        return self._pages("graph.users.license_details.list", given, options)


class CustomerGraphUsersLicenses(Namespace):
    """`customer.graph.users.licenses`."""

    __slots__ = ()

    async def assign(
        self, user_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphUser:
        """Assign licences to a user and remove them.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-assignlicense
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("graph.users.licenses.assign", given, options)
