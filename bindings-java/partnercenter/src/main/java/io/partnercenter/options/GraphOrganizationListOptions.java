// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.organization.list}. */
public final class GraphOrganizationListOptions
    extends PagedCallOptions<GraphOrganizationListOptions> {
  /** Says nothing yet. */
  public GraphOrganizationListOptions() {}

  /** Members to give, separated by commas. */
  public GraphOrganizationListOptions select(String select) {
    return parameter("select", select);
  }
}
