// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.UnbilledUsageExportRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.unbilledUsage}. */
public final class PartnerGraphBillingUnbilledUsage extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingUnbilledUsage(Caller caller) {
    super(caller);
  }

  /** Start an export of unbilled Azure usage. Without options. */
  public void export(UnbilledUsageExportRequest body) {
    export(body, null);
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
  public void export(UnbilledUsageExportRequest body, RestOptions options) {
    nothing("graph.billing.unbilled_usage.export", options, "body", body);
  }

  /** Start an export of unbilled Azure usage. Without waiting. */
  public CompletableFuture<Void> exportAsync(UnbilledUsageExportRequest body) {
    return exportAsync(body, null);
  }

  /** As {@link #export(UnbilledUsageExportRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Void> exportAsync(UnbilledUsageExportRequest body, RestOptions options) {
    return nothingAsync("graph.billing.unbilled_usage.export", options, "body", body);
  }
}
