// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `customer.transferEligibility`. */
export class CustomerTransferEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List which of a customer's subscriptions can be transferred.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferType - Kind of the transfer, such as directtoindirect.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-s-subscriptions-transfer-eligibility
   */
  list(transferType: string, options?: PageOptions): Pages<types.TransferEligibility> {
    return this.#caller.list("customers.transfer_eligibility.list", { transfer_type: transferType }, options);
  }
}
