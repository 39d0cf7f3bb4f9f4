// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Invoice;
import io.partnercenter.options.InvoicesListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.invoices}. */
public final class PartnerInvoices extends Namespace {
  /** Takes who calls. */
  PartnerInvoices(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.invoices.estimateLinks}. */
  public PartnerInvoicesEstimateLinks estimateLinks() {
    return new PartnerInvoicesEstimateLinks(caller());
  }

  /** Methods under {@code partner.invoices.lineItems}. */
  public PartnerInvoicesLineItems lineItems() {
    return new PartnerInvoicesLineItems(caller());
  }

  /** Methods under {@code partner.invoices.receipts}. */
  public PartnerInvoicesReceipts receipts() {
    return new PartnerInvoicesReceipts(caller());
  }

  /** Methods under {@code partner.invoices.statement}. */
  public PartnerInvoicesStatement statement() {
    return new PartnerInvoicesStatement(caller());
  }

  /** Methods under {@code partner.invoices.summaries}. */
  public PartnerInvoicesSummaries summaries() {
    return new PartnerInvoicesSummaries(caller());
  }

  /** Methods under {@code partner.invoices.summary}. */
  public PartnerInvoicesSummary summary() {
    return new PartnerInvoicesSummary(caller());
  }

  /** Methods under {@code partner.invoices.unbilled}. */
  public PartnerInvoicesUnbilled unbilled() {
    return new PartnerInvoicesUnbilled(caller());
  }

  /** Get an invoice. Without options. */
  public Invoice get(String invoiceId) {
    return get(invoiceId, null);
  }

  /**
   * Get an invoice.
   *
   * <p>Of the app with a user.
   *
   * @param invoiceId The invoice.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-by-id">Documentation</a>
   */
  public Invoice get(String invoiceId, RestOptions options) {
    return value("invoices.get", Invoice.class, options, "invoice_id", invoiceId);
  }

  /** Get an invoice. Without waiting. */
  public CompletableFuture<Invoice> getAsync(String invoiceId) {
    return getAsync(invoiceId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<Invoice> getAsync(String invoiceId, RestOptions options) {
    return valueAsync("invoices.get", Invoice.class, options, "invoice_id", invoiceId);
  }

  /** List invoices. Without options. */
  public Pages<Invoice> list() {
    return list(null);
  }

  /**
   * List invoices.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The answer has links.next too.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-collection-of-invoices">Documentation</a>
   */
  public Pages<Invoice> list(InvoicesListOptions options) {
    return paged("invoices.list", Invoice.class, options);
  }
}
