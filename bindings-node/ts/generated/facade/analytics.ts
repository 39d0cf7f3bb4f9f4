// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type {
  AnalyticsAzureUsageListOptions,
  AnalyticsCommercialLicenseDeploymentListOptions,
  AnalyticsCommercialLicenseUsageListOptions,
  AnalyticsIndirectResellersListOptions,
  AnalyticsReferralsListOptions,
  AnalyticsSearchListOptions,
  AnalyticsSubscriptionsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.analytics.azureUsage`. */
export class PartnerAnalyticsAzureUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List analytics of Azure usage.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-azure-usage-analytics
   */
  list(options?: AnalyticsAzureUsageListOptions): Pages<types.AzureUsageAnalytics> {
    return this.#caller.list("analytics.azure_usage.list", {}, options);
  }
}

/** Methods under `partner.analytics.commercial.licenseDeployment`. */
export class PartnerAnalyticsCommercialLicenseDeployment {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List analytics of deployed licences.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article's table leaves /partner out of the path, its example has it, and so does this row.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information
   */
  list(options?: AnalyticsCommercialLicenseDeploymentListOptions): Pages<types.LicenseDeployment> {
    return this.#caller.list("analytics.commercial.license_deployment.list", {}, options);
  }
}

/** Methods under `partner.analytics.commercial.licenseUsage`. */
export class PartnerAnalyticsCommercialLicenseUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List analytics of used licences.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article's table leaves /partner out of the path, its example has it, and so does this row.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information
   */
  list(options?: AnalyticsCommercialLicenseUsageListOptions): Pages<types.LicenseUsage> {
    return this.#caller.list("analytics.commercial.license_usage.list", {}, options);
  }
}

/** Methods under `partner.analytics.commercial`. */
export class PartnerAnalyticsCommercial {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.analytics.commercial.licenseDeployment`. */
  get licenseDeployment(): PartnerAnalyticsCommercialLicenseDeployment {
    return new PartnerAnalyticsCommercialLicenseDeployment(this.#caller);
  }

  /** Methods under `partner.analytics.commercial.licenseUsage`. */
  get licenseUsage(): PartnerAnalyticsCommercialLicenseUsage {
    return new PartnerAnalyticsCommercialLicenseUsage(this.#caller);
  }
}

/** Methods under `partner.analytics.indirectResellers`. */
export class PartnerAnalyticsIndirectResellers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List analytics of indirect resellers.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-indirect-resellers-analytics
   */
  list(options?: AnalyticsIndirectResellersListOptions): Pages<types.IndirectResellerAnalytics> {
    return this.#caller.list("analytics.indirect_resellers.list", {}, options);
  }
}

/** Methods under `partner.analytics.licenses.deployment`. */
export class PartnerAnalyticsLicensesDeployment {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the deployment of licences over all customers, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call analytics.commercial.license_deployment.list.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-partner-licenses-deployment-information
   */
  list(options?: PageOptions): Pages<types.PartnerLicensesDeploymentInsights> {
    return this.#caller.list("analytics.licenses.deployment.list", {}, options);
  }
}

/** Methods under `partner.analytics.licenses.usage`. */
export class PartnerAnalyticsLicensesUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the usage of licences over all customers, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call analytics.commercial.license_usage.list.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-partner-licenses-usage-information
   */
  list(options?: PageOptions): Pages<types.PartnerLicensesUsageInsights> {
    return this.#caller.list("analytics.licenses.usage.list", {}, options);
  }
}

