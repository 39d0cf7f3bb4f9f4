// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.SubscriptionRegistrationStatus;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.registrations}. */
public final class CustomerSubscriptionsRegistrations extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsRegistrations(Caller caller) {
    super(caller);
  }

  /** Register an Azure subscription for reservations. Without options. */
  public Work<SubscriptionRegistrationStatus> create(String subscriptionId) {
    return create(subscriptionId, null);
  }

  /**
   * Register an Azure subscription for reservations.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Location leads to customers.subscriptions.registration_status.get.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/register-a-subscription">Documentation</a>
   */
  public Work<SubscriptionRegistrationStatus> create(String subscriptionId, RestOptions options) {
    return work(
        "customers.subscriptions.registrations.create",
        SubscriptionRegistrationStatus.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Register an Azure subscription for reservations. Without waiting. */
  public CompletableFuture<Work<SubscriptionRegistrationStatus>> createAsync(
      String subscriptionId) {
    return createAsync(subscriptionId, null);
  }

  /** As {@link #create(String, RestOptions)}, without waiting. */
  public CompletableFuture<Work<SubscriptionRegistrationStatus>> createAsync(
      String subscriptionId, RestOptions options) {
    return workAsync(
        "customers.subscriptions.registrations.create",
        SubscriptionRegistrationStatus.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
