// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Download;
import io.partnercenter.Namespace;
import io.partnercenter.options.PriceSheetsGetOptions;

/** Methods under {@code partner.priceSheets}. */
public final class PartnerPriceSheets extends Namespace {
  /** Takes who calls. */
  PartnerPriceSheets(Caller caller) {
    super(caller);
  }

  /** Download a price sheet. Without options. */
  public Download get(String market, String view) {
    return get(market, view, null);
  }

  /**
   * Download a price sheet.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * <p>There are no future prices of marketplace, and the history of software begins in March 2022.
   *
   * @param market ISO country code of the market.
   * @param view What is priced: azure_consumption, azure_reservations, updatedlicensebased,
   *     licensebasedest, licensebasedeos, marketplace, software or softwareeos; new ones are added.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-price-sheet">Documentation</a>
   */
  public Download get(String market, String view, PriceSheetsGetOptions options) {
    return download("price_sheets.get", options, "market", market, "view", view);
  }
}
