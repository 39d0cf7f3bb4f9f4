// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Availability;
import io.partnercenter.options.CustomersProductsSkusAvailabilitiesListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.products.skus.availabilities}. */
public final class CustomerProductsSkusAvailabilities extends Namespace {
  /** Takes who calls. */
  CustomerProductsSkusAvailabilities(Caller caller) {
    super(caller);
  }

  /** Get an availability of a SKU for a customer. Without options. */
  public Availability get(String productId, String skuId, String availabilityId) {
    return get(productId, skuId, availabilityId, null);
  }

  /**
   * Get an availability of a SKU for a customer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param skuId The SKU of the product, such as 0001.
   * @param availabilityId The availability of the SKU.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Availability get(
      String productId, String skuId, String availabilityId, RestOptions options) {
    return value(
        "customers.products.skus.availabilities.get",
        Availability.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId,
        "availability_id",
        availabilityId);
  }

  /** Get an availability of a SKU for a customer. Without waiting. */
  public CompletableFuture<Availability> getAsync(
      String productId, String skuId, String availabilityId) {
    return getAsync(productId, skuId, availabilityId, null);
  }

  /** As {@link #get(String, String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Availability> getAsync(
      String productId, String skuId, String availabilityId, RestOptions options) {
    return valueAsync(
        "customers.products.skus.availabilities.get",
        Availability.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId,
        "availability_id",
        availabilityId);
  }

  /** List the availabilities of a SKU for a customer. Without options. */
  public Pages<Availability> list(String productId, String skuId) {
    return list(productId, skuId, null);
  }

  /**
   * List the availabilities of a SKU for a customer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The article's table says POST; its examples, the SDK and the REST reference use GET, as this
   * row does.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param skuId The SKU of the product, such as 0001.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku-by-customer">Documentation</a>
   */
  public Pages<Availability> list(
      String productId, String skuId, CustomersProductsSkusAvailabilitiesListOptions options) {
    return paged(
        "customers.products.skus.availabilities.list",
        Availability.class,
        options,
        "product_id",
        productId,
        "sku_id",
        skuId);
  }
}
