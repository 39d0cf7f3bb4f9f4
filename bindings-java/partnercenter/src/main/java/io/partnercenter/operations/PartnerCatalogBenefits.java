// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.CatalogBenefit;
import io.partnercenter.options.CatalogBenefitsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.catalogBenefits}. */
public final class PartnerCatalogBenefits extends Namespace {
  /** Takes who calls. */
  PartnerCatalogBenefits(Caller caller) {
    super(caller);
  }

  /** Get a growth margin. Without options. */
  public CatalogBenefit get(String benefitId, String country) {
    return get(benefitId, country, null);
  }

  /**
   * Get a growth margin.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Who may call it was not seen.
   *
   * @param benefitId The growth margin.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id">Documentation</a>
   */
  public CatalogBenefit get(String benefitId, String country, RestOptions options) {
    return value(
        "catalog_benefits.get",
        CatalogBenefit.class,
        options,
        "benefit_id",
        benefitId,
        "country",
        country);
  }

  /** Get a growth margin. Without waiting. */
  public CompletableFuture<CatalogBenefit> getAsync(String benefitId, String country) {
    return getAsync(benefitId, country, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<CatalogBenefit> getAsync(
      String benefitId, String country, RestOptions options) {
    return valueAsync(
        "catalog_benefits.get",
        CatalogBenefit.class,
        options,
        "benefit_id",
        benefitId,
        "country",
        country);
  }

  /** List the growth margins of a market. Without options. */
  public Pages<CatalogBenefit> list(String country, String type) {
    return list(country, type, null);
  }

  /**
   * List the growth margins of a market.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Without base_sku_paths it gives all of a country and segment. Who may call it was not seen.
   *
   * @param country ISO country code of the market.
   * @param type Only growthmargin is documented.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-growth-margins">Documentation</a>
   */
  public Pages<CatalogBenefit> list(
      String country, String type, CatalogBenefitsListOptions options) {
    return paged(
        "catalog_benefits.list", CatalogBenefit.class, options, "country", country, "type", type);
  }
}
