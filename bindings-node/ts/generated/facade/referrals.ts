// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { ReferralsListOptions, ReferralsUpdateOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.referrals.dealRegistrations.eligibility`. */
export class PartnerReferralsDealRegistrationsEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether an opportunity may be registered as a deal.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Body and answer are not documented where it could be read; who may call it is taken from the other referrals.
   *
   * @param referralId - The referral.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
   */
  check(referralId: string, options?: RestOptions): Promise<types.DealRegistrationEligibility> {
    return this.#caller.invoke("referrals.deal_registrations.eligibility.check", { referral_id: referralId }, options);
  }
}

/** Methods under `partner.referrals.dealRegistrations.partnerEligibility`. */
export class PartnerReferralsDealRegistrationsPartnerEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether the partner may register deals.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The answer is not documented where it could be read; who may call it is taken from the other referrals.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
   */
  get(options?: RestOptions): Promise<types.DealRegistrationEligibility> {
    return this.#caller.invoke("referrals.deal_registrations.partner_eligibility.get", {}, options);
  }
}

/** Methods under `partner.referrals.dealRegistrations`. */
export class PartnerReferralsDealRegistrations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.referrals.dealRegistrations.eligibility`. */
  get eligibility(): PartnerReferralsDealRegistrationsEligibility {
    return new PartnerReferralsDealRegistrationsEligibility(this.#caller);
  }

  /** Methods under `partner.referrals.dealRegistrations.partnerEligibility`. */
  get partnerEligibility(): PartnerReferralsDealRegistrationsPartnerEligibility {
    return new PartnerReferralsDealRegistrationsPartnerEligibility(this.#caller);
  }
}

/** Methods under `partner.referrals`. */
export class PartnerReferrals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.referrals.dealRegistrations`. */
  get dealRegistrations(): PartnerReferralsDealRegistrations {
    return new PartnerReferralsDealRegistrations(this.#caller);
  }

  /**
   * Create a referral.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-referral
   */
  create(body: types.Referral, options?: RestOptions): Promise<types.Referral> {
    return this.#caller.invoke("referrals.create", { body }, options);
  }

  /**
   * Get a referral.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param referralId - The referral.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-referral-by-id
   */
  get(referralId: string, options?: RestOptions): Promise<types.Referral> {
    return this.#caller.invoke("referrals.get", { referral_id: referralId }, options);
  }

  /**
   * List leads and opportunities.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-referrals
   */
  list(options?: ReferralsListOptions): Pages<types.Referral> {
    return this.#caller.list("referrals.list", {}, options);
  }

  /**
   * Replace a referral, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Deprecated since 2026-08; call referrals.update. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called. Articles of 2023 and later use PATCH.
   *
   * @param referralId - The referral.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-referral
   */
  replace(referralId: string, body: types.Referral, options?: RestOptions): Promise<types.Referral> {
    return this.#caller.invoke("referrals.replace", { referral_id: referralId, body }, options);
  }

  /**
   * Change a referral with JSON Patch.
   *
   * Of the app with a user. Clouds: global, usgov. Only replace and add.
   *
   * @param referralId - The referral.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
   */
  update(
    referralId: string,
    body: types.JsonPatchOperation[],
    options?: ReferralsUpdateOptions,
  ): Promise<types.Referral> {
    return this.#caller.invoke("referrals.update", { referral_id: referralId, body }, options);
  }
}
