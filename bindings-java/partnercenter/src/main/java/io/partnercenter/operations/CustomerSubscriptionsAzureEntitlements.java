// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.AzureEntitlement;
import io.partnercenter.model.AzureEntitlementCancellationRequestContent;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.azureEntitlements}. */
public final class CustomerSubscriptionsAzureEntitlements extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsAzureEntitlements(Caller caller) {
    super(caller);
  }

  /** Cancel an Azure subscription. Without options. */
  public AzureEntitlement cancel(
      String subscriptionId,
      String entitlementId,
      AzureEntitlementCancellationRequestContent body) {
    return cancel(subscriptionId, entitlementId, body, null);
  }

  /**
   * Cancel an Azure subscription.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId The subscription.
   * @param entitlementId The Azure subscription of the Azure plan.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription">Documentation</a>
   */
  public AzureEntitlement cancel(
      String subscriptionId,
      String entitlementId,
      AzureEntitlementCancellationRequestContent body,
      RestOptions options) {
    return value(
        "customers.subscriptions.azure_entitlements.cancel",
        AzureEntitlement.class,
        options,
        "subscription_id",
        subscriptionId,
        "entitlement_id",
        entitlementId,
        "body",
        body);
  }

  /** Cancel an Azure subscription. Without waiting. */
  public CompletableFuture<AzureEntitlement> cancelAsync(
      String subscriptionId,
      String entitlementId,
      AzureEntitlementCancellationRequestContent body) {
    return cancelAsync(subscriptionId, entitlementId, body, null);
  }

  /**
   * As {@link #cancel(String, String, AzureEntitlementCancellationRequestContent, RestOptions)},
   * without waiting.
   */
  public CompletableFuture<AzureEntitlement> cancelAsync(
      String subscriptionId,
      String entitlementId,
      AzureEntitlementCancellationRequestContent body,
      RestOptions options) {
    return valueAsync(
        "customers.subscriptions.azure_entitlements.cancel",
        AzureEntitlement.class,
        options,
        "subscription_id",
        subscriptionId,
        "entitlement_id",
        entitlementId,
        "body",
        body);
  }

  /** Get an Azure subscription of an Azure plan. Without options. */
  public AzureEntitlement get(String subscriptionId, String entitlementId) {
    return get(subscriptionId, entitlementId, null);
  }

  /**
   * Get an Azure subscription of an Azure plan.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The article's table says POST; its example and the SDK use GET, as this row does.
   *
   * @param subscriptionId The subscription.
   * @param entitlementId The Azure subscription of the Azure plan.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-an-azure-entitlement-for-a-subscription">Documentation</a>
   */
  public AzureEntitlement get(String subscriptionId, String entitlementId, RestOptions options) {
    return value(
        "customers.subscriptions.azure_entitlements.get",
        AzureEntitlement.class,
        options,
        "subscription_id",
        subscriptionId,
        "entitlement_id",
        entitlementId);
  }

  /** Get an Azure subscription of an Azure plan. Without waiting. */
  public CompletableFuture<AzureEntitlement> getAsync(String subscriptionId, String entitlementId) {
    return getAsync(subscriptionId, entitlementId, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<AzureEntitlement> getAsync(
      String subscriptionId, String entitlementId, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.azure_entitlements.get",
        AzureEntitlement.class,
        options,
        "subscription_id",
        subscriptionId,
        "entitlement_id",
        entitlementId);
  }

  /** List the Azure subscriptions of an Azure plan. Without options. */
  public Pages<AzureEntitlement> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the Azure subscriptions of an Azure plan.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-azure-entitlements-for-subscription">Documentation</a>
   */
  public Pages<AzureEntitlement> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.azure_entitlements.list",
        AzureEntitlement.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Reactivate an Azure subscription. Without options. */
  public void reactivate(String subscriptionId, String entitlementId) {
    reactivate(subscriptionId, entitlementId, null);
  }

  /**
   * Reactivate an Azure subscription.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId The subscription.
   * @param entitlementId The Azure subscription of the Azure plan.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/reactivate-an-azure-subscription">Documentation</a>
   */
  public void reactivate(String subscriptionId, String entitlementId, RestOptions options) {
    nothing(
        "customers.subscriptions.azure_entitlements.reactivate",
        options,
        "subscription_id",
        subscriptionId,
        "entitlement_id",
        entitlementId);
  }

  /** Reactivate an Azure subscription. Without waiting. */
  public CompletableFuture<Void> reactivateAsync(String subscriptionId, String entitlementId) {
    return reactivateAsync(subscriptionId, entitlementId, null);
  }

  /** As {@link #reactivate(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> reactivateAsync(
      String subscriptionId, String entitlementId, RestOptions options) {
    return nothingAsync(
        "customers.subscriptions.azure_entitlements.reactivate",
        options,
        "subscription_id",
        subscriptionId,
        "entitlement_id",
        entitlementId);
  }
}
