// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

// Members may be absent, and services add new ones: those are kept.

/** An access token, and how long it lasts. */
export interface AccessToken {
  /** Secret: the token, for the Authorization header. */
  token?: string;
  /** Bearer. */
  tokenType?: string;
  /** When it stops being valid, in seconds since 1970. */
  expiresOn?: number;
  /** From when on a newer one is worth asking for, in seconds since 1970. */
  refreshOn?: number;
  /** In whose tenant it is valid. */
  tenant?: string;
  /** What was asked for. */
  scopes?: string;
  /** What was granted, where the service said so. */
  granted?: string;
}

/**
 * A postal address.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface Address {
  /** ISO country code of two letters. */
  country: string;
  region?: string;
  city: string;
  state: string;
  addressLine1: string;
  addressLine2?: string;
  addressLine3?: string;
  district?: string;
  postalCode: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  phoneNumber?: string;
  emailAddress?: string;
  id?: string;
}

/**
 * What an application may do in a customer's tenant.
 *
 * @see https://learn.microsoft.com/partner-center/developer/create-application-consent
 */
export interface ApplicationConsent {
  /** The application that is consented to. */
  applicationId: string;
  /** What it is granted. */
  applicationGrants: ApplicationGrant[];
  /** Name of the application. */
  displayName?: string;
}

/**
 * Scopes of one API.
 *
 * @see https://learn.microsoft.com/partner-center/developer/create-application-consent
 */
export interface ApplicationGrant {
  /** The API: 00000003-0000-0000-c000-000000000000 is Microsoft Graph. */
  enterpriseApplicationId: string;
  /** Delegated scopes, separated by commas. */
  scope: string;
}

/**
 * An Azure subscription.
 *
 * @see https://learn.microsoft.com/rest/api/resources/resources/subscriptions/list
 */
export interface ArmSubscription {
  /** /subscriptions/ and the id. */
  readonly id?: string;
  readonly subscriptionId?: string;
  readonly tenantId?: string;
  readonly displayName?: string;
  readonly state?: "Enabled" | "Warned" | "PastDue" | "Disabled" | "Deleted" | (string & {});
  readonly authorizationSource?: string;
  readonly subscriptionPolicies?: unknown;
}

/** A sign-in that waits for its answer. */
export interface BegunSignIn {
  /** Its id; keep it with the browser's session. */
  signIn?: string;
  /** Where to send the browser. */
  authorizeUrl?: string;
  /** For how many milliseconds it may be finished. */
  expiresInMs?: number;
}

/**
 * A customer of a partner.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-resources
 */
export interface Customer {
  /** Tenant id of the customer. */
  readonly id?: string;
  /** Id of the customer in commerce. */
  commerceId?: string;
  companyProfile?: CustomerCompanyProfile;
  billingProfile?: CustomerBillingProfile;
  relationshipToPartner?:
    | "unknown"
    | "reseller"
    | "advisor"
    | "syndication"
    | "microsoft_support"
    | "none"
    | (string & {});
  /** Whether the customer lets the partner administer its tenant by DAP. */
  allowDelegatedAccess?: boolean;
  /** Of the first admin; only in the answer that creates the customer. */
  readonly userCredentials?: UserCredentials;
  /** Domains of the customer. */
  readonly customDomains?: string[];
  /** MPN id of the indirect reseller. */
  associatedPartnerId?: string;
  /** Whether a new customer gets the default GDAP relationship. */
  enableGDAPByDefault?: boolean;
  readonly links?: ResourceLinks;
  readonly attributes?: ResourceAttributes;
}

/**
 * Where a customer's bills go.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-resources
 */
export interface CustomerBillingProfile {
  readonly id?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  /** Such as en-US. */
  culture?: string;
  /** Such as en. */
  language?: string;
  companyName?: string;
  defaultAddress?: Address;
  readonly links?: ResourceLinks;
  readonly attributes?: ResourceAttributes;
}

/**
 * The company of a customer.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-resources
 */
export interface CustomerCompanyProfile {
  /** Tenant id of the customer. */
  readonly tenantId?: string;
  /** Domain, such as fabrikam.onmicrosoft.com. */
  domain?: string;
  companyName?: string;
  /** Tax or registration number, where the country asks for it. */
  organizationRegistrationNumber?: string;
  address?: Address;
  email?: string;
  readonly links?: ResourceLinks;
  readonly attributes?: ResourceAttributes;
}

/** A sign-in that was accepted, after its refresh token has been stored. */
export interface Enrolment {
  /** The partner's tenant. */
  partner?: string;
  /** User principal name. */
  user?: string;
  /** Object id of the user in the partner's tenant. */
  userId?: string;
  /** How the person signed in, as the access token says. */
  amr?: string[];
  /** What is known about the MFA. */
  mfa?: "proved" | "claimed" | "overridden" | "unknown" | (string & {});
  /** How the token was obtained. */
  flow?: "authorization_code" | "device_code" | "imported" | (string & {});
  /** When. */
  signedIn?: string;
  /** Where the refresh token was stored, in a few words. */
  store?: string;
  /** What somebody should know about it. */
  warnings?: string[];
}

