// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.delegated_admin_relationships.access_assignments.list}. */
public final class GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions
    extends PagedCallOptions<GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions> {
  /** Says nothing yet. */
  public GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
