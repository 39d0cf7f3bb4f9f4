# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""Resources as services send them. Members may be absent, and services add new ones."""

from __future__ import annotations

from typing import Any, TypedDict

__all__ = [
    "AccessToken",
    "AdditionalInformation",
    "Address",
    "AddressValidationResponse",
    "Agreement",
    "AgreementDocument",
    "AgreementMetaData",
    "AgreementSignatureStatus",
    "ApiFault",
    "ApplicationConsent",
    "ApplicationGrant",
    "ApplicationMfaAdoptionStatus",
    "ArmSubscription",
    "Artifact",
    "ArtifactType",
    "AssetOwnershipLimit",
    "AssignLicenseRequest",
    "AssignedLicense",
    "AttachmentDetails",
    "AttachmentMetadata",
    "AttestationProperties",
    "AuditRecord",
    "AuditRecordSearchField",
    "AuditRequest",
    "Availability",
    "AvailabilityIncludedQuantity",
    "AvailabilityTerm",
    "AzureEntitlement",
    "AzureEntitlementCancellationRequestContent",
    "AzureEntitlementLinks",
    "AzureInstanceData",
    "AzureMeter",
    "AzureOfferTerm",
    "AzureRateCard",
    "AzureResource",
    "AzureResourceMonthlyUsageRecord",
    "AzureUsageAnalytics",
    "AzureUtilizationGranularity",
    "AzureUtilizationRecord",
    "BatchUploadDetails",
    "BegunSignIn",
    "BillToUpdateScenario",
    "BilledAggregatedUsageExportRequest",
    "BilledAggregatedUsageRow",
    "BilledReconciliationExportRequest",
    "BilledUsageExportRequest",
    "BillingAddress",
    "BillingBlob",
    "BillingCycleType",
    "BillingExportBlob",
    "BillingExportManifest",
    "BillingExportOperation",
    "BillingGroupSummary",
    "BillingManifest",
    "BillingOperation",
    "BillingProfile",
    "BillingProvider",
    "BillingType",
    "CancellationPolicy",
    "CancellationRefundOption",
    "Cart",
    "CartCheckoutResult",
    "CartError",
    "CartErrorCode",
    "CartLineItem",
    "CatalogBenefit",
    "CatalogBenefitPolicy",
    "CatalogBenefitProductCode",
    "CatalogBenefitProductPolicy",
    "CatalogBenefitRequiredProduct",
    "CommerceProfile",
    "CompanySubscription",
    "ConfigurationPolicy",
    "Consent",
    "Constraint",
    "Contact",
    "ContactPreference",
    "Contract",
    "ContractType",
    "Conversion",
    "ConversionError",
    "ConversionErrorCode",
    "ConversionResult",
    "Count",
    "CountryValidationRules",
    "CurrencyInfo",
    "CustomTermEndDate",
    "Customer",
    "CustomerAttestationRequirement",
    "CustomerBillingProfile",
    "CustomerCompanyProfile",
    "CustomerConfiguration",
    "CustomerCreationScenario",
    "CustomerLicensesDeploymentInsights",
    "CustomerLicensesUsageInsights",
    "CustomerMonthlyUsageRecord",
    "CustomerNotificationDetails",
    "CustomerOrganization",
    "CustomerPartnerRelationship",
    "CustomerProfile",
    "CustomerProfileType",
    "CustomerQualification",
    "CustomerQualificationRequest",
    "CustomerQualificationV2",
    "CustomerQualifications",
    "CustomerRelationshipRequest",
    "CustomerScenarioValidationResult",
    "CustomerSearchField",
    "CustomerUsageSummary",
    "CustomerUser",
    "CustomerUserScenario",
    "CustomerUserUploadScenario",
    "DailyRatedUsageLineItem",
    "DailyUsageLineItem",
    "DapCustomer",
    "DealRegistrationEligibility",
    "DelegatedAdminAccessAssignment",
    "DelegatedAdminAccessContainer",
    "DelegatedAdminAccessCount",
    "DelegatedAdminAccessDetails",
    "DelegatedAdminCustomer",
    "DelegatedAdminRelationship",
    "DelegatedAdminRelationshipCustomerParticipant",
    "DelegatedAdminRelationshipOperation",
    "DelegatedAdminRelationshipRequest",
    "DelegatedAdminServiceManagementDetail",
    "DelegatedAdminStatistics",
    "Device",
    "DeviceBatch",
    "DeviceBatchCreationRequest",
    "DevicePolicyUpdateRequest",
    "DeviceUploadDetails",
    "DeviceUploadStatusType",
    "DirectSignedCustomerAgreementStatus",
    "DirectoryObject",
    "DirectoryRole",
    "DocumentType",
    "Domain",
    "DomainAvailability",
    "DomainDnsRecord",
    "DomainFederationSettings",
    "DynamicSkuAttributes",
    "EligibilityConstraint",
    "EnhancedAttestation",
    "EnhancedAttestationRequest",
    "Enrolment",
    "Entitlement",
    "EntitlementType",
    "ErrorBody",
    "ErrorDetails",
    "EstimateLink",
    "FieldFilter",
    "FieldFilterOperation",
    "FileInfo",
    "FraudEvent",
    "FraudEventStatusUpdate",
    "GccValidationRelationship",
    "GeneratedToken",
    "GetNewCommerceMigrationsResponse",
    "Grantor",
    "GraphContract",
    "GraphDirectoryRole",
    "GraphDomain",
    "GraphGroup",
    "GraphOrganization",
    "GraphPasswordProfile",
    "GraphSubscribedSku",
    "GraphUser",
    "GraphVerifiedDomain",
    "IndirectResellerAnalytics",
    "InsightsDataset",
    "InsightsQuery",
    "InsightsQueryRequest",
    "InsightsReport",
    "InsightsReportExecution",
    "InsightsReportRequest",
    "InsightsTestResult",
    "InvalidCatalogItemIdPromotionEligibilityError",
    "InvalidPromotionEligibilityError",
    "InventoryCheckRequest",
    "InventoryItem",
    "InventoryResourceType",
    "InventoryRestriction",
    "InviteContext",
    "InvitedBy",
    "Invoice",
    "InvoiceDetail",
    "InvoiceLineItem",
    "InvoiceLineItemType",
    "InvoiceSearchField",
    "InvoiceStatement",
    "InvoiceSummaries",
    "InvoiceSummary",
    "InvoiceSummaryDetail",
    "ItemType",
    "JsonPatchOperation",
    "KeyValuePair",
    "LegalBusinessProfile",
    "License",
    "LicenseAssignment",
    "LicenseBasedLineItem",
    "LicenseDeployment",
    "LicenseDetails",
    "LicenseGroupId",
    "LicenseUpdate",
    "LicenseUsage",
    "LicenseWarning",
    "Link",
    "ManagedCustomer",
    "ManagedService",
    "ManagedServiceLinks",
    "Margin",
    "Member",
    "MessageType",
    "Metadata",
    "MeterUsageRecord",
    "MfaEnablementStatusMetadata",
    "MinimumPurchaseCommitment",
    "MpnProfile",
    "NewCommerceEligibility",
    "NewCommerceEligibilityError",
    "NewCommerceMigration",
    "NewCommerceMigrationEvent",
    "NewCommerceMigrationSchedule",
    "NextChargeInstructions",
    "NoPromotionsAvailableEligibilityError",
    "NonMfaCompliantPartnerPrincipal",
    "OAuth2PermissionGrant",
    "ODataReference",
    "Offer",
    "OfferAttestationProperties",
    "OfferCategory",
    "OfferLinks",
    "OfferProduct",
    "OfferPurchasedPreviouslyPromotionEligibilityError",
    "OneTimeInvoiceLineItem",
    "OneVetResponseStackService",
    "OperationStatus",
    "OperationType",
    "Order",
    "OrderAttachment",
    "OrderAttachmentUpload",
    "OrderError",
    "OrderLineItem",
    "OrderLineItemActivationLink",
    "OrderLineItemLinks",
    "OrderLineItemProvisioningStatus",
    "OrderLinks",
    "OrderStatus",
    "OrganizationProfile",
    "Overage",
    "OverageLinks",
    "ParticipantType",
    "PartnerLicensesDeploymentInsights",
    "PartnerLicensesUsageInsights",
    "PartnerRelationship",
    "PartnerRelationshipData",
    "PartnerRelationshipSearchField",
    "PartnerRelationshipType",
    "PartnerRequest",
    "PartnerResourceChangeEvent",
    "PartnerSecurityAlert",
    "PartnerSecurityCustomerInsight",
    "PartnerSecurityCustomerMfaInsight",
    "PartnerSecurityRequirement",
    "PartnerSecurityScore",
    "PartnerSecurityScoreHistory",
    "PartnerUsageExportRow",
    "PartnerUsageSummary",
    "PasswordProfile",
    "PayoutExportRequest",
    "Permission",
    "PolicyCategory",
    "PolicySettingsType",
    "PrerequisiteProductOwnershipPromotionEligibilityError",
    "Pricing",
    "PricingPolicies",
    "Product",
    "ProductLinks",
    "ProductOwnershipConstraint",
    "ProductPromotion",
    "ProductPromotionPricingPolicy",
    "ProductPromotionProperties",
    "ProductPromotionRequiredProduct",
    "ProductPromotionTerm",
    "ProductSku",
    "ProductTerm",
    "ProductUpgradesEligibility",
    "ProductUpgradesErrorDetails",
    "ProductUpgradesLineItem",
    "ProductUpgradesRequest",
    "ProductUpgradesStatus",
    "Promotion",
    "PromotionConstraints",
    "PromotionEligibilities",
    "PromotionEligibilitiesRequest",
    "PromotionEligibilitiesRequestItem",
    "PromotionEligibility",
    "PromotionEligibilityError",
    "PromotionTerm",
    "ProvisioningContext",
    "ProvisioningStatus",
    "PurchaseCommitment",
    "PurchaseEligibility",
    "PurchaseEligibilityReason",
    "PurchaseSettings",
    "QuantityDetail",
    "QuantityProvisioningStatus",
    "QueryType",
    "Recipient",
    "RedemptionLimitPromotionEligibilityError",
    "ReferenceOrder",
    "Referral",
    "ReferralAnalytics",
    "ReferralDetails",
    "ReferralQualification",
    "ReferralRequirements",
    "ReferralStatus",
    "ReferralSubstatus",
    "RefundOption",
    "RefundableQuantity",
    "RefundableQuantityDetail",
    "RegisterSubscription",
    "RelationshipExtensionRequest",
    "RelationshipRequestDetails",
    "RemoveCustomerRelationshipData",
    "RemovePartnerRelationshipData",
    "Removed",
    "RenewalInstruction",
    "RenewalInstructionOption",
    "RenewalOption",
    "RenewsTo",
    "RequestResponse",
    "RequestStatus",
    "ResellerDelegatedAdminRelationship",
    "ResellerValidationRequest",
    "ResellerValidationResponse",
    "ResellerValidationResult",
    "Reservation",
    "ReservedInstanceArtifact",
    "ReservedInstanceArtifactDetails",
    "ResourceAttributes",
    "ResourceLinks",
    "ResourceType",
    "ResourceUsageRecord",
    "SandboxIndirectReseller",
    "ScheduledAction",
    "ScheduledNextTermInstructions",
    "Scope",
    "SearchAnalytics",
    "SeatConstraint",
    "SeatCountPromotionEligibilityError",
    "SecureApplicationAdoptionStatus",
    "SecurityComplianceStatusMetadata",
    "SeekOperation",
    "SelfServeEntity",
    "SelfServePolicy",
    "ServiceCostLineItem",
    "ServiceCostsBillingPeriod",
    "ServiceCostsSummary",
    "ServiceCostsSummaryDetail",
    "ServiceCostsSummaryLinks",
    "ServiceHealth",
    "ServiceHealthIssue",
    "ServiceIncidentDetail",
    "ServiceIncidentHistory",
    "ServiceIncidentSearchField",
    "ServiceIncidentStatus",
    "ServiceIncidents",
    "ServicePlan",
    "ServicePlanInfo",
    "ServicePrincipal",
    "ServiceRequest",
    "ServiceRequestContact",
    "ServiceRequestNote",
    "ServiceRequestOrganization",
    "ServiceRequestSearchField",
    "ServiceRequestSeverity",
    "ServiceRequestStatus",
    "ServiceUpdateMessage",
    "SigningCertificateUpdateStatus",
    "SimpleFieldFilter",
    "Sku",
    "SkuAttestationProperties",
    "SolutionTag",
    "Sort",
    "SortDirection",
    "SpecializedOfferPricingPolicy",
    "SpecializedOfferProperties",
    "SpendingBudget",
    "StandardResourceCollectionLinks",
    "StandardResourceLinks",
    "StoredSignIn",
    "SubscribedSku",
    "Subscription",
    "SubscriptionActivationResult",
    "SubscriptionAnalytics",
    "SubscriptionDailyUsageRecord",
    "SubscriptionLineItem",
    "SubscriptionLinks",
    "SubscriptionMonthlyUsageRecord",
    "SubscriptionProvisioningStatus",
    "SubscriptionRegistrationStatus",
    "SubscriptionStatus",
    "SubscriptionUsageSummary",
    "SupportContact",
    "SupportProfile",
    "SupportTopic",
    "Tag",
    "Target",
    "TargetSubscriptionEligibilityDetail",
    "TargetSubscriptionErrors",
    "TaxReceipt",
    "TenantFacts",
    "TenantInformation",
    "Term",
    "TermPromotionEligibilityError",
    "ThrottleErrorBody",
    "TransferEligibility",
    "TransferEntity",
    "TransferError",
    "TransferErrorCode",
    "TransferLineItem",
    "TransferSubmitResult",
    "Transition",
    "TransitionEligibility",
    "TransitionEligibilityDetail",
    "TransitionError",
    "TransitionErrorCode",
    "TransitionEvent",
    "UnbilledReconciliationExportRequest",
    "UnbilledUsageExportRequest",
    "UnifiedRole",
    "UpdateBillingGroupRequest",
    "Upgrade",
    "UpgradeError",
    "UpgradeErrorCode",
    "UpgradeResult",
    "UpgradeType",
    "UpgradedProductDetails",
    "UpgradesLineItem",
    "UsageBasedLineItem",
    "User",
    "UserCredentials",
    "UserDomainType",
    "UserLicenseError",
    "UserMember",
    "UserState",
    "ValidationCode",
    "ValidationStatus",
    "ValidationType",
    "VerifiedDomain",
    "VerifiedEvent",
    "VettingStatus",
    "VettingSubStatus",
    "VettingVersion",
    "VirtualMachineReservation",
    "VirtualMachineReservedInstanceArtifact",
    "VirtualMachineReservedInstanceArtifactDetails",
    "WebhookDeliveryResult",
    "WebhookEvent",
    "WebhookRegistration",
    "WebhookRegistrationSummary",
    "WebhookValidationEvent",
    "WebhookValidationEventCreated",
    "WithheldToken",
]


class AccessToken(TypedDict, total=False):
    """An access token, and how long it lasts.

    Members:
        token: Secret: the token, for the Authorization header.
        tokenType: Bearer.
        expiresOn: When it stops being valid, in seconds since 1970.
        refreshOn: From when on a newer one is worth asking for, in seconds since 1970.
        tenant: In whose tenant it is valid.
        scopes: What was asked for.
        granted: What was granted, where the service said so.
    """

    token: str
    tokenType: str
    expiresOn: int
    refreshOn: int
    tenant: str
    scopes: str
    granted: str


class AdditionalInformation(TypedDict, total=False):
    """How many of an item can be bought, and were.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    availableQuantity: int
    purchasedQuantity: int


class Address(TypedDict, total=False):
    """A postal address.

    Members:
        country: ISO country code of two letters. Required in a request.
        city: Required in a request.
        state: Where the country has it: countries say so by their validation rules.
        addressLine1: Required in a request.
        postalCode: Where the country has it: countries say so by their validation rules.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    country: str
    region: str
    city: str
    state: str
    addressLine1: str
    addressLine2: str
    addressLine3: str
    district: str
    postalCode: str
    firstName: str
    middleName: str
    lastName: str
    phoneNumber: str
    emailAddress: str
    id: str


class AddressValidationResponse(TypedDict, total=False):
    """What the service found about an address.

    Members:
        links: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/validate-an-address
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    originalAddress: Address
    suggestedAddresses: list[Address]
    status: str
    validationMessage: str


class Agreement(TypedDict, total=False):
    """A customer's acceptance of an agreement, as the partner attests it.

    Members:
        templateId: Id of the agreement; case matters.
        dateAgreed: When the customer agreed. ISO 8601.
        agreementLink: Address.
        isRetryable: Whether the same request may succeed later.

    Source: https://learn.microsoft.com/partner-center/developer/agreement-resources
    """

    userId: str
    primaryContact: Contact
    templateId: str
    dateAgreed: str
    type: str
    agreementLink: str
    code: int
    message: str
    description: str
    errorName: str
    isRetryable: bool
    parameters: Any
    errorMessageExtended: str


class AgreementDocument(TypedDict, total=False):
    """Where the text of an agreement is.

    Members:
        displayUri: Address.
        downloadUri: Address.
        language: Such as en-US.
        country: ISO country code of two letters.
        versionRank: The higher, the newer.

    Source: https://learn.microsoft.com/partner-center/developer/agreement-document-resources
    """

    displayUri: str
    downloadUri: str
    language: str
    country: str
    versionRank: int


class AgreementMetaData(TypedDict, total=False):
    """An agreement that customers can accept.

    Members:
        templateId: Id of the agreement; case matters.
        agreementLink: Address.
        versionRank: The higher, the newer.

    Source: https://learn.microsoft.com/partner-center/developer/agreement-metadata-resources
    """

    templateId: str
    agreementType: str
    agreementLink: str
    versionRank: int
    type: str


class AgreementSignatureStatus(TypedDict, total=False):
    """Whether the partner has signed the agreement of its programme.

    Source: https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status
    """

    isAgreementSigned: bool


class ApiFault(TypedDict, total=False):
    """An error within an answer."""

    attributes: ResourceAttributes
    code: str
    description: str
    data: list[Any]


class ApplicationConsent(TypedDict, total=False):
    """What an application may do in a customer's tenant.

    Members:
        applicationId: The application that is consented to. Required in a request.
        applicationGrants: What it is granted. Required in a request.
        displayName: Name of the application.

    Source: https://learn.microsoft.com/partner-center/developer/create-application-consent
    """

    applicationId: str
    applicationGrants: list[ApplicationGrant]
    displayName: str


class ApplicationGrant(TypedDict, total=False):
    """Scopes of one API.

    Members:
        enterpriseApplicationId: The API: 00000003-0000-0000-c000-000000000000 is Microsoft Graph. Required in a
            request.
        scope: Delegated scopes, separated by commas. Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/create-application-consent
    """

    enterpriseApplicationId: str
    scope: str


class ApplicationMfaAdoptionStatus(TypedDict, total=False):
    """How many of an application's requests on one day came with MFA.

    Members:
        loginDate: Which day, in UTC. ISO 8601.
        mfaCompliantRequestCount: How many requests came with MFA.
        totalRequestCount: How many requests there were.

    Source: https://learn.microsoft.com/partner-center/developer/get-api-request-summary
    """

    loginDate: str
    mfaCompliantRequestCount: int
    totalRequestCount: int
    applicationId: str
    applicationName: str


class ArmSubscription(TypedDict, total=False):
    """An Azure subscription.

    Members:
        id: /subscriptions/ and the id. Read only.
        subscriptionId: Read only.
        tenantId: Read only.
        displayName: Read only.
        state: One of Enabled, Warned, PastDue, Disabled, Deleted. Read only.
        authorizationSource: Read only.
        subscriptionPolicies: Read only.

    Source: https://learn.microsoft.com/rest/api/resources/resources/subscriptions/list
    """

    id: str
    subscriptionId: str
    tenantId: str
    displayName: str
    state: str
    authorizationSource: str
    subscriptionPolicies: Any


class Artifact(TypedDict, total=False):
    """What came with an entitlement; `artifactType` says what it is.

    By `artifactType` it is one of `VirtualMachineReservedInstanceArtifact` (virtual_machine_reserved_instance),
    `ReservedInstanceArtifact` (reserved_instance).

    Members:
        links: Read only.
        artifactType: What it is; chooses the members beside these.
        dynamicAttributes: Further facts, by name.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    artifactType: str
    dynamicAttributes: dict[str, Any]


ArtifactType = str
"""What came with an entitlement.

One of VirtualMachineReservedInstance; services may know more.
"""


class AssetOwnershipLimit(TypedDict, total=False):
    """How many assets a customer may own for a promotion.

    Members:
        minAssets: Including this number.
        maxAssets: Including this number.
    """

    minAssets: int
    maxAssets: int
    type: str


class AssignLicenseRequest(TypedDict, total=False):
    """Licences to be assigned and taken away.

    Members:
        addLicenses: Required in a request.
        removeLicenses: Required in a request.

    Source: https://learn.microsoft.com/graph/api/group-assignlicense
    """

    addLicenses: list[AssignedLicense]
    removeLicenses: list[str]


class AssignedLicense(TypedDict, total=False):
    """A licence, without some of its plans.

    Members:
        skuId: Required in a request.
        disabledPlans: Ids of plans that are not assigned.
    """

    skuId: str
    disabledPlans: list[str]


class AttachmentDetails(TypedDict, total=False):
    """Files that belong to an order, before they are uploaded."""

    metadata: AttachmentMetadata
    POfiles: list[Any]
    tenderFiles: list[Any]


class AttachmentMetadata(TypedDict, total=False):
    """What is said about the files of an order.

    Members:
        fxRate: Units of the pricing currency for one of the customer's.
        currency: ISO 4217 code, such as EUR.
    """

    customerPrice: str
    fxRate: str
    currency: str
    isPartOfTender: bool
    tenderLink: str


class AttestationProperties(TypedDict, total=False):
    """Whether an attestation is needed before a purchase, and which.

    Source: https://learn.microsoft.com/partner-center/developer/offer-resources
    """

    attestationType: str
    enforceAttestation: bool


class AuditRecord(TypedDict, total=False):
    """One change in the partner's account: who did what to which resource.

    Members:
        attributes: Read only.
        id: Id of the record.
        userPrincipalName: Sign-in name.
        resourceOldValue: JSON text.
        resourceNewValue: JSON text.
        operationType: What was done.
        originalCorrelationId: Correlation id of the request that did it.
        operationDate: When it was done. ISO 8601.
        customizedData: Further facts, by name.

    Source: https://learn.microsoft.com/partner-center/developer/auditing-resources
    """

    attributes: ResourceAttributes
    id: str
    partnerId: str
    customerId: str
    customerName: str
    userPrincipalName: str
    applicationId: str
    resourceType: ResourceType
    resourceOldValue: str
    resourceNewValue: str
    operationType: OperationType
    originalCorrelationId: str
    operationDate: str
    operationStatus: OperationStatus
    customizedData: list[KeyValuePair]
    sessionId: str


AuditRecordSearchField = str
"""By what audit records can be searched.

One of company_name, customer_id, resource_type; services may know more.
"""


class AuditRequest(TypedDict, total=False):
    """What audit records are asked for.

    Members:
        startDate: ISO 8601.
        endDate: ISO 8601.
        size: How many records a page has.
    """

    filter: SimpleFieldFilter
    startDate: str
    endDate: str
    size: int


class Availability(TypedDict, total=False):
    """A way to buy a SKU: in one country and segment, with its terms.

    Members:
        links: Read only.
        catalogItemId: Product, SKU and availability, joined by colons.
        defaultCurrency: Some sources: str.
        segment: Such as Commercial, Education, Government or Nonprofit.
        country: ISO country code of two letters.
        isPurchasable: Whether it can be bought.
        isRenewable: Whether it can be renewed.
        renewalInstructions: Some sources: RenewalInstruction.
        terms: Some sources: list[Term].
        minimumQuantity: Of units in one order.
        maximumQuantity: Of units in one order.
        isTrial: Whether it is a trial.
        supportedBillingCycles: How often it may be billed.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    id: str
    productId: str
    skuId: str
    catalogItemId: str
    defaultCurrency: CurrencyInfo
    segment: str
    country: str
    isPurchasable: bool
    isRenewable: bool
    renewalInstructions: list[RenewalInstruction]
    terms: list[AvailabilityTerm]
    includedQuantityOptions: list[AvailabilityIncludedQuantity]
    product: Product
    sku: Sku
    title: str
    description: str
    minimumQuantity: int
    maximumQuantity: int
    isTrial: bool
    supportedBillingCycles: list[str]
    purchasePrerequisites: list[str]
    inventoryVariables: list[Any]
    provisioningVariables: list[Any]
    actions: list[str]
    dynamicAttributes: Any


class AvailabilityIncludedQuantity(TypedDict, total=False):
    """An amount that an availability includes.

    Members:
        units: What is counted.
    """

    units: str
    description: str


class AvailabilityTerm(TypedDict, total=False):
    """For how long something can be bought, and how it is billed.

    Members:
        duration: ISO 8601 duration.
        billingCycle: How often it is billed.
    """

    id: str
    duration: str
    description: str
    billingCycle: str
    renewalOptions: list[RenewalOption]
    cancellationPolicies: list[CancellationPolicy]


class AzureEntitlement(TypedDict, total=False):
    """An Azure subscription under an Azure plan.

    Members:
        friendlyName: A name that people gave it.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    id: str
    status: str
    friendlyName: str
    subscriptionId: str
    links: AzureEntitlementLinks


