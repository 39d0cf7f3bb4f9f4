// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.CallOptions;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Cart;
import io.partnercenter.model.CartCheckoutResult;
import io.partnercenter.options.CustomersCartsCheckoutOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.carts}. */
public final class CustomerCarts extends Namespace {
  /** Takes who calls. */
  CustomerCarts(Caller caller) {
    super(caller);
  }

  /** Turn a cart into orders. Without options. */
  public CartCheckoutResult checkout(String cartId) {
    return checkout(cartId, null);
  }

  /**
   * Turn a cart into orders.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Idempotent: a second call for the same cart gives the first answer again.
   *
   * @param cartId The cart.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/checkout-a-cart">Documentation</a>
   */
  public CartCheckoutResult checkout(String cartId, CustomersCartsCheckoutOptions options) {
    return value("customers.carts.checkout", CartCheckoutResult.class, options, "cart_id", cartId);
  }

  /** Turn a cart into orders. Without waiting. */
  public CompletableFuture<CartCheckoutResult> checkoutAsync(String cartId) {
    return checkoutAsync(cartId, null);
  }

  /** As {@link #checkout(String, CustomersCartsCheckoutOptions)}, without waiting. */
  public CompletableFuture<CartCheckoutResult> checkoutAsync(
      String cartId, CustomersCartsCheckoutOptions options) {
    return valueAsync(
        "customers.carts.checkout", CartCheckoutResult.class, options, "cart_id", cartId);
  }

  /** Create a cart. Without options. */
  public Cart create(Cart body) {
    return create(body, null);
  }

  /**
   * Create a cart.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Traditional licences take their add-ons in addonItems; in new commerce each is a line item
   * of its own.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-a-cart">Documentation</a>
   */
  public Cart create(Cart body, RestOptions options) {
    return value("customers.carts.create", Cart.class, options, "body", body);
  }

  /** Create a cart. Without waiting. */
  public CompletableFuture<Cart> createAsync(Cart body) {
    return createAsync(body, null);
  }

  /** As {@link #create(Cart, RestOptions)}, without waiting. */
  public CompletableFuture<Cart> createAsync(Cart body, RestOptions options) {
    return valueAsync("customers.carts.create", Cart.class, options, "body", body);
  }

  /** Get a cart. Without options. */
  public Cart get(String cartId) {
    return get(cartId, null);
  }

  /**
   * Get a cart.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param cartId The cart.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Cart get(String cartId, RestOptions options) {
    return value("customers.carts.get", Cart.class, options, "cart_id", cartId);
  }

  /** Get a cart. Without waiting. */
  public CompletableFuture<Cart> getAsync(String cartId) {
    return getAsync(cartId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<Cart> getAsync(String cartId, RestOptions options) {
    return valueAsync("customers.carts.get", Cart.class, options, "cart_id", cartId);
  }

  /**
   * Check a cart out, after asking whether its resellers of record may sell: for indirect
   * providers. Without options.
   */
  public CartCheckoutResult place(String cartId) {
    return place(cartId, null);
  }

  /**
   * Check a cart out, after asking whether its resellers of record may sell: for indirect
   * providers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param cartId Id of the cart.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public CartCheckoutResult place(String cartId, CallOptions options) {
    return value("customers.carts.place", CartCheckoutResult.class, options, "cart_id", cartId);
  }

  /**
   * Check a cart out, after asking whether its resellers of record may sell: for indirect
   * providers. Without waiting.
   */
  public CompletableFuture<CartCheckoutResult> placeAsync(String cartId) {
    return placeAsync(cartId, null);
  }

  /** As {@link #place(String, CallOptions)}, without waiting. */
  public CompletableFuture<CartCheckoutResult> placeAsync(String cartId, CallOptions options) {
    return valueAsync(
        "customers.carts.place", CartCheckoutResult.class, options, "cart_id", cartId);
  }

  /** Replace a cart. Without options. */
  public Cart update(String cartId, Cart body) {
    return update(cartId, body, null);
  }

  /**
   * Replace a cart.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The article's example answers 201.
   *
   * @param cartId The cart.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-cart">Documentation</a>
   */
  public Cart update(String cartId, Cart body, RestOptions options) {
    return value("customers.carts.update", Cart.class, options, "cart_id", cartId, "body", body);
  }

  /** Replace a cart. Without waiting. */
  public CompletableFuture<Cart> updateAsync(String cartId, Cart body) {
    return updateAsync(cartId, body, null);
  }

  /** As {@link #update(String, Cart, RestOptions)}, without waiting. */
  public CompletableFuture<Cart> updateAsync(String cartId, Cart body, RestOptions options) {
    return valueAsync(
        "customers.carts.update", Cart.class, options, "cart_id", cartId, "body", body);
  }
}
