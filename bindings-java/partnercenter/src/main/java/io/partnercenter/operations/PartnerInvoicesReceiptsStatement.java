// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.invoices.receipts.statement}. */
public final class PartnerInvoicesReceiptsStatement extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesReceiptsStatement(Caller caller) {
    super(caller);
  }

  /** Download a tax receipt as PDF (Taiwan). Without options. */
  public byte[] get(String invoiceId, String receiptId) {
    return get(invoiceId, receiptId, null);
  }

  /**
   * Download a tax receipt as PDF (Taiwan).
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param invoiceId The invoice.
   * @param receiptId The tax receipt.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-receipt-statement">Documentation</a>
   */
  public byte[] get(String invoiceId, String receiptId, RestOptions options) {
    return bytes(
        "invoices.receipts.statement.get",
        options,
        "invoice_id",
        invoiceId,
        "receipt_id",
        receiptId);
  }

  /** Download a tax receipt as PDF (Taiwan). Without waiting. */
  public CompletableFuture<byte[]> getAsync(String invoiceId, String receiptId) {
    return getAsync(invoiceId, receiptId, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<byte[]> getAsync(
      String invoiceId, String receiptId, RestOptions options) {
    return bytesAsync(
        "invoices.receipts.statement.get",
        options,
        "invoice_id",
        invoiceId,
        "receipt_id",
        receiptId);
  }
}
