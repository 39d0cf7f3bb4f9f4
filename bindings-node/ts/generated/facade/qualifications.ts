// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersQualificationsCreateOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.qualifications`. */
export class CustomerQualifications {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Ask for a qualification of a customer, which is vetted afterwards.
   *
   * Of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous
   */
  create(
    body: types.CustomerQualificationRequest,
    options?: CustomersQualificationsCreateOptions,
  ): Promise<types.CustomerQualificationV2> {
    return this.#caller.invoke("customers.qualifications.create", { body }, options);
  }

  /**
   * List a customer's qualifications.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous
   */
  list(options?: PageOptions): Pages<types.CustomerQualificationV2> {
    return this.#caller.list("customers.qualifications.list", {}, options);
  }
}
