// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code graph.partner_security.alerts.list}. */
public final class GraphPartnerSecurityAlertsListOptions
    extends PagedCallOptions<GraphPartnerSecurityAlertsListOptions> {
  /** Says nothing yet. */
  public GraphPartnerSecurityAlertsListOptions() {}

  /** Members to give, separated by commas. */
  public GraphPartnerSecurityAlertsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Filter of OData. */
  public GraphPartnerSecurityAlertsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Items per page. */
  public GraphPartnerSecurityAlertsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Whether the answer tells how many there are. */
  public GraphPartnerSecurityAlertsListOptions count(Boolean count) {
    return parameter("count", count);
  }

  /** Member to sort by, with asc or desc. */
  public GraphPartnerSecurityAlertsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
