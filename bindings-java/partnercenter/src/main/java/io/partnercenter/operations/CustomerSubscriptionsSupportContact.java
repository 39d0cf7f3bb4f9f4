// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SupportContact;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.supportContact}. */
public final class CustomerSubscriptionsSupportContact extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsSupportContact(Caller caller) {
    super(caller);
  }

  /** Get the support contact of a subscription. Without options. */
  public SupportContact get(String subscriptionId) {
    return get(subscriptionId, null);
  }

  /**
   * Get the support contact of a subscription.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-subscription-s-support-contact">Documentation</a>
   */
  public SupportContact get(String subscriptionId, RestOptions options) {
    return value(
        "customers.subscriptions.support_contact.get",
        SupportContact.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get the support contact of a subscription. Without waiting. */
  public CompletableFuture<SupportContact> getAsync(String subscriptionId) {
    return getAsync(subscriptionId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<SupportContact> getAsync(String subscriptionId, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.support_contact.get",
        SupportContact.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Set the support contact of a subscription. Without options. */
  public SupportContact update(String subscriptionId, SupportContact body) {
    return update(subscriptionId, body, null);
  }

  /**
   * Set the support contact of a subscription.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * <p>Not for subscriptions of new commerce.
   *
   * @param subscriptionId The subscription.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-subscription-s-support-contact">Documentation</a>
   */
  public SupportContact update(String subscriptionId, SupportContact body, RestOptions options) {
    return value(
        "customers.subscriptions.support_contact.update",
        SupportContact.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** Set the support contact of a subscription. Without waiting. */
  public CompletableFuture<SupportContact> updateAsync(String subscriptionId, SupportContact body) {
    return updateAsync(subscriptionId, body, null);
  }

  /** As {@link #update(String, SupportContact, RestOptions)}, without waiting. */
  public CompletableFuture<SupportContact> updateAsync(
      String subscriptionId, SupportContact body, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.support_contact.update",
        SupportContact.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }
}
