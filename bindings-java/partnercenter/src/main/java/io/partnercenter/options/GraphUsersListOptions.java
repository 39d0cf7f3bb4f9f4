// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.users.list}. */
public final class GraphUsersListOptions extends PagedCallOptions<GraphUsersListOptions> {
  /** Says nothing yet. */
  public GraphUsersListOptions() {}

  /** Members to give, separated by commas. */
  public GraphUsersListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphUsersListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphUsersListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphUsersListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphUsersListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }

  /** Search such as "displayName:adele"; with consistency_level. */
  public GraphUsersListOptions search(String search) {
    return parameter("search", search);
  }

  /** A value of {@link #consistencyLevel}. */
  public static final String CONSISTENCY_LEVEL_EVENTUAL = "eventual";

  /** eventual, where search is used. One of eventual. */
  public GraphUsersListOptions consistencyLevel(String consistencyLevel) {
    return parameter("consistency_level", consistencyLevel);
  }
}