class AzureEntitlementCancellationRequestContent(TypedDict, total=False):
    """Why an Azure subscription is cancelled.

    Members:
        friendlyName: A name that people gave it.

    Source: https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription
    """

    cancellationReason: str
    id: str
    friendlyName: str
    status: str
    subscriptionId: str
    links: Any


class AzureEntitlementLinks(TypedDict, total=False):
    """Links of an Azure subscription."""

    self: Link


class AzureInstanceData(TypedDict, total=False):
    """The instance of an Azure resource that was used.

    Members:
        resourceUri: Where the resource is.
        orderNumber: Some sources: float.
        tags: Tags of the Azure resource. Some sources: list[str].
        additionalInfo: Further facts about the use. Some sources: list[str].

    Source: https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources
    """

    resourceUri: str
    location: str
    partNumber: str
    orderNumber: str
    tags: dict[str, str]
    additionalInfo: dict[str, str]


class AzureMeter(TypedDict, total=False):
    """What one metered unit of Azure costs.

    Members:
        rates: Price of one unit, by the quantity from which on it holds.
        tags: Tags of the Azure resource.
        unit: What quantities are counted in, such as 1 Hour.
        includedQuantity: How much is free, in units a month.
        effectiveDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources
    """

    id: str
    name: str
    rates: dict[str, float]
    tags: list[str]
    category: str
    subcategory: str
    region: str
    unit: str
    includedQuantity: float
    effectiveDate: str


class AzureOfferTerm(TypedDict, total=False):
    """A discount or condition of the rate card.

    Members:
        discount: A part of 1.
        excludedMeterIds: Meters that the term is not for.
        effectiveDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources
    """

    name: str
    discount: float
    excludedMeterIds: list[str]
    effectiveDate: str


class AzureRateCard(TypedDict, total=False):
    """Prices of Azure's meters.

    Members:
        locale: Such as en-US.
        currency: ISO 4217 code, such as EUR.
        isTaxIncluded: Whether prices include tax.
        meters: Prices of all meters.
        offerTerms: Discounts and conditions.

    Source: https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources
    """

    attributes: ResourceAttributes
    locale: str
    currency: str
    isTaxIncluded: bool
    meters: list[AzureMeter]
    offerTerms: list[AzureOfferTerm]


class AzureResource(TypedDict, total=False):
    """The metered resource of a utilization record.

    Source: https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources
    """

    id: str
    name: str
    category: str
    subcategory: str
    region: str


class AzureResourceMonthlyUsageRecord(TypedDict, total=False):
    """What one Azure resource cost in a month.

    Members:
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceId: Id of the resource.
        totalCost: In the currency of the record.
        quantityUsed: How much was used, in units.
        unit: What quantities are counted in, such as 1 Hour.

    Source: https://learn.microsoft.com/partner-center/developer/get-all-monthly-usage-records-for-a-subscription
    """

    attributes: ResourceAttributes
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    resourceId: str
    resourceName: str
    totalCost: float
    category: str
    subcategory: str
    quantityUsed: float
    unit: str
    id: str
    name: str


class AzureUsageAnalytics(TypedDict, total=False):
    """The use of an Azure resource on one day.

    Members:
        customerTenantId: Tenant id of the customer.
        usageDate: The day of the use, in UTC.
        resourceLocation: Where it is.
        meterUnit: What quantities are counted in, such as 1 Hour.
        reservationOrderId: Id of the order of a reservation.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
    """

    customerTenantId: str
    customerName: str
    subscriptionId: str
    subscriptionName: str
    usageDate: str
    resourceLocation: str
    meterCategory: str
    meterSubcategory: str
    meterUnit: str
    reservationOrderId: str
    reservationId: str
    serviceType: str
    quantity: int
    consumptionMeterId: str


AzureUtilizationGranularity = str
"""By the day or by the hour.

One of Daily, Hourly; services may know more.
"""


class AzureUtilizationRecord(TypedDict, total=False):
    """How much of an Azure resource was used, by the hour or day.

    Members:
        usageStartTime: ISO 8601.
        usageEndTime: ISO 8601.
        unit: What quantities are counted in, such as 1 Hour.

    Source: https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources
    """

    attributes: ResourceAttributes
    usageStartTime: str
    usageEndTime: str
    resource: AzureResource
    quantity: float
    unit: str
    infoFields: dict[str, str]
    instanceData: AzureInstanceData
    links: Any


class BatchUploadDetails(TypedDict, total=False):
    """How far the upload of a batch of devices is.

    Members:
        batchTrackingId: Id to ask for the state of the upload.
        startedTime: ISO 8601.
        completedTime: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/device-deployment-resources
    """

    attributes: ResourceAttributes
    batchTrackingId: str
    status: DeviceUploadStatusType
    startedTime: str
    completedTime: str
    devicesStatus: list[DeviceUploadDetails]


class BegunSignIn(TypedDict, total=False):
    """A sign-in that waits for its answer.

    Members:
        signIn: Its id; keep it with the browser's session.
        authorizeUrl: Where to send the browser.
        expiresInMs: For how many milliseconds it may be finished.
    """

    signIn: str
    authorizeUrl: str
    expiresInMs: int


class BillToUpdateScenario(TypedDict, total=False):
    """A change of where a customer's bills go, to be validated.

    Members:
        customerTenantId: Tenant id of the customer.
        validationCode: Code for the government community cloud.
    """

    customerTenantId: str
    customerBillingProfile: CustomerBillingProfile
    primaryContactEmailAddress: str
    validationCode: str
    sessionId: str


class BilledAggregatedUsageExportRequest(TypedDict, total=False):
    """Which invoice's aggregated use is exported.

    Members:
        invoiceId: Required in a request.

    Source: https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export
    """

    invoiceId: str


class BilledAggregatedUsageRow(TypedDict, total=False):
    """A line of the export of aggregated use.

    Members:
        PriceBenefits: Which benefits lower the price, as JSON text.
        PartnerPrice: In the pricing currency.
        EffectiveUnitPrice: Of one unit, after discounts and credits.
    """

    ProductId: str
    SkuId: str
    MeterId: str
    PriceBenefits: str
    PartnerPrice: float
    EffectiveUnitPrice: float


class BilledReconciliationExportRequest(TypedDict, total=False):
    """Which invoice's lines are exported.

    Members:
        invoiceId: Required in a request.
        attributeSet: Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.

    Source: https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export
    """

    invoiceId: str
    attributeSet: str


class BilledUsageExportRequest(TypedDict, total=False):
    """Which invoice's rated use is exported.

    Members:
        invoiceId: Required in a request.
        attributeSet: Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.

    Source: https://learn.microsoft.com/graph/api/partners-billing-billedusage-export
    """

    invoiceId: str
    attributeSet: str


class BillingAddress(TypedDict, total=False):
    """An address for bills.

    Members:
        country: ISO country code of two letters.
    """

    country: str
    region: str
    city: str
    postalCode: str
    addressLine1: str
    addressLine2: str
    addressLine3: str
    firstName: str
    lastName: str
    companyName: str


class BillingBlob(TypedDict, total=False):
    """One file of a billing export of the beta.

    Members:
        sizeInBytes: Bytes, compressed.
        partitionValue: To which part the lines belong.
    """

    name: str
    sizeInBytes: int
    partitionValue: str


BillingCycleType = str
"""How often something is billed.

One of unknown, monthly, annual, none, one_time, triennial, biennial; services may know more.
"""


class BillingExportBlob(TypedDict, total=False):
    """One file of an export: gzip, one JSON object a line.

    Members:
        name: Read only.
        partitionValue: To which part the lines belong. Read only.
        sizeInBytes: Bytes, compressed. Read only.
        itemCount: How many lines. Read only.
    """

    name: str
    partitionValue: str
    sizeInBytes: int
    itemCount: int


class BillingExportManifest(TypedDict, total=False):
    """What a finished export consists of.

    Members:
        id: Read only.
        schemaVersion: Version of the columns. Read only.
        dataFormat: compressedJSON: gzip, one JSON object a line. Read only.
        createdDateTime: ISO 8601. Read only.
        eTag: Version, for a later update. Read only.
        partnerTenantId: Tenant id of the partner. Read only.
        rootDirectory: Address of the folder of the files; a file's address is this and its name. Read only.
        sasToken: Secret: gives access to the files for a while. Read only.
        partitionType: By what the lines are divided into files. Read only.
        blobCount: How many files there are. Read only.
        blobs: The files. Read only.

    Source: https://learn.microsoft.com/graph/api/partners-billing-manifest-get
    """

    id: str
    schemaVersion: str
    dataFormat: str
    createdDateTime: str
    eTag: str
    partnerTenantId: str
    rootDirectory: str
    sasToken: str
    partitionType: str
    blobCount: int
    blobs: list[BillingExportBlob]


BillingExportOperation = TypedDict(
    "BillingExportOperation",
    {
        "@odata.type": "str",
        "id": "str",
        "status": "str",
        "createdDateTime": "str",
        "lastActionDateTime": "str",
        "resourceLocation": "BillingExportManifest",
        "error": "Any",
    },
    total=False,
)
"""How far an export is.

Members:
    @odata.type: Name of the object's type. Read only.
    id: Read only.
    status: One of notStarted, running, completed, succeeded, failed, unknownFutureValue. Read only.
    createdDateTime: ISO 8601. Read only.
    lastActionDateTime: When its state changed last. ISO 8601. Read only.
    resourceLocation: Where it is. Read only.
    error: Read only.

Source: https://learn.microsoft.com/graph/api/partners-billing-operation-get
"""


class BillingGroupSummary(TypedDict, total=False):
    """Billing groups of a customer."""

    commerceRootId: str
    billingGroupDetails: dict[str, Any]


class BillingManifest(TypedDict, total=False):
    """What a finished billing export of the beta consists of.

    Members:
        dataFormat: compressedJSON: gzip, one JSON object a line.
        utcCretedDateTime: When it was made, in UTC; the service's own spelling. ISO 8601.
        eTag: Version, for a later update.
        partnerTenantId: Tenant id of the partner.
        rootFolder: Address of the folder of the files; a file's address is this and its name.
        rootFolderSAS: Secret: gives access to the files for a while.
        partitionType: By what the lines are divided into files.
        blobCount: How many files there are.
        sizeInBytes: Bytes, compressed.
        blobs: The files.

    Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
    """

    version: str
    dataFormat: str
    utcCretedDateTime: str
    eTag: str
    partnerTenantId: str
    rootFolder: str
    rootFolderSAS: str
    partitionType: str
    blobCount: int
    sizeInBytes: int
    blobs: list[BillingBlob]


class BillingOperation(TypedDict, total=False):
    """How far a billing export of the beta is.

    Members:
        createdDateTime: ISO 8601.
        lastActionDateTime: When its state changed last. ISO 8601.
        resourceLocation: Where it is.
        status: One of notstarted, running, succeeded, failed.

    Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
    """

    createdDateTime: str
    lastActionDateTime: str
    resourceLocation: str
    status: str
    error: Any


class BillingProfile(TypedDict, total=False):
    """How the partner is billed.

    Members:
        links: Read only.
        taxId: Tax number.
        billingDay: Day of the month.
        billingCurrency: ISO 4217 code, such as EUR.

    Source: https://learn.microsoft.com/partner-center/developer/profile-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    companyName: str
    address: Address
    primaryContact: Contact
    purchaseOrderNumber: str
    taxId: str
    billingDay: int | None
    billingCurrency: str
    profileType: str


BillingProvider = str
"""Which line of business bills.

One of none, office, azure, one_time, marketplace, all; services may know more.
"""


BillingType = str
"""By use or by licence.

One of none, usage, license; services may know more.
"""


class CancellationPolicy(TypedDict, total=False):
    """Until when a purchase can be cancelled, and what is given back."""

    refundOptions: list[CancellationRefundOption]


class CancellationRefundOption(TypedDict, total=False):
    """What is given back up to which time.

    Members:
        sequenceId: Position, from 1.
        expiresAfter: ISO 8601 duration after the purchase.
    """

    sequenceId: int
    type: str
    expiresAfter: str


class Cart(TypedDict, total=False):
    """Items to be ordered together.

    Members:
        links: Read only.
        id: Read only.
        creationTimestamp: In UTC. ISO 8601. Read only.
        lastModifiedTimestamp: In UTC. ISO 8601. Read only.
        expirationTimestamp: Until when the cart can be ordered. ISO 8601. Read only.
        lastModifiedUser: Read only.
        lineItems: Required in a request.
        partnerOnRecordAttestationAccepted: Whether an indirect provider confirms that the reseller is the customer's.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    id: str
    creationTimestamp: str | None
    lastModifiedTimestamp: str | None
    expirationTimestamp: str
    lastModifiedUser: str
    lineItems: list[CartLineItem]
    status: str
    partnerOnRecordAttestationAccepted: bool | None


class CartCheckoutResult(TypedDict, total=False):
    """The orders that a checkout made, and what failed.

    Members:
        alternateId: Id that is easier to read.
        referenceCustomerId: Tenant id of the customer.
        billingCycle: How often it is billed.
        currencyCode: ISO 4217 code, such as EUR.
        currencySymbol: As it is shown, such as €.
        creationDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    attributes: ResourceAttributes
    orders: list[Order]
    orderErrors: list[OrderError]
    id: str
    alternateId: str
    referenceCustomerId: str
    billingCycle: str
    currencyCode: str
    currencySymbol: str
    lineItems: list[Any]
    creationDate: str
    status: str
    transactionType: str
    links: Any
    totalPrice: float
    client: Any


class CartError(TypedDict, total=False):
    """Why an item of a cart cannot be ordered.

    Members:
        additionalInformation: Some sources: AdditionalInformation.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    errorCode: CartErrorCode
    errorDescription: str
    additionalInformation: dict[str, Any]


CartErrorCode = str
"""Why an item of a cart cannot be ordered.

One of unknown, currency_is_not_supported, catalog_item_id_is_not_valid, quota_not_available, inventory_not_available,
participants_is_not_supported_for_partner, unable_to_process_cart_line_item, subscription_is_not_valid,
subscription_is_not_enabled_for_r_i, sandbox_limit_exceeded, invalid_input, subscription_not_registered,
attestation_not_accepted, billing_plan_not_supported, invalid_promotion_id, max_allowed_seats_per_subscription_exceeded,
invalid_custom_term_end_date_product, invalid_custom_term_end_date, base_offer_seat_quantity_not_met,
minimum_add_on_seats_not_met, legacy_offer_not_eligible_for_purchase; services may know more.
"""


class CartLineItem(TypedDict, total=False):
    """An item of a cart.

    Members:
        id: Some sources: str. Read only.
        catalogItemId: Product, SKU and availability, joined by colons.
        friendlyName: A name that people gave it.
        currencyCode: ISO 4217 code, such as EUR.
        billingCycle: How often it is billed.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        promotionId: Id of a promotion that is applied.
        participants: Further partners: kind of participant, and MPN id.
        provisioningContext: What the item is provided for, by name.
        orderGroup: Items of the same group become one order.
        addonItems: Add-ons of the item.
        renewsTo: What it renews to.
        customTermEndDate: When the term is to end, instead of its full length. ISO 8601.
        attestationAccepted: Whether the attestation that the product asks for is given.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    id: int
    catalogItemId: str
    friendlyName: str
    quantity: int
    currencyCode: str
    billingCycle: BillingCycleType
    termDuration: str
    promotionId: str
    participants: list[KeyValuePair]
    provisioningContext: dict[str, str]
    orderGroup: str
    purchaseSystem: str
    addonItems: list[CartLineItem]
    renewsTo: RenewsTo
    error: CartError
    customTermEndDate: str | None
    attestationAccepted: bool | None


class CatalogBenefit(TypedDict, total=False):
    """A benefit of the catalogue: reduced prices or special offers for products.

    Source: https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id
    """

    id: str
    name: str
    description: str
    productCodes: list[CatalogBenefitProductCode]
    requiredProducts: list[CatalogBenefitRequiredProduct]
    productPolicy: CatalogBenefitProductPolicy


class CatalogBenefitPolicy(TypedDict, total=False):
    """A rule of a benefit: its id, and data by kind of rule.

    Members:
        policyData: Members by kind of rule.
    """

    policyId: str
    policyData: Any


class CatalogBenefitProductCode(TypedDict, total=False):
    """A product that a benefit counts for.

    Members:
        productCode: Id of the product that is counted.
    """

    productCode: str


class CatalogBenefitProductPolicy(TypedDict, total=False):
    """The rules of a benefit."""

    pricingPolicies: list[CatalogBenefitPolicy]
    offerPolicies: list[CatalogBenefitPolicy]
    eligibilityPolicies: list[CatalogBenefitPolicy]


class CatalogBenefitRequiredProduct(TypedDict, total=False):
    """What must have been bought for a benefit.

    Members:
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        billingCycle: How often it is billed.
    """

    productId: str
    skuId: str
    termDuration: str
    billingCycle: str


class CommerceProfile(TypedDict, total=False):
    """Whether a customer may buy, and in which system.

    Members:
        purchaseSystem: One of Oms, Mcapi3, Mcapi4. Read only.
    """

    purchaseSystem: str
    purchaseEligibility: PurchaseEligibility


class CompanySubscription(TypedDict, total=False):
    """A commercial subscription of a tenant, as its directory knows it.

    Members:
        createdDateTime: ISO 8601.
        isTrial: Whether it is a trial.
        nextLifecycleDateTime: ISO 8601.
        skuPartNumber: Name of the SKU in short, such as ENTERPRISEPACK.
    """

    id: str
    commerceSubscriptionId: str
    createdDateTime: str
    isTrial: bool
    nextLifecycleDateTime: str
    ownerId: str
    ownerTenantId: str
    ownerType: str
    serviceStatus: list[ServicePlanInfo]
    skuId: str
    skuPartNumber: str
    status: str
    totalLicenses: int


class ConfigurationPolicy(TypedDict, total=False):
    """Settings for the first start of devices.

    Members:
        name: Required in a request.
        category: Required in a request.
        devicesAssignedCount: How many devices.
        policySettings: Some sources: list[str]. Required in a request.
        createdDate: ISO 8601.
        lastModifiedDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/device-deployment-resources
    """

    attributes: ResourceAttributes
    id: str
    name: str
    category: PolicyCategory
    description: str
    devicesAssignedCount: int
    policySettings: list[PolicySettingsType]
    createdDate: str
    lastModifiedDate: str
    devicesAssigned: int


class Consent(TypedDict, total=False):
    """What a lead agreed to.

    Members:
        consentToToShareInfoWithOthers: Whether facts may be passed on; the service's own spelling.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    consentToToShareInfoWithOthers: bool
    consentToContact: bool


class Constraint(TypedDict, total=False):
    """A limit of what can be bought.

    Members:
        constraintValue: The limit.
    """

    constraintName: str
    constraintValue: float
    constraintType: str


class Contact(TypedDict, total=False):
    """A person, and how to reach it.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    firstName: str
    lastName: str
    email: str
    phoneNumber: str
    middleName: str


class ContactPreference(TypedDict, total=False):
    """How a contact of a referral wants to be told.

    Members:
        locale: Such as en-US.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    locale: str
    disableNotifications: bool


class Contract(TypedDict, total=False):
    """Something that an order gave, to be redeemed.

    Source: https://learn.microsoft.com/partner-center/developer/contract-get
    """

    attributes: ResourceAttributes
    orderId: str


ContractType = str
"""What an order gave.

One of subscription, product_key, redemption_code; services may know more.
"""


class Conversion(TypedDict, total=False):
    """A trial offer, and what it can become.

    Members:
        billingCycle: How often it is billed.

    Source: https://learn.microsoft.com/partner-center/developer/conversions-resources
    """

    attributes: ResourceAttributes
    offerId: str
    targetOfferId: str
    orderId: str
    quantity: int
    billingCycle: BillingCycleType


class ConversionError(TypedDict, total=False):
    """Why a trial was not converted.

    Source: https://learn.microsoft.com/partner-center/developer/conversions-resources
    """

    code: ConversionErrorCode
    description: str


ConversionErrorCode = str
"""Why a trial was not converted.

One of Other, ConversionsNotFound; services may know more.
"""


class ConversionResult(TypedDict, total=False):
    """What became of the conversion of a trial.

    Source: https://learn.microsoft.com/partner-center/developer/conversions-resources
    """

    subscriptionId: str
    offerId: str
    targetOfferId: str
    error: ConversionError
    attributes: Any


class Count(TypedDict, total=False):
    """How many there are; its form is not documented."""


class CountryValidationRules(TypedDict, total=False):
    """What addresses and registrations must look like in a country.

    Members:
        iso2Code: ISO 3166 code of two letters.
        iso3Code: ISO 3166 code of three letters.
        defaultCulture: Such as en-US.
        supportedStatesList: Codes of the country's states.
        postalCodeRegex: Regular expression that a value must match.
        taxIdFormat: How it looks.
        taxIdSample: How it looks.
        vatIdRegex: Regular expression that a value must match.
        phoneNumberRegex: Regular expression that a value must match.
        customerOrganizationRegistrationNumberRegex: Regular expression that a value must match.
        customerOrganizationRegistrationNumberSample: How it looks.

    Source: https://learn.microsoft.com/partner-center/developer/country-information-resources
    """

    extensionData: str
    iso2Code: str
    iso3Code: str
    defaultCulture: str
    isStateRequired: bool
    supportedStatesList: list[str]
    supportedLanguagesList: list[str]
    supportedCulturesList: list[str]
    isPostalCodeRequired: bool
    postalCodeRegex: str
    isCityRequired: bool
    isVatIdSupported: bool
    taxIdFormat: str
    taxIdSample: str
    vatIdRegex: str
    phoneNumberRegex: str
    isRegistrationNumberSupported: bool
    isTaxIdSupported: bool
    resellerAgreementRegion: str
    geographicRegion: str
    countryCallingCodesList: list[str]
    attributes: ResourceAttributes
    isTaxIdOptional: bool
    customerOrganizationRegistrationNumberRegex: str
    customerOrganizationRegistrationNumberSample: str
    customerOrganizationRegistrationNumberRequired: bool
    customerOrganizationPhoneNumberRequired: bool


class CurrencyInfo(TypedDict, total=False):
    """A currency."""

    code: str
    symbol: str


class CustomTermEndDate(TypedDict, total=False):
    """A date on which a new subscription may be made to end.

    Members:
        allowedCustomTermEndDate: When the term is to end, instead of its full length. ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/custom-term-end-dates
    """

    allowedCustomTermEndDateType: str
    allowedCustomTermEndDate: str
    cotermSubscriptionIds: list[str]


class Customer(TypedDict, total=False):
    """A customer of a partner.

    Members:
        id: Tenant id of the customer. Read only.
        commerceId: Id of the customer in commerce.
        relationshipToPartner: One of unknown, reseller, advisor, syndication, microsoft_support, none.
        allowDelegatedAccess: Whether the customer lets the partner administer its tenant by DAP.
        userCredentials: Of the first admin; only in the answer that creates the customer. Read only.
        customDomains: Domains of the customer. Read only.
        associatedPartnerId: MPN id of the indirect reseller.
        enableGDAPByDefault: Whether a new customer gets the default GDAP relationship.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/customer-resources
    """

    id: str
    commerceId: str
    companyProfile: CustomerCompanyProfile
    billingProfile: CustomerBillingProfile
    relationshipToPartner: str
    allowDelegatedAccess: bool
    userCredentials: UserCredentials
    customDomains: list[str]
    associatedPartnerId: str
    enableGDAPByDefault: bool
    links: ResourceLinks
    attributes: ResourceAttributes


class CustomerAttestationRequirement(TypedDict, total=False):
    """Which attestation a customer needs."""

    id: str
    partnerId: str
    customerId: str
    value: bool


class CustomerBillingProfile(TypedDict, total=False):
    """Where a customer's bills go.

    Members:
        id: Read only.
        culture: Such as en-US.
        language: Such as en.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/customer-resources
    """

    id: str
    firstName: str
    lastName: str
    email: str
    culture: str
    language: str
    companyName: str
    defaultAddress: Address
    links: ResourceLinks
    attributes: ResourceAttributes


class CustomerCompanyProfile(TypedDict, total=False):
    """The company of a customer.

    Members:
        tenantId: Tenant id of the customer. Read only.
        domain: Domain, such as fabrikam.onmicrosoft.com.
        organizationRegistrationNumber: Tax or registration number, where the country asks for it.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/customer-resources
    """

    tenantId: str
    domain: str
    companyName: str
    organizationRegistrationNumber: str
    address: Address
    email: str
    links: ResourceLinks
    attributes: ResourceAttributes


class CustomerConfiguration(TypedDict, total=False):
    """A setting of a customer."""

    id: str
    partnerId: str
    customerId: str
    value: str
    name: str


class CustomerCreationScenario(TypedDict, total=False):
    """A new customer, to be validated.

    Members:
        validationCode: Code for the government community cloud.
    """

    customer: Customer
    customerQualification: str
    indirectResellerName: str
    validationCode: str
    sessionId: str


class CustomerLicensesDeploymentInsights(TypedDict, total=False):
    """How many of a customer's licences are assigned.

    Members:
        processedDateTime: When the numbers were made. ISO 8601.
        channel: How it was sold, such as Reseller.
        serviceCode: Short name of the service, such as o365.
        licensesDeployed: How many are assigned.
        licensesSold: How many were sold.
        deploymentPercent: Percent, from 0 to 100.

    Source: https://learn.microsoft.com/partner-center/developer/analytics-resources
    """

    attributes: ResourceAttributes
    processedDateTime: str
    serviceName: str
    channel: str
    customerId: str
    customerName: str
    productName: str
    serviceCode: str
    licensesDeployed: int
    licensesSold: int
    deploymentPercent: float


