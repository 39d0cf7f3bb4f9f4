# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_delegated_admin_relationships` of asyncio."""

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
    from .._work import Work


class PartnerGraphDelegatedAdminRelationships(Namespace):
    """`partner.graph.delegated_admin_relationships`."""

    __slots__ = ()

    @property
    def access_assignments(self) -> PartnerGraphDelegatedAdminRelationshipsAccessAssignments:
        """`partner.graph.delegated_admin_relationships.access_assignments`."""
        return PartnerGraphDelegatedAdminRelationshipsAccessAssignments(self._caller)

    @property
    def operations(self) -> PartnerGraphDelegatedAdminRelationshipsOperations:
        """`partner.graph.delegated_admin_relationships.operations`."""
        return PartnerGraphDelegatedAdminRelationshipsOperations(self._caller)

    @property
    def requests(self) -> PartnerGraphDelegatedAdminRelationshipsRequests:
        """`partner.graph.delegated_admin_relationships.requests`."""
        return PartnerGraphDelegatedAdminRelationshipsRequests(self._caller)

    async def create(
        self, body: types.DelegatedAdminRelationship, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationship:
        """Create a GDAP relationship.

        In these clouds: global, usgov.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships
        """
        given = {"body": body}
        return await self._value("graph.delegated_admin_relationships.create", given, options)

    async def delete(self, relationship_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a GDAP relationship that is only created yet.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete
        """
        given = {"relationship_id": relationship_id}
        await self._value("graph.delegated_admin_relationships.delete", given, options)

    async def get(self, relationship_id: str, **options: Unpack[RestOptions]) -> types.DelegatedAdminRelationship:
        """Get a GDAP relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-get
        """
        given = {"relationship_id": relationship_id}
        return await self._value("graph.delegated_admin_relationships.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminRelationship]:
        """List GDAP relationships.

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

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.delegated_admin_relationships.list", given, options)

    async def update(
        self, relationship_id: str, body: types.DelegatedAdminRelationship, **options: Unpack[RestOptions]
    ) -> Work[types.DelegatedAdminRelationshipOperation]:
        """Change a GDAP relationship that is not locked yet.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out. While the status is created; autoExtendDuration also later. 202 is known from that
        case only.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-update
        """
        given = {"relationship_id": relationship_id, "body": body}
        return await self._work("graph.delegated_admin_relationships.update", given, options)


class PartnerGraphDelegatedAdminRelationshipsAccessAssignments(Namespace):
    """`partner.graph.delegated_admin_relationships.access_assignments`."""

    __slots__ = ()

    async def create(
        self, relationship_id: str, body: types.DelegatedAdminAccessAssignment, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminAccessAssignment:
        """Give a security group of the partner roles in a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments
        """
        given = {"relationship_id": relationship_id, "body": body}
        return await self._value("graph.delegated_admin_relationships.access_assignments.create", given, options)

    async def delete(self, relationship_id: str, access_assignment_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an access assignment.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            access_assignment_id: The access assignment.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete
        """
        given = {"relationship_id": relationship_id, "access_assignment_id": access_assignment_id}
        await self._value("graph.delegated_admin_relationships.access_assignments.delete", given, options)

    async def get(
        self, relationship_id: str, access_assignment_id: str, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminAccessAssignment:
        """Get an access assignment.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            access_assignment_id: The access assignment.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get
        """
        given = {"relationship_id": relationship_id, "access_assignment_id": access_assignment_id}
        return await self._value("graph.delegated_admin_relationships.access_assignments.get", given, options)

    def list(
        self,
        relationship_id: str,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminAccessAssignment]:
        """List the access assignments of a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments
        """
        given = {
            "relationship_id": relationship_id,
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
        }
        return self._pages("graph.delegated_admin_relationships.access_assignments.list", given, options)

    async def update(
        self,
        relationship_id: str,
        access_assignment_id: str,
        body: types.DelegatedAdminAccessAssignment,
        **options: Unpack[RestOptions],
    ) -> Work[types.DelegatedAdminRelationshipOperation]:
        """Change the roles of an access assignment.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out. 202 has Location and Retry-After; 200 comes where nothing changes.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            access_assignment_id: The access assignment.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update
        """
        given = {"relationship_id": relationship_id, "access_assignment_id": access_assignment_id, "body": body}
        return await self._work("graph.delegated_admin_relationships.access_assignments.update", given, options)


class PartnerGraphDelegatedAdminRelationshipsOperations(Namespace):
    """`partner.graph.delegated_admin_relationships.operations`."""

    __slots__ = ()

    async def get(
        self, relationship_id: str, operation_id: str, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationshipOperation:
        """Get the state of work on a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            operation_id: The work that goes on.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get
        """
        given = {"relationship_id": relationship_id, "operation_id": operation_id}
        return await self._value("graph.delegated_admin_relationships.operations.get", given, options)

    def list(
        self,
        relationship_id: str,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminRelationshipOperation]:
        """List the work that is done on a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations
        """
        given = {
            "relationship_id": relationship_id,
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
        }
        return self._pages("graph.delegated_admin_relationships.operations.list", given, options)


class PartnerGraphDelegatedAdminRelationshipsRequests(Namespace):
    """`partner.graph.delegated_admin_relationships.requests`."""

    __slots__ = ()

    async def create(
        self, relationship_id: str, body: types.DelegatedAdminRelationshipRequest, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationshipRequest:
        """Ask to lock a relationship for approval, or to terminate it.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests
        """
        given = {"relationship_id": relationship_id, "body": body}
        return await self._value("graph.delegated_admin_relationships.requests.create", given, options)

    async def get(
        self, relationship_id: str, relationship_request_id: str, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationshipRequest:
        """Get a request about a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            relationship_request_id: The request about the relationship.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get
        """
        given = {"relationship_id": relationship_id, "relationship_request_id": relationship_request_id}
        return await self._value("graph.delegated_admin_relationships.requests.get", given, options)

    def list(
        self,
        relationship_id: str,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminRelationshipRequest]:
        """List the requests about a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests
        """
        given = {
            "relationship_id": relationship_id,
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
        }
        return self._pages("graph.delegated_admin_relationships.requests.list", given, options)
