// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";

/** Methods under `customer.customDomains`. */
export class CustomerCustomDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List a customer's custom domains.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Needs GDAP. The article's example request names /organization by mistake.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-custom-domain
   */
  list(options?: PageOptions): Pages<string> {
    return this.#caller.list("customers.custom_domains.list", {}, options);
  }
}
