// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BilledUsageExportRequest;
import io.partnercenter.model.BillingExportManifest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.billedUsage}. */
public final class PartnerGraphBillingBilledUsage extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingBilledUsage(Caller caller) {
    super(caller);
  }

  /** Start an export of billed Azure usage. Without options. */
  public Work<BillingExportManifest> export(BilledUsageExportRequest body) {
    return export(body, null);
  }

  /**
   * Start an export of billed Azure usage.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partners-billing-billedusage-export">Documentation</a>
   */
  public Work<BillingExportManifest> export(BilledUsageExportRequest body, RestOptions options) {
    return work(
        "graph.billing.billed_usage.export", BillingExportManifest.class, options, "body", body);
  }

  /** Start an export of billed Azure usage. Without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(BilledUsageExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(BilledUsageExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      BilledUsageExportRequest body, RestOptions options) {
    return workAsync(
        "graph.billing.billed_usage.export", BillingExportManifest.class, options, "body", body);
  }
}
