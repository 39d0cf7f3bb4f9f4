// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphSubscribedSkusListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.subscribedSkus`. */
export class PartnerGraphSubscribedSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences that a tenant has.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/subscribedsku-list
   */
  list(options?: GraphSubscribedSkusListOptions): Pages<types.GraphSubscribedSku> {
    return this.#caller.list("graph.subscribed_skus.list", {}, options);
  }
}

/** Methods under `customer.graph.subscribedSkus`. */
export class CustomerGraphSubscribedSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences that a tenant has.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/subscribedsku-list
   */
  list(options?: GraphSubscribedSkusListOptions): Pages<types.GraphSubscribedSku> {
    return this.#caller.list("graph.subscribed_skus.list", {}, options);
  }
}
