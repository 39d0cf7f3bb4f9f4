// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, CallOptions } from "../../call.js";
import type {
  SignInBeginOptions,
  SignInDeviceCodeOptions,
  SignInFinishOptions,
  SignInImportOptions,
  SignInLoopbackOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `app.signIn`. */
export class AppSignIn {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Begin the sign-in of a person, for a program that has a web server of its own.
   *
   * Of the app with a user.
   *
   * @param redirectUri - Where the browser brings the answer, exactly as it is registered.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  begin(redirectUri: string, options?: SignInBeginOptions): Promise<types.BegunSignIn> {
    return this.#caller.invoke("sign_in.begin", { redirect_uri: redirectUri }, options);
  }

  /**
   * Sign a person in on another device, and store the refresh token.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  deviceCode(options?: SignInDeviceCodeOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.device_code", {}, options);
  }

  /**
   * End a sign-in that was begun: redeem the code, check who signed in and how, and store the refresh token.
   *
   * Of the app with a user.
   *
   * @param signIn - The id that sign_in.begin gave; keep it with the browser's session.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  finish(signIn: string, options?: SignInFinishOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.finish", { sign_in: signIn }, options);
  }

  /**
   * Sign a person in with a browser on this machine, and store the refresh token.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  loopback(options?: SignInLoopbackOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.loopback", {}, options);
  }
}

/** Methods under `partner.signIn`. */
export class PartnerSignIn {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Begin the sign-in of a person, for a program that has a web server of its own.
   *
   * Of the app with a user.
   *
   * @param redirectUri - Where the browser brings the answer, exactly as it is registered.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  begin(redirectUri: string, options?: SignInBeginOptions): Promise<types.BegunSignIn> {
    return this.#caller.invoke("sign_in.begin", { redirect_uri: redirectUri }, options);
  }

  /**
   * Remove the refresh token from the store, and what came of it from this process.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  delete(options?: CallOptions): Promise<types.Removed> {
    return this.#caller.invoke("sign_in.delete", {}, options);
  }

  /**
   * Sign a person in on another device, and store the refresh token.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  deviceCode(options?: SignInDeviceCodeOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.device_code", {}, options);
  }

  /**
   * Get what is known about the stored refresh token; never the token.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(options?: CallOptions): Promise<types.StoredSignIn | null> {
    return this.#caller.invoke("sign_in.get", {}, options);
  }

  /**
   * Take over a refresh token that was obtained elsewhere for this app.
   *
   * Of the app with a user.
   *
   * @param refreshToken - The refresh token.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  import(refreshToken: string, options?: SignInImportOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.import", { refresh_token: refreshToken }, options);
  }

  /**
   * Sign a person in with a browser on this machine, and store the refresh token.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  loopback(options?: SignInLoopbackOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.loopback", {}, options);
  }
}
