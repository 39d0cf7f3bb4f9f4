// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `customer.usageBudget`. */
export class CustomerUsageBudget {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's budget for Azure.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-spending-budget
   */
  get(options?: RestOptions): Promise<types.SpendingBudget> {
    return this.#caller.invoke("customers.usage_budget.get", {}, options);
  }

  /**
   * Set a customer's budget for Azure.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-customer-s-usage-spending-budget
   */
  update(body: types.SpendingBudget, options?: RestOptions): Promise<types.SpendingBudget> {
    return this.#caller.invoke("customers.usage_budget.update", { body }, options);
  }
}
