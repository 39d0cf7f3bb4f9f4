// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SubscriptionProvisioningStatus;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.provisioningStatus}. */
public final class CustomerSubscriptionsProvisioningStatus extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsProvisioningStatus(Caller caller) {
    super(caller);
  }

  /** Get the provisioning state of a subscription. Without options. */
  public SubscriptionProvisioningStatus get(String subscriptionId) {
    return get(subscriptionId, null);
  }

  /**
   * Get the provisioning state of a subscription.
   *
   * <p>Of the app with a user.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-subscription-provisioning-status">Documentation</a>
   */
  public SubscriptionProvisioningStatus get(String subscriptionId, RestOptions options) {
    return value(
        "customers.subscriptions.provisioning_status.get",
        SubscriptionProvisioningStatus.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get the provisioning state of a subscription. Without waiting. */
  public CompletableFuture<SubscriptionProvisioningStatus> getAsync(String subscriptionId) {
    return getAsync(subscriptionId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<SubscriptionProvisioningStatus> getAsync(
      String subscriptionId, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.provisioning_status.get",
        SubscriptionProvisioningStatus.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
