// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, CallOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `app.tenants`. */
export class AppTenants {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Look a tenant up by its id or one of its domains, and tell which cloud it is in.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param tenant - Tenant id, or a domain such as contoso.onmicrosoft.com.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(tenant: string, options?: CallOptions): Promise<types.TenantFacts> {
    return this.#caller.invoke("tenants.get", { tenant }, options);
  }
}
