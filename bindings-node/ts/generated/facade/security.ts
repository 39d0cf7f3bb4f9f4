// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { SecurityMfaAdoptionStatusListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.security.mfaAdoptionStatus`. */
export class PartnerSecurityMfaAdoptionStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List how much MFA each application used, by day.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called. The option validate_mfa tells the MFA state of single calls.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-api-request-summary
   */
  list(options?: SecurityMfaAdoptionStatusListOptions): Pages<types.ApplicationMfaAdoptionStatus> {
    return this.#caller.list("security.mfa_adoption_status.list", {}, options);
  }
}

/** Methods under `partner.security.nonMfaPrincipals`. */
export class PartnerSecurityNonMfaPrincipals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the users who were seen without MFA.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa
   */
  list(options?: PageOptions): Pages<types.NonMfaCompliantPartnerPrincipal> {
    return this.#caller.list("security.non_mfa_principals.list", {}, options);
  }
}

/** Methods under `partner.security.partnerRequests`. */
export class PartnerSecurityPartnerRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List recent requests on behalf of users, with their MFA state.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-api-request-details
   */
  list(options?: PageOptions): Pages<types.PartnerRequest> {
    return this.#caller.list("security.partner_requests.list", {}, options);
  }
}

/** Methods under `partner.security`. */
export class PartnerSecurity {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.security.mfaAdoptionStatus`. */
  get mfaAdoptionStatus(): PartnerSecurityMfaAdoptionStatus {
    return new PartnerSecurityMfaAdoptionStatus(this.#caller);
  }

  /** Methods under `partner.security.nonMfaPrincipals`. */
  get nonMfaPrincipals(): PartnerSecurityNonMfaPrincipals {
    return new PartnerSecurityNonMfaPrincipals(this.#caller);
  }

  /** Methods under `partner.security.partnerRequests`. */
  get partnerRequests(): PartnerSecurityPartnerRequests {
    return new PartnerSecurityPartnerRequests(this.#caller);
  }
}
