// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Transition;
import io.partnercenter.options.CustomersSubscriptionsTransitionsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.transitions}. */
public final class CustomerSubscriptionsTransitions extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsTransitions(Caller caller) {
    super(caller);
  }

  /** Move a subscription to another product. Without options. */
  public Transition create(String subscriptionId, Transition body) {
    return create(subscriptionId, body, null);
  }

  /**
   * Move a subscription to another product.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param subscriptionId The subscription.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription">Documentation</a>
   */
  public Transition create(String subscriptionId, Transition body, RestOptions options) {
    return value(
        "customers.subscriptions.transitions.create",
        Transition.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** Move a subscription to another product. Without waiting. */
  public CompletableFuture<Transition> createAsync(String subscriptionId, Transition body) {
    return createAsync(subscriptionId, body, null);
  }

  /** As {@link #create(String, Transition, RestOptions)}, without waiting. */
  public CompletableFuture<Transition> createAsync(
      String subscriptionId, Transition body, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.transitions.create",
        Transition.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }

  /** List the transitions that a subscription made. Without options. */
  public Pages<Transition> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the transitions that a subscription made.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The article writes operation-id, the SDK operationId, as this row does. The article's
   * example shows one object; the SDK reads a collection.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-transitions">Documentation</a>
   */
  public Pages<Transition> list(
      String subscriptionId, CustomersSubscriptionsTransitionsListOptions options) {
    return paged(
        "customers.subscriptions.transitions.list",
        Transition.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
