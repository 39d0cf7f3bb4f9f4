// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code graph.organization.get}. */
public final class GraphOrganizationGetOptions
    extends RestCallOptions<GraphOrganizationGetOptions> {
  /** Says nothing yet. */
  public GraphOrganizationGetOptions() {}

  /** Members to give, separated by commas. */
  public GraphOrganizationGetOptions select(String select) {
    return parameter("select", select);
  }
}
