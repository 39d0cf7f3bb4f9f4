// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.subscribed_skus.list}. */
public final class GraphSubscribedSkusListOptions
    extends PagedCallOptions<GraphSubscribedSkusListOptions> {
  /** Says nothing yet. */
  public GraphSubscribedSkusListOptions() {}

  /** Members to give, separated by commas. */
  public GraphSubscribedSkusListOptions select(String select) {
    return parameter("select", select);
  }
}
