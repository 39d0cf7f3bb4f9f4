// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `customer.promotionEligibilities`. */
export class CustomerPromotionEligibilities {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check whether a customer may have promotions.
   *
   * Of the app alone, or of the app with a user. Clouds: global. At most 625 calls of a partner in a minute.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility
   */
  check(body: types.PromotionEligibilitiesRequest, options?: PageOptions): Pages<types.PromotionEligibilities> {
    return this.#caller.list("customers.promotion_eligibilities.check", { body }, options);
  }
}
