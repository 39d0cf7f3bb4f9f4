// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BilledAggregatedUsageExportRequest;
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
  public void export(BilledAggregatedUsageExportRequest body) {
    export(body, null);
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
  public void export(BilledAggregatedUsageExportRequest body, RestOptions options) {
    nothing("graph.billing.billed_aggregated_usage.export", options, "body", body);
  }

  /**
   * Start an export of billed Azure usage, aggregated and with its promotions applied. Without
   * waiting.
   */
  public CompletableFuture<Void> exportAsync(BilledAggregatedUsageExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(BilledAggregatedUsageExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Void> exportAsync(
      BilledAggregatedUsageExportRequest body, RestOptions options) {
    return nothingAsync("graph.billing.billed_aggregated_usage.export", options, "body", body);
  }
}
