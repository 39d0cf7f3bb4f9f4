// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, CallOptions, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { Work } from "../../work.js";
import type {
  CustomersSubscriptionsAzureUtilizationListOptions,
  CustomersSubscriptionsChangeAtRenewalOptions,
  CustomersSubscriptionsCustomTermEndDatesListOptions,
  CustomersSubscriptionsListOptions,
  CustomersSubscriptionsTransitionEligibilitiesListOptions,
  CustomersSubscriptionsTransitionsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.subscriptions.activationLinks`. */
export class CustomerSubscriptionsActivationLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the activation links of a subscription.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.OrderLineItemActivationLink> {
    return this.#caller.list(
      "customers.subscriptions.activation_links.list",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.addons`. */
export class CustomerSubscriptionsAddons {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the add-ons of a subscription.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-add-ons-for-a-subscription
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.Subscription> {
    return this.#caller.list("customers.subscriptions.addons.list", { subscription_id: subscriptionId }, options);
  }
}

/** Methods under `customer.subscriptions.azureEntitlements`. */
export class CustomerSubscriptionsAzureEntitlements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Cancel an Azure subscription.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - The subscription.
   * @param entitlementId - The Azure subscription of the Azure plan.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription
   */
  cancel(
    subscriptionId: string,
    entitlementId: string,
    body: types.AzureEntitlementCancellationRequestContent,
    options?: RestOptions,
  ): Promise<types.AzureEntitlement> {
    return this.#caller.invoke(
      "customers.subscriptions.azure_entitlements.cancel",
      { subscription_id: subscriptionId, entitlement_id: entitlementId, body },
      options,
    );
  }

  /**
   * Get an Azure subscription of an Azure plan.
   *
   * Of the app alone, or of the app with a user. The article's table says POST; its example and the SDK use GET, as this row does.
   *
   * @param subscriptionId - The subscription.
   * @param entitlementId - The Azure subscription of the Azure plan.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-azure-entitlement-for-a-subscription
   */
  get(subscriptionId: string, entitlementId: string, options?: RestOptions): Promise<types.AzureEntitlement> {
    return this.#caller.invoke(
      "customers.subscriptions.azure_entitlements.get",
      { subscription_id: subscriptionId, entitlement_id: entitlementId },
      options,
    );
  }

  /**
   * List the Azure subscriptions of an Azure plan.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-azure-entitlements-for-subscription
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.AzureEntitlement> {
    return this.#caller.list(
      "customers.subscriptions.azure_entitlements.list",
      { subscription_id: subscriptionId },
      options,
    );
  }

  /**
   * Reactivate an Azure subscription.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - The subscription.
   * @param entitlementId - The Azure subscription of the Azure plan.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/reactivate-an-azure-subscription
   */
  reactivate(subscriptionId: string, entitlementId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "customers.subscriptions.azure_entitlements.reactivate",
      { subscription_id: subscriptionId, entitlement_id: entitlementId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.azureUtilization`. */
export class CustomerSubscriptionsAzureUtilization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List how much of Azure was used, without prices.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Of the legacy offer only (MS-AZR-0145P), not of Azure plans. 204 with Retry-After means that the data is not there yet.
   *
   * @param subscriptionId - The subscription.
   * @param startTime - Begin, by when usage was reported.
   * @param endTime - End, by when usage was reported.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-utilization-record-for-azure
   */
  list(
    subscriptionId: string,
    startTime: string,
    endTime: string,
    options?: CustomersSubscriptionsAzureUtilizationListOptions,
  ): Pages<types.AzureUtilizationRecord> {
    return this.#caller.list(
      "customers.subscriptions.azure_utilization.list",
      { subscription_id: subscriptionId, start_time: startTime, end_time: endTime },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.conversions`. */
export class CustomerSubscriptionsConversions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Convert a trial into a paid subscription.
   *
   * Of the app with a user. Clouds: global. Deprecated since 2023, for new commerce; call customers.subscriptions.transitions.create.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/convert-a-trial-subscription-to-paid
   */
  create(subscriptionId: string, body: types.Conversion, options?: RestOptions): Promise<types.ConversionResult> {
    return this.#caller.invoke(
      "customers.subscriptions.conversions.create",
      { subscription_id: subscriptionId, body },
      options,
    );
  }

  /**
   * List the offers that a trial can be converted to.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-trial-conversion-offers
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.Conversion> {
    return this.#caller.list("customers.subscriptions.conversions.list", { subscription_id: subscriptionId }, options);
  }
}

/** Methods under `customer.subscriptions.customTermEndDates`. */
export class CustomerSubscriptionsCustomTermEndDates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the custom ends of a term that are allowed.
   *
   * Of the app alone, or of the app with a user. At most 300 a page.
   *
   * @param termDuration - Term as ISO 8601: P1M, P1Y or P3Y.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/custom-term-end-dates
   */
  list(
    termDuration: string,
    options?: CustomersSubscriptionsCustomTermEndDatesListOptions,
  ): Pages<types.CustomTermEndDate> {
    return this.#caller.list(
      "customers.subscriptions.custom_term_end_dates.list",
      { term_duration: termDuration },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.meterUsageRecords`. */
export class CustomerSubscriptionsMeterUsageRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the usage of a subscription by meter.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-meter-usage-records
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.MeterUsageRecord> {
    return this.#caller.list(
      "customers.subscriptions.meter_usage_records.list",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.overage`. */
export class CustomerSubscriptionsOverage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the overage settings of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-subscription-overage
   */
  list(options?: PageOptions): Pages<types.Overage> {
    return this.#caller.list("customers.subscriptions.overage.list", {}, options);
  }

  /**
   * Set the overage of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-subscription-overage
   */
  update(body: types.Overage, options?: RestOptions): Promise<types.Overage> {
    return this.#caller.invoke("customers.subscriptions.overage.update", { body }, options);
  }
}

/** Methods under `customer.subscriptions.provisioningStatus`. */
export class CustomerSubscriptionsProvisioningStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the provisioning state of a subscription.
   *
   * Of the app with a user.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-subscription-provisioning-status
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.SubscriptionProvisioningStatus> {
    return this.#caller.invoke(
      "customers.subscriptions.provisioning_status.get",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.registrationStatus`. */
export class CustomerSubscriptionsRegistrationStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of the registration of a subscription.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-subscription-registration-status
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.SubscriptionRegistrationStatus> {
    return this.#caller.invoke(
      "customers.subscriptions.registration_status.get",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.registrations`. */
export class CustomerSubscriptionsRegistrations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Register an Azure subscription for reservations.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location leads to customers.subscriptions.registration_status.get.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/register-a-subscription
   */
  create(subscriptionId: string, options?: RestOptions): Promise<Work<types.SubscriptionRegistrationStatus>> {
    return this.#caller.start(
      "customers.subscriptions.registrations.create",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.resourceUsageRecords`. */
export class CustomerSubscriptionsResourceUsageRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the usage of an Azure plan by resource.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-resource-usage-records
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.ResourceUsageRecord> {
    return this.#caller.list(
      "customers.subscriptions.resource_usage_records.list",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.supportContact`. */
export class CustomerSubscriptionsSupportContact {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the support contact of a subscription.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-subscription-s-support-contact
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.SupportContact> {
    return this.#caller.invoke(
      "customers.subscriptions.support_contact.get",
      { subscription_id: subscriptionId },
      options,
    );
  }

  /**
   * Set the support contact of a subscription.
   *
   * Of the app with a user. Clouds: global, usgov. Not for subscriptions of new commerce.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-subscription-s-support-contact
   */
  update(subscriptionId: string, body: types.SupportContact, options?: RestOptions): Promise<types.SupportContact> {
    return this.#caller.invoke(
      "customers.subscriptions.support_contact.update",
      { subscription_id: subscriptionId, body },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.transitionEligibilities`. */
export class CustomerSubscriptionsTransitionEligibilities {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the transitions that a subscription can make.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription
   */
  list(
    subscriptionId: string,
    options?: CustomersSubscriptionsTransitionEligibilitiesListOptions,
  ): Pages<types.TransitionEligibility> {
    return this.#caller.list(
      "customers.subscriptions.transition_eligibilities.list",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.transitions`. */
export class CustomerSubscriptionsTransitions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Move a subscription to another product.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription
   */
  create(subscriptionId: string, body: types.Transition, options?: RestOptions): Promise<types.Transition> {
    return this.#caller.invoke(
      "customers.subscriptions.transitions.create",
      { subscription_id: subscriptionId, body },
      options,
    );
  }

  /**
   * List the transitions that a subscription made.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article writes operation-id, the SDK operationId, as this row does. The article's example shows one object; the SDK reads a collection.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-transitions
   */
  list(subscriptionId: string, options?: CustomersSubscriptionsTransitionsListOptions): Pages<types.Transition> {
    return this.#caller.list("customers.subscriptions.transitions.list", { subscription_id: subscriptionId }, options);
  }
}

/** Methods under `customer.subscriptions.upgrades`. */
export class CustomerSubscriptionsUpgrades {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Upgrade a subscription of the legacy commerce.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2023, for new commerce; call customers.subscriptions.transitions.create. The article calls the subscription of the path the target; the SDK posts to the source, and names the target offer in the body.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/transition-a-subscription
   */
  create(subscriptionId: string, body: types.Upgrade, options?: RestOptions): Promise<types.UpgradeResult> {
    return this.#caller.invoke(
      "customers.subscriptions.upgrades.create",
      { subscription_id: subscriptionId, body },
      options,
    );
  }

  /**
   * List what a subscription of the legacy commerce can be upgraded to.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2023, for new commerce; call customers.subscriptions.transition_eligibilities.list.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/transition-a-subscription
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.Upgrade> {
    return this.#caller.list("customers.subscriptions.upgrades.list", { subscription_id: subscriptionId }, options);
  }
}

/** Methods under `customer.subscriptions.usageRecords.daily`. */
export class CustomerSubscriptionsUsageRecordsDaily {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the daily usage of a subscription.
   *
   * Of the app alone, or of the app with a user. Only the Java SDK of 2020 has it; the .NET SDK of 2021 has dropped it, and there is no article.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @deprecated Retired since 2021: Call customers.subscriptions.meter_usage_records.list or customers.subscriptions.resource_usage_records.list.
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.SubscriptionDailyUsageRecord> {
    return this.#caller.list(
      "customers.subscriptions.usage_records.daily.list",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.usageRecords.resources`. */
export class CustomerSubscriptionsUsageRecordsResources {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the monthly usage of a subscription by service.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Deprecated since 2023; call customers.subscriptions.meter_usage_records.list. Of the legacy offer only (MS-AZR-0145P).
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-monthly-usage-records-for-a-subscription
   */
  list(subscriptionId: string, options?: PageOptions): Pages<types.AzureResourceMonthlyUsageRecord> {
    return this.#caller.list(
      "customers.subscriptions.usage_records.resources.list",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions.usageRecords`. */
export class CustomerSubscriptionsUsageRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.subscriptions.usageRecords.daily`. */
  get daily(): CustomerSubscriptionsUsageRecordsDaily {
    return new CustomerSubscriptionsUsageRecordsDaily(this.#caller);
  }

  /** Methods under `customer.subscriptions.usageRecords.resources`. */
  get resources(): CustomerSubscriptionsUsageRecordsResources {
    return new CustomerSubscriptionsUsageRecordsResources(this.#caller);
  }

  /**
   * List the usage of each of a customer's subscriptions.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-s-usage-records
   */
  list(options?: PageOptions): Pages<types.SubscriptionMonthlyUsageRecord> {
    return this.#caller.list("customers.subscriptions.usage_records.list", {}, options);
  }
}

/** Methods under `customer.subscriptions.usageSummary`. */
export class CustomerSubscriptionsUsageSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a summary of the usage of a subscription.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-usage-summary
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.SubscriptionUsageSummary> {
    return this.#caller.invoke(
      "customers.subscriptions.usage_summary.get",
      { subscription_id: subscriptionId },
      options,
    );
  }
}

/** Methods under `customer.subscriptions`. */
export class CustomerSubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.subscriptions.activationLinks`. */
  get activationLinks(): CustomerSubscriptionsActivationLinks {
    return new CustomerSubscriptionsActivationLinks(this.#caller);
  }

  /** Methods under `customer.subscriptions.addons`. */
  get addons(): CustomerSubscriptionsAddons {
    return new CustomerSubscriptionsAddons(this.#caller);
  }

  /** Methods under `customer.subscriptions.azureEntitlements`. */
  get azureEntitlements(): CustomerSubscriptionsAzureEntitlements {
    return new CustomerSubscriptionsAzureEntitlements(this.#caller);
  }

  /** Methods under `customer.subscriptions.azureUtilization`. */
  get azureUtilization(): CustomerSubscriptionsAzureUtilization {
    return new CustomerSubscriptionsAzureUtilization(this.#caller);
  }

  /** Methods under `customer.subscriptions.conversions`. */
  get conversions(): CustomerSubscriptionsConversions {
    return new CustomerSubscriptionsConversions(this.#caller);
  }

  /** Methods under `customer.subscriptions.customTermEndDates`. */
  get customTermEndDates(): CustomerSubscriptionsCustomTermEndDates {
    return new CustomerSubscriptionsCustomTermEndDates(this.#caller);
  }

  /** Methods under `customer.subscriptions.meterUsageRecords`. */
  get meterUsageRecords(): CustomerSubscriptionsMeterUsageRecords {
    return new CustomerSubscriptionsMeterUsageRecords(this.#caller);
  }

  /** Methods under `customer.subscriptions.overage`. */
  get overage(): CustomerSubscriptionsOverage {
    return new CustomerSubscriptionsOverage(this.#caller);
  }

  /** Methods under `customer.subscriptions.provisioningStatus`. */
  get provisioningStatus(): CustomerSubscriptionsProvisioningStatus {
    return new CustomerSubscriptionsProvisioningStatus(this.#caller);
  }

  /** Methods under `customer.subscriptions.registrationStatus`. */
  get registrationStatus(): CustomerSubscriptionsRegistrationStatus {
    return new CustomerSubscriptionsRegistrationStatus(this.#caller);
  }

  /** Methods under `customer.subscriptions.registrations`. */
  get registrations(): CustomerSubscriptionsRegistrations {
    return new CustomerSubscriptionsRegistrations(this.#caller);
  }

  /** Methods under `customer.subscriptions.resourceUsageRecords`. */
  get resourceUsageRecords(): CustomerSubscriptionsResourceUsageRecords {
    return new CustomerSubscriptionsResourceUsageRecords(this.#caller);
  }

  /** Methods under `customer.subscriptions.supportContact`. */
  get supportContact(): CustomerSubscriptionsSupportContact {
    return new CustomerSubscriptionsSupportContact(this.#caller);
  }

  /** Methods under `customer.subscriptions.transitionEligibilities`. */
  get transitionEligibilities(): CustomerSubscriptionsTransitionEligibilities {
    return new CustomerSubscriptionsTransitionEligibilities(this.#caller);
  }

  /** Methods under `customer.subscriptions.transitions`. */
  get transitions(): CustomerSubscriptionsTransitions {
    return new CustomerSubscriptionsTransitions(this.#caller);
  }

  /** Methods under `customer.subscriptions.upgrades`. */
  get upgrades(): CustomerSubscriptionsUpgrades {
    return new CustomerSubscriptionsUpgrades(this.#caller);
  }

  /** Methods under `customer.subscriptions.usageRecords`. */
  get usageRecords(): CustomerSubscriptionsUsageRecords {
    return new CustomerSubscriptionsUsageRecords(this.#caller);
  }

  /** Methods under `customer.subscriptions.usageSummary`. */
  get usageSummary(): CustomerSubscriptionsUsageSummary {
    return new CustomerSubscriptionsUsageSummary(this.#caller);
  }

  /**
   * Activate a marketplace subscription of the sandbox.
   *
   * Of the app alone, or of the app with a user. Clouds: global. In the sandbox only.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products
   */
  activate(subscriptionId: string, options?: RestOptions): Promise<types.SubscriptionActivationResult> {
    return this.#caller.invoke("customers.subscriptions.activate", { subscription_id: subscriptionId }, options);
  }

  /**
   * Cancel a subscription now, within the days after its beginning or renewal in which that is allowed.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  cancel(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.cancel", { subscription_id: subscriptionId }, options);
  }

  /**
   * Schedule what a subscription becomes when it renews; what is not named stays as it is.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  changeAtRenewal(
    subscriptionId: string,
    options?: CustomersSubscriptionsChangeAtRenewalOptions,
  ): Promise<types.Subscription> {
    return this.#caller.invoke(
      "customers.subscriptions.change_at_renewal",
      { subscription_id: subscriptionId },
      options,
    );
  }

  /**
   * Change the number of licences now; what is scheduled for the renewal stays.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @param quantity - Licences from now on, one at least.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  changeQuantity(subscriptionId: string, quantity: number, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke(
      "customers.subscriptions.change_quantity",
      { subscription_id: subscriptionId, quantity },
      options,
    );
  }

  /**
   * Give a subscription another reseller of record, after asking whether it may sell: for indirect providers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @param partnerId - Partner location id of the reseller.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  changeReseller(subscriptionId: string, partnerId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke(
      "customers.subscriptions.change_reseller",
      { subscription_id: subscriptionId, partner_id: partnerId },
      options,
    );
  }

  /**
   * Ask whether the resellers of record of a subscription may sell, before it is changed.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  checkResellers(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.check_resellers", { subscription_id: subscriptionId }, options);
  }

  /**
   * End a subscription at the end of its term: it neither renews nor goes on as an extended service term.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  endRenewal(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.end_renewal", { subscription_id: subscriptionId }, options);
  }

  /**
   * Get a subscription.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - The subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-subscription-by-id
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.get", { subscription_id: subscriptionId }, options);
  }

  /**
   * List the subscriptions of a customer.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-subscriptions
   */
  list(options?: CustomersSubscriptionsListOptions): Pages<types.Subscription> {
    return this.#caller.list("customers.subscriptions.list", {}, options);
  }

  /**
   * Make a suspended subscription active again.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  reactivate(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.reactivate", { subscription_id: subscriptionId }, options);
  }

  /**
   * Give a subscription another name.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @param friendlyName - The name that people see.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  rename(subscriptionId: string, friendlyName: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke(
      "customers.subscriptions.rename",
      { subscription_id: subscriptionId, friendly_name: friendlyName },
      options,
    );
  }

  /**
   * Let a subscription renew whose end was scheduled.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  resumeRenewal(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.resume_renewal", { subscription_id: subscriptionId }, options);
  }

  /**
   * Suspend a subscription; one with a term goes on being billed.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  suspend(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.suspend", { subscription_id: subscriptionId }, options);
  }

  /**
   * Change the quantity, state, renewal, name or schedule of a subscription.
   *
   * Of the app alone, or of the app with a user. Send the whole resource: what is left out is reset, above all autoRenewEnabled, which becomes false. A change in the middle of a term deletes what was scheduled. To suspend, reactivate or cancel, set status to suspended, active or deleted (within the cancellation window). With 202, Location says where the state is.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-subscription-by-id
   */
  update(subscriptionId: string, body: types.Subscription, options?: RestOptions): Promise<Work<types.Subscription>> {
    return this.#caller.start("customers.subscriptions.update", { subscription_id: subscriptionId, body }, options);
  }
}
