// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { Work } from "../../work.js";
import type {
  GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions,
  GraphDelegatedAdminRelationshipsListOptions,
  GraphDelegatedAdminRelationshipsOperationsListOptions,
  GraphDelegatedAdminRelationshipsRequestsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.delegatedAdminRelationships.accessAssignments`. */
export class PartnerGraphDelegatedAdminRelationshipsAccessAssignments {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Give a security group of the partner roles in a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments
   */
  create(
    relationshipId: string,
    body: types.DelegatedAdminAccessAssignment,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminAccessAssignment> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.access_assignments.create",
      { relationship_id: relationshipId, body },
      options,
    );
  }

  /**
   * Delete an access assignment.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId - The access assignment.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete
   */
  delete(relationshipId: string, accessAssignmentId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.access_assignments.delete",
      { relationship_id: relationshipId, access_assignment_id: accessAssignmentId },
      options,
    );
  }

  /**
   * Get an access assignment.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId - The access assignment.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get
   */
  get(
    relationshipId: string,
    accessAssignmentId: string,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminAccessAssignment> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.access_assignments.get",
      { relationship_id: relationshipId, access_assignment_id: accessAssignmentId },
      options,
    );
  }

  /**
   * List the access assignments of a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments
   */
  list(
    relationshipId: string,
    options?: GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions,
  ): Pages<types.DelegatedAdminAccessAssignment> {
    return this.#caller.list(
      "graph.delegated_admin_relationships.access_assignments.list",
      { relationship_id: relationshipId },
      options,
    );
  }

  /**
   * Change the roles of an access assignment.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. 202 has Location and Retry-After; 200 comes where nothing changes.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId - The access assignment.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update
   */
  update(
    relationshipId: string,
    accessAssignmentId: string,
    body: types.DelegatedAdminAccessAssignment,
    options?: RestOptions,
  ): Promise<Work<types.DelegatedAdminRelationshipOperation>> {
    return this.#caller.start(
      "graph.delegated_admin_relationships.access_assignments.update",
      { relationship_id: relationshipId, access_assignment_id: accessAssignmentId, body },
      options,
    );
  }
}

/** Methods under `partner.graph.delegatedAdminRelationships.operations`. */
export class PartnerGraphDelegatedAdminRelationshipsOperations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of work on a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param operationId - The work that goes on.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get
   */
  get(
    relationshipId: string,
    operationId: string,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminRelationshipOperation> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.operations.get",
      { relationship_id: relationshipId, operation_id: operationId },
      options,
    );
  }

  /**
   * List the work that is done on a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations
   */
  list(
    relationshipId: string,
    options?: GraphDelegatedAdminRelationshipsOperationsListOptions,
  ): Pages<types.DelegatedAdminRelationshipOperation> {
    return this.#caller.list(
      "graph.delegated_admin_relationships.operations.list",
      { relationship_id: relationshipId },
      options,
    );
  }
}

/** Methods under `partner.graph.delegatedAdminRelationships.requests`. */
export class PartnerGraphDelegatedAdminRelationshipsRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Ask to lock a relationship for approval, or to terminate it.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests
   */
  create(
    relationshipId: string,
    body: types.DelegatedAdminRelationshipRequest,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminRelationshipRequest> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.requests.create",
      { relationship_id: relationshipId, body },
      options,
    );
  }

  /**
   * Get a request about a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param relationshipRequestId - The request about the relationship.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get
   */
  get(
    relationshipId: string,
    relationshipRequestId: string,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminRelationshipRequest> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.requests.get",
      { relationship_id: relationshipId, relationship_request_id: relationshipRequestId },
      options,
    );
  }

  /**
   * List the requests about a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests
   */
  list(
    relationshipId: string,
    options?: GraphDelegatedAdminRelationshipsRequestsListOptions,
  ): Pages<types.DelegatedAdminRelationshipRequest> {
    return this.#caller.list(
      "graph.delegated_admin_relationships.requests.list",
      { relationship_id: relationshipId },
      options,
    );
  }
}

/** Methods under `partner.graph.delegatedAdminRelationships`. */
export class PartnerGraphDelegatedAdminRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.delegatedAdminRelationships.accessAssignments`. */
  get accessAssignments(): PartnerGraphDelegatedAdminRelationshipsAccessAssignments {
    return new PartnerGraphDelegatedAdminRelationshipsAccessAssignments(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminRelationships.operations`. */
  get operations(): PartnerGraphDelegatedAdminRelationshipsOperations {
    return new PartnerGraphDelegatedAdminRelationshipsOperations(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminRelationships.requests`. */
  get requests(): PartnerGraphDelegatedAdminRelationshipsRequests {
    return new PartnerGraphDelegatedAdminRelationshipsRequests(this.#caller);
  }

  /**
   * Create a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships
   */
  create(body: types.DelegatedAdminRelationship, options?: RestOptions): Promise<types.DelegatedAdminRelationship> {
    return this.#caller.invoke("graph.delegated_admin_relationships.create", { body }, options);
  }

  /**
   * Delete a GDAP relationship that is only created yet.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete
   */
  delete(relationshipId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.delete",
      { relationship_id: relationshipId },
      options,
    );
  }

  /**
   * Get a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-get
   */
  get(relationshipId: string, options?: RestOptions): Promise<types.DelegatedAdminRelationship> {
    return this.#caller.invoke("graph.delegated_admin_relationships.get", { relationship_id: relationshipId }, options);
  }

  /**
   * List GDAP relationships.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. At most 300 a page.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships
   */
  list(options?: GraphDelegatedAdminRelationshipsListOptions): Pages<types.DelegatedAdminRelationship> {
    return this.#caller.list("graph.delegated_admin_relationships.list", {}, options);
  }

  /**
   * Change a GDAP relationship that is not locked yet.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. While the status is created; autoExtendDuration also later. 202 is known from that case only.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-update
   */
  update(
    relationshipId: string,
    body: types.DelegatedAdminRelationship,
    options?: RestOptions,
  ): Promise<Work<types.DelegatedAdminRelationshipOperation>> {
    return this.#caller.start(
      "graph.delegated_admin_relationships.update",
      { relationship_id: relationshipId, body },
      options,
    );
  }
}
