// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Upgrade;
import io.partnercenter.model.UpgradeResult;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.upgrades}. */
public final class CustomerSubscriptionsUpgrades extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsUpgrades(Caller caller) {
    super(caller);
  }

  /** Upgrade a subscription of the legacy commerce. Without options. */
  public UpgradeResult create(String subscriptionId, Upgrade body) {
    return create(subscriptionId, body, null);
  }

  /**
   * Upgrade a subscription of the legacy commerce.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2023, for new commerce; call customers.subscriptions.transitions.create.
   * The article calls the subscription of the path the target; the SDK posts to the source, and
   * names the target offer in the body.
   *
   * @param subscriptionId The subscription.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/transition-a-subscription">Documentation</a>
   */
  public UpgradeResult create(String subscriptionId, Upgrade body, RestOptions options) {
    return value(
        "customers.subscriptions.upgrades.create",
        UpgradeResult.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** Upgrade a subscription of the legacy commerce. Without waiting. */
  public CompletableFuture<UpgradeResult> createAsync(String subscriptionId, Upgrade body) {
    return createAsync(subscriptionId, body, null);
  }

  /** As {@link #create(String, Upgrade, RestOptions)}, without waiting. */
  public CompletableFuture<UpgradeResult> createAsync(
      String subscriptionId, Upgrade body, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.upgrades.create",
        UpgradeResult.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** List what a subscription of the legacy commerce can be upgraded to. Without options. */
  public Pages<Upgrade> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List what a subscription of the legacy commerce can be upgraded to.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2023, for new commerce; call
   * customers.subscriptions.transition_eligibilities.list.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/transition-a-subscription">Documentation</a>
   */
  public Pages<Upgrade> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.upgrades.list",
        Upgrade.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
