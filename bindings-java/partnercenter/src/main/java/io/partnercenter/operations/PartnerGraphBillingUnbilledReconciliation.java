// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BillingExportManifest;
import io.partnercenter.model.UnbilledReconciliationExportRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.unbilledReconciliation}. */
public final class PartnerGraphBillingUnbilledReconciliation extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingUnbilledReconciliation(Caller caller) {
    super(caller);
  }

  /** Start an export of the unbilled reconciliation. Without options. */
  public Work<BillingExportManifest> export(UnbilledReconciliationExportRequest body) {
    return export(body, null);
  }

  /**
   * Start an export of the unbilled reconciliation.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export">Documentation</a>
   */
  public Work<BillingExportManifest> export(
      UnbilledReconciliationExportRequest body, RestOptions options) {
    return work(
        "graph.billing.unbilled_reconciliation.export",
        BillingExportManifest.class,
        options,
        "body",
        body);
  }

  /** Start an export of the unbilled reconciliation. Without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      UnbilledReconciliationExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(UnbilledReconciliationExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BillingExportManifest>> exportAsync(
      UnbilledReconciliationExportRequest body, RestOptions options) {
    return workAsync(
        "graph.billing.unbilled_reconciliation.export",
        BillingExportManifest.class,
        options,
        "body",
        body);
  }
}