class CustomerLicensesUsageInsights(TypedDict, total=False):
    """How many of a customer's licences are in use.

    Members:
        processedDateTime: When the numbers were made. ISO 8601.
        channel: How it was sold, such as Reseller.
        serviceCode: Short name of the service, such as o365.
        workloadCode: Short name of the workload, such as EXO.
        workloadName: Some sources: float.
        licensesActive: How many were used in the last 28 days.
        licensesQualified: How many can be used.
        usagePercent: Percent, from 0 to 100.

    Source: https://learn.microsoft.com/partner-center/developer/analytics-resources
    """

    attributes: ResourceAttributes
    processedDateTime: str
    serviceName: str
    channel: str
    customerId: str
    customerName: str
    productName: str
    serviceCode: str
    workloadCode: str
    workloadName: str
    licensesActive: int
    licensesQualified: int
    usagePercent: float


class CustomerMonthlyUsageRecord(TypedDict, total=False):
    """What a customer used in the current month, with its budget.

    Members:
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceId: Id of the resource.
        totalCost: In the currency of the record.
        budget: In the customer's currency.
        percentUsed: How much of the budget is used, in percent; may exceed 100.
        isUpgraded: Whether the customer has an Azure plan.
        currencySymbol: As it is shown, such as €.

    Source: https://learn.microsoft.com/partner-center/developer/customer-usage-resources
    """

    attributes: ResourceAttributes
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    resourceId: str
    resourceName: str
    totalCost: float
    budget: SpendingBudget
    percentUsed: float
    isUpgraded: bool
    currencySymbol: str
    customerSpendingBudget: Any
    id: str
    name: str


class CustomerNotificationDetails(TypedDict, total=False):
    """Whom to tell about a customer."""

    id: str
    companyProfile: CustomerCompanyProfile
    billingProfile: CustomerBillingProfile


class CustomerOrganization(TypedDict, total=False):
    """A customer's company, as its directory has it.

    Members:
        countryLetterCode: ISO country code of two letters.

    Source: https://learn.microsoft.com/partner-center/developer/get-customer-organization
    """

    street: str
    countryLetterCode: str
    postalCode: str
    city: str
    state: str
    displayName: str
    technicalNotificationMails: list[str]


CustomerPartnerRelationship = str
"""How a customer stands to the partner.

One of unknown, reseller, advisor, syndication, microsoft_support, none; services may know more.
"""


class CustomerProfile(TypedDict, total=False):
    """The customer of a referral.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    name: str
    address: Address
    size: str
    team: list[Member]
    ids: list[CustomerProfileType]


class CustomerProfileType(TypedDict, total=False):
    """Ids of a company in registers outside.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    duns: str
    external: str


CustomerQualification = str
"""What a customer is qualified for.

One of none, education, nonprofit, government_community_cloud, state_owned_entity; services may know more.
"""


class CustomerQualificationRequest(TypedDict, total=False):
    """A qualification that a customer is said to have.

    Members:
        qualification: Education, GovernmentCommunityCloud or StateOwnedEntity. Required in a request.
        educationSegment: K12 or HigherEducation; only of education.
        validationCode: Code for the government community cloud.

    Source: https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous
    """

    qualification: str
    educationSegment: str
    validationCode: str
    website: str


class CustomerQualificationV2(TypedDict, total=False):
    """A qualification of a customer, and how far it is checked.

    Members:
        vettingStatus: How far vetting is.
        vettingCreateDate: ISO 8601.
        vettingCreatedDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous
    """

    qualification: str
    vettingStatus: str
    vettingReason: str
    vettingCreateDate: str | None
    vettingCreatedDate: str


class CustomerQualifications(TypedDict, total=False):
    """All qualifications of a customer."""

    qualifications: list[CustomerQualification]


class CustomerRelationshipRequest(TypedDict, total=False):
    """An invitation for a customer to become one of the partner's.

    Source: https://learn.microsoft.com/partner-center/developer/customer-resources
    """

    attributes: ResourceAttributes
    url: str


class CustomerScenarioValidationResult(TypedDict, total=False):
    """Whether a scenario passes."""

    status: str


CustomerSearchField = str
"""By what customers can be searched.

One of company_name, domain, indirect_reseller, indirect_cloud_solution_provider; services may know more.
"""


class CustomerUsageSummary(TypedDict, total=False):
    """What a customer used in the billing period.

    Members:
        links: Read only.
        billingStartDate: ISO 8601.
        billingEndDate: ISO 8601.
        totalCost: In the currency of the record.
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceId: Id of the resource.
        budget: In the customer's currency.

    Source: https://learn.microsoft.com/partner-center/developer/customer-usage-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    billingStartDate: str
    billingEndDate: str
    totalCost: float
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    resourceId: str
    resourceName: str
    budget: SpendingBudget
    id: str
    name: str


class CustomerUser(TypedDict, total=False):
    """An account in a customer's tenant.

    Members:
        links: Read only.
        attributes: Read only.
        userPrincipalName: Sign-in name.
        lastDirectorySyncTime: When it was synchronized with a directory on premises. ISO 8601.
        softDeletionTime: When it was deleted; it can be restored for 30 days. ISO 8601.
        usageLocation: ISO country code of two letters; licences need it.
        immutableId: Id of the account in a directory on premises.

    Source: https://learn.microsoft.com/partner-center/developer/user-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    id: str
    userPrincipalName: str
    firstName: str
    lastName: str
    displayName: str
    passwordProfile: PasswordProfile
    lastDirectorySyncTime: str | None
    userDomainType: UserDomainType
    state: UserState
    softDeletionTime: str | None
    usageLocation: str
    immutableId: str
    phoneNumber: str


class CustomerUserScenario(TypedDict, total=False):
    """A change of a customer's account, to be validated.

    Members:
        customerTenantId: Tenant id of the customer.
    """

    customerName: str
    customerTenantId: str
    customerUser: CustomerUser
    operation: str
    roles: list[str]
    licenseUpdate: LicenseUpdate
    sessionId: str


class CustomerUserUploadScenario(TypedDict, total=False):
    """Many accounts of a customer, to be validated.

    Members:
        country: ISO country code of two letters.
        customerTenantId: Tenant id of the customer.
    """

    customerName: str
    country: str
    customerTenantId: str
    fileName: str
    customerUsers: list[CustomerUser]
    sessionId: str


class DailyRatedUsageLineItem(TypedDict, total=False):
    """The rated use of a resource on one day, on an invoice of new commerce.

    Members:
        invoiceNumber: Id of the invoice.
        availabilityId: Id of an availability of the SKU.
        chargeStartDate: Of the time that is charged. ISO 8601.
        chargeEndDate: Of the time that is charged. ISO 8601.
        usageDate: The day of the use, in UTC. ISO 8601.
        unitOfMeasure: What quantities are counted in, such as 1 Hour.
        resourceLocation: Where it is.
        resourceUri: Where the resource is.
        tags: Tags of the Azure resource.
        additionalInfo: Further facts about the use.
        customerCountry: ISO country code of two letters.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).
        resellerMpnId: MPN id of the indirect reseller.
        chargeType: Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        unitPrice: Of one unit, before discounts.
        unitType: What quantities are counted in, such as 10 GB/Month or Licenses.
        billingPreTaxTotal: Without tax, in the billing currency.
        billingCurrency: ISO 4217 code, such as EUR.
        pricingPreTaxTotal: Without tax, in the pricing currency.
        pricingCurrency: ISO 4217 code of the price list's currency.
        entitlementId: Id of the Azure subscription, under an Azure plan.
        pcToBCExchangeRate: Units of the billing currency for one of the pricing currency. Some sources: str.
        pcToBCExchangeRateDate: Which day's exchange rate it is. ISO 8601.
        effectiveUnitPrice: Of one unit, after discounts and credits.
        rateOfPartnerEarnedCredit: Credit of the partner, in percent.
        creditType: Which credit, such as Partner Earned Credit Applied.
        rateOfCredit: Credit, in percent.
        invoiceLineItemType: Read only.
        billingProvider: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    attributes: ResourceAttributes
    partnerId: str
    partnerName: str
    customerId: str
    customerName: str
    customerDomainName: str
    invoiceNumber: str
    productId: str
    skuId: str
    availabilityId: str
    skuName: str
    productName: str
    publisherName: str
    publisherId: str
    subscriptionId: str
    subscriptionDescription: str
    chargeStartDate: str
    chargeEndDate: str
    usageDate: str
    meterType: str
    meterCategory: str
    meterId: str
    meterSubCategory: str
    meterName: str
    meterRegion: str
    unitOfMeasure: str
    resourceLocation: str
    consumedService: str
    resourceGroup: str
    resourceUri: str
    tags: str
    additionalInfo: str
    serviceInfo1: str
    serviceInfo2: str
    customerCountry: str
    mpnId: str
    resellerMpnId: str
    chargeType: str
    unitPrice: float
    quantity: float
    unitType: str
    billingPreTaxTotal: float
    billingCurrency: str
    pricingPreTaxTotal: float
    pricingCurrency: str
    entitlementId: str
    entitlementDescription: str
    pcToBCExchangeRate: float
    pcToBCExchangeRateDate: str | None
    effectiveUnitPrice: float
    rateOfPartnerEarnedCredit: float
    hasPartnerEarnedCredit: bool
    creditType: str
    rateOfCredit: float | None
    invoiceLineItemType: InvoiceLineItemType
    billingProvider: BillingProvider


class DailyUsageLineItem(TypedDict, total=False):
    """The use of a resource on one day, on an invoice of the Azure legacy offer.

    Members:
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).
        tier2MpnId: MPN id of the indirect reseller; 0 where there is none.
        invoiceNumber: Id of the invoice.
        billingCycleType: How often it is billed.
        consumedQuantity: How much was used, in units.
        chargeStartDate: Of the time that is charged. ISO 8601.
        chargeEndDate: Of the time that is charged. ISO 8601.
        unit: What quantities are counted in, such as 1 Hour.
        billingProvider: Read only.
        usageDate: The day of the use, in UTC. ISO 8601.
        invoiceLineItemType: Read only.
    """

    attributes: ResourceAttributes
    partnerId: str
    partnerName: str
    partnerBillableAccountId: str
    customerId: str
    customerCompanyName: str
    mpnId: int
    tier2MpnId: int
    invoiceNumber: str
    domainName: str
    billingCycleType: str
    subscriptionId: str
    subscriptionName: str
    subscriptionDescription: str
    orderId: str
    serviceName: str
    serviceType: str
    resourceGuid: str
    resourceName: str
    region: str
    consumedQuantity: float
    chargeStartDate: str
    chargeEndDate: str
    unit: str
    billingProvider: BillingProvider
    customerBillableAccount: str
    usageDate: str
    meteredService: str
    meteredServiceType: str
    meteredRegion: str
    project: str
    serviceInfo: str
    invoiceLineItemType: InvoiceLineItemType


class DapCustomer(TypedDict, total=False):
    """A customer that the partner administers by DAP, and how it is used.

    Members:
        customerTenantId: Tenant id of the customer.
        partnerAgentCount: How many accounts of the partner can use them.
        partnerSignInCount: How many sign-ins there were.
        dapEnabled: Whether delegated admin privileges are there.
        startDateTime: ISO 8601.
        endDateTime: ISO 8601.
        lastSignInDateTime: ISO 8601.
        globalAdminSignInCount: How many sign-ins there were.

    Source: https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers
    """

    id: str
    customerTenantId: str
    organizationDisplayName: str
    partnerAgentCount: int
    partnerSignInCount: int
    dapEnabled: bool
    startDateTime: str
    endDateTime: str
    lastSignInDateTime: str
    globalAdminSignInCount: int


class DealRegistrationEligibility(TypedDict, total=False):
    """What a referral needs to be registered as a deal; its members are not documented.

    Source: https://learn.microsoft.com/partner-center/developer/patch-a-referral
    """


DelegatedAdminAccessAssignment = TypedDict(
    "DelegatedAdminAccessAssignment",
    {
        "@odata.etag": "str",
        "id": "str",
        "status": "str",
        "accessContainer": "DelegatedAdminAccessContainer",
        "accessDetails": "DelegatedAdminAccessDetails",
        "createdDateTime": "str",
        "lastModifiedDateTime": "str",
    },
    total=False,
)
"""Which roles a group of the partner has in a GDAP relationship.

Members:
    @odata.etag: Version, for a later update. Read only.
    id: Read only.
    status: One of pending, active, deleting, deleted, error, unknownFutureValue. Read only.
    accessDetails: Required in a request.
    createdDateTime: ISO 8601. Read only.
    lastModifiedDateTime: ISO 8601. Read only.

Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments
"""


class DelegatedAdminAccessContainer(TypedDict, total=False):
    """The group of the partner.

    Members:
        accessContainerId: Id of the security group. Required in a request.
        accessContainerType: One of securityGroup, unknownFutureValue. Required in a request.
    """

    accessContainerId: str
    accessContainerType: str


class DelegatedAdminAccessCount(TypedDict, total=False):
    """A number on a day.

    Members:
        date: The day.
    """

    date: str
    count: int


class DelegatedAdminAccessDetails(TypedDict, total=False):
    """Roles of the directory.

    Members:
        unifiedRoles: Required in a request.
    """

    unifiedRoles: list[UnifiedRole]


DelegatedAdminCustomer = TypedDict(
    "DelegatedAdminCustomer",
    {
        "@odata.etag": "str",
        "id": "str",
        "tenantId": "str",
        "displayName": "str",
    },
    total=False,
)
"""A customer with an active GDAP relationship.

Members:
    @odata.etag: Version, for a later update. Read only.
    id: Read only.
    tenantId: Read only.
    displayName: Read only.

Source: https://learn.microsoft.com/graph/api/delegatedadmincustomer-get
"""


DelegatedAdminRelationship = TypedDict(
    "DelegatedAdminRelationship",
    {
        "@odata.etag": "str",
        "id": "str",
        "displayName": "str",
        "duration": "str",
        "customer": "DelegatedAdminRelationshipCustomerParticipant",
        "accessDetails": "DelegatedAdminAccessDetails",
        "status": "str",
        "autoExtendDuration": "str",
        "createdDateTime": "str",
        "lastModifiedDateTime": "str",
        "activatedDateTime": "str",
        "endDateTime": "str",
    },
    total=False,
)
"""Granular delegated admin privileges: which roles, for how long.

Members:
    @odata.etag: Version, for a later update. Read only.
    id: Read only.
    displayName: At most 50 characters; unique among the relationships of the partner. Required in a request.
    duration: ISO 8601 duration of at most two years, P730D. Required in a request.
    accessDetails: Required in a request.
    status: One of activating, active, approvalPending, approved, created, expired, expiring, terminated, terminating,
        terminationRequested, unknownFutureValue. Read only.
    autoExtendDuration: ISO 8601 duration by which it goes on at its end; PT0S is not at all. One of P0D, PT0S, P180D.
    createdDateTime: ISO 8601. Read only.
    lastModifiedDateTime: ISO 8601. Read only.
    activatedDateTime: When the customer approved it. ISO 8601. Read only.
    endDateTime: ISO 8601. Read only.

Source: https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships
"""


class DelegatedAdminRelationshipCustomerParticipant(TypedDict, total=False):
    """The customer of a GDAP relationship."""

    tenantId: str
    displayName: str


class DelegatedAdminRelationshipOperation(TypedDict, total=False):
    """Work on a relationship that goes on.

    Members:
        id: Read only.
        operationType: What was done. One of delegatedAdminAccessAssignmentUpdate, unknownFutureValue. Read only.
        status: One of notStarted, running, succeeded, failed, unknownFutureValue. Read only.
        data: Read only.
        createdDateTime: ISO 8601. Read only.
        lastModifiedDateTime: ISO 8601. Read only.

    Source: https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get
    """

    id: str
    operationType: str
    status: str
    data: str
    createdDateTime: str
    lastModifiedDateTime: str


class DelegatedAdminRelationshipRequest(TypedDict, total=False):
    """What a partner asks of a relationship: to be approved, or to end.

    Members:
        id: Read only.
        action: One of lockForApproval, approve, terminate, unknownFutureValue. Required in a request.
        status: One of created, pending, succeeded, failed, unknownFutureValue. Read only.
        createdDateTime: ISO 8601. Read only.
        lastModifiedDateTime: ISO 8601. Read only.

    Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests
    """

    id: str
    action: str
    status: str
    createdDateTime: str
    lastModifiedDateTime: str


class DelegatedAdminServiceManagementDetail(TypedDict, total=False):
    """Where a customer's service is administered.

    Members:
        id: Read only.
        serviceName: Read only.
        serviceManagementUrl: Read only.

    Source: https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails
    """

    id: str
    serviceName: str
    serviceManagementUrl: str


DelegatedAdminStatistics = TypedDict(
    "DelegatedAdminStatistics",
    {
        "id": "str",
        "partnerTenantId": "str",
        "totalDapCustomerCount": "int",
        "establishedDapCount": "list[DelegatedAdminAccessCount]",
        "inactiveDapCount": "list[DelegatedAdminAccessCount]",
        "@odata.context": "str",
    },
    total=False,
)
"""How many customers the partner administers by DAP.

Members:
    partnerTenantId: Tenant id of the partner.
    @odata.context: What the answer is, by its address.

Source: https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics
"""


class Device(TypedDict, total=False):
    """A device of a customer, for Autopilot.

    Members:
        productKey: Windows product key.
        hardwareHash: Base64 text that identifies the device's hardware.
        policies: Category and id of each policy.
        uploadedDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/device-deployment-resources
    """

    attributes: ResourceAttributes
    id: str
    serialNumber: str
    productKey: str
    hardwareHash: str
    modelName: str
    oemManufacturerName: str
    policies: list[KeyValuePair]
    uploadedDate: str
    allowedOperations: list[str]
    createdBy: Any


class DeviceBatch(TypedDict, total=False):
    """Devices that were uploaded together.

    Members:
        creationDate: ISO 8601.
        devicesCount: How many devices.
        deviceCount: How many devices.

    Source: https://learn.microsoft.com/partner-center/developer/device-deployment-resources
    """

    self: Link
    id: str
    createdBy: str
    creationDate: str
    devicesCount: int
    devicesLink: Link
    deviceCount: float
    attributes: ResourceAttributes
    status: str


class DeviceBatchCreationRequest(TypedDict, total=False):
    """Devices to be uploaded together.

    Source: https://learn.microsoft.com/partner-center/developer/device-deployment-resources
    """

    attributes: ResourceAttributes
    batchId: str
    devices: list[Device]


class DevicePolicyUpdateRequest(TypedDict, total=False):
    """Devices, with the policies that they get.

    Source: https://learn.microsoft.com/partner-center/developer/device-deployment-resources
    """

    attributes: ResourceAttributes
    devices: list[Device]


class DeviceUploadDetails(TypedDict, total=False):
    """What became of one device of a batch.

    Members:
        productKey: Windows product key.

    Source: https://learn.microsoft.com/partner-center/developer/device-deployment-resources
    """

    attributes: ResourceAttributes
    deviceId: str
    serialNumber: str
    productKey: str
    status: DeviceUploadStatusType
    errorCode: str
    errorDescription: str


DeviceUploadStatusType = str
"""How far an upload of devices is.

One of unknown, queued, processing, finished, finished_with_errors; services may know more.
"""


class DirectSignedCustomerAgreementStatus(TypedDict, total=False):
    """Whether the customer itself has signed the Microsoft Customer Agreement.

    Source: https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement
    """

    isSigned: bool


DirectoryObject = TypedDict(
    "DirectoryObject",
    {
        "id": "str",
        "@odata.type": "str",
    },
    total=False,
)
"""Anything of a directory; `@odata.type` says what.

Members:
    id: Read only.
    @odata.type: Name of the object's type. Read only.

Source: https://learn.microsoft.com/graph/api/directoryrole-list-members
"""


class DirectoryRole(TypedDict, total=False):
    """A role of the directory, such as that of a helpdesk admin.

    Source: https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
    """

    attributes: ResourceAttributes
    name: str
    id: str


DocumentType = str
"""What an invoice is.

One of none, invoice, void_note, adjustment_note; services may know more.
"""


class Domain(TypedDict, total=False):
    """A domain of a customer, to be added as verified.

    Members:
        authenticationType: One of Managed, Federated. Required in a request.
        capability: Required in a request.
        name: Required in a request.
        status: One of Unverified, Verified, PendingDeletion. Required in a request.
        verificationMethod: One of None, DnsRecord, Email. Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
    """

    authenticationType: str
    capability: str
    isDefault: bool
    isInitial: bool
    name: str
    rootDomain: str
    status: str
    verificationMethod: str


class DomainAvailability(TypedDict, total=False):
    """Whether a domain prefix is free; the status of the answer says it."""


class DomainDnsRecord(TypedDict, total=False):
    """A DNS record that a domain needs.

    Members:
        id: Read only.
        isOptional: Whether the domain works without it.
        label: Name of the record.
        ttl: Seconds.
        preference: Priority of a mail exchange: the lower, the sooner.

    Source: https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
    """

    id: str
    isOptional: bool
    label: str
    recordType: str
    supportedService: str
    ttl: int
    text: str
    mailExchange: str
    preference: int
    canonicalName: str


class DomainFederationSettings(TypedDict, total=False):
    """How a federated domain signs people in.

    Members:
        issuerUri: Required in a request.
        logOffUri: Required in a request.
        passiveLogOnUri: Required in a request.
        preferredAuthenticationProtocol: Required in a request.
        promptLoginBehavior: Required in a request.
        signingCertificate: Base64 text of the certificate. Required in a request.
        signingCertificateUpdateStatus: Some sources: SigningCertificateUpdateStatus.
    """

    activeLogOnUri: str
    defaultInteractiveAuthenticationMethod: str
    federationBrandName: str
    issuerUri: str
    logOffUri: str
    metadataExchangeUri: str
    nextSigningCertificate: str
    openIdConnectDiscoveryEndpoint: str
    passiveLogOnUri: str
    preferredAuthenticationProtocol: str
    promptLoginBehavior: str
    signingCertificate: str
    signingCertificateUpdateStatus: str
    supportsMfa: bool


class DynamicSkuAttributes(TypedDict, total=False):
    """What an older article lists as attributes of a SKU that depend on its product."""

    hasConstraints: bool
    isAddon: bool
    prerequisiteSkus: list[str]
    upgradeTargetOffers: list[str]
    conversionInstructions: list[Any]


class EligibilityConstraint(TypedDict, total=False):
    """Whether a customer must be eligible in some way for a promotion."""

    isApplicable: bool
    type: str


class EnhancedAttestation(TypedDict, total=False):
    """A begun attestation that the customer's signatory finishes.

    Members:
        attestationId: Id for the page on which the signatory agrees.

    Source: https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept
    """

    attestationId: str


class EnhancedAttestationRequest(TypedDict, total=False):
    """Who is to accept the customer agreement, for the flow of 2026.

    Members:
        country: ISO country code of two letters. Required in a request.
        language: Such as en-US. Required in a request.
        companyName: Required in a request.
        signatoryFirstName: Required in a request.
        signatoryLastName: Required in a request.
        signatoryPhoneNumber: With the country's code.

    Source: https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept
    """

    country: str
    language: str
    companyName: str
    signatoryFirstName: str
    signatoryLastName: str
    signatoryEmail: str
    signatoryPhoneNumber: str


class Enrolment(TypedDict, total=False):
    """A sign-in that was accepted, after its refresh token has been stored.

    Members:
        partner: The partner's tenant.
        user: User principal name.
        userId: Object id of the user in the partner's tenant.
        amr: How the person signed in, as the access token says.
        mfa: What is known about the MFA. One of proved, claimed, overridden, unknown.
        flow: How the token was obtained. One of authorization_code, device_code, imported.
        signedIn: When. ISO 8601.
        store: Where the refresh token was stored, in a few words.
        warnings: What somebody should know about it.
    """

    partner: str
    user: str
    userId: str
    amr: list[str]
    mfa: str
    flow: str
    signedIn: str
    store: str
    warnings: list[str]


class Entitlement(TypedDict, total=False):
    """What a customer's order entitles it to.

    Members:
        links: Read only.
        expiryDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    includedEntitlements: list[Entitlement]
    referenceOrder: ReferenceOrder
    productId: str
    quantity: int
    quantityDetails: list[QuantityDetail]
    entitledArtifacts: list[Artifact]
    skuId: str
    entitlementType: str
    fulfillmentState: str
    expiryDate: str | None
    dynamicAttributes: Any


EntitlementType = str
"""What an entitlement is.

One of Software, VirtualMachineReservedInstance; services may know more.
"""


class ErrorBody(TypedDict, total=False):
    """The body of an error."""

    code: str
    description: str
    data: list[Any]
    source: str


class ErrorDetails(TypedDict, total=False):
    """What is known about an error.

    Source: https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
    """

    code: str
    message: str
    attributes: ResourceAttributes


class EstimateLink(TypedDict, total=False):
    """Where the estimate of what is not billed yet is.

    Source: https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links
    """

    title: str
    description: str
    period: str
    link: Link
    type: str


class FieldFilter(TypedDict, total=False):
    """One condition of a filter.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    operator: FieldFilterOperation


FieldFilterOperation = str
"""How a condition compares, or joins others.

One of equals, not_equals, greater_than, greater_than_or_equals, less_than, less_than_or_equals, substring, and, or,
starts_with, not_starts_with; services may know more.
"""


class FileInfo(TypedDict, total=False):
    """A file of a service request.

    Members:
        fileSize: Bytes.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    comment: str
    fileExtension: str
    fileNameWithoutExtension: str
    fileSize: int
    id: str
    location: str