/** Methods under `partner.analytics.licenses`. */
export class PartnerAnalyticsLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.analytics.licenses.deployment`. */
  get deployment(): PartnerAnalyticsLicensesDeployment {
    return new PartnerAnalyticsLicensesDeployment(this.#caller);
  }

  /** Methods under `partner.analytics.licenses.usage`. */
  get usage(): PartnerAnalyticsLicensesUsage {
    return new PartnerAnalyticsLicensesUsage(this.#caller);
  }
}

/** Methods under `partner.analytics.referrals`. */
export class PartnerAnalyticsReferrals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List analytics of referrals.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-referrals-analytics
   */
  list(options?: AnalyticsReferralsListOptions): Pages<types.ReferralAnalytics> {
    return this.#caller.list("analytics.referrals.list", {}, options);
  }
}

/** Methods under `partner.analytics.search`. */
export class PartnerAnalyticsSearch {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List analytics of searches for the partner.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-search-analytics
   */
  list(options?: AnalyticsSearchListOptions): Pages<types.SearchAnalytics> {
    return this.#caller.list("analytics.search.list", {}, options);
  }
}

/** Methods under `partner.analytics.subscriptions`. */
export class PartnerAnalyticsSubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List analytics of subscriptions.
   *
   * Of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-subscription-analytics
   */
  list(options?: AnalyticsSubscriptionsListOptions): Pages<types.SubscriptionAnalytics> {
    return this.#caller.list("analytics.subscriptions.list", {}, options);
  }
}

/** Methods under `partner.analytics`. */
export class PartnerAnalytics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.analytics.azureUsage`. */
  get azureUsage(): PartnerAnalyticsAzureUsage {
    return new PartnerAnalyticsAzureUsage(this.#caller);
  }

  /** Methods under `partner.analytics.commercial`. */
  get commercial(): PartnerAnalyticsCommercial {
    return new PartnerAnalyticsCommercial(this.#caller);
  }

  /** Methods under `partner.analytics.indirectResellers`. */
  get indirectResellers(): PartnerAnalyticsIndirectResellers {
    return new PartnerAnalyticsIndirectResellers(this.#caller);
  }

  /** Methods under `partner.analytics.licenses`. */
  get licenses(): PartnerAnalyticsLicenses {
    return new PartnerAnalyticsLicenses(this.#caller);
  }

  /** Methods under `partner.analytics.referrals`. */
  get referrals(): PartnerAnalyticsReferrals {
    return new PartnerAnalyticsReferrals(this.#caller);
  }

  /** Methods under `partner.analytics.search`. */
  get search(): PartnerAnalyticsSearch {
    return new PartnerAnalyticsSearch(this.#caller);
  }

  /** Methods under `partner.analytics.subscriptions`. */
  get subscriptions(): PartnerAnalyticsSubscriptions {
    return new PartnerAnalyticsSubscriptions(this.#caller);
  }
}

/** Methods under `customer.analytics.licenses.deployment`. */
export class CustomerAnalyticsLicensesDeployment {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the deployment of a customer's licences, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call analytics.commercial.license_deployment.list.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-licenses-deployment-information
   */
  list(options?: PageOptions): Pages<types.CustomerLicensesDeploymentInsights> {
    return this.#caller.list("customers.analytics.licenses.deployment.list", {}, options);
  }
}

/** Methods under `customer.analytics.licenses.usage`. */
export class CustomerAnalyticsLicensesUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the usage of a customer's licences, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call analytics.commercial.license_usage.list.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-licenses-usage-information
   */
  list(options?: PageOptions): Pages<types.CustomerLicensesUsageInsights> {
    return this.#caller.list("customers.analytics.licenses.usage.list", {}, options);
  }
}

/** Methods under `customer.analytics.licenses`. */
export class CustomerAnalyticsLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.analytics.licenses.deployment`. */
  get deployment(): CustomerAnalyticsLicensesDeployment {
    return new CustomerAnalyticsLicensesDeployment(this.#caller);
  }

  /** Methods under `customer.analytics.licenses.usage`. */
  get usage(): CustomerAnalyticsLicensesUsage {
    return new CustomerAnalyticsLicensesUsage(this.#caller);
  }
}

/** Methods under `customer.analytics`. */
export class CustomerAnalytics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.analytics.licenses`. */
  get licenses(): CustomerAnalyticsLicenses {
    return new CustomerAnalyticsLicenses(this.#caller);
  }
}
