// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code invoices.line_items.list_by_type}. */
public final class InvoicesLineItemsListByTypeOptions
    extends PagedCallOptions<InvoicesLineItemsListByTypeOptions> {
  /** Says nothing yet. */
  public InvoicesLineItemsListByTypeOptions() {}

  /** Items per page; the service's default where it is left out. */
  public InvoicesLineItemsListByTypeOptions size(Long size) {
    return parameter("size", size);
  }

  /** Index of the first item, from 0. */
  public InvoicesLineItemsListByTypeOptions offset(Long offset) {
    return parameter("offset", offset);
  }

  /** Whether only lines with or without partner earned credit are given; of one-time usage only. */
  public InvoicesLineItemsListByTypeOptions hasPartnerEarnedCredit(Boolean hasPartnerEarnedCredit) {
    return parameter("has_partner_earned_credit", hasPartnerEarnedCredit);
  }
}