class FraudEvent(TypedDict, total=False):
    """A suspicion that a customer's Azure subscription is misused.

    Members:
        eventTime: ISO 8601.
        partnerTenantId: Tenant id of the partner.
        customerTenantId: Tenant id of the customer.
        hitCount: How often it was seen.
        eventStatus: Active, Resolved or Investigating.
        firstOccurrence: ISO 8601.
        lastOccurrence: ISO 8601.
        resolvedReason: Fraud or Ignore.
        resolvedOn: ISO 8601.
        firstObserved: ISO 8601.
        lastObserved: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/get-fraud-events
    """

    eventTime: str
    eventId: str
    partnerTenantId: str
    partnerFriendlyName: str
    customerTenantId: str
    customerFriendlyName: str
    subscriptionId: str
    subscriptionType: str
    entityId: str
    entityName: str
    entityUrl: str
    hitCount: str
    catalogOfferId: str
    eventStatus: str
    serviceName: str
    resourceName: str
    resourceGroupName: str
    firstOccurrence: str
    lastOccurrence: str
    resolvedReason: str
    resolvedOn: str
    resolvedBy: str
    firstObserved: str
    lastObserved: str


class FraudEventStatusUpdate(TypedDict, total=False):
    """What the partner found about fraud events.

    Members:
        eventStatus: Active, Resolved or Investigating. One of Active, Resolved, Investigating. Required in a request.
        resolvedReason: Fraud or Ignore. One of Fraud, Ignore. Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/update-fraud-events-status
    """

    eventIds: list[str]
    eventStatus: str
    resolvedReason: str


class GccValidationRelationship(TypedDict, total=False):
    """Which validation made a customer one of the government community cloud.

    Members:
        eTag: Version, for a later update.
    """

    partnerId: str
    customerId: str
    validationId: str
    organizationName: str
    eTag: str


class GeneratedToken(TypedDict, total=False):
    """The token that takes the place of one of Entra; its form is not documented, never decode it."""


class GetNewCommerceMigrationsResponse(TypedDict, total=False):
    """A page of migrations."""

    attributes: ResourceAttributes
    newCommerceMigrations: list[NewCommerceMigration]
    continuationToken: str


class Grantor(TypedDict, total=False):
    """Who grants something by a policy.

    Members:
        grantorType: Such as billAccount.
        tenantID: Tenant id.

    Source: https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
    """

    grantorType: str
    tenantID: str


class GraphContract(TypedDict, total=False):
    """A customer whom the partner administers, as the partner's directory has it.

    Members:
        id: Read only.
        contractType: Read only.
        customerId: Read only.
        defaultDomainName: Read only.
        displayName: Read only.
    """

    id: str
    contractType: str
    customerId: str
    defaultDomainName: str
    displayName: str


class GraphDirectoryRole(TypedDict, total=False):
    """A role of a directory.

    Members:
        id: Read only.
        displayName: Read only.
        description: Read only.
        roleTemplateId: Id of the role's template; the same in every tenant. Read only.

    Source: https://learn.microsoft.com/graph/api/directoryrole-list
    """

    id: str
    displayName: str
    description: str
    roleTemplateId: str


class GraphDomain(TypedDict, total=False):
    """A domain of a tenant.

    Members:
        id: The domain's name. Read only.
        authenticationType: One of Managed, Federated. Read only.
        isAdminManaged: Read only.
        isDefault: Whether new users are in it.
        isInitial: Whether it is the tenant's onmicrosoft.com domain. Read only.
        isRoot: Read only.
        isVerified: Read only.
        supportedServices: Such as Email.

    Source: https://learn.microsoft.com/graph/api/resources/domain
    """

    id: str
    authenticationType: str
    isAdminManaged: bool
    isDefault: bool
    isInitial: bool
    isRoot: bool
    isVerified: bool
    supportedServices: list[str]


class GraphGroup(TypedDict, total=False):
    """A group of a directory.

    Members:
        id: Read only.
        mailNickname: The part before the @.
        groupTypes: Unified is a Microsoft 365 group.

    Source: https://learn.microsoft.com/graph/api/group-assignlicense
    """

    id: str
    displayName: str
    description: str
    securityEnabled: bool
    mailEnabled: bool
    mailNickname: str
    groupTypes: list[str]


class GraphOrganization(TypedDict, total=False):
    """A tenant as an organization.

    Members:
        id: Tenant id. Read only.
        tenantType: Such as AAD. Read only.
        countryLetterCode: ISO country code of two letters. Read only.
        verifiedDomains: Read only.
        assignedPlans: Read only.

    Source: https://learn.microsoft.com/graph/api/resources/organization
    """

    id: str
    displayName: str
    tenantType: str
    countryLetterCode: str
    verifiedDomains: list[GraphVerifiedDomain]
    assignedPlans: list[Any]
    technicalNotificationMails: list[str]


class GraphPasswordProfile(TypedDict, total=False):
    """The password of an account.

    Members:
        password: Secret.
        forceChangePasswordNextSignIn: Whether the password must be changed at the next sign-in.
    """

    password: str
    forceChangePasswordNextSignIn: bool


class GraphSubscribedSku(TypedDict, total=False):
    """How many licences of a SKU a tenant has, and how many are assigned.

    Members:
        id: Read only.
        skuId: Read only.
        skuPartNumber: Name of the SKU in short, such as ENTERPRISEPACK. Read only.
        capabilityStatus: Such as Enabled, Warning, Suspended or Deleted. Read only.
        consumedUnits: Units that are assigned. Read only.
        prepaidUnits: Units by state: enabled, suspended, warning, lockedOut. Read only.
        servicePlans: Read only.
        appliesTo: User or Company. Read only.

    Source: https://learn.microsoft.com/graph/api/subscribedsku-list
    """

    id: str
    skuId: str
    skuPartNumber: str
    capabilityStatus: str
    consumedUnits: int
    prepaidUnits: Any
    servicePlans: list[Any]
    appliesTo: str


class GraphUser(TypedDict, total=False):
    """An account of a directory.

    Members:
        id: Read only.
        accountEnabled: Whether it can sign in.
        mailNickname: The part before the @.
        userPrincipalName: Sign-in name.
        usageLocation: ISO country code of two letters; licences need it.
        assignedLicenses: Read only.
        deletedDateTime: When it was deleted. ISO 8601. Read only.

    Source: https://learn.microsoft.com/graph/api/user-post-users
    """

    id: str
    accountEnabled: bool
    displayName: str
    givenName: str
    surname: str
    mail: str
    mailNickname: str
    userPrincipalName: str
    usageLocation: str
    passwordProfile: GraphPasswordProfile
    assignedLicenses: list[AssignedLicense]
    deletedDateTime: str


class GraphVerifiedDomain(TypedDict, total=False):
    """A domain that a tenant has proved to own.

    Members:
        type: Managed or Federated.

    Source: https://learn.microsoft.com/graph/api/resources/verifieddomain
    """

    name: str
    type: str
    capabilities: str
    isDefault: bool
    isInitial: bool


class IndirectResellerAnalytics(TypedDict, total=False):
    """An indirect reseller: its customers, subscriptions and licences.

    Members:
        partnerTenantId: Tenant id of the partner.
        firstSubscriptionCreationDate: ISO 8601.
        latestSubscriptionCreationDate: ISO 8601.
        firstSubscriptionEndDate: ISO 8601.
        latestSubscriptionEndDate: ISO 8601.
        firstSubscriptionSuspendedDate: ISO 8601.
        latestSubscriptionSuspendedDate: ISO 8601.
        firstSubscriptionDeprovisionedDate: ISO 8601.
        latestSubscriptionDeprovisionedDate: ISO 8601.
        latestSubscriptionDeprovisionedEndDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
    """

    partnerTenantId: str
    id: str
    name: str
    market: str
    firstSubscriptionCreationDate: str
    latestSubscriptionCreationDate: str
    firstSubscriptionEndDate: str
    latestSubscriptionEndDate: str
    firstSubscriptionSuspendedDate: str
    latestSubscriptionSuspendedDate: str
    firstSubscriptionDeprovisionedDate: str
    latestSubscriptionDeprovisionedDate: str
    subscriptionCount: float
    licenseCount: float
    indirectResellerCount: float
    latestSubscriptionDeprovisionedEndDate: str


class InsightsDataset(TypedDict, total=False):
    """A data set for queries: columns, metrics and ranges of dates.

    Source: https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-get-dataset
    """

    datasetName: str
    selectableColumns: list[str]
    availableMetrics: list[str]
    availableDateRanges: list[str]


class InsightsQuery(TypedDict, total=False):
    """A stored query for reports.

    Members:
        createdTime: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
    """

    queryId: str
    name: str
    description: str
    query: str
    type: str
    user: str
    createdTime: str


class InsightsQueryRequest(TypedDict, total=False):
    """A query to be stored.

    Members:
        Name: Required in a request.
        Query: Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
    """

    Name: str
    Description: str
    Query: str


class InsightsReport(TypedDict, total=False):
    """A report: a query, when it runs, and where its result goes.

    Members:
        createdTime: ISO 8601.
        modifiedTime: ISO 8601.
        executeNow: Whether it runs at once.
        startTime: ISO 8601.
        reportStatus: One of Paused, Active, Inactive.
        recurrenceInterval: Hours between two runs.
        recurrenceCount: How often it runs.
        callbackUrl: Address that is called when a result is there.

    Source: https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
    """

    reportId: str
    reportName: str
    description: str
    queryId: str
    query: str
    user: str
    createdTime: str
    modifiedTime: str | None
    executeNow: bool
    startTime: str
    reportStatus: str
    recurrenceInterval: int
    recurrenceCount: int
    callbackUrl: str
    callbackMethod: str | None
    format: str


class InsightsReportExecution(TypedDict, total=False):
    """One run of a report.

    Members:
        executionStatus: One of Pending, Running, Paused, Completed.
        reportAccessSecureLink: Secret: address of the result, valid for a while.

    Source: https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
    """

    executionId: str
    reportId: str
    executionStatus: str
    reportAccessSecureLink: str


class InsightsReportRequest(TypedDict, total=False):
    """A report to be scheduled.

    Members:
        ReportName: Required in a request.
        QueryId: Required in a request.
        StartTime: When it runs first. ISO 8601. Required in a request.
        ExecuteNow: Whether it runs at once.
        QueryStartTime: Of the data that the query reads. ISO 8601.
        QueryEndTime: Of the data that the query reads. ISO 8601.
        RecurrenceInterval: Hours between two runs. Required in a request.
        RecurrenceCount: How often it runs.
        Format: One of CSV, TSV.
        CallbackUrl: Address that is called when a result is there.
        CallbackMethod: One of GET, POST.

    Source: https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm
    """

    ReportName: str
    Description: str
    QueryId: str
    StartTime: str
    ExecuteNow: bool
    QueryStartTime: str
    QueryEndTime: str
    RecurrenceInterval: int
    RecurrenceCount: int
    Format: str
    CallbackUrl: str
    CallbackMethod: str


class InsightsTestResult(TypedDict, total=False):
    """The first rows that a query gives: one object a row, its members are the query's columns.

    Source: https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-try-report-queries
    """


class InvalidCatalogItemIdPromotionEligibilityError(TypedDict, total=False):
    """The catalogue item does not exist."""

    type: str
    description: str


class InvalidPromotionEligibilityError(TypedDict, total=False):
    """The promotion does not exist or does not fit."""

    type: str
    description: str


class InventoryCheckRequest(TypedDict, total=False):
    """What is to be checked for whether it can be bought.

    Members:
        inventoryContext: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    targetItems: list[InventoryItem]
    inventoryContext: dict[str, str]
    links: ResourceLinks


class InventoryItem(TypedDict, total=False):
    """A SKU, and whether it can be bought.

    Members:
        isRestricted: Whether it cannot be bought.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    productId: str
    skuId: str
    isRestricted: bool
    restrictions: list[InventoryRestriction]


InventoryResourceType = str
"""Which Azure resource something is about.

One of AppService, Avs, AzureDataExplorer, AzureFiles, Backup, BlockBlob, CopilotCredit, CosmosDb, Databricks,
DataFactory, DedicatedHost, FabricCapacity, FoundryAgent, ManagedDisk, MariaDB, MDC, MySql, Nutanix, OpenAIPTU,
PostgreSql, RedHat, RedHatOsa, RedisCache, SapHana, Sentinel; services may know more.
"""


class InventoryRestriction(TypedDict, total=False):
    """Why a SKU cannot be bought.

    Members:
        reasonCode: Short name of the reason.
        properties: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    reasonCode: str
    description: str
    properties: dict[str, str]


class InviteContext(TypedDict, total=False):
    """Who is invited to share a referral, and why.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    notes: str
    invitedBy: InvitedBy


class InvitedBy(TypedDict, total=False):
    """Which partner invites.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    organizationID: str
    organizationName: str


class Invoice(TypedDict, total=False):
    """A bill for the partner.

    Members:
        links: Read only.
        invoiceDate: ISO 8601.
        billingPeriodStartDate: ISO 8601.
        billingPeriodEndDate: ISO 8601.
        totalCharges: With tax.
        paidAmount: What has been paid.
        currencyCode: ISO 4217 code, such as EUR.
        currencySymbol: As it is shown, such as €.
        pdfDownloadLink: Path of the PDF, relative to the service's base.
        amendments: Notes that change this invoice.
        documentType: A bill, or a note that changes one.
        amendsOf: The invoice that this one changes.
        invoiceType: Recurring or OneTime.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    id: str
    invoiceDate: str
    billingPeriodStartDate: str
    billingPeriodEndDate: str
    totalCharges: float
    paidAmount: float
    currencyCode: str
    currencySymbol: str
    pdfDownloadLink: str
    taxReceipts: list[TaxReceipt]
    invoiceDetails: list[InvoiceDetail]
    amendments: list[Invoice]
    documentType: DocumentType
    amendsOf: str
    invoiceType: str
    collectionOfSummary: list[TaxReceipt]
    status: str


class InvoiceDetail(TypedDict, total=False):
    """Where one kind of line items of an invoice is.

    Members:
        links: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    invoiceLineItemType: InvoiceLineItemType
    billingProvider: BillingProvider


class InvoiceLineItem(TypedDict, total=False):
    """A line of an invoice or of reconciliation; which members it has depends on the provider.

    By `attributes.objectType` it is one of `OneTimeInvoiceLineItem` (OneTimeInvoiceLineItem), `DailyRatedUsageLineItem`
    (DailyRatedUsageLineItem), `LicenseBasedLineItem` (LicenseBasedLineItem), `UsageBasedLineItem` (UsageBasedLineItem),
    `DailyUsageLineItem` (DailyUsageLineItem).

    Members:
        attributes: `objectType` says which members there are.
        customerCountry: ISO country code of two letters.
        invoiceNumber: Id of the invoice.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).
        resellerMpnId: MPN id of the indirect reseller.
        orderDate: ISO 8601.
        availabilityId: Id of an availability of the SKU.
        chargeType: Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        unitPrice: Of one unit, before discounts.
        effectiveUnitPrice: Of one unit, after discounts and credits.
        unitType: What quantities are counted in, such as 10 GB/Month or Licenses.
        quantity: In units; may be negative.
        subtotal: Without tax.
        taxTotal: Tax.
        totalForCustomer: With tax.
        currency: ISO 4217 code, such as EUR.
        subscriptionStartDate: ISO 8601.
        subscriptionEndDate: ISO 8601.
        chargeStartDate: Of the time that is charged. ISO 8601.
        chargeEndDate: Of the time that is charged. ISO 8601.
        termAndBillingCycle: The term and how often it is billed, in words.
        alternateId: Id that is easier to read.
        priceAdjustmentDescription: Which discounts and credits were applied.
        pricingCurrency: ISO 4217 code of the price list's currency.
        pcToBCExchangeRate: Units of the billing currency for one of the pricing currency.
        pcToBCExchangeRateDate: Which day's exchange rate it is. ISO 8601.
        billableQuantity: How much is billed, in units.
        reservationOrderId: Id of the order of a reservation.
        promotionId: Id of a promotion that is applied.
        usageDate: The day of the use, in UTC. ISO 8601.
        unitOfMeasure: What quantities are counted in, such as 1 Hour.
        resourceLocation: Where it is.
        resourceUri: Where the resource is.
        tags: Tags of the Azure resource.
        additionalInfo: Further facts about the use.
        billingPreTaxTotal: Without tax, in the billing currency.
        billingCurrency: ISO 4217 code, such as EUR.
        pricingPreTaxTotal: Without tax, in the pricing currency.
        entitlementId: Id of the Azure subscription, under an Azure plan.
        rateOfPartnerEarnedCredit: Credit of the partner, in percent.
        rateOfCredit: Credit, in percent.
        creditType: Which credit, such as Partner Earned Credit Applied.
        tier2MpnId: MPN id of the indirect reseller; 0 where there is none.
        billingCycleType: How often it is billed.
        consumedQuantity: How much was used, in units.
        unit: What quantities are counted in, such as 1 Hour.
        includedQuantity: How much is free, in units a month.
        overageQuantity: How much was used beyond what is included, in units.
        listPrice: Of one unit, before discounts.
        pretaxCharges: Without tax, in the billing currency.
        taxAmount: Tax.
        postTaxTotal: With tax.
        pretaxEffectiveRate: Of one unit, without tax.
        postTaxEffectiveRate: Of one unit, with tax.
        amount: In the currency of the customer or of the record.
        tax: Tax.
        invoiceLineItemType: Read only.
        billingProvider: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
    """

    attributes: ResourceAttributes
    partnerId: str
    customerId: str
    customerName: str
    customerDomainName: str
    customerCountry: str
    invoiceNumber: str
    mpnId: int
    resellerMpnId: str
    orderId: str
    orderDate: str
    productId: str
    skuId: str
    availabilityId: str
    productName: str
    skuName: str
    productQualifiers: list[str]
    chargeType: str
    unitPrice: float
    effectiveUnitPrice: float
    unitType: str
    quantity: float
    subtotal: float
    taxTotal: float
    totalForCustomer: float
    currency: str
    publisherName: str
    publisherId: str
    subscriptionDescription: str
    subscriptionId: str
    subscriptionStartDate: str
    subscriptionEndDate: str
    chargeStartDate: str
    chargeEndDate: str
    termAndBillingCycle: str
    alternateId: str
    referenceId: str
    priceAdjustmentDescription: str
    discountDetails: str
    pricingCurrency: str
    pcToBCExchangeRate: float
    pcToBCExchangeRateDate: str
    billableQuantity: float
    meterDescription: str
    billingFrequency: str
    reservationOrderId: str
    promotionId: str
    partnerName: str
    usageDate: str
    meterType: str
    meterCategory: str
    meterId: str
    meterSubCategory: str
    meterName: str
    meterRegion: str
    unitOfMeasure: str
    resourceLocation: str
    consumedService: str
    resourceGroup: str
    resourceUri: str
    tags: str
    additionalInfo: str
    serviceInfo1: str
    serviceInfo2: str
    billingPreTaxTotal: float
    billingCurrency: str
    pricingPreTaxTotal: float
    entitlementId: str
    entitlementDescription: str
    rateOfPartnerEarnedCredit: float
    rateOfCredit: float
    creditType: str
    benefitOrderId: str
    benefitId: str
    benefitType: str
    customerBillableAccount: str
    partnerBillableAccountId: str
    domainName: str
    customerCompanyName: str
    tier2MpnId: int
    subscriptionName: str
    billingCycleType: str
    serviceName: str
    serviceType: str
    resourceGuid: str
    resourceName: str
    region: str
    consumedQuantity: float
    unit: str
    detailLineItemId: int
    sku: str
    includedQuantity: int
    overageQuantity: int
    listPrice: float
    pretaxCharges: float
    taxAmount: float
    postTaxTotal: float
    pretaxEffectiveRate: float
    postTaxEffectiveRate: float
    syndicationPartnerSubscriptionNumber: str
    offerId: str
    durableOfferId: str
    offerName: str
    amount: float
    totalOtherDiscount: float
    tax: float
    invoiceLineItemType: InvoiceLineItemType
    billingProvider: BillingProvider


InvoiceLineItemType = str
"""What lines of an invoice are about.

One of none, usage_line_items, billing_line_items; services may know more.
"""


InvoiceSearchField = str
"""By what invoices can be searched.

One of invoice_date; services may know more.
"""


class InvoiceStatement(TypedDict, total=False):
    """An invoice as PDF; the answer is the file itself.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    httpResponseMessage: Any


class InvoiceSummaries(TypedDict, total=False):
    """Summaries of all currencies.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    collectionOfSummary: list[InvoiceSummary]


class InvoiceSummary(TypedDict, total=False):
    """What the partner owes in one currency.

    Members:
        links: Read only.
        balanceAmount: What is owed.
        currencyCode: ISO 4217 code, such as EUR.
        currencySymbol: As it is shown, such as €.
        accountingDate: ISO 8601.
        firstInvoiceCreationDate: ISO 8601.
        lastPaymentDate: ISO 8601.
        lastPaymentAmount: In the currency of the summary.
        latestInvoiceDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    balanceAmount: float
    currencyCode: str
    currencySymbol: str
    accountingDate: str
    firstInvoiceCreationDate: str
    lastPaymentDate: str
    lastPaymentAmount: float
    latestInvoiceDate: str
    details: list[InvoiceSummaryDetail]


class InvoiceSummaryDetail(TypedDict, total=False):
    """The part of a summary that one kind of invoice makes.

    Members:
        invoiceType: Recurring or OneTime.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    invoiceType: str
    summary: InvoiceSummary


class ItemType(TypedDict, total=False):
    """A kind of product, with narrower kinds.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    id: str
    displayName: str
    subType: ItemType


class JsonPatchOperation(TypedDict, total=False):
    """One change of a resource (RFC 6902).

    Members:
        op: What is done. One of replace, add. Required in a request.
        path: JSON pointer of the member (RFC 6901). Required in a request.
        value: The new value.

    Source: https://learn.microsoft.com/partner-center/developer/patch-a-referral
    """

    op: str
    path: str
    value: Any


class KeyValuePair(TypedDict, total=False):
    """A name and a value.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    key: str
    value: str


class LegalBusinessProfile(TypedDict, total=False):
    """The partner's company before the law, and how far it is vetted.

    Members:
        links: Read only.
        vettingStatus: How far vetting is.

    Source: https://learn.microsoft.com/partner-center/developer/profile-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    companyName: str
    address: Address
    primaryContact: Contact
    companyApproverAddress: Address
    companyApproverEmail: str
    vettingStatus: VettingStatus
    vettingSubStatus: VettingSubStatus
    profileType: str


class License(TypedDict, total=False):
    """A licence that a user has.

    Source: https://learn.microsoft.com/partner-center/developer/license-resources
    """

    attributes: ResourceAttributes
    servicePlans: list[ServicePlan]
    productSku: ProductSku


class LicenseAssignment(TypedDict, total=False):
    """A licence to be assigned, without some of its plans.

    Members:
        excludedPlans: Ids of plans that are not assigned.

    Source: https://learn.microsoft.com/partner-center/developer/license-resources
    """

    excludedPlans: list[str]
    skuId: str


class LicenseBasedLineItem(TypedDict, total=False):
    """A line of an invoice for licences bought in the old way.

    Members:
        attributes: Some sources: str.
        partnerId: Some sources: float.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).
        tier2MpnId: MPN id of the indirect reseller; 0 where there is none.
        billingCycleType: How often it is billed.
        subscriptionStartDate: ISO 8601.
        subscriptionEndDate: ISO 8601.
        chargeStartDate: Of the time that is charged. ISO 8601.
        chargeEndDate: Of the time that is charged. ISO 8601.
        chargeType: Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        unitPrice: Of one unit, before discounts.
        amount: In the currency of the customer or of the record. Some sources: str.
        subtotal: Without tax.
        tax: Tax.
        totalForCustomer: With tax.
        currency: ISO 4217 code, such as EUR.
        invoiceLineItemType: Read only.
        billingProvider: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    attributes: ResourceAttributes
    partnerId: str
    customerId: str
    customerName: str
    mpnId: int
    tier2MpnId: int
    orderId: str
    subscriptionId: str
    subscriptionName: str
    subscriptionDescription: str
    billingCycleType: str
    domainName: str
    syndicationPartnerSubscriptionNumber: str
    offerId: str
    durableOfferId: str
    offerName: str
    subscriptionStartDate: str
    subscriptionEndDate: str
    chargeStartDate: str
    chargeEndDate: str
    chargeType: str
    unitPrice: float
    quantity: int
    amount: float
    totalOtherDiscount: float
    subtotal: float
    tax: float
    totalForCustomer: float
    currency: str
    invoiceLineItemType: InvoiceLineItemType
    billingProvider: BillingProvider


class LicenseDeployment(TypedDict, total=False):
    """How many of a customer's licences are assigned.

    Members:
        serviceCode: Short name of the service, such as o365.
        channel: How it was sold, such as Reseller.
        customerTenantId: Tenant id of the customer.
        licensesDeployed: How many are assigned.
        licensesSold: How many were sold.
        processedDateTime: When the numbers were made. ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information
    """

    serviceCode: str
    serviceName: str
    channel: str
    customerTenantId: str
    customerName: str
    productId: str
    productName: str
    licensesDeployed: int
    licensesSold: int
    processedDateTime: str


class LicenseDetails(TypedDict, total=False):
    """A licence that a user has, with its plans.

    Members:
        id: Read only.
        skuId: Read only.
        skuPartNumber: Name of the SKU in short, such as ENTERPRISEPACK. Read only.
        servicePlans: Read only.

    Source: https://learn.microsoft.com/graph/api/user-list-licensedetails
    """

    id: str
    skuId: str
    skuPartNumber: str
    servicePlans: list[Any]


LicenseGroupId = str
"""Who manages licences: `group1` is Entra ID, `group2` is Minecraft's.

