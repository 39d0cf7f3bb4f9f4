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
 * How many of an item can be bought, and were.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface AdditionalInformation {
  availableQuantity?: number;
  purchasedQuantity?: number;
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
  /** Where the country has it: countries say so by their validation rules. */
  state?: string;
  addressLine1: string;
  addressLine2?: string;
  addressLine3?: string;
  district?: string;
  /** Where the country has it: countries say so by their validation rules. */
  postalCode?: string;
  firstName?: string;
  middleName?: string;
  lastName?: string;
  phoneNumber?: string;
  emailAddress?: string;
  id?: string;
}

/**
 * What the service found about an address.
 *
 * @see https://learn.microsoft.com/partner-center/developer/validate-an-address
 */
export interface AddressValidationResponse {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  originalAddress?: Address;
  suggestedAddresses?: Address[];
  status?: string;
  validationMessage?: string;
}

/**
 * A customer's acceptance of an agreement, as the partner attests it.
 *
 * @see https://learn.microsoft.com/partner-center/developer/agreement-resources
 */
export interface Agreement {
  userId?: string;
  primaryContact?: Contact;
  /** Id of the agreement; case matters. */
  templateId?: string;
  /** When the customer agreed. */
  dateAgreed?: string;
  type?: string;
  /** Address. */
  agreementLink?: string;
  code?: number;
  message?: string;
  description?: string;
  errorName?: string;
  /** Whether the same request may succeed later. */
  isRetryable?: boolean;
  parameters?: unknown;
  errorMessageExtended?: string;
}

/**
 * Where the text of an agreement is.
 *
 * @see https://learn.microsoft.com/partner-center/developer/agreement-document-resources
 */
export interface AgreementDocument {
  /** Address. */
  displayUri?: string;
  /** Address. */
  downloadUri?: string;
  /** Such as en-US. */
  language?: string;
  /** ISO country code of two letters. */
  country?: string;
  /** The higher, the newer. */
  versionRank?: number;
}

/**
 * An agreement that customers can accept.
 *
 * @see https://learn.microsoft.com/partner-center/developer/agreement-metadata-resources
 */
export interface AgreementMetaData {
  /** Id of the agreement; case matters. */
  templateId?: string;
  agreementType?: string;
  /** Address. */
  agreementLink?: string;
  /** The higher, the newer. */
  versionRank?: number;
  type?: string;
}

/**
 * Whether the partner has signed the agreement of its programme.
 *
 * @see https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status
 */
export interface AgreementSignatureStatus {
  isAgreementSigned?: boolean;
}

/** An error within an answer. */
export interface ApiFault {
  attributes?: ResourceAttributes;
  code?: string;
  description?: string;
  data?: unknown[];
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
 * How many of an application's requests on one day came with MFA.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-api-request-summary
 */
export interface ApplicationMfaAdoptionStatus {
  /** Which day, in UTC. */
  loginDate?: string;
  /** How many requests came with MFA. */
  mfaCompliantRequestCount?: number;
  /** How many requests there were. */
  totalRequestCount?: number;
  applicationId?: string;
  applicationName?: string;
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

/**
 * What came with an entitlement; `artifactType` says what it is.
 *
 * By `artifactType` it is one of {@link VirtualMachineReservedInstanceArtifact} (virtual_machine_reserved_instance), {@link ReservedInstanceArtifact} (reserved_instance).
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface Artifact {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  /** What it is; chooses the members beside these. */
  artifactType?: string;
  /** Further facts, by name. */
  dynamicAttributes?: Record<string, unknown>;
}

/** What came with an entitlement. */
export type ArtifactType = "VirtualMachineReservedInstance" | (string & {});

/** How many assets a customer may own for a promotion. */
export interface AssetOwnershipLimit {
  /** Including this number. */
  minAssets?: number;
  /** Including this number. */
  maxAssets?: number;
  type?: string;
}

/**
 * Licences to be assigned and taken away.
 *
 * @see https://learn.microsoft.com/graph/api/group-assignlicense
 */
export interface AssignLicenseRequest {
  addLicenses: AssignedLicense[];
  removeLicenses: string[];
}

/** A licence, without some of its plans. */
export interface AssignedLicense {
  skuId: string;
  /** Ids of plans that are not assigned. */
  disabledPlans?: string[];
}

/** Files that belong to an order, before they are uploaded. */
export interface AttachmentDetails {
  metadata?: AttachmentMetadata;
  POfiles?: unknown[];
  tenderFiles?: unknown[];
}

/** What is said about the files of an order. */
export interface AttachmentMetadata {
  customerPrice?: string;
  /** Units of the pricing currency for one of the customer's. */
  fxRate?: string;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  isPartOfTender?: boolean;
  tenderLink?: string;
}

/**
 * Whether an attestation is needed before a purchase, and which.
 *
 * @see https://learn.microsoft.com/partner-center/developer/offer-resources
 */
export interface AttestationProperties {
  attestationType?: string;
  enforceAttestation?: boolean;
}

/**
 * One change in the partner's account: who did what to which resource.
 *
 * @see https://learn.microsoft.com/partner-center/developer/auditing-resources
 */
export interface AuditRecord {
  readonly attributes?: ResourceAttributes;
  /** Id of the record. */
  id?: string;
  partnerId?: string;
  customerId?: string;
  customerName?: string;
  /** Sign-in name. */
  userPrincipalName?: string;
  applicationId?: string;
  resourceType?: ResourceType;
  /** JSON text. */
  resourceOldValue?: string;
  /** JSON text. */
  resourceNewValue?: string;
  /** What was done. */
  operationType?: OperationType;
  /** Correlation id of the request that did it. */
  originalCorrelationId?: string;
  /** When it was done. */
  operationDate?: string;
  operationStatus?: OperationStatus;
  /** Further facts, by name. */
  customizedData?: KeyValuePair[];
  sessionId?: string;
}

/** By what audit records can be searched. */
export type AuditRecordSearchField = "company_name" | "customer_id" | "resource_type" | (string & {});

/** What audit records are asked for. */
export interface AuditRequest {
  filter?: SimpleFieldFilter;
  startDate?: string;
  endDate?: string;
  /** How many records a page has. */
  size?: number;
}

/**
 * A way to buy a SKU: in one country and segment, with its terms.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface Availability {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  id?: string;
  productId?: string;
  skuId?: string;
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  /** Some sources: string. */
  defaultCurrency?: CurrencyInfo;
  /** Such as Commercial, Education, Government or Nonprofit. */
  segment?: string;
  /** ISO country code of two letters. */
  country?: string;
  /** Whether it can be bought. */
  isPurchasable?: boolean;
  /** Whether it can be renewed. */
  isRenewable?: boolean;
  /** Some sources: RenewalInstruction. */
  renewalInstructions?: RenewalInstruction[];
  /** Some sources: Term[]. */
  terms?: AvailabilityTerm[];
  includedQuantityOptions?: AvailabilityIncludedQuantity[];
  product?: Product;
  sku?: Sku;
  title?: string;
  description?: string;
  /** Of units in one order. */
  minimumQuantity?: number;
  /** Of units in one order. */
  maximumQuantity?: number;
  /** Whether it is a trial. */
  isTrial?: boolean;
  /** How often it may be billed. */
  supportedBillingCycles?: string[];
  purchasePrerequisites?: string[];
  inventoryVariables?: unknown[];
  provisioningVariables?: unknown[];
  actions?: string[];
  dynamicAttributes?: unknown;
}

/** An amount that an availability includes. */
export interface AvailabilityIncludedQuantity {
  /** What is counted. */
  units?: string;
  description?: string;
}

/** For how long something can be bought, and how it is billed. */
export interface AvailabilityTerm {
  id?: string;
  /** ISO 8601 duration. */
  duration?: string;
  description?: string;
  /** How often it is billed. */
  billingCycle?: string;
  renewalOptions?: RenewalOption[];
  cancellationPolicies?: CancellationPolicy[];
}

/**
 * An Azure subscription under an Azure plan.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface AzureEntitlement {
  id?: string;
  status?: string;
  /** A name that people gave it. */
  friendlyName?: string;
  subscriptionId?: string;
  links?: AzureEntitlementLinks;
}

/**
 * Why an Azure subscription is cancelled.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription
 */
export interface AzureEntitlementCancellationRequestContent {
  cancellationReason?: string;
  id?: string;
  /** A name that people gave it. */
  friendlyName?: string;
  status?: string;
  subscriptionId?: string;
  links?: unknown;
}

/** Links of an Azure subscription. */
export interface AzureEntitlementLinks {
  self?: Link;
}

/**
 * The instance of an Azure resource that was used.
 *
 * @see https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources
 */
export interface AzureInstanceData {
  /** Where the resource is. */
  resourceUri?: string;
  location?: string;
  partNumber?: string;
  /** Some sources: number. */
  orderNumber?: string;
  /** Tags of the Azure resource. Some sources: string[]. */
  tags?: Record<string, string>;
  /** Further facts about the use. Some sources: string[]. */
  additionalInfo?: Record<string, string>;
}

/**
 * What one metered unit of Azure costs.
 *
 * @see https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources
 */
export interface AzureMeter {
  id?: string;
  name?: string;
  /** Price of one unit, by the quantity from which on it holds. */
  rates?: Record<string, number>;
  /** Tags of the Azure resource. */
  tags?: string[];
  category?: string;
  subcategory?: string;
  region?: string;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
  /** How much is free, in units a month. */
  includedQuantity?: number;
  effectiveDate?: string;
}

/**
 * A discount or condition of the rate card.
 *
 * @see https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources
 */
export interface AzureOfferTerm {
  name?: string;
  /** A part of 1. */
  discount?: number;
  /** Meters that the term is not for. */
  excludedMeterIds?: string[];
  effectiveDate?: string;
}

/**
 * Prices of Azure's meters.
 *
 * @see https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources
 */
export interface AzureRateCard {
  attributes?: ResourceAttributes;
  /** Such as en-US. */
  locale?: string;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  /** Whether prices include tax. */
  isTaxIncluded?: boolean;
  /** Prices of all meters. */
  meters?: AzureMeter[];
  /** Discounts and conditions. */
  offerTerms?: AzureOfferTerm[];
}

/**
 * The metered resource of a utilization record.
 *
 * @see https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources
 */
export interface AzureResource {
  id?: string;
  name?: string;
  category?: string;
  subcategory?: string;
  region?: string;
}

/**
 * What one Azure resource cost in a month.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-all-monthly-usage-records-for-a-subscription
 */
export interface AzureResourceMonthlyUsageRecord {
  attributes?: ResourceAttributes;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** In the currency of the record. */
  totalCost?: number;
  category?: string;
  subcategory?: string;
  /** How much was used, in units. */
  quantityUsed?: number;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
  id?: string;
  name?: string;
}

/**
 * The use of an Azure resource on one day.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
 */
export interface AzureUsageAnalytics {
  /** Tenant id of the customer. */
  customerTenantId?: string;
  customerName?: string;
  subscriptionId?: string;
  subscriptionName?: string;
  /** The day of the use, in UTC. */
  usageDate?: string;
  /** Where it is. */
  resourceLocation?: string;
  meterCategory?: string;
  meterSubcategory?: string;
  /** What quantities are counted in, such as 1 Hour. */
  meterUnit?: string;
  /** Id of the order of a reservation. */
  reservationOrderId?: string;
  reservationId?: string;
  serviceType?: string;
  quantity?: number;
  consumptionMeterId?: string;
}

/** By the day or by the hour. */
export type AzureUtilizationGranularity = "Daily" | "Hourly" | (string & {});

/**
 * How much of an Azure resource was used, by the hour or day.
 *
 * @see https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources
 */
export interface AzureUtilizationRecord {
  attributes?: ResourceAttributes;
  usageStartTime?: string;
  usageEndTime?: string;
  resource?: AzureResource;
  quantity?: number;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
  infoFields?: Record<string, string>;
  instanceData?: AzureInstanceData;
  links?: unknown;
}

/**
 * How far the upload of a batch of devices is.
 *
 * @see https://learn.microsoft.com/partner-center/developer/device-deployment-resources
 */
export interface BatchUploadDetails {
  attributes?: ResourceAttributes;
  /** Id to ask for the state of the upload. */
  batchTrackingId?: string;
  status?: DeviceUploadStatusType;
  startedTime?: string;
  completedTime?: string;
  devicesStatus?: DeviceUploadDetails[];
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

/** A change of where a customer's bills go, to be validated. */
export interface BillToUpdateScenario {
  /** Tenant id of the customer. */
  customerTenantId?: string;
  customerBillingProfile?: CustomerBillingProfile;
  primaryContactEmailAddress?: string;
  /** Code for the government community cloud. */
  validationCode?: string;
  sessionId?: string;
}

/**
 * Which invoice's aggregated use is exported.
 *
 * @see https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export
 */
export interface BilledAggregatedUsageExportRequest {
  invoiceId: string;
}

/** A line of the export of aggregated use. */
export interface BilledAggregatedUsageRow {
  ProductId?: string;
  SkuId?: string;
  MeterId?: string;
  /** Which benefits lower the price, as JSON text. */
  PriceBenefits?: string;
  /** In the pricing currency. */
  PartnerPrice?: number;
  /** Of one unit, after discounts and credits. */
  EffectiveUnitPrice?: number;
}

/**
 * Which invoice's lines are exported.
 *
 * @see https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export
 */
export interface BilledReconciliationExportRequest {
  invoiceId: string;
  /** Full has all columns, basic leaves descriptive ones out. */
  attributeSet?: "full" | "basic" | "unknownFutureValue" | (string & {});
}

/**
 * Which invoice's rated use is exported.
 *
 * @see https://learn.microsoft.com/graph/api/partners-billing-billedusage-export
 */
export interface BilledUsageExportRequest {
  invoiceId: string;
  /** Full has all columns, basic leaves descriptive ones out. */
  attributeSet?: "full" | "basic" | "unknownFutureValue" | (string & {});
}

/** An address for bills. */
export interface BillingAddress {
  /** ISO country code of two letters. */
  country?: string;
  region?: string;
  city?: string;
  postalCode?: string;
  addressLine1?: string;
  addressLine2?: string;
  addressLine3?: string;
  firstName?: string;
  lastName?: string;
  companyName?: string;
}

/** One file of a billing export of the beta. */
export interface BillingBlob {
  name?: string;
  /** Bytes, compressed. */
  sizeInBytes?: number;
  /** To which part the lines belong. */
  partitionValue?: string;
}

/** How often something is billed. */
export type BillingCycleType =
  | "unknown"
  | "monthly"
  | "annual"
  | "none"
  | "one_time"
  | "triennial"
  | "biennial"
  | (string & {});

/** One file of an export: gzip, one JSON object a line. */
export interface BillingExportBlob {
  readonly name?: string;
  /** To which part the lines belong. */
  readonly partitionValue?: string;
  /** Bytes, compressed. */
  readonly sizeInBytes?: number;
  /** How many lines. */
  readonly itemCount?: number;
}

/**
 * What a finished export consists of.
 *
 * @see https://learn.microsoft.com/graph/api/partners-billing-manifest-get
 */
export interface BillingExportManifest {
  readonly id?: string;
  /** Version of the columns. */
  readonly schemaVersion?: string;
  /** compressedJSON: gzip, one JSON object a line. */
  readonly dataFormat?: string;
  readonly createdDateTime?: string;
  /** Version, for a later update. */
  readonly eTag?: string;
  /** Tenant id of the partner. */
  readonly partnerTenantId?: string;
  /** Address of the folder of the files; a file's address is this and its name. */
  readonly rootDirectory?: string;
  /** Secret: gives access to the files for a while. */
  readonly sasToken?: string;
  /** By what the lines are divided into files. */
  readonly partitionType?: string;
  /** How many files there are. */
  readonly blobCount?: number;
  /** The files. */
  readonly blobs?: BillingExportBlob[];
}

/**
 * How far an export is.
 *
 * @see https://learn.microsoft.com/graph/api/partners-billing-operation-get
 */
export interface BillingExportOperation {
  /** Name of the object's type. */
  readonly "@odata.type"?: string;
  readonly id?: string;
  readonly status?:
    | "notStarted"
    | "running"
    | "completed"
    | "succeeded"
    | "failed"
    | "unknownFutureValue"
    | (string & {});
  readonly createdDateTime?: string;
  /** When its state changed last. */
  readonly lastActionDateTime?: string;
  /** Where it is. */
  readonly resourceLocation?: BillingExportManifest;
  readonly error?: unknown;
}

/** Billing groups of a customer. */
export interface BillingGroupSummary {
  commerceRootId?: string;
  billingGroupDetails?: Record<string, unknown>;
}

/**
 * What a finished billing export of the beta consists of.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
 */
export interface BillingManifest {
  version?: string;
  /** compressedJSON: gzip, one JSON object a line. */
  dataFormat?: string;
  /** When it was made, in UTC; the service's own spelling. */
  utcCretedDateTime?: string;
  /** Version, for a later update. */
  eTag?: string;
  /** Tenant id of the partner. */
  partnerTenantId?: string;
  /** Address of the folder of the files; a file's address is this and its name. */
  rootFolder?: string;
  /** Secret: gives access to the files for a while. */
  rootFolderSAS?: string;
  /** By what the lines are divided into files. */
  partitionType?: string;
  /** How many files there are. */
  blobCount?: number;
  /** Bytes, compressed. */
  sizeInBytes?: number;
  /** The files. */
  blobs?: BillingBlob[];
}

/**
 * How far a billing export of the beta is.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
 */
export interface BillingOperation {
  createdDateTime?: string;
  /** When its state changed last. */
  lastActionDateTime?: string;
  /** Where it is. */
  resourceLocation?: string;
  status?: "notstarted" | "running" | "succeeded" | "failed" | (string & {});
  error?: unknown;
}

/**
 * How the partner is billed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/profile-resources
 */
export interface BillingProfile {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  companyName?: string;
  address?: Address;
  primaryContact?: Contact;
  purchaseOrderNumber?: string;
  /** Tax number. */
  taxId?: string;
  /** Day of the month. */
  billingDay?: number | null;
  /** ISO 4217 code, such as EUR. */
  billingCurrency?: string;
  profileType?: string;
}

/** Which line of business bills. */
export type BillingProvider = "none" | "office" | "azure" | "one_time" | "marketplace" | "all" | (string & {});

/** By use or by licence. */
export type BillingType = "none" | "usage" | "license" | (string & {});

/** Until when a purchase can be cancelled, and what is given back. */
export interface CancellationPolicy {
  refundOptions?: CancellationRefundOption[];
}

/** What is given back up to which time. */
export interface CancellationRefundOption {
  /** Position, from 1. */
  sequenceId?: number;
  type?: string;
  /** ISO 8601 duration after the purchase. */
  expiresAfter?: string;
}

/**
 * Items to be ordered together.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface Cart {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  readonly id?: string;
  /** In UTC. */
  readonly creationTimestamp?: string | null;
  /** In UTC. */
  readonly lastModifiedTimestamp?: string | null;
  /** Until when the cart can be ordered. */
  readonly expirationTimestamp?: string;
  readonly lastModifiedUser?: string;
  lineItems: CartLineItem[];
  status?: string;
  /** Whether an indirect provider confirms that the reseller is the customer's. */
  partnerOnRecordAttestationAccepted?: boolean | null;
}

/**
 * The orders that a checkout made, and what failed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface CartCheckoutResult {
  attributes?: ResourceAttributes;
  orders?: Order[];
  orderErrors?: OrderError[];
  id?: string;
  /** Id that is easier to read. */
  alternateId?: string;
  /** Tenant id of the customer. */
  referenceCustomerId?: string;
  /** How often it is billed. */
  billingCycle?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  lineItems?: unknown[];
  creationDate?: string;
  status?: string;
  transactionType?: string;
  links?: unknown;
  totalPrice?: number;
  client?: unknown;
}

/**
 * Why an item of a cart cannot be ordered.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface CartError {
  errorCode?: CartErrorCode;
  errorDescription?: string;
  /** Some sources: AdditionalInformation. */
  additionalInformation?: Record<string, unknown>;
}

