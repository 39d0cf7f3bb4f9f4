// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.OfferCategory;

/** Methods under {@code partner.offerCategories}. */
public final class PartnerOfferCategories extends Namespace {
  /** Takes who calls. */
  PartnerOfferCategories(Caller caller) {
    super(caller);
  }

  /** List the categories of offers of a market. Without options. */
  public Pages<OfferCategory> list(String country) {
    return list(country, null);
  }

  /**
   * List the categories of offers of a market.
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
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-offer-categories-by-country-and-locale">Documentation</a>
   */
  public Pages<OfferCategory> list(String country, PageOptions options) {
    return paged("offer_categories.list", OfferCategory.class, options, "country", country);
  }
}