One of none, group1, group2; services may know more.
"""


class LicenseUpdate(TypedDict, total=False):
    """Licences to be assigned to a user and taken away.

    Members:
        attributes: Read only.
        licenseWarnings: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/license-resources
    """

    attributes: ResourceAttributes
    licensesToAssign: list[LicenseAssignment]
    licensesToRemove: list[str]
    licenseWarnings: list[LicenseWarning]


class LicenseUsage(TypedDict, total=False):
    """How many of a customer's licences are in use.

    Members:
        workloadCode: Short name of the workload, such as EXO.
        serviceCode: Short name of the service, such as o365.
        channel: How it was sold, such as Reseller.
        customerTenantId: Tenant id of the customer.
        licensesActive: How many were used in the last 28 days.
        licensesQualified: How many can be used.
        processedDateTime: When the numbers were made. ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information
    """

    workloadCode: str
    workloadName: str
    serviceCode: str
    serviceName: str
    channel: str
    customerTenantId: str
    customerName: str
    productId: str
    productName: str
    licensesActive: int
    licensesQualified: int
    processedDateTime: str


class LicenseWarning(TypedDict, total=False):
    """What was left out when a licence was assigned.

    Source: https://learn.microsoft.com/partner-center/developer/license-resources
    """

    code: str
    message: str
    servicePlans: list[str]


class Link(TypedDict, total=False):
    """Where something is, and how it is asked for.

    Members:
        uri: Relative to the service's base. Read only.
        method: HTTP method. Read only.
        headers: To be sent with the request. Read only.
        body: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    uri: str
    method: str
    headers: list[KeyValuePair]
    body: str


class ManagedCustomer(TypedDict, total=False):
    """A customer in a list of those whom the partner administers.

    Members:
        attributes: Read only.
    """

    customerId: str
    companyProfile: CustomerCompanyProfile
    isDelegatedAccessEnabled: bool
    links: ResourceLinks
    attributes: ResourceAttributes


class ManagedService(TypedDict, total=False):
    """A service that the partner administers for a customer.

    Members:
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/managed-service-resources
    """

    links: ManagedServiceLinks
    attributes: ResourceAttributes
    id: str
    name: str
    groupName: str


class ManagedServiceLinks(TypedDict, total=False):
    """Where a managed service is administered.

    Source: https://learn.microsoft.com/partner-center/developer/managed-service-resources
    """

    adminService: Link
    serviceHealth: Link
    serviceTicket: Link
    self: Link
    next: Link
    previous: Link


class Margin(TypedDict, total=False):
    """The partner's margin on a product.

    Members:
        marginPercentage: Percent.

    Source: https://learn.microsoft.com/partner-center/developer/margin-resources
    """

    id: str
    marginPercentage: float
    productId: str
    productTitle: str
    productType: str
    publisherName: str
    skuId: str
    skuTitle: str
    startDate: str
    endDate: str
    status: str
    statusDate: str
    type: str
    priceConfiguration: Any


class Member(TypedDict, total=False):
    """A person of the team behind a referral.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    firstName: str
    lastName: str
    phoneNumber: str
    email: str
    contactPreference: ContactPreference


MessageType = str
"""What a message about a service is.

One of none, incident, message_center, all; services may know more.
"""


class Metadata(TypedDict, total=False):
    """What belongs to a request of vetting."""

    customerId: str


class MeterUsageRecord(TypedDict, total=False):
    """What one meter cost in the current month.

    Members:
        resourceId: Id of the resource.
        totalCost: In the currency of the record.
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        quantityUsed: How much was used, in units.
        unit: What quantities are counted in, such as 1 Hour.

    Source: https://learn.microsoft.com/partner-center/developer/meter-usage-resources
    """

    attributes: ResourceAttributes
    resourceId: str
    resourceName: str
    totalCost: float
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    subscriptionId: str
    meterId: str
    meterName: str
    category: str
    subcategory: str
    quantityUsed: float
    unit: str
    status: str
    offerId: str
    id: str
    name: str


class MfaEnablementStatusMetadata(TypedDict, total=False):
    """How many accounts MFA covers."""

    enabledUsersCount: int
    enabledUsersCoveredByMfaCount: int


class MinimumPurchaseCommitment(TypedDict, total=False):
    """The least that must be committed to.

    Members:
        currencyCode: ISO 4217 code, such as EUR.
        amount: In the currency of the customer or of the record.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    grain: str
    currencyCode: dict[str, str]
    amount: int


class MpnProfile(TypedDict, total=False):
    """The partner's membership in the partner programme.

    Members:
        links: Read only.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).

    Source: https://learn.microsoft.com/partner-center/developer/profile-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    partnerName: str
    mpnId: str
    partnerId: str
    profileType: str


class NewCommerceEligibility(TypedDict, total=False):
    """Whether a subscription can be moved to new commerce.

    Members:
        currentSubscriptionId: The subscription that is moved.
        isEligible: Whether it can be done.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        billingCycle: How often it is billed.
        catalogItemId: Product, SKU and availability, joined by colons.
        customTermEndDate: When the term is to end, instead of its full length. ISO 8601.
        addOnMigrations: Its add-ons, which are moved with it.

    Source: https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration
    """

    attributes: ResourceAttributes
    currentSubscriptionId: str
    isEligible: bool
    termDuration: str
    billingCycle: str
    catalogItemId: str
    customTermEndDate: str | None
    errors: list[NewCommerceEligibilityError]
    addOnMigrations: list[NewCommerceEligibility]


class NewCommerceEligibilityError(TypedDict, total=False):
    """Why a subscription cannot be moved to new commerce."""

    attributes: ResourceAttributes
    code: int
    description: str


class NewCommerceMigration(TypedDict, total=False):
    """The move of a subscription to new commerce.

    Members:
        startedTime: ISO 8601.
        completedTime: ISO 8601.
        currentSubscriptionId: The subscription that is moved. Required in a request.
        addOnMigrations: Its add-ons, which are moved with it.
        customerTenantId: Tenant id of the customer.
        catalogItemId: Product, SKU and availability, joined by colons.
        newCommerceSubscriptionId: The subscription that it became.
        subscriptionEndDate: ISO 8601.
        customTermEndDate: When the term is to end, instead of its full length. ISO 8601.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        billingCycle: How often it is billed.
        purchaseFullTerm: Whether a new full term begins.

    Source: https://learn.microsoft.com/partner-center/developer/create-migration
    """

    attributes: ResourceAttributes
    id: str
    startedTime: str | None
    completedTime: str | None
    currentSubscriptionId: str
    addOnMigrations: list[NewCommerceMigration]
    status: str
    customerTenantId: str
    catalogItemId: str
    newCommerceSubscriptionId: str
    newCommerceOrderId: str
    subscriptionEndDate: str | None
    customTermEndDate: str | None
    quantity: int
    termDuration: str
    billingCycle: str
    purchaseFullTerm: bool
    externalReferenceId: str


class NewCommerceMigrationEvent(TypedDict, total=False):
    """One step of a move to new commerce.

    Members:
        currentSubscriptionId: The subscription that is moved.
        customerTenantId: Tenant id of the customer.
        createdTime: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/get-migration-events
    """

    attributes: ResourceAttributes
    id: str
    newCommerceMigrationId: str
    currentSubscriptionId: str
    customerTenantId: str
    createdTime: str | None
    eventName: str


class NewCommerceMigrationSchedule(TypedDict, total=False):
    """A move to new commerce at a later date.

    Members:
        currentSubscriptionId: The subscription that is moved. Required in a request.
        subscriptionEndDate: ISO 8601.
        addOnMigrationSchedules: Its add-ons, which are moved with it.
        customerTenantId: Tenant id of the customer.
        catalogItemId: Product, SKU and availability, joined by colons.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        billingCycle: How often it is billed.
        purchaseFullTerm: Whether a new full term begins.
        customTermEndDate: When the term is to end, instead of its full length. ISO 8601.
        targetDate: When it is moved. ISO 8601.
        migrateOnRenewal: Whether it is moved at the end of its term.
        createdTime: ISO 8601.
        lastModifiedTime: ISO 8601.
        addOnMigrations: Its add-ons, which are moved with it.

    Source: https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule
    """

    attributes: ResourceAttributes
    id: str
    currentSubscriptionId: str
    subscriptionEndDate: str | None
    addOnMigrationSchedules: list[NewCommerceMigrationSchedule]
    status: str
    customerTenantId: str
    catalogItemId: str
    quantity: int
    termDuration: str
    billingCycle: str
    purchaseFullTerm: bool
    customTermEndDate: str | None
    externalReferenceId: str
    targetDate: str | None
    migrateOnRenewal: bool | None
    createdTime: str | None
    lastModifiedTime: str | None
    newCommerceMigrationId: str
    errorDescription: str
    errorCode: int | None
    addOnMigrations: list[Any]


class NextChargeInstructions(TypedDict, total=False):
    """What the next charge of a subscription is for.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    product: ProductTerm
    quantity: int


class NoPromotionsAvailableEligibilityError(TypedDict, total=False):
    """There is no promotion for the item."""

    type: str
    description: str


class NonMfaCompliantPartnerPrincipal(TypedDict, total=False):
    """An account of the partner that signs in without MFA.

    Members:
        upn: Sign-in name.
        lastNonMfaCompliantLoginDateTime: ISO 8601.
        lastNonMfaCompliantRequestDateTime: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa
    """

    objectId: str
    tenantId: str
    upn: str
    lastNonMfaCompliantLoginDateTime: str
    lastNonMfaCompliantRequestDateTime: str


class OAuth2PermissionGrant(TypedDict, total=False):
    """Delegated permissions that an application was granted.

    Members:
        id: Read only.
        clientId: Object id of the service principal that got it.
        consentType: AllPrincipals is an admin's consent, Principal is one person's. One of AllPrincipals, Principal.
        principalId: Whose consent it is, of one person.
        resourceId: Object id of the service principal of the API.
        scope: Scopes, separated by spaces.

    Source: https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
    """

    id: str
    clientId: str
    consentType: str
    principalId: str
    resourceId: str
    scope: str


ODataReference = TypedDict(
    "ODataReference",
    {
        "@odata.id": "str",
    },
    total=False,
)
"""Another object, by its address.

Members:
    @odata.id: Address of the object. Required in a request.

Source: https://learn.microsoft.com/graph/api/directoryrole-post-members
"""


class Offer(TypedDict, total=False):
    """Something of the legacy catalogue that can be ordered.

    Members:
        links: Read only.
        minimumQuantity: Of units in one order.
        maximumQuantity: Of units in one order.
        locale: Such as en-US.
        country: ISO country code of two letters.
        prerequisiteOffers: Some sources: str.
        supportedBillingCycles: How often it may be billed. Some sources: list[str].
        isAutoRenewable: Whether it may renew by itself.
        isTrial: Whether it is a trial.
        attestationProperties: Some sources: AttestationProperties.
        product: Some sources: OfferProduct.
        unitType: What quantities are counted in, such as 10 GB/Month or Licenses.

    Source: https://learn.microsoft.com/partner-center/developer/offer-resources
    """

    links: OfferLinks
    attributes: ResourceAttributes
    id: str
    name: str
    description: str
    minimumQuantity: int
    maximumQuantity: int
    rank: int
    uri: str
    locale: str
    country: str
    category: OfferCategory
    prerequisiteOffers: list[str]
    isAddOn: bool
    isAvailableForPurchase: bool
    billing: BillingType
    supportedBillingCycles: list[BillingCycleType]
    isAutoRenewable: bool
    upgradeTargetOffers: list[str]
    salesGroupId: str
    limitUnitOfMeasure: str
    limit: int
    hasAddOns: bool
    reselleeQualifications: list[str]
    resellerQualifications: list[str]
    isTrial: bool
    attestationProperties: OfferAttestationProperties
    product: Product
    unitType: str
    conversionTargetOffers: list[str]


class OfferAttestationProperties(TypedDict, total=False):
    """Which attestation an offer needs."""

    enforceAttestation: bool
    attestationType: str


class OfferCategory(TypedDict, total=False):
    """A group of offers.

    Members:
        locale: Such as en-US.
        country: ISO country code of two letters.

    Source: https://learn.microsoft.com/partner-center/developer/offer-resources
    """

    attributes: ResourceAttributes
    id: str
    name: str
    rank: int
    locale: str
    country: str
    links: ResourceLinks


class OfferLinks(TypedDict, total=False):
    """Links of an offer.

    Members:
        learnMore: Address.

    Source: https://learn.microsoft.com/partner-center/developer/offer-resources
    """

    self: Link
    learnMore: Link
    next: Link
    previous: Link


class OfferProduct(TypedDict, total=False):
    """The product that an offer is of.

    Members:
        unit: What quantities are counted in, such as 1 Hour.

    Source: https://learn.microsoft.com/partner-center/developer/offer-resources
    """

    id: str
    name: str
    unit: str


class OfferPurchasedPreviouslyPromotionEligibilityError(TypedDict, total=False):
    """The customer has bought it before."""

    type: str
    description: str


class OneTimeInvoiceLineItem(TypedDict, total=False):
    """A line of an invoice for what was bought in new commerce: once, or as a subscription.

    Members:
        customerCountry: ISO country code of two letters.
        invoiceNumber: Id of the invoice.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).
        resellerMpnId: MPN id of the indirect reseller.
        orderDate: ISO 8601.
        availabilityId: Id of an availability of the SKU.
        productQualifiers: Some sources: str. Read only.
        chargeType: Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        unitPrice: Of one unit, before discounts.
        effectiveUnitPrice: Of one unit, after discounts and credits.
        unitType: What quantities are counted in, such as 10 GB/Month or Licenses.
        subtotal: Without tax.
        taxTotal: Tax.
        totalForCustomer: With tax.
        currency: ISO 4217 code, such as EUR.
        subscriptionStartDate: ISO 8601.
        subscriptionEndDate: ISO 8601.
        chargeStartDate: Of the time that is charged. ISO 8601.
        chargeEndDate: Of the time that is charged. ISO 8601.
        termAndBillingCycle: The term and how often it is billed, in words.
        alternateId: Id that is easier to read.
        priceAdjustmentDescription: Which discounts and credits were applied.
        pricingCurrency: ISO 4217 code of the price list's currency.
        pcToBCExchangeRate: Units of the billing currency for one of the pricing currency.
        pcToBCExchangeRateDate: Which day's exchange rate it is. ISO 8601.
        billableQuantity: How much is billed, in units.
        reservationOrderId: Id of the order of a reservation.
        invoiceLineItemType: Read only.
        billingProvider: Read only.
        promotionId: Id of a promotion that is applied.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    attributes: ResourceAttributes
    partnerId: str
    customerId: str
    customerName: str
    customerDomainName: str
    customerCountry: str
    invoiceNumber: str
    mpnId: str
    resellerMpnId: int
    orderId: str
    orderDate: str
    productId: str
    skuId: str
    availabilityId: str
    productName: str
    skuName: str
    productQualifiers: list[str]
    chargeType: str
    unitPrice: float
    effectiveUnitPrice: float
    unitType: str
    quantity: int
    subtotal: float
    taxTotal: float
    totalForCustomer: float
    currency: str
    publisherName: str
    publisherId: str
    subscriptionDescription: str
    subscriptionId: str
    subscriptionStartDate: str | None
    subscriptionEndDate: str | None
    chargeStartDate: str
    chargeEndDate: str
    termAndBillingCycle: str
    alternateId: str
    referenceId: str
    priceAdjustmentDescription: str
    discountDetails: str
    pricingCurrency: str
    pcToBCExchangeRate: float
    pcToBCExchangeRateDate: str | None
    billableQuantity: float
    meterDescription: str
    billingFrequency: str
    reservationOrderId: str
    creditReasonCode: str
    invoiceLineItemType: InvoiceLineItemType
    billingProvider: BillingProvider
    promotionId: str


class OneVetResponseStackService(TypedDict, total=False):
    """One service of vetting, and its state."""

    serviceId: str
    statusId: int
    status: str
    subStatusId: int
    subStatus: str
    createdDateTime: str
    completedDateTime: str
    expirationDateTime: str
    isDuplicate: bool
    originalRequestId: str
    originalCompletedDatetime: str


OperationStatus = str
"""How an audited operation went.

One of succeeded, failed, progress, decline; services may know more.
"""


OperationType = str
"""What was done.

One of undefined, update_customer_qualification, update_subscription, upgrade_subscription, convert_trial_subscription,
add_customer, update_customer_billing_profile, update_customer_partner_contract_company_name,
update_customer_spending_budget, delete_customer, remove_partner_customer_relationship, create_order, update_order,
create_customer_user, delete_customer_user, update_customer_user, update_customer_user_licenses,
reset_customer_user_password, update_customer_user_principal_name, restore_customer_user, create_mpn_association,
update_mpn_association, update_sfb_customer_user_licenses, update_transfer, create_partner_relationship,
register_application, unregister_application, add_application_credential, remove_application_credential,
create_partner_user, update_partner_user, remove_partner_user, create_referral, update_referral, get_software_key,
get_software_download_link, increase_spending_limit, ready_invoice, create_agreement, extend_relationship,
create_transfer, create_self_serve_policy, update_self_serve_policy, delete_self_serve_policy,
remove_partner_relationship, delete_tip_customer, create_related_referral, update_related_referral,
granular_admin_relationship_approved, granular_admin_relationship_activated,
granular_admin_relationship_termination_requested, granular_admin_relationship_terminated,
granular_admin_relationship_expired, granular_admin_access_assignment_created, granular_admin_access_assignment_updated,
granular_admin_access_assignment_deleted, dap_admin_relationship_approved, dap_admin_relationship_terminated,
create_credit, update_credit, cancel_credit, add_user_member, remove_user_member,
granular_admin_access_assignment_activated, software_attestation, granular_admin_relationship_cleaned_up,
update_company_info, policy_created, policy_updated, policy_deleted, device_updated, devices_update_attempted,
device_deleted, devices_upload_to_new_batch_attempted, devices_upload_to_existing_batch_attempted, manage_overage,
dap_admin_relationship_terminated_by_microsoft, azure_fraud_event_detected, create_new_commerce_migration; services may
know more.
"""


class Order(TypedDict, total=False):
    """What a customer bought in one go.

    Members:
        id: Read only.
        alternateId: Id that is easier to read.
        referenceCustomerId: Tenant id of the customer.
        billingCycle: How often it is billed. Read only.
        currencyCode: ISO 4217 code, such as EUR. Read only.
        currencySymbol: As it is shown, such as €. Read only.
        creationDate: ISO 8601. Read only.
        status: Read only.
        transactionType: Read only.
        partnerOnRecordAttestationAccepted: Whether an indirect provider confirms that the reseller is the customer's.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    attributes: ResourceAttributes
    id: str
    alternateId: str
    referenceCustomerId: str
    billingCycle: BillingCycleType
    currencyCode: str
    currencySymbol: str
    lineItems: list[OrderLineItem]
    creationDate: str | None
    status: str
    transactionType: str
    links: OrderLinks
    totalPrice: float | None
    partnerOnRecordAttestationAccepted: bool | None
    client: Any


class OrderAttachment(TypedDict, total=False):
    """A file that belongs to an order.

    Members:
        sizeInKB: Kilobytes.
        alternateId: Id that is easier to read.
        referenceCustomerId: Tenant id of the customer.
        billingCycle: How often it is billed.
        currencyCode: ISO 4217 code, such as EUR.
        currencySymbol: As it is shown, such as €.
        creationDate: ISO 8601.
    """

    attributes: ResourceAttributes
    attachmentId: str
    fileName: str
    sizeInKB: int
    attachmentType: str
    id: str
    alternateId: str
    referenceCustomerId: str
    billingCycle: str
    currencyCode: str
    currencySymbol: str
    lineItems: list[Any]
    creationDate: str
    status: str
    transactionType: str


class OrderAttachmentUpload(TypedDict, total=False):
    """Files that are uploaded to an order, with what is said about them.

    Members:
        customerPrice: Required in a request.
        currency: ISO 4217 code, such as EUR. Required in a request.
        fxRate: Units of the pricing currency for one of the customer's.
        POfiles: Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details
    """

    isPartofTender: bool
    customerPrice: float
    currency: str
    fxRate: float
    tenderLink: str
    POfiles: list[Any]
    TenderFiles: list[Any]


class OrderError(TypedDict, total=False):
    """Why a part of a cart was not ordered.

    Members:
        orderGroupId: Items of the same group become one order.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    attributes: ResourceAttributes
    orderGroupId: str
    code: int
    description: str


class OrderLineItem(TypedDict, total=False):
    """One item of an order.

    Members:
        links: Read only.
        lineItemNumber: Position in the order, from 0. Required in a request.
        offerId: Required in a request.
        parentSubscriptionId: The subscription that an add-on belongs to.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        renewsTo: What it renews to.
        transactionType: Read only.
        promotionId: Id of a promotion that is applied.
        customTermEndDate: When the term is to end, instead of its full length. ISO 8601.
        friendlyName: A name that people gave it.
        quantity: Required in a request.
        partnerIdOnRecord: MPN id of the indirect reseller who gets the credit.
        additionalPartnerIdsOnRecord: MPN ids of further resellers.
        provisioningContext: What the item is provided for, by name. Some sources: ProvisioningContext.
        attestationAccepted: Whether the attestation that the product asks for is given.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    links: OrderLineItemLinks
    attributes: ResourceAttributes
    lineItemNumber: int
    offerId: str
    subscriptionId: str
    parentSubscriptionId: str
    termDuration: str
    renewsTo: RenewsTo
    transactionType: str
    promotionId: str
    customTermEndDate: str | None
    friendlyName: str
    quantity: int
    pricing: Pricing
    partnerIdOnRecord: str
    additionalPartnerIdsOnRecord: list[str]
    provisioningContext: dict[str, str]
    attestationAccepted: bool | None
    purchaseCommitment: PurchaseCommitment


class OrderLineItemActivationLink(TypedDict, total=False):
    """Where the customer activates an item.

    Members:
        lineItemNumber: Position in the order, from 0.
    """

    lineItemNumber: int
    link: Link


class OrderLineItemLinks(TypedDict, total=False):
    """Links of an item of an order.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    subscription: Link
    product: Link
    sku: Link
    availability: Link
    provisioningStatus: Link
    activationLinks: Link


class OrderLineItemProvisioningStatus(TypedDict, total=False):
    """How far an item of an order is provided.

    Members:
        lineItemNumber: Position in the order, from 0.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    attributes: ResourceAttributes
    lineItemNumber: int
    status: str
    quantityProvisioningInformation: list[QuantityProvisioningStatus]
    orderLineItemId: int


class OrderLinks(TypedDict, total=False):
    """Links of an order.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    self: Link
    provisioningStatus: Link
    patchOperation: Link


OrderStatus = str
"""The state of an order.

One of unknown, completed, pending, cancelled, suspended, pending review, pending po upload, po upload complete, po
review rejected, partial success, error; services may know more.
"""


class OrganizationProfile(TypedDict, total=False):
    """The partner's organization.

    Members:
        id: Read only.
        tenantId: Tenant id of the partner. Read only.
        language: Such as en.
        culture: Such as en-US.
        profileType: Read only.
        links: Read only.
        attributes: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/profile-resources
    """

    id: str
    companyName: str
    defaultAddress: Address
    tenantId: str
    domain: str
    email: str
    language: str
    culture: str
    profileType: str
    firstName: str
    lastName: str
    address: Address
    organizationRegistrationNumber: str
    links: ResourceLinks
    attributes: ResourceAttributes


class Overage(TypedDict, total=False):
    """Whether a customer may use more than it bought, and who is billed.

    Members:
        contractType: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    attributes: ResourceAttributes
    orderId: str
    azureEntitlementId: str
    partnerId: str
    type: str
    overageEnabled: bool
    contractType: ContractType
    links: OverageLinks
    overage: bool


class OverageLinks(TypedDict, total=False):
    """Links of an overage."""

    self: Link
    overage: Link


ParticipantType = str
"""What a participant of a transfer or an item is.

One of unknown, transaction_reseller, consumption_reseller, additional_transaction_reseller; services may know more.
"""


class PartnerLicensesDeploymentInsights(TypedDict, total=False):
    """How many of all customers' licences are assigned.

    Members:
        processedDateTime: When the numbers were made. ISO 8601.
        channel: How it was sold, such as Reseller.
        licensesSold: How many were sold.
        proratedDeploymentPercent: Percent, from 0 to 100.

    Source: https://learn.microsoft.com/partner-center/developer/analytics-resources
    """

    attributes: ResourceAttributes
    processedDateTime: str
    serviceName: str
    channel: str
    licensesSold: int
    proratedDeploymentPercent: float


class PartnerLicensesUsageInsights(TypedDict, total=False):
    """How many of all customers' licences are in use.

    Members:
        processedDateTime: When the numbers were made. ISO 8601.
        channel: How it was sold, such as Reseller.
        proratedLicensesUsagePercent: Percent, from 0 to 100.

    Source: https://learn.microsoft.com/partner-center/developer/analytics-resources
    """

    attributes: ResourceAttributes
    processedDateTime: str
    serviceName: str
    channel: str
    workloadName: str
    proratedLicensesUsagePercent: float


