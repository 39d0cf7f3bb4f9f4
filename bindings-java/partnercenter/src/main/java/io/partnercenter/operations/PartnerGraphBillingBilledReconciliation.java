// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BilledReconciliationExportRequest;
import io.partnercenter.model.BillingExportManifest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.billedReconciliation}. */
public final class PartnerGraphBillingBilledReconciliation extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingBilledReconciliation(Caller caller) {
    super(caller);
  }

  /** Start an export of the billed reconciliation. Without options. */
  public Work<BillingExportManifest> export(BilledReconciliationExportRequest body) {
    return export(body, null);
  }

  /**
   * Start an export of the billed reconciliation.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export">Documentation</a>
   */
  public Work<BillingExportManifest> export(
      BilledReconciliationExportRequest body, RestOptions options) {
    return work(
        "graph.billing.billed_reconciliation.export",
        BillingExportManifest.class,
        options,
        "body",
        body);
  }

  /** Start an export of the billed reconciliation. Without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      BilledReconciliationExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(BilledReconciliationExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      BilledReconciliationExportRequest body, RestOptions options) {
    return workAsync(
        "graph.billing.billed_reconciliation.export",
        BillingExportManifest.class,
        options,
        "body",
        body);
  }
}
