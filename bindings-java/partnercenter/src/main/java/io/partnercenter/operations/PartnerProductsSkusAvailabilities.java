// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Availability;
import io.partnercenter.options.ProductsSkusAvailabilitiesListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.products.skus.availabilities}. */
public final class PartnerProductsSkusAvailabilities extends Namespace {
  /** Takes who calls. */
  PartnerProductsSkusAvailabilities(Caller caller) {
    super(caller);
  }

  /** Get an availability. Without options. */
  public Availability get(String productId, String skuId, String availabilityId, String country) {
    return get(productId, skuId, availabilityId, country, null);
  }

  /**
   * Get an availability.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param skuId The SKU of the product, such as 0001.
   * @param availabilityId The availability of the SKU.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-an-availability-by-id">Documentation</a>
   */
  public Availability get(
      String productId, String skuId, String availabilityId, String country, RestOptions options) {
    return value(
        "products.skus.availabilities.get",
        Availability.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId,
        "availability_id",
        availabilityId,
        "country",
        country);
  }

  /** Get an availability. Without waiting. */
  public CompletableFuture<Availability> getAsync(
      String productId, String skuId, String availabilityId, String country) {
    return getAsync(productId, skuId, availabilityId, country, null);
  }

  /** As {@link #get(String, String, String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Availability> getAsync(
      String productId, String skuId, String availabilityId, String country, RestOptions options) {
    return valueAsync(
        "products.skus.availabilities.get",
        Availability.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId,
        "availability_id",
        availabilityId,
        "country",
        country);
  }

  /** List the availabilities of a SKU, with the ids that carts want. Without options. */
  public Pages<Availability> list(String productId, String skuId, String country) {
    return list(productId, skuId, country, null);
  }

  /**
   * List the availabilities of a SKU, with the ids that carts want.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The article's table does not have targetView, its examples do.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param skuId The SKU of the product, such as 0001.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku">Documentation</a>
   */
  public Pages<Availability> list(
      String productId,
      String skuId,
      String country,
      ProductsSkusAvailabilitiesListOptions options) {
    return paged(
        "products.skus.availabilities.list",
        Availability.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId,
        "country",
        country);
  }
}
