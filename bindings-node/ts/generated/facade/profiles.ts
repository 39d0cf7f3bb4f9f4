// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { ProfilesLegalBusinessGetOptions, ProfilesMpnGetOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.profiles.billing`. */
export class PartnerProfilesBilling {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the partner's billing profile.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-partner-billing-profile
   */
  get(options?: RestOptions): Promise<types.BillingProfile> {
    return this.#caller.invoke("profiles.billing.get", {}, options);
  }

  /**
   * Replace the partner's billing profile.
   *
   * Of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-partner-billing-profile
   */
  update(body: types.BillingProfile, options?: RestOptions): Promise<types.BillingProfile> {
    return this.#caller.invoke("profiles.billing.update", { body }, options);
  }
}

/** Methods under `partner.profiles.legalBusiness`. */
export class PartnerProfilesLegalBusiness {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the partner's legal business profile.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-legal-business-profile
   */
  get(options?: ProfilesLegalBusinessGetOptions): Promise<types.LegalBusinessProfile> {
    return this.#caller.invoke("profiles.legal_business.get", {}, options);
  }

  /**
   * Replace the partner's legal business profile.
   *
   * Of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-legal-business-profile
   */
  update(body: types.LegalBusinessProfile, options?: RestOptions): Promise<types.LegalBusinessProfile> {
    return this.#caller.invoke("profiles.legal_business.update", { body }, options);
  }
}

/** Methods under `partner.profiles.mpn`. */
export class PartnerProfilesMpn {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the partner's own profile in the partner program, or verify an id of it.
   *
   * Of the app with a user. 404 means that the id is not valid.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-partner-network-profile
   */
  get(options?: ProfilesMpnGetOptions): Promise<types.MpnProfile> {
    return this.#caller.invoke("profiles.mpn.get", {}, options);
  }
}

/** Methods under `partner.profiles.organization`. */
export class PartnerProfilesOrganization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the partner's organization profile.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-organization-profile
   */
  get(options?: RestOptions): Promise<types.OrganizationProfile> {
    return this.#caller.invoke("profiles.organization.get", {}, options);
  }

  /**
   * Replace the partner's organization profile.
   *
   * Of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-an-organization-profile
   */
  update(body: types.OrganizationProfile, options?: RestOptions): Promise<types.OrganizationProfile> {
    return this.#caller.invoke("profiles.organization.update", { body }, options);
  }
}

/** Methods under `partner.profiles.support`. */
export class PartnerProfilesSupport {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the partner's support profile.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-support-profile
   */
  get(options?: RestOptions): Promise<types.SupportProfile> {
    return this.#caller.invoke("profiles.support.get", {}, options);
  }

  /**
   * Replace the partner's support profile.
   *
   * Of the app with a user. The article writes /v1/profiles/supportprofile; this row has the path of the SDK, which was tried.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-support-profile
   */
  update(body: types.SupportProfile, options?: RestOptions): Promise<types.SupportProfile> {
    return this.#caller.invoke("profiles.support.update", { body }, options);
  }
}

/** Methods under `partner.profiles`. */
export class PartnerProfiles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.profiles.billing`. */
  get billing(): PartnerProfilesBilling {
    return new PartnerProfilesBilling(this.#caller);
  }

  /** Methods under `partner.profiles.legalBusiness`. */
  get legalBusiness(): PartnerProfilesLegalBusiness {
    return new PartnerProfilesLegalBusiness(this.#caller);
  }

  /** Methods under `partner.profiles.mpn`. */
  get mpn(): PartnerProfilesMpn {
    return new PartnerProfilesMpn(this.#caller);
  }

  /** Methods under `partner.profiles.organization`. */
  get organization(): PartnerProfilesOrganization {
    return new PartnerProfilesOrganization(this.#caller);
  }

  /** Methods under `partner.profiles.support`. */
  get support(): PartnerProfilesSupport {
    return new PartnerProfilesSupport(this.#caller);
  }
}

/** Methods under `customer.profiles.billing`. */
export class CustomerProfilesBilling {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's billing profile.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-billing-profiles
   */
  get(options?: RestOptions): Promise<types.CustomerBillingProfile> {
    return this.#caller.invoke("customers.profiles.billing.get", {}, options);
  }

  /**
   * Replace a customer's billing profile.
   *
   * Of the app alone, or of the app with a user. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. The article requires If-Match; its example has the ETag in attributes.etag of the body only, as the SDK does. Give both.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-customer-s-billing-profile
   */
  update(body: types.CustomerBillingProfile, options?: RestOptions): Promise<types.CustomerBillingProfile> {
    return this.#caller.invoke("customers.profiles.billing.update", { body }, options);
  }
}

/** Methods under `customer.profiles.company`. */
export class CustomerProfilesCompany {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's company profile.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-company-profile
   */
  get(options?: RestOptions): Promise<types.CustomerCompanyProfile> {
    return this.#caller.invoke("customers.profiles.company.get", {}, options);
  }
}

/** Methods under `customer.profiles`. */
export class CustomerProfiles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.profiles.billing`. */
  get billing(): CustomerProfilesBilling {
    return new CustomerProfilesBilling(this.#caller);
  }

  /** Methods under `customer.profiles.company`. */
  get company(): CustomerProfilesCompany {
    return new CustomerProfilesCompany(this.#caller);
  }
}
