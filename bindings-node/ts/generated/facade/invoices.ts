// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { Download } from "../../work.js";
import type {
  InvoicesLineItemsListByTypeOptions,
  InvoicesLineItemsListOptions,
  InvoicesListOptions,
  InvoicesUnbilledLineItemsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.invoices.estimateLinks`. */
export class PartnerInvoicesEstimateLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List links to estimates of what is not billed yet.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param currencyCode - ISO 4217 code of the currency.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links
   */
  list(currencyCode: string, options?: PageOptions): Pages<types.EstimateLink> {
    return this.#caller.list("invoices.estimate_links.list", { currency_code: currencyCode }, options);
  }
}

/** Methods under `partner.invoices.lineItems`. */
export class PartnerInvoicesLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the line items of an invoice, or its billed usage.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call graph.billing.billed_reconciliation.export or graph.billing.billed_usage.export. The only way to billing periods before February 2024, and to the providers office and azure. These page by offset, onetime by a token. The end was announced for 2024-09-30 and 2025-01-21 first.
   *
   * @param invoiceId - The invoice.
   * @param provider - Provider of the billing; marketplace gets no new lines.
   * @param invoiceLineItemType - Charges, or usage.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
   */
  list(
    invoiceId: string,
    provider: "office" | "azure" | "onetime" | "marketplace",
    invoiceLineItemType: "billinglineitems" | "usagelineitems",
    options?: InvoicesLineItemsListOptions,
  ): Pages<types.InvoiceLineItem> {
    return this.#caller.list(
      "invoices.line_items.list",
      { invoice_id: invoiceId, provider, invoice_line_item_type: invoiceLineItemType },
      options,
    );
  }

  /**
   * List the line items of an invoice, by the older path.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call graph.billing.billed_reconciliation.export. The older form of invoices.line_items.list, of which errors are mended only. OneTime pages by a token, the others by offset.
   *
   * @param invoiceId - The invoice.
   * @param billingProvider - Office, Azure or OneTime.
   * @param invoiceLineItemType - BillingLineItems or UsageLineItems.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
   */
  listByType(
    invoiceId: string,
    billingProvider: string,
    invoiceLineItemType: string,
    options?: InvoicesLineItemsListByTypeOptions,
  ): Pages<types.InvoiceLineItem> {
    return this.#caller.list(
      "invoices.line_items.list_by_type",
      { invoice_id: invoiceId, billing_provider: billingProvider, invoice_line_item_type: invoiceLineItemType },
      options,
    );
  }
}

/** Methods under `partner.invoices.receipts.statement`. */
export class PartnerInvoicesReceiptsStatement {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download a tax receipt as PDF (Taiwan).
   *
   * Of the app with a user. Clouds: global.
   *
   * @param invoiceId - The invoice.
   * @param receiptId - The tax receipt.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-receipt-statement
   */
  get(invoiceId: string, receiptId: string, options?: RestOptions): Download {
    return this.#caller.download(
      "invoices.receipts.statement.get",
      { invoice_id: invoiceId, receipt_id: receiptId },
      options,
    );
  }
}

/** Methods under `partner.invoices.receipts`. */
export class PartnerInvoicesReceipts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.invoices.receipts.statement`. */
  get statement(): PartnerInvoicesReceiptsStatement {
    return new PartnerInvoicesReceiptsStatement(this.#caller);
  }
}

/** Methods under `partner.invoices.statement`. */
export class PartnerInvoicesStatement {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download an invoice as PDF.
   *
   * Of the app with a user.
   *
   * @param invoiceId - The invoice.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-statement
   */
  get(invoiceId: string, options?: RestOptions): Download {
    return this.#caller.download("invoices.statement.get", { invoice_id: invoiceId }, options);
  }
}

/** Methods under `partner.invoices.summaries`. */
export class PartnerInvoicesSummaries {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the balance of the account in each currency.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-summaries
   */
  list(options?: PageOptions): Pages<types.InvoiceSummary> {
    return this.#caller.list("invoices.summaries.list", {}, options);
  }
}

/** Methods under `partner.invoices.summary`. */
export class PartnerInvoicesSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the balance of the account.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-the-reseller-s-current-account-balance
   */
  get(options?: RestOptions): Promise<types.InvoiceSummary> {
    return this.#caller.invoke("invoices.summary.get", {}, options);
  }
}

/** Methods under `partner.invoices.unbilled.lineItems`. */
export class PartnerInvoicesUnbilledLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List what is not billed yet: charges or usage.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2026-03-15, for new commerce; call graph.billing.unbilled_reconciliation.export or graph.billing.unbilled_usage.export. The date is of a third party (partner-center-mcp); it still answered then.
   *
   * @param provider - Provider of the billing.
   * @param invoiceLineItemType - Charges, or daily rated usage.
   * @param currencyCode - ISO 4217 code of the currency.
   * @param period - This month, or the last one.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-unbilled-recon-lineitems
   */
  list(
    provider: "onetime",
    invoiceLineItemType: "billinglineitems" | "usagelineitems",
    currencyCode: string,
    period: "current" | "previous",
    options?: InvoicesUnbilledLineItemsListOptions,
  ): Pages<types.InvoiceLineItem> {
    return this.#caller.list(
      "invoices.unbilled.line_items.list",
      { provider, invoice_line_item_type: invoiceLineItemType, currency_code: currencyCode, period },
      options,
    );
  }
}

/** Methods under `partner.invoices.unbilled`. */
export class PartnerInvoicesUnbilled {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.invoices.unbilled.lineItems`. */
  get lineItems(): PartnerInvoicesUnbilledLineItems {
    return new PartnerInvoicesUnbilledLineItems(this.#caller);
  }
}

/** Methods under `partner.invoices`. */
export class PartnerInvoices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.invoices.estimateLinks`. */
  get estimateLinks(): PartnerInvoicesEstimateLinks {
    return new PartnerInvoicesEstimateLinks(this.#caller);
  }

  /** Methods under `partner.invoices.lineItems`. */
  get lineItems(): PartnerInvoicesLineItems {
    return new PartnerInvoicesLineItems(this.#caller);
  }

  /** Methods under `partner.invoices.receipts`. */
  get receipts(): PartnerInvoicesReceipts {
    return new PartnerInvoicesReceipts(this.#caller);
  }

  /** Methods under `partner.invoices.statement`. */
  get statement(): PartnerInvoicesStatement {
    return new PartnerInvoicesStatement(this.#caller);
  }

  /** Methods under `partner.invoices.summaries`. */
  get summaries(): PartnerInvoicesSummaries {
    return new PartnerInvoicesSummaries(this.#caller);
  }

  /** Methods under `partner.invoices.summary`. */
  get summary(): PartnerInvoicesSummary {
    return new PartnerInvoicesSummary(this.#caller);
  }

  /** Methods under `partner.invoices.unbilled`. */
  get unbilled(): PartnerInvoicesUnbilled {
    return new PartnerInvoicesUnbilled(this.#caller);
  }

  /**
   * Get an invoice.
   *
   * Of the app with a user.
   *
   * @param invoiceId - The invoice.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-by-id
   */
  get(invoiceId: string, options?: RestOptions): Promise<types.Invoice> {
    return this.#caller.invoke("invoices.get", { invoice_id: invoiceId }, options);
  }

  /**
   * List invoices.
   *
   * Of the app alone, or of the app with a user. The answer has links.next too.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-invoices
   */
  list(options?: InvoicesListOptions): Pages<types.Invoice> {
    return this.#caller.list("invoices.list", {}, options);
  }
}
