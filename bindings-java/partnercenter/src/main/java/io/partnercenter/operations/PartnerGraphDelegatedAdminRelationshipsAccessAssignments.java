// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.DelegatedAdminAccessAssignment;
import io.partnercenter.model.DelegatedAdminRelationshipOperation;
import io.partnercenter.options.GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.delegatedAdminRelationships.accessAssignments}. */
public final class PartnerGraphDelegatedAdminRelationshipsAccessAssignments extends Namespace {
  /** Takes who calls. */
  PartnerGraphDelegatedAdminRelationshipsAccessAssignments(Caller caller) {
    super(caller);
  }

  /** Give a security group of the partner roles in a relationship. Without options. */
  public DelegatedAdminAccessAssignment create(
      String relationshipId, DelegatedAdminAccessAssignment body) {
    return create(relationshipId, body, null);
  }

  /**
   * Give a security group of the partner roles in a relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments">Documentation</a>
   */
  public DelegatedAdminAccessAssignment create(
      String relationshipId, DelegatedAdminAccessAssignment body, RestOptions options) {
    return value(
        "graph.delegated_admin_relationships.access_assignments.create",
        DelegatedAdminAccessAssignment.class,
        options,
        "relationship_id",
        relationshipId,
        "body",
        body);
  }

  /** Give a security group of the partner roles in a relationship. Without waiting. */
  public CompletableFuture<DelegatedAdminAccessAssignment> createAsync(
      String relationshipId, DelegatedAdminAccessAssignment body) {
    return createAsync(relationshipId, body, null);
  }

  /** As {@link #create(String, DelegatedAdminAccessAssignment, RestOptions)}, without waiting. */
  public CompletableFuture<DelegatedAdminAccessAssignment> createAsync(
      String relationshipId, DelegatedAdminAccessAssignment body, RestOptions options) {
    return valueAsync(
        "graph.delegated_admin_relationships.access_assignments.create",
        DelegatedAdminAccessAssignment.class,
        options,
        "relationship_id",
        relationshipId,
        "body",
        body);
  }

  /** Delete an access assignment. Without options. */
  public void delete(String relationshipId, String accessAssignmentId) {
    delete(relationshipId, accessAssignmentId, null);
  }

  /**
   * Delete an access assignment.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Needs the option if_match: ETag of the version that was read last; that of the body where it
   * is left out.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId The access assignment.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete">Documentation</a>
   */
  public void delete(String relationshipId, String accessAssignmentId, RestOptions options) {
    nothing(
        "graph.delegated_admin_relationships.access_assignments.delete",
        options,
        "relationship_id",
        relationshipId,
        "access_assignment_id",
        accessAssignmentId);
  }

  /** Delete an access assignment. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String relationshipId, String accessAssignmentId) {
    return deleteAsync(relationshipId, accessAssignmentId, null);
  }

  /** As {@link #delete(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(
      String relationshipId, String accessAssignmentId, RestOptions options) {
    return nothingAsync(
        "graph.delegated_admin_relationships.access_assignments.delete",
        options,
        "relationship_id",
        relationshipId,
        "access_assignment_id",
        accessAssignmentId);
  }

  /** Get an access assignment. Without options. */
  public DelegatedAdminAccessAssignment get(String relationshipId, String accessAssignmentId) {
    return get(relationshipId, accessAssignmentId, null);
  }

  /**
   * Get an access assignment.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId The access assignment.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get">Documentation</a>
   */
  public DelegatedAdminAccessAssignment get(
      String relationshipId, String accessAssignmentId, RestOptions options) {
    return value(
        "graph.delegated_admin_relationships.access_assignments.get",
        DelegatedAdminAccessAssignment.class,
        options,
        "relationship_id",
        relationshipId,
        "access_assignment_id",
        accessAssignmentId);
  }

  /** Get an access assignment. Without waiting. */
  public CompletableFuture<DelegatedAdminAccessAssignment> getAsync(
      String relationshipId, String accessAssignmentId) {
    return getAsync(relationshipId, accessAssignmentId, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<DelegatedAdminAccessAssignment> getAsync(
      String relationshipId, String accessAssignmentId, RestOptions options) {
    return valueAsync(
        "graph.delegated_admin_relationships.access_assignments.get",
        DelegatedAdminAccessAssignment.class,
        options,
        "relationship_id",
        relationshipId,
        "access_assignment_id",
        accessAssignmentId);
  }

  /** List the access assignments of a relationship. Without options. */
  public Pages<DelegatedAdminAccessAssignment> list(String relationshipId) {
    return list(relationshipId, null);
  }

  /**
   * List the access assignments of a relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments">Documentation</a>
   */
  public Pages<DelegatedAdminAccessAssignment> list(
      String relationshipId, GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions options) {
    return paged(
        "graph.delegated_admin_relationships.access_assignments.list",
        DelegatedAdminAccessAssignment.class,
        options,
        "relationship_id",
        relationshipId);
  }

  /** Change the roles of an access assignment. Without options. */
  public Work<DelegatedAdminRelationshipOperation> update(
      String relationshipId, String accessAssignmentId, DelegatedAdminAccessAssignment body) {
    return update(relationshipId, accessAssignmentId, body, null);
  }

  /**
   * Change the roles of an access assignment.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Needs the option if_match: ETag of the version that was read last; that of the body where it
   * is left out. 202 has Location and Retry-After; 200 comes where nothing changes.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId The access assignment.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update">Documentation</a>
   */
  public Work<DelegatedAdminRelationshipOperation> update(
      String relationshipId,
      String accessAssignmentId,
      DelegatedAdminAccessAssignment body,
      RestOptions options) {
    return work(
        "graph.delegated_admin_relationships.access_assignments.update",
        DelegatedAdminRelationshipOperation.class,
        options,
        "relationship_id",
        relationshipId,
        "access_assignment_id",
        accessAssignmentId,
        "body",
        body);
  }

  /** Change the roles of an access assignment. Without waiting. */
  public CompletableFuture<Work<DelegatedAdminRelationshipOperation>> updateAsync(
      String relationshipId, String accessAssignmentId, DelegatedAdminAccessAssignment body) {
    return updateAsync(relationshipId, accessAssignmentId, body, null);
  }

  /**
   * As {@link #update(String, String, DelegatedAdminAccessAssignment, RestOptions)}, without
   * waiting.
   */
  public CompletableFuture<Work<DelegatedAdminRelationshipOperation>> updateAsync(
      String relationshipId,
      String accessAssignmentId,
      DelegatedAdminAccessAssignment body,
      RestOptions options) {
    return workAsync(
        "graph.delegated_admin_relationships.access_assignments.update",
        DelegatedAdminRelationshipOperation.class,
        options,
        "relationship_id",
        relationshipId,
        "access_assignment_id",
        accessAssignmentId,
        "body",
        body);
  }
}
