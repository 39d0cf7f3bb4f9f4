// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `partner.usageSummary`. */
export class PartnerUsageSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a summary of the usage of all customers.
   *
   * Of the app with a user. Clouds: global, usgov. Leaves Azure plans out. Its end is announced without a date.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-partner-usage-summary
   */
  get(options?: RestOptions): Promise<types.PartnerUsageSummary> {
    return this.#caller.invoke("usage_summary.get", {}, options);
  }
}

/** Methods under `customer.usageSummary`. */
export class CustomerUsageSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a summary of a customer's usage.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-usage-summary
   */
  get(options?: RestOptions): Promise<types.CustomerUsageSummary> {
    return this.#caller.invoke("customers.usage_summary.get", {}, options);
  }
}
