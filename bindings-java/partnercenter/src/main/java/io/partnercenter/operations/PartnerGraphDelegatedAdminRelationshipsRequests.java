// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DelegatedAdminRelationshipRequest;
import io.partnercenter.options.GraphDelegatedAdminRelationshipsRequestsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.delegatedAdminRelationships.requests}. */
public final class PartnerGraphDelegatedAdminRelationshipsRequests extends Namespace {
  /** Takes who calls. */
  PartnerGraphDelegatedAdminRelationshipsRequests(Caller caller) {
    super(caller);
  }

  /** Ask to lock a relationship for approval, or to terminate it. Without options. */
  public DelegatedAdminRelationshipRequest create(
      String relationshipId, DelegatedAdminRelationshipRequest body) {
    return create(relationshipId, body, null);
  }

  /**
   * Ask to lock a relationship for approval, or to terminate it.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests">Documentation</a>
   */
  public DelegatedAdminRelationshipRequest create(
      String relationshipId, DelegatedAdminRelationshipRequest body, RestOptions options) {
    return value(
        "graph.delegated_admin_relationships.requests.create",
        DelegatedAdminRelationshipRequest.class,
        options,
        "relationship_id",
        relationshipId,
        "body",
        body);
  }

  /** Ask to lock a relationship for approval, or to terminate it. Without waiting. */
  public CompletableFuture<DelegatedAdminRelationshipRequest> createAsync(
      String relationshipId, DelegatedAdminRelationshipRequest body) {
    return createAsync(relationshipId, body, null);
  }

  /**
   * As {@link #create(String, DelegatedAdminRelationshipRequest, RestOptions)}, without waiting.
   */
  public CompletableFuture<DelegatedAdminRelationshipRequest> createAsync(
      String relationshipId, DelegatedAdminRelationshipRequest body, RestOptions options) {
    return valueAsync(
        "graph.delegated_admin_relationships.requests.create",
        DelegatedAdminRelationshipRequest.class,
        options,
        "relationship_id",
        relationshipId,
        "body",
        body);
  }

  /** Get a request about a relationship. Without options. */
  public DelegatedAdminRelationshipRequest get(
      String relationshipId, String relationshipRequestId) {
    return get(relationshipId, relationshipRequestId, null);
  }

  /**
   * Get a request about a relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param relationshipRequestId The request about the relationship.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get">Documentation</a>
   */
  public DelegatedAdminRelationshipRequest get(
      String relationshipId, String relationshipRequestId, RestOptions options) {
    return value(
        "graph.delegated_admin_relationships.requests.get",
        DelegatedAdminRelationshipRequest.class,
        options,
        "relationship_id",
        relationshipId,
        "relationship_request_id",
        relationshipRequestId);
  }

  /** Get a request about a relationship. Without waiting. */
  public CompletableFuture<DelegatedAdminRelationshipRequest> getAsync(
      String relationshipId, String relationshipRequestId) {
    return getAsync(relationshipId, relationshipRequestId, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<DelegatedAdminRelationshipRequest> getAsync(
      String relationshipId, String relationshipRequestId, RestOptions options) {
    return valueAsync(
        "graph.delegated_admin_relationships.requests.get",
        DelegatedAdminRelationshipRequest.class,
        options,
        "relationship_id",
        relationshipId,
        "relationship_request_id",
        relationshipRequestId);
  }

  /** List the requests about a relationship. Without options. */
  public Pages<DelegatedAdminRelationshipRequest> list(String relationshipId) {
    return list(relationshipId, null);
  }

  /**
   * List the requests about a relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId The relationship: two GUIDs with a hyphen between them.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests">Documentation</a>
   */
  public Pages<DelegatedAdminRelationshipRequest> list(
      String relationshipId, GraphDelegatedAdminRelationshipsRequestsListOptions options) {
    return paged(
        "graph.delegated_admin_relationships.requests.list",
        DelegatedAdminRelationshipRequest.class,
        options,
        "relationship_id",
        relationshipId);
  }
}
