// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.InvoiceLineItem;
import io.partnercenter.options.InvoicesLineItemsListByTypeOptions;
import io.partnercenter.options.InvoicesLineItemsListOptions;

/** Methods under {@code partner.invoices.lineItems}. */
public final class PartnerInvoicesLineItems extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesLineItems(Caller caller) {
    super(caller);
  }

  /** List the line items of an invoice, or its billed usage. Without options. */
  public Pages<InvoiceLineItem> list(
      String invoiceId, String provider, String invoiceLineItemType) {
    return list(invoiceId, provider, invoiceLineItemType, null);
  }

  /**
   * List the line items of an invoice, or its billed usage.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call
   * graph.billing.billed_reconciliation.export or graph.billing.billed_usage.export. The only way
   * to billing periods before February 2024, and to the providers office and azure. These page by
   * offset, onetime by a token. The end was announced for 2024-09-30 and 2025-01-21 first.
   *
   * @param invoiceId The invoice.
   * @param provider Provider of the billing; marketplace gets no new lines. One of office, azure,
   *     onetime, marketplace.
   * @param invoiceLineItemType Charges, or usage. One of billinglineitems, usagelineitems.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoiceline-items">Documentation</a>
   */
  public Pages<InvoiceLineItem> list(
      String invoiceId,
      String provider,
      String invoiceLineItemType,
      InvoicesLineItemsListOptions options) {
    return paged(
        "invoices.line_items.list",
        InvoiceLineItem.class,
        options,
        "invoice_id",
        invoiceId,
        "provider",
        provider,
        "invoice_line_item_type",
        invoiceLineItemType);
  }

  /** List the line items of an invoice, by the older path. Without options. */
  public Pages<InvoiceLineItem> listByType(
      String invoiceId, String billingProvider, String invoiceLineItemType) {
    return listByType(invoiceId, billingProvider, invoiceLineItemType, null);
  }

  /**
   * List the line items of an invoice, by the older path.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call
   * graph.billing.billed_reconciliation.export. The older form of invoices.line_items.list, of
   * which errors are mended only. OneTime pages by a token, the others by offset.
   *
   * @param invoiceId The invoice.
   * @param billingProvider Office, Azure or OneTime.
   * @param invoiceLineItemType BillingLineItems or UsageLineItems.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoiceline-items">Documentation</a>
   */
  public Pages<InvoiceLineItem> listByType(
      String invoiceId,
      String billingProvider,
      String invoiceLineItemType,
      InvoicesLineItemsListByTypeOptions options) {
    return paged(
        "invoices.line_items.list_by_type",
        InvoiceLineItem.class,
        options,
        "invoice_id",
        invoiceId,
        "billing_provider",
        billingProvider,
        "invoice_line_item_type",
        invoiceLineItemType);
  }
}
