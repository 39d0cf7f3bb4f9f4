// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import { Bound, Tenant } from "../bound.js";
import type { Caller, CallOptions, PageOptions, RestOptions } from "../call.js";
import { type HeadersLike, headersOf, octets } from "../delivery.js";
import type { FilterLike } from "../filter.js";
import type { Pages } from "../pages.js";
import type * as types from "./types.js";

/** Options of `sign_in.begin`. */
export interface SignInBeginOptions extends CallOptions {
  /** Tenant ids of the partners that may enrol, where no partner is named; all by default. */
  allowedPartners?: unknown;
  /** User name that the sign-in page shows. */
  loginHint?: string | undefined;
  /** Domain whose sign-in page is shown. */
  domainHint?: string | undefined;
  /** What the person is asked; login by default. */
  prompt?: "login" | "select_account" | "consent" | "none" | undefined;
  /** How the answer comes back; form_post by default. */
  responseMode?: "form_post" | "query" | undefined;
  /** What is asked for; everything of Partner Center by default. */
  scopes?: string | undefined;
  /** Whether a sign-in without MFA is stored, with a warning that stays; false by default. */
  allowWithoutMfa?: boolean | undefined;
  /** Authentication context (c1) that must be met, which a Conditional Access policy can tie to MFA. */
  authenticationContext?: string | undefined;
  /** Further claims to request. */
  claims?: unknown;
}

/** Options of `sign_in.device_code`. */
export interface SignInDeviceCodeOptions extends CallOptions {
  /** Tenant ids of the partners that may enrol, where no partner is named; all by default. */
  allowedPartners?: unknown;
  /** User name that the sign-in page shows. */
  loginHint?: string | undefined;
  /** Domain whose sign-in page is shown. */
  domainHint?: string | undefined;
  /** What the person is asked; login by default. */
  prompt?: "login" | "select_account" | "consent" | "none" | undefined;
  /** How the answer comes back; form_post by default. */
  responseMode?: "form_post" | "query" | undefined;
  /** What is asked for; everything of Partner Center by default. */
  scopes?: string | undefined;
  /** Whether a sign-in without MFA is stored, with a warning that stays; false by default. */
  allowWithoutMfa?: boolean | undefined;
  /** Authentication context (c1) that must be met, which a Conditional Access policy can tie to MFA. */
  authenticationContext?: string | undefined;
  /** Further claims to request. */
  claims?: unknown;
}

/** Options of `sign_in.finish`. */
export interface SignInFinishOptions extends CallOptions {
  /** The body of the form that was posted to the redirect URI. */
  form?: string | undefined;
  /** The query of the redirect URI, where the answer came that way. */
  query?: string | undefined;
}

/** Options of `sign_in.loopback`. */
export interface SignInLoopbackOptions extends CallOptions {
  /** Tenant ids of the partners that may enrol, where no partner is named; all by default. */
  allowedPartners?: unknown;
  /** User name that the sign-in page shows. */
  loginHint?: string | undefined;
  /** Domain whose sign-in page is shown. */
  domainHint?: string | undefined;
  /** What the person is asked; login by default. */
  prompt?: "login" | "select_account" | "consent" | "none" | undefined;
  /** How the answer comes back; form_post by default. */
  responseMode?: "form_post" | "query" | undefined;
  /** What is asked for; everything of Partner Center by default. */
  scopes?: string | undefined;
  /** Whether a sign-in without MFA is stored, with a warning that stays; false by default. */
  allowWithoutMfa?: boolean | undefined;
  /** Authentication context (c1) that must be met, which a Conditional Access policy can tie to MFA. */
  authenticationContext?: string | undefined;
  /** Further claims to request. */
  claims?: unknown;
}

/** Options of `customers.list`. */
export interface CustomersListOptions extends PageOptions {
  /** Customers per page; 0 or absent is the service's default. */
  size?: number | undefined;
  /** Filter on CompanyName, Domain, IndirectReseller or IndirectCloudSolutionProvider (starts_with). */
  filter?: FilterLike | undefined;
}

