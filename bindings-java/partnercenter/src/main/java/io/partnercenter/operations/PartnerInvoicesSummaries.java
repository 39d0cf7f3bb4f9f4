// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.InvoiceSummary;

/** Methods under {@code partner.invoices.summaries}. */
public final class PartnerInvoicesSummaries extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesSummaries(Caller caller) {
    super(caller);
  }

  /** List the balance of the account in each currency. Without options. */
  public Pages<InvoiceSummary> list() {
    return list(null);
  }

  /**
   * List the balance of the account in each currency.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-summaries">Documentation</a>
   */
  public Pages<InvoiceSummary> list(PageOptions options) {
    return paged("invoices.summaries.list", InvoiceSummary.class, options);
  }
}
