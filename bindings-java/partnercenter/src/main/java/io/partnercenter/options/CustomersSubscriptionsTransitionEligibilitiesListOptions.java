// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.subscriptions.transition_eligibilities.list}. */
public final class CustomersSubscriptionsTransitionEligibilitiesListOptions
    extends PagedCallOptions<CustomersSubscriptionsTransitionEligibilitiesListOptions> {
  /** Says nothing yet. */
  public CustomersSubscriptionsTransitionEligibilitiesListOptions() {}

  /** A value of {@link #eligibilityType}. */
  public static final String ELIGIBILITY_TYPE_IMMEDIATE = "immediate";

  /** A value of {@link #eligibilityType}. */
  public static final String ELIGIBILITY_TYPE_SCHEDULED = "scheduled";

  /** When the transition takes effect; immediate by default. One of immediate, scheduled. */
  public CustomersSubscriptionsTransitionEligibilitiesListOptions eligibilityType(
      String eligibilityType) {
    return parameter("eligibility_type", eligibilityType);
  }
}
