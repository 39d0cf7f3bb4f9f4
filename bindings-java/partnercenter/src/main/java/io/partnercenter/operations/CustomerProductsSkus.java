// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.Sku;
import io.partnercenter.options.CustomersProductsSkusGetOptions;
import io.partnercenter.options.CustomersProductsSkusListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.products.skus}. */
public final class CustomerProductsSkus extends Namespace {
  /** Takes who calls. */
  CustomerProductsSkus(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.products.skus.availabilities}. */
  public CustomerProductsSkusAvailabilities availabilities() {
    return new CustomerProductsSkusAvailabilities(caller());
  }

  /** Get a SKU that a customer may buy. Without options. */
  public Sku get(String productId, String skuId) {
    return get(productId, skuId, null);
  }

  /**
   * Get a SKU that a customer may buy.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param skuId The SKU of the product, such as 0001.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Sku get(String productId, String skuId, CustomersProductsSkusGetOptions options) {
    return value(
        "customers.products.skus.get",
        Sku.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId);
  }

  /** Get a SKU that a customer may buy. Without waiting. */
  public CompletableFuture<Sku> getAsync(String productId, String skuId) {
    return getAsync(productId, skuId, null);
  }

  /** As {@link #get(String, String, CustomersProductsSkusGetOptions)}, without waiting. */
  public CompletableFuture<Sku> getAsync(
      String productId, String skuId, CustomersProductsSkusGetOptions options) {
    return valueAsync(
        "customers.products.skus.get",
        Sku.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId);
  }

  /** List the SKUs of a product that a customer may buy. Without options. */
  public Pages<Sku> list(String productId) {
    return list(productId, null);
  }

  /**
   * List the SKUs of a product that a customer may buy.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The article's table says POST; its examples, the SDK and the REST reference use GET, as this
   * row does.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product-by-customer">Documentation</a>
   */
  public Pages<Sku> list(String productId, CustomersProductsSkusListOptions options) {
    return paged("customers.products.skus.list", Sku.class, options, "product_id", productId);
  }
}
