// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code graph.users.get}. */
public final class GraphUsersGetOptions extends RestCallOptions<GraphUsersGetOptions> {
  /** Says nothing yet. */
  public GraphUsersGetOptions() {}

  /** Members to give, separated by commas. */
  public GraphUsersGetOptions select(String select) {
    return parameter("select", select);
  }
}
