// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Offer;
import io.partnercenter.options.OffersListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.offers}. */
public final class PartnerOffers extends Namespace {
  /** Takes who calls. */
  PartnerOffers(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.offers.addons}. */
  public PartnerOffersAddons addons() {
    return new PartnerOffersAddons(caller());
  }

  /** Get an offer. Without options. */
  public Offer get(String offerId, String country) {
    return get(offerId, country, null);
  }

  /**
   * Get an offer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six
   * years; call products.get. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param offerId The offer.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-an-offer-by-id">Documentation</a>
   */
  public Offer get(String offerId, String country, RestOptions options) {
    return value("offers.get", Offer.class, options, "offer_id", offerId, "country", country);
  }

  /** Get an offer. Without waiting. */
  public CompletableFuture<Offer> getAsync(String offerId, String country) {
    return getAsync(offerId, country, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Offer> getAsync(String offerId, String country, RestOptions options) {
    return valueAsync("offers.get", Offer.class, options, "offer_id", offerId, "country", country);
  }

  /** List the offers of a market. Without options. */
  public Pages<Offer> list(String country) {
    return list(country, null);
  }

  /**
   * List the offers of a market.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six
   * years; call products.list. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-offers-for-a-market">Documentation</a>
   */
  public Pages<Offer> list(String country, OffersListOptions options) {
    return paged("offers.list", Offer.class, options, "country", country);
  }
}
