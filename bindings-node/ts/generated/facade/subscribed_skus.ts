// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersSubscribedSkusListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.subscribedSkus`. */
export class CustomerSubscribedSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the SKUs of a customer, with the counts of their licences.
   *
   * Of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-available-licenses
   */
  list(options?: CustomersSubscribedSkusListOptions): Pages<types.SubscribedSku> {
    return this.#caller.list("customers.subscribed_skus.list", {}, options);
  }
}
