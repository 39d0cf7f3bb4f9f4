// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Conversion;
import io.partnercenter.model.ConversionResult;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.conversions}. */
public final class CustomerSubscriptionsConversions extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsConversions(Caller caller) {
    super(caller);
  }

  /** Convert a trial into a paid subscription. Without options. */
  public ConversionResult create(String subscriptionId, Conversion body) {
    return create(subscriptionId, body, null);
  }

  /**
   * Convert a trial into a paid subscription.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2023, for new commerce; call customers.subscriptions.transitions.create.
   *
   * @param subscriptionId The subscription.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/convert-a-trial-subscription-to-paid">Documentation</a>
   */
  public ConversionResult create(String subscriptionId, Conversion body, RestOptions options) {
    return value(
        "customers.subscriptions.conversions.create",
        ConversionResult.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** Convert a trial into a paid subscription. Without waiting. */
  public CompletableFuture<ConversionResult> createAsync(String subscriptionId, Conversion body) {
    return createAsync(subscriptionId, body, null);
  }

  /** As {@link #create(String, Conversion, RestOptions)}, without waiting. */
  public CompletableFuture<ConversionResult> createAsync(
      String subscriptionId, Conversion body, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.conversions.create",
        ConversionResult.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** List the offers that a trial can be converted to. Without options. */
  public Pages<Conversion> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the offers that a trial can be converted to.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-trial-conversion-offers">Documentation</a>
   */
  public Pages<Conversion> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.conversions.list",
        Conversion.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
