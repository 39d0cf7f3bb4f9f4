// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.subscriptions.transitions.list}. */
public final class CustomersSubscriptionsTransitionsListOptions
    extends PagedCallOptions<CustomersSubscriptionsTransitionsListOptions> {
  /** Says nothing yet. */
  public CustomersSubscriptionsTransitionsListOptions() {}

  /** Only this transition. */
  public CustomersSubscriptionsTransitionsListOptions operationId(String operationId) {
    return parameter("operation_id", operationId);
  }
}
