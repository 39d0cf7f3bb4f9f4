// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SubscriptionRegistrationStatus;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.registrationStatus}. */
public final class CustomerSubscriptionsRegistrationStatus extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsRegistrationStatus(Caller caller) {
    super(caller);
  }

  /** Get the state of the registration of a subscription. Without options. */
  public SubscriptionRegistrationStatus get(String subscriptionId) {
    return get(subscriptionId, null);
  }

  /**
   * Get the state of the registration of a subscription.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-subscription-registration-status">Documentation</a>
   */
  public SubscriptionRegistrationStatus get(String subscriptionId, RestOptions options) {
    return value(
        "customers.subscriptions.registration_status.get",
        SubscriptionRegistrationStatus.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get the state of the registration of a subscription. Without waiting. */
  public CompletableFuture<SubscriptionRegistrationStatus> getAsync(String subscriptionId) {
    return getAsync(subscriptionId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<SubscriptionRegistrationStatus> getAsync(
      String subscriptionId, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.registration_status.get",
        SubscriptionRegistrationStatus.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