/**
 * A domain of a tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/domain
 */
export interface GraphDomain {
  /** The domain's name. */
  readonly id?: string;
  readonly authenticationType?: "Managed" | "Federated" | (string & {});
  readonly isAdminManaged?: boolean;
  /** Whether new users are in it. */
  isDefault?: boolean;
  /** Whether it is the tenant's onmicrosoft.com domain. */
  readonly isInitial?: boolean;
  readonly isRoot?: boolean;
  readonly isVerified?: boolean;
  /** Such as Email. */
  supportedServices?: string[];
}

/**
 * A tenant as an organization.
 *
 * @see https://learn.microsoft.com/graph/api/resources/organization
 */
export interface GraphOrganization {
  /** Tenant id. */
  readonly id?: string;
  displayName?: string;
  /** Such as AAD. */
  readonly tenantType?: string;
  /** ISO country code of two letters. */
  readonly countryLetterCode?: string;
  readonly verifiedDomains?: GraphVerifiedDomain[];
  readonly assignedPlans?: unknown[];
  technicalNotificationMails?: string[];
}

/**
 * A domain that a tenant has proved to own.
 *
 * @see https://learn.microsoft.com/graph/api/resources/verifieddomain
 */
export interface GraphVerifiedDomain {
  name?: string;
  /** Managed or Federated. */
  type?: string;
  capabilities?: string;
  isDefault?: boolean;
  isInitial?: boolean;
}

/**
 * A name and a value.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface KeyValuePair {
  key?: string;
  value?: string;
}

/**
 * Where something is, and how it is asked for.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface Link {
  /** Relative to the service's base. */
  readonly uri?: string;
  /** HTTP method. */
  readonly method?: string;
  /** To be sent with the request. */
  readonly headers?: KeyValuePair[];
  readonly body?: string;
}

/**
 * The partner's organization.
 *
 * @see https://learn.microsoft.com/partner-center/developer/profile-resources
 */
export interface OrganizationProfile {
  readonly id?: string;
  companyName?: string;
  defaultAddress?: Address;
  /** Tenant id of the partner. */
  readonly tenantId?: string;
  domain?: string;
  email?: string;
  /** Such as en. */
  language?: string;
  /** Such as en-US. */
  culture?: string;
  readonly profileType?: string;
  firstName?: string;
  lastName?: string;
  address?: Address;
  organizationRegistrationNumber?: string;
  readonly links?: ResourceLinks;
  readonly attributes?: ResourceAttributes;
}

/** Whether something was there to be removed. */
export interface Removed {
  /** Whether it was there. */
  removed?: boolean;
}

/**
 * What Partner Center says about a resource.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface ResourceAttributes {
  /** Version, for a later update. */
  etag?: string;
  /** Name of the resource's type. */
  readonly objectType?: string;
}

/**
 * Links of a resource or a page.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface ResourceLinks {
  self?: Link;
  next?: Link;
  previous?: Link;
}

/** What is known about a stored refresh token; never the token. */
export interface StoredSignIn {
  /** The partner's tenant. */
  partner?: string;
  /** User principal name. */
  user?: string;
  /** Object id of the user in the partner's tenant. */
  userId?: string;
  /** How the person signed in, as the access token said. */
  amr?: string[];
  /** What is known about the MFA. */
  mfa?: "proved" | "claimed" | "overridden" | "unknown" | (string & {});
  /** How the token was obtained. */
  flow?: "authorization_code" | "device_code" | "imported" | (string & {});
  /** When this very token was issued. */
  issued?: string;
  /** When the person signed in, or the token was imported. */
  signedIn?: string;
  /** When the token dies if it is not used until then, as far as can be told. */
  expires?: string;
  /** Where it is stored, in a few words. */
  store?: string;
}

/** What a tenant's metadata says about it. */
export interface TenantFacts {
  /** The tenant's id. */
  tenant?: string;
  /** Name of the cloud that it belongs to. */
  cloud?: string;
  /** Who issues its tokens. */
  issuer?: string;
  /** Such as EU, NA or USGov. */
  region?: string;
  /** Such as GCC, DODCON or DOD. */
  subRegion?: string;
  /** The host of its Microsoft Graph. */
  graphHost?: string;
}

/**
 * How somebody signs in for the first time.
 *
 * @see https://learn.microsoft.com/partner-center/developer/user-resources
 */
export interface UserCredentials {
  userName?: string;
  /** Secret: shown once. */
  password?: string;
}

/** A token that is not asked for at the moment. */
export interface WithheldToken {
  /** In whose tenant. */
  tenant?: string;
  /** Whether the app asks alone. */
  appOnly?: boolean;
  /** What was asked for. */
  scopes?: string;
  /** The refusal: an error's envelope. */
  error?: unknown;
  /** For how many milliseconds it is withheld. */
  remainingMs?: number;
}
