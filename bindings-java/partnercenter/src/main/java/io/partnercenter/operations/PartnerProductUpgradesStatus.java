// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ProductUpgradesRequest;
import io.partnercenter.model.ProductUpgradesStatus;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.productUpgrades.status}. */
public final class PartnerProductUpgradesStatus extends Namespace {
  /** Takes who calls. */
  PartnerProductUpgradesStatus(Caller caller) {
    super(caller);
  }

  /** Get the state of the move to an Azure plan. Without options. */
  public ProductUpgradesStatus get(String upgradeId, ProductUpgradesRequest body) {
    return get(upgradeId, body, null);
  }

  /**
   * Get the state of the move to an Azure plan.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>A POST that reads. The article names ProductUpgradesEligibility as its answer; the SDK and
   * the example have ProductUpgradesStatus.
   *
   * @param upgradeId The product upgrade.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-product-upgrade-status">Documentation</a>
   */
  public ProductUpgradesStatus get(
      String upgradeId, ProductUpgradesRequest body, RestOptions options) {
    return value(
        "product_upgrades.status.get",
        ProductUpgradesStatus.class,
        options,
        "upgrade_id",
        upgradeId,
        "body",
        body);
  }

  /** Get the state of the move to an Azure plan. Without waiting. */
  public CompletableFuture<ProductUpgradesStatus> getAsync(
      String upgradeId, ProductUpgradesRequest body) {
    return getAsync(upgradeId, body, null);
  }

  /** As {@link #get(String, ProductUpgradesRequest, RestOptions)}, without waiting. */
  public CompletableFuture<ProductUpgradesStatus> getAsync(
      String upgradeId, ProductUpgradesRequest body, RestOptions options) {
    return valueAsync(
        "product_upgrades.status.get",
        ProductUpgradesStatus.class,
        options,
        "upgrade_id",
        upgradeId,
        "body",
        body);
  }
}
