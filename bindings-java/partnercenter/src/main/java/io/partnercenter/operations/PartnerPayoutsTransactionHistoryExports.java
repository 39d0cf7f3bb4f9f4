// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.PayoutExportRequest;
import io.partnercenter.options.PayoutsTransactionHistoryExportsCreateOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.payouts.transactionHistory.exports}. */
public final class PartnerPayoutsTransactionHistoryExports extends Namespace {
  /** Takes who calls. */
  PartnerPayoutsTransactionHistoryExports(Caller caller) {
    super(caller);
  }

  /** Start an export of earnings. Without options. */
  public Work<PayoutExportRequest> create() {
    return create(null);
  }

  /**
   * Start an export of earnings.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The requestId of the answer is asked for with payouts.transaction_history.exports.get until
   * the file is there.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-earnings-export-request">Documentation</a>
   */
  public Work<PayoutExportRequest> create(PayoutsTransactionHistoryExportsCreateOptions options) {
    return work("payouts.transaction_history.exports.create", PayoutExportRequest.class, options);
  }

  /** Start an export of earnings. Without waiting. */
  public CompletableFuture<Work<PayoutExportRequest>> createAsync() {
    return createAsync(null);
  }

  /** As {@link #create(PayoutsTransactionHistoryExportsCreateOptions)}, without waiting. */
  public CompletableFuture<Work<PayoutExportRequest>> createAsync(
      PayoutsTransactionHistoryExportsCreateOptions options) {
    return workAsync(
        "payouts.transaction_history.exports.create", PayoutExportRequest.class, options);
  }

  /** Delete an export of earnings. Without options. */
  public void delete(String exportId) {
    delete(exportId, null);
  }

  /**
   * Delete an export of earnings.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId The export, by the requestId of the answer that created it.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-earnings-export-request-by-id">Documentation</a>
   */
  public void delete(String exportId, RestOptions options) {
    nothing("payouts.transaction_history.exports.delete", options, "export_id", exportId);
  }

  /** Delete an export of earnings. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String exportId) {
    return deleteAsync(exportId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String exportId, RestOptions options) {
    return nothingAsync(
        "payouts.transaction_history.exports.delete", options, "export_id", exportId);
  }

  /** Get the state of an export of earnings, and the link to its file. Without options. */
  public Pages<PayoutExportRequest> get(String exportId) {
    return get(exportId, null);
  }

  /**
   * Get the state of an export of earnings, and the link to its file.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId The export, by the requestId of the answer that created it.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-earnings-export-request-by-id">Documentation</a>
   */
  public Pages<PayoutExportRequest> get(String exportId, PageOptions options) {
    return paged(
        "payouts.transaction_history.exports.get",
        PayoutExportRequest.class,
        options,
        "export_id",
        exportId);
  }
}
