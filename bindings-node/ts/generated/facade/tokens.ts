// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, CallOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `app.tokens.withheld`. */
export class AppTokensWithheld {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the tokens that are not asked for at the moment, and why.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  list(options?: CallOptions): Promise<types.WithheldToken[]> {
    return this.#caller.invoke("tokens.withheld.list", {}, options);
  }
}

/** Methods under `app.tokens`. */
export class AppTokens {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `app.tokens.withheld`. */
  get withheld(): AppTokensWithheld {
    return new AppTokensWithheld(this.#caller);
  }
}
