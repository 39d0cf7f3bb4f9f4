// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersOffersListOptions, OffersAddonsListOptions, OffersListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.offers.addons`. */
export class PartnerOffersAddons {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the add-ons of an offer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.list.
   *
   * @param offerId - The offer.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-addon-offers-by-offer-id
   */
  list(offerId: string, country: string, options?: OffersAddonsListOptions): Pages<types.Offer> {
    return this.#caller.list("offers.addons.list", { offer_id: offerId, country }, options);
  }
}

/** Methods under `partner.offers`. */
export class PartnerOffers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.offers.addons`. */
  get addons(): PartnerOffersAddons {
    return new PartnerOffersAddons(this.#caller);
  }

  /**
   * Get an offer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.get. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param offerId - The offer.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-offer-by-id
   */
  get(offerId: string, country: string, options?: RestOptions): Promise<types.Offer> {
    return this.#caller.invoke("offers.get", { offer_id: offerId, country }, options);
  }

  /**
   * List the offers of a market.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.list. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-offers-for-a-market
   */
  list(country: string, options?: OffersListOptions): Pages<types.Offer> {
    return this.#caller.list("offers.list", { country }, options);
  }
}

/** Methods under `customer.offers`. */
export class CustomerOffers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the offers that a customer may buy.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(options?: CustomersOffersListOptions): Pages<types.Offer> {
    return this.#caller.list("customers.offers.list", {}, options);
  }
}