/** Why an item of a cart cannot be ordered. */
export type CartErrorCode =
  | "unknown"
  | "currency_is_not_supported"
  | "catalog_item_id_is_not_valid"
  | "quota_not_available"
  | "inventory_not_available"
  | "participants_is_not_supported_for_partner"
  | "unable_to_process_cart_line_item"
  | "subscription_is_not_valid"
  | "subscription_is_not_enabled_for_r_i"
  | "sandbox_limit_exceeded"
  | "invalid_input"
  | "subscription_not_registered"
  | "attestation_not_accepted"
  | "billing_plan_not_supported"
  | "invalid_promotion_id"
  | "max_allowed_seats_per_subscription_exceeded"
  | "invalid_custom_term_end_date_product"
  | "invalid_custom_term_end_date"
  | "base_offer_seat_quantity_not_met"
  | "minimum_add_on_seats_not_met"
  | "legacy_offer_not_eligible_for_purchase"
  | (string & {});

/**
 * An item of a cart.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface CartLineItem {
  /** Some sources: string. */
  readonly id?: number;
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  /** A name that people gave it. */
  friendlyName?: string;
  quantity?: number;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** How often it is billed. */
  billingCycle?: BillingCycleType;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** Id of a promotion that is applied. */
  promotionId?: string;
  /** Further partners: kind of participant, and MPN id. */
  participants?: KeyValuePair[];
  /** What the item is provided for, by name. */
  provisioningContext?: Record<string, string>;
  /** Items of the same group become one order. */
  orderGroup?: string;
  purchaseSystem?: string;
  /** Add-ons of the item. */
  addonItems?: CartLineItem[];
  /** What it renews to. */
  renewsTo?: RenewsTo;
  error?: CartError;
  /** When the term is to end, instead of its full length. */
  customTermEndDate?: string | null;
  /** Whether the attestation that the product asks for is given. */
  attestationAccepted?: boolean | null;
}

/**
 * A benefit of the catalogue: reduced prices or special offers for products.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id
 */
export interface CatalogBenefit {
  id?: string;
  name?: string;
  description?: string;
  productCodes?: CatalogBenefitProductCode[];
  requiredProducts?: CatalogBenefitRequiredProduct[];
  productPolicy?: CatalogBenefitProductPolicy;
}

/** A rule of a benefit: its id, and data by kind of rule. */
export interface CatalogBenefitPolicy {
  policyId?: string;
  /** Members by kind of rule. */
  policyData?: unknown;
}

/** A product that a benefit counts for. */
export interface CatalogBenefitProductCode {
  /** Id of the product that is counted. */
  productCode?: string;
}

/** The rules of a benefit. */
export interface CatalogBenefitProductPolicy {
  pricingPolicies?: CatalogBenefitPolicy[];
  offerPolicies?: CatalogBenefitPolicy[];
  eligibilityPolicies?: CatalogBenefitPolicy[];
}

/** What must have been bought for a benefit. */
export interface CatalogBenefitRequiredProduct {
  productId?: string;
  skuId?: string;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** How often it is billed. */
  billingCycle?: string;
}

/** Whether a customer may buy, and in which system. */
export interface CommerceProfile {
  readonly purchaseSystem?: "Oms" | "Mcapi3" | "Mcapi4" | (string & {});
  purchaseEligibility?: PurchaseEligibility;
}

/** A commercial subscription of a tenant, as its directory knows it. */
export interface CompanySubscription {
  id?: string;
  commerceSubscriptionId?: string;
  createdDateTime?: string;
  /** Whether it is a trial. */
  isTrial?: boolean;
  nextLifecycleDateTime?: string;
  ownerId?: string;
  ownerTenantId?: string;
  ownerType?: string;
  serviceStatus?: ServicePlanInfo[];
  skuId?: string;
  /** Name of the SKU in short, such as ENTERPRISEPACK. */
  skuPartNumber?: string;
  status?: string;
  totalLicenses?: number;
}

/**
 * Settings for the first start of devices.
 *
 * @see https://learn.microsoft.com/partner-center/developer/device-deployment-resources
 */
export interface ConfigurationPolicy {
  attributes?: ResourceAttributes;
  id?: string;
  name: string;
  category: PolicyCategory;
  description?: string;
  /** How many devices. */
  devicesAssignedCount?: number;
  /** Some sources: string[]. */
  policySettings: PolicySettingsType[];
  createdDate?: string;
  lastModifiedDate?: string;
  devicesAssigned?: number;
}

/**
 * What a lead agreed to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface Consent {
  /** Whether facts may be passed on; the service's own spelling. */
  consentToToShareInfoWithOthers?: boolean;
  consentToContact?: boolean;
}

/** A limit of what can be bought. */
export interface Constraint {
  constraintName?: string;
  /** The limit. */
  constraintValue?: number;
  constraintType?: string;
}

/**
 * A person, and how to reach it.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface Contact {
  firstName?: string;
  lastName?: string;
  email?: string;
  phoneNumber?: string;
  middleName?: string;
}

/**
 * How a contact of a referral wants to be told.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface ContactPreference {
  /** Such as en-US. */
  locale?: string;
  disableNotifications?: boolean;
}

/**
 * Something that an order gave, to be redeemed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/contract-get
 */
export interface Contract {
  attributes?: ResourceAttributes;
  orderId?: string;
}

/** What an order gave. */
export type ContractType = "subscription" | "product_key" | "redemption_code" | (string & {});

/**
 * A trial offer, and what it can become.
 *
 * @see https://learn.microsoft.com/partner-center/developer/conversions-resources
 */
export interface Conversion {
  attributes?: ResourceAttributes;
  offerId?: string;
  targetOfferId?: string;
  orderId?: string;
  quantity?: number;
  /** How often it is billed. */
  billingCycle?: BillingCycleType;
}

/**
 * Why a trial was not converted.
 *
 * @see https://learn.microsoft.com/partner-center/developer/conversions-resources
 */
export interface ConversionError {
  code?: ConversionErrorCode;
  description?: string;
}

/** Why a trial was not converted. */
export type ConversionErrorCode = "Other" | "ConversionsNotFound" | (string & {});

/**
 * What became of the conversion of a trial.
 *
 * @see https://learn.microsoft.com/partner-center/developer/conversions-resources
 */
export interface ConversionResult {
  subscriptionId?: string;
  offerId?: string;
  targetOfferId?: string;
  error?: ConversionError;
  attributes?: unknown;
}

/** How many there are; its form is not documented. */
export type Count = Record<string, unknown>;

/**
 * What addresses and registrations must look like in a country.
 *
 * @see https://learn.microsoft.com/partner-center/developer/country-information-resources
 */
export interface CountryValidationRules {
  extensionData?: string;
  /** ISO 3166 code of two letters. */
  iso2Code?: string;
  /** ISO 3166 code of three letters. */
  iso3Code?: string;
  /** Such as en-US. */
  defaultCulture?: string;
  isStateRequired?: boolean;
  /** Codes of the country's states. */
  supportedStatesList?: string[];
  supportedLanguagesList?: string[];
  supportedCulturesList?: string[];
  isPostalCodeRequired?: boolean;
  /** Regular expression that a value must match. */
  postalCodeRegex?: string;
  isCityRequired?: boolean;
  isVatIdSupported?: boolean;
  /** How it looks. */
  taxIdFormat?: string;
  /** How it looks. */
  taxIdSample?: string;
  /** Regular expression that a value must match. */
  vatIdRegex?: string;
  /** Regular expression that a value must match. */
  phoneNumberRegex?: string;
  isRegistrationNumberSupported?: boolean;
  isTaxIdSupported?: boolean;
  resellerAgreementRegion?: string;
  geographicRegion?: string;
  countryCallingCodesList?: string[];
  attributes?: ResourceAttributes;
  isTaxIdOptional?: boolean;
  /** Regular expression that a value must match. */
  customerOrganizationRegistrationNumberRegex?: string;
  /** How it looks. */
  customerOrganizationRegistrationNumberSample?: string;
  customerOrganizationRegistrationNumberRequired?: boolean;
  customerOrganizationPhoneNumberRequired?: boolean;
}

/** A currency. */
export interface CurrencyInfo {
  code?: string;
  symbol?: string;
}

/**
 * A date on which a new subscription may be made to end.
 *
 * @see https://learn.microsoft.com/partner-center/developer/custom-term-end-dates
 */
export interface CustomTermEndDate {
  allowedCustomTermEndDateType?: string;
  /** When the term is to end, instead of its full length. */
  allowedCustomTermEndDate?: string;
  cotermSubscriptionIds?: string[];
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

/** Which attestation a customer needs. */
export interface CustomerAttestationRequirement {
  id?: string;
  partnerId?: string;
  customerId?: string;
  value?: boolean;
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

/** A setting of a customer. */
export interface CustomerConfiguration {
  id?: string;
  partnerId?: string;
  customerId?: string;
  value?: string;
  name?: string;
}

/** A new customer, to be validated. */
export interface CustomerCreationScenario {
  customer?: Customer;
  customerQualification?: string;
  indirectResellerName?: string;
  /** Code for the government community cloud. */
  validationCode?: string;
  sessionId?: string;
}

/**
 * How many of a customer's licences are assigned.
 *
 * @see https://learn.microsoft.com/partner-center/developer/analytics-resources
 */
export interface CustomerLicensesDeploymentInsights {
  attributes?: ResourceAttributes;
  /** When the numbers were made. */
  processedDateTime?: string;
  serviceName?: string;
  /** How it was sold, such as Reseller. */
  channel?: string;
  customerId?: string;
  customerName?: string;
  productName?: string;
  /** Short name of the service, such as o365. */
  serviceCode?: string;
  /** How many are assigned. */
  licensesDeployed?: number;
  /** How many were sold. */
  licensesSold?: number;
  /** Percent, from 0 to 100. */
  deploymentPercent?: number;
}

/**
 * How many of a customer's licences are in use.
 *
 * @see https://learn.microsoft.com/partner-center/developer/analytics-resources
 */
export interface CustomerLicensesUsageInsights {
  attributes?: ResourceAttributes;
  /** When the numbers were made. */
  processedDateTime?: string;
  serviceName?: string;
  /** How it was sold, such as Reseller. */
  channel?: string;
  customerId?: string;
  customerName?: string;
  productName?: string;
  /** Short name of the service, such as o365. */
  serviceCode?: string;
  /** Short name of the workload, such as EXO. */
  workloadCode?: string;
  /** Some sources: number. */
  workloadName?: string;
  /** How many were used in the last 28 days. */
  licensesActive?: number;
  /** How many can be used. */
  licensesQualified?: number;
  /** Percent, from 0 to 100. */
  usagePercent?: number;
}

/**
 * What a customer used in the current month, with its budget.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-usage-resources
 */
export interface CustomerMonthlyUsageRecord {
  attributes?: ResourceAttributes;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** In the currency of the record. */
  totalCost?: number;
  /** In the customer's currency. */
  budget?: SpendingBudget;
  /** How much of the budget is used, in percent; may exceed 100. */
  percentUsed?: number;
  /** Whether the customer has an Azure plan. */
  isUpgraded?: boolean;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  customerSpendingBudget?: unknown;
  id?: string;
  name?: string;
}

/** Whom to tell about a customer. */
export interface CustomerNotificationDetails {
  id?: string;
  companyProfile?: CustomerCompanyProfile;
  billingProfile?: CustomerBillingProfile;
}

/**
 * A customer's company, as its directory has it.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-customer-organization
 */
export interface CustomerOrganization {
  street?: string;
  /** ISO country code of two letters. */
  countryLetterCode?: string;
  postalCode?: string;
  city?: string;
  state?: string;
  displayName?: string;
  technicalNotificationMails?: string[];
}

/** How a customer stands to the partner. */
export type CustomerPartnerRelationship =
  | "unknown"
  | "reseller"
  | "advisor"
  | "syndication"
  | "microsoft_support"
  | "none"
  | (string & {});

/**
 * The customer of a referral.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface CustomerProfile {
  name?: string;
  address?: Address;
  size?: string;
  team?: Member[];
  ids?: CustomerProfileType[];
}

/**
 * Ids of a company in registers outside.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface CustomerProfileType {
  duns?: string;
  external?: string;
}

/** What a customer is qualified for. */
export type CustomerQualification =
  | "none"
  | "education"
  | "nonprofit"
  | "government_community_cloud"
  | "state_owned_entity"
  | (string & {});

/**
 * A qualification that a customer is said to have.
 *
 * @see https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous
 */
export interface CustomerQualificationRequest {
  /** Education, GovernmentCommunityCloud or StateOwnedEntity. */
  qualification: string;
  /** K12 or HigherEducation; only of education. */
  educationSegment?: string;
  /** Code for the government community cloud. */
  validationCode?: string;
  website?: string;
}

/**
 * A qualification of a customer, and how far it is checked.
 *
 * @see https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous
 */
export interface CustomerQualificationV2 {
  qualification?: string;
  /** How far vetting is. */
  vettingStatus?: string;
  vettingReason?: string;
  vettingCreateDate?: string | null;
  vettingCreatedDate?: string;
}

/** All qualifications of a customer. */
export interface CustomerQualifications {
  qualifications?: CustomerQualification[];
}

/**
 * An invitation for a customer to become one of the partner's.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-resources
 */
export interface CustomerRelationshipRequest {
  attributes?: ResourceAttributes;
  url?: string;
}

/** Whether a scenario passes. */
export interface CustomerScenarioValidationResult {
  status?: string;
}

/** By what customers can be searched. */
export type CustomerSearchField =
  | "company_name"
  | "domain"
  | "indirect_reseller"
  | "indirect_cloud_solution_provider"
  | (string & {});

/**
 * What a customer used in the billing period.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-usage-resources
 */
export interface CustomerUsageSummary {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  billingStartDate?: string;
  billingEndDate?: string;
  /** In the currency of the record. */
  totalCost?: number;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** In the customer's currency. */
  budget?: SpendingBudget;
  id?: string;
  name?: string;
}

/**
 * An account in a customer's tenant.
 *
 * @see https://learn.microsoft.com/partner-center/developer/user-resources
 */
export interface CustomerUser {
  readonly links?: StandardResourceLinks;
  readonly attributes?: ResourceAttributes;
  id?: string;
  /** Sign-in name. */
  userPrincipalName?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  passwordProfile?: PasswordProfile;
  /** When it was synchronized with a directory on premises. */
  lastDirectorySyncTime?: string | null;
  userDomainType?: UserDomainType;
  state?: UserState;
  /** When it was deleted; it can be restored for 30 days. */
  softDeletionTime?: string | null;
  /** ISO country code of two letters; licences need it. */
  usageLocation?: string;
  /** Id of the account in a directory on premises. */
  immutableId?: string;
  phoneNumber?: string;
}

/** A change of a customer's account, to be validated. */
export interface CustomerUserScenario {
  customerName?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  customerUser?: CustomerUser;
  operation?: string;
  roles?: string[];
  licenseUpdate?: LicenseUpdate;
  sessionId?: string;
}

/** Many accounts of a customer, to be validated. */
export interface CustomerUserUploadScenario {
  customerName?: string;
  /** ISO country code of two letters. */
  country?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  fileName?: string;
  customerUsers?: CustomerUser[];
  sessionId?: string;
}

/**
 * The rated use of a resource on one day, on an invoice of new commerce.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface DailyRatedUsageLineItem {
  attributes?: ResourceAttributes;
  partnerId?: string;
  partnerName?: string;
  customerId?: string;
  customerName?: string;
  customerDomainName?: string;
  /** Id of the invoice. */
  invoiceNumber?: string;
  productId?: string;
  skuId?: string;
  /** Id of an availability of the SKU. */
  availabilityId?: string;
  skuName?: string;
  productName?: string;
  publisherName?: string;
  publisherId?: string;
  subscriptionId?: string;
  subscriptionDescription?: string;
  /** Of the time that is charged. */
  chargeStartDate?: string;
  /** Of the time that is charged. */
  chargeEndDate?: string;
  /** The day of the use, in UTC. */
  usageDate?: string;
  meterType?: string;
  meterCategory?: string;
  meterId?: string;
  meterSubCategory?: string;
  meterName?: string;
  meterRegion?: string;
  /** What quantities are counted in, such as 1 Hour. */
  unitOfMeasure?: string;
  /** Where it is. */
  resourceLocation?: string;
  consumedService?: string;
  resourceGroup?: string;
  /** Where the resource is. */
  resourceUri?: string;
  /** Tags of the Azure resource. */
  tags?: string;
  /** Further facts about the use. */
  additionalInfo?: string;
  serviceInfo1?: string;
  serviceInfo2?: string;
  /** ISO country code of two letters. */
  customerCountry?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: string;
  /** MPN id of the indirect reseller. */
  resellerMpnId?: string;
  /** Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate. */
  chargeType?: string;
  /** Of one unit, before discounts. */
  unitPrice?: number;
  quantity?: number;
  /** What quantities are counted in, such as 10 GB/Month or Licenses. */
  unitType?: string;
  /** Without tax, in the billing currency. */
  billingPreTaxTotal?: number;
  /** ISO 4217 code, such as EUR. */
  billingCurrency?: string;
  /** Without tax, in the pricing currency. */
  pricingPreTaxTotal?: number;
  /** ISO 4217 code of the price list's currency. */
  pricingCurrency?: string;
  /** Id of the Azure subscription, under an Azure plan. */
  entitlementId?: string;
  entitlementDescription?: string;
  /** Units of the billing currency for one of the pricing currency. Some sources: string. */
  pcToBCExchangeRate?: number;
  /** Which day's exchange rate it is. */
  pcToBCExchangeRateDate?: string | null;
  /** Of one unit, after discounts and credits. */
  effectiveUnitPrice?: number;
  /** Credit of the partner, in percent. */
  rateOfPartnerEarnedCredit?: number;
  hasPartnerEarnedCredit?: boolean;
  /** Which credit, such as Partner Earned Credit Applied. */
  creditType?: string;
  /** Credit, in percent. */
  rateOfCredit?: number | null;
  readonly invoiceLineItemType?: InvoiceLineItemType;
  readonly billingProvider?: BillingProvider;
}

/** The use of a resource on one day, on an invoice of the Azure legacy offer. */
export interface DailyUsageLineItem {
  attributes?: ResourceAttributes;
  partnerId?: string;
  partnerName?: string;
  partnerBillableAccountId?: string;
  customerId?: string;
  customerCompanyName?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: number;
  /** MPN id of the indirect reseller; 0 where there is none. */
  tier2MpnId?: number;
  /** Id of the invoice. */
  invoiceNumber?: string;
  domainName?: string;
  /** How often it is billed. */
  billingCycleType?: string;
  subscriptionId?: string;
  subscriptionName?: string;
  subscriptionDescription?: string;
  orderId?: string;
  serviceName?: string;
  serviceType?: string;
  resourceGuid?: string;
  resourceName?: string;
  region?: string;
  /** How much was used, in units. */
  consumedQuantity?: number;
  /** Of the time that is charged. */
  chargeStartDate?: string;
  /** Of the time that is charged. */
  chargeEndDate?: string;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
  readonly billingProvider?: BillingProvider;
  customerBillableAccount?: string;
  /** The day of the use, in UTC. */
  usageDate?: string;
  meteredService?: string;
  meteredServiceType?: string;
  meteredRegion?: string;
  project?: string;
  serviceInfo?: string;
  readonly invoiceLineItemType?: InvoiceLineItemType;
}

/**
 * A customer that the partner administers by DAP, and how it is used.
 *
 * @see https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers
 */
export interface DapCustomer {
  id?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  organizationDisplayName?: string;
  /** How many accounts of the partner can use them. */
  partnerAgentCount?: number;
  /** How many sign-ins there were. */
  partnerSignInCount?: number;
  /** Whether delegated admin privileges are there. */
  dapEnabled?: boolean;
  startDateTime?: string;
  endDateTime?: string;
  lastSignInDateTime?: string;
  /** How many sign-ins there were. */
  globalAdminSignInCount?: number;
}

/**
 * What a referral needs to be registered as a deal; its members are not documented.
 *
 * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
 */
export type DealRegistrationEligibility = Record<string, unknown>;

/**
 * Which roles a group of the partner has in a GDAP relationship.
 *
 * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments
 */
export interface DelegatedAdminAccessAssignment {
  /** Version, for a later update. */
  readonly "@odata.etag"?: string;
  readonly id?: string;
  readonly status?: "pending" | "active" | "deleting" | "deleted" | "error" | "unknownFutureValue" | (string & {});
  accessContainer?: DelegatedAdminAccessContainer;
  accessDetails: DelegatedAdminAccessDetails;
  readonly createdDateTime?: string;
  readonly lastModifiedDateTime?: string;
}

/** The group of the partner. */
export interface DelegatedAdminAccessContainer {
  /** Id of the security group. */
  accessContainerId: string;
  accessContainerType: "securityGroup" | "unknownFutureValue" | (string & {});
}

/** A number on a day. */
export interface DelegatedAdminAccessCount {
  /** The day. */
  date?: string;
  count?: number;
}

/** Roles of the directory. */
export interface DelegatedAdminAccessDetails {
  unifiedRoles: UnifiedRole[];
}

/**
 * A customer with an active GDAP relationship.
 *
 * @see https://learn.microsoft.com/graph/api/delegatedadmincustomer-get
 */
export interface DelegatedAdminCustomer {
  /** Version, for a later update. */
  readonly "@odata.etag"?: string;
  readonly id?: string;
  readonly tenantId?: string;
  readonly displayName?: string;
}

/**
 * Granular delegated admin privileges: which roles, for how long.
 *
 * @see https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships
 */
export interface DelegatedAdminRelationship {
  /** Version, for a later update. */
  readonly "@odata.etag"?: string;
  readonly id?: string;
  /** At most 50 characters; unique among the relationships of the partner. */
  displayName: string;
  /** ISO 8601 duration of at most two years, P730D. */
  duration: string;
  customer?: DelegatedAdminRelationshipCustomerParticipant;
  accessDetails: DelegatedAdminAccessDetails;
  readonly status?:
    | "activating"
    | "active"
    | "approvalPending"
    | "approved"
    | "created"
    | "expired"
    | "expiring"
    | "terminated"
    | "terminating"
    | "terminationRequested"
    | "unknownFutureValue"
    | (string & {});
  /** ISO 8601 duration by which it goes on at its end; PT0S is not at all. */
  autoExtendDuration?: "P0D" | "PT0S" | "P180D" | (string & {});
  readonly createdDateTime?: string;
  readonly lastModifiedDateTime?: string;
  /** When the customer approved it. */
  readonly activatedDateTime?: string;
  readonly endDateTime?: string;
}

/** The customer of a GDAP relationship. */
export interface DelegatedAdminRelationshipCustomerParticipant {
  tenantId?: string;
  displayName?: string;
}

/**
 * Work on a relationship that goes on.
 *
 * @see https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get
 */
export interface DelegatedAdminRelationshipOperation {
  readonly id?: string;
  /** What was done. */
  readonly operationType?: "delegatedAdminAccessAssignmentUpdate" | "unknownFutureValue" | (string & {});
  readonly status?: "notStarted" | "running" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});
  readonly data?: string;
  readonly createdDateTime?: string;
  readonly lastModifiedDateTime?: string;
}

