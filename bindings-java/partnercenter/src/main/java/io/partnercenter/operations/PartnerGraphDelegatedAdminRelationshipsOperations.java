// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DelegatedAdminRelationshipOperation;
import io.partnercenter.options.GraphDelegatedAdminRelationshipsOperationsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.delegatedAdminRelationships.operations}. */
public final class PartnerGraphDelegatedAdminRelationshipsOperations extends Namespace {
  /** Takes who calls. */
  PartnerGraphDelegatedAdminRelationshipsOperations(Caller caller) {
    super(caller);
  }

  /** Get the state of work on a relationship. Without options. */
  public DelegatedAdminRelationshipOperation get(String relationshipId, String operationId) {
    return get(relationshipId, operationId, null);
  }

  /**
   * Get the state of work on a relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param operationId The work that goes on.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get">Documentation</a>
   */
  public DelegatedAdminRelationshipOperation get(
      String relationshipId, String operationId, RestOptions options) {
    return value(
        "graph.delegated_admin_relationships.operations.get",
        DelegatedAdminRelationshipOperation.class,
        options,
        "relationship_id",
        relationshipId,
        "operation_id",
        operationId);
  }

  /** Get the state of work on a relationship. Without waiting. */
  public CompletableFuture<DelegatedAdminRelationshipOperation> getAsync(
      String relationshipId, String operationId) {
    return getAsync(relationshipId, operationId, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<DelegatedAdminRelationshipOperation> getAsync(
      String relationshipId, String operationId, RestOptions options) {
    return valueAsync(
        "graph.delegated_admin_relationships.operations.get",
        DelegatedAdminRelationshipOperation.class,
        options,
        "relationship_id",
        relationshipId,
        "operation_id",
        operationId);
  }

  /** List the work that is done on a relationship. Without options. */
  public Pages<DelegatedAdminRelationshipOperation> list(String relationshipId) {
    return list(relationshipId, null);
  }

  /**
   * List the work that is done on a relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations">Documentation</a>
   */
  public Pages<DelegatedAdminRelationshipOperation> list(
      String relationshipId, GraphDelegatedAdminRelationshipsOperationsListOptions options) {
    return paged(
        "graph.delegated_admin_relationships.operations.list",
        DelegatedAdminRelationshipOperation.class,
        options,
        "relationship_id",
        relationshipId);
  }
}
