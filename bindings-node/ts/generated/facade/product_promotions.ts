// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `partner.productPromotions`. */
export class PartnerProductPromotions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a promotion, also an expired one.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param promotionId - The promotion.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-promotion-by-id
   */
  get(promotionId: string, country: string, options?: RestOptions): Promise<types.ProductPromotion> {
    return this.#caller.invoke("product_promotions.get", { promotion_id: promotionId, country }, options);
  }

  /**
   * List the promotions that are active.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country - ISO country code of the market.
   * @param segment - Segment of the customer, such as commercial.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-promotions
   */
  list(country: string, segment: string, options?: PageOptions): Pages<types.ProductPromotion> {
    return this.#caller.list("product_promotions.list", { country, segment }, options);
  }
}