class PartnerRelationship(TypedDict, total=False):
    """An indirect reseller of the partner, or its provider.

    Members:
        attributes: Read only.
        relationshipType: How the other partner stands to the partner.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).

    Source: https://learn.microsoft.com/partner-center/developer/relationships-resources
    """

    attributes: ResourceAttributes
    id: str
    name: str
    relationshipType: PartnerRelationshipType
    mpnId: str
    location: str
    state: str
    partnerId: str


class PartnerRelationshipData(TypedDict, total=False):
    """How a customer stands to the partner."""

    relationshipToPartner: str


PartnerRelationshipSearchField = str
"""By what relationships can be searched.

One of name; services may know more.
"""


PartnerRelationshipType = str
"""How one partner stands to another.

One of is_indirect_reseller_of, is_indirect_cloud_solution_provider_of; services may know more.
"""


class PartnerRequest(TypedDict, total=False):
    """One request to Partner Center, and whether it came with MFA.

    Members:
        requestDateTime: ISO 8601.
        upn: Sign-in name.
        mfaCompliant: Whether the token carried MFA.

    Source: https://learn.microsoft.com/partner-center/developer/get-api-request-details
    """

    requestId: str
    correlationId: str
    operationName: str
    requestDateTime: str
    ipAddress: str
    objectId: str
    tenantId: str
    upn: str
    applicationId: str
    mfaCompliant: bool
    applicationName: str
    sourceIpAddress: str


class PartnerResourceChangeEvent(TypedDict, total=False):
    """A change of a resource, with the partner whom it concerns.

    Members:
        resourceUri: Where the resource is.
        resourceChangeUtcDate: ISO 8601.
    """

    partnerId: str
    eventName: str
    resourceUri: str
    resourceName: str
    auditUri: str
    resourceChangeUtcDate: str


class PartnerSecurityAlert(TypedDict, total=False):
    """An alert about a customer's Azure resources.

    Members:
        id: Read only.
        displayName: Read only.
        description: Read only.
        alertType: Read only.
        status: One of active, resolved, investigating, unknownFutureValue. Required in a request.
        severity: Read only.
        confidenceLevel: Read only.
        customerTenantId: Tenant id of the customer. Read only.
        subscriptionId: Read only.
        valueAddedResellerTenantId: Read only.
        catalogOfferId: Read only.
        detectedDateTime: ISO 8601. Read only.
        firstObservedDateTime: ISO 8601. Read only.
        lastObservedDateTime: ISO 8601. Read only.
        resolvedReason: Fraud or Ignore. One of legitimate, ignore, fraud, unknownFutureValue.
        resolvedOnDateTime: ISO 8601. Read only.
        resolvedBy: Read only.
        isTest: Read only.
        affectedResources: Read only.
        activityLogs: Read only.
        additionalDetails: Read only.

    Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get
    """

    id: str
    displayName: str
    description: str
    alertType: str
    status: str
    severity: str
    confidenceLevel: str
    customerTenantId: str
    subscriptionId: str
    valueAddedResellerTenantId: str
    catalogOfferId: str
    detectedDateTime: str
    firstObservedDateTime: str
    lastObservedDateTime: str
    resolvedReason: str
    resolvedOnDateTime: str
    resolvedBy: str
    isTest: bool
    affectedResources: list[Any]
    activityLogs: list[Any]
    additionalDetails: Any


class PartnerSecurityCustomerInsight(TypedDict, total=False):
    """How a customer does in security.

    Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights
    """

    tenantId: str
    mfa: PartnerSecurityCustomerMfaInsight


class PartnerSecurityCustomerMfaInsight(TypedDict, total=False):
    """How far MFA covers a customer's accounts."""

    compliantAdminsCount: int
    compliantNonAdminsCount: int
    totalUsersCount: int
    securityDefaultsStatus: str
    mfaConditionalAccessPolicyStatus: str
    legacyPerUserMfaStatus: str


PartnerSecurityRequirement = TypedDict(
    "PartnerSecurityRequirement",
    {
        "@odata.type": "str",
        "id": "str",
        "requirementType": "str",
        "complianceStatus": "str",
        "state": "str",
        "score": "int",
        "maxScore": "int",
        "actionUrl": "str",
        "helpUrl": "str",
        "updatedDateTime": "str",
        "totalCustomersCount": "int",
        "customersWithSpendBudgetCount": "int",
    },
    total=False,
)
"""One requirement of the security score.

Members:
    @odata.type: Name of the object's type.
    requirementType: One of mfaEnforcedForAdmins, mfaEnforcedForAdminsOfCustomers, securityAlertsPromptlyResolved,
        securityContactProvided, spendingBudgetSetForCustomerAzureSubscriptions, unknownFutureValue.
    complianceStatus: One of compliant, noncomplaint, unknownFutureValue.
    state: One of active, preview, unknownFutureValue.
    score: Points.
    maxScore: Points that can be reached.
    updatedDateTime: ISO 8601.

Source: https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get
"""


class PartnerSecurityScore(TypedDict, total=False):
    """How well the partner and its customers are secured.

    Members:
        id: Read only.
        currentScore: Points.
        maxScore: Points that can be reached.
        updatedDateTime: ISO 8601.
        lastRefreshDateTime: ISO 8601.

    Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get
    """

    id: str
    currentScore: float
    maxScore: float
    updatedDateTime: str
    lastRefreshDateTime: str
    requirements: list[PartnerSecurityRequirement]
    history: list[PartnerSecurityScoreHistory]
    customerInsights: list[PartnerSecurityCustomerInsight]


class PartnerSecurityScoreHistory(TypedDict, total=False):
    """The score at a time.

    Members:
        createdDateTime: ISO 8601.
        score: Points.

    Source: https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get
    """

    id: str
    createdDateTime: str
    score: float
    compliantRequirementsCount: int
    totalRequirementsCount: int


class PartnerUsageExportRow(TypedDict, total=False):
    """A line of the export of daily rated use.

    Members:
        AdditionalInfo: Further facts about the use.
        BillingCurrency: ISO 4217 code, such as EUR.
        BillingPreTaxTotal: Without tax, in the billing currency.
        ChargeEndDate: Of the time that is charged. ISO 8601.
        ChargeStartDate: Of the time that is charged. ISO 8601.
        ChargeType: Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        CreditPercentage: Credit, in percent.
        CreditType: Which credit, such as Partner Earned Credit Applied.
        CustomerCountry: ISO country code of two letters.
        EffectiveUnitPrice: Of one unit, after discounts and credits.
        InvoiceNumber: Id of the invoice.
        MpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).
        PartnerEarnedCreditPercentage: Credit of the partner, in percent.
        PCToBCExchangeRate: Units of the billing currency for one of the pricing currency.
        PricingCurrency: ISO 4217 code of the price list's currency.
        PricingPreTaxTotal: Without tax, in the pricing currency.
        Tags: As JSON text.
        Tier2MpnId: MPN id of the indirect reseller; 0 where there is none.
        Unit: What quantities are counted in, such as 1 Hour.
        UnitPrice: Of one unit, before discounts.
        UnitType: What quantities are counted in, such as 10 GB/Month or Licenses.
        UsageDate: The day of the use, in UTC. ISO 8601.
    """

    AdditionalInfo: str
    AvailabilityId: str
    BenefitID: str
    BenefitOrderID: str
    BenefitType: str
    BillingCurrency: str
    BillingPreTaxTotal: float
    ChargeEndDate: str
    ChargeStartDate: str
    ChargeType: str
    ConsumedService: str
    CreditPercentage: float
    CreditType: str
    CustomerCountry: str
    CustomerDomainName: str
    CustomerId: str
    CustomerName: str
    EffectiveUnitPrice: float
    EntitlementDescription: str
    EntitlementId: str
    InvoiceNumber: str
    MeterCategory: str
    MeterId: str
    MeterName: str
    MeterRegion: str
    MeterSubCategory: str
    MeterType: str
    MpnId: str
    PartnerEarnedCreditPercentage: float
    PartnerId: str
    PartnerName: str
    PCToBCExchangeRate: float
    PricingCurrency: str
    PricingPreTaxTotal: float
    ProductId: str
    ProductName: str
    PublisherId: str
    PublisherName: str
    Quantity: float
    ResourceGroup: str
    ResourceLocation: str
    ResourceURI: str
    ServiceInfo1: str
    ServiceInfo2: str
    SkuId: str
    SkuName: str
    SubscriptionDescription: str
    SubscriptionId: str
    Tags: str
    Tier2MpnId: str
    Unit: str
    UnitPrice: float
    UnitType: str
    UsageDate: str


class PartnerUsageSummary(TypedDict, total=False):
    """What all customers of the partner used in the billing period.

    Members:
        links: Read only.
        billingStartDate: ISO 8601.
        billingEndDate: ISO 8601.
        totalCost: In the currency of the record.
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceId: Id of the resource.
        emailsToNotify: Who is told about budgets.
        currencySymbol: As it is shown, such as €.

    Source: https://learn.microsoft.com/partner-center/developer/customer-usage-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    billingStartDate: str
    billingEndDate: str
    totalCost: float
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    resourceId: str
    resourceName: str
    emailsToNotify: list[str]
    customersOverBudget: int
    customersTrendingOver: int
    customersWithUsageBasedSubscription: int
    customerOverBudget: int
    customersWithUsageBasedSubscriptions: int
    currencySymbol: str
    id: str
    name: str


class PasswordProfile(TypedDict, total=False):
    """The password of a new account.

    Members:
        forceChangePassword: Whether the password must be changed at the next sign-in.
        password: Secret.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    forceChangePassword: bool
    password: str


class PayoutExportRequest(TypedDict, total=False):
    """An export of payouts, and how far it is.

    Members:
        requestDateTime: ISO 8601.
        status: One of Queued, Processing, Failed, Completed.

    Source: https://learn.microsoft.com/partner-center/developer/create-payments-export-request
    """

    requestId: str
    requestDateTime: str
    requestPath: str
    requestQueryString: str
    blobLocation: str
    status: str


class Permission(TypedDict, total=False):
    """An action on a resource.

    Source: https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
    """

    resource: str
    action: str


PolicyCategory = str
"""What a policy is for.

One of none, o_o_b_e; services may know more.
"""


PolicySettingsType = str
"""What a policy does.

One of none, remove_oem_preinstalls, oobe_user_not_local_admin, skip_express_settings, skip_oem_registration, skip_eula;
services may know more.
"""


class PrerequisiteProductOwnershipPromotionEligibilityError(TypedDict, total=False):
    """The customer lacks a product that the promotion asks for."""

    type: str
    description: str


class Pricing(TypedDict, total=False):
    """What an item costs.

    Members:
        listPrice: Of one unit, before discounts.
        discountedPrice: Of one unit, after discounts.
        proratedPrice: Of one unit, for the part of the term that is left.
        extendedPrice: For all units.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    listPrice: float | None
    discountedPrice: float | None
    proratedPrice: float | None
    price: float | None
    extendedPrice: float | None


class PricingPolicies(TypedDict, total=False):
    """A rule for a price.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    type: str
    value: str


class Product(TypedDict, total=False):
    """Something of the catalogue, with its SKUs.

    Members:
        links: Read only.
        minimumQuantity: Of units in one order.
        maximumQuantity: Of units in one order.
        isTrial: Whether it is a trial.
        supportedBillingCycles: How often it may be billed.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    links: ProductLinks
    attributes: ResourceAttributes
    id: str
    title: str
    description: str
    productType: ItemType
    isMicrosoftProduct: bool
    publisherName: str
    productId: str
    minimumQuantity: int
    maximumQuantity: int
    isTrial: bool
    supportedBillingCycles: list[str]
    purchasePrerequisites: list[str]
    actions: list[str]
    dynamicAttributes: Any
    inventoryVariables: list[Any]
    provisioningVariables: list[Any]


class ProductLinks(TypedDict, total=False):
    """Links of a product.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    self: Link
    skus: Link
    links: ResourceLinks


class ProductOwnershipConstraint(TypedDict, total=False):
    """How many seats of a product a customer must have.

    Members:
        minSeats: Including this number.
        maxSeats: Including this number.
    """

    bigId: str
    minSeats: int
    maxSeats: int


class ProductPromotion(TypedDict, total=False):
    """A reduced price, and for whom.

    Members:
        startDate: ISO 8601.
        endDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/get-promotion-by-id
    """

    attributes: ResourceAttributes
    id: str
    name: str
    description: str
    startDate: str
    endDate: str
    properties: ProductPromotionProperties
    requiredProducts: list[ProductPromotionRequiredProduct]
    promotionConstraints: PromotionConstraints


class ProductPromotionPricingPolicy(TypedDict, total=False):
    """By how much a promotion lowers a price."""

    policyType: str
    value: str


class ProductPromotionProperties(TypedDict, total=False):
    """How a promotion is applied.

    Members:
        isAutoApplicable: Whether it is applied without being asked for.
    """

    isAutoApplicable: bool


class ProductPromotionRequiredProduct(TypedDict, total=False):
    """A product that a promotion is for."""

    productId: str
    skuId: str
    term: ProductPromotionTerm
    pricingPolicies: list[ProductPromotionPricingPolicy]


class ProductPromotionTerm(TypedDict, total=False):
    """A term that a promotion is for.

    Members:
        duration: ISO 8601 duration.
        billingCycle: How often it is billed.
    """

    duration: str
    billingCycle: str


class ProductSku(TypedDict, total=False):
    """A SKU that licences are of.

    Members:
        skuPartNumber: Name of the SKU in short, such as ENTERPRISEPACK.
        targetType: Whom it is for, such as User or Tenant.
        licenseGroupId: Who manages the licences.

    Source: https://learn.microsoft.com/partner-center/developer/license-resources
    """

    id: str
    name: str
    skuPartNumber: str
    targetType: str
    licenseGroupId: LicenseGroupId


class ProductTerm(TypedDict, total=False):
    """Which product with which term.

    Members:
        availabilityId: Id of an availability of the SKU.
        billingCycle: How often it is billed.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        promotionId: Id of a promotion that is applied.
    """

    productId: str
    skuId: str
    availabilityId: str
    billingCycle: BillingCycleType
    termDuration: str
    promotionId: str


class ProductUpgradesEligibility(TypedDict, total=False):
    """Whether a customer's products can be upgraded.

    Members:
        isEligible: Whether it can be done.
        productFamily: Such as Azure.
        upgradeId: Id to ask for the state of the upgrade.

    Source: https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
    """

    customerId: str
    isEligible: bool
    reason: str
    productFamily: str
    upgradeId: str
    attributes: ResourceAttributes


class ProductUpgradesErrorDetails(TypedDict, total=False):
    """Why products were not upgraded."""

    description: str
    code: str


class ProductUpgradesLineItem(TypedDict, total=False):
    """What became of one product of an upgrade."""

    sourceProduct: UpgradedProductDetails
    targetProduct: UpgradedProductDetails
    upgradedDate: str
    status: str
    errorDetails: ProductUpgradesErrorDetails


class ProductUpgradesRequest(TypedDict, total=False):
    """An upgrade of all products of a family.

    Members:
        productFamily: Such as Azure.

    Source: https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
    """

    customerId: str
    productFamily: str
    attributes: ResourceAttributes


class ProductUpgradesStatus(TypedDict, total=False):
    """How far an upgrade of products is.

    Members:
        productFamily: Such as Azure.
        lineItems: Some sources: list[UpgradesLineItem].

    Source: https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
    """

    id: str
    productFamily: str
    status: str
    lineItems: list[ProductUpgradesLineItem]
    errorDetails: ProductUpgradesErrorDetails
    attributes: ResourceAttributes


class Promotion(TypedDict, total=False):
    """A promotion as an older article lists it.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    id: str
    name: str
    description: str
    startDate: str
    endDate: str
    requiredProducts: list[Any]
    properties: list[Any]


class PromotionConstraints(TypedDict, total=False):
    """Who may have a promotion.

    Members:
        seatConstraints: Read only.
        eligibilityConstraints: Read only.
        productOwnershipConstraints: Read only.
    """

    seatConstraints: list[SeatConstraint]
    assetOwnershipLimits: list[AssetOwnershipLimit]
    eligibilityConstraints: list[EligibilityConstraint]
    productOwnershipConstraints: list[list[ProductOwnershipConstraint]]


class PromotionEligibilities(TypedDict, total=False):
    """Which promotions a customer may have for an item.

    Members:
        catalogItemId: Product, SKU and availability, joined by colons.
        billingCycle: How often it is billed.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        eligibilities: Some sources: list[PromotionEligibilities].

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    attributes: ResourceAttributes
    id: int
    catalogItemId: str
    quantity: int
    billingCycle: BillingCycleType
    termDuration: str
    eligibilities: list[PromotionEligibility]


class PromotionEligibilitiesRequest(TypedDict, total=False):
    """Items that promotions are wanted for.

    Source: https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility
    """

    attributes: ResourceAttributes
    items: list[PromotionEligibilitiesRequestItem]


class PromotionEligibilitiesRequestItem(TypedDict, total=False):
    """An item that promotions are wanted for.

    Members:
        catalogItemId: Product, SKU and availability, joined by colons.
        billingCycle: How often it is billed.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        promotionId: Id of a promotion that is applied.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    id: int
    catalogItemId: str
    quantity: int
    billingCycle: BillingCycleType
    termDuration: str
    promotionId: str


class PromotionEligibility(TypedDict, total=False):
    """Whether a customer may have a promotion.

    Members:
        promotionId: Id of a promotion that is applied.
        isEligible: Whether it can be done.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    promotionId: str
    isEligible: bool
    errors: list[PromotionEligibilityError]


class PromotionEligibilityError(TypedDict, total=False):
    """Why a customer may not have a promotion.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    type: str
    description: str


class PromotionTerm(TypedDict, total=False):
    """A term and billing cycle that a promotion is for.

    Members:
        billingCycle: How often it is billed.
        duration: ISO 8601 duration.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    billingCycle: BillingCycleType
    duration: str


class ProvisioningContext(TypedDict, total=False):
    """For what an item is provided.

    Members:
        entitlementId: Id of the Azure subscription, under an Azure plan.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    scope: str
    entitlementId: str


ProvisioningStatus = str
"""How far something is provided.

One of none, success, pending, failed; services may know more.
"""


class PurchaseCommitment(TypedDict, total=False):
    """What a subscription commits the customer to.

    Members:
        amount: In the currency of the customer or of the record.
        currency: ISO 4217 code, such as EUR.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    amount: int
    currency: str
    grain: str


class PurchaseEligibility(TypedDict, total=False):
    """Whether a customer may buy."""

    isAllowed: bool
    reasons: list[PurchaseEligibilityReason]


class PurchaseEligibilityReason(TypedDict, total=False):
    """Why a customer may not buy.

    Members:
        reasonCode: Short name of the reason.
    """

    reasonMessage: str
    reasonCode: str


class PurchaseSettings(TypedDict, total=False):
    """Who may buy for a customer.

    Members:
        dateEnabled: ISO 8601.
        dateUpdated: ISO 8601.
    """

    indirectResellerId: str
    isPurchasedAllowed: bool
    dateEnabled: str
    dateUpdated: str
    authorizedPurchaserRoles: list[int]


class QuantityDetail(TypedDict, total=False):
    """How many of an entitlement are in a state.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    quantity: int
    status: str


class QuantityProvisioningStatus(TypedDict, total=False):
    """How many of an item are in a state.

    Source: https://learn.microsoft.com/partner-center/developer/order-resources
    """

    attributes: ResourceAttributes
    quantity: int
    status: str


QueryType = str
"""Which kind of query it is.

One of Simple, Indexed, Count, Seek; services may know more.
"""


class Recipient(TypedDict, total=False):
    """Who is told by a webhook, and how it recognizes the call."""

    id: str
    keys: dict[str, str]
    useTestHeader: bool


class RedemptionLimitPromotionEligibilityError(TypedDict, total=False):
    """The promotion was used as often as it may be.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    type: str
    description: str
    maxPromotionRedemptionCount: int
    remainingPromotionRedemptionCount: int


class ReferenceOrder(TypedDict, total=False):
    """The order that an entitlement comes from.

    Members:
        links: Read only.
        alternateId: Id that is easier to read.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    id: str
    lineItemId: str
    alternateId: str


Referral = TypedDict(
    "Referral",
    {
        "id": "str",
        "engagementId": "str",
        "name": "str",
        "externalReferenceId": "str",
        "createdDateTime": "str",
        "updatedDateTime": "str",
        "expirationDateTime": "str",
        "status": "ReferralStatus",
        "substatus": "ReferralSubstatus",
        "statusReason": "str",
        "referralType": "Any",
        "qualification": "ReferralQualification",
        "customerProfile": "CustomerProfile",
        "consent": "Consent",
        "details": "ReferralDetails",
        "team": "list[Member]",
        "inviteContext": "InviteContext",
        "eTag": "str",
        "target": "Any",
        "@odata.context": "str",
        "organizationId": "str",
        "organizationName": "str",
        "type": "str",
        "direction": "str",
        "links": "Any",
    },
    total=False,
)
"""A lead or a deal that is shared between partners and Microsoft.

Members:
    createdDateTime: ISO 8601.
    updatedDateTime: ISO 8601.
    expirationDateTime: ISO 8601.
    eTag: Version, for a later update.
    @odata.context: What the answer is, by its address.

Source: https://learn.microsoft.com/partner-center/developer/referral-resources
"""


class ReferralAnalytics(TypedDict, total=False):
    """A referral, with the dates of its course.

    Members:
        acceptedDate: ISO 8601.
        acknowledgedDate: ISO 8601.
        archivedDate: ISO 8601.
        declinedDate: ISO 8601.
        expiredDate: ISO 8601.
        lostDate: ISO 8601.
        missedDate: ISO 8601.
        createdDate: ISO 8601.
        skippedDate: ISO 8601.
        wonDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
    """

    id: str
    status: str
    customerMarket: str
    customerName: str
    customerOrgSize: str
    acceptedDate: str
    acknowledgedDate: str
    archivedDate: str
    declinedDate: str
    expiredDate: str
    lostDate: str
    missedDate: str
    createdDate: str
    skippedDate: str
    wonDate: str
    partnerMarket: str


class ReferralDetails(TypedDict, total=False):
    """What a referral is about.

    Members:
        dealValue: In the currency of the referral.
        currency: ISO 4217 code, such as EUR.
        closingDateTime: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    notes: str
    dealValue: float
    currency: str
    closingDateTime: str
    requirements: ReferralRequirements


ReferralQualification = str
"""How well a referral is qualified.

One of None, Direct, MarketingQualified, SalesQualified; services may know more.
"""


class ReferralRequirements(TypedDict, total=False):
    """What the customer of a referral looks for.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    industries: list[Tag]
    products: list[Tag]
    services: list[Tag]
    solutions: list[SolutionTag]


ReferralStatus = str
"""The state of a referral.

One of None, New, Active, Closed; services may know more.
"""


ReferralSubstatus = str
"""The state of a referral within its state.

One of None, Pending, Received, Accepted, Won, Lost, Declined, Expired; services may know more.
"""


class RefundOption(TypedDict, total=False):
    """What is given back up to which time.

    Members:
        expiresAt: Until when. ISO 8601.
        expiresAfter: ISO 8601 duration after the purchase.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    type: str
    expiresAt: str | None
    expiresAfter: str


class RefundableQuantity(TypedDict, total=False):
    """How many licences of a subscription can still be given back."""

    totalQuantity: int
    details: list[RefundableQuantityDetail]


class RefundableQuantityDetail(TypedDict, total=False):
    """How many licences can be given back up to a time.

    Members:
        allowedUntilDateTime: Until when. ISO 8601.
    """

    quantity: int
    allowedUntilDateTime: str


class RegisterSubscription(TypedDict, total=False):
    """The registration of an Azure subscription; the answer has no body.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    httpResponseMessage: Any


class RelationshipExtensionRequest(TypedDict, total=False):
    """A customer's relationship, to be extended to an indirect reseller."""

    customerId: str
    directPartnerId: str
    indirectProviderId: str


class RelationshipRequestDetails(TypedDict, total=False):
    """Who invites a customer."""

    partnerId: str
    addressLines: list[str]


class RemoveCustomerRelationshipData(TypedDict, total=False):
    """What is done when a customer is let go."""

    workItem: str


class RemovePartnerRelationshipData(TypedDict, total=False):
    """What is done when a reseller is let go."""

    relatedPartnerId: str
    workItem: str


class Removed(TypedDict, total=False):
    """Whether something was there to be removed.

    Members:
        removed: Whether it was there.
    """

    removed: bool


class RenewalInstruction(TypedDict, total=False):
    """What terms renew to.

    Members:
        renewalOptions: Some sources: list[RenewalOption].

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    applicableTermIds: list[str]
    renewalOptions: list[RenewalInstructionOption]


class RenewalInstructionOption(TypedDict, total=False):
    """One thing that a term may renew to.

    Members:
        renewToId: Product and SKU that it renews to, joined by a colon.
        isAutoRenewable: Whether it may renew by itself.
    """

    renewToId: str
    isAutoRenewable: bool


class RenewalOption(TypedDict, total=False):
    """One term that an availability may renew to.

    Members:
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        renewToId: Product and SKU that it renews to, joined by a colon.
        isAutoRenewable: Whether it may renew by itself.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    termDuration: str
    description: str
    renewToId: str
    isAutoRenewable: bool


class RenewsTo(TypedDict, total=False):
    """For how long a subscription renews.

    Members:
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.

    Source: https://learn.microsoft.com/partner-center/developer/cart-resources
    """

    termDuration: str


