// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code invoices.line_items.list}. */
public final class InvoicesLineItemsListOptions
    extends PagedCallOptions<InvoicesLineItemsListOptions> {
  /** Says nothing yet. */
  public InvoicesLineItemsListOptions() {}

  /** Items per page; the service's default where it is left out. */
  public InvoicesLineItemsListOptions size(Long size) {
    return parameter("size", size);
  }

  /** Index of the first item, from 0. */
  public InvoicesLineItemsListOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Whether only lines with or without partner earned credit are given; of one-time usage only. */
  public InvoicesLineItemsListOptions hasPartnerEarnedCredit(Boolean hasPartnerEarnedCredit) {
    return parameter("has_partner_earned_credit", hasPartnerEarnedCredit);
  }

  /** ISO 4217 code of the currency; needed for usage of onetime. */
  public InvoicesLineItemsListOptions currencyCode(String currencyCode) {
    return parameter("currency_code", currencyCode);
  }

  /** A value of {@link #period}. */
  public static final String PERIOD_CURRENT = "current";

  /** A value of {@link #period}. */
  public static final String PERIOD_PREVIOUS = "previous";

  /** Period; needed for usage of onetime. One of current, previous. */
  public InvoicesLineItemsListOptions period(String period) {
    return parameter("period", period);
  }
}
