// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.Product;
import io.partnercenter.options.CustomersProductsGetOptions;
import io.partnercenter.options.CustomersProductsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.products}. */
public final class CustomerProducts extends Namespace {
  /** Takes who calls. */
  CustomerProducts(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.products.skus}. */
  public CustomerProductsSkus skus() {
    return new CustomerProductsSkus(caller());
  }

  /** Get a product that a customer may buy. Without options. */
  public Product get(String productId) {
    return get(productId, null);
  }

  /**
   * Get a product that a customer may buy.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param productId The product, such as DZH318Z0BQ3Q.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Product get(String productId, CustomersProductsGetOptions options) {
    return value("customers.products.get", Product.class, options, "product_id", productId);
  }

  /** Get a product that a customer may buy. Without waiting. */
  public CompletableFuture<Product> getAsync(String productId) {
    return getAsync(productId, null);
  }

  /** As {@link #get(String, CustomersProductsGetOptions)}, without waiting. */
  public CompletableFuture<Product> getAsync(
      String productId, CustomersProductsGetOptions options) {
    return valueAsync("customers.products.get", Product.class, options, "product_id", productId);
  }

  /** List the products that a customer may buy. Without options. */
  public Pages<Product> list(String targetView) {
    return list(targetView, null);
  }

  /**
   * List the products that a customer may buy.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The article's table says POST; its examples, the SDK and the REST reference use GET, as this
   * row does.
   *
   * @param targetView View of the catalog. One of Azure, AzureReservations, AzureReservationsVM,
   *     AzureReservationsSQL, AzureReservationsCosmosDb, MicrosoftAzure, OnlineServices, Software,
   *     SoftwareSUSELinux, SoftwarePerpetual, SoftwareSubscriptions, SpecializedOffers,
   *     MarketplaceSaaS.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-products-by-customer">Documentation</a>
   */
  public Pages<Product> list(String targetView, CustomersProductsListOptions options) {
    return paged("customers.products.list", Product.class, options, "target_view", targetView);
  }
}