/**
 * What a partner asks of a relationship: to be approved, or to end.
 *
 * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests
 */
export interface DelegatedAdminRelationshipRequest {
  readonly id?: string;
  action: "lockForApproval" | "approve" | "terminate" | "unknownFutureValue" | (string & {});
  readonly status?: "created" | "pending" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});
  readonly createdDateTime?: string;
  readonly lastModifiedDateTime?: string;
}

/**
 * Where a customer's service is administered.
 *
 * @see https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails
 */
export interface DelegatedAdminServiceManagementDetail {
  readonly id?: string;
  readonly serviceName?: string;
  readonly serviceManagementUrl?: string;
}

/**
 * How many customers the partner administers by DAP.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics
 */
export interface DelegatedAdminStatistics {
  id?: string;
  /** Tenant id of the partner. */
  partnerTenantId?: string;
  totalDapCustomerCount?: number;
  establishedDapCount?: DelegatedAdminAccessCount[];
  inactiveDapCount?: DelegatedAdminAccessCount[];
  /** What the answer is, by its address. */
  "@odata.context"?: string;
}

/**
 * A device of a customer, for Autopilot.
 *
 * @see https://learn.microsoft.com/partner-center/developer/device-deployment-resources
 */
export interface Device {
  attributes?: ResourceAttributes;
  id?: string;
  serialNumber?: string;
  /** Windows product key. */
  productKey?: string;
  /** Base64 text that identifies the device's hardware. */
  hardwareHash?: string;
  modelName?: string;
  oemManufacturerName?: string;
  /** Category and id of each policy. */
  policies?: KeyValuePair[];
  uploadedDate?: string;
  allowedOperations?: string[];
  createdBy?: unknown;
}

/**
 * Devices that were uploaded together.
 *
 * @see https://learn.microsoft.com/partner-center/developer/device-deployment-resources
 */
export interface DeviceBatch {
  self?: Link;
  id?: string;
  createdBy?: string;
  creationDate?: string;
  /** How many devices. */
  devicesCount?: number;
  devicesLink?: Link;
  /** How many devices. */
  deviceCount?: number;
  attributes?: ResourceAttributes;
  status?: string;
}

/**
 * Devices to be uploaded together.
 *
 * @see https://learn.microsoft.com/partner-center/developer/device-deployment-resources
 */
export interface DeviceBatchCreationRequest {
  attributes?: ResourceAttributes;
  batchId?: string;
  devices?: Device[];
}

/**
 * Devices, with the policies that they get.
 *
 * @see https://learn.microsoft.com/partner-center/developer/device-deployment-resources
 */
export interface DevicePolicyUpdateRequest {
  attributes?: ResourceAttributes;
  devices?: Device[];
}

/**
 * What became of one device of a batch.
 *
 * @see https://learn.microsoft.com/partner-center/developer/device-deployment-resources
 */
export interface DeviceUploadDetails {
  attributes?: ResourceAttributes;
  deviceId?: string;
  serialNumber?: string;
  /** Windows product key. */
  productKey?: string;
  status?: DeviceUploadStatusType;
  errorCode?: string;
  errorDescription?: string;
}

/** How far an upload of devices is. */
export type DeviceUploadStatusType =
  | "unknown"
  | "queued"
  | "processing"
  | "finished"
  | "finished_with_errors"
  | (string & {});

/**
 * Whether the customer itself has signed the Microsoft Customer Agreement.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement
 */
export interface DirectSignedCustomerAgreementStatus {
  isSigned?: boolean;
}

/**
 * Anything of a directory; `@odata.type` says what.
 *
 * @see https://learn.microsoft.com/graph/api/directoryrole-list-members
 */
export interface DirectoryObject {
  readonly id?: string;
  /** Name of the object's type. */
  readonly "@odata.type"?: string;
}

/**
 * A role of the directory, such as that of a helpdesk admin.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
 */
export interface DirectoryRole {
  attributes?: ResourceAttributes;
  name?: string;
  id?: string;
}

/** What an invoice is. */
export type DocumentType = "none" | "invoice" | "void_note" | "adjustment_note" | (string & {});

/**
 * A domain of a customer, to be added as verified.
 *
 * @see https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
 */
export interface Domain {
  authenticationType: "Managed" | "Federated" | (string & {});
  capability: string;
  isDefault?: boolean;
  isInitial?: boolean;
  name: string;
  rootDomain?: string;
  status: "Unverified" | "Verified" | "PendingDeletion" | (string & {});
  verificationMethod: "None" | "DnsRecord" | "Email" | (string & {});
}

/** Whether a domain prefix is free; the status of the answer says it. */
export type DomainAvailability = Record<string, unknown>;

/**
 * A DNS record that a domain needs.
 *
 * @see https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
 */
export interface DomainDnsRecord {
  readonly id?: string;
  /** Whether the domain works without it. */
  isOptional?: boolean;
  /** Name of the record. */
  label?: string;
  recordType?: string;
  supportedService?: string;
  /** Seconds. */
  ttl?: number;
  text?: string;
  mailExchange?: string;
  /** Priority of a mail exchange: the lower, the sooner. */
  preference?: number;
  canonicalName?: string;
}

/** How a federated domain signs people in. */
export interface DomainFederationSettings {
  activeLogOnUri?: string;
  defaultInteractiveAuthenticationMethod?: string;
  federationBrandName?: string;
  issuerUri: string;
  logOffUri: string;
  metadataExchangeUri?: string;
  nextSigningCertificate?: string;
  openIdConnectDiscoveryEndpoint?: string;
  passiveLogOnUri: string;
  preferredAuthenticationProtocol: string;
  promptLoginBehavior: string;
  /** Base64 text of the certificate. */
  signingCertificate: string;
  /** Some sources: SigningCertificateUpdateStatus. */
  signingCertificateUpdateStatus?: string;
  supportsMfa?: boolean;
}

/** What an older article lists as attributes of a SKU that depend on its product. */
export interface DynamicSkuAttributes {
  hasConstraints?: boolean;
  isAddon?: boolean;
  prerequisiteSkus?: string[];
  upgradeTargetOffers?: string[];
  conversionInstructions?: unknown[];
}

/** Whether a customer must be eligible in some way for a promotion. */
export interface EligibilityConstraint {
  isApplicable?: boolean;
  type?: string;
}

/**
 * A begun attestation that the customer's signatory finishes.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept
 */
export interface EnhancedAttestation {
  /** Id for the page on which the signatory agrees. */
  attestationId?: string;
}

/**
 * Who is to accept the customer agreement, for the flow of 2026.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept
 */
export interface EnhancedAttestationRequest {
  /** ISO country code of two letters. */
  country: string;
  /** Such as en-US. */
  language: string;
  companyName: string;
  signatoryFirstName: string;
  signatoryLastName: string;
  signatoryEmail?: string;
  /** With the country's code. */
  signatoryPhoneNumber?: string;
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
 * What a customer's order entitles it to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface Entitlement {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  includedEntitlements?: Entitlement[];
  referenceOrder?: ReferenceOrder;
  productId?: string;
  quantity?: number;
  quantityDetails?: QuantityDetail[];
  entitledArtifacts?: Artifact[];
  skuId?: string;
  entitlementType?: string;
  fulfillmentState?: string;
  expiryDate?: string | null;
  dynamicAttributes?: unknown;
}

/** What an entitlement is. */
export type EntitlementType = "Software" | "VirtualMachineReservedInstance" | (string & {});

/** The body of an error. */
export interface ErrorBody {
  code?: string;
  description?: string;
  data?: unknown[];
  source?: string;
}

/**
 * What is known about an error.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
 */
export interface ErrorDetails {
  code?: string;
  message?: string;
  attributes?: ResourceAttributes;
}

/**
 * Where the estimate of what is not billed yet is.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links
 */
export interface EstimateLink {
  title?: string;
  description?: string;
  period?: string;
  link?: Link;
  type?: string;
}

/**
 * One condition of a filter.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface FieldFilter {
  operator?: FieldFilterOperation;
}

/** How a condition compares, or joins others. */
export type FieldFilterOperation =
  | "equals"
  | "not_equals"
  | "greater_than"
  | "greater_than_or_equals"
  | "less_than"
  | "less_than_or_equals"
  | "substring"
  | "and"
  | "or"
  | "starts_with"
  | "not_starts_with"
  | (string & {});

/**
 * A file of a service request.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface FileInfo {
  comment?: string;
  fileExtension?: string;
  fileNameWithoutExtension?: string;
  /** Bytes. */
  fileSize?: number;
  id?: string;
  location?: string;
}

/**
 * A suspicion that a customer's Azure subscription is misused.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-fraud-events
 */
export interface FraudEvent {
  eventTime?: string;
  eventId?: string;
  /** Tenant id of the partner. */
  partnerTenantId?: string;
  partnerFriendlyName?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  customerFriendlyName?: string;
  subscriptionId?: string;
  subscriptionType?: string;
  entityId?: string;
  entityName?: string;
  entityUrl?: string;
  /** How often it was seen. */
  hitCount?: string;
  catalogOfferId?: string;
  /** Active, Resolved or Investigating. */
  eventStatus?: string;
  serviceName?: string;
  resourceName?: string;
  resourceGroupName?: string;
  firstOccurrence?: string;
  lastOccurrence?: string;
  /** Fraud or Ignore. */
  resolvedReason?: string;
  resolvedOn?: string;
  resolvedBy?: string;
  firstObserved?: string;
  lastObserved?: string;
}

/**
 * What the partner found about fraud events.
 *
 * @see https://learn.microsoft.com/partner-center/developer/update-fraud-events-status
 */
export interface FraudEventStatusUpdate {
  eventIds?: string[];
  /** Active, Resolved or Investigating. */
  eventStatus: "Active" | "Resolved" | "Investigating" | (string & {});
  /** Fraud or Ignore. */
  resolvedReason: "Fraud" | "Ignore" | (string & {});
}

/** Which validation made a customer one of the government community cloud. */
export interface GccValidationRelationship {
  partnerId?: string;
  customerId?: string;
  validationId?: string;
  organizationName?: string;
  /** Version, for a later update. */
  eTag?: string;
}

/** The token that takes the place of one of Entra; its form is not documented, never decode it. */
export type GeneratedToken = Record<string, unknown>;

/** A page of migrations. */
export interface GetNewCommerceMigrationsResponse {
  attributes?: ResourceAttributes;
  newCommerceMigrations?: NewCommerceMigration[];
  continuationToken?: string;
}

/**
 * Who grants something by a policy.
 *
 * @see https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
 */
export interface Grantor {
  /** Such as billAccount. */
  grantorType?: string;
  /** Tenant id. */
  tenantID?: string;
}

/** A customer whom the partner administers, as the partner's directory has it. */
export interface GraphContract {
  readonly id?: string;
  readonly contractType?: string;
  readonly customerId?: string;
  readonly defaultDomainName?: string;
  readonly displayName?: string;
}

/**
 * A role of a directory.
 *
 * @see https://learn.microsoft.com/graph/api/directoryrole-list
 */
export interface GraphDirectoryRole {
  readonly id?: string;
  readonly displayName?: string;
  readonly description?: string;
  /** Id of the role's template; the same in every tenant. */
  readonly roleTemplateId?: string;
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
 * A group of a directory.
 *
 * @see https://learn.microsoft.com/graph/api/group-assignlicense
 */
export interface GraphGroup {
  readonly id?: string;
  displayName?: string;
  description?: string;
  securityEnabled?: boolean;
  mailEnabled?: boolean;
  /** The part before the @. */
  mailNickname?: string;
  /** Unified is a Microsoft 365 group. */
  groupTypes?: string[];
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

/** The password of an account. */
export interface GraphPasswordProfile {
  /** Secret. */
  password?: string;
  /** Whether the password must be changed at the next sign-in. */
  forceChangePasswordNextSignIn?: boolean;
}

/**
 * How many licences of a SKU a tenant has, and how many are assigned.
 *
 * @see https://learn.microsoft.com/graph/api/subscribedsku-list
 */
export interface GraphSubscribedSku {
  readonly id?: string;
  readonly skuId?: string;
  /** Name of the SKU in short, such as ENTERPRISEPACK. */
  readonly skuPartNumber?: string;
  /** Such as Enabled, Warning, Suspended or Deleted. */
  readonly capabilityStatus?: string;
  /** Units that are assigned. */
  readonly consumedUnits?: number;
  /** Units by state: enabled, suspended, warning, lockedOut. */
  readonly prepaidUnits?: unknown;
  readonly servicePlans?: unknown[];
  /** User or Company. */
  readonly appliesTo?: string;
}

/**
 * An account of a directory.
 *
 * @see https://learn.microsoft.com/graph/api/user-post-users
 */
export interface GraphUser {
  readonly id?: string;
  /** Whether it can sign in. */
  accountEnabled?: boolean;
  displayName?: string;
  givenName?: string;
  surname?: string;
  mail?: string;
  /** The part before the @. */
  mailNickname?: string;
  /** Sign-in name. */
  userPrincipalName?: string;
  /** ISO country code of two letters; licences need it. */
  usageLocation?: string;
  passwordProfile?: GraphPasswordProfile;
  readonly assignedLicenses?: AssignedLicense[];
  /** When it was deleted. */
  readonly deletedDateTime?: string;
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
 * An indirect reseller: its customers, subscriptions and licences.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
 */
export interface IndirectResellerAnalytics {
  /** Tenant id of the partner. */
  partnerTenantId?: string;
  id?: string;
  name?: string;
  market?: string;
  firstSubscriptionCreationDate?: string;
  latestSubscriptionCreationDate?: string;
  firstSubscriptionEndDate?: string;
  latestSubscriptionEndDate?: string;
  firstSubscriptionSuspendedDate?: string;
  latestSubscriptionSuspendedDate?: string;
  firstSubscriptionDeprovisionedDate?: string;
  latestSubscriptionDeprovisionedDate?: string;
  subscriptionCount?: number;
  licenseCount?: number;
  indirectResellerCount?: number;
  latestSubscriptionDeprovisionedEndDate?: string;
}

/**
 * A data set for queries: columns, metrics and ranges of dates.
 *
 * @see https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-get-dataset
 */
export interface InsightsDataset {
  datasetName?: string;
  selectableColumns?: string[];
  availableMetrics?: string[];
  availableDateRanges?: string[];
}

/**
 * A stored query for reports.
 *
 * @see https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
 */
export interface InsightsQuery {
  queryId?: string;
  name?: string;
  description?: string;
  query?: string;
  type?: string;
  user?: string;
  createdTime?: string;
}

/**
 * A query to be stored.
 *
 * @see https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
 */
export interface InsightsQueryRequest {
  Name: string;
  Description?: string;
  Query: string;
}

/**
 * A report: a query, when it runs, and where its result goes.
 *
 * @see https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
 */
export interface InsightsReport {
  reportId?: string;
  reportName?: string;
  description?: string;
  queryId?: string;
  query?: string;
  user?: string;
  createdTime?: string;
  modifiedTime?: string | null;
  /** Whether it runs at once. */
  executeNow?: boolean;
  startTime?: string;
  reportStatus?: "Paused" | "Active" | "Inactive" | (string & {});
  /** Hours between two runs. */
  recurrenceInterval?: number;
  /** How often it runs. */
  recurrenceCount?: number;
  /** Address that is called when a result is there. */
  callbackUrl?: string;
  callbackMethod?: string | null;
  format?: string;
}

/**
 * One run of a report.
 *
 * @see https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
 */
export interface InsightsReportExecution {
  executionId?: string;
  reportId?: string;
  executionStatus?: "Pending" | "Running" | "Paused" | "Completed" | (string & {});
  /** Secret: address of the result, valid for a while. */
  reportAccessSecureLink?: string;
}

/**
 * A report to be scheduled.
 *
 * @see https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
 */
export interface InsightsReportRequest {
  ReportName: string;
  Description?: string;
  QueryId: string;
  /** When it runs first. */
  StartTime: string;
  /** Whether it runs at once. */
  ExecuteNow?: boolean;
  /** Of the data that the query reads. */
  QueryStartTime?: string;
  /** Of the data that the query reads. */
  QueryEndTime?: string;
  /** Hours between two runs. */
  RecurrenceInterval: number;
  /** How often it runs. */
  RecurrenceCount?: number;
  Format?: "CSV" | "TSV" | (string & {});
  /** Address that is called when a result is there. */
  CallbackUrl?: string;
  CallbackMethod?: "GET" | "POST" | (string & {});
}

/**
 * The first rows that a query gives: one object a row, its members are the query's columns.
 *
 * @see https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-try-report-queries
 */
export type InsightsTestResult = Record<string, unknown>;

/** The catalogue item does not exist. */
export interface InvalidCatalogItemIdPromotionEligibilityError {
  type?: string;
  description?: string;
}

/** The promotion does not exist or does not fit. */
export interface InvalidPromotionEligibilityError {
  type?: string;
  description?: string;
}

/**
 * What is to be checked for whether it can be bought.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface InventoryCheckRequest {
  targetItems?: InventoryItem[];
  readonly inventoryContext?: Record<string, string>;
  links?: ResourceLinks;
}

/**
 * A SKU, and whether it can be bought.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface InventoryItem {
  productId?: string;
  skuId?: string;
  /** Whether it cannot be bought. */
  isRestricted?: boolean;
  restrictions?: InventoryRestriction[];
}

/** Which Azure resource something is about. */
export type InventoryResourceType =
  | "AppService"
  | "Avs"
  | "AzureDataExplorer"
  | "AzureFiles"
  | "Backup"
  | "BlockBlob"
  | "CopilotCredit"
  | "CosmosDb"
  | "Databricks"
  | "DataFactory"
  | "DedicatedHost"
  | "FabricCapacity"
  | "FoundryAgent"
  | "ManagedDisk"
  | "MariaDB"
  | "MDC"
  | "MySql"
  | "Nutanix"
  | "OpenAIPTU"
  | "PostgreSql"
  | "RedHat"
  | "RedHatOsa"
  | "RedisCache"
  | "SapHana"
  | "Sentinel"
  | (string & {});

/**
 * Why a SKU cannot be bought.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface InventoryRestriction {
  /** Short name of the reason. */
  reasonCode?: string;
  description?: string;
  readonly properties?: Record<string, string>;
}

/**
 * Who is invited to share a referral, and why.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface InviteContext {
  notes?: string;
  invitedBy?: InvitedBy;
}

/**
 * Which partner invites.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface InvitedBy {
  organizationID?: string;
  organizationName?: string;
}

/**
 * A bill for the partner.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface Invoice {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  id?: string;
  invoiceDate?: string;
  billingPeriodStartDate?: string;
  billingPeriodEndDate?: string;
  /** With tax. */
  totalCharges?: number;
  /** What has been paid. */
  paidAmount?: number;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  /** Path of the PDF, relative to the service's base. */
  pdfDownloadLink?: string;
  taxReceipts?: TaxReceipt[];
  invoiceDetails?: InvoiceDetail[];
  /** Notes that change this invoice. */
  amendments?: Invoice[];
  /** A bill, or a note that changes one. */
  documentType?: DocumentType;
  /** The invoice that this one changes. */
  amendsOf?: string;
  /** Recurring or OneTime. */
  invoiceType?: string;
  collectionOfSummary?: TaxReceipt[];
  status?: string;
}

