// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BillingExportManifest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.manifests}. */
public final class PartnerGraphBillingManifests extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingManifests(Caller caller) {
    super(caller);
  }

  /** Get the manifest of an export, which names its files. Without options. */
  public BillingExportManifest get(String manifestId) {
    return get(manifestId, null);
  }

  /**
   * Get the manifest of an export, which names its files.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>rootDirectory, sasToken and the name of a blob make its address; blobs are compressed JSON
   * lines.
   *
   * @param manifestId The manifest, which the finished operation names.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partners-billing-manifest-get">Documentation</a>
   */
  public BillingExportManifest get(String manifestId, RestOptions options) {
    return value(
        "graph.billing.manifests.get",
        BillingExportManifest.class,
        options,
        "manifest_id",
        manifestId);
  }

  /** Get the manifest of an export, which names its files. Without waiting. */
  public CompletableFuture<BillingExportManifest> getAsync(String manifestId) {
    return getAsync(manifestId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<BillingExportManifest> getAsync(String manifestId, RestOptions options) {
    return valueAsync(
        "graph.billing.manifests.get",
        BillingExportManifest.class,
        options,
        "manifest_id",
        manifestId);
  }
}
