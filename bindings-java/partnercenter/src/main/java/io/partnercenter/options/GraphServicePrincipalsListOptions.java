// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.service_principals.list}. */
public final class GraphServicePrincipalsListOptions
    extends PagedCallOptions<GraphServicePrincipalsListOptions> {
  /** Says nothing yet. */
  public GraphServicePrincipalsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphServicePrincipalsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphServicePrincipalsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphServicePrincipalsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphServicePrincipalsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphServicePrincipalsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