/** Options of `sign_in.import`. */
export interface SignInImportOptions extends CallOptions {
  /** Tenant ids of the partners that may enrol, where no partner is named; all by default. */
  allowedPartners?: unknown;
  /** User name that the sign-in page shows. */
  loginHint?: string | undefined;
  /** Domain whose sign-in page is shown. */
  domainHint?: string | undefined;
  /** What the person is asked; login by default. */
  prompt?: "login" | "select_account" | "consent" | "none" | undefined;
  /** How the answer comes back; form_post by default. */
  responseMode?: "form_post" | "query" | undefined;
  /** What is asked for; everything of Partner Center by default. */
  scopes?: string | undefined;
  /** Whether a sign-in without MFA is stored, with a warning that stays; false by default. */
  allowWithoutMfa?: boolean | undefined;
  /** Authentication context (c1) that must be met, which a Conditional Access policy can tie to MFA. */
  authenticationContext?: string | undefined;
  /** Further claims to request. */
  claims?: unknown;
}

/** Options of `customers.subscriptions.change_at_renewal`. */
export interface CustomersSubscriptionsChangeAtRenewalOptions extends CallOptions {
  /** Licences in the next term. */
  quantity?: number | undefined;
  /** Its term as ISO 8601: P1M, P1Y or P3Y. */
  termDuration?: string | undefined;
  /** How often it is billed. */
  billingCycle?: "monthly" | "annual" | "triennial" | undefined;
  /** Id of another product; goes with sku_id and availability_id. */
  productId?: string | undefined;
  /** Id of another SKU; goes with availability_id. */
  skuId?: string | undefined;
  /** Id of an availability of the SKU. */
  availabilityId?: string | undefined;
  /** Id of a promotion that is applied. */
  promotionId?: string | undefined;
  /** When the next term ends, where not after its full length. */
  customTermEndDate?: string | undefined;
}

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
   */
  begin(redirectUri: string, options?: SignInBeginOptions): Promise<types.BegunSignIn> {
    return this.#caller.invoke("sign_in.begin", { redirect_uri: redirectUri }, options);
  }

  /**
   * Sign a person in on another device, and store the refresh token.
   *
   * Of the app with a user.
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
   */
  finish(signIn: string, options?: SignInFinishOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.finish", { sign_in: signIn }, options);
  }

  /**
   * Sign a person in with a browser on this machine, and store the refresh token.
   *
   * Of the app with a user.
   */
  loopback(options?: SignInLoopbackOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.loopback", {}, options);
  }
}

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
   */
  get(tenant: string, options?: CallOptions): Promise<types.TenantFacts> {
    return this.#caller.invoke("tenants.get", { tenant }, options);
  }
}

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

/** Methods under `app.webhooks`. */
export class AppWebhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Forget an event that was verified but could not be handled, so that its next delivery is taken again.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param delivery - The delivery that webhooks.verify named.
   */
  forget(delivery: string, options?: CallOptions): Promise<types.Removed> {
    return this.#caller.invoke("webhooks.forget", { delivery }, options);
  }

  /**
   * Verify a request as the web server received it: Partner Center signed it, and it was not taken before.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param headers - The headers of the request, all or those of the signature.
   * @param body_ - The body byte by byte as it came, before anything parsed it.
   */
  verify(headers: HeadersLike, body_: Uint8Array | string, options?: CallOptions): Promise<types.VerifiedEvent> {
    return this.#caller.invoke("webhooks.verify", { headers: headersOf(headers), body: octets(body_) }, options);
  }
}

/** What is generated of App. */
export abstract class AppFacade extends Bound {
  /** Methods under `app.signIn`. */
  get signIn(): AppSignIn {
    return new AppSignIn(this.caller);
  }

  /** Methods under `app.tenants`. */
  get tenants(): AppTenants {
    return new AppTenants(this.caller);
  }

  /** Methods under `app.tokens`. */
  get tokens(): AppTokens {
    return new AppTokens(this.caller);
  }

  /** Methods under `app.webhooks`. */
  get webhooks(): AppWebhooks {
    return new AppWebhooks(this.caller);
  }
}

/** Methods under `partner.arm.subscriptions`. */
export class PartnerArmSubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the Azure subscriptions of a tenant that the caller can see.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/rest/api/resources/subscriptions/list
   */
  list(options?: PageOptions): Pages<types.ArmSubscription> {
    return this.#caller.list("arm.subscriptions.list", {}, options);
  }
}

