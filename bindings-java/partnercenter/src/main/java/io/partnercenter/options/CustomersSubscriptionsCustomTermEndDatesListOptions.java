// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.subscriptions.custom_term_end_dates.list}. */
public final class CustomersSubscriptionsCustomTermEndDatesListOptions
    extends PagedCallOptions<CustomersSubscriptionsCustomTermEndDatesListOptions> {
  /** Says nothing yet. */
  public CustomersSubscriptionsCustomTermEndDatesListOptions() {}

  /** When the term begins. ISO 8601. */
  public CustomersSubscriptionsCustomTermEndDatesListOptions termStartDate(String termStartDate) {
    return parameter("term_start_date", termStartDate);
  }

  /** The subscription with which the term is to end. */
  public CustomersSubscriptionsCustomTermEndDatesListOptions targetCotermSubscriptionId(
      String targetCotermSubscriptionId) {
    return parameter("target_coterm_subscription_id", targetCotermSubscriptionId);
  }
}
