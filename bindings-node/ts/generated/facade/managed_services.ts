// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `customer.managedServices`. */
export class CustomerManagedServices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the services that the partner may administer for a customer.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id
   */
  list(options?: PageOptions): Pages<types.ManagedService> {
    return this.#caller.list("customers.managed_services.list", {}, options);
  }
}