/** Methods under `partner.arm`. */
export class PartnerArm {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.arm.subscriptions`. */
  get subscriptions(): PartnerArmSubscriptions {
    return new PartnerArmSubscriptions(this.#caller);
  }
}

/** Methods under `partner.customers`. */
export class PartnerCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the partner's customers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers
   */
  list(options?: CustomersListOptions): Pages<types.Customer> {
    return this.#caller.list("customers.list", {}, options);
  }
}

/** Methods under `partner.graph.domains`. */
export class PartnerGraphDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the domains of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/domain-list
   */
  list(options?: PageOptions): Pages<types.GraphDomain> {
    return this.#caller.list("graph.domains.list", {}, options);
  }
}

/** Methods under `partner.graph.organization`. */
export class PartnerGraphOrganization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the organizations of a tenant: always one, its own.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/organization-list
   */
  list(options?: PageOptions): Pages<types.GraphOrganization> {
    return this.#caller.list("graph.organization.list", {}, options);
  }
}

/** Methods under `partner.graph`. */
export class PartnerGraph {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.domains`. */
  get domains(): PartnerGraphDomains {
    return new PartnerGraphDomains(this.#caller);
  }

  /** Methods under `partner.graph.organization`. */
  get organization(): PartnerGraphOrganization {
    return new PartnerGraphOrganization(this.#caller);
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
   * @see https://learn.microsoft.com/partner-center/developer/get-an-organization-profile
   */
  get(options?: RestOptions): Promise<types.OrganizationProfile> {
    return this.#caller.invoke("profiles.organization.get", {}, options);
  }
}

/** Methods under `partner.profiles`. */
export class PartnerProfiles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.profiles.organization`. */
  get organization(): PartnerProfilesOrganization {
    return new PartnerProfilesOrganization(this.#caller);
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
   */
  begin(redirectUri: string, options?: SignInBeginOptions): Promise<types.BegunSignIn> {
    return this.#caller.invoke("sign_in.begin", { redirect_uri: redirectUri }, options);
  }

  /**
   * Remove the refresh token from the store, and what came of it from this process.
   *
   * Of the app with a user.
   */
  delete(options?: CallOptions): Promise<types.Removed> {
    return this.#caller.invoke("sign_in.delete", {}, options);
  }

  /**
   * Sign a person in on another device, and store the refresh token.
   *
   * Of the app with a user.
   */
  deviceCode(options?: SignInDeviceCodeOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.device_code", {}, options);
  }

  /**
   * Get what is known about the stored refresh token; never the token.
   *
   * Of the app with a user.
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
   */
  import(refreshToken: string, options?: SignInImportOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.import", { refresh_token: refreshToken }, options);
  }

  /**
   * Sign a person in with a browser on this machine, and store the refresh token.
   *
   * Of the app with a user.
   */
  loopback(options?: SignInLoopbackOptions): Promise<types.Enrolment> {
    return this.#caller.invoke("sign_in.loopback", {}, options);
  }
}

/** What is generated of Partner. */
export abstract class PartnerFacade extends Tenant {
  /** Methods under `partner.arm`. */
  get arm(): PartnerArm {
    return new PartnerArm(this.caller);
  }

  /** Methods under `partner.customers`. */
  get customers(): PartnerCustomers {
    return new PartnerCustomers(this.caller);
  }

  /** Methods under `partner.graph`. */
  get graph(): PartnerGraph {
    return new PartnerGraph(this.caller);
  }

  /** Methods under `partner.profiles`. */
  get profiles(): PartnerProfiles {
    return new PartnerProfiles(this.caller);
  }

  /** Methods under `partner.signIn`. */
  get signIn(): PartnerSignIn {
    return new PartnerSignIn(this.caller);
  }
}

/** Methods under `customer.applicationConsents`. */
export class CustomerApplicationConsents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Consent to an application in a customer's tenant.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-application-consent
   */
  create(body: types.ApplicationConsent, options?: RestOptions): Promise<types.ApplicationConsent> {
    return this.#caller.invoke("customers.application_consents.create", { body }, options);
  }

  /**
   * Remove the consent to an application from a customer's tenant.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param applicationId - Application id whose consent is removed.
   * @see https://learn.microsoft.com/partner-center/developer/delete-application-consent
   */
  delete(applicationId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.application_consents.delete", { application_id: applicationId }, options);
  }
}

/** Methods under `customer.arm.subscriptions`. */
export class CustomerArmSubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the Azure subscriptions of a tenant that the caller can see.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/rest/api/resources/subscriptions/list
   */
  list(options?: PageOptions): Pages<types.ArmSubscription> {
    return this.#caller.list("arm.subscriptions.list", {}, options);
  }
}

/** Methods under `customer.arm`. */
export class CustomerArm {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.arm.subscriptions`. */
  get subscriptions(): CustomerArmSubscriptions {
    return new CustomerArmSubscriptions(this.#caller);
  }
}

/** Methods under `customer.carts`. */
export class CustomerCarts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check a cart out, after asking whether its resellers of record may sell: for indirect providers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param cartId - Id of the cart.
   */
  place(cartId: string, options?: CallOptions): Promise<types.CartCheckoutResult> {
    return this.#caller.invoke("customers.carts.place", { cart_id: cartId }, options);
  }
}

/** Methods under `customer.graph.domains`. */
export class CustomerGraphDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the domains of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/domain-list
   */
  list(options?: PageOptions): Pages<types.GraphDomain> {
    return this.#caller.list("graph.domains.list", {}, options);
  }
}

/** Methods under `customer.graph.organization`. */
export class CustomerGraphOrganization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the organizations of a tenant: always one, its own.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/organization-list
   */
  list(options?: PageOptions): Pages<types.GraphOrganization> {
    return this.#caller.list("graph.organization.list", {}, options);
  }
}

