// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.DelegatedAdminRelationship;
import io.partnercenter.model.DelegatedAdminRelationshipOperation;
import io.partnercenter.options.GraphDelegatedAdminRelationshipsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.delegatedAdminRelationships}. */
public final class PartnerGraphDelegatedAdminRelationships extends Namespace {
  /** Takes who calls. */
  PartnerGraphDelegatedAdminRelationships(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.delegatedAdminRelationships.accessAssignments}. */
  public PartnerGraphDelegatedAdminRelationshipsAccessAssignments accessAssignments() {
    return new PartnerGraphDelegatedAdminRelationshipsAccessAssignments(caller());
  }

  /** Methods under {@code partner.graph.delegatedAdminRelationships.operations}. */
  public PartnerGraphDelegatedAdminRelationshipsOperations operations() {
    return new PartnerGraphDelegatedAdminRelationshipsOperations(caller());
  }

  /** Methods under {@code partner.graph.delegatedAdminRelationships.requests}. */
  public PartnerGraphDelegatedAdminRelationshipsRequests requests() {
    return new PartnerGraphDelegatedAdminRelationshipsRequests(caller());
  }

  /** Create a GDAP relationship. Without options. */
  public DelegatedAdminRelationship create(DelegatedAdminRelationship body) {
    return create(body, null);
  }

  /**
   * Create a GDAP relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships">Documentation</a>
   */
  public DelegatedAdminRelationship create(DelegatedAdminRelationship body, RestOptions options) {
    return value(
        "graph.delegated_admin_relationships.create",
        DelegatedAdminRelationship.class,
        options,
        "body",
        body);
  }

  /** Create a GDAP relationship. Without waiting. */
  public CompletableFuture<DelegatedAdminRelationship> createAsync(
      DelegatedAdminRelationship body) {
    return createAsync(body, null);
  }

  /** As {@link #create(DelegatedAdminRelationship, RestOptions)}, without waiting. */
  public CompletableFuture<DelegatedAdminRelationship> createAsync(
      DelegatedAdminRelationship body, RestOptions options) {
    return valueAsync(
        "graph.delegated_admin_relationships.create",
        DelegatedAdminRelationship.class,
        options,
        "body",
        body);
  }

  /** Delete a GDAP relationship that is only created yet. Without options. */
  public void delete(String relationshipId) {
    delete(relationshipId, null);
  }

  /**
   * Delete a GDAP relationship that is only created yet.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Needs the option if_match: ETag of the version that was read last; that of the body where it
   * is left out.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete">Documentation</a>
   */
  public void delete(String relationshipId, RestOptions options) {
    nothing(
        "graph.delegated_admin_relationships.delete", options, "relationship_id", relationshipId);
  }

  /** Delete a GDAP relationship that is only created yet. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String relationshipId) {
    return deleteAsync(relationshipId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String relationshipId, RestOptions options) {
    return nothingAsync(
        "graph.delegated_admin_relationships.delete", options, "relationship_id", relationshipId);
  }

  /** Get a GDAP relationship. Without options. */
  public DelegatedAdminRelationship get(String relationshipId) {
    return get(relationshipId, null);
  }

  /**
   * Get a GDAP relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-get">Documentation</a>
   */
  public DelegatedAdminRelationship get(String relationshipId, RestOptions options) {
    return value(
        "graph.delegated_admin_relationships.get",
        DelegatedAdminRelationship.class,
        options,
        "relationship_id",
        relationshipId);
  }

  /** Get a GDAP relationship. Without waiting. */
  public CompletableFuture<DelegatedAdminRelationship> getAsync(String relationshipId) {
    return getAsync(relationshipId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<DelegatedAdminRelationship> getAsync(
      String relationshipId, RestOptions options) {
    return valueAsync(
        "graph.delegated_admin_relationships.get",
        DelegatedAdminRelationship.class,
        options,
        "relationship_id",
        relationshipId);
  }

  /** List GDAP relationships. Without options. */
  public Pages<DelegatedAdminRelationship> list() {
    return list(null);
  }

  /**
   * List GDAP relationships.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>At most 300 a page.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships">Documentation</a>
   */
  public Pages<DelegatedAdminRelationship> list(
      GraphDelegatedAdminRelationshipsListOptions options) {
    return paged(
        "graph.delegated_admin_relationships.list", DelegatedAdminRelationship.class, options);
  }

  /** Change a GDAP relationship that is not locked yet. Without options. */
  public Work<DelegatedAdminRelationshipOperation> update(
      String relationshipId, DelegatedAdminRelationship body) {
    return update(relationshipId, body, null);
  }

  /**
   * Change a GDAP relationship that is not locked yet.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Needs the option if_match: ETag of the version that was read last; that of the body where it
   * is left out. While the status is created; autoExtendDuration also later. 202 is known from that
   * case only.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-update">Documentation</a>
   */
  public Work<DelegatedAdminRelationshipOperation> update(
      String relationshipId, DelegatedAdminRelationship body, RestOptions options) {
    return work(
        "graph.delegated_admin_relationships.update",
        DelegatedAdminRelationshipOperation.class,
        options,
        "relationship_id",
        relationshipId,
        "body",
        body);
  }

  /** Change a GDAP relationship that is not locked yet. Without waiting. */
  public CompletableFuture<Work<DelegatedAdminRelationshipOperation>> updateAsync(
      String relationshipId, DelegatedAdminRelationship body) {
    return updateAsync(relationshipId, body, null);
  }

  /** As {@link #update(String, DelegatedAdminRelationship, RestOptions)}, without waiting. */
  public CompletableFuture<Work<DelegatedAdminRelationshipOperation>> updateAsync(
      String relationshipId, DelegatedAdminRelationship body, RestOptions options) {
    return workAsync(
        "graph.delegated_admin_relationships.update",
        DelegatedAdminRelationshipOperation.class,
        options,
        "relationship_id",
        relationshipId,
        "body",
        body);
  }
}
