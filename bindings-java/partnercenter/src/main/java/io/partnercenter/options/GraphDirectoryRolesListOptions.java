// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.directory_roles.list}. */
public final class GraphDirectoryRolesListOptions
    extends PagedCallOptions<GraphDirectoryRolesListOptions> {
  /** Says nothing yet. */
  public GraphDirectoryRolesListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDirectoryRolesListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDirectoryRolesListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
