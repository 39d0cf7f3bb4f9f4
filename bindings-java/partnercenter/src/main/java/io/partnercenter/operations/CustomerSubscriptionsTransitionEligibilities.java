// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.TransitionEligibility;
import io.partnercenter.options.CustomersSubscriptionsTransitionEligibilitiesListOptions;

/** Methods under {@code customer.subscriptions.transitionEligibilities}. */
public final class CustomerSubscriptionsTransitionEligibilities extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsTransitionEligibilities(Caller caller) {
    super(caller);
  }

  /** List the transitions that a subscription can make. Without options. */
  public Pages<TransitionEligibility> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the transitions that a subscription can make.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription">Documentation</a>
   */
  public Pages<TransitionEligibility> list(
      String subscriptionId, CustomersSubscriptionsTransitionEligibilitiesListOptions options) {
    return paged(
        "customers.subscriptions.transition_eligibilities.list",
        TransitionEligibility.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
