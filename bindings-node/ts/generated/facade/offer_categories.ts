// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `partner.offerCategories`. */
export class PartnerOfferCategories {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the categories of offers of a market.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.list. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-offer-categories-by-country-and-locale
   */
  list(country: string, options?: PageOptions): Pages<types.OfferCategory> {
    return this.#caller.list("offer_categories.list", { country }, options);
  }
}

/** Methods under `customer.offerCategories`. */
export class CustomerOfferCategories {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the categories of offers for a customer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(options?: PageOptions): Pages<types.OfferCategory> {
    return this.#caller.list("customers.offer_categories.list", {}, options);
  }
}
