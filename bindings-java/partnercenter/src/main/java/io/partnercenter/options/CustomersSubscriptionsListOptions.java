// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.subscriptions.list}. */
public final class CustomersSubscriptionsListOptions
    extends PagedCallOptions<CustomersSubscriptionsListOptions> {
  /** Says nothing yet. */
  public CustomersSubscriptionsListOptions() {}

  /** Only those of this order. */
  public CustomersSubscriptionsListOptions orderId(String orderId) {
    return parameter("order_id", orderId);
  }

  /** Only those of this partner of record. */
  public CustomersSubscriptionsListOptions mpnId(Long mpnId) {
    return parameter("mpn_id", mpnId);
  }
}
