// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `partner.partners.resellers`. */
export class PartnerPartnersResellers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check whether partner ids belong to authorized indirect resellers.
   *
   * Of the app alone, or of the app with a user. For an Admin agent. A refused id has errorCode 900400.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
   */
  validate(body: types.ResellerValidationRequest, options?: RestOptions): Promise<types.ResellerValidationResponse> {
    return this.#caller.invoke("partners.resellers.validate", { body }, options);
  }
}

/** Methods under `partner.partners`. */
export class PartnerPartners {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.partners.resellers`. */
  get resellers(): PartnerPartnersResellers {
    return new PartnerPartnersResellers(this.#caller);
  }
}
