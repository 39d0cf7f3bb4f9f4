// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/**
 * What may be said about {@code graph.delegated_admin_customers.service_management_details.list}.
 */
public final class GraphDelegatedAdminCustomersServiceManagementDetailsListOptions
    extends PagedCallOptions<GraphDelegatedAdminCustomersServiceManagementDetailsListOptions> {
  /** Says nothing yet. */
  public GraphDelegatedAdminCustomersServiceManagementDetailsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphDelegatedAdminCustomersServiceManagementDetailsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphDelegatedAdminCustomersServiceManagementDetailsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphDelegatedAdminCustomersServiceManagementDetailsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphDelegatedAdminCustomersServiceManagementDetailsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphDelegatedAdminCustomersServiceManagementDetailsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
