// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.OrderLineItemActivationLink;

/** Methods under {@code customer.subscriptions.activationLinks}. */
public final class CustomerSubscriptionsActivationLinks extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsActivationLinks(Caller caller) {
    super(caller);
  }

  /** List the activation links of a subscription. Without options. */
  public Pages<OrderLineItemActivationLink> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the activation links of a subscription.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<OrderLineItemActivationLink> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.activation_links.list",
        OrderLineItemActivationLink.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
