// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";

/** Methods under `partner.domains`. */
export class PartnerDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether a domain is taken.
   *
   * Of the app alone, or of the app with a user. 200 means taken and 404 means free: both are answers.
   *
   * @param domain - The full name of the domain.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/verify-domain-availability
   */
  checkAvailability(domain: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("domains.check_availability", { domain }, options);
  }
}
