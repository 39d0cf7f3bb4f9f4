// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `partner.sandboxIndirectResellers`. */
export class PartnerSandboxIndirectResellers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create an indirect reseller in the sandbox.
   *
   * Of the app alone, or of the app with a user. Clouds: global, china. In the sandbox only. At most five of a provider. The article shows no status: 200 and 201 are taken.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox
   */
  create(body: types.SandboxIndirectReseller, options?: RestOptions): Promise<types.SandboxIndirectReseller> {
    return this.#caller.invoke("sandbox_indirect_resellers.create", { body }, options);
  }

  /**
   * Delete an indirect reseller in the sandbox.
   *
   * Of the app alone, or of the app with a user. Clouds: global, china. In the sandbox only.
   *
   * @param resellerId - Tenant id of the indirect reseller.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-indirect-reseller-in-sandbox
   */
  delete(resellerId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("sandbox_indirect_resellers.delete", { reseller_id: resellerId }, options);
  }
}
