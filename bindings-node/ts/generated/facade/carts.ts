// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, CallOptions, RestOptions } from "../../call.js";
import type { CustomersCartsCheckoutOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.carts`. */
export class CustomerCarts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Turn a cart into orders.
   *
   * Of the app alone, or of the app with a user. Idempotent: a second call for the same cart gives the first answer again.
   *
   * @param cartId - The cart.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/checkout-a-cart
   */
  checkout(cartId: string, options?: CustomersCartsCheckoutOptions): Promise<types.CartCheckoutResult> {
    return this.#caller.invoke("customers.carts.checkout", { cart_id: cartId }, options);
  }

  /**
   * Create a cart.
   *
   * Of the app alone, or of the app with a user. Traditional licences take their add-ons in addonItems; in new commerce each is a line item of its own.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-cart
   */
  create(body: types.Cart, options?: RestOptions): Promise<types.Cart> {
    return this.#caller.invoke("customers.carts.create", { body }, options);
  }

  /**
   * Get a cart.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param cartId - The cart.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(cartId: string, options?: RestOptions): Promise<types.Cart> {
    return this.#caller.invoke("customers.carts.get", { cart_id: cartId }, options);
  }

  /**
   * Check a cart out, after asking whether its resellers of record may sell: for indirect providers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param cartId - Id of the cart.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  place(cartId: string, options?: CallOptions): Promise<types.CartCheckoutResult> {
    return this.#caller.invoke("customers.carts.place", { cart_id: cartId }, options);
  }

  /**
   * Replace a cart.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article's example answers 201.
   *
   * @param cartId - The cart.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-cart
   */
  update(cartId: string, body: types.Cart, options?: RestOptions): Promise<types.Cart> {
    return this.#caller.invoke("customers.carts.update", { cart_id: cartId, body }, options);
  }
}
