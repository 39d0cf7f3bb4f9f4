// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.EstimateLink;

/** Methods under {@code partner.invoices.estimateLinks}. */
public final class PartnerInvoicesEstimateLinks extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesEstimateLinks(Caller caller) {
    super(caller);
  }

  /** List links to estimates of what is not billed yet. Without options. */
  public Pages<EstimateLink> list(String currencyCode) {
    return list(currencyCode, null);
  }

  /**
   * List links to estimates of what is not billed yet.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param currencyCode ISO 4217 code of the currency.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links">Documentation</a>
   */
  public Pages<EstimateLink> list(String currencyCode, PageOptions options) {
    return paged(
        "invoices.estimate_links.list", EstimateLink.class, options, "currency_code", currencyCode);
  }
}
