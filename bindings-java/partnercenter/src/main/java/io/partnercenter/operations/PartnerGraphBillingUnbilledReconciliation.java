// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.UnbilledReconciliationExportRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.unbilledReconciliation}. */
public final class PartnerGraphBillingUnbilledReconciliation extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingUnbilledReconciliation(Caller caller) {
    super(caller);
  }

  /** Start an export of the unbilled reconciliation. Without options. */
  public void export(UnbilledReconciliationExportRequest body) {
    export(body, null);
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
  public void export(UnbilledReconciliationExportRequest body, RestOptions options) {
    nothing("graph.billing.unbilled_reconciliation.export", options, "body", body);
  }

  /** Start an export of the unbilled reconciliation. Without waiting. */
  public CompletableFuture<Void> exportAsync(UnbilledReconciliationExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(UnbilledReconciliationExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Void> exportAsync(
      UnbilledReconciliationExportRequest body, RestOptions options) {
    return nothingAsync("graph.billing.unbilled_reconciliation.export", options, "body", body);
  }
}
