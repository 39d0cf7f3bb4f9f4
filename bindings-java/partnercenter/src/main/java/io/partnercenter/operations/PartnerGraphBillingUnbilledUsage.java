// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BillingExportManifest;
import io.partnercenter.model.UnbilledUsageExportRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.unbilledUsage}. */
public final class PartnerGraphBillingUnbilledUsage extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingUnbilledUsage(Caller caller) {
    super(caller);
  }

  /** Start an export of unbilled Azure usage. Without options. */
  public Work<BillingExportManifest> export(UnbilledUsageExportRequest body) {
    return export(body, null);
  }

  /**
   * Start an export of unbilled Azure usage.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export">Documentation</a>
   */
  public Work<BillingExportManifest> export(UnbilledUsageExportRequest body, RestOptions options) {
    return work(
        "graph.billing.unbilled_usage.export", BillingExportManifest.class, options, "body", body);
  }

  /** Start an export of unbilled Azure usage. Without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      UnbilledUsageExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(UnbilledUsageExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      UnbilledUsageExportRequest body, RestOptions options) {
    return workAsync(
        "graph.billing.unbilled_usage.export", BillingExportManifest.class, options, "body", body);
  }
}