class RequestResponse(TypedDict, total=False):
    """A request of vetting."""

    requestStatus: RequestStatus


class RequestStatus(TypedDict, total=False):
    """How far a request of vetting is."""

    status: str
    requestId: str
    statusId: str
    metadata: list[Metadata]
    stackServices: list[OneVetResponseStackService]


class ResellerDelegatedAdminRelationship(TypedDict, total=False):
    """A GDAP relationship that an indirect provider arranged.

    Members:
        isPartnerConsentPending: Read only.
        indirectProviderTenantId: Read only.
    """

    isPartnerConsentPending: bool
    indirectProviderTenantId: str


class ResellerValidationRequest(TypedDict, total=False):
    """Resellers to be checked before an order names them.

    Members:
        partnerIds: Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
    """

    partnerIds: list[str]


class ResellerValidationResponse(TypedDict, total=False):
    """What was found about resellers.

    Source: https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
    """

    validationResults: list[ResellerValidationResult]


class ResellerValidationResult(TypedDict, total=False):
    """Whether a reseller may be named as partner of record.

    Members:
        isValidPartnerIdOnRecord: Whether an order may name it.
    """

    partnerId: str
    isValidPartnerIdOnRecord: bool
    errorCode: int | None
    errorDescription: str | None


class Reservation(TypedDict, total=False):
    """A reservation of Azure capacity.

    Members:
        links: Read only.
        expiryDateTime: ISO 8601.
        effectiveDateTime: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    displayName: str
    reservationId: str
    appliedScopes: list[str]
    scopeType: str
    quantity: int
    expiryDateTime: str
    effectiveDateTime: str
    provisioningState: str


class ReservedInstanceArtifact(TypedDict, total=False):
    """Where the reservations of an entitlement are.

    Members:
        links: Read only.
        resourceId: Id of the resource.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    artifactType: str
    dynamicAttributes: dict[str, Any]
    link: Link
    resourceId: str


class ReservedInstanceArtifactDetails(TypedDict, total=False):
    """The reservations of an entitlement.

    Members:
        links: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    type: str
    reservations: list[Reservation]
    virtualMachineReservations: list[Any]


class ResourceAttributes(TypedDict, total=False):
    """What Partner Center says about a resource.

    Members:
        etag: Version, for a later update.
        objectType: Name of the resource's type. Read only.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    etag: str
    objectType: str


class ResourceLinks(TypedDict, total=False):
    """Links of a resource or a page.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    self: Link
    next: Link
    previous: Link
    attributes: ResourceAttributes


ResourceType = str
"""What was changed.

One of undefined, customer, customer_user, order, subscription, license, third_party_add_on, mpn_association, transfer,
application, application_credential, partner_user, partner_relationship, referral, software_key, software_download_link,
spending_limit, invoice, agreement, partner_customer_relationship, self_serve_policy, granular_admin_relationship,
granular_admin_access_assignment, partner_customer_dap, credit, customer_directory_role, software_page, device, policy,
overage, new_commerce_migration, azure_entitlement, indirect_provider_indirect_reseller_dap; services may know more.
"""


class ResourceUsageRecord(TypedDict, total=False):
    """What one Azure resource cost in the current month.

    Members:
        resourceId: Id of the resource.
        totalCost: In the currency of the record.
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceUri: Where the resource is.
        entitlementId: Id of the Azure subscription, under an Azure plan.
        resourceGroupName: Some sources: float.

    Source: https://learn.microsoft.com/partner-center/developer/resource-usage-resources
    """

    attributes: ResourceAttributes
    resourceId: str
    resourceName: str
    totalCost: float
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    subscriptionId: str
    resourceUri: str
    resourceType: str
    entitlementId: str
    entitlementName: str
    resourceGroupName: str
    name: str


class SandboxIndirectReseller(TypedDict, total=False):
    """An indirect reseller for tests, in a sandbox account.

    Members:
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).

    Source: https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox
    """

    accountId: str
    mpnId: str
    tenant: Any
    agreementSignature: Any
    partnerRelationship: Any
    legalBusinessProfile: Any
    organizationProfileLanguage: str


class ScheduledAction(TypedDict, total=False):
    """What happens to a subscription at the end of its term, or on a date.

    Members:
        scheduleType: At the end of the term, or on a date. One of TermEnd, CustomDate.
        actionType: What happens. One of Cancel, RenewToNewTerm, RenewToExtendedServiceTerm, Transition.
        effectiveDate: ISO 8601.
    """

    scheduleType: str
    actionType: str
    effectiveDate: str
    instructions: ScheduledNextTermInstructions


class ScheduledNextTermInstructions(TypedDict, total=False):
    """What a subscription is to be in its next term.

    Members:
        customTermEndDate: When the term is to end, instead of its full length. ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    product: ProductTerm
    quantity: int
    customTermEndDate: str | None


class Scope(TypedDict, total=False):
    """What something counts for: a subscription, a resource group, a management group.

    Members:
        entitlementId: Id of the Azure subscription, under an Azure plan.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    type: str
    subscriptionId: str
    entitlementId: str
    managementGroupId: str
    resourceGroupId: str


class SearchAnalytics(TypedDict, total=False):
    """How customers found the partner in search.

    Members:
        searchDate: ISO 8601.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
    """

    companyName: str
    contactButtonClicked: bool
    keywordCountry: str
    detailsViewed: bool
    keywordIndustryFocus: str
    partnerId: str
    partnerMarket: str
    keywordProduct: str
    referralSubmitted: bool
    searchDate: str
    keywordSearchText: str
    searchResultPageViews: int
    contactClicks: int
    referralCount: int
    profileViews: int
    mpnId: int


class SeatConstraint(TypedDict, total=False):
    """How many seats a promotion is for.

    Members:
        minSeats: Including this number.
        maxSeats: Including this number.
    """

    minSeats: int
    maxSeats: int
    type: str


class SeatCountPromotionEligibilityError(TypedDict, total=False):
    """The number of seats is outside of the promotion's.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    type: str
    description: str
    minimumRequiredSeats: int | None
    maximumRequiredSeats: int | None
    availableSeats: int | None


class SecureApplicationAdoptionStatus(TypedDict, total=False):
    """Whether an application uses the Secure Application Model.

    Members:
        loginDate: Which day, in UTC.
    """

    loginDate: str
    applicationId: str
    applicationName: str
    adoptionStatus: str


class SecurityComplianceStatusMetadata(TypedDict, total=False):
    """How many requests on one day came with MFA, and from where.

    Members:
        loginDate: Which day, in UTC.
        mfaCompliantRequestCount: How many requests came with MFA.
        totalRequestCount: How many requests there were.
    """

    loginDate: str
    mfaCompliantRequestCount: int
    totalRequestCount: int
    requestClient: str
    secureApplicationAdoptionStatus: list[SecureApplicationAdoptionStatus]


SeekOperation = str
"""Which page is wanted.

One of Next, Previous, First, Last, PageIndex; services may know more.
"""


class SelfServeEntity(TypedDict, total=False):
    """Whom a self-serve policy is about.

    Members:
        selfServeEntityType: Such as customer.
        tenantID: Tenant id.

    Source: https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
    """

    selfServeEntityType: str
    tenantID: str


class SelfServePolicy(TypedDict, total=False):
    """Whether a customer may do something itself, such as buying.

    Members:
        attributes: Read only.
        id: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources
    """

    attributes: ResourceAttributes
    id: str
    selfServeEntity: SelfServeEntity
    grantor: Grantor
    permissions: list[Permission]


class ServiceCostLineItem(TypedDict, total=False):
    """One charge of a customer in the billing period.

    Members:
        startDate: ISO 8601.
        endDate: ISO 8601.
        resellerMPNId: MPN id of the indirect reseller.
        chargeType: Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        unitPrice: Of one unit, before discounts.
        pretaxTotal: Without tax, in the billing currency.
        tax: Tax.
        afterTaxTotal: With tax.
        currencyCode: ISO 4217 code, such as EUR.
        currencySymbol: As it is shown, such as €.
        invoiceNumber: Id of the invoice.
        availabilityId: Id of an availability of the SKU.
        termAndBillingCycle: The term and how often it is billed, in words.
        invoiceType: Recurring or OneTime.

    Source: https://learn.microsoft.com/partner-center/developer/service-costs-resources
    """

    attributes: ResourceAttributes
    startDate: str
    endDate: str
    subscriptionFriendlyName: str
    subscriptionId: str
    orderId: str
    offerId: str
    offerName: str
    resellerMPNId: str
    chargeType: str
    quantity: float
    unitPrice: float
    pretaxTotal: float
    tax: float
    afterTaxTotal: float
    currencyCode: str
    currencySymbol: str
    customerId: str
    customerName: str
    invoiceNumber: str
    productId: str
    skuId: str
    availabilityId: str
    productName: str
    skuName: str
    publisherName: str
    publisherId: str
    termAndBillingCycle: str
    discountDetails: str
    invoiceType: str


ServiceCostsBillingPeriod = str
"""Which billing period.

One of None, MostRecent, Current; services may know more.
"""


class ServiceCostsSummary(TypedDict, total=False):
    """What a customer costs in the billing period, in one currency.

    Members:
        links: Read only.
        billingStartDate: ISO 8601.
        billingEndDate: ISO 8601.
        pretaxTotal: Without tax, in the billing currency.
        tax: Tax.
        afterTaxTotal: With tax.
        currencyCode: ISO 4217 code, such as EUR.
        currencySymbol: As it is shown, such as €.

    Source: https://learn.microsoft.com/partner-center/developer/service-costs-resources
    """

    links: ServiceCostsSummaryLinks
    attributes: ResourceAttributes
    billingStartDate: str
    billingEndDate: str
    pretaxTotal: float
    tax: float
    afterTaxTotal: float
    currencyCode: str
    currencySymbol: str
    customerId: str
    details: list[ServiceCostsSummaryDetail]


class ServiceCostsSummaryDetail(TypedDict, total=False):
    """The part of the costs that one kind of invoice makes.

    Members:
        invoiceType: Recurring or OneTime.

    Source: https://learn.microsoft.com/partner-center/developer/service-costs-resources
    """

    invoiceType: str
    summary: ServiceCostsSummary


class ServiceCostsSummaryLinks(TypedDict, total=False):
    """Links of a summary of costs.

    Source: https://learn.microsoft.com/partner-center/developer/service-costs-resources
    """

    self: Link
    serviceCostLineItems: Link


class ServiceHealth(TypedDict, total=False):
    """The state of a service.

    Members:
        id: Read only.
        service: Read only.
        status: Read only.

    Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
    """

    id: str
    service: str
    status: str


class ServiceHealthIssue(TypedDict, total=False):
    """A disturbance of a service.

    Members:
        id: Read only.
        title: Read only.
        service: Read only.
        status: Read only.
        classification: Read only.
        startDateTime: ISO 8601. Read only.
        endDateTime: ISO 8601. Read only.
        isResolved: Read only.

    Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
    """

    id: str
    title: str
    service: str
    status: str
    classification: str
    startDateTime: str
    endDateTime: str
    isResolved: bool


class ServiceIncidentDetail(TypedDict, total=False):
    """One incident or message of a service.

    Members:
        startTime: ISO 8601.
        endTime: ISO 8601.
        requiredBy: Until when the customer has to act. ISO 8601.
        actionType: What happens.
    """

    id: str
    messageType: MessageType
    startTime: str
    endTime: str
    status: ServiceIncidentStatus
    messages: list[ServiceIncidentHistory]
    workload: str
    affectedWorkloadNames: list[str]
    impactedArea: str
    resolved: bool
    impactedCustomers: int
    requiredBy: str
    category: str
    actionType: str
    severity: ServiceIncidentStatus


class ServiceIncidentHistory(TypedDict, total=False):
    """One message about an incident.

    Members:
        publishedTime: ISO 8601.
    """

    publishedTime: str
    messageText: str


ServiceIncidentSearchField = str
"""By what incidents can be searched.

One of resolved; services may know more.
"""


ServiceIncidentStatus = str
"""How bad the state of a service is.

One of normal, information, warning, critical; services may know more.
"""


class ServiceIncidents(TypedDict, total=False):
    """The state of a service, with its incidents."""

    workload: str
    incidents: list[ServiceIncidentDetail]
    status: ServiceIncidentStatus
    messageCenterMessages: list[ServiceIncidentDetail]


class ServicePlan(TypedDict, total=False):
    """A part of a SKU that can be switched on by itself.

    Members:
        capabilityStatus: Such as Enabled, Warning, Suspended or Deleted.
        targetType: Whom it is for, such as User or Tenant.

    Source: https://learn.microsoft.com/partner-center/developer/license-resources
    """

    displayName: str
    serviceName: str
    id: str
    capabilityStatus: str
    targetType: str


class ServicePlanInfo(TypedDict, total=False):
    """A part of a SKU, and whether it works.

    Members:
        provisioningStatus: Such as Success, Disabled or PendingActivation.
        appliesTo: User or Company.

    Source: https://learn.microsoft.com/graph/api/resources/serviceplaninfo
    """

    servicePlanId: str
    servicePlanName: str
    provisioningStatus: str
    appliesTo: str


class ServicePrincipal(TypedDict, total=False):
    """An application in a tenant.

    Members:
        id: Read only.
        appId: Required in a request.
        appOwnerOrganizationId: Read only.

    Source: https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
    """

    id: str
    appId: str
    displayName: str
    appOwnerOrganizationId: str


class ServiceRequest(TypedDict, total=False):
    """A request to Microsoft's support.

    Members:
        createdDate: ISO 8601.
        lastModifiedDate: ISO 8601.
        lastClosedDate: ISO 8601.
        countryCode: ISO country code of two letters.

    Source: https://learn.microsoft.com/partner-center/developer/service-request-resources
    """

    attributes: ResourceAttributes
    id: str
    title: str
    description: str
    severity: ServiceRequestSeverity
    supportTopicId: str
    supportTopicName: str
    status: ServiceRequestStatus
    organization: ServiceRequestOrganization
    primaryContact: ServiceRequestContact
    lastUpdatedBy: ServiceRequestContact
    productName: str
    productId: str
    createdDate: str
    lastModifiedDate: str
    lastClosedDate: str
    newNote: ServiceRequestNote
    notes: list[ServiceRequestNote]
    countryCode: str
    fileLinks: list[FileInfo]


class ServiceRequestContact(TypedDict, total=False):
    """Who asks support, or answers.

    Source: https://learn.microsoft.com/partner-center/developer/service-request-resources
    """

    organization: ServiceRequestOrganization
    contactId: str
    lastName: str
    firstName: str
    email: str
    phoneNumber: str


class ServiceRequestNote(TypedDict, total=False):
    """A note on a service request.

    Members:
        createdDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/service-request-resources
    """

    createdByName: str
    createdDate: str | None
    text: str


class ServiceRequestOrganization(TypedDict, total=False):
    """The organization that asks support.

    Source: https://learn.microsoft.com/partner-center/developer/service-request-resources
    """

    id: str
    name: str
    phoneNumber: str


ServiceRequestSearchField = str
"""By what service requests can be searched.

One of status; services may know more.
"""


ServiceRequestSeverity = str
"""How urgent a service request is.

One of unknown, critical, moderate, minimal; services may know more.
"""


ServiceRequestStatus = str
"""How far a service request is.

One of none, open, closed, attention_needed; services may know more.
"""


class ServiceUpdateMessage(TypedDict, total=False):
    """A message of the message centre.

    Members:
        id: Read only.
        title: Read only.
        category: Read only.
        severity: Read only.
        services: Read only.
        startDateTime: ISO 8601. Read only.
        endDateTime: ISO 8601. Read only.

    Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
    """

    id: str
    title: str
    category: str
    severity: str
    services: list[str]
    startDateTime: str
    endDateTime: str


class SigningCertificateUpdateStatus(TypedDict, total=False):
    """How the last change of a signing certificate went.

    Members:
        lastRunAt: ISO 8601.
    """

    lastRunAt: str
    result: int


class SimpleFieldFilter(TypedDict, total=False):
    """A condition on one member: operator and value.

    Members:
        field: Read only.
        value: Read only.
    """

    operator: FieldFilterOperation
    field: str
    value: str


class Sku(TypedDict, total=False):
    """A version of a product that can be bought.

    Members:
        links: Read only.
        minimumQuantity: Of units in one order.
        maximumQuantity: Of units in one order.
        isTrial: Whether it is a trial.
        termsOfUseUri: Address.
        supportedBillingCycles: How often it may be billed. Some sources: list[str].
        attestationProperties: Some sources: AttestationProperties.
        specializedOfferProperties: Some sources: list[SpecializedOfferProperties].

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    id: str
    productId: str
    title: str
    description: str
    minimumQuantity: int
    maximumQuantity: int
    isTrial: bool
    termsOfUseUri: str
    supportedBillingCycles: list[BillingCycleType]
    purchasePrerequisites: list[str]
    inventoryVariables: list[str]
    provisioningVariables: list[str]
    constraints: list[Constraint]
    dynamicAttributes: dict[str, Any]
    attestationProperties: SkuAttestationProperties
    consumptionType: str
    specializedOfferProperties: SpecializedOfferProperties
    minimumPurchaseCommitment: MinimumPurchaseCommitment
    productType: Any
    isMicrosoftProduct: bool
    publisherName: str
    localizedAttributes: list[Any]
    actions: list[str]


class SkuAttestationProperties(TypedDict, total=False):
    """Which attestation a SKU needs."""

    enforceAttestation: bool
    attestationType: str


class SolutionTag(TypedDict, total=False):
    """A solution that a customer looks for.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    id: str
    name: str
    solutionType: Any


class Sort(TypedDict, total=False):
    """By what results are sorted.

    Members:
        sortField: Read only.
        sortDirection: Read only.
    """

    sortField: str
    sortDirection: SortDirection


SortDirection = str
"""Upwards or downwards.

One of Ascending, Descending; services may know more.
"""


class SpecializedOfferPricingPolicy(TypedDict, total=False):
    """By how much a special offer lowers a price."""

    policyType: str
    value: str


class SpecializedOfferProperties(TypedDict, total=False):
    """From when to when a special offer lasts, and its prices.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    startDate: str
    endDate: str
    pricingPolicies: list[SpecializedOfferPricingPolicy]


class SpendingBudget(TypedDict, total=False):
    """How much a customer may use in a month.

    Members:
        amount: For one month, in the customer's currency; null is none.

    Source: https://learn.microsoft.com/partner-center/developer/customer-usage-resources
    """

    attributes: ResourceAttributes
    amount: float | None


class StandardResourceCollectionLinks(TypedDict, total=False):
    """Links of a page."""

    self: Link
    next: Link
    previous: Link


class StandardResourceLinks(TypedDict, total=False):
    """Links of a resource."""

    self: Link


class StoredSignIn(TypedDict, total=False):
    """What is known about a stored refresh token; never the token.

    Members:
        partner: The partner's tenant.
        user: User principal name.
        userId: Object id of the user in the partner's tenant.
        amr: How the person signed in, as the access token said.
        mfa: What is known about the MFA. One of proved, claimed, overridden, unknown.
        flow: How the token was obtained. One of authorization_code, device_code, imported.
        issued: When this very token was issued. ISO 8601.
        signedIn: When the person signed in, or the token was imported. ISO 8601.
        expires: When the token dies if it is not used until then, as far as can be told. ISO 8601.
        store: Where it is stored, in a few words.
    """

    partner: str
    user: str
    userId: str
    amr: list[str]
    mfa: str
    flow: str
    issued: str
    signedIn: str
    expires: str
    store: str


class SubscribedSku(TypedDict, total=False):
    """How many licences of a SKU a customer has, and how many are assigned.

    Members:
        availableUnits: Active units that are not assigned.
        activeUnits: Units that can be assigned.
        consumedUnits: Units that are assigned.
        suspendedUnits: Units that are paid no longer and can be restored.
        totalUnits: All units.
        warningUnits: Units that end soon.
        capabilityStatus: Such as Enabled, Warning, Suspended or Deleted.

    Source: https://learn.microsoft.com/partner-center/developer/license-resources
    """

    attributes: ResourceAttributes
    availableUnits: int
    activeUnits: int
    consumedUnits: int
    suspendedUnits: int
    totalUnits: int
    warningUnits: int
    productSku: ProductSku
    servicePlans: list[ServicePlan]
    capabilityStatus: str


class Subscription(TypedDict, total=False):
    """What a customer has bought for a time or by use.

    Members:
        entitlementId: Id of the Azure subscription, under an Azure plan.
        friendlyName: A name that people gave it.
        productType: Read only.
        quantity: Licences; of use-based subscriptions 1.
        unitType: What the quantity counts, such as Licenses or Usage-based.
        parentSubscriptionId: The subscription that an add-on belongs to.
        creationDate: ISO 8601.
        effectiveStartDate: ISO 8601.
        commitmentEndDate: When the term ends. ISO 8601.
        commitmentEndDateTime: When the term ends. ISO 8601.
        cancellationAllowedUntilDate: Until when it can be cancelled. ISO 8601.
        billingCycleEndDate: When the current billing cycle ends. ISO 8601.
        billingCycleEndDateTime: When the current billing cycle ends. ISO 8601.
        status: Its state; suspended ones are not billed by use.
        autoRenewEnabled: Whether it goes on at its end; see also scheduledActions.
        billingType: By licence or by use.
        billingCycle: How often it is billed.
        isTrial: Whether it is a trial.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        renewalTermDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        refundOptions: Read only.
        partnerId: MPN id of the indirect reseller.
        suspensionReasons: Why it is suspended. Read only.
        contractType: Read only.
        promotionId: Id of a promotion that is applied.
        migratedFromSubscriptionId: The subscription that it was before.
        refundableQuantity: How many can still be given back.
        scheduledNextTermInstructions: What it is to be in its next term.
        nextChargeInstructions: What the next charge is for.
        attentionNeeded: Whether somebody has to do something.
        actionTaken: Whether somebody has done it.
        customTermEndDate: When the term is to end, instead of its full length. ISO 8601.
        scheduledActions: What happens at its end; without Cancel it goes on.
        additionalPartnerIds: MPN ids of further resellers.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    attributes: ResourceAttributes
    orderId: str
    id: str
    entitlementId: str
    offerId: str
    offerName: str
    friendlyName: str
    productType: ItemType
    quantity: int
    unitType: str
    parentSubscriptionId: str
    consumptionType: str
    creationDate: str
    effectiveStartDate: str
    commitmentEndDate: str
    commitmentEndDateTime: str | None
    cancellationAllowedUntilDate: str | None
    billingCycleEndDate: str | None
    billingCycleEndDateTime: str | None
    status: SubscriptionStatus
    autoRenewEnabled: bool
    billingType: BillingType
    billingCycle: BillingCycleType
    hasPurchasableAddons: bool
    isTrial: bool
    actions: list[str]
    termDuration: str
    renewalTermDuration: str
    refundOptions: list[RefundOption]
    isMicrosoftProduct: bool
    partnerId: str
    suspensionReasons: list[str]
    contractType: ContractType
    links: SubscriptionLinks
    publisherName: str
    promotionId: str
    migratedFromSubscriptionId: str
    refundableQuantity: RefundableQuantity
    scheduledNextTermInstructions: ScheduledNextTermInstructions
    nextChargeInstructions: NextChargeInstructions
    productOrderId: str
    lineItems: SubscriptionLineItem
    attentionNeeded: bool
    actionTaken: bool
    code: int
    description: str
    data: list[Any]
    source: str
    customTermEndDate: str
    scheduledActions: list[ScheduledAction]
    additionalPartnerIds: list[str]


class SubscriptionActivationResult(TypedDict, total=False):
    """Whether a subscription of a sandbox became active.

    Source: https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products
    """

    subscriptionId: str
    status: str


class SubscriptionAnalytics(TypedDict, total=False):
    """A subscription, with the dates of its life.

    Members:
        customerTenantId: Tenant id of the customer.
        autoRenewEnabled: Whether it goes on at its end; see also scheduledActions.
        friendlyName: A name that people gave it.
        effectiveStartDate: ISO 8601.
        commitmentEndDate: When the term ends. ISO 8601.
        currentStateEndDate: ISO 8601.
        trialToPaidConversionDate: ISO 8601.
        trialStartDate: ISO 8601.
        trialEndDate: ISO 8601.
        lastUsageDate: ISO 8601.
        deprovisionedDate: ISO 8601.
        lastRenewalDate: ISO 8601.
        creationDate: ISO 8601.
        billingCycleName: How often it is billed.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources
    """

    customerTenantId: str
    customerName: str
    customerMarket: str
    id: str
    status: str
    productName: str
    subscriptionType: str
    autoRenewEnabled: bool
    partnerId: str
    friendlyName: str
    partnerName: str
    providerName: str
    effectiveStartDate: str
    commitmentEndDate: str
    currentStateEndDate: str
    trialToPaidConversionDate: str
    trialStartDate: str
    trialEndDate: str
    lastUsageDate: str
    deprovisionedDate: str
    lastRenewalDate: str
    licenseCount: float
    subscriptionCount: float
    creationDate: str
    churnRisk: str
    billingCycleName: str


class SubscriptionDailyUsageRecord(TypedDict, total=False):
    """What a subscription cost on one day.

    Members:
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceId: Id of the resource.
        totalCost: In the currency of the record.
        dateUsed: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-usage-resources
    """

    attributes: ResourceAttributes
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    resourceId: str
    resourceName: str
    totalCost: float
    dateUsed: str