/**
 * Where one kind of line items of an invoice is.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface InvoiceDetail {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  invoiceLineItemType?: InvoiceLineItemType;
  billingProvider?: BillingProvider;
}

/**
 * A line of an invoice or of reconciliation; which members it has depends on the provider.
 *
 * By `attributes.objectType` it is one of {@link OneTimeInvoiceLineItem} (OneTimeInvoiceLineItem), {@link DailyRatedUsageLineItem} (DailyRatedUsageLineItem), {@link LicenseBasedLineItem} (LicenseBasedLineItem), {@link UsageBasedLineItem} (UsageBasedLineItem), {@link DailyUsageLineItem} (DailyUsageLineItem).
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
 */
export interface InvoiceLineItem {
  /** `objectType` says which members there are. */
  attributes?: ResourceAttributes;
  partnerId?: string;
  customerId?: string;
  customerName?: string;
  customerDomainName?: string;
  /** ISO country code of two letters. */
  customerCountry?: string;
  /** Id of the invoice. */
  invoiceNumber?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: number;
  /** MPN id of the indirect reseller. */
  resellerMpnId?: string;
  orderId?: string;
  orderDate?: string;
  productId?: string;
  skuId?: string;
  /** Id of an availability of the SKU. */
  availabilityId?: string;
  productName?: string;
  skuName?: string;
  productQualifiers?: string[];
  /** Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate. */
  chargeType?: string;
  /** Of one unit, before discounts. */
  unitPrice?: number;
  /** Of one unit, after discounts and credits. */
  effectiveUnitPrice?: number;
  /** What quantities are counted in, such as 10 GB/Month or Licenses. */
  unitType?: string;
  /** In units; may be negative. */
  quantity?: number;
  /** Without tax. */
  subtotal?: number;
  /** Tax. */
  taxTotal?: number;
  /** With tax. */
  totalForCustomer?: number;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  publisherName?: string;
  publisherId?: string;
  subscriptionDescription?: string;
  subscriptionId?: string;
  subscriptionStartDate?: string;
  subscriptionEndDate?: string;
  /** Of the time that is charged. */
  chargeStartDate?: string;
  /** Of the time that is charged. */
  chargeEndDate?: string;
  /** The term and how often it is billed, in words. */
  termAndBillingCycle?: string;
  /** Id that is easier to read. */
  alternateId?: string;
  referenceId?: string;
  /** Which discounts and credits were applied. */
  priceAdjustmentDescription?: string;
  discountDetails?: string;
  /** ISO 4217 code of the price list's currency. */
  pricingCurrency?: string;
  /** Units of the billing currency for one of the pricing currency. */
  pcToBCExchangeRate?: number;
  /** Which day's exchange rate it is. */
  pcToBCExchangeRateDate?: string;
  /** How much is billed, in units. */
  billableQuantity?: number;
  meterDescription?: string;
  billingFrequency?: string;
  /** Id of the order of a reservation. */
  reservationOrderId?: string;
  /** Id of a promotion that is applied. */
  promotionId?: string;
  partnerName?: string;
  /** The day of the use, in UTC. */
  usageDate?: string;
  meterType?: string;
  meterCategory?: string;
  meterId?: string;
  meterSubCategory?: string;
  meterName?: string;
  meterRegion?: string;
  /** What quantities are counted in, such as 1 Hour. */
  unitOfMeasure?: string;
  /** Where it is. */
  resourceLocation?: string;
  consumedService?: string;
  resourceGroup?: string;
  /** Where the resource is. */
  resourceUri?: string;
  /** Tags of the Azure resource. */
  tags?: string;
  /** Further facts about the use. */
  additionalInfo?: string;
  serviceInfo1?: string;
  serviceInfo2?: string;
  /** Without tax, in the billing currency. */
  billingPreTaxTotal?: number;
  /** ISO 4217 code, such as EUR. */
  billingCurrency?: string;
  /** Without tax, in the pricing currency. */
  pricingPreTaxTotal?: number;
  /** Id of the Azure subscription, under an Azure plan. */
  entitlementId?: string;
  entitlementDescription?: string;
  /** Credit of the partner, in percent. */
  rateOfPartnerEarnedCredit?: number;
  /** Credit, in percent. */
  rateOfCredit?: number;
  /** Which credit, such as Partner Earned Credit Applied. */
  creditType?: string;
  benefitOrderId?: string;
  benefitId?: string;
  benefitType?: string;
  customerBillableAccount?: string;
  partnerBillableAccountId?: string;
  domainName?: string;
  customerCompanyName?: string;
  /** MPN id of the indirect reseller; 0 where there is none. */
  tier2MpnId?: number;
  subscriptionName?: string;
  /** How often it is billed. */
  billingCycleType?: string;
  serviceName?: string;
  serviceType?: string;
  resourceGuid?: string;
  resourceName?: string;
  region?: string;
  /** How much was used, in units. */
  consumedQuantity?: number;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
  detailLineItemId?: number;
  sku?: string;
  /** How much is free, in units a month. */
  includedQuantity?: number;
  /** How much was used beyond what is included, in units. */
  overageQuantity?: number;
  /** Of one unit, before discounts. */
  listPrice?: number;
  /** Without tax, in the billing currency. */
  pretaxCharges?: number;
  /** Tax. */
  taxAmount?: number;
  /** With tax. */
  postTaxTotal?: number;
  /** Of one unit, without tax. */
  pretaxEffectiveRate?: number;
  /** Of one unit, with tax. */
  postTaxEffectiveRate?: number;
  syndicationPartnerSubscriptionNumber?: string;
  offerId?: string;
  durableOfferId?: string;
  offerName?: string;
  /** In the currency of the customer or of the record. */
  amount?: number;
  totalOtherDiscount?: number;
  /** Tax. */
  tax?: number;
  readonly invoiceLineItemType?: InvoiceLineItemType;
  readonly billingProvider?: BillingProvider;
}

/** What lines of an invoice are about. */
export type InvoiceLineItemType = "none" | "usage_line_items" | "billing_line_items" | (string & {});

/** By what invoices can be searched. */
export type InvoiceSearchField = "invoice_date" | (string & {});

/**
 * An invoice as PDF; the answer is the file itself.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface InvoiceStatement {
  httpResponseMessage?: unknown;
}

/**
 * Summaries of all currencies.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface InvoiceSummaries {
  collectionOfSummary?: InvoiceSummary[];
}

/**
 * What the partner owes in one currency.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface InvoiceSummary {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  /** What is owed. */
  balanceAmount?: number;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  accountingDate?: string;
  firstInvoiceCreationDate?: string;
  lastPaymentDate?: string;
  /** In the currency of the summary. */
  lastPaymentAmount?: number;
  latestInvoiceDate?: string;
  details?: InvoiceSummaryDetail[];
}

/**
 * The part of a summary that one kind of invoice makes.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface InvoiceSummaryDetail {
  /** Recurring or OneTime. */
  invoiceType?: string;
  summary?: InvoiceSummary;
}

/**
 * A kind of product, with narrower kinds.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface ItemType {
  id?: string;
  displayName?: string;
  subType?: ItemType;
}

/**
 * One change of a resource (RFC 6902).
 *
 * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
 */
export interface JsonPatchOperation {
  /** What is done. */
  op: "replace" | "add" | (string & {});
  /** JSON pointer of the member (RFC 6901). */
  path: string;
  /** The new value. */
  value?: unknown;
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
 * The partner's company before the law, and how far it is vetted.
 *
 * @see https://learn.microsoft.com/partner-center/developer/profile-resources
 */
export interface LegalBusinessProfile {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  companyName?: string;
  address?: Address;
  primaryContact?: Contact;
  companyApproverAddress?: Address;
  companyApproverEmail?: string;
  /** How far vetting is. */
  vettingStatus?: VettingStatus;
  vettingSubStatus?: VettingSubStatus;
  profileType?: string;
}

/**
 * A licence that a user has.
 *
 * @see https://learn.microsoft.com/partner-center/developer/license-resources
 */
export interface License {
  attributes?: ResourceAttributes;
  servicePlans?: ServicePlan[];
  productSku?: ProductSku;
}

/**
 * A licence to be assigned, without some of its plans.
 *
 * @see https://learn.microsoft.com/partner-center/developer/license-resources
 */
export interface LicenseAssignment {
  /** Ids of plans that are not assigned. */
  excludedPlans?: string[];
  skuId?: string;
}

/**
 * A line of an invoice for licences bought in the old way.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface LicenseBasedLineItem {
  /** Some sources: string. */
  attributes?: ResourceAttributes;
  /** Some sources: number. */
  partnerId?: string;
  customerId?: string;
  customerName?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: number;
  /** MPN id of the indirect reseller; 0 where there is none. */
  tier2MpnId?: number;
  orderId?: string;
  subscriptionId?: string;
  subscriptionName?: string;
  subscriptionDescription?: string;
  /** How often it is billed. */
  billingCycleType?: string;
  domainName?: string;
  syndicationPartnerSubscriptionNumber?: string;
  offerId?: string;
  durableOfferId?: string;
  offerName?: string;
  subscriptionStartDate?: string;
  subscriptionEndDate?: string;
  /** Of the time that is charged. */
  chargeStartDate?: string;
  /** Of the time that is charged. */
  chargeEndDate?: string;
  /** Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate. */
  chargeType?: string;
  /** Of one unit, before discounts. */
  unitPrice?: number;
  quantity?: number;
  /** In the currency of the customer or of the record. Some sources: string. */
  amount?: number;
  totalOtherDiscount?: number;
  /** Without tax. */
  subtotal?: number;
  /** Tax. */
  tax?: number;
  /** With tax. */
  totalForCustomer?: number;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  readonly invoiceLineItemType?: InvoiceLineItemType;
  readonly billingProvider?: BillingProvider;
}

/**
 * How many of a customer's licences are assigned.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information
 */
export interface LicenseDeployment {
  /** Short name of the service, such as o365. */
  serviceCode?: string;
  serviceName?: string;
  /** How it was sold, such as Reseller. */
  channel?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  customerName?: string;
  productId?: string;
  productName?: string;
  /** How many are assigned. */
  licensesDeployed?: number;
  /** How many were sold. */
  licensesSold?: number;
  /** When the numbers were made. */
  processedDateTime?: string;
}

/**
 * A licence that a user has, with its plans.
 *
 * @see https://learn.microsoft.com/graph/api/user-list-licensedetails
 */
export interface LicenseDetails {
  readonly id?: string;
  readonly skuId?: string;
  /** Name of the SKU in short, such as ENTERPRISEPACK. */
  readonly skuPartNumber?: string;
  readonly servicePlans?: unknown[];
}

/** Who manages licences: `group1` is Entra ID, `group2` is Minecraft's. */
export type LicenseGroupId = "none" | "group1" | "group2" | (string & {});

/**
 * Licences to be assigned to a user and taken away.
 *
 * @see https://learn.microsoft.com/partner-center/developer/license-resources
 */
export interface LicenseUpdate {
  readonly attributes?: ResourceAttributes;
  licensesToAssign?: LicenseAssignment[];
  licensesToRemove?: string[];
  readonly licenseWarnings?: LicenseWarning[];
}

/**
 * How many of a customer's licences are in use.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information
 */
export interface LicenseUsage {
  /** Short name of the workload, such as EXO. */
  workloadCode?: string;
  workloadName?: string;
  /** Short name of the service, such as o365. */
  serviceCode?: string;
  serviceName?: string;
  /** How it was sold, such as Reseller. */
  channel?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  customerName?: string;
  productId?: string;
  productName?: string;
  /** How many were used in the last 28 days. */
  licensesActive?: number;
  /** How many can be used. */
  licensesQualified?: number;
  /** When the numbers were made. */
  processedDateTime?: string;
}

/**
 * What was left out when a licence was assigned.
 *
 * @see https://learn.microsoft.com/partner-center/developer/license-resources
 */
export interface LicenseWarning {
  code?: string;
  message?: string;
  servicePlans?: string[];
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

/** A customer in a list of those whom the partner administers. */
export interface ManagedCustomer {
  customerId?: string;
  companyProfile?: CustomerCompanyProfile;
  isDelegatedAccessEnabled?: boolean;
  links?: ResourceLinks;
  readonly attributes?: ResourceAttributes;
}

/**
 * A service that the partner administers for a customer.
 *
 * @see https://learn.microsoft.com/partner-center/developer/managed-service-resources
 */
export interface ManagedService {
  readonly links?: ManagedServiceLinks;
  readonly attributes?: ResourceAttributes;
  id?: string;
  name?: string;
  groupName?: string;
}

/**
 * Where a managed service is administered.
 *
 * @see https://learn.microsoft.com/partner-center/developer/managed-service-resources
 */
export interface ManagedServiceLinks {
  adminService?: Link;
  serviceHealth?: Link;
  serviceTicket?: Link;
  self?: Link;
  next?: Link;
  previous?: Link;
}

/**
 * The partner's margin on a product.
 *
 * @see https://learn.microsoft.com/partner-center/developer/margin-resources
 */
export interface Margin {
  id?: string;
  /** Percent. */
  marginPercentage?: number;
  productId?: string;
  productTitle?: string;
  productType?: string;
  publisherName?: string;
  skuId?: string;
  skuTitle?: string;
  startDate?: string;
  endDate?: string;
  status?: string;
  statusDate?: string;
  type?: string;
  priceConfiguration?: unknown;
}

/**
 * A person of the team behind a referral.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface Member {
  firstName?: string;
  lastName?: string;
  phoneNumber?: string;
  email?: string;
  contactPreference?: ContactPreference;
}

/** What a message about a service is. */
export type MessageType = "none" | "incident" | "message_center" | "all" | (string & {});

/** What belongs to a request of vetting. */
export interface Metadata {
  customerId?: string;
}

/**
 * What one meter cost in the current month.
 *
 * @see https://learn.microsoft.com/partner-center/developer/meter-usage-resources
 */
export interface MeterUsageRecord {
  attributes?: ResourceAttributes;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** In the currency of the record. */
  totalCost?: number;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  subscriptionId?: string;
  meterId?: string;
  meterName?: string;
  category?: string;
  subcategory?: string;
  /** How much was used, in units. */
  quantityUsed?: number;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
  status?: string;
  offerId?: string;
  id?: string;
  name?: string;
}

/** How many accounts MFA covers. */
export interface MfaEnablementStatusMetadata {
  enabledUsersCount?: number;
  enabledUsersCoveredByMfaCount?: number;
}

/**
 * The least that must be committed to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface MinimumPurchaseCommitment {
  grain?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: Record<string, string>;
  /** In the currency of the customer or of the record. */
  amount?: number;
}

/**
 * The partner's membership in the partner programme.
 *
 * @see https://learn.microsoft.com/partner-center/developer/profile-resources
 */
export interface MpnProfile {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  partnerName?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: string;
  partnerId?: string;
  profileType?: string;
}

/**
 * Whether a subscription can be moved to new commerce.
 *
 * @see https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration
 */
export interface NewCommerceEligibility {
  attributes?: ResourceAttributes;
  /** The subscription that is moved. */
  currentSubscriptionId?: string;
  /** Whether it can be done. */
  isEligible?: boolean;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** How often it is billed. */
  billingCycle?: string;
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  /** When the term is to end, instead of its full length. */
  customTermEndDate?: string | null;
  errors?: NewCommerceEligibilityError[];
  /** Its add-ons, which are moved with it. */
  addOnMigrations?: NewCommerceEligibility[];
}

/** Why a subscription cannot be moved to new commerce. */
export interface NewCommerceEligibilityError {
  attributes?: ResourceAttributes;
  code?: number;
  description?: string;
}

/**
 * The move of a subscription to new commerce.
 *
 * @see https://learn.microsoft.com/partner-center/developer/create-migration
 */
export interface NewCommerceMigration {
  attributes?: ResourceAttributes;
  id?: string;
  startedTime?: string | null;
  completedTime?: string | null;
  /** The subscription that is moved. */
  currentSubscriptionId: string;
  /** Its add-ons, which are moved with it. */
  addOnMigrations?: NewCommerceMigration[];
  status?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  /** The subscription that it became. */
  newCommerceSubscriptionId?: string;
  newCommerceOrderId?: string;
  subscriptionEndDate?: string | null;
  /** When the term is to end, instead of its full length. */
  customTermEndDate?: string | null;
  quantity?: number;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** How often it is billed. */
  billingCycle?: string;
  /** Whether a new full term begins. */
  purchaseFullTerm?: boolean;
  externalReferenceId?: string;
}

/**
 * One step of a move to new commerce.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-migration-events
 */
export interface NewCommerceMigrationEvent {
  attributes?: ResourceAttributes;
  id?: string;
  newCommerceMigrationId?: string;
  /** The subscription that is moved. */
  currentSubscriptionId?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  createdTime?: string | null;
  eventName?: string;
}

/**
 * A move to new commerce at a later date.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule
 */
export interface NewCommerceMigrationSchedule {
  attributes?: ResourceAttributes;
  id?: string;
  /** The subscription that is moved. */
  currentSubscriptionId: string;
  subscriptionEndDate?: string | null;
  /** Its add-ons, which are moved with it. */
  addOnMigrationSchedules?: NewCommerceMigrationSchedule[];
  status?: string;
  /** Tenant id of the customer. */
  customerTenantId?: string;
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  quantity?: number;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** How often it is billed. */
  billingCycle?: string;
  /** Whether a new full term begins. */
  purchaseFullTerm?: boolean;
  /** When the term is to end, instead of its full length. */
  customTermEndDate?: string | null;
  externalReferenceId?: string;
  /** When it is moved. */
  targetDate?: string | null;
  /** Whether it is moved at the end of its term. */
  migrateOnRenewal?: boolean | null;
  createdTime?: string | null;
  lastModifiedTime?: string | null;
  newCommerceMigrationId?: string;
  errorDescription?: string;
  errorCode?: number | null;
  /** Its add-ons, which are moved with it. */
  addOnMigrations?: unknown[];
}

/**
 * What the next charge of a subscription is for.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface NextChargeInstructions {
  product?: ProductTerm;
  quantity?: number;
}

/** There is no promotion for the item. */
export interface NoPromotionsAvailableEligibilityError {
  type?: string;
  description?: string;
}

/**
 * An account of the partner that signs in without MFA.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa
 */
export interface NonMfaCompliantPartnerPrincipal {
  objectId?: string;
  tenantId?: string;
  /** Sign-in name. */
  upn?: string;
  lastNonMfaCompliantLoginDateTime?: string;
  lastNonMfaCompliantRequestDateTime?: string;
}

/**
 * Delegated permissions that an application was granted.
 *
 * @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
 */
export interface OAuth2PermissionGrant {
  readonly id?: string;
  /** Object id of the service principal that got it. */
  clientId?: string;
  /** AllPrincipals is an admin's consent, Principal is one person's. */
  consentType?: "AllPrincipals" | "Principal" | (string & {});
  /** Whose consent it is, of one person. */
  principalId?: string;
  /** Object id of the service principal of the API. */
  resourceId?: string;
  /** Scopes, separated by spaces. */
  scope?: string;
}

/**
 * Another object, by its address.
 *
 * @see https://learn.microsoft.com/graph/api/directoryrole-post-members
 */
export interface ODataReference {
  /** Address of the object. */
  "@odata.id": string;
}

/**
 * Something of the legacy catalogue that can be ordered.
 *
 * @see https://learn.microsoft.com/partner-center/developer/offer-resources
 */
