// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.PayoutExportRequest;
import io.partnercenter.options.PayoutsPaymentsExportsCreateOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.payouts.payments.exports}. */
public final class PartnerPayoutsPaymentsExports extends Namespace {
  /** Takes who calls. */
  PartnerPayoutsPaymentsExports(Caller caller) {
    super(caller);
  }

  /** Start an export of payments. Without options. */
  public Work<PayoutExportRequest> create() {
    return create(null);
  }

  /**
   * Start an export of payments.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The requestId of the answer is asked for with payouts.payments.exports.get until the file is
   * there.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-payments-export-request">Documentation</a>
   */
  public Work<PayoutExportRequest> create(PayoutsPaymentsExportsCreateOptions options) {
    return work("payouts.payments.exports.create", PayoutExportRequest.class, options);
  }

  /** Start an export of payments. Without waiting. */
  public CompletableFuture<Work<PayoutExportRequest>> createAsync() {
    return createAsync(null);
  }

  /** As {@link #create(PayoutsPaymentsExportsCreateOptions)}, without waiting. */
  public CompletableFuture<Work<PayoutExportRequest>> createAsync(
      PayoutsPaymentsExportsCreateOptions options) {
    return workAsync("payouts.payments.exports.create", PayoutExportRequest.class, options);
  }

  /** Delete an export of payments. Without options. */
  public void delete(String exportId) {
    delete(exportId, null);
  }

  /**
   * Delete an export of payments.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId The export, by the requestId of the answer that created it.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-payment-export-request-by-id">Documentation</a>
   */
  public void delete(String exportId, RestOptions options) {
    nothing("payouts.payments.exports.delete", options, "export_id", exportId);
  }

  /** Delete an export of payments. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String exportId) {
    return deleteAsync(exportId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String exportId, RestOptions options) {
    return nothingAsync("payouts.payments.exports.delete", options, "export_id", exportId);
  }

  /** Get the state of an export of payments, and the link to its file. Without options. */
  public Pages<PayoutExportRequest> get(String exportId) {
    return get(exportId, null);
  }

  /**
   * Get the state of an export of payments, and the link to its file.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId The export, by the requestId of the answer that created it.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-payment-export-request-by-id">Documentation</a>
   */
  public Pages<PayoutExportRequest> get(String exportId, PageOptions options) {
    return paged(
        "payouts.payments.exports.get", PayoutExportRequest.class, options, "export_id", exportId);
  }
}
