// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.Product;
import io.partnercenter.options.ProductsGetOptions;
import io.partnercenter.options.ProductsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.products}. */
public final class PartnerProducts extends Namespace {
  /** Takes who calls. */
  PartnerProducts(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.products.inventory}. */
  public PartnerProductsInventory inventory() {
    return new PartnerProductsInventory(caller());
  }

  /** Methods under {@code partner.products.skus}. */
  public PartnerProductsSkus skus() {
    return new PartnerProductsSkus(caller());
  }

  /** Get a product. Without options. */
  public Product get(String productId, String country) {
    return get(productId, country, null);
  }

  /**
   * Get a product.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-product-by-id">Documentation</a>
   */
  public Product get(String productId, String country, ProductsGetOptions options) {
    return value(
        "products.get", Product.class, options, "product_id", productId, "country", country);
  }

  /** Get a product. Without waiting. */
  public CompletableFuture<Product> getAsync(String productId, String country) {
    return getAsync(productId, country, null);
  }

  /** As {@link #get(String, String, ProductsGetOptions)}, without waiting. */
  public CompletableFuture<Product> getAsync(
      String productId, String country, ProductsGetOptions options) {
    return valueAsync(
        "products.get", Product.class, options, "product_id", productId, "country", country);
  }

  /** List the products of a market. Without options. */
  public Pages<Product> list(String country, String targetView) {
    return list(country, targetView, null);
  }

  /**
   * List the products of a market.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param country ISO country code of the market.
   * @param targetView View of the catalog. One of Azure, AzureReservations, AzureReservationsVM,
   *     AzureReservationsSQL, AzureReservationsCosmosDb, MicrosoftAzure, OnlineServices, Software,
   *     SoftwareSUSELinux, SoftwarePerpetual, SoftwareSubscriptions, SpecializedOffers,
   *     MarketplaceSaaS.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-products">Documentation</a>
   */
  public Pages<Product> list(String country, String targetView, ProductsListOptions options) {
    return paged(
        "products.list", Product.class, options, "country", country, "target_view", targetView);
  }
}
