// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.ProductUpgradesRequest;
import io.partnercenter.model.ProductUpgradesStatus;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.productUpgrades}. */
public final class PartnerProductUpgrades extends Namespace {
  /** Takes who calls. */
  PartnerProductUpgrades(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.productUpgrades.eligibility}. */
  public PartnerProductUpgradesEligibility eligibility() {
    return new PartnerProductUpgradesEligibility(caller());
  }

  /** Methods under {@code partner.productUpgrades.status}. */
  public PartnerProductUpgradesStatus status() {
    return new PartnerProductUpgradesStatus(caller());
  }

  /** Start the move to an Azure plan. Without options. */
  public Work<ProductUpgradesStatus> create(ProductUpgradesRequest body) {
    return create(body, null);
  }

  /**
   * Start the move to an Azure plan.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Location has productUpgrades/&#123;id&#125;, for product_upgrades.status.get.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-product-upgrade-entity">Documentation</a>
   */
  public Work<ProductUpgradesStatus> create(ProductUpgradesRequest body, RestOptions options) {
    return work("product_upgrades.create", ProductUpgradesStatus.class, options, "body", body);
  }

  /** Start the move to an Azure plan. Without waiting. */
  public CompletableFuture<Work<ProductUpgradesStatus>> createAsync(ProductUpgradesRequest body) {
    return createAsync(body, null);
  }

  /** As {@link #create(ProductUpgradesRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<ProductUpgradesStatus>> createAsync(
      ProductUpgradesRequest body, RestOptions options) {
    return workAsync("product_upgrades.create", ProductUpgradesStatus.class, options, "body", body);
  }
}
