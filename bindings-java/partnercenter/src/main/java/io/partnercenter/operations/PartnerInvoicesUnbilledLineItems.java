// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.InvoiceLineItem;
import io.partnercenter.options.InvoicesUnbilledLineItemsListOptions;

/** Methods under {@code partner.invoices.unbilled.lineItems}. */
public final class PartnerInvoicesUnbilledLineItems extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesUnbilledLineItems(Caller caller) {
    super(caller);
  }

  /** List what is not billed yet: charges or usage. Without options. */
  public Pages<InvoiceLineItem> list(
      String provider, String invoiceLineItemType, String currencyCode, String period) {
    return list(provider, invoiceLineItemType, currencyCode, period, null);
  }

  /**
   * List what is not billed yet: charges or usage.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2026-03-15, for new commerce; call
   * graph.billing.unbilled_reconciliation.export or graph.billing.unbilled_usage.export. The date
   * is of a third party (partner-center-mcp); it still answered then.
   *
   * @param provider Provider of the billing. One of onetime.
   * @param invoiceLineItemType Charges, or daily rated usage. One of billinglineitems,
   *     usagelineitems.
   * @param currencyCode ISO 4217 code of the currency.
   * @param period This month, or the last one. One of current, previous.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-unbilled-recon-lineitems">Documentation</a>
   */
  public Pages<InvoiceLineItem> list(
      String provider,
      String invoiceLineItemType,
      String currencyCode,
      String period,
      InvoicesUnbilledLineItemsListOptions options) {
    return paged(
        "invoices.unbilled.line_items.list",
        InvoiceLineItem.class,
        options,
        "provider",
        provider,
        "invoice_line_item_type",
        invoiceLineItemType,
        "currency_code",
        currencyCode,
        "period",
        period);
  }
}