export interface Offer {
  readonly links?: OfferLinks;
  attributes?: ResourceAttributes;
  id?: string;
  name?: string;
  description?: string;
  /** Of units in one order. */
  minimumQuantity?: number;
  /** Of units in one order. */
  maximumQuantity?: number;
  rank?: number;
  uri?: string;
  /** Such as en-US. */
  locale?: string;
  /** ISO country code of two letters. */
  country?: string;
  category?: OfferCategory;
  /** Some sources: string. */
  prerequisiteOffers?: string[];
  isAddOn?: boolean;
  isAvailableForPurchase?: boolean;
  billing?: BillingType;
  /** How often it may be billed. Some sources: string[]. */
  supportedBillingCycles?: BillingCycleType[];
  /** Whether it may renew by itself. */
  isAutoRenewable?: boolean;
  upgradeTargetOffers?: string[];
  salesGroupId?: string;
  limitUnitOfMeasure?: string;
  limit?: number;
  hasAddOns?: boolean;
  reselleeQualifications?: string[];
  resellerQualifications?: string[];
  /** Whether it is a trial. */
  isTrial?: boolean;
  /** Some sources: AttestationProperties. */
  attestationProperties?: OfferAttestationProperties;
  /** Some sources: OfferProduct. */
  product?: Product;
  /** What quantities are counted in, such as 10 GB/Month or Licenses. */
  unitType?: string;
  conversionTargetOffers?: string[];
}

/** Which attestation an offer needs. */
export interface OfferAttestationProperties {
  enforceAttestation?: boolean;
  attestationType?: string;
}

/**
 * A group of offers.
 *
 * @see https://learn.microsoft.com/partner-center/developer/offer-resources
 */
export interface OfferCategory {
  attributes?: ResourceAttributes;
  id?: string;
  name?: string;
  rank?: number;
  /** Such as en-US. */
  locale?: string;
  /** ISO country code of two letters. */
  country?: string;
  links?: ResourceLinks;
}

/**
 * Links of an offer.
 *
 * @see https://learn.microsoft.com/partner-center/developer/offer-resources
 */
export interface OfferLinks {
  self?: Link;
  /** Address. */
  learnMore?: Link;
  next?: Link;
  previous?: Link;
}

/**
 * The product that an offer is of.
 *
 * @see https://learn.microsoft.com/partner-center/developer/offer-resources
 */
export interface OfferProduct {
  id?: string;
  name?: string;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
}

/** The customer has bought it before. */
export interface OfferPurchasedPreviouslyPromotionEligibilityError {
  type?: string;
  description?: string;
}

/**
 * A line of an invoice for what was bought in new commerce: once, or as a subscription.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface OneTimeInvoiceLineItem {
  attributes?: ResourceAttributes;
  partnerId?: string;
  customerId?: string;
  customerName?: string;
  customerDomainName?: string;
  /** ISO country code of two letters. */
  customerCountry?: string;
  /** Id of the invoice. */
  invoiceNumber?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: string;
  /** MPN id of the indirect reseller. */
  resellerMpnId?: number;
  orderId?: string;
  orderDate?: string;
  productId?: string;
  skuId?: string;
  /** Id of an availability of the SKU. */
  availabilityId?: string;
  productName?: string;
  skuName?: string;
  /** Some sources: string. */
  readonly productQualifiers?: string[];
  /** Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate. */
  chargeType?: string;
  /** Of one unit, before discounts. */
  unitPrice?: number;
  /** Of one unit, after discounts and credits. */
  effectiveUnitPrice?: number;
  /** What quantities are counted in, such as 10 GB/Month or Licenses. */
  unitType?: string;
  quantity?: number;
  /** Without tax. */
  subtotal?: number;
  /** Tax. */
  taxTotal?: number;
  /** With tax. */
  totalForCustomer?: number;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  publisherName?: string;
  publisherId?: string;
  subscriptionDescription?: string;
  subscriptionId?: string;
  subscriptionStartDate?: string | null;
  subscriptionEndDate?: string | null;
  /** Of the time that is charged. */
  chargeStartDate?: string;
  /** Of the time that is charged. */
  chargeEndDate?: string;
  /** The term and how often it is billed, in words. */
  termAndBillingCycle?: string;
  /** Id that is easier to read. */
  alternateId?: string;
  referenceId?: string;
  /** Which discounts and credits were applied. */
  priceAdjustmentDescription?: string;
  discountDetails?: string;
  /** ISO 4217 code of the price list's currency. */
  pricingCurrency?: string;
  /** Units of the billing currency for one of the pricing currency. */
  pcToBCExchangeRate?: number;
  /** Which day's exchange rate it is. */
  pcToBCExchangeRateDate?: string | null;
  /** How much is billed, in units. */
  billableQuantity?: number;
  meterDescription?: string;
  billingFrequency?: string;
  /** Id of the order of a reservation. */
  reservationOrderId?: string;
  creditReasonCode?: string;
  readonly invoiceLineItemType?: InvoiceLineItemType;
  readonly billingProvider?: BillingProvider;
  /** Id of a promotion that is applied. */
  promotionId?: string;
}

/** One service of vetting, and its state. */
export interface OneVetResponseStackService {
  serviceId?: string;
  statusId?: number;
  status?: string;
  subStatusId?: number;
  subStatus?: string;
  createdDateTime?: string;
  completedDateTime?: string;
  expirationDateTime?: string;
  isDuplicate?: boolean;
  originalRequestId?: string;
  originalCompletedDatetime?: string;
}

/** How an audited operation went. */
export type OperationStatus = "succeeded" | "failed" | "progress" | "decline" | (string & {});

/** What was done. */
export type OperationType =
  | "undefined"
  | "update_customer_qualification"
  | "update_subscription"
  | "upgrade_subscription"
  | "convert_trial_subscription"
  | "add_customer"
  | "update_customer_billing_profile"
  | "update_customer_partner_contract_company_name"
  | "update_customer_spending_budget"
  | "delete_customer"
  | "remove_partner_customer_relationship"
  | "create_order"
  | "update_order"
  | "create_customer_user"
  | "delete_customer_user"
  | "update_customer_user"
  | "update_customer_user_licenses"
  | "reset_customer_user_password"
  | "update_customer_user_principal_name"
  | "restore_customer_user"
  | "create_mpn_association"
  | "update_mpn_association"
  | "update_sfb_customer_user_licenses"
  | "update_transfer"
  | "create_partner_relationship"
  | "register_application"
  | "unregister_application"
  | "add_application_credential"
  | "remove_application_credential"
  | "create_partner_user"
  | "update_partner_user"
  | "remove_partner_user"
  | "create_referral"
  | "update_referral"
  | "get_software_key"
  | "get_software_download_link"
  | "increase_spending_limit"
  | "ready_invoice"
  | "create_agreement"
  | "extend_relationship"
  | "create_transfer"
  | "create_self_serve_policy"
  | "update_self_serve_policy"
  | "delete_self_serve_policy"
  | "remove_partner_relationship"
  | "delete_tip_customer"
  | "create_related_referral"
  | "update_related_referral"
  | "granular_admin_relationship_approved"
  | "granular_admin_relationship_activated"
  | "granular_admin_relationship_termination_requested"
  | "granular_admin_relationship_terminated"
  | "granular_admin_relationship_expired"
  | "granular_admin_access_assignment_created"
  | "granular_admin_access_assignment_updated"
  | "granular_admin_access_assignment_deleted"
  | "dap_admin_relationship_approved"
  | "dap_admin_relationship_terminated"
  | "create_credit"
  | "update_credit"
  | "cancel_credit"
  | "add_user_member"
  | "remove_user_member"
  | "granular_admin_access_assignment_activated"
  | "software_attestation"
  | "granular_admin_relationship_cleaned_up"
  | "update_company_info"
  | "policy_created"
  | "policy_updated"
  | "policy_deleted"
  | "device_updated"
  | "devices_update_attempted"
  | "device_deleted"
  | "devices_upload_to_new_batch_attempted"
  | "devices_upload_to_existing_batch_attempted"
  | "manage_overage"
  | "dap_admin_relationship_terminated_by_microsoft"
  | "azure_fraud_event_detected"
  | "create_new_commerce_migration"
  | (string & {});

/**
 * What a customer bought in one go.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface Order {
  attributes?: ResourceAttributes;
  readonly id?: string;
  /** Id that is easier to read. */
  alternateId?: string;
  /** Tenant id of the customer. */
  referenceCustomerId?: string;
  /** How often it is billed. */
  readonly billingCycle?: BillingCycleType;
  /** ISO 4217 code, such as EUR. */
  readonly currencyCode?: string;
  /** As it is shown, such as €. */
  readonly currencySymbol?: string;
  lineItems?: OrderLineItem[];
  readonly creationDate?: string | null;
  readonly status?: string;
  readonly transactionType?: string;
  links?: OrderLinks;
  totalPrice?: number | null;
  /** Whether an indirect provider confirms that the reseller is the customer's. */
  partnerOnRecordAttestationAccepted?: boolean | null;
  client?: unknown;
}

/** A file that belongs to an order. */
export interface OrderAttachment {
  attributes?: ResourceAttributes;
  attachmentId?: string;
  fileName?: string;
  /** Kilobytes. */
  sizeInKB?: number;
  attachmentType?: string;
  id?: string;
  /** Id that is easier to read. */
  alternateId?: string;
  /** Tenant id of the customer. */
  referenceCustomerId?: string;
  /** How often it is billed. */
  billingCycle?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  lineItems?: unknown[];
  creationDate?: string;
  status?: string;
  transactionType?: string;
}

/**
 * Files that are uploaded to an order, with what is said about them.
 *
 * @see https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details
 */
export interface OrderAttachmentUpload {
  isPartofTender?: boolean;
  customerPrice: number;
  /** ISO 4217 code, such as EUR. */
  currency: string;
  /** Units of the pricing currency for one of the customer's. */
  fxRate?: number;
  tenderLink?: string;
  POfiles: unknown[];
  TenderFiles?: unknown[];
}

/**
 * Why a part of a cart was not ordered.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface OrderError {
  attributes?: ResourceAttributes;
  /** Items of the same group become one order. */
  orderGroupId?: string;
  code?: number;
  description?: string;
}

/**
 * One item of an order.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface OrderLineItem {
  readonly links?: OrderLineItemLinks;
  attributes?: ResourceAttributes;
  /** Position in the order, from 0. */
  lineItemNumber: number;
  offerId: string;
  subscriptionId?: string;
  /** The subscription that an add-on belongs to. */
  parentSubscriptionId?: string;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** What it renews to. */
  renewsTo?: RenewsTo;
  readonly transactionType?: string;
  /** Id of a promotion that is applied. */
  promotionId?: string;
  /** When the term is to end, instead of its full length. */
  customTermEndDate?: string | null;
  /** A name that people gave it. */
  friendlyName?: string;
  quantity: number;
  pricing?: Pricing;
  /** MPN id of the indirect reseller who gets the credit. */
  partnerIdOnRecord?: string;
  /** MPN ids of further resellers. */
  additionalPartnerIdsOnRecord?: string[];
  /** What the item is provided for, by name. Some sources: ProvisioningContext. */
  provisioningContext?: Record<string, string>;
  /** Whether the attestation that the product asks for is given. */
  attestationAccepted?: boolean | null;
  purchaseCommitment?: PurchaseCommitment;
}

/** Where the customer activates an item. */
export interface OrderLineItemActivationLink {
  /** Position in the order, from 0. */
  lineItemNumber?: number;
  link?: Link;
}

/**
 * Links of an item of an order.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface OrderLineItemLinks {
  subscription?: Link;
  product?: Link;
  sku?: Link;
  availability?: Link;
  provisioningStatus?: Link;
  activationLinks?: Link;
}

/**
 * How far an item of an order is provided.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface OrderLineItemProvisioningStatus {
  attributes?: ResourceAttributes;
  /** Position in the order, from 0. */
  lineItemNumber?: number;
  status?: string;
  quantityProvisioningInformation?: QuantityProvisioningStatus[];
  orderLineItemId?: number;
}

/**
 * Links of an order.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface OrderLinks {
  self?: Link;
  provisioningStatus?: Link;
  patchOperation?: Link;
}

/** The state of an order. */
export type OrderStatus =
  | "unknown"
  | "completed"
  | "pending"
  | "cancelled"
  | "suspended"
  | "pending review"
  | "pending po upload"
  | "po upload complete"
  | "po review rejected"
  | "partial success"
  | "error"
  | (string & {});

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

/**
 * Whether a customer may use more than it bought, and who is billed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface Overage {
  attributes?: ResourceAttributes;
  orderId?: string;
  azureEntitlementId?: string;
  partnerId?: string;
  type?: string;
  overageEnabled?: boolean;
  readonly contractType?: ContractType;
  links?: OverageLinks;
  overage?: boolean;
}

/** Links of an overage. */
export interface OverageLinks {
  self?: Link;
  overage?: Link;
}

/** What a participant of a transfer or an item is. */
export type ParticipantType =
  | "unknown"
  | "transaction_reseller"
  | "consumption_reseller"
  | "additional_transaction_reseller"
  | (string & {});

/**
 * How many of all customers' licences are assigned.
 *
 * @see https://learn.microsoft.com/partner-center/developer/analytics-resources
 */
export interface PartnerLicensesDeploymentInsights {
  attributes?: ResourceAttributes;
  /** When the numbers were made. */
  processedDateTime?: string;
  serviceName?: string;
  /** How it was sold, such as Reseller. */
  channel?: string;
  /** How many were sold. */
  licensesSold?: number;
  /** Percent, from 0 to 100. */
  proratedDeploymentPercent?: number;
}

/**
 * How many of all customers' licences are in use.
 *
 * @see https://learn.microsoft.com/partner-center/developer/analytics-resources
 */
export interface PartnerLicensesUsageInsights {
  attributes?: ResourceAttributes;
  /** When the numbers were made. */
  processedDateTime?: string;
  serviceName?: string;
  /** How it was sold, such as Reseller. */
  channel?: string;
  workloadName?: string;
  /** Percent, from 0 to 100. */
  proratedLicensesUsagePercent?: number;
}

/**
 * An indirect reseller of the partner, or its provider.
 *
 * @see https://learn.microsoft.com/partner-center/developer/relationships-resources
 */
export interface PartnerRelationship {
  readonly attributes?: ResourceAttributes;
  id?: string;
  name?: string;
  /** How the other partner stands to the partner. */
  relationshipType?: PartnerRelationshipType;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: string;
  location?: string;
  state?: string;
  partnerId?: string;
}

/** How a customer stands to the partner. */
export interface PartnerRelationshipData {
  relationshipToPartner?: string;
}

/** By what relationships can be searched. */
export type PartnerRelationshipSearchField = "name" | (string & {});

/** How one partner stands to another. */
export type PartnerRelationshipType =
  | "is_indirect_reseller_of"
  | "is_indirect_cloud_solution_provider_of"
  | (string & {});

/**
 * One request to Partner Center, and whether it came with MFA.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-api-request-details
 */
export interface PartnerRequest {
  requestId?: string;
  correlationId?: string;
  operationName?: string;
  requestDateTime?: string;
  ipAddress?: string;
  objectId?: string;
  tenantId?: string;
  /** Sign-in name. */
  upn?: string;
  applicationId?: string;
  /** Whether the token carried MFA. */
  mfaCompliant?: boolean;
  applicationName?: string;
  sourceIpAddress?: string;
}

/** A change of a resource, with the partner whom it concerns. */
export interface PartnerResourceChangeEvent {
  partnerId?: string;
  eventName?: string;
  /** Where the resource is. */
  resourceUri?: string;
  resourceName?: string;
  auditUri?: string;
  resourceChangeUtcDate?: string;
}

/**
 * An alert about a customer's Azure resources.
 *
 * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get
 */
export interface PartnerSecurityAlert {
  readonly id?: string;
  readonly displayName?: string;
  readonly description?: string;
  readonly alertType?: string;
  status: "active" | "resolved" | "investigating" | "unknownFutureValue" | (string & {});
  readonly severity?: string;
  readonly confidenceLevel?: string;
  /** Tenant id of the customer. */
  readonly customerTenantId?: string;
  readonly subscriptionId?: string;
  readonly valueAddedResellerTenantId?: string;
  readonly catalogOfferId?: string;
  readonly detectedDateTime?: string;
  readonly firstObservedDateTime?: string;
  readonly lastObservedDateTime?: string;
  /** Fraud or Ignore. */
  resolvedReason?: "legitimate" | "ignore" | "fraud" | "unknownFutureValue" | (string & {});
  readonly resolvedOnDateTime?: string;
  readonly resolvedBy?: string;
  readonly isTest?: boolean;
  readonly affectedResources?: unknown[];
  readonly activityLogs?: unknown[];
  readonly additionalDetails?: unknown;
}

/**
 * How a customer does in security.
 *
 * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights
 */
export interface PartnerSecurityCustomerInsight {
  tenantId?: string;
  mfa?: PartnerSecurityCustomerMfaInsight;
}

/** How far MFA covers a customer's accounts. */
export interface PartnerSecurityCustomerMfaInsight {
  compliantAdminsCount?: number;
  compliantNonAdminsCount?: number;
  totalUsersCount?: number;
  securityDefaultsStatus?: string;
  mfaConditionalAccessPolicyStatus?: string;
  legacyPerUserMfaStatus?: string;
}

/**
 * One requirement of the security score.
 *
 * @see https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get
 */
export interface PartnerSecurityRequirement {
  /** Name of the object's type. */
  "@odata.type"?: string;
  id?: string;
  requirementType?:
    | "mfaEnforcedForAdmins"
    | "mfaEnforcedForAdminsOfCustomers"
    | "securityAlertsPromptlyResolved"
    | "securityContactProvided"
    | "spendingBudgetSetForCustomerAzureSubscriptions"
    | "unknownFutureValue"
    | (string & {});
  complianceStatus?: "compliant" | "noncomplaint" | "unknownFutureValue" | (string & {});
  state?: "active" | "preview" | "unknownFutureValue" | (string & {});
  /** Points. */
  score?: number;
  /** Points that can be reached. */
  maxScore?: number;
  actionUrl?: string;
  helpUrl?: string;
  updatedDateTime?: string;
  totalCustomersCount?: number;
  customersWithSpendBudgetCount?: number;
}

/**
 * How well the partner and its customers are secured.
 *
 * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get
 */
export interface PartnerSecurityScore {
  readonly id?: string;
  /** Points. */
  currentScore?: number;
  /** Points that can be reached. */
  maxScore?: number;
  updatedDateTime?: string;
  lastRefreshDateTime?: string;
  requirements?: PartnerSecurityRequirement[];
  history?: PartnerSecurityScoreHistory[];
  customerInsights?: PartnerSecurityCustomerInsight[];
}

/**
 * The score at a time.
 *
 * @see https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get
 */
export interface PartnerSecurityScoreHistory {
  id?: string;
  createdDateTime?: string;
  /** Points. */
  score?: number;
  compliantRequirementsCount?: number;
  totalRequirementsCount?: number;
}

/** A line of the export of daily rated use. */
export interface PartnerUsageExportRow {
  /** Further facts about the use. */
  AdditionalInfo?: string;
  AvailabilityId?: string;
  BenefitID?: string;
  BenefitOrderID?: string;
  BenefitType?: string;
  /** ISO 4217 code, such as EUR. */
  BillingCurrency?: string;
  /** Without tax, in the billing currency. */
  BillingPreTaxTotal?: number;
  /** Of the time that is charged. */
  ChargeEndDate?: string;
  /** Of the time that is charged. */
  ChargeStartDate?: string;
  /** Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate. */
  ChargeType?: string;
  ConsumedService?: string;
  /** Credit, in percent. */
  CreditPercentage?: number;
  /** Which credit, such as Partner Earned Credit Applied. */
  CreditType?: string;
  /** ISO country code of two letters. */
  CustomerCountry?: string;
  CustomerDomainName?: string;
  CustomerId?: string;
  CustomerName?: string;
  /** Of one unit, after discounts and credits. */
  EffectiveUnitPrice?: number;
  EntitlementDescription?: string;
  EntitlementId?: string;
  /** Id of the invoice. */
  InvoiceNumber?: string;
  MeterCategory?: string;
  MeterId?: string;
  MeterName?: string;
  MeterRegion?: string;
  MeterSubCategory?: string;
  MeterType?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  MpnId?: string;
  /** Credit of the partner, in percent. */
  PartnerEarnedCreditPercentage?: number;
  PartnerId?: string;
  PartnerName?: string;
  /** Units of the billing currency for one of the pricing currency. */
  PCToBCExchangeRate?: number;
  /** ISO 4217 code of the price list's currency. */
  PricingCurrency?: string;
  /** Without tax, in the pricing currency. */
  PricingPreTaxTotal?: number;
  ProductId?: string;
  ProductName?: string;
  PublisherId?: string;
  PublisherName?: string;
  Quantity?: number;
  ResourceGroup?: string;
  ResourceLocation?: string;
  ResourceURI?: string;
  ServiceInfo1?: string;
  ServiceInfo2?: string;
  SkuId?: string;
  SkuName?: string;
  SubscriptionDescription?: string;
  SubscriptionId?: string;
  /** As JSON text. */
  Tags?: string;
  /** MPN id of the indirect reseller; 0 where there is none. */
  Tier2MpnId?: string;
  /** What quantities are counted in, such as 1 Hour. */
  Unit?: string;
  /** Of one unit, before discounts. */
  UnitPrice?: number;
  /** What quantities are counted in, such as 10 GB/Month or Licenses. */
  UnitType?: string;
  /** The day of the use, in UTC. */
  UsageDate?: string;
}

