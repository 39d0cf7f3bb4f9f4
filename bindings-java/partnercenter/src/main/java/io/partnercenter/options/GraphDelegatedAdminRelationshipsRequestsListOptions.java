// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.delegated_admin_relationships.requests.list}. */
public final class GraphDelegatedAdminRelationshipsRequestsListOptions
    extends PagedCallOptions<GraphDelegatedAdminRelationshipsRequestsListOptions> {
  /** Says nothing yet. */
  public GraphDelegatedAdminRelationshipsRequestsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDelegatedAdminRelationshipsRequestsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDelegatedAdminRelationshipsRequestsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphDelegatedAdminRelationshipsRequestsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphDelegatedAdminRelationshipsRequestsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphDelegatedAdminRelationshipsRequestsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
