// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.CompanySubscription;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.directorySubscriptions}. */
public final class PartnerGraphDirectorySubscriptions extends Namespace {
  /** Takes who calls. */
  PartnerGraphDirectorySubscriptions(Caller caller) {
    super(caller);
  }

  /** Get a subscription that a tenant holds. Without options. */
  public CompanySubscription get(String subscriptionId) {
    return get(subscriptionId, null);
  }

  /**
   * Get a subscription that a tenant holds.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId The subscription, by its id in the directory.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public CompanySubscription get(String subscriptionId, RestOptions options) {
    return value(
        "graph.directory_subscriptions.get",
        CompanySubscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get a subscription that a tenant holds. Without waiting. */
  public CompletableFuture<CompanySubscription> getAsync(String subscriptionId) {
    return getAsync(subscriptionId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<CompanySubscription> getAsync(
      String subscriptionId, RestOptions options) {
    return valueAsync(
        "graph.directory_subscriptions.get",
        CompanySubscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get a subscription that a tenant holds, by its id in commerce. Without options. */
  public CompanySubscription getByCommerceId(String commerceSubscriptionId) {
    return getByCommerceId(commerceSubscriptionId, null);
  }

  /**
   * Get a subscription that a tenant holds, by its id in commerce.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Known from the schema of Graph, as an alternate key.
   *
   * @param commerceSubscriptionId The subscription, by its id in commerce.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public CompanySubscription getByCommerceId(String commerceSubscriptionId, RestOptions options) {
    return value(
        "graph.directory_subscriptions.get_by_commerce_id",
        CompanySubscription.class,
        options,
        "commerce_subscription_id",
        commerceSubscriptionId);
  }

  /** Get a subscription that a tenant holds, by its id in commerce. Without waiting. */
  public CompletableFuture<CompanySubscription> getByCommerceIdAsync(
      String commerceSubscriptionId) {
    return getByCommerceIdAsync(commerceSubscriptionId, null);
  }

  /** As {@link #getByCommerceId(String, RestOptions)}, without waiting. */
  public CompletableFuture<CompanySubscription> getByCommerceIdAsync(
      String commerceSubscriptionId, RestOptions options) {
    return valueAsync(
        "graph.directory_subscriptions.get_by_commerce_id",
        CompanySubscription.class,
        options,
        "commerce_subscription_id",
        commerceSubscriptionId);
  }

  /**
   * List the subscriptions that a tenant holds, also those bought by a partner. Without options.
   */
  public Pages<CompanySubscription> list() {
    return list(null);
  }

  /**
   * List the subscriptions that a tenant holds, also those bought by a partner.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it seems, the
   * id of the subscription in Partner Center.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<CompanySubscription> list(PageOptions options) {
    return paged("graph.directory_subscriptions.list", CompanySubscription.class, options);
  }
}