/**
 * What all customers of the partner used in the billing period.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-usage-resources
 */
export interface PartnerUsageSummary {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  billingStartDate?: string;
  billingEndDate?: string;
  /** In the currency of the record. */
  totalCost?: number;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** Who is told about budgets. */
  emailsToNotify?: string[];
  customersOverBudget?: number;
  customersTrendingOver?: number;
  customersWithUsageBasedSubscription?: number;
  customerOverBudget?: number;
  customersWithUsageBasedSubscriptions?: number;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  id?: string;
  name?: string;
}

/**
 * The password of a new account.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface PasswordProfile {
  /** Whether the password must be changed at the next sign-in. */
  forceChangePassword?: boolean;
  /** Secret. */
  password?: string;
}

/**
 * An export of payouts, and how far it is.
 *
 * @see https://learn.microsoft.com/partner-center/developer/create-payments-export-request
 */
export interface PayoutExportRequest {
  requestId?: string;
  requestDateTime?: string;
  requestPath?: string;
  requestQueryString?: string;
  blobLocation?: string;
  status?: "Queued" | "Processing" | "Failed" | "Completed" | (string & {});
}

/**
 * An action on a resource.
 *
 * @see https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
 */
export interface Permission {
  resource?: string;
  action?: string;
}

/** What a policy is for. */
export type PolicyCategory = "none" | "o_o_b_e" | (string & {});

/** What a policy does. */
export type PolicySettingsType =
  | "none"
  | "remove_oem_preinstalls"
  | "oobe_user_not_local_admin"
  | "skip_express_settings"
  | "skip_oem_registration"
  | "skip_eula"
  | (string & {});

/** The customer lacks a product that the promotion asks for. */
export interface PrerequisiteProductOwnershipPromotionEligibilityError {
  type?: string;
  description?: string;
}

/**
 * What an item costs.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface Pricing {
  /** Of one unit, before discounts. */
  listPrice?: number | null;
  /** Of one unit, after discounts. */
  discountedPrice?: number | null;
  /** Of one unit, for the part of the term that is left. */
  proratedPrice?: number | null;
  price?: number | null;
  /** For all units. */
  extendedPrice?: number | null;
}

/**
 * A rule for a price.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface PricingPolicies {
  type?: string;
  value?: string;
}

/**
 * Something of the catalogue, with its SKUs.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface Product {
  readonly links?: ProductLinks;
  attributes?: ResourceAttributes;
  id?: string;
  title?: string;
  description?: string;
  productType?: ItemType;
  isMicrosoftProduct?: boolean;
  publisherName?: string;
  productId?: string;
  /** Of units in one order. */
  minimumQuantity?: number;
  /** Of units in one order. */
  maximumQuantity?: number;
  /** Whether it is a trial. */
  isTrial?: boolean;
  /** How often it may be billed. */
  supportedBillingCycles?: string[];
  purchasePrerequisites?: string[];
  actions?: string[];
  dynamicAttributes?: unknown;
  inventoryVariables?: unknown[];
  provisioningVariables?: unknown[];
}

/**
 * Links of a product.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface ProductLinks {
  self?: Link;
  skus?: Link;
  links?: ResourceLinks;
}

/** How many seats of a product a customer must have. */
export interface ProductOwnershipConstraint {
  bigId?: string;
  /** Including this number. */
  minSeats?: number;
  /** Including this number. */
  maxSeats?: number;
}

/**
 * A reduced price, and for whom.
 *
 * @see https://learn.microsoft.com/partner-center/developer/get-promotion-by-id
 */
export interface ProductPromotion {
  attributes?: ResourceAttributes;
  id?: string;
  name?: string;
  description?: string;
  startDate?: string;
  endDate?: string;
  properties?: ProductPromotionProperties;
  requiredProducts?: ProductPromotionRequiredProduct[];
  promotionConstraints?: PromotionConstraints;
}

/** By how much a promotion lowers a price. */
export interface ProductPromotionPricingPolicy {
  policyType?: string;
  value?: string;
}

/** How a promotion is applied. */
export interface ProductPromotionProperties {
  /** Whether it is applied without being asked for. */
  isAutoApplicable?: boolean;
}

/** A product that a promotion is for. */
export interface ProductPromotionRequiredProduct {
  productId?: string;
  skuId?: string;
  term?: ProductPromotionTerm;
  pricingPolicies?: ProductPromotionPricingPolicy[];
}

/** A term that a promotion is for. */
export interface ProductPromotionTerm {
  /** ISO 8601 duration. */
  duration?: string;
  /** How often it is billed. */
  billingCycle?: string;
}

/**
 * A SKU that licences are of.
 *
 * @see https://learn.microsoft.com/partner-center/developer/license-resources
 */
export interface ProductSku {
  id?: string;
  name?: string;
  /** Name of the SKU in short, such as ENTERPRISEPACK. */
  skuPartNumber?: string;
  /** Whom it is for, such as User or Tenant. */
  targetType?: string;
  /** Who manages the licences. */
  licenseGroupId?: LicenseGroupId;
}

/** Which product with which term. */
export interface ProductTerm {
  productId?: string;
  skuId?: string;
  /** Id of an availability of the SKU. */
  availabilityId?: string;
  /** How often it is billed. */
  billingCycle?: BillingCycleType;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** Id of a promotion that is applied. */
  promotionId?: string;
}

/**
 * Whether a customer's products can be upgraded.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
 */
export interface ProductUpgradesEligibility {
  customerId?: string;
  /** Whether it can be done. */
  isEligible?: boolean;
  reason?: string;
  /** Such as Azure. */
  productFamily?: string;
  /** Id to ask for the state of the upgrade. */
  upgradeId?: string;
  attributes?: ResourceAttributes;
}

/** Why products were not upgraded. */
export interface ProductUpgradesErrorDetails {
  description?: string;
  code?: string;
}

/** What became of one product of an upgrade. */
export interface ProductUpgradesLineItem {
  sourceProduct?: UpgradedProductDetails;
  targetProduct?: UpgradedProductDetails;
  upgradedDate?: string;
  status?: string;
  errorDetails?: ProductUpgradesErrorDetails;
}

/**
 * An upgrade of all products of a family.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
 */
export interface ProductUpgradesRequest {
  customerId?: string;
  /** Such as Azure. */
  productFamily?: string;
  attributes?: ResourceAttributes;
}

/**
 * How far an upgrade of products is.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
 */
export interface ProductUpgradesStatus {
  id?: string;
  /** Such as Azure. */
  productFamily?: string;
  status?: string;
  /** Some sources: UpgradesLineItem[]. */
  lineItems?: ProductUpgradesLineItem[];
  errorDetails?: ProductUpgradesErrorDetails;
  attributes?: ResourceAttributes;
}

/**
 * A promotion as an older article lists it.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface Promotion {
  id?: string;
  name?: string;
  description?: string;
  startDate?: string;
  endDate?: string;
  requiredProducts?: unknown[];
  properties?: unknown[];
}

/** Who may have a promotion. */
export interface PromotionConstraints {
  readonly seatConstraints?: SeatConstraint[];
  assetOwnershipLimits?: AssetOwnershipLimit[];
  readonly eligibilityConstraints?: EligibilityConstraint[];
  readonly productOwnershipConstraints?: ProductOwnershipConstraint[][];
}

/**
 * Which promotions a customer may have for an item.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface PromotionEligibilities {
  attributes?: ResourceAttributes;
  id?: number;
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  quantity?: number;
  /** How often it is billed. */
  billingCycle?: BillingCycleType;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** Some sources: PromotionEligibilities[]. */
  eligibilities?: PromotionEligibility[];
}

/**
 * Items that promotions are wanted for.
 *
 * @see https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility
 */
export interface PromotionEligibilitiesRequest {
  attributes?: ResourceAttributes;
  items?: PromotionEligibilitiesRequestItem[];
}

/**
 * An item that promotions are wanted for.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface PromotionEligibilitiesRequestItem {
  id?: number;
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  quantity?: number;
  /** How often it is billed. */
  billingCycle?: BillingCycleType;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** Id of a promotion that is applied. */
  promotionId?: string;
}

/**
 * Whether a customer may have a promotion.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface PromotionEligibility {
  /** Id of a promotion that is applied. */
  promotionId?: string;
  /** Whether it can be done. */
  isEligible?: boolean;
  errors?: PromotionEligibilityError[];
}

/**
 * Why a customer may not have a promotion.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface PromotionEligibilityError {
  type?: string;
  description?: string;
}

/**
 * A term and billing cycle that a promotion is for.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface PromotionTerm {
  /** How often it is billed. */
  billingCycle?: BillingCycleType;
  /** ISO 8601 duration. */
  duration?: string;
}

/**
 * For what an item is provided.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface ProvisioningContext {
  scope?: string;
  /** Id of the Azure subscription, under an Azure plan. */
  entitlementId?: string;
}

/** How far something is provided. */
export type ProvisioningStatus = "none" | "success" | "pending" | "failed" | (string & {});

/**
 * What a subscription commits the customer to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface PurchaseCommitment {
  /** In the currency of the customer or of the record. */
  amount?: number;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  grain?: string;
}

/** Whether a customer may buy. */
export interface PurchaseEligibility {
  isAllowed?: boolean;
  reasons?: PurchaseEligibilityReason[];
}

/** Why a customer may not buy. */
export interface PurchaseEligibilityReason {
  reasonMessage?: string;
  /** Short name of the reason. */
  reasonCode?: string;
}

/** Who may buy for a customer. */
export interface PurchaseSettings {
  indirectResellerId?: string;
  isPurchasedAllowed?: boolean;
  dateEnabled?: string;
  dateUpdated?: string;
  authorizedPurchaserRoles?: number[];
}

/**
 * How many of an entitlement are in a state.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface QuantityDetail {
  quantity?: number;
  status?: string;
}

/**
 * How many of an item are in a state.
 *
 * @see https://learn.microsoft.com/partner-center/developer/order-resources
 */
export interface QuantityProvisioningStatus {
  attributes?: ResourceAttributes;
  quantity?: number;
  status?: string;
}

/** Which kind of query it is. */
export type QueryType = "Simple" | "Indexed" | "Count" | "Seek" | (string & {});

/** Who is told by a webhook, and how it recognizes the call. */
export interface Recipient {
  id?: string;
  keys?: Record<string, string>;
  useTestHeader?: boolean;
}

/**
 * The promotion was used as often as it may be.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface RedemptionLimitPromotionEligibilityError {
  type?: string;
  description?: string;
  maxPromotionRedemptionCount?: number;
  remainingPromotionRedemptionCount?: number;
}

/**
 * The order that an entitlement comes from.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface ReferenceOrder {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  id?: string;
  lineItemId?: string;
  /** Id that is easier to read. */
  alternateId?: string;
}

/**
 * A lead or a deal that is shared between partners and Microsoft.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface Referral {
  id?: string;
  engagementId?: string;
  name?: string;
  externalReferenceId?: string;
  createdDateTime?: string;
  updatedDateTime?: string;
  expirationDateTime?: string;
  status?: ReferralStatus;
  substatus?: ReferralSubstatus;
  statusReason?: string;
  referralType?: unknown;
  qualification?: ReferralQualification;
  customerProfile?: CustomerProfile;
  consent?: Consent;
  details?: ReferralDetails;
  team?: Member[];
  inviteContext?: InviteContext;
  /** Version, for a later update. */
  eTag?: string;
  target?: unknown;
  /** What the answer is, by its address. */
  "@odata.context"?: string;
  organizationId?: string;
  organizationName?: string;
  type?: string;
  direction?: string;
  links?: unknown;
}

/**
 * A referral, with the dates of its course.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
 */
export interface ReferralAnalytics {
  id?: string;
  status?: string;
  customerMarket?: string;
  customerName?: string;
  customerOrgSize?: string;
  acceptedDate?: string;
  acknowledgedDate?: string;
  archivedDate?: string;
  declinedDate?: string;
  expiredDate?: string;
  lostDate?: string;
  missedDate?: string;
  createdDate?: string;
  skippedDate?: string;
  wonDate?: string;
  partnerMarket?: string;
}

/**
 * What a referral is about.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface ReferralDetails {
  notes?: string;
  /** In the currency of the referral. */
  dealValue?: number;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  closingDateTime?: string;
  requirements?: ReferralRequirements;
}

/** How well a referral is qualified. */
export type ReferralQualification = "None" | "Direct" | "MarketingQualified" | "SalesQualified" | (string & {});

/**
 * What the customer of a referral looks for.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface ReferralRequirements {
  industries?: Tag[];
  products?: Tag[];
  services?: Tag[];
  solutions?: SolutionTag[];
}

/** The state of a referral. */
export type ReferralStatus = "None" | "New" | "Active" | "Closed" | (string & {});

/** The state of a referral within its state. */
export type ReferralSubstatus =
  | "None"
  | "Pending"
  | "Received"
  | "Accepted"
  | "Won"
  | "Lost"
  | "Declined"
  | "Expired"
  | (string & {});

/**
 * What is given back up to which time.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface RefundOption {
  type?: string;
  /** Until when. */
  expiresAt?: string | null;
  /** ISO 8601 duration after the purchase. */
  expiresAfter?: string;
}

/** How many licences of a subscription can still be given back. */
export interface RefundableQuantity {
  totalQuantity?: number;
  details?: RefundableQuantityDetail[];
}

/** How many licences can be given back up to a time. */
export interface RefundableQuantityDetail {
  quantity?: number;
  /** Until when. */
  allowedUntilDateTime?: string;
}

/**
 * The registration of an Azure subscription; the answer has no body.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface RegisterSubscription {
  httpResponseMessage?: unknown;
}

/** A customer's relationship, to be extended to an indirect reseller. */
export interface RelationshipExtensionRequest {
  customerId?: string;
  directPartnerId?: string;
  indirectProviderId?: string;
}

/** Who invites a customer. */
export interface RelationshipRequestDetails {
  partnerId?: string;
  addressLines?: string[];
}

/** What is done when a customer is let go. */
export interface RemoveCustomerRelationshipData {
  workItem?: string;
}

/** What is done when a reseller is let go. */
export interface RemovePartnerRelationshipData {
  relatedPartnerId?: string;
  workItem?: string;
}

/** Whether something was there to be removed. */
export interface Removed {
  /** Whether it was there. */
  removed?: boolean;
}

/**
 * What terms renew to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface RenewalInstruction {
  applicableTermIds?: string[];
  /** Some sources: RenewalOption[]. */
  renewalOptions?: RenewalInstructionOption[];
}

/** One thing that a term may renew to. */
export interface RenewalInstructionOption {
  /** Product and SKU that it renews to, joined by a colon. */
  renewToId?: string;
  /** Whether it may renew by itself. */
  isAutoRenewable?: boolean;
}

/**
 * One term that an availability may renew to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface RenewalOption {
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  description?: string;
  /** Product and SKU that it renews to, joined by a colon. */
  renewToId?: string;
  /** Whether it may renew by itself. */
  isAutoRenewable?: boolean;
}

/**
 * For how long a subscription renews.
 *
 * @see https://learn.microsoft.com/partner-center/developer/cart-resources
 */
export interface RenewsTo {
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
}

/** A request of vetting. */
export interface RequestResponse {
  requestStatus?: RequestStatus;
}

/** How far a request of vetting is. */
export interface RequestStatus {
  status?: string;
  requestId?: string;
  statusId?: string;
  metadata?: Metadata[];
  stackServices?: OneVetResponseStackService[];
}

/** A GDAP relationship that an indirect provider arranged. */
export interface ResellerDelegatedAdminRelationship {
  readonly isPartnerConsentPending?: boolean;
  readonly indirectProviderTenantId?: string;
}

/**
 * Resellers to be checked before an order names them.
 *
 * @see https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
 */
export interface ResellerValidationRequest {
  partnerIds: string[];
}

/**
 * What was found about resellers.
 *
 * @see https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
 */
export interface ResellerValidationResponse {
  validationResults?: ResellerValidationResult[];
}

/** Whether a reseller may be named as partner of record. */
export interface ResellerValidationResult {
  partnerId?: string;
  /** Whether an order may name it. */
  isValidPartnerIdOnRecord?: boolean;
  errorCode?: number | null;
  errorDescription?: string | null;
}

/**
 * A reservation of Azure capacity.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface Reservation {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  displayName?: string;
  reservationId?: string;
  appliedScopes?: string[];
  scopeType?: string;
  quantity?: number;
  expiryDateTime?: string;
  effectiveDateTime?: string;
  provisioningState?: string;
}

/**
 * Where the reservations of an entitlement are.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface ReservedInstanceArtifact {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  artifactType?: string;
  dynamicAttributes?: Record<string, unknown>;
  link?: Link;
  /** Id of the resource. */
  resourceId?: string;
}

/**
 * The reservations of an entitlement.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface ReservedInstanceArtifactDetails {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  type?: string;
  reservations?: Reservation[];
  virtualMachineReservations?: unknown[];
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
  attributes?: ResourceAttributes;
}

/** What was changed. */
export type ResourceType =
  | "undefined"
  | "customer"
  | "customer_user"
  | "order"
  | "subscription"
  | "license"
  | "third_party_add_on"
  | "mpn_association"
  | "transfer"
  | "application"
  | "application_credential"
  | "partner_user"
  | "partner_relationship"
  | "referral"
  | "software_key"
  | "software_download_link"
  | "spending_limit"
  | "invoice"
  | "agreement"
  | "partner_customer_relationship"
  | "self_serve_policy"
  | "granular_admin_relationship"
  | "granular_admin_access_assignment"
  | "partner_customer_dap"
  | "credit"
  | "customer_directory_role"
  | "software_page"
  | "device"
  | "policy"
  | "overage"
  | "new_commerce_migration"
  | "azure_entitlement"
  | "indirect_provider_indirect_reseller_dap"
  | (string & {});

/**
 * What one Azure resource cost in the current month.
 *
 * @see https://learn.microsoft.com/partner-center/developer/resource-usage-resources
 */
export interface ResourceUsageRecord {
  attributes?: ResourceAttributes;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** In the currency of the record. */
  totalCost?: number;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  subscriptionId?: string;
  /** Where the resource is. */
  resourceUri?: string;
  resourceType?: string;
  /** Id of the Azure subscription, under an Azure plan. */
  entitlementId?: string;
  entitlementName?: string;
  /** Some sources: number. */
  resourceGroupName?: string;
  name?: string;
}

/**
 * An indirect reseller for tests, in a sandbox account.
 *
 * @see https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox
 */
export interface SandboxIndirectReseller {
  accountId?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: string;
  tenant?: unknown;
  agreementSignature?: unknown;
  partnerRelationship?: unknown;
  legalBusinessProfile?: unknown;
  organizationProfileLanguage?: string;
}

/** What happens to a subscription at the end of its term, or on a date. */
export interface ScheduledAction {
  /** At the end of the term, or on a date. */
  scheduleType?: "TermEnd" | "CustomDate" | (string & {});
  /** What happens. */
  actionType?: "Cancel" | "RenewToNewTerm" | "RenewToExtendedServiceTerm" | "Transition" | (string & {});
  effectiveDate?: string;
  instructions?: ScheduledNextTermInstructions;
}

/**
 * What a subscription is to be in its next term.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface ScheduledNextTermInstructions {
  product?: ProductTerm;
  quantity?: number;
  /** When the term is to end, instead of its full length. */
  customTermEndDate?: string | null;
}

