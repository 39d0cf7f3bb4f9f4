// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BilledReconciliationExportRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.billedReconciliation}. */
public final class PartnerGraphBillingBilledReconciliation extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingBilledReconciliation(Caller caller) {
    super(caller);
  }

  /** Start an export of the billed reconciliation. Without options. */
  public void export(BilledReconciliationExportRequest body) {
    export(body, null);
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
  public void export(BilledReconciliationExportRequest body, RestOptions options) {
    nothing("graph.billing.billed_reconciliation.export", options, "body", body);
  }

  /** Start an export of the billed reconciliation. Without waiting. */
  public CompletableFuture<Void> exportAsync(BilledReconciliationExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(BilledReconciliationExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Void> exportAsync(
      BilledReconciliationExportRequest body, RestOptions options) {
    return nothingAsync("graph.billing.billed_reconciliation.export", options, "body", body);
  }
}
