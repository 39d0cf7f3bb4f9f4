// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `partner.attestations.enhanced`. */
export class PartnerAttestationsEnhanced {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start the partner's attestation of a Microsoft Customer Agreement.
   *
   * Of the app alone. Clouds: global. For direct bill partners and indirect providers: create it, show the customer the page that its id leads to, then record the agreement with customers.agreements.create. The body is known up to signatoryLastName, the status of success is not, and the article leaves the version of the path open. 600061 means that the same person was confirmed before.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept
   */
  create(body: types.EnhancedAttestationRequest, options?: RestOptions): Promise<types.EnhancedAttestation> {
    return this.#caller.invoke("attestations.enhanced.create", { body }, options);
  }
}

/** Methods under `partner.attestations`. */
export class PartnerAttestations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.attestations.enhanced`. */
  get enhanced(): PartnerAttestationsEnhanced {
    return new PartnerAttestationsEnhanced(this.#caller);
  }
}