/**
 * What something counts for: a subscription, a resource group, a management group.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface Scope {
  type?: string;
  subscriptionId?: string;
  /** Id of the Azure subscription, under an Azure plan. */
  entitlementId?: string;
  managementGroupId?: string;
  resourceGroupId?: string;
}

/**
 * How customers found the partner in search.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
 */
export interface SearchAnalytics {
  companyName?: string;
  contactButtonClicked?: boolean;
  keywordCountry?: string;
  detailsViewed?: boolean;
  keywordIndustryFocus?: string;
  partnerId?: string;
  partnerMarket?: string;
  keywordProduct?: string;
  referralSubmitted?: boolean;
  searchDate?: string;
  keywordSearchText?: string;
  searchResultPageViews?: number;
  contactClicks?: number;
  referralCount?: number;
  profileViews?: number;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: number;
}

/** How many seats a promotion is for. */
export interface SeatConstraint {
  /** Including this number. */
  minSeats?: number;
  /** Including this number. */
  maxSeats?: number;
  type?: string;
}

/**
 * The number of seats is outside of the promotion's.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface SeatCountPromotionEligibilityError {
  type?: string;
  description?: string;
  minimumRequiredSeats?: number | null;
  maximumRequiredSeats?: number | null;
  availableSeats?: number | null;
}

/** Whether an application uses the Secure Application Model. */
export interface SecureApplicationAdoptionStatus {
  /** Which day, in UTC. */
  loginDate?: string;
  applicationId?: string;
  applicationName?: string;
  adoptionStatus?: string;
}

/** How many requests on one day came with MFA, and from where. */
export interface SecurityComplianceStatusMetadata {
  /** Which day, in UTC. */
  loginDate?: string;
  /** How many requests came with MFA. */
  mfaCompliantRequestCount?: number;
  /** How many requests there were. */
  totalRequestCount?: number;
  requestClient?: string;
  secureApplicationAdoptionStatus?: SecureApplicationAdoptionStatus[];
}

/** Which page is wanted. */
export type SeekOperation = "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});

/**
 * Whom a self-serve policy is about.
 *
 * @see https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
 */
export interface SelfServeEntity {
  /** Such as customer. */
  selfServeEntityType?: string;
  /** Tenant id. */
  tenantID?: string;
}

/**
 * Whether a customer may do something itself, such as buying.
 *
 * @see https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
 */
export interface SelfServePolicy {
  readonly attributes?: ResourceAttributes;
  readonly id?: string;
  selfServeEntity?: SelfServeEntity;
  grantor?: Grantor;
  permissions?: Permission[];
}

/**
 * One charge of a customer in the billing period.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-costs-resources
 */
export interface ServiceCostLineItem {
  attributes?: ResourceAttributes;
  startDate?: string;
  endDate?: string;
  subscriptionFriendlyName?: string;
  subscriptionId?: string;
  orderId?: string;
  offerId?: string;
  offerName?: string;
  /** MPN id of the indirect reseller. */
  resellerMPNId?: string;
  /** Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate. */
  chargeType?: string;
  quantity?: number;
  /** Of one unit, before discounts. */
  unitPrice?: number;
  /** Without tax, in the billing currency. */
  pretaxTotal?: number;
  /** Tax. */
  tax?: number;
  /** With tax. */
  afterTaxTotal?: number;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  customerId?: string;
  customerName?: string;
  /** Id of the invoice. */
  invoiceNumber?: string;
  productId?: string;
  skuId?: string;
  /** Id of an availability of the SKU. */
  availabilityId?: string;
  productName?: string;
  skuName?: string;
  publisherName?: string;
  publisherId?: string;
  /** The term and how often it is billed, in words. */
  termAndBillingCycle?: string;
  discountDetails?: string;
  /** Recurring or OneTime. */
  invoiceType?: string;
}

/** Which billing period. */
export type ServiceCostsBillingPeriod = "None" | "MostRecent" | "Current" | (string & {});

/**
 * What a customer costs in the billing period, in one currency.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-costs-resources
 */
export interface ServiceCostsSummary {
  readonly links?: ServiceCostsSummaryLinks;
  attributes?: ResourceAttributes;
  billingStartDate?: string;
  billingEndDate?: string;
  /** Without tax, in the billing currency. */
  pretaxTotal?: number;
  /** Tax. */
  tax?: number;
  /** With tax. */
  afterTaxTotal?: number;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** As it is shown, such as €. */
  currencySymbol?: string;
  customerId?: string;
  details?: ServiceCostsSummaryDetail[];
}

/**
 * The part of the costs that one kind of invoice makes.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-costs-resources
 */
export interface ServiceCostsSummaryDetail {
  /** Recurring or OneTime. */
  invoiceType?: string;
  summary?: ServiceCostsSummary;
}

/**
 * Links of a summary of costs.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-costs-resources
 */
export interface ServiceCostsSummaryLinks {
  self?: Link;
  serviceCostLineItems?: Link;
}

/**
 * The state of a service.
 *
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
 */
export interface ServiceHealth {
  readonly id?: string;
  readonly service?: string;
  readonly status?: string;
}

/**
 * A disturbance of a service.
 *
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
 */
export interface ServiceHealthIssue {
  readonly id?: string;
  readonly title?: string;
  readonly service?: string;
  readonly status?: string;
  readonly classification?: string;
  readonly startDateTime?: string;
  readonly endDateTime?: string;
  readonly isResolved?: boolean;
}

/** One incident or message of a service. */
export interface ServiceIncidentDetail {
  id?: string;
  messageType?: MessageType;
  startTime?: string;
  endTime?: string;
  status?: ServiceIncidentStatus;
  messages?: ServiceIncidentHistory[];
  workload?: string;
  affectedWorkloadNames?: string[];
  impactedArea?: string;
  resolved?: boolean;
  impactedCustomers?: number;
  /** Until when the customer has to act. */
  requiredBy?: string;
  category?: string;
  /** What happens. */
  actionType?: string;
  severity?: ServiceIncidentStatus;
}

/** One message about an incident. */
export interface ServiceIncidentHistory {
  publishedTime?: string;
  messageText?: string;
}

/** By what incidents can be searched. */
export type ServiceIncidentSearchField = "resolved" | (string & {});

/** How bad the state of a service is. */
export type ServiceIncidentStatus = "normal" | "information" | "warning" | "critical" | (string & {});

/** The state of a service, with its incidents. */
export interface ServiceIncidents {
  workload?: string;
  incidents?: ServiceIncidentDetail[];
  status?: ServiceIncidentStatus;
  messageCenterMessages?: ServiceIncidentDetail[];
}

/**
 * A part of a SKU that can be switched on by itself.
 *
 * @see https://learn.microsoft.com/partner-center/developer/license-resources
 */
export interface ServicePlan {
  displayName?: string;
  serviceName?: string;
  id?: string;
  /** Such as Enabled, Warning, Suspended or Deleted. */
  capabilityStatus?: string;
  /** Whom it is for, such as User or Tenant. */
  targetType?: string;
}

/**
 * A part of a SKU, and whether it works.
 *
 * @see https://learn.microsoft.com/graph/api/resources/serviceplaninfo
 */
export interface ServicePlanInfo {
  servicePlanId?: string;
  servicePlanName?: string;
  /** Such as Success, Disabled or PendingActivation. */
  provisioningStatus?: string;
  /** User or Company. */
  appliesTo?: string;
}

/**
 * An application in a tenant.
 *
 * @see https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
 */
export interface ServicePrincipal {
  readonly id?: string;
  appId: string;
  displayName?: string;
  readonly appOwnerOrganizationId?: string;
}

/**
 * A request to Microsoft's support.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-request-resources
 */
export interface ServiceRequest {
  attributes?: ResourceAttributes;
  id?: string;
  title?: string;
  description?: string;
  severity?: ServiceRequestSeverity;
  supportTopicId?: string;
  supportTopicName?: string;
  status?: ServiceRequestStatus;
  organization?: ServiceRequestOrganization;
  primaryContact?: ServiceRequestContact;
  lastUpdatedBy?: ServiceRequestContact;
  productName?: string;
  productId?: string;
  createdDate?: string;
  lastModifiedDate?: string;
  lastClosedDate?: string;
  newNote?: ServiceRequestNote;
  notes?: ServiceRequestNote[];
  /** ISO country code of two letters. */
  countryCode?: string;
  fileLinks?: FileInfo[];
}

/**
 * Who asks support, or answers.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-request-resources
 */
export interface ServiceRequestContact {
  organization?: ServiceRequestOrganization;
  contactId?: string;
  lastName?: string;
  firstName?: string;
  email?: string;
  phoneNumber?: string;
}

/**
 * A note on a service request.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-request-resources
 */
export interface ServiceRequestNote {
  createdByName?: string;
  createdDate?: string | null;
  text?: string;
}

/**
 * The organization that asks support.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-request-resources
 */
export interface ServiceRequestOrganization {
  id?: string;
  name?: string;
  phoneNumber?: string;
}

/** By what service requests can be searched. */
export type ServiceRequestSearchField = "status" | (string & {});

/** How urgent a service request is. */
export type ServiceRequestSeverity = "unknown" | "critical" | "moderate" | "minimal" | (string & {});

/** How far a service request is. */
export type ServiceRequestStatus = "none" | "open" | "closed" | "attention_needed" | (string & {});

/**
 * A message of the message centre.
 *
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
 */
export interface ServiceUpdateMessage {
  readonly id?: string;
  readonly title?: string;
  readonly category?: string;
  readonly severity?: string;
  readonly services?: string[];
  readonly startDateTime?: string;
  readonly endDateTime?: string;
}

/** How the last change of a signing certificate went. */
export interface SigningCertificateUpdateStatus {
  lastRunAt?: string;
  result?: number;
}

/** A condition on one member: operator and value. */
export interface SimpleFieldFilter {
  operator?: FieldFilterOperation;
  readonly field?: string;
  readonly value?: string;
}

/**
 * A version of a product that can be bought.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface Sku {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  id?: string;
  productId?: string;
  title?: string;
  description?: string;
  /** Of units in one order. */
  minimumQuantity?: number;
  /** Of units in one order. */
  maximumQuantity?: number;
  /** Whether it is a trial. */
  isTrial?: boolean;
  /** Address. */
  termsOfUseUri?: string;
  /** How often it may be billed. Some sources: string[]. */
  supportedBillingCycles?: BillingCycleType[];
  purchasePrerequisites?: string[];
  inventoryVariables?: string[];
  provisioningVariables?: string[];
  constraints?: Constraint[];
  dynamicAttributes?: Record<string, unknown>;
  /** Some sources: AttestationProperties. */
  attestationProperties?: SkuAttestationProperties;
  consumptionType?: string;
  /** Some sources: SpecializedOfferProperties[]. */
  specializedOfferProperties?: SpecializedOfferProperties;
  minimumPurchaseCommitment?: MinimumPurchaseCommitment;
  productType?: unknown;
  isMicrosoftProduct?: boolean;
  publisherName?: string;
  localizedAttributes?: unknown[];
  actions?: string[];
}

/** Which attestation a SKU needs. */
export interface SkuAttestationProperties {
  enforceAttestation?: boolean;
  attestationType?: string;
}

/**
 * A solution that a customer looks for.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface SolutionTag {
  id?: string;
  name?: string;
  solutionType?: unknown;
}

/** By what results are sorted. */
export interface Sort {
  readonly sortField?: string;
  readonly sortDirection?: SortDirection;
}

/** Upwards or downwards. */
export type SortDirection = "Ascending" | "Descending" | (string & {});

/** By how much a special offer lowers a price. */
export interface SpecializedOfferPricingPolicy {
  policyType?: string;
  value?: string;
}

/**
 * From when to when a special offer lasts, and its prices.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface SpecializedOfferProperties {
  startDate?: string;
  endDate?: string;
  pricingPolicies?: SpecializedOfferPricingPolicy[];
}

/**
 * How much a customer may use in a month.
 *
 * @see https://learn.microsoft.com/partner-center/developer/customer-usage-resources
 */
export interface SpendingBudget {
  attributes?: ResourceAttributes;
  /** For one month, in the customer's currency; null is none. */
  amount?: number | null;
}

/** Links of a page. */
export interface StandardResourceCollectionLinks {
  self?: Link;
  next?: Link;
  previous?: Link;
}

/** Links of a resource. */
export interface StandardResourceLinks {
  self?: Link;
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

/**
 * How many licences of a SKU a customer has, and how many are assigned.
 *
 * @see https://learn.microsoft.com/partner-center/developer/license-resources
 */
export interface SubscribedSku {
  attributes?: ResourceAttributes;
  /** Active units that are not assigned. */
  availableUnits?: number;
  /** Units that can be assigned. */
  activeUnits?: number;
  /** Units that are assigned. */
  consumedUnits?: number;
  /** Units that are paid no longer and can be restored. */
  suspendedUnits?: number;
  /** All units. */
  totalUnits?: number;
  /** Units that end soon. */
  warningUnits?: number;
  productSku?: ProductSku;
  servicePlans?: ServicePlan[];
  /** Such as Enabled, Warning, Suspended or Deleted. */
  capabilityStatus?: string;
}

/**
 * What a customer has bought for a time or by use.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface Subscription {
  attributes?: ResourceAttributes;
  orderId?: string;
  id?: string;
  /** Id of the Azure subscription, under an Azure plan. */
  entitlementId?: string;
  offerId?: string;
  offerName?: string;
  /** A name that people gave it. */
  friendlyName?: string;
  readonly productType?: ItemType;
  /** Licences; of use-based subscriptions 1. */
  quantity?: number;
  /** What the quantity counts, such as Licenses or Usage-based. */
  unitType?: string;
  /** The subscription that an add-on belongs to. */
  parentSubscriptionId?: string;
  consumptionType?: string;
  creationDate?: string;
  effectiveStartDate?: string;
  /** When the term ends. */
  commitmentEndDate?: string;
  /** When the term ends. */
  commitmentEndDateTime?: string | null;
  /** Until when it can be cancelled. */
  cancellationAllowedUntilDate?: string | null;
  /** When the current billing cycle ends. */
  billingCycleEndDate?: string | null;
  /** When the current billing cycle ends. */
  billingCycleEndDateTime?: string | null;
  /** Its state; suspended ones are not billed by use. */
  status?: SubscriptionStatus;
  /** Whether it goes on at its end; see also scheduledActions. */
  autoRenewEnabled?: boolean;
  /** By licence or by use. */
  billingType?: BillingType;
  /** How often it is billed. */
  billingCycle?: BillingCycleType;
  hasPurchasableAddons?: boolean;
  /** Whether it is a trial. */
  isTrial?: boolean;
  actions?: string[];
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  renewalTermDuration?: string;
  readonly refundOptions?: RefundOption[];
  isMicrosoftProduct?: boolean;
  /** MPN id of the indirect reseller. */
  partnerId?: string;
  /** Why it is suspended. */
  readonly suspensionReasons?: string[];
  readonly contractType?: ContractType;
  links?: SubscriptionLinks;
  publisherName?: string;
  /** Id of a promotion that is applied. */
  promotionId?: string;
  /** The subscription that it was before. */
  migratedFromSubscriptionId?: string;
  /** How many can still be given back. */
  refundableQuantity?: RefundableQuantity;
  /** What it is to be in its next term. */
  scheduledNextTermInstructions?: ScheduledNextTermInstructions;
  /** What the next charge is for. */
  nextChargeInstructions?: NextChargeInstructions;
  productOrderId?: string;
  lineItems?: SubscriptionLineItem;
  /** Whether somebody has to do something. */
  attentionNeeded?: boolean;
  /** Whether somebody has done it. */
  actionTaken?: boolean;
  code?: number;
  description?: string;
  data?: unknown[];
  source?: string;
  /** When the term is to end, instead of its full length. */
  customTermEndDate?: string;
  /** What happens at its end; without Cancel it goes on. */
  scheduledActions?: ScheduledAction[];
  /** MPN ids of further resellers. */
  additionalPartnerIds?: string[];
}

/**
 * Whether a subscription of a sandbox became active.
 *
 * @see https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products
 */
export interface SubscriptionActivationResult {
  subscriptionId?: string;
  status?: string;
}

/**
 * A subscription, with the dates of its life.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
 */
export interface SubscriptionAnalytics {
  /** Tenant id of the customer. */
  customerTenantId?: string;
  customerName?: string;
  customerMarket?: string;
  id?: string;
  status?: string;
  productName?: string;
  subscriptionType?: string;
  /** Whether it goes on at its end; see also scheduledActions. */
  autoRenewEnabled?: boolean;
  partnerId?: string;
  /** A name that people gave it. */
  friendlyName?: string;
  partnerName?: string;
  providerName?: string;
  effectiveStartDate?: string;
  /** When the term ends. */
  commitmentEndDate?: string;
  currentStateEndDate?: string;
  trialToPaidConversionDate?: string;
  trialStartDate?: string;
  trialEndDate?: string;
  lastUsageDate?: string;
  deprovisionedDate?: string;
  lastRenewalDate?: string;
  licenseCount?: number;
  subscriptionCount?: number;
  creationDate?: string;
  churnRisk?: string;
  /** How often it is billed. */
  billingCycleName?: string;
}

/**
 * What a subscription cost on one day.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-usage-resources
 */
export interface SubscriptionDailyUsageRecord {
  attributes?: ResourceAttributes;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** In the currency of the record. */
  totalCost?: number;
  dateUsed?: string;
}

/**
 * What a subscription consists of.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface SubscriptionLineItem {
  id?: string;
  /** A name that people gave it. */
  friendlyName?: string;
  scope?: Scope;
  /** Whether it goes on at its end; see also scheduledActions. */
  autoRenewEnabled?: boolean;
  status?: string;
  purchaseCommitment?: unknown;
}

/**
 * Links of a subscription.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface SubscriptionLinks {
  self?: Link;
  offer?: Link;
  entitlement?: Link;
  parentSubscription?: Link;
  product?: Link;
  sku?: Link;
  availability?: Link;
  activationLinks?: Link;
  next?: Link;
  previous?: Link;
}

/**
 * What a subscription cost in the current month.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-usage-resources
 */
export interface SubscriptionMonthlyUsageRecord {
  attributes?: ResourceAttributes;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  /** In the currency of the record. */
  totalCost?: number;
  status?: SubscriptionStatus;
  /** MPN id of the partner of record. */
  partnerOnRecord?: string;
  offerId?: string;
  id?: string;
  name?: string;
  /** As it is shown, such as €. */
  currencySymbol?: string;
}

/**
 * Whether a subscription is provided.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface SubscriptionProvisioningStatus {
  attributes?: ResourceAttributes;
  skuId?: string;
  status?: ProvisioningStatus;
  quantity?: number;
  endDate?: string;
}

/**
 * Whether an Azure subscription is registered for reservations.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface SubscriptionRegistrationStatus {
  attributes?: ResourceAttributes;
  subscriptionId?: string;
  status?: string;
}

/** The state of a subscription. */
export type SubscriptionStatus =
  | "none"
  | "active"
  | "suspended"
  | "deleted"
  | "expired"
  | "pending"
  | "disabled"
  | (string & {});

/**
 * What a subscription used in the billing period.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-usage-resources
 */
export interface SubscriptionUsageSummary {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  billingStartDate?: string;
  billingEndDate?: string;
  /** In the currency of the record. */
  totalCost?: number;
  /** Locale for writing amounts, such as en-US. */
  currencyLocale?: string;
  /** ISO 4217 code, such as EUR. */
  currencyCode?: string;
  /** In US dollars. */
  usdTotalCost?: number | null;
  lastModifiedDate?: string;
  /** Id of the resource. */
  resourceId?: string;
  resourceName?: string;
  id?: string;
  name?: string;
}

/**
 * Who supports the customer of a subscription.
 *
 * @see https://learn.microsoft.com/partner-center/developer/subscription-resources
 */
export interface SupportContact {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  /** Tenant id of the partner who supports. */
  supportTenantId?: string;
  /** MPN id of the partner who supports. */
  supportMpnId?: string;
  name?: string;
}

/**
 * How customers reach the partner's support.
 *
 * @see https://learn.microsoft.com/partner-center/developer/profile-resources
 */
export interface SupportProfile {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  email?: string;
  telephone?: string;
  website?: string;
  profileType?: string;
}

/**
 * What a service request can be about.
 *
 * @see https://learn.microsoft.com/partner-center/developer/service-request-resources
 */
