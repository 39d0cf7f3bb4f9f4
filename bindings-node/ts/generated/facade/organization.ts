// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `customer.organization`. */
export class CustomerOrganization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the organization data of a customer's tenant.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Needs GDAP. The article names one Customer; its example is an array of organizations, as this row has it.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-organization
   */
  get(options?: PageOptions): Pages<types.CustomerOrganization> {
    return this.#caller.list("customers.organization.get", {}, options);
  }
}
