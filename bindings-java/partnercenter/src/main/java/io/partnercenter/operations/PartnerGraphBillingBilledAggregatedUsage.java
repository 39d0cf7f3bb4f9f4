// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BilledAggregatedUsageExportRequest;
import io.partnercenter.model.BillingExportManifest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.billedAggregatedUsage}. */
public final class PartnerGraphBillingBilledAggregatedUsage extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingBilledAggregatedUsage(Caller caller) {
    super(caller);
  }

  /**
   * Start an export of billed Azure usage, aggregated and with its promotions applied. Without
   * options.
   */
  public Work<BillingExportManifest> export(BilledAggregatedUsageExportRequest body) {
    return export(body, null);
  }

  /**
   * Start an export of billed Azure usage, aggregated and with its promotions applied.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Read in beta; the address in v1.0 is concluded from the pages of its resources, and the
   * schema of 2026-08-20 did not have it yet. It belongs to the reconciliation by productId, skuId
   * and meterId, and is ready 48 hours after it. There is no attributeSet.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export">Documentation</a>
   */
  public Work<BillingExportManifest> export(
      BilledAggregatedUsageExportRequest body, RestOptions options) {
    return work(
        "graph.billing.billed_aggregated_usage.export",
        BillingExportManifest.class,
        options,
        "body",
        body);
  }

  /**
   * Start an export of billed Azure usage, aggregated and with its promotions applied. Without
   * waiting.
   */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      BilledAggregatedUsageExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(BilledAggregatedUsageExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      BilledAggregatedUsageExportRequest body, RestOptions options) {
    return workAsync(
        "graph.billing.billed_aggregated_usage.export",
        BillingExportManifest.class,
        options,
        "body",
        body);
  }
}