/** Methods under `customer.graph`. */
export class CustomerGraph {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.domains`. */
  get domains(): CustomerGraphDomains {
    return new CustomerGraphDomains(this.#caller);
  }

  /** Methods under `customer.graph.organization`. */
  get organization(): CustomerGraphOrganization {
    return new CustomerGraphOrganization(this.#caller);
  }
}

/** Methods under `customer.orders`. */
export class CustomerOrders {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create an order, after asking whether its resellers of record may sell: for indirect providers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param order - The order, as customers.orders.create takes it.
   */
  place(order: unknown, options?: CallOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.place", { order }, options);
  }
}

/** Methods under `customer.subscriptions`. */
export class CustomerSubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Cancel a subscription now, within the days after its beginning or renewal in which that is allowed.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
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
   */
  changeAtRenewal(
    subscriptionId: string,
    options?: CustomersSubscriptionsChangeAtRenewalOptions,
  ): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.change_at_renewal", { subscription_id: subscriptionId }, options);
  }

  /**
   * Change the number of licences now; what is scheduled for the renewal stays.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   * @param quantity - Licences from now on, one at least.
   */
  changeQuantity(subscriptionId: string, quantity: number, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.change_quantity", { subscription_id: subscriptionId, quantity }, options);
  }

  /**
   * End a subscription at the end of its term: it neither renews nor goes on as an extended service term.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
   */
  endRenewal(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.end_renewal", { subscription_id: subscriptionId }, options);
  }

  /**
   * Make a suspended subscription active again.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
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
   */
  rename(subscriptionId: string, friendlyName: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.rename", { subscription_id: subscriptionId, friendly_name: friendlyName }, options);
  }

  /**
   * Let a subscription renew whose end was scheduled.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - Id of the subscription.
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
   */
  suspend(subscriptionId: string, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.suspend", { subscription_id: subscriptionId }, options);
  }
}

/** What is generated of Customer. */
export abstract class CustomerFacade extends Tenant {
  /** Methods under `customer.applicationConsents`. */
  get applicationConsents(): CustomerApplicationConsents {
    return new CustomerApplicationConsents(this.caller);
  }

  /** Methods under `customer.arm`. */
  get arm(): CustomerArm {
    return new CustomerArm(this.caller);
  }

  /** Methods under `customer.carts`. */
  get carts(): CustomerCarts {
    return new CustomerCarts(this.caller);
  }

  /** Methods under `customer.graph`. */
  get graph(): CustomerGraph {
    return new CustomerGraph(this.caller);
  }

  /** Methods under `customer.orders`. */
  get orders(): CustomerOrders {
    return new CustomerOrders(this.caller);
  }

  /** Methods under `customer.subscriptions`. */
  get subscriptions(): CustomerSubscriptions {
    return new CustomerSubscriptions(this.caller);
  }

  /**
   * Get one customer.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id
   */
  get(options?: RestOptions): Promise<types.Customer> {
    return this.caller.invoke("customers.get", {}, options);
  }
}
