// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.CallOptions;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.Subscription;
import io.partnercenter.model.SubscriptionActivationResult;
import io.partnercenter.options.CustomersSubscriptionsChangeAtRenewalOptions;
import io.partnercenter.options.CustomersSubscriptionsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions}. */
public final class CustomerSubscriptions extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptions(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.subscriptions.activationLinks}. */
  public CustomerSubscriptionsActivationLinks activationLinks() {
    return new CustomerSubscriptionsActivationLinks(caller());
  }

  /** Methods under {@code customer.subscriptions.addons}. */
  public CustomerSubscriptionsAddons addons() {
    return new CustomerSubscriptionsAddons(caller());
  }

  /** Methods under {@code customer.subscriptions.azureEntitlements}. */
  public CustomerSubscriptionsAzureEntitlements azureEntitlements() {
    return new CustomerSubscriptionsAzureEntitlements(caller());
  }

  /** Methods under {@code customer.subscriptions.azureUtilization}. */
  public CustomerSubscriptionsAzureUtilization azureUtilization() {
    return new CustomerSubscriptionsAzureUtilization(caller());
  }

  /** Methods under {@code customer.subscriptions.conversions}. */
  public CustomerSubscriptionsConversions conversions() {
    return new CustomerSubscriptionsConversions(caller());
  }

  /** Methods under {@code customer.subscriptions.customTermEndDates}. */
  public CustomerSubscriptionsCustomTermEndDates customTermEndDates() {
    return new CustomerSubscriptionsCustomTermEndDates(caller());
  }

  /** Methods under {@code customer.subscriptions.meterUsageRecords}. */
  public CustomerSubscriptionsMeterUsageRecords meterUsageRecords() {
    return new CustomerSubscriptionsMeterUsageRecords(caller());
  }

  /** Methods under {@code customer.subscriptions.overage}. */
  public CustomerSubscriptionsOverage overage() {
    return new CustomerSubscriptionsOverage(caller());
  }

  /** Methods under {@code customer.subscriptions.provisioningStatus}. */
  public CustomerSubscriptionsProvisioningStatus provisioningStatus() {
    return new CustomerSubscriptionsProvisioningStatus(caller());
  }

  /** Methods under {@code customer.subscriptions.registrationStatus}. */
  public CustomerSubscriptionsRegistrationStatus registrationStatus() {
    return new CustomerSubscriptionsRegistrationStatus(caller());
  }

  /** Methods under {@code customer.subscriptions.registrations}. */
  public CustomerSubscriptionsRegistrations registrations() {
    return new CustomerSubscriptionsRegistrations(caller());
  }

  /** Methods under {@code customer.subscriptions.resourceUsageRecords}. */
  public CustomerSubscriptionsResourceUsageRecords resourceUsageRecords() {
    return new CustomerSubscriptionsResourceUsageRecords(caller());
  }

  /** Methods under {@code customer.subscriptions.supportContact}. */
  public CustomerSubscriptionsSupportContact supportContact() {
    return new CustomerSubscriptionsSupportContact(caller());
  }

  /** Methods under {@code customer.subscriptions.transitionEligibilities}. */
  public CustomerSubscriptionsTransitionEligibilities transitionEligibilities() {
    return new CustomerSubscriptionsTransitionEligibilities(caller());
  }

  /** Methods under {@code customer.subscriptions.transitions}. */
  public CustomerSubscriptionsTransitions transitions() {
    return new CustomerSubscriptionsTransitions(caller());
  }

  /** Methods under {@code customer.subscriptions.upgrades}. */
  public CustomerSubscriptionsUpgrades upgrades() {
    return new CustomerSubscriptionsUpgrades(caller());
  }

  /** Methods under {@code customer.subscriptions.usageRecords}. */
  public CustomerSubscriptionsUsageRecords usageRecords() {
    return new CustomerSubscriptionsUsageRecords(caller());
  }

  /** Methods under {@code customer.subscriptions.usageSummary}. */
  public CustomerSubscriptionsUsageSummary usageSummary() {
    return new CustomerSubscriptionsUsageSummary(caller());
  }

  /** Activate a marketplace subscription of the sandbox. Without options. */
  public SubscriptionActivationResult activate(String subscriptionId) {
    return activate(subscriptionId, null);
  }

  /**
   * Activate a marketplace subscription of the sandbox.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>In the sandbox only.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products">Documentation</a>
   */
  public SubscriptionActivationResult activate(String subscriptionId, RestOptions options) {
    return value(
        "customers.subscriptions.activate",
        SubscriptionActivationResult.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Activate a marketplace subscription of the sandbox. Without waiting. */
  public CompletableFuture<SubscriptionActivationResult> activateAsync(String subscriptionId) {
    return activateAsync(subscriptionId, null);
  }

  /** As {@link #activate(String, RestOptions)}, without waiting. */
  public CompletableFuture<SubscriptionActivationResult> activateAsync(
      String subscriptionId, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.activate",
        SubscriptionActivationResult.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * Cancel a subscription now, within the days after its beginning or renewal in which that is
   * allowed. Without options.
   */
  public Subscription cancel(String subscriptionId) {
    return cancel(subscriptionId, null);
  }

  /**
   * Cancel a subscription now, within the days after its beginning or renewal in which that is
   * allowed.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription cancel(String subscriptionId, CallOptions options) {
    return value(
        "customers.subscriptions.cancel",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * Cancel a subscription now, within the days after its beginning or renewal in which that is
   * allowed. Without waiting.
   */
  public CompletableFuture<Subscription> cancelAsync(String subscriptionId) {
    return cancelAsync(subscriptionId, null);
  }

  /** As {@link #cancel(String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> cancelAsync(String subscriptionId, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.cancel",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * Schedule what a subscription becomes when it renews; what is not named stays as it is. Without
   * options.
   */
  public Subscription changeAtRenewal(String subscriptionId) {
    return changeAtRenewal(subscriptionId, null);
  }

  /**
   * Schedule what a subscription becomes when it renews; what is not named stays as it is.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription changeAtRenewal(
      String subscriptionId, CustomersSubscriptionsChangeAtRenewalOptions options) {
    return value(
        "customers.subscriptions.change_at_renewal",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * Schedule what a subscription becomes when it renews; what is not named stays as it is. Without
   * waiting.
   */
  public CompletableFuture<Subscription> changeAtRenewalAsync(String subscriptionId) {
    return changeAtRenewalAsync(subscriptionId, null);
  }

  /**
   * As {@link #changeAtRenewal(String, CustomersSubscriptionsChangeAtRenewalOptions)}, without
   * waiting.
   */
  public CompletableFuture<Subscription> changeAtRenewalAsync(
      String subscriptionId, CustomersSubscriptionsChangeAtRenewalOptions options) {
    return valueAsync(
        "customers.subscriptions.change_at_renewal",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * Change the number of licences now; what is scheduled for the renewal stays. Without options.
   */
  public Subscription changeQuantity(String subscriptionId, long quantity) {
    return changeQuantity(subscriptionId, quantity, null);
  }

  /**
   * Change the number of licences now; what is scheduled for the renewal stays.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param quantity Licences from now on, one at least.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription changeQuantity(String subscriptionId, long quantity, CallOptions options) {
    return value(
        "customers.subscriptions.change_quantity",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "quantity",
        quantity);
  }

  /**
   * Change the number of licences now; what is scheduled for the renewal stays. Without waiting.
   */
  public CompletableFuture<Subscription> changeQuantityAsync(String subscriptionId, long quantity) {
    return changeQuantityAsync(subscriptionId, quantity, null);
  }

  /** As {@link #changeQuantity(String, long, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> changeQuantityAsync(
      String subscriptionId, long quantity, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.change_quantity",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "quantity",
        quantity);
  }

  /**
   * Give a subscription another reseller of record, after asking whether it may sell: for indirect
   * providers. Without options.
   */
  public Subscription changeReseller(String subscriptionId, String partnerId) {
    return changeReseller(subscriptionId, partnerId, null);
  }

  /**
   * Give a subscription another reseller of record, after asking whether it may sell: for indirect
   * providers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param partnerId Partner location id of the reseller.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription changeReseller(String subscriptionId, String partnerId, CallOptions options) {
    return value(
        "customers.subscriptions.change_reseller",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "partner_id",
        partnerId);
  }

  /**
   * Give a subscription another reseller of record, after asking whether it may sell: for indirect
   * providers. Without waiting.
   */
  public CompletableFuture<Subscription> changeResellerAsync(
      String subscriptionId, String partnerId) {
    return changeResellerAsync(subscriptionId, partnerId, null);
  }

  /** As {@link #changeReseller(String, String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> changeResellerAsync(
      String subscriptionId, String partnerId, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.change_reseller",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "partner_id",
        partnerId);
  }

  /**
   * Ask whether the resellers of record of a subscription may sell, before it is changed. Without
   * options.
   */
  public Subscription checkResellers(String subscriptionId) {
    return checkResellers(subscriptionId, null);
  }

  /**
   * Ask whether the resellers of record of a subscription may sell, before it is changed.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription checkResellers(String subscriptionId, CallOptions options) {
    return value(
        "customers.subscriptions.check_resellers",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * Ask whether the resellers of record of a subscription may sell, before it is changed. Without
   * waiting.
   */
  public CompletableFuture<Subscription> checkResellersAsync(String subscriptionId) {
    return checkResellersAsync(subscriptionId, null);
  }

  /** As {@link #checkResellers(String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> checkResellersAsync(
      String subscriptionId, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.check_resellers",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * End a subscription at the end of its term: it neither renews nor goes on as an extended service
   * term. Without options.
   */
  public Subscription endRenewal(String subscriptionId) {
    return endRenewal(subscriptionId, null);
  }

  /**
   * End a subscription at the end of its term: it neither renews nor goes on as an extended service
   * term.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription endRenewal(String subscriptionId, CallOptions options) {
    return value(
        "customers.subscriptions.end_renewal",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /**
   * End a subscription at the end of its term: it neither renews nor goes on as an extended service
   * term. Without waiting.
   */
  public CompletableFuture<Subscription> endRenewalAsync(String subscriptionId) {
    return endRenewalAsync(subscriptionId, null);
  }

  /** As {@link #endRenewal(String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> endRenewalAsync(
      String subscriptionId, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.end_renewal",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get a subscription. Without options. */
  public Subscription get(String subscriptionId) {
    return get(subscriptionId, null);
  }

  /**
   * Get a subscription.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-subscription-by-id">Documentation</a>
   */
  public Subscription get(String subscriptionId, RestOptions options) {
    return value(
        "customers.subscriptions.get",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Get a subscription. Without waiting. */
  public CompletableFuture<Subscription> getAsync(String subscriptionId) {
    return getAsync(subscriptionId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<Subscription> getAsync(String subscriptionId, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.get",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** List the subscriptions of a customer. Without options. */
  public Pages<Subscription> list() {
    return list(null);
  }

  /**
   * List the subscriptions of a customer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-subscriptions">Documentation</a>
   */
  public Pages<Subscription> list(CustomersSubscriptionsListOptions options) {
    return paged("customers.subscriptions.list", Subscription.class, options);
  }

  /** Make a suspended subscription active again. Without options. */
  public Subscription reactivate(String subscriptionId) {
    return reactivate(subscriptionId, null);
  }

  /**
   * Make a suspended subscription active again.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription reactivate(String subscriptionId, CallOptions options) {
    return value(
        "customers.subscriptions.reactivate",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Make a suspended subscription active again. Without waiting. */
  public CompletableFuture<Subscription> reactivateAsync(String subscriptionId) {
    return reactivateAsync(subscriptionId, null);
  }

  /** As {@link #reactivate(String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> reactivateAsync(
      String subscriptionId, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.reactivate",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Give a subscription another name. Without options. */
  public Subscription rename(String subscriptionId, String friendlyName) {
    return rename(subscriptionId, friendlyName, null);
  }

  /**
   * Give a subscription another name.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param friendlyName The name that people see.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription rename(String subscriptionId, String friendlyName, CallOptions options) {
    return value(
        "customers.subscriptions.rename",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "friendly_name",
        friendlyName);
  }

  /** Give a subscription another name. Without waiting. */
  public CompletableFuture<Subscription> renameAsync(String subscriptionId, String friendlyName) {
    return renameAsync(subscriptionId, friendlyName, null);
  }

  /** As {@link #rename(String, String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> renameAsync(
      String subscriptionId, String friendlyName, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.rename",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "friendly_name",
        friendlyName);
  }

  /** Let a subscription renew whose end was scheduled. Without options. */
  public Subscription resumeRenewal(String subscriptionId) {
    return resumeRenewal(subscriptionId, null);
  }

  /**
   * Let a subscription renew whose end was scheduled.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription resumeRenewal(String subscriptionId, CallOptions options) {
    return value(
        "customers.subscriptions.resume_renewal",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Let a subscription renew whose end was scheduled. Without waiting. */
  public CompletableFuture<Subscription> resumeRenewalAsync(String subscriptionId) {
    return resumeRenewalAsync(subscriptionId, null);
  }

  /** As {@link #resumeRenewal(String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> resumeRenewalAsync(
      String subscriptionId, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.resume_renewal",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Suspend a subscription; one with a term goes on being billed. Without options. */
  public Subscription suspend(String subscriptionId) {
    return suspend(subscriptionId, null);
  }

  /**
   * Suspend a subscription; one with a term goes on being billed.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId Id of the subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Subscription suspend(String subscriptionId, CallOptions options) {
    return value(
        "customers.subscriptions.suspend",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Suspend a subscription; one with a term goes on being billed. Without waiting. */
  public CompletableFuture<Subscription> suspendAsync(String subscriptionId) {
    return suspendAsync(subscriptionId, null);
  }

  /** As {@link #suspend(String, CallOptions)}, without waiting. */
  public CompletableFuture<Subscription> suspendAsync(String subscriptionId, CallOptions options) {
    return valueAsync(
        "customers.subscriptions.suspend",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId);
  }

  /** Change the quantity, state, renewal, name or schedule of a subscription. Without options. */
  public Work<Subscription> update(String subscriptionId, Subscription body) {
    return update(subscriptionId, body, null);
  }

  /**
   * Change the quantity, state, renewal, name or schedule of a subscription.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Send the whole resource: what is left out is reset, above all autoRenewEnabled, which
   * becomes false. A change in the middle of a term deletes what was scheduled. To suspend,
   * reactivate or cancel, set status to suspended, active or deleted (within the cancellation
   * window). With 202, Location says where the state is.
   *
   * @param subscriptionId The subscription.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-subscription-by-id">Documentation</a>
   */
  public Work<Subscription> update(String subscriptionId, Subscription body, RestOptions options) {
    return work(
        "customers.subscriptions.update",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** Change the quantity, state, renewal, name or schedule of a subscription. Without waiting. */
  public CompletableFuture<Work<Subscription>> updateAsync(
      String subscriptionId, Subscription body) {
    return updateAsync(subscriptionId, body, null);
  }

  /** As {@link #update(String, Subscription, RestOptions)}, without waiting. */
  public CompletableFuture<Work<Subscription>> updateAsync(
      String subscriptionId, Subscription body, RestOptions options) {
    return workAsync(
        "customers.subscriptions.update",
        Subscription.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }
}
