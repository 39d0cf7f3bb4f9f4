// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `customer.applicationConsents`. */
export class CustomerApplicationConsents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Consent to an application in a customer's tenant.
   *
   * Of the app with a user. Clouds: global, usgov. The article is silent about who may call it; Microsoft's sample for control panel vendors does on behalf of a user, and an app without one is refused.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis
   */
  create(body: types.ApplicationConsent, options?: RestOptions): Promise<types.ApplicationConsent> {
    return this.#caller.invoke("customers.application_consents.create", { body }, options);
  }

  /**
   * Remove the consent to an application from a customer's tenant.
   *
   * Of the app with a user. Clouds: global, usgov. As of the call that creates it. The article takes 200 and 201; 204 is taken too.
   *
   * @param applicationId - Application id whose consent is removed.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis
   */
  delete(applicationId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.application_consents.delete", { application_id: applicationId }, options);
  }
}
