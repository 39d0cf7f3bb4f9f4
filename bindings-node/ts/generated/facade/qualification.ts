// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { CustomersQualificationUpdateOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.qualification`. */
export class CustomerQualification {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's qualification, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08; call customers.qualifications.list. Its end was announced for February 2021, and the article stood until October 2023. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-qualification-synchronous
   */
  get(options?: RestOptions): Promise<types.CustomerQualification> {
    return this.#caller.invoke("customers.qualification.get", {}, options);
  }

  /**
   * Set a customer's qualification, in the older form.
   *
   * Of the app with a user. Clouds: global. Deprecated since 2026-08; call customers.qualifications.create. Its end was announced for February 2021, and the article stood until October 2023. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-customer-qualification-synchronous
   */
  update(
    body: types.CustomerQualification,
    options?: CustomersQualificationUpdateOptions,
  ): Promise<types.CustomerQualification> {
    return this.#caller.invoke("customers.qualification.update", { body }, options);
  }
}
