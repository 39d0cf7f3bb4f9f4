// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.delegated_admin_relationships.operations.list}. */
public final class GraphDelegatedAdminRelationshipsOperationsListOptions
    extends PagedCallOptions<GraphDelegatedAdminRelationshipsOperationsListOptions> {
  /** Says nothing yet. */
  public GraphDelegatedAdminRelationshipsOperationsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDelegatedAdminRelationshipsOperationsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDelegatedAdminRelationshipsOperationsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphDelegatedAdminRelationshipsOperationsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphDelegatedAdminRelationshipsOperationsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphDelegatedAdminRelationshipsOperationsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
