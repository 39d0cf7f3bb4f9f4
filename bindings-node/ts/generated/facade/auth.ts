// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `partner.auth`. */
export class PartnerAuth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Exchange a token of Entra ID for one of Partner Center.
   *
   * Of the app alone, or of the app with a user. The token that comes back is not to be decoded: what is in it may change. New code does not need it, since tokens of Entra ID for Partner Center are taken directly. The body of the answer is documented nowhere that was read.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  generateToken(options?: RestOptions): Promise<types.GeneratedToken> {
    return this.#caller.invoke("auth.generate_token", {}, options);
  }

  /**
   * Exchange a token of Azure AD Graph for one of Partner Center.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @deprecated Retired since 2025-08-31: Call auth.generate_token.
   */
  generateTokenV1(options?: RestOptions): Promise<types.GeneratedToken> {
    return this.#caller.invoke("auth.generate_token_v1", {}, options);
  }
}
