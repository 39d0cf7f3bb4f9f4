// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ProductPromotion;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.productPromotions}. */
public final class PartnerProductPromotions extends Namespace {
  /** Takes who calls. */
  PartnerProductPromotions(Caller caller) {
    super(caller);
  }

  /** Get a promotion, also an expired one. Without options. */
  public ProductPromotion get(String promotionId, String country) {
    return get(promotionId, country, null);
  }

  /**
   * Get a promotion, also an expired one.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param promotionId The promotion.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-promotion-by-id">Documentation</a>
   */
  public ProductPromotion get(String promotionId, String country, RestOptions options) {
    return value(
        "product_promotions.get",
        ProductPromotion.class,
        options,
        "promotion_id",
        promotionId,
        "country",
        country);
  }

  /** Get a promotion, also an expired one. Without waiting. */
  public CompletableFuture<ProductPromotion> getAsync(String promotionId, String country) {
    return getAsync(promotionId, country, null);
  }

  /** As {@link #get(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<ProductPromotion> getAsync(
      String promotionId, String country, RestOptions options) {
    return valueAsync(
        "product_promotions.get",
        ProductPromotion.class,
        options,
        "promotion_id",
        promotionId,
        "country",
        country);
  }

  /** List the promotions that are active. Without options. */
  public Pages<ProductPromotion> list(String country, String segment) {
    return list(country, segment, null);
  }

  /**
   * List the promotions that are active.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country ISO country code of the market.
   * @param segment Segment of the customer, such as commercial.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-promotions">Documentation</a>
   */
  public Pages<ProductPromotion> list(String country, String segment, PageOptions options) {
    return paged(
        "product_promotions.list",
        ProductPromotion.class,
        options,
        "country",
        country,
        "segment",
        segment);
  }
}
