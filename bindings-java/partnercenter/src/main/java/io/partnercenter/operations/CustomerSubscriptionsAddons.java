// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.Subscription;

/** Methods under {@code customer.subscriptions.addons}. */
public final class CustomerSubscriptionsAddons extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsAddons(Caller caller) {
    super(caller);
  }

  /** List the add-ons of a subscription. Without options. */
  public Pages<Subscription> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the add-ons of a subscription.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-add-ons-for-a-subscription">Documentation</a>
   */
  public Pages<Subscription> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.addons.list",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
