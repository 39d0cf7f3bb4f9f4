// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.Sku;
import io.partnercenter.options.ProductsSkusGetOptions;
import io.partnercenter.options.ProductsSkusListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.products.skus}. */
public final class PartnerProductsSkus extends Namespace {
  /** Takes who calls. */
  PartnerProductsSkus(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.products.skus.availabilities}. */
  public PartnerProductsSkusAvailabilities availabilities() {
    return new PartnerProductsSkusAvailabilities(caller());
  }

  /** Get a SKU. Without options. */
  public Sku get(String productId, String skuId, String country) {
    return get(productId, skuId, country, null);
  }

  /**
   * Get a SKU.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param skuId The SKU of the product, such as 0001.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-sku-by-id">Documentation</a>
   */
  public Sku get(String productId, String skuId, String country, ProductsSkusGetOptions options) {
    return value(
        "products.skus.get",
        Sku.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId,
        "country",
        country);
  }

  /** Get a SKU. Without waiting. */
  public CompletableFuture<Sku> getAsync(String productId, String skuId, String country) {
    return getAsync(productId, skuId, country, null);
  }

  /** As {@link #get(String, String, String, ProductsSkusGetOptions)}, without waiting. */
  public CompletableFuture<Sku> getAsync(
      String productId, String skuId, String country, ProductsSkusGetOptions options) {
    return valueAsync(
        "products.skus.get",
        Sku.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId,
        "country",
        country);
  }

  /** List the SKUs of a product. Without options. */
  public Pages<Sku> list(String productId, String country) {
    return list(productId, country, null);
  }

  /**
   * List the SKUs of a product.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product">Documentation</a>
   */
  public Pages<Sku> list(String productId, String country, ProductsSkusListOptions options) {
    return paged(
        "products.skus.list", Sku.class, options, "product_id", productId, "country", country);
  }
}
