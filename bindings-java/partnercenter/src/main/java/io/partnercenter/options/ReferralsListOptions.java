// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code referrals.list}. */
public final class ReferralsListOptions extends PagedCallOptions<ReferralsListOptions> {
  /** Says nothing yet. */
  public ReferralsListOptions() {}

  /** Filter of OData. */
  public ReferralsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Member to sort by, with asc or desc. */
  public ReferralsListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }

  /** Members to give, separated by commas. */
  public ReferralsListOptions select(String select) {
    return parameter("select", select);
  }

  /** Items per page. */
  public ReferralsListOptions top(Long top) {
    return parameter("top", top);
  }
}
