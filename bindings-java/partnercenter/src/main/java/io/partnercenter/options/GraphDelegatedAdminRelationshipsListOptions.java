// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.delegated_admin_relationships.list}. */
public final class GraphDelegatedAdminRelationshipsListOptions
    extends PagedCallOptions<GraphDelegatedAdminRelationshipsListOptions> {
  /** Says nothing yet. */
  public GraphDelegatedAdminRelationshipsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDelegatedAdminRelationshipsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDelegatedAdminRelationshipsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphDelegatedAdminRelationshipsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphDelegatedAdminRelationshipsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphDelegatedAdminRelationshipsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