class SubscriptionLineItem(TypedDict, total=False):
    """What a subscription consists of.

    Members:
        friendlyName: A name that people gave it.
        autoRenewEnabled: Whether it goes on at its end; see also scheduledActions.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    id: str
    friendlyName: str
    scope: Scope
    autoRenewEnabled: bool
    status: str
    purchaseCommitment: Any


class SubscriptionLinks(TypedDict, total=False):
    """Links of a subscription.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    self: Link
    offer: Link
    entitlement: Link
    parentSubscription: Link
    product: Link
    sku: Link
    availability: Link
    activationLinks: Link
    next: Link
    previous: Link


class SubscriptionMonthlyUsageRecord(TypedDict, total=False):
    """What a subscription cost in the current month.

    Members:
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceId: Id of the resource.
        totalCost: In the currency of the record.
        partnerOnRecord: MPN id of the partner of record.
        currencySymbol: As it is shown, such as €.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-usage-resources
    """

    attributes: ResourceAttributes
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    resourceId: str
    resourceName: str
    totalCost: float
    status: SubscriptionStatus
    partnerOnRecord: str
    offerId: str
    id: str
    name: str
    currencySymbol: str


class SubscriptionProvisioningStatus(TypedDict, total=False):
    """Whether a subscription is provided.

    Members:
        endDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    attributes: ResourceAttributes
    skuId: str
    status: ProvisioningStatus
    quantity: int
    endDate: str


class SubscriptionRegistrationStatus(TypedDict, total=False):
    """Whether an Azure subscription is registered for reservations.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    attributes: ResourceAttributes
    subscriptionId: str
    status: str


SubscriptionStatus = str
"""The state of a subscription.

One of none, active, suspended, deleted, expired, pending, disabled; services may know more.
"""


class SubscriptionUsageSummary(TypedDict, total=False):
    """What a subscription used in the billing period.

    Members:
        links: Read only.
        billingStartDate: ISO 8601.
        billingEndDate: ISO 8601.
        totalCost: In the currency of the record.
        currencyLocale: Locale for writing amounts, such as en-US.
        currencyCode: ISO 4217 code, such as EUR.
        usdTotalCost: In US dollars.
        lastModifiedDate: ISO 8601.
        resourceId: Id of the resource.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-usage-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    billingStartDate: str
    billingEndDate: str
    totalCost: float
    currencyLocale: str
    currencyCode: str
    usdTotalCost: float | None
    lastModifiedDate: str
    resourceId: str
    resourceName: str
    id: str
    name: str


class SupportContact(TypedDict, total=False):
    """Who supports the customer of a subscription.

    Members:
        links: Read only.
        supportTenantId: Tenant id of the partner who supports.
        supportMpnId: MPN id of the partner who supports.

    Source: https://learn.microsoft.com/partner-center/developer/subscription-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    supportTenantId: str
    supportMpnId: str
    name: str


class SupportProfile(TypedDict, total=False):
    """How customers reach the partner's support.

    Members:
        links: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/profile-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    email: str
    telephone: str
    website: str
    profileType: str


class SupportTopic(TypedDict, total=False):
    """What a service request can be about.

    Source: https://learn.microsoft.com/partner-center/developer/service-request-resources
    """

    name: str
    description: str
    id: str
    attributes: ResourceAttributes


class Tag(TypedDict, total=False):
    """An industry, product or service by its id.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    id: str


class Target(TypedDict, total=False):
    """Whom a referral is addressed to.

    Source: https://learn.microsoft.com/partner-center/developer/referral-resources
    """

    id: str
    type: Any


class TargetSubscriptionEligibilityDetail(TypedDict, total=False):
    """Whether a subscription can take what another gives up.

    Members:
        isEligible: Whether it can be done.
        subscriptionTermDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        subscriptionBillingCycle: How often it is billed.

    Source: https://learn.microsoft.com/partner-center/developer/transition-resources
    """

    isEligible: bool
    subscriptionId: str
    subscriptionFriendlyName: str
    subscriptionTermDuration: str
    subscriptionBillingCycle: BillingCycleType
    errors: list[TargetSubscriptionErrors]


class TargetSubscriptionErrors(TypedDict, total=False):
    """Why a subscription cannot take what another gives up.

    Source: https://learn.microsoft.com/partner-center/developer/transition-resources
    """

    code: Any
    description: str


class TaxReceipt(TypedDict, total=False):
    """A receipt for tax.

    Members:
        taxReceiptPdfDownloadLink: Path of the PDF, relative to the service's base.
    """

    id: str
    taxReceiptPdfDownloadLink: str


class TenantFacts(TypedDict, total=False):
    """What a tenant's metadata says about it.

    Members:
        tenant: The tenant's id.
        cloud: Name of the cloud that it belongs to.
        issuer: Who issues its tokens.
        region: Such as EU, NA or USGov.
        subRegion: Such as GCC, DODCON or DOD.
        graphHost: The host of its Microsoft Graph.
    """

    tenant: str
    cloud: str
    issuer: str
    region: str
    subRegion: str
    graphHost: str


class TenantInformation(TypedDict, total=False):
    """What anybody may know about a tenant.

    Members:
        tenantId: Read only.
        defaultDomainName: Read only.
        displayName: Read only.
        federationBrandName: Read only.

    Source: https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
    """

    tenantId: str
    defaultDomainName: str
    displayName: str
    federationBrandName: str


class Term(TypedDict, total=False):
    """For how long something can be bought, as an older article lists it.

    Members:
        duration: ISO 8601 duration.

    Source: https://learn.microsoft.com/partner-center/developer/product-resources
    """

    duration: str
    description: str


class TermPromotionEligibilityError(TypedDict, total=False):
    """The promotion is for other terms.

    Members:
        eligibleTerms: Some sources: PromotionTerm.

    Source: https://learn.microsoft.com/partner-center/developer/promotion-resources
    """

    type: str
    description: str
    eligibleTerms: list[PromotionTerm]


class ThrottleErrorBody(TypedDict, total=False):
    """The body of an answer to too many requests."""

    statusCode: int
    message: str


class TransferEligibility(TypedDict, total=False):
    """Whether a customer's subscriptions can be transferred.

    Members:
        isEligible: Whether it can be done.

    Source: https://learn.microsoft.com/partner-center/developer/transfer-eligibility-resources
    """

    id: str
    isEligible: bool
    reason: str


class TransferEntity(TypedDict, total=False):
    """The transfer of a customer's subscriptions from partner to partner.

    Members:
        id: Read only.
        createdTime: ISO 8601. Read only.
        lastModifiedTime: ISO 8601. Read only.
        lastModifiedUser: Read only.
        customerTenantId: Tenant id of the customer. Read only.
        partnertenantid: Tenant id of the partner who asks; the service's own casing.
        status: Read only.
        transferType: Number of the kind of transfer.
        expirationTime: ISO 8601.
        transferDirection: Number of the direction.

    Source: https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
    """

    id: str
    createdTime: str
    lastModifiedTime: str
    lastModifiedUser: str
    customerName: str
    customerTenantId: str
    partnertenantid: str
    sourcePartnerName: str
    sourcePartnerTenantId: str
    targetPartnerName: str
    targetPartnerTenantId: str
    lineItems: list[Any]
    status: str
    links: Any
    attributes: Any
    transferType: int
    customerEmailId: str
    expirationTime: str
    targetPartnerEmailId: str
    transferDirection: int
    ignoreEligibilityCheck: bool


class TransferError(TypedDict, total=False):
    """Why a part of a transfer failed.

    Source: https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
    """

    transferGroupId: str
    code: int
    description: str
    lineItems: list[TransferLineItem]


TransferErrorCode = str
"""Why a part of a transfer failed.

One of PartnerTokenMissing, InvalidInput, ServiceException, InvalidOfferId, CreateOrderError, MpnIdNotFound,
NotValidIndirectResellerMpnId, TransferIdNotFound, TransferNotAllowedIfStatusIsInProgress,
TransferNotAllowedIfStatusIsCompleted, TransferCreateOrderError, TransferProcessedByAnotherRequest; services may know
more.
"""


class TransferLineItem(TypedDict, total=False):
    """One subscription of a transfer.

    Members:
        id: Read only.
        billingCycle: How often it is billed.
        friendlyName: A name that people gave it.
        partnerIdOnRecord: MPN id of the indirect reseller who gets the credit.
        addonItems: Add-ons of the item. Read only.

    Source: https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
    """

    id: str
    subscriptionId: str
    quantity: int
    billingCycle: Any
    friendlyName: str
    partnerIdOnRecord: str
    offerId: str
    addonItems: list[TransferLineItem]
    transferError: str
    status: str


class TransferSubmitResult(TypedDict, total=False):
    """What a transfer gave: orders, and what failed.

    Source: https://learn.microsoft.com/partner-center/developer/transfer-entity-resources
    """

    orders: list[Order]
    transferErrors: list[TransferError]
    attributes: Any


class Transition(TypedDict, total=False):
    """The change of a subscription to another product.

    Members:
        fromCatalogItemId: Product, SKU and availability of what is given up, joined by colons.
        toCatalogItemId: Product, SKU and availability of what is taken instead, joined by colons. Required in a
            request.
        quantity: Required in a request.
        termDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        billingCycle: How often it is billed.
        transitionType: Such as transition_only or transition_with_license_transfer. Required in a request.
        promotionId: Id of a promotion that is applied.

    Source: https://learn.microsoft.com/partner-center/developer/transition-resources
    """

    attributes: ResourceAttributes
    operationId: str
    fromCatalogItemId: str
    fromSubscriptionId: str
    toCatalogItemId: str
    toSubscriptionId: str
    quantity: int
    termDuration: str
    billingCycle: str
    transitionType: str
    promotionId: str
    events: list[TransitionEvent]
    transition: list[Any]


class TransitionEligibility(TypedDict, total=False):
    """What a subscription can be changed to.

    Members:
        catalogItemId: Product, SKU and availability, joined by colons.

    Source: https://learn.microsoft.com/partner-center/developer/transition-resources
    """

    catalogItemId: str
    title: str
    description: str
    quantity: int
    eligibilities: list[TransitionEligibilityDetail]
    subscriptionEligibilities: list[TargetSubscriptionEligibilityDetail]
    operationId: str
    attributes: Any


class TransitionEligibilityDetail(TypedDict, total=False):
    """Whether a change can be made, and in which way.

    Members:
        isEligible: Whether it can be done.
        transitionType: Such as transition_only or transition_with_license_transfer.
        errors: Some sources: list[TargetSubscriptionErrors].
        subscriptionTermDuration: ISO 8601 duration, such as P1Y, P1M or P3Y.
        subscriptionBillingCycle: How often it is billed.

    Source: https://learn.microsoft.com/partner-center/developer/transition-resources
    """

    isEligible: bool
    transitionType: str
    errors: list[TransitionError]
    subscriptionId: str
    subscriptionFriendlyName: str
    subscriptionTermDuration: str
    subscriptionBillingCycle: BillingCycleType


class TransitionError(TypedDict, total=False):
    """Why a subscription cannot be changed.

    Source: https://learn.microsoft.com/partner-center/developer/transition-resources
    """

    code: TransitionErrorCode
    description: str


TransitionErrorCode = str
"""Why a subscription cannot be changed.

One of Other, DelegatedAdminPermissionsDisabled, SubscriptionStatusNotActive, ConflictingServiceTypes,
ConcurrencyConflicts, UserContextRequired, SubscriptionAddOnsPresent, SubscriptionDoesNotHaveAnyTransitionedPaths,
SubscriptionTargetOfferNotFound, SubscriptionNotProvisioned, OfferDoesNotSupportBillingCycle, ConversionsNotFound,
UserLicenseError, InsufficientGranularAdminPermissions; services may know more.
"""


class TransitionEvent(TypedDict, total=False):
    """One step of a change.

    Members:
        timestamp: In UTC. ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/transition-resources
    """

    attributes: ResourceAttributes
    name: str
    status: str
    timestamp: str
    errors: list[TransitionError]


class UnbilledReconciliationExportRequest(TypedDict, total=False):
    """Which period's lines are exported.

    Members:
        billingPeriod: The current period or the last one. One of current, last, unknownFutureValue. Required in a
            request.
        currencyCode: ISO 4217 code, such as EUR. Required in a request.
        attributeSet: Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.

    Source: https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export
    """

    billingPeriod: str
    currencyCode: str
    attributeSet: str


class UnbilledUsageExportRequest(TypedDict, total=False):
    """Which period's rated use is exported.

    Members:
        billingPeriod: The current period or the last one. One of current, last, unknownFutureValue. Required in a
            request.
        currencyCode: ISO 4217 code, such as EUR. Required in a request.
        attributeSet: Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.

    Source: https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export
    """

    billingPeriod: str
    currencyCode: str
    attributeSet: str


class UnifiedRole(TypedDict, total=False):
    """A role of the directory.

    Members:
        roleDefinitionId: Id of the role's template; the same in every tenant. Required in a request.
    """

    roleDefinitionId: str


class UpdateBillingGroupRequest(TypedDict, total=False):
    """What a billing group is to have."""

    defaultPurchaseOrderNumber: str
    billToAddress: BillingAddress


class Upgrade(TypedDict, total=False):
    """What a legacy subscription can be upgraded to.

    Members:
        isEligible: Whether it can be done.

    Source: https://learn.microsoft.com/partner-center/developer/upgrade-resources
    """

    attributes: ResourceAttributes
    targetOffer: Offer
    upgradeType: UpgradeType
    isEligible: bool
    quantity: int
    upgradeErrors: list[UpgradeError]


class UpgradeError(TypedDict, total=False):
    """Why a subscription cannot be upgraded.

    Source: https://learn.microsoft.com/partner-center/developer/upgrade-resources
    """

    code: UpgradeErrorCode
    description: str
    additionalDetails: str
    attributes: ResourceAttributes


UpgradeErrorCode = str
"""Why a subscription cannot be upgraded.

One of Other, DelegatedAdminPermissionsDisabled, SubscriptionStatusNotActive, ConflictingServiceTypes,
ConcurrencyConflicts, UserContextRequired, SubscriptionAddOnsPresent, SubscriptionDoesNotHaveAnyUpgradePaths,
SubscriptionTargetOfferNotFound, SubscriptionNotProvisioned, OfferDoesNotSupportBillingCycle,
InsufficientGranularAdminPermissions; services may know more.
"""


class UpgradeResult(TypedDict, total=False):
    """What became of an upgrade.

    Source: https://learn.microsoft.com/partner-center/developer/upgrade-resources
    """

    attributes: ResourceAttributes
    sourceSubscriptionId: str
    targetSubscriptionId: str
    upgradeType: UpgradeType
    upgradeErrors: list[UpgradeError]
    licenseErrors: list[UserLicenseError]
    totalCount: int
    items: list[Any]


UpgradeType = str
"""How a subscription can be upgraded.

One of none, upgrade_only, upgrade_with_license_transfer; services may know more.
"""


class UpgradedProductDetails(TypedDict, total=False):
    """A product before or after an upgrade."""

    id: str
    name: str
    attributes: ResourceAttributes


class UpgradesLineItem(TypedDict, total=False):
    """What became of one product of an upgrade.

    Members:
        upgradedDate: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/product-upgrade-resources
    """

    sourceProduct: Any
    targetProduct: Any
    upgradedDate: str
    status: str
    errorDetails: Any
    attributes: ResourceAttributes


class UsageBasedLineItem(TypedDict, total=False):
    """A line of an invoice for the use of Azure, legacy offer.

    Members:
        attributes: Some sources: str.
        partnerId: Some sources: float.
        mpnId: Location id of the partner in the partner programme (PartnerID, once MPN id).
        tier2MpnId: MPN id of the indirect reseller; 0 where there is none.
        invoiceNumber: Id of the invoice.
        billingCycleType: How often it is billed.
        consumedQuantity: How much was used, in units.
        chargeStartDate: Of the time that is charged. ISO 8601.
        chargeEndDate: Of the time that is charged. ISO 8601.
        unit: What quantities are counted in, such as 1 Hour.
        billingProvider: Read only.
        includedQuantity: How much is free, in units a month.
        overageQuantity: How much was used beyond what is included, in units.
        listPrice: Of one unit, before discounts.
        consumptionPrice: Some sources: str.
        consumptionDiscount: Some sources: str.
        currency: ISO 4217 code, such as EUR.
        pretaxCharges: Without tax, in the billing currency.
        taxAmount: Tax.
        postTaxTotal: With tax.
        pretaxEffectiveRate: Of one unit, without tax.
        postTaxEffectiveRate: Of one unit, with tax.
        chargeType: Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        invoiceLineItemType: Read only.

    Source: https://learn.microsoft.com/partner-center/developer/invoice-resources
    """

    attributes: ResourceAttributes
    partnerId: str
    partnerName: str
    partnerBillableAccountId: str
    customerId: str
    customerCompanyName: str
    mpnId: int
    tier2MpnId: int
    invoiceNumber: str
    domainName: str
    billingCycleType: str
    subscriptionId: str
    subscriptionName: str
    subscriptionDescription: str
    orderId: str
    serviceName: str
    serviceType: str
    resourceGuid: str
    resourceName: str
    region: str
    consumedQuantity: float
    chargeStartDate: str
    chargeEndDate: str
    unit: str
    billingProvider: BillingProvider
    detailLineItemId: int
    sku: str
    includedQuantity: float
    overageQuantity: float
    listPrice: float
    consumptionPrice: float
    consumptionDiscount: float
    currency: str
    pretaxCharges: float
    taxAmount: float
    postTaxTotal: float
    pretaxEffectiveRate: float
    postTaxEffectiveRate: float
    chargeType: str
    invoiceLineItemType: InvoiceLineItemType
    customerName: str


class User(TypedDict, total=False):
    """An account.

    Members:
        links: Read only.
        userPrincipalName: Sign-in name.
        lastDirectorySyncTime: When it was synchronized with a directory on premises. ISO 8601.
        softDeletionTime: When it was deleted; it can be restored for 30 days. ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/user-resources
    """

    links: StandardResourceLinks
    attributes: ResourceAttributes
    id: str
    userPrincipalName: str
    firstName: str
    lastName: str
    displayName: str
    passwordProfile: PasswordProfile
    lastDirectorySyncTime: str | None
    userDomainType: UserDomainType
    state: UserState
    softDeletionTime: str | None
    phoneNumber: str


class UserCredentials(TypedDict, total=False):
    """How somebody signs in for the first time.

    Members:
        password: Secret: shown once.

    Source: https://learn.microsoft.com/partner-center/developer/user-resources
    """

    userName: str
    password: str


UserDomainType = str
"""Whether the directory or a federated service signs the user in.

One of none, managed, federated; services may know more.
"""


class UserLicenseError(TypedDict, total=False):
    """Why a user's licence was not moved.

    Source: https://learn.microsoft.com/partner-center/developer/upgrade-resources
    """

    userObjectId: str
    name: str
    email: str
    errors: list[ApiFault]
    attributes: ResourceAttributes


class UserMember(TypedDict, total=False):
    """A user who has a role.

    Members:
        id: Required in a request.
        userPrincipalName: Sign-in name.

    Source: https://learn.microsoft.com/partner-center/developer/user-resources
    """

    attributes: ResourceAttributes
    id: str
    displayName: str
    userPrincipalName: str
    roleId: str


UserState = str
"""Whether an account is in use; `inactive` ones are deleted and can be restored.

One of active, inactive; services may know more.
"""


class ValidationCode(TypedDict, total=False):
    """A code that lets a partner create customers of the government community cloud.

    Members:
        maxCreates: How many customers can be created with it.
        remainingCreates: How many customers can still be created with it.
        eTag: Version, for a later update.

    Source: https://learn.microsoft.com/partner-center/developer/utility-resources
    """

    partnerId: str
    organizationName: str
    validationId: str
    maxCreates: int
    remainingCreates: int
    eTag: str


class ValidationStatus(TypedDict, total=False):
    """How far a customer's account is validated.

    Members:
        isRetryable: Whether the same request may succeed later.

    Source: https://learn.microsoft.com/partner-center/developer/retrieve-validation-status
    """

    type: ValidationType
    status: str
    lastUpdateDateTime: str
    code: int
    message: str
    description: str
    errorName: str
    isRetryable: bool
    errorMessageExtended: str


ValidationType = str
"""What is validated.

One of account; services may know more.
"""


class VerifiedDomain(TypedDict, total=False):
    """A domain to be added to a customer's tenant as verified.

    Members:
        verifiedDomainName: Required in a request.
        domain: Required in a request.

    Source: https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
    """

    verifiedDomainName: str
    domain: Domain
    domainFederationSettings: DomainFederationSettings


class VerifiedEvent(TypedDict, total=False):
    """An event that Partner Center signed.

    Members:
        delivery: Names this event, for webhooks.forget.
        eventName: What happened; ask webhooks.events.list for the real list. One of test-created, subscription-updated,
            usagerecords-thresholdExceeded, invoice-ready, referral-created, referral-updated, related-referral-created,
            related-referral-updated, azure-fraud-event-detected, reseller-relationship-accepted-by-customer,
            indirect-reseller-relationship-accepted-by-customer, dap-admin-relationship-approved,
            dap-admin-relationship-terminated, dap-admin-relationship-terminated-by-microsoft,
            granular-admin-relationship-approved, granular-admin-relationship-activated,
            granular-admin-relationship-expired, granular-admin-relationship-terminated,
            granular-admin-access-assignment-created, granular-admin-access-assignment-activated,
            granular-admin-access-assignment-updated, granular-admin-access-assignment-deleted,
            new-commerce-migration-created, new-commerce-migration-completed, new-commerce-migration-failed,
            new-commerce-migration-schedule-failed.
        resourceUri: Address of what changed; of a test event it leads nowhere.
        resourceName: What changed, such as subscription.
        auditUri: Address of the record of the change, where there is one.
        changed: When it changed. ISO 8601.
        body: The event as it was received.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
    """

    delivery: str
    eventName: str
    resourceUri: str
    resourceName: str
    auditUri: str
    changed: str
    body: Any


VettingStatus = str
"""How far vetting is.

One of none, pending, authorized, rejected; services may know more.
"""


VettingSubStatus = str
"""Where vetting stands.

One of none, entry, email_ownership, email_domain, employment_verification, decision, other, business_verification;
services may know more.
"""


VettingVersion = str
"""Which vetting it is.

One of none, current, last_finalized; services may know more.
"""


class VirtualMachineReservation(TypedDict, total=False):
    """A reservation of virtual machines.

    Members:
        expiryDateTime: ISO 8601.
        effectiveDateTime: ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    reservationId: str
    scopeType: str
    displayName: str
    appliedScopes: Any
    quantity: int
    expiryDateTime: str
    effectiveDateTime: str
    provisioningState: str


class VirtualMachineReservedInstanceArtifact(TypedDict, total=False):
    """Where the reservations of virtual machines are.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    link: Link
    resourceID: str


class VirtualMachineReservedInstanceArtifactDetails(TypedDict, total=False):
    """The reservations of virtual machines that an entitlement gives.

    Source: https://learn.microsoft.com/partner-center/developer/entitlement-resources
    """

    type: ArtifactType
    virtualMachineReservations: list[VirtualMachineReservation]


class WebhookDeliveryResult(TypedDict, total=False):
    """What came of one attempt to deliver an event.

    Members:
        responseCode: HTTP status that the webhook answered with.
        systemError: Whether the delivery failed before the webhook answered.
        dateTimeUtc: When it was tried, in UTC. ISO 8601.
    """

    responseCode: str
    responseMessage: str
    systemError: bool
    dateTimeUtc: str


class WebhookEvent(TypedDict, total=False):
    """What Partner Center sends to a webhook: which resource changed, and how.

    Members:
        EventName: Such as subscription-updated.
        ResourceUri: Address of the resource that changed.
        ResourceName: Kind of resource, such as subscription.
        AuditUri: Address of the audit record of the change; may be absent.
        ResourceChangeUtcDate: When it changed, in UTC. ISO 8601.
    """

    EventName: str
    ResourceUri: str
    ResourceName: str
    AuditUri: str
    ResourceChangeUtcDate: str


class WebhookRegistration(TypedDict, total=False):
    """Where events are sent, and which.

    Members:
        SubscriberId: Tenant id of the partner.
        WebhookUrl: Address that events are sent to; https. Required in a request.
        WebhookEvents: Names of the events, such as subscription-updated. Required in a request.
        signatureTokenToMsSignatureHeader: Whether the signature comes in X-MS-Signature instead of Authorization.
        lastModifiedTimestamp: In UTC. ISO 8601.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
    """

    SubscriberId: str
    WebhookUrl: str
    WebhookEvents: list[str]
    signatureTokenToMsSignatureHeader: bool
    properties: dict[str, str]
    lastModifiedTimestamp: str


class WebhookRegistrationSummary(TypedDict, total=False):
    """How many registrations there are."""

    count: int


class WebhookValidationEvent(TypedDict, total=False):
    """How the delivery of a test event went.

    Members:
        callbackUrl: Address that is called when a result is there.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
    """

    correlationId: str
    partnerId: str
    status: str
    callbackUrl: str
    results: list[WebhookDeliveryResult]


class WebhookValidationEventCreated(TypedDict, total=False):
    """The id of a test event.

    Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
    """

    correlationId: str


class WithheldToken(TypedDict, total=False):
    """A token that is not asked for at the moment.

    Members:
        tenant: In whose tenant.
        appOnly: Whether the app asks alone.
        scopes: What was asked for.
        error: The refusal: an error's envelope.
        remainingMs: For how many milliseconds it is withheld.
    """

    tenant: str
    appOnly: bool
    scopes: str
    error: Any
    remainingMs: int
