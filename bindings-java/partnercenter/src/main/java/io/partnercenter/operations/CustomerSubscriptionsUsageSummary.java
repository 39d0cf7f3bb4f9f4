// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SubscriptionUsageSummary;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.usageSummary}. */
public final class CustomerSubscriptionsUsageSummary extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsUsageSummary(Caller caller) {
    super(caller);
  }

  /** Get a summary of the usage of a subscription. Without options. */
  public SubscriptionUsageSummary get(String subscriptionId) {
    return get(subscriptionId, null);
  }

  /**
   * Get a summary of the usage of a subscription.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-usage-summary">Documentation</a>
   */
  public SubscriptionUsageSummary get(String subscriptionId, RestOptions options) {
    return value(
        "customers.subscriptions.usage_summary.get",
        SubscriptionUsageSummary.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get a summary of the usage of a subscription. Without waiting. */
  public CompletableFuture<SubscriptionUsageSummary> getAsync(String subscriptionId) {
    return getAsync(subscriptionId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<SubscriptionUsageSummary> getAsync(
      String subscriptionId, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.usage_summary.get",
        SubscriptionUsageSummary.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
