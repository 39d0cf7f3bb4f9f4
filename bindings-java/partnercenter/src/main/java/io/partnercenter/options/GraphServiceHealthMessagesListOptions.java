// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.service_health.messages.list}. */
public final class GraphServiceHealthMessagesListOptions
    extends PagedCallOptions<GraphServiceHealthMessagesListOptions> {
  /** Says nothing yet. */
  public GraphServiceHealthMessagesListOptions() {}

  /** Members to give, separated by commas. */
  public GraphServiceHealthMessagesListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphServiceHealthMessagesListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphServiceHealthMessagesListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphServiceHealthMessagesListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphServiceHealthMessagesListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
