// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Overage;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.subscriptions.overage}. */
public final class CustomerSubscriptionsOverage extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsOverage(Caller caller) {
    super(caller);
  }

  /** List the overage settings of a customer. Without options. */
  public Pages<Overage> list() {
    return list(null);
  }

  /**
   * List the overage settings of a customer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-subscription-overage">Documentation</a>
   */
  public Pages<Overage> list(PageOptions options) {
    return paged("customers.subscriptions.overage.list", Overage.class, options);
  }

  /** Set the overage of a customer. Without options. */
  public Overage update(Overage body) {
    return update(body, null);
  }

  /**
   * Set the overage of a customer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-subscription-overage">Documentation</a>
   */
  public Overage update(Overage body, RestOptions options) {
    return value("customers.subscriptions.overage.update", Overage.class, options, "body", body);
  }

  /** Set the overage of a customer. Without waiting. */
  public CompletableFuture<Overage> updateAsync(Overage body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(Overage, RestOptions)}, without waiting. */
  public CompletableFuture<Overage> updateAsync(Overage body, RestOptions options) {
    return valueAsync(
        "customers.subscriptions.overage.update", Overage.class, options, "body", body);
  }
}
