// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.domains.list}. */
public final class GraphDomainsListOptions extends PagedCallOptions<GraphDomainsListOptions> {
  /** Says nothing yet. */
  public GraphDomainsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDomainsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDomainsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphDomainsListOptions top(Long top) {
    return parameter("top", top);
  }
}
