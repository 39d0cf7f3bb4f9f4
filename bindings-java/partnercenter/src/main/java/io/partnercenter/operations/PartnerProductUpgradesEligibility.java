// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ProductUpgradesEligibility;
import io.partnercenter.model.ProductUpgradesRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.productUpgrades.eligibility}. */
public final class PartnerProductUpgradesEligibility extends Namespace {
  /** Takes who calls. */
  PartnerProductUpgradesEligibility(Caller caller) {
    super(caller);
  }

  /** Check whether a customer can move to an Azure plan. Without options. */
  public ProductUpgradesEligibility check(ProductUpgradesRequest body) {
    return check(body, null);
  }

  /**
   * Check whether a customer can move to an Azure plan.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-eligibility-for-product-upgrade">Documentation</a>
   */
  public ProductUpgradesEligibility check(ProductUpgradesRequest body, RestOptions options) {
    return value(
        "product_upgrades.eligibility.check",
        ProductUpgradesEligibility.class,
        options,
        "body",
        body);
  }

  /** Check whether a customer can move to an Azure plan. Without waiting. */
  public CompletableFuture<ProductUpgradesEligibility> checkAsync(ProductUpgradesRequest body) {
    return checkAsync(body, null);
  }

  /** As {@link #check(ProductUpgradesRequest, RestOptions)}, without waiting. */
  public CompletableFuture<ProductUpgradesEligibility> checkAsync(
      ProductUpgradesRequest body, RestOptions options) {
    return valueAsync(
        "product_upgrades.eligibility.check",
        ProductUpgradesEligibility.class,
        options,
        "body",
        body);
  }
}
