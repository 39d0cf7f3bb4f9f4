// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.Offer;
import io.partnercenter.options.OffersAddonsListOptions;

/** Methods under {@code partner.offers.addons}. */
public final class PartnerOffersAddons extends Namespace {
  /** Takes who calls. */
  PartnerOffersAddons(Caller caller) {
    super(caller);
  }

  /** List the add-ons of an offer. Without options. */
  public Pages<Offer> list(String offerId, String country) {
    return list(offerId, country, null);
  }

  /**
   * List the add-ons of an offer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six
   * years; call products.list.
   *
   * @param offerId The offer.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-addon-offers-by-offer-id">Documentation</a>
   */
  public Pages<Offer> list(String offerId, String country, OffersAddonsListOptions options) {
    return paged(
        "offers.addons.list", Offer.class, options, "offer_id", offerId, "country", country);
  }
}
