# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_service_health` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class PartnerGraphServiceHealth(Namespace):
    """`partner.graph.service_health`."""

    __slots__ = ()

    @property
    def issues(self) -> PartnerGraphServiceHealthIssues:
        """`partner.graph.service_health.issues`."""
        return PartnerGraphServiceHealthIssues(self._caller)

    @property
    def messages(self) -> PartnerGraphServiceHealthMessages:
        """`partner.graph.service_health.messages`."""
        return PartnerGraphServiceHealthMessages(self._caller)

    @property
    def overviews(self) -> PartnerGraphServiceHealthOverviews:
        """`partner.graph.service_health.overviews`."""
        return PartnerGraphServiceHealthOverviews(self._caller)


class PartnerGraphServiceHealthIssues(Namespace):
    """`partner.graph.service_health.issues`."""

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
    ) -> Pages[types.ServiceHealthIssue]:
        """List the issues of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.issues.list", given, options)


class PartnerGraphServiceHealthMessages(Namespace):
    """`partner.graph.service_health.messages`."""

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
    ) -> Pages[types.ServiceUpdateMessage]:
        """List the messages about a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.messages.list", given, options)


class PartnerGraphServiceHealthOverviews(Namespace):
    """`partner.graph.service_health.overviews`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceHealth]:
        """List the health of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.service_health.overviews.list", given, options)


class CustomerGraphServiceHealth(Namespace):
    """`customer.graph.service_health`."""

    __slots__ = ()

    @property
    def issues(self) -> CustomerGraphServiceHealthIssues:
        """`customer.graph.service_health.issues`."""
        return CustomerGraphServiceHealthIssues(self._caller)

    @property
    def messages(self) -> CustomerGraphServiceHealthMessages:
        """`customer.graph.service_health.messages`."""
        return CustomerGraphServiceHealthMessages(self._caller)

    @property
    def overviews(self) -> CustomerGraphServiceHealthOverviews:
        """`customer.graph.service_health.overviews`."""
        return CustomerGraphServiceHealthOverviews(self._caller)


class CustomerGraphServiceHealthIssues(Namespace):
    """`customer.graph.service_health.issues`."""

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
    ) -> Pages[types.ServiceHealthIssue]:
        """List the issues of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.issues.list", given, options)


class CustomerGraphServiceHealthMessages(Namespace):
    """`customer.graph.service_health.messages`."""

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
    ) -> Pages[types.ServiceUpdateMessage]:
        """List the messages about a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.messages.list", given, options)


class CustomerGraphServiceHealthOverviews(Namespace):
    """`customer.graph.service_health.overviews`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceHealth]:
        """List the health of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.service_health.overviews.list", given, options)
