// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `customer.validationStatus`. */
export class CustomerValidationStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get how far the vetting of a customer's account is.
   *
   * Of the app with a user.
   *
   * @param type - What is vetted.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/retrieve-validation-status
   */
  get(type: "account", options?: RestOptions): Promise<types.ValidationStatus> {
    return this.#caller.invoke("customers.validation_status.get", { type }, options);
  }
}
