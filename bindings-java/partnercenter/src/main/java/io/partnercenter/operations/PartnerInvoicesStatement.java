// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Download;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;

/** Methods under {@code partner.invoices.statement}. */
public final class PartnerInvoicesStatement extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesStatement(Caller caller) {
    super(caller);
  }

  /** Download an invoice as PDF. Without options. */
  public Download get(String invoiceId) {
    return get(invoiceId, null);
  }

  /**
   * Download an invoice as PDF.
   *
   * <p>Of the app with a user.
   *
   * @param invoiceId The invoice.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-statement">Documentation</a>
   */
  public Download get(String invoiceId, RestOptions options) {
    return download("invoices.statement.get", options, "invoice_id", invoiceId);
  }
}