export interface SupportTopic {
  name?: string;
  description?: string;
  id?: string;
  attributes?: ResourceAttributes;
}

/**
 * An industry, product or service by its id.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface Tag {
  id?: string;
}

/**
 * Whom a referral is addressed to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/referral-resources
 */
export interface Target {
  id?: string;
  type?: unknown;
}

/**
 * Whether a subscription can take what another gives up.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transition-resources
 */
export interface TargetSubscriptionEligibilityDetail {
  /** Whether it can be done. */
  isEligible?: boolean;
  subscriptionId?: string;
  subscriptionFriendlyName?: string;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  subscriptionTermDuration?: string;
  /** How often it is billed. */
  subscriptionBillingCycle?: BillingCycleType;
  errors?: TargetSubscriptionErrors[];
}

/**
 * Why a subscription cannot take what another gives up.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transition-resources
 */
export interface TargetSubscriptionErrors {
  code?: unknown;
  description?: string;
}

/** A receipt for tax. */
export interface TaxReceipt {
  id?: string;
  /** Path of the PDF, relative to the service's base. */
  taxReceiptPdfDownloadLink?: string;
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
 * What anybody may know about a tenant.
 *
 * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
 */
export interface TenantInformation {
  readonly tenantId?: string;
  readonly defaultDomainName?: string;
  readonly displayName?: string;
  readonly federationBrandName?: string;
}

/**
 * For how long something can be bought, as an older article lists it.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-resources
 */
export interface Term {
  /** ISO 8601 duration. */
  duration?: string;
  description?: string;
}

/**
 * The promotion is for other terms.
 *
 * @see https://learn.microsoft.com/partner-center/developer/promotion-resources
 */
export interface TermPromotionEligibilityError {
  type?: string;
  description?: string;
  /** Some sources: PromotionTerm. */
  eligibleTerms?: PromotionTerm[];
}

/** The body of an answer to too many requests. */
export interface ThrottleErrorBody {
  statusCode?: number;
  message?: string;
}

/**
 * Whether a customer's subscriptions can be transferred.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transfer-eligibility-resources
 */
export interface TransferEligibility {
  id?: string;
  /** Whether it can be done. */
  isEligible?: boolean;
  reason?: string;
}

/**
 * The transfer of a customer's subscriptions from partner to partner.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
 */
export interface TransferEntity {
  readonly id?: string;
  readonly createdTime?: string;
  readonly lastModifiedTime?: string;
  readonly lastModifiedUser?: string;
  customerName?: string;
  /** Tenant id of the customer. */
  readonly customerTenantId?: string;
  /** Tenant id of the partner who asks; the service's own casing. */
  partnertenantid?: string;
  sourcePartnerName?: string;
  sourcePartnerTenantId?: string;
  targetPartnerName?: string;
  targetPartnerTenantId?: string;
  lineItems?: unknown[];
  readonly status?: string;
  links?: unknown;
  attributes?: unknown;
  /** Number of the kind of transfer. */
  transferType?: number;
  customerEmailId?: string;
  expirationTime?: string;
  targetPartnerEmailId?: string;
  /** Number of the direction. */
  transferDirection?: number;
  ignoreEligibilityCheck?: boolean;
}

/**
 * Why a part of a transfer failed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
 */
export interface TransferError {
  transferGroupId?: string;
  code?: number;
  description?: string;
  lineItems?: TransferLineItem[];
}

/** Why a part of a transfer failed. */
export type TransferErrorCode =
  | "PartnerTokenMissing"
  | "InvalidInput"
  | "ServiceException"
  | "InvalidOfferId"
  | "CreateOrderError"
  | "MpnIdNotFound"
  | "NotValidIndirectResellerMpnId"
  | "TransferIdNotFound"
  | "TransferNotAllowedIfStatusIsInProgress"
  | "TransferNotAllowedIfStatusIsCompleted"
  | "TransferCreateOrderError"
  | "TransferProcessedByAnotherRequest"
  | (string & {});

/**
 * One subscription of a transfer.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
 */
export interface TransferLineItem {
  readonly id?: string;
  subscriptionId?: string;
  quantity?: number;
  /** How often it is billed. */
  billingCycle?: unknown;
  /** A name that people gave it. */
  friendlyName?: string;
  /** MPN id of the indirect reseller who gets the credit. */
  partnerIdOnRecord?: string;
  offerId?: string;
  /** Add-ons of the item. */
  readonly addonItems?: TransferLineItem[];
  transferError?: string;
  status?: string;
}

/**
 * What a transfer gave: orders, and what failed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
 */
export interface TransferSubmitResult {
  orders?: Order[];
  transferErrors?: TransferError[];
  attributes?: unknown;
}

/**
 * The change of a subscription to another product.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transition-resources
 */
export interface Transition {
  attributes?: ResourceAttributes;
  operationId?: string;
  /** Product, SKU and availability of what is given up, joined by colons. */
  fromCatalogItemId?: string;
  fromSubscriptionId?: string;
  /** Product, SKU and availability of what is taken instead, joined by colons. */
  toCatalogItemId: string;
  toSubscriptionId?: string;
  quantity: number;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  termDuration?: string;
  /** How often it is billed. */
  billingCycle?: string;
  /** Such as transition_only or transition_with_license_transfer. */
  transitionType: string;
  /** Id of a promotion that is applied. */
  promotionId?: string;
  events?: TransitionEvent[];
  transition?: unknown[];
}

/**
 * What a subscription can be changed to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transition-resources
 */
export interface TransitionEligibility {
  /** Product, SKU and availability, joined by colons. */
  catalogItemId?: string;
  title?: string;
  description?: string;
  quantity?: number;
  eligibilities?: TransitionEligibilityDetail[];
  subscriptionEligibilities?: TargetSubscriptionEligibilityDetail[];
  operationId?: string;
  attributes?: unknown;
}

/**
 * Whether a change can be made, and in which way.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transition-resources
 */
export interface TransitionEligibilityDetail {
  /** Whether it can be done. */
  isEligible?: boolean;
  /** Such as transition_only or transition_with_license_transfer. */
  transitionType?: string;
  /** Some sources: TargetSubscriptionErrors[]. */
  errors?: TransitionError[];
  subscriptionId?: string;
  subscriptionFriendlyName?: string;
  /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
  subscriptionTermDuration?: string;
  /** How often it is billed. */
  subscriptionBillingCycle?: BillingCycleType;
}

/**
 * Why a subscription cannot be changed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transition-resources
 */
export interface TransitionError {
  code?: TransitionErrorCode;
  description?: string;
}

/** Why a subscription cannot be changed. */
export type TransitionErrorCode =
  | "Other"
  | "DelegatedAdminPermissionsDisabled"
  | "SubscriptionStatusNotActive"
  | "ConflictingServiceTypes"
  | "ConcurrencyConflicts"
  | "UserContextRequired"
  | "SubscriptionAddOnsPresent"
  | "SubscriptionDoesNotHaveAnyTransitionedPaths"
  | "SubscriptionTargetOfferNotFound"
  | "SubscriptionNotProvisioned"
  | "OfferDoesNotSupportBillingCycle"
  | "ConversionsNotFound"
  | "UserLicenseError"
  | "InsufficientGranularAdminPermissions"
  | (string & {});

/**
 * One step of a change.
 *
 * @see https://learn.microsoft.com/partner-center/developer/transition-resources
 */
export interface TransitionEvent {
  attributes?: ResourceAttributes;
  name?: string;
  status?: string;
  /** In UTC. */
  timestamp?: string;
  errors?: TransitionError[];
}

/**
 * Which period's lines are exported.
 *
 * @see https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export
 */
export interface UnbilledReconciliationExportRequest {
  /** The current period or the last one. */
  billingPeriod: "current" | "last" | "unknownFutureValue" | (string & {});
  /** ISO 4217 code, such as EUR. */
  currencyCode: string;
  /** Full has all columns, basic leaves descriptive ones out. */
  attributeSet?: "full" | "basic" | "unknownFutureValue" | (string & {});
}

/**
 * Which period's rated use is exported.
 *
 * @see https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export
 */
export interface UnbilledUsageExportRequest {
  /** The current period or the last one. */
  billingPeriod: "current" | "last" | "unknownFutureValue" | (string & {});
  /** ISO 4217 code, such as EUR. */
  currencyCode: string;
  /** Full has all columns, basic leaves descriptive ones out. */
  attributeSet?: "full" | "basic" | "unknownFutureValue" | (string & {});
}

/** A role of the directory. */
export interface UnifiedRole {
  /** Id of the role's template; the same in every tenant. */
  roleDefinitionId: string;
}

/** What a billing group is to have. */
export interface UpdateBillingGroupRequest {
  defaultPurchaseOrderNumber?: string;
  billToAddress?: BillingAddress;
}

/**
 * What a legacy subscription can be upgraded to.
 *
 * @see https://learn.microsoft.com/partner-center/developer/upgrade-resources
 */
export interface Upgrade {
  attributes?: ResourceAttributes;
  targetOffer?: Offer;
  upgradeType?: UpgradeType;
  /** Whether it can be done. */
  isEligible?: boolean;
  quantity?: number;
  upgradeErrors?: UpgradeError[];
}

/**
 * Why a subscription cannot be upgraded.
 *
 * @see https://learn.microsoft.com/partner-center/developer/upgrade-resources
 */
export interface UpgradeError {
  code?: UpgradeErrorCode;
  description?: string;
  additionalDetails?: string;
  attributes?: ResourceAttributes;
}

/** Why a subscription cannot be upgraded. */
export type UpgradeErrorCode =
  | "Other"
  | "DelegatedAdminPermissionsDisabled"
  | "SubscriptionStatusNotActive"
  | "ConflictingServiceTypes"
  | "ConcurrencyConflicts"
  | "UserContextRequired"
  | "SubscriptionAddOnsPresent"
  | "SubscriptionDoesNotHaveAnyUpgradePaths"
  | "SubscriptionTargetOfferNotFound"
  | "SubscriptionNotProvisioned"
  | "OfferDoesNotSupportBillingCycle"
  | "InsufficientGranularAdminPermissions"
  | (string & {});

/**
 * What became of an upgrade.
 *
 * @see https://learn.microsoft.com/partner-center/developer/upgrade-resources
 */
export interface UpgradeResult {
  attributes?: ResourceAttributes;
  sourceSubscriptionId?: string;
  targetSubscriptionId?: string;
  upgradeType?: UpgradeType;
  upgradeErrors?: UpgradeError[];
  licenseErrors?: UserLicenseError[];
  totalCount?: number;
  items?: unknown[];
}

/** How a subscription can be upgraded. */
export type UpgradeType = "none" | "upgrade_only" | "upgrade_with_license_transfer" | (string & {});

/** A product before or after an upgrade. */
export interface UpgradedProductDetails {
  id?: string;
  name?: string;
  attributes?: ResourceAttributes;
}

/**
 * What became of one product of an upgrade.
 *
 * @see https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
 */
export interface UpgradesLineItem {
  sourceProduct?: unknown;
  targetProduct?: unknown;
  upgradedDate?: string;
  status?: string;
  errorDetails?: unknown;
  attributes?: ResourceAttributes;
}

/**
 * A line of an invoice for the use of Azure, legacy offer.
 *
 * @see https://learn.microsoft.com/partner-center/developer/invoice-resources
 */
export interface UsageBasedLineItem {
  /** Some sources: string. */
  attributes?: ResourceAttributes;
  /** Some sources: number. */
  partnerId?: string;
  partnerName?: string;
  partnerBillableAccountId?: string;
  customerId?: string;
  customerCompanyName?: string;
  /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
  mpnId?: number;
  /** MPN id of the indirect reseller; 0 where there is none. */
  tier2MpnId?: number;
  /** Id of the invoice. */
  invoiceNumber?: string;
  domainName?: string;
  /** How often it is billed. */
  billingCycleType?: string;
  subscriptionId?: string;
  subscriptionName?: string;
  subscriptionDescription?: string;
  orderId?: string;
  serviceName?: string;
  serviceType?: string;
  resourceGuid?: string;
  resourceName?: string;
  region?: string;
  /** How much was used, in units. */
  consumedQuantity?: number;
  /** Of the time that is charged. */
  chargeStartDate?: string;
  /** Of the time that is charged. */
  chargeEndDate?: string;
  /** What quantities are counted in, such as 1 Hour. */
  unit?: string;
  readonly billingProvider?: BillingProvider;
  detailLineItemId?: number;
  sku?: string;
  /** How much is free, in units a month. */
  includedQuantity?: number;
  /** How much was used beyond what is included, in units. */
  overageQuantity?: number;
  /** Of one unit, before discounts. */
  listPrice?: number;
  /** Some sources: string. */
  consumptionPrice?: number;
  /** Some sources: string. */
  consumptionDiscount?: number;
  /** ISO 4217 code, such as EUR. */
  currency?: string;
  /** Without tax, in the billing currency. */
  pretaxCharges?: number;
  /** Tax. */
  taxAmount?: number;
  /** With tax. */
  postTaxTotal?: number;
  /** Of one unit, without tax. */
  pretaxEffectiveRate?: number;
  /** Of one unit, with tax. */
  postTaxEffectiveRate?: number;
  /** Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate. */
  chargeType?: string;
  readonly invoiceLineItemType?: InvoiceLineItemType;
  customerName?: string;
}

/**
 * An account.
 *
 * @see https://learn.microsoft.com/partner-center/developer/user-resources
 */
export interface User {
  readonly links?: StandardResourceLinks;
  attributes?: ResourceAttributes;
  id?: string;
  /** Sign-in name. */
  userPrincipalName?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  passwordProfile?: PasswordProfile;
  /** When it was synchronized with a directory on premises. */
  lastDirectorySyncTime?: string | null;
  userDomainType?: UserDomainType;
  state?: UserState;
  /** When it was deleted; it can be restored for 30 days. */
  softDeletionTime?: string | null;
  phoneNumber?: string;
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

/** Whether the directory or a federated service signs the user in. */
export type UserDomainType = "none" | "managed" | "federated" | (string & {});

/**
 * Why a user's licence was not moved.
 *
 * @see https://learn.microsoft.com/partner-center/developer/upgrade-resources
 */
export interface UserLicenseError {
  userObjectId?: string;
  name?: string;
  email?: string;
  errors?: ApiFault[];
  attributes?: ResourceAttributes;
}

/**
 * A user who has a role.
 *
 * @see https://learn.microsoft.com/partner-center/developer/user-resources
 */
export interface UserMember {
  attributes?: ResourceAttributes;
  id: string;
  displayName?: string;
  /** Sign-in name. */
  userPrincipalName?: string;
  roleId?: string;
}

/** Whether an account is in use; `inactive` ones are deleted and can be restored. */
export type UserState = "active" | "inactive" | (string & {});

/**
 * A code that lets a partner create customers of the government community cloud.
 *
 * @see https://learn.microsoft.com/partner-center/developer/utility-resources
 */
export interface ValidationCode {
  partnerId?: string;
  organizationName?: string;
  validationId?: string;
  /** How many customers can be created with it. */
  maxCreates?: number;
  /** How many customers can still be created with it. */
  remainingCreates?: number;
  /** Version, for a later update. */
  eTag?: string;
}

/**
 * How far a customer's account is validated.
 *
 * @see https://learn.microsoft.com/partner-center/developer/retrieve-validation-status
 */
export interface ValidationStatus {
  type?: ValidationType;
  status?: string;
  lastUpdateDateTime?: string;
  code?: number;
  message?: string;
  description?: string;
  errorName?: string;
  /** Whether the same request may succeed later. */
  isRetryable?: boolean;
  errorMessageExtended?: string;
}

/** What is validated. */
export type ValidationType = "account" | (string & {});

/**
 * A domain to be added to a customer's tenant as verified.
 *
 * @see https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
 */
export interface VerifiedDomain {
  verifiedDomainName: string;
  domain: Domain;
  domainFederationSettings?: DomainFederationSettings;
}

/**
 * An event that Partner Center signed.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
 */
export interface VerifiedEvent {
  /** Names this event, for webhooks.forget. */
  delivery?: string;
  /** What happened; ask webhooks.events.list for the real list. */
  eventName?:
    | "test-created"
    | "subscription-updated"
    | "usagerecords-thresholdExceeded"
    | "invoice-ready"
    | "referral-created"
    | "referral-updated"
    | "related-referral-created"
    | "related-referral-updated"
    | "azure-fraud-event-detected"
    | "reseller-relationship-accepted-by-customer"
    | "indirect-reseller-relationship-accepted-by-customer"
    | "dap-admin-relationship-approved"
    | "dap-admin-relationship-terminated"
    | "dap-admin-relationship-terminated-by-microsoft"
    | "granular-admin-relationship-approved"
    | "granular-admin-relationship-activated"
    | "granular-admin-relationship-expired"
    | "granular-admin-relationship-terminated"
    | "granular-admin-access-assignment-created"
    | "granular-admin-access-assignment-activated"
    | "granular-admin-access-assignment-updated"
    | "granular-admin-access-assignment-deleted"
    | "new-commerce-migration-created"
    | "new-commerce-migration-completed"
    | "new-commerce-migration-failed"
    | "new-commerce-migration-schedule-failed"
    | (string & {});
  /** Address of what changed; of a test event it leads nowhere. */
  resourceUri?: string;
  /** What changed, such as subscription. */
  resourceName?: string;
  /** Address of the record of the change, where there is one. */
  auditUri?: string;
  /** When it changed. */
  changed?: string;
  /** The event as it was received. */
  body?: unknown;
}

/** How far vetting is. */
export type VettingStatus = "none" | "pending" | "authorized" | "rejected" | (string & {});

/** Where vetting stands. */
export type VettingSubStatus =
  | "none"
  | "entry"
  | "email_ownership"
  | "email_domain"
  | "employment_verification"
  | "decision"
  | "other"
  | "business_verification"
  | (string & {});

/** Which vetting it is. */
export type VettingVersion = "none" | "current" | "last_finalized" | (string & {});

/**
 * A reservation of virtual machines.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface VirtualMachineReservation {
  reservationId?: string;
  scopeType?: string;
  displayName?: string;
  appliedScopes?: unknown;
  quantity?: number;
  expiryDateTime?: string;
  effectiveDateTime?: string;
  provisioningState?: string;
}

/**
 * Where the reservations of virtual machines are.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface VirtualMachineReservedInstanceArtifact {
  link?: Link;
  resourceID?: string;
}

/**
 * The reservations of virtual machines that an entitlement gives.
 *
 * @see https://learn.microsoft.com/partner-center/developer/entitlement-resources
 */
export interface VirtualMachineReservedInstanceArtifactDetails {
  type?: ArtifactType;
  virtualMachineReservations?: VirtualMachineReservation[];
}

/** What came of one attempt to deliver an event. */
export interface WebhookDeliveryResult {
  /** HTTP status that the webhook answered with. */
  responseCode?: string;
  responseMessage?: string;
  /** Whether the delivery failed before the webhook answered. */
  systemError?: boolean;
  /** When it was tried, in UTC. */
  dateTimeUtc?: string;
}

/** What Partner Center sends to a webhook: which resource changed, and how. */
export interface WebhookEvent {
  /** Such as subscription-updated. */
  EventName?: string;
  /** Address of the resource that changed. */
  ResourceUri?: string;
  /** Kind of resource, such as subscription. */
  ResourceName?: string;
  /** Address of the audit record of the change; may be absent. */
  AuditUri?: string;
  /** When it changed, in UTC. */
  ResourceChangeUtcDate?: string;
}

/**
 * Where events are sent, and which.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
 */
export interface WebhookRegistration {
  /** Tenant id of the partner. */
  SubscriberId?: string;
  /** Address that events are sent to; https. */
  WebhookUrl: string;
  /** Names of the events, such as subscription-updated. */
  WebhookEvents: string[];
  /** Whether the signature comes in X-MS-Signature instead of Authorization. */
  signatureTokenToMsSignatureHeader?: boolean;
  properties?: Record<string, string>;
  /** In UTC. */
  lastModifiedTimestamp?: string;
}

/** How many registrations there are. */
export interface WebhookRegistrationSummary {
  count?: number;
}

/**
 * How the delivery of a test event went.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
 */
export interface WebhookValidationEvent {
  correlationId?: string;
  partnerId?: string;
  status?: string;
  /** Address that is called when a result is there. */
  callbackUrl?: string;
  results?: WebhookDeliveryResult[];
}

/**
 * The id of a test event.
 *
 * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
 */
export interface WebhookValidationEventCreated {
  correlationId?: string;
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
