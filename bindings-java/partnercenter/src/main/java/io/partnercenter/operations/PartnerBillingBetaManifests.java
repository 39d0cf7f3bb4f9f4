// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BillingManifest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.billingBeta.manifests}. */
public final class PartnerBillingBetaManifests extends Namespace {
  /** Takes who calls. */
  PartnerBillingBetaManifests(Caller caller) {
    super(caller);
  }

  /**
   * Get the manifest of an export, beta of 2022. Without options.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.manifests.get.
   */
  @Deprecated
  public BillingManifest get(String manifestId) {
    return get(manifestId, null);
  }

  /**
   * Get the manifest of an export, beta of 2022.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param manifestId The manifest.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @deprecated retired since 2025-01-21: Call graph.billing.manifests.get.
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption">Documentation</a>
   */
  @Deprecated
  public BillingManifest get(String manifestId, RestOptions options) {
    return value(
        "billing_beta.manifests.get", BillingManifest.class, options, "manifest_id", manifestId);
  }

  /**
   * Get the manifest of an export, beta of 2022. Without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.manifests.get.
   */
  @Deprecated
  public CompletableFuture<BillingManifest> getAsync(String manifestId) {
    return getAsync(manifestId, null);
  }

  /**
   * As {@link #get(String, RestOptions)}, without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.manifests.get.
   */
  @Deprecated
  public CompletableFuture<BillingManifest> getAsync(String manifestId, RestOptions options) {
    return valueAsync(
        "billing_beta.manifests.get", BillingManifest.class, options, "manifest_id", manifestId);
  }
}
