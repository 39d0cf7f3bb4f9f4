// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.invoices.statement}. */
public final class PartnerInvoicesStatement extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesStatement(Caller caller) {
    super(caller);
  }

  /** Download an invoice as PDF. Without options. */
  public byte[] get(String invoiceId) {
    return get(invoiceId, null);
  }

  /**
   * Download an invoice as PDF.
   *
   * <p>Of the app with a user.
   *
   * @param invoiceId The invoice.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-statement">Documentation</a>
   */
  public byte[] get(String invoiceId, RestOptions options) {
    return bytes("invoices.statement.get", options, "invoice_id", invoiceId);
  }

  /** Download an invoice as PDF. Without waiting. */
  public CompletableFuture<byte[]> getAsync(String invoiceId) {
    return getAsync(invoiceId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<byte[]> getAsync(String invoiceId, RestOptions options) {
    return bytesAsync("invoices.statement.get", options, "invoice_id", invoiceId);
  }
}
