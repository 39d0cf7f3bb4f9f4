// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `customer.verifiedDomains`. */
export class CustomerVerifiedDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Add a verified domain, for registrars of domains.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
   */
  create(body: types.VerifiedDomain, options?: RestOptions): Promise<types.Domain> {
    return this.#caller.invoke("customers.verified_domains.create", { body }, options);
  }
}
