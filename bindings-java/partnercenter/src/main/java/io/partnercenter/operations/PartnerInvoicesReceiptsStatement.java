// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Download;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;

/** Methods under {@code partner.invoices.receipts.statement}. */
public final class PartnerInvoicesReceiptsStatement extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesReceiptsStatement(Caller caller) {
    super(caller);
  }

  /** Download a tax receipt as PDF (Taiwan). Without options. */
  public Download get(String invoiceId, String receiptId) {
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
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-receipt-statement">Documentation</a>
   */
  public Download get(String invoiceId, String receiptId, RestOptions options) {
    return download(
        "invoices.receipts.statement.get",
        options,
        "invoice_id",
        invoiceId,
        "receipt_id",
        receiptId);
  }
}
