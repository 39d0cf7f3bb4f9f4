// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.users.list}. */
public final class CustomersUsersListOptions extends PagedCallOptions<CustomersUsersListOptions> {
  /** Says nothing yet. */
  public CustomersUsersListOptions() {}

  /** Items per page; the service's default where it is left out. */
  public CustomersUsersListOptions size(Long size) {
    return parameter("size", size);
  }

  /** Filter on UserState: equals Inactive gives the deleted users. */
  public CustomersUsersListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Member to sort by. */
  public CustomersUsersListOptions sortField(String sortField) {
    return parameter("sort_field", sortField);
  }

  /** A value of {@link #sortDirection}. */
  public static final String SORT_DIRECTION_ASCENDING = "Ascending";

  /** A value of {@link #sortDirection}. */
  public static final String SORT_DIRECTION_DESCENDING = "Descending";

  /** Direction of the sort. One of Ascending, Descending. */
  public CustomersUsersListOptions sortDirection(String sortDirection) {
    return parameter("sort_direction", sortDirection);
  }
}
