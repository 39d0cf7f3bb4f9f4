// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.oauth2_permission_grants.list}. */
public final class GraphOauth2PermissionGrantsListOptions
    extends PagedCallOptions<GraphOauth2PermissionGrantsListOptions> {
  /** Says nothing yet. */
  public GraphOauth2PermissionGrantsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphOauth2PermissionGrantsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphOauth2PermissionGrantsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphOauth2PermissionGrantsListOptions top(Long top) {
    return parameter("top", top);
  }
}
