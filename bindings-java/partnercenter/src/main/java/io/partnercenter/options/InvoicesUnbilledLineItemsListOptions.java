// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code invoices.unbilled.line_items.list}. */
public final class InvoicesUnbilledLineItemsListOptions
    extends PagedCallOptions<InvoicesUnbilledLineItemsListOptions> {
  /** Says nothing yet. */
  public InvoicesUnbilledLineItemsListOptions() {}

  /** Items per page; the service's default where it is left out. */
  public InvoicesUnbilledLineItemsListOptions size(Long size) {
    return parameter("size", size);
  }

  /** Whether only lines with or without partner earned credit are given; of one-time usage only. */
  public InvoicesUnbilledLineItemsListOptions hasPartnerEarnedCredit(
      Boolean hasPartnerEarnedCredit) {
    return parameter("has_partner_earned_credit", hasPartnerEarnedCredit);
  }
}
