// Generated from core/operations/types by the crate partnercenter-codegen. Do not edit.

//! Resources as services send them. Every member may be absent, and services add others: those are kept.

use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::resource::{Members, Resource, move_into, put, resource, take, values};

resource! {
    /// An access token, and how long it lasts.
    AccessToken {
        /// Secret: the token, for the Authorization header.
        token: String = "token",
        /// Bearer.
        token_type: String = "tokenType",
        /// When it stops being valid, in seconds since 1970.
        expires_on: i64 = "expiresOn",
        /// From when on a newer one is worth asking for, in seconds since 1970.
        refresh_on: i64 = "refreshOn",
        /// In whose tenant it is valid.
        tenant: String = "tenant",
        /// What was asked for.
        scopes: String = "scopes",
        /// What was granted, where the service said so.
        granted: String = "granted",
    }
}

resource! {
    /// How many of an item can be bought, and were.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    AdditionalInformation {
        /// `availableQuantity`.
        available_quantity: i64 = "availableQuantity",
        /// `purchasedQuantity`.
        purchased_quantity: i64 = "purchasedQuantity",
    }
}

resource! {
    /// A postal address.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    Address {
        /// ISO country code of two letters. Required in a request.
        country: String = "country",
        /// `region`.
        region: String = "region",
        /// Required in a request.
        city: String = "city",
        /// Where the country has it: countries say so by their validation rules.
        state: String = "state",
        /// Required in a request.
        address_line1: String = "addressLine1",
        /// `addressLine2`.
        address_line2: String = "addressLine2",
        /// `addressLine3`.
        address_line3: String = "addressLine3",
        /// `district`.
        district: String = "district",
        /// Where the country has it: countries say so by their validation rules.
        postal_code: String = "postalCode",
        /// `firstName`.
        first_name: String = "firstName",
        /// `middleName`.
        middle_name: String = "middleName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `phoneNumber`.
        phone_number: String = "phoneNumber",
        /// `emailAddress`.
        email_address: String = "emailAddress",
        /// `id`.
        id: String = "id",
    }
}

resource! {
    /// What the service found about an address.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/validate-an-address>
    AddressValidationResponse {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `originalAddress`.
        original_address: Address = "originalAddress",
        /// `suggestedAddresses`.
        suggested_addresses: Vec<Address> = "suggestedAddresses",
        /// `status`.
        status: String = "status",
        /// `validationMessage`.
        validation_message: String = "validationMessage",
    }
}

resource! {
    /// A customer's acceptance of an agreement, as the partner attests it.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/agreement-resources>
    Agreement {
        /// `userId`.
        user_id: String = "userId",
        /// `primaryContact`.
        primary_contact: Contact = "primaryContact",
        /// Id of the agreement; case matters.
        template_id: String = "templateId",
        /// When the customer agreed. ISO 8601.
        date_agreed: String = "dateAgreed",
        /// `type`.
        type_: String = "type",
        /// Address.
        agreement_link: String = "agreementLink",
        /// `code`.
        code: i64 = "code",
        /// `message`.
        message: String = "message",
        /// `description`.
        description: String = "description",
        /// `errorName`.
        error_name: String = "errorName",
        /// Whether the same request may succeed later.
        is_retryable: bool = "isRetryable",
        /// `parameters`.
        parameters: Value = "parameters",
        /// `errorMessageExtended`.
        error_message_extended: String = "errorMessageExtended",
    }
}

resource! {
    /// Where the text of an agreement is.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/agreement-document-resources>
    AgreementDocument {
        /// Address.
        display_uri: String = "displayUri",
        /// Address.
        download_uri: String = "downloadUri",
        /// Such as en-US.
        language: String = "language",
        /// ISO country code of two letters.
        country: String = "country",
        /// The higher, the newer.
        version_rank: i64 = "versionRank",
    }
}

resource! {
    /// An agreement that customers can accept.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/agreement-metadata-resources>
    AgreementMetaData {
        /// Id of the agreement; case matters.
        template_id: String = "templateId",
        /// `agreementType`.
        agreement_type: String = "agreementType",
        /// Address.
        agreement_link: String = "agreementLink",
        /// The higher, the newer.
        version_rank: i64 = "versionRank",
        /// `type`.
        type_: String = "type",
    }
}

resource! {
    /// Whether the partner has signed the agreement of its programme.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status>
    AgreementSignatureStatus {
        /// `isAgreementSigned`.
        is_agreement_signed: bool = "isAgreementSigned",
    }
}

resource! {
    /// An error within an answer.
    ApiFault {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `code`.
        code: String = "code",
        /// `description`.
        description: String = "description",
        /// `data`.
        data: Vec<Value> = "data",
    }
}

resource! {
    /// What an application may do in a customer's tenant.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-application-consent>
    ApplicationConsent {
        /// The application that is consented to. Required in a request.
        application_id: String = "applicationId",
        /// What it is granted. Required in a request.
        application_grants: Vec<ApplicationGrant> = "applicationGrants",
        /// Name of the application.
        display_name: String = "displayName",
    }
}

resource! {
    /// Scopes of one API.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-application-consent>
    ApplicationGrant {
        /// The API: 00000003-0000-0000-c000-000000000000 is Microsoft Graph. Required in a request.
        enterprise_application_id: String = "enterpriseApplicationId",
        /// Delegated scopes, separated by commas. Required in a request.
        scope: String = "scope",
    }
}

resource! {
    /// How many of an application's requests on one day came with MFA.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-api-request-summary>
    ApplicationMfaAdoptionStatus {
        /// Which day, in UTC. ISO 8601.
        login_date: String = "loginDate",
        /// How many requests came with MFA.
        mfa_compliant_request_count: i64 = "mfaCompliantRequestCount",
        /// How many requests there were.
        total_request_count: i64 = "totalRequestCount",
        /// `applicationId`.
        application_id: String = "applicationId",
        /// `applicationName`.
        application_name: String = "applicationName",
    }
}

resource! {
    /// An Azure subscription.
    ///
    /// Source: <https://learn.microsoft.com/rest/api/resources/resources/subscriptions/list>
    ArmSubscription {
        /// /subscriptions/ and the id. Read only.
        id: String = "id",
        /// Read only.
        subscription_id: String = "subscriptionId",
        /// Read only.
        tenant_id: String = "tenantId",
        /// Read only.
        display_name: String = "displayName",
        /// One of Enabled, Warned, PastDue, Disabled, Deleted. Read only.
        state: String = "state",
        /// Read only.
        authorization_source: String = "authorizationSource",
        /// Read only.
        subscription_policies: Value = "subscriptionPolicies",
    }
}

resource! {
    /// What came with an entitlement; `artifactType` says what it is.
    ///
    /// By `artifactType` it is one of [`VirtualMachineReservedInstanceArtifact`]
    /// (`virtual_machine_reserved_instance`), [`ReservedInstanceArtifact`] (`reserved_instance`).
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    Artifact {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// What it is; chooses the members beside these.
        artifact_type: String = "artifactType",
        /// Further facts, by name.
        dynamic_attributes: BTreeMap<String, Value> = "dynamicAttributes",
    }
}

values! {
    /// What came with an entitlement.
    ArtifactType {
        VirtualMachineReservedInstance = "VirtualMachineReservedInstance",
    }
}

resource! {
    /// How many assets a customer may own for a promotion.
    AssetOwnershipLimit {
        /// Including this number.
        min_assets: i64 = "minAssets",
        /// Including this number.
        max_assets: i64 = "maxAssets",
        /// `type`.
        type_: String = "type",
    }
}

resource! {
    /// Licences to be assigned and taken away.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/group-assignlicense>
    AssignLicenseRequest {
        /// Required in a request.
        add_licenses: Vec<AssignedLicense> = "addLicenses",
        /// Required in a request.
        remove_licenses: Vec<String> = "removeLicenses",
    }
}

resource! {
    /// A licence, without some of its plans.
    AssignedLicense {
        /// Required in a request.
        sku_id: String = "skuId",
        /// Ids of plans that are not assigned.
        disabled_plans: Vec<String> = "disabledPlans",
    }
}

resource! {
    /// Files that belong to an order, before they are uploaded.
    AttachmentDetails {
        /// `metadata`.
        metadata: AttachmentMetadata = "metadata",
        /// `POfiles`.
        p_ofiles: Vec<Value> = "POfiles",
        /// `tenderFiles`.
        tender_files: Vec<Value> = "tenderFiles",
    }
}

resource! {
    /// What is said about the files of an order.
    AttachmentMetadata {
        /// `customerPrice`.
        customer_price: String = "customerPrice",
        /// Units of the pricing currency for one of the customer's.
        fx_rate: String = "fxRate",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// `isPartOfTender`.
        is_part_of_tender: bool = "isPartOfTender",
        /// `tenderLink`.
        tender_link: String = "tenderLink",
    }
}

resource! {
    /// Whether an attestation is needed before a purchase, and which.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/offer-resources>
    AttestationProperties {
        /// `attestationType`.
        attestation_type: String = "attestationType",
        /// `enforceAttestation`.
        enforce_attestation: bool = "enforceAttestation",
    }
}

resource! {
    /// One change in the partner's account: who did what to which resource.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/auditing-resources>
    AuditRecord {
        /// Read only.
        attributes: ResourceAttributes = "attributes",
        /// Id of the record.
        id: String = "id",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// Sign-in name.
        user_principal_name: String = "userPrincipalName",
        /// `applicationId`.
        application_id: String = "applicationId",
        /// `resourceType`.
        resource_type: ResourceType = "resourceType",
        /// JSON text.
        resource_old_value: String = "resourceOldValue",
        /// JSON text.
        resource_new_value: String = "resourceNewValue",
        /// What was done.
        operation_type: OperationType = "operationType",
        /// Correlation id of the request that did it.
        original_correlation_id: String = "originalCorrelationId",
        /// When it was done. ISO 8601.
        operation_date: String = "operationDate",
        /// `operationStatus`.
        operation_status: OperationStatus = "operationStatus",
        /// Further facts, by name.
        customized_data: Vec<KeyValuePair> = "customizedData",
        /// `sessionId`.
        session_id: String = "sessionId",
    }
}

values! {
    /// By what audit records can be searched.
    AuditRecordSearchField {
        CompanyName = "company_name",
        CustomerId = "customer_id",
        ResourceType = "resource_type",
    }
}

resource! {
    /// What audit records are asked for.
    AuditRequest {
        /// `filter`.
        filter: SimpleFieldFilter = "filter",
        /// ISO 8601.
        start_date: String = "startDate",
        /// ISO 8601.
        end_date: String = "endDate",
        /// How many records a page has.
        size: i64 = "size",
    }
}

resource! {
    /// A way to buy a SKU: in one country and segment, with its terms.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    Availability {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// `defaultCurrency`.
        default_currency: CurrencyInfo = "defaultCurrency",
        /// Such as Commercial, Education, Government or Nonprofit.
        segment: String = "segment",
        /// ISO country code of two letters.
        country: String = "country",
        /// Whether it can be bought.
        is_purchasable: bool = "isPurchasable",
        /// Whether it can be renewed.
        is_renewable: bool = "isRenewable",
        /// `renewalInstructions`.
        renewal_instructions: Vec<RenewalInstruction> = "renewalInstructions",
        /// `terms`.
        terms: Vec<AvailabilityTerm> = "terms",
        /// `includedQuantityOptions`.
        included_quantity_options: Vec<AvailabilityIncludedQuantity> = "includedQuantityOptions",
        /// `product`.
        product: Product = "product",
        /// `sku`.
        sku: Sku = "sku",
        /// `title`.
        title: String = "title",
        /// `description`.
        description: String = "description",
        /// Of units in one order.
        minimum_quantity: i64 = "minimumQuantity",
        /// Of units in one order.
        maximum_quantity: i64 = "maximumQuantity",
        /// Whether it is a trial.
        is_trial: bool = "isTrial",
        /// How often it may be billed.
        supported_billing_cycles: Vec<String> = "supportedBillingCycles",
        /// `purchasePrerequisites`.
        purchase_prerequisites: Vec<String> = "purchasePrerequisites",
        /// `inventoryVariables`.
        inventory_variables: Vec<Value> = "inventoryVariables",
        /// `provisioningVariables`.
        provisioning_variables: Vec<Value> = "provisioningVariables",
        /// `actions`.
        actions: Vec<String> = "actions",
        /// `dynamicAttributes`.
        dynamic_attributes: Value = "dynamicAttributes",
    }
}

resource! {
    /// An amount that an availability includes.
    AvailabilityIncludedQuantity {
        /// What is counted.
        units: String = "units",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// For how long something can be bought, and how it is billed.
    AvailabilityTerm {
        /// `id`.
        id: String = "id",
        /// ISO 8601 duration.
        duration: String = "duration",
        /// `description`.
        description: String = "description",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
        /// `renewalOptions`.
        renewal_options: Vec<RenewalOption> = "renewalOptions",
        /// `cancellationPolicies`.
        cancellation_policies: Vec<CancellationPolicy> = "cancellationPolicies",
    }
}

resource! {
    /// An Azure subscription under an Azure plan.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    AzureEntitlement {
        /// `id`.
        id: String = "id",
        /// `status`.
        status: String = "status",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `links`.
        links: AzureEntitlementLinks = "links",
    }
}

resource! {
    /// Why an Azure subscription is cancelled.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription>
    AzureEntitlementCancellationRequestContent {
        /// `cancellationReason`.
        cancellation_reason: String = "cancellationReason",
        /// `id`.
        id: String = "id",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// `status`.
        status: String = "status",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `links`.
        links: Value = "links",
    }
}

resource! {
    /// Links of an Azure subscription.
    AzureEntitlementLinks {
        /// `self`.
        self_: Link = "self",
    }
}

resource! {
    /// The instance of an Azure resource that was used.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources>
    AzureInstanceData {
        /// Where the resource is.
        resource_uri: String = "resourceUri",
        /// `location`.
        location: String = "location",
        /// `partNumber`.
        part_number: String = "partNumber",
        /// `orderNumber`.
        order_number: String = "orderNumber",
        /// Tags of the Azure resource.
        tags: BTreeMap<String, String> = "tags",
        /// Further facts about the use.
        additional_info: BTreeMap<String, String> = "additionalInfo",
    }
}

resource! {
    /// What one metered unit of Azure costs.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources>
    AzureMeter {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// Price of one unit, by the quantity from which on it holds.
        rates: BTreeMap<String, Number> = "rates",
        /// Tags of the Azure resource.
        tags: Vec<String> = "tags",
        /// `category`.
        category: String = "category",
        /// `subcategory`.
        subcategory: String = "subcategory",
        /// `region`.
        region: String = "region",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
        /// How much is free, in units a month.
        included_quantity: Number = "includedQuantity",
        /// ISO 8601.
        effective_date: String = "effectiveDate",
    }
}

resource! {
    /// A discount or condition of the rate card.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources>
    AzureOfferTerm {
        /// `name`.
        name: String = "name",
        /// A part of 1.
        discount: Number = "discount",
        /// Meters that the term is not for.
        excluded_meter_ids: Vec<String> = "excludedMeterIds",
        /// ISO 8601.
        effective_date: String = "effectiveDate",
    }
}

resource! {
    /// Prices of Azure's meters.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources>
    AzureRateCard {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Such as en-US.
        locale: String = "locale",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// Whether prices include tax.
        is_tax_included: bool = "isTaxIncluded",
        /// Prices of all meters.
        meters: Vec<AzureMeter> = "meters",
        /// Discounts and conditions.
        offer_terms: Vec<AzureOfferTerm> = "offerTerms",
    }
}

resource! {
    /// The metered resource of a utilization record.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources>
    AzureResource {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `category`.
        category: String = "category",
        /// `subcategory`.
        subcategory: String = "subcategory",
        /// `region`.
        region: String = "region",
    }
}

resource! {
    /// What one Azure resource cost in a month.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-monthly-usage-records-for-a-subscription>
    AzureResourceMonthlyUsageRecord {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// `category`.
        category: String = "category",
        /// `subcategory`.
        subcategory: String = "subcategory",
        /// How much was used, in units.
        quantity_used: Number = "quantityUsed",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// The use of an Azure resource on one day.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources>
    AzureUsageAnalytics {
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionName`.
        subscription_name: String = "subscriptionName",
        /// The day of the use, in UTC.
        usage_date: String = "usageDate",
        /// Where it is.
        resource_location: String = "resourceLocation",
        /// `meterCategory`.
        meter_category: String = "meterCategory",
        /// `meterSubcategory`.
        meter_subcategory: String = "meterSubcategory",
        /// What quantities are counted in, such as 1 Hour.
        meter_unit: String = "meterUnit",
        /// Id of the order of a reservation.
        reservation_order_id: String = "reservationOrderId",
        /// `reservationId`.
        reservation_id: String = "reservationId",
        /// `serviceType`.
        service_type: String = "serviceType",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// `consumptionMeterId`.
        consumption_meter_id: String = "consumptionMeterId",
    }
}

values! {
    /// By the day or by the hour.
    AzureUtilizationGranularity {
        Daily = "Daily",
        Hourly = "Hourly",
    }
}

resource! {
    /// How much of an Azure resource was used, by the hour or day.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources>
    AzureUtilizationRecord {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// ISO 8601.
        usage_start_time: String = "usageStartTime",
        /// ISO 8601.
        usage_end_time: String = "usageEndTime",
        /// `resource`.
        resource: AzureResource = "resource",
        /// `quantity`.
        quantity: Number = "quantity",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
        /// `infoFields`.
        info_fields: BTreeMap<String, String> = "infoFields",
        /// `instanceData`.
        instance_data: AzureInstanceData = "instanceData",
        /// `links`.
        links: Value = "links",
    }
}

resource! {
    /// How far the upload of a batch of devices is.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/device-deployment-resources>
    BatchUploadDetails {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Id to ask for the state of the upload.
        batch_tracking_id: String = "batchTrackingId",
        /// `status`.
        status: DeviceUploadStatusType = "status",
        /// ISO 8601.
        started_time: String = "startedTime",
        /// ISO 8601.
        completed_time: String = "completedTime",
        /// `devicesStatus`.
        devices_status: Vec<DeviceUploadDetails> = "devicesStatus",
    }
}

resource! {
    /// A sign-in that waits for its answer.
    BegunSignIn {
        /// Its id; keep it with the browser's session.
        sign_in: String = "signIn",
        /// Where to send the browser.
        authorize_url: String = "authorizeUrl",
        /// For how many milliseconds it may be finished.
        expires_in_ms: i64 = "expiresInMs",
    }
}

resource! {
    /// A change of where a customer's bills go, to be validated.
    BillToUpdateScenario {
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `customerBillingProfile`.
        customer_billing_profile: CustomerBillingProfile = "customerBillingProfile",
        /// `primaryContactEmailAddress`.
        primary_contact_email_address: String = "primaryContactEmailAddress",
        /// Code for the government community cloud.
        validation_code: String = "validationCode",
        /// `sessionId`.
        session_id: String = "sessionId",
    }
}

resource! {
    /// Which invoice's aggregated use is exported.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export>
    BilledAggregatedUsageExportRequest {
        /// Required in a request.
        invoice_id: String = "invoiceId",
    }
}

resource! {
    /// A line of the export of aggregated use.
    BilledAggregatedUsageRow {
        /// `ProductId`.
        product_id: String = "ProductId",
        /// `SkuId`.
        sku_id: String = "SkuId",
        /// `MeterId`.
        meter_id: String = "MeterId",
        /// Which benefits lower the price, as JSON text.
        price_benefits: String = "PriceBenefits",
        /// In the pricing currency.
        partner_price: Number = "PartnerPrice",
        /// Of one unit, after discounts and credits.
        effective_unit_price: Number = "EffectiveUnitPrice",
    }
}

resource! {
    /// Which invoice's lines are exported.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export>
    BilledReconciliationExportRequest {
        /// Required in a request.
        invoice_id: String = "invoiceId",
        /// Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.
        attribute_set: String = "attributeSet",
    }
}

resource! {
    /// Which invoice's rated use is exported.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-billedusage-export>
    BilledUsageExportRequest {
        /// Required in a request.
        invoice_id: String = "invoiceId",
        /// Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.
        attribute_set: String = "attributeSet",
    }
}

resource! {
    /// An address for bills.
    BillingAddress {
        /// ISO country code of two letters.
        country: String = "country",
        /// `region`.
        region: String = "region",
        /// `city`.
        city: String = "city",
        /// `postalCode`.
        postal_code: String = "postalCode",
        /// `addressLine1`.
        address_line1: String = "addressLine1",
        /// `addressLine2`.
        address_line2: String = "addressLine2",
        /// `addressLine3`.
        address_line3: String = "addressLine3",
        /// `firstName`.
        first_name: String = "firstName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `companyName`.
        company_name: String = "companyName",
    }
}

resource! {
    /// One file of a billing export of the beta.
    BillingBlob {
        /// `name`.
        name: String = "name",
        /// Bytes, compressed.
        size_in_bytes: i64 = "sizeInBytes",
        /// To which part the lines belong.
        partition_value: String = "partitionValue",
    }
}

values! {
    /// How often something is billed.
    BillingCycleType {
        Unknown = "unknown",
        Monthly = "monthly",
        Annual = "annual",
        None = "none",
        OneTime = "one_time",
        Triennial = "triennial",
        Biennial = "biennial",
    }
}

resource! {
    /// One file of an export: gzip, one JSON object a line.
    BillingExportBlob {
        /// Read only.
        name: String = "name",
        /// To which part the lines belong. Read only.
        partition_value: String = "partitionValue",
        /// Bytes, compressed. Read only.
        size_in_bytes: i64 = "sizeInBytes",
        /// How many lines. Read only.
        item_count: i64 = "itemCount",
    }
}

resource! {
    /// What a finished export consists of.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-manifest-get>
    BillingExportManifest {
        /// Read only.
        id: String = "id",
        /// Version of the columns. Read only.
        schema_version: String = "schemaVersion",
        /// compressedJSON: gzip, one JSON object a line. Read only.
        data_format: String = "dataFormat",
        /// ISO 8601. Read only.
        created_date_time: String = "createdDateTime",
        /// Version, for a later update. Read only.
        e_tag: String = "eTag",
        /// Tenant id of the partner. Read only.
        partner_tenant_id: String = "partnerTenantId",
        /// Address of the folder of the files; a file's address is this and its name. Read only.
        root_directory: String = "rootDirectory",
        /// Secret: gives access to the files for a while. Read only.
        sas_token: String = "sasToken",
        /// By what the lines are divided into files. Read only.
        partition_type: String = "partitionType",
        /// How many files there are. Read only.
        blob_count: i64 = "blobCount",
        /// The files. Read only.
        blobs: Vec<BillingExportBlob> = "blobs",
    }
}

resource! {
    /// How far an export is.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-operation-get>
    BillingExportOperation {
        /// Name of the object's type. Read only.
        odata_type: String = "@odata.type",
        /// Read only.
        id: String = "id",
        /// One of notStarted, running, completed, succeeded, failed, unknownFutureValue. Read only.
        status: String = "status",
        /// ISO 8601. Read only.
        created_date_time: String = "createdDateTime",
        /// When its state changed last. ISO 8601. Read only.
        last_action_date_time: String = "lastActionDateTime",
        /// Where it is. Read only.
        resource_location: BillingExportManifest = "resourceLocation",
        /// Read only.
        error: Value = "error",
    }
}

resource! {
    /// Billing groups of a customer.
    BillingGroupSummary {
        /// `commerceRootId`.
        commerce_root_id: String = "commerceRootId",
        /// `billingGroupDetails`.
        billing_group_details: BTreeMap<String, Value> = "billingGroupDetails",
    }
}

resource! {
    /// What a finished billing export of the beta consists of.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption>
    BillingManifest {
        /// `version`.
        version: String = "version",
        /// compressedJSON: gzip, one JSON object a line.
        data_format: String = "dataFormat",
        /// When it was made, in UTC; the service's own spelling. ISO 8601.
        utc_creted_date_time: String = "utcCretedDateTime",
        /// Version, for a later update.
        e_tag: String = "eTag",
        /// Tenant id of the partner.
        partner_tenant_id: String = "partnerTenantId",
        /// Address of the folder of the files; a file's address is this and its name.
        root_folder: String = "rootFolder",
        /// Secret: gives access to the files for a while.
        root_folder_sas: String = "rootFolderSAS",
        /// By what the lines are divided into files.
        partition_type: String = "partitionType",
        /// How many files there are.
        blob_count: i64 = "blobCount",
        /// Bytes, compressed.
        size_in_bytes: i64 = "sizeInBytes",
        /// The files.
        blobs: Vec<BillingBlob> = "blobs",
    }
}

resource! {
    /// How far a billing export of the beta is.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption>
    BillingOperation {
        /// ISO 8601.
        created_date_time: String = "createdDateTime",
        /// When its state changed last. ISO 8601.
        last_action_date_time: String = "lastActionDateTime",
        /// Where it is.
        resource_location: String = "resourceLocation",
        /// One of notstarted, running, succeeded, failed.
        status: String = "status",
        /// `error`.
        error: Value = "error",
    }
}

resource! {
    /// How the partner is billed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/profile-resources>
    BillingProfile {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `companyName`.
        company_name: String = "companyName",
        /// `address`.
        address: Address = "address",
        /// `primaryContact`.
        primary_contact: Contact = "primaryContact",
        /// `purchaseOrderNumber`.
        purchase_order_number: String = "purchaseOrderNumber",
        /// Tax number.
        tax_id: String = "taxId",
        /// Day of the month. Null is written by way of `other`.
        billing_day: i64 = "billingDay",
        /// ISO 4217 code, such as EUR.
        billing_currency: String = "billingCurrency",
        /// `profileType`.
        profile_type: String = "profileType",
    }
}

values! {
    /// Which line of business bills.
    BillingProvider {
        None = "none",
        Office = "office",
        Azure = "azure",
        OneTime = "one_time",
        Marketplace = "marketplace",
        All = "all",
    }
}

values! {
    /// By use or by licence.
    BillingType {
        None = "none",
        Usage = "usage",
        License = "license",
    }
}

resource! {
    /// Until when a purchase can be cancelled, and what is given back.
    CancellationPolicy {
        /// `refundOptions`.
        refund_options: Vec<CancellationRefundOption> = "refundOptions",
    }
}

resource! {
    /// What is given back up to which time.
    CancellationRefundOption {
        /// Position, from 1.
        sequence_id: i64 = "sequenceId",
        /// `type`.
        type_: String = "type",
        /// ISO 8601 duration after the purchase.
        expires_after: String = "expiresAfter",
    }
}

resource! {
    /// Items to be ordered together.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    Cart {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Read only.
        id: String = "id",
        /// In UTC. ISO 8601. Read only. Null is written by way of `other`.
        creation_timestamp: String = "creationTimestamp",
        /// In UTC. ISO 8601. Read only. Null is written by way of `other`.
        last_modified_timestamp: String = "lastModifiedTimestamp",
        /// Until when the cart can be ordered. ISO 8601. Read only.
        expiration_timestamp: String = "expirationTimestamp",
        /// Read only.
        last_modified_user: String = "lastModifiedUser",
        /// Required in a request.
        line_items: Vec<CartLineItem> = "lineItems",
        /// `status`.
        status: String = "status",
        /// Whether an indirect provider confirms that the reseller is the customer's. Null is written by way
        /// of `other`.
        partner_on_record_attestation_accepted: bool = "partnerOnRecordAttestationAccepted",
    }
}

resource! {
    /// The orders that a checkout made, and what failed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    CartCheckoutResult {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `orders`.
        orders: Vec<Order> = "orders",
        /// `orderErrors`.
        order_errors: Vec<OrderError> = "orderErrors",
        /// `id`.
        id: String = "id",
        /// Id that is easier to read.
        alternate_id: String = "alternateId",
        /// Tenant id of the customer.
        reference_customer_id: String = "referenceCustomerId",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// `lineItems`.
        line_items: Vec<Value> = "lineItems",
        /// ISO 8601.
        creation_date: String = "creationDate",
        /// `status`.
        status: String = "status",
        /// `transactionType`.
        transaction_type: String = "transactionType",
        /// `links`.
        links: Value = "links",
        /// `totalPrice`.
        total_price: Number = "totalPrice",
        /// `client`.
        client: Value = "client",
    }
}

resource! {
    /// Why an item of a cart cannot be ordered.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    CartError {
        /// `errorCode`.
        error_code: CartErrorCode = "errorCode",
        /// `errorDescription`.
        error_description: String = "errorDescription",
        /// `additionalInformation`.
        additional_information: BTreeMap<String, Value> = "additionalInformation",
    }
}

values! {
    /// Why an item of a cart cannot be ordered.
    CartErrorCode {
        Unknown = "unknown",
        CurrencyIsNotSupported = "currency_is_not_supported",
        CatalogItemIdIsNotValid = "catalog_item_id_is_not_valid",
        QuotaNotAvailable = "quota_not_available",
        InventoryNotAvailable = "inventory_not_available",
        ParticipantsIsNotSupportedForPartner = "participants_is_not_supported_for_partner",
        UnableToProcessCartLineItem = "unable_to_process_cart_line_item",
        SubscriptionIsNotValid = "subscription_is_not_valid",
        SubscriptionIsNotEnabledForRI = "subscription_is_not_enabled_for_r_i",
        SandboxLimitExceeded = "sandbox_limit_exceeded",
        InvalidInput = "invalid_input",
        SubscriptionNotRegistered = "subscription_not_registered",
        AttestationNotAccepted = "attestation_not_accepted",
        BillingPlanNotSupported = "billing_plan_not_supported",
        InvalidPromotionId = "invalid_promotion_id",
        MaxAllowedSeatsPerSubscriptionExceeded = "max_allowed_seats_per_subscription_exceeded",
        InvalidCustomTermEndDateProduct = "invalid_custom_term_end_date_product",
        InvalidCustomTermEndDate = "invalid_custom_term_end_date",
        BaseOfferSeatQuantityNotMet = "base_offer_seat_quantity_not_met",
        MinimumAddOnSeatsNotMet = "minimum_add_on_seats_not_met",
        LegacyOfferNotEligibleForPurchase = "legacy_offer_not_eligible_for_purchase",
    }
}

resource! {
    /// An item of a cart.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    CartLineItem {
        /// Read only.
        id: i64 = "id",
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// How often it is billed.
        billing_cycle: BillingCycleType = "billingCycle",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
        /// Further partners: kind of participant, and MPN id.
        participants: Vec<KeyValuePair> = "participants",
        /// What the item is provided for, by name.
        provisioning_context: BTreeMap<String, String> = "provisioningContext",
        /// Items of the same group become one order.
        order_group: String = "orderGroup",
        /// `purchaseSystem`.
        purchase_system: String = "purchaseSystem",
        /// Add-ons of the item.
        addon_items: Vec<CartLineItem> = "addonItems",
        /// What it renews to.
        renews_to: RenewsTo = "renewsTo",
        /// `error`.
        error: CartError = "error",
        /// When the term is to end, instead of its full length. ISO 8601. Null is written by way of `other`.
        custom_term_end_date: String = "customTermEndDate",
        /// Whether the attestation that the product asks for is given. Null is written by way of `other`.
        attestation_accepted: bool = "attestationAccepted",
    }
}

resource! {
    /// A benefit of the catalogue: reduced prices or special offers for products.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id>
    CatalogBenefit {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `description`.
        description: String = "description",
        /// `productCodes`.
        product_codes: Vec<CatalogBenefitProductCode> = "productCodes",
        /// `requiredProducts`.
        required_products: Vec<CatalogBenefitRequiredProduct> = "requiredProducts",
        /// `productPolicy`.
        product_policy: CatalogBenefitProductPolicy = "productPolicy",
    }
}

resource! {
    /// A rule of a benefit: its id, and data by kind of rule.
    CatalogBenefitPolicy {
        /// `policyId`.
        policy_id: String = "policyId",
        /// Members by kind of rule.
        policy_data: Value = "policyData",
    }
}

resource! {
    /// A product that a benefit counts for.
    CatalogBenefitProductCode {
        /// Id of the product that is counted.
        product_code: String = "productCode",
    }
}

resource! {
    /// The rules of a benefit.
    CatalogBenefitProductPolicy {
        /// `pricingPolicies`.
        pricing_policies: Vec<CatalogBenefitPolicy> = "pricingPolicies",
        /// `offerPolicies`.
        offer_policies: Vec<CatalogBenefitPolicy> = "offerPolicies",
        /// `eligibilityPolicies`.
        eligibility_policies: Vec<CatalogBenefitPolicy> = "eligibilityPolicies",
    }
}

resource! {
    /// What must have been bought for a benefit.
    CatalogBenefitRequiredProduct {
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
    }
}

resource! {
    /// Whether a customer may buy, and in which system.
    CommerceProfile {
        /// One of Oms, Mcapi3, Mcapi4. Read only.
        purchase_system: String = "purchaseSystem",
        /// `purchaseEligibility`.
        purchase_eligibility: PurchaseEligibility = "purchaseEligibility",
    }
}

resource! {
    /// A commercial subscription of a tenant, as its directory knows it.
    CompanySubscription {
        /// `id`.
        id: String = "id",
        /// `commerceSubscriptionId`.
        commerce_subscription_id: String = "commerceSubscriptionId",
        /// ISO 8601.
        created_date_time: String = "createdDateTime",
        /// Whether it is a trial.
        is_trial: bool = "isTrial",
        /// ISO 8601.
        next_lifecycle_date_time: String = "nextLifecycleDateTime",
        /// `ownerId`.
        owner_id: String = "ownerId",
        /// `ownerTenantId`.
        owner_tenant_id: String = "ownerTenantId",
        /// `ownerType`.
        owner_type: String = "ownerType",
        /// `serviceStatus`.
        service_status: Vec<ServicePlanInfo> = "serviceStatus",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Name of the SKU in short, such as ENTERPRISEPACK.
        sku_part_number: String = "skuPartNumber",
        /// `status`.
        status: String = "status",
        /// `totalLicenses`.
        total_licenses: i64 = "totalLicenses",
    }
}

resource! {
    /// Settings for the first start of devices.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/device-deployment-resources>
    ConfigurationPolicy {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// Required in a request.
        name: String = "name",
        /// Required in a request.
        category: PolicyCategory = "category",
        /// `description`.
        description: String = "description",
        /// How many devices.
        devices_assigned_count: i64 = "devicesAssignedCount",
        /// Required in a request.
        policy_settings: Vec<PolicySettingsType> = "policySettings",
        /// ISO 8601.
        created_date: String = "createdDate",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// `devicesAssigned`.
        devices_assigned: i64 = "devicesAssigned",
    }
}

resource! {
    /// What a lead agreed to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    Consent {
        /// Whether facts may be passed on; the service's own spelling.
        consent_to_to_share_info_with_others: bool = "consentToToShareInfoWithOthers",
        /// `consentToContact`.
        consent_to_contact: bool = "consentToContact",
    }
}

resource! {
    /// A limit of what can be bought.
    Constraint {
        /// `constraintName`.
        constraint_name: String = "constraintName",
        /// The limit.
        constraint_value: Number = "constraintValue",
        /// `constraintType`.
        constraint_type: String = "constraintType",
    }
}

resource! {
    /// A person, and how to reach it.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    Contact {
        /// `firstName`.
        first_name: String = "firstName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `email`.
        email: String = "email",
        /// `phoneNumber`.
        phone_number: String = "phoneNumber",
        /// `middleName`.
        middle_name: String = "middleName",
    }
}

resource! {
    /// How a contact of a referral wants to be told.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    ContactPreference {
        /// Such as en-US.
        locale: String = "locale",
        /// `disableNotifications`.
        disable_notifications: bool = "disableNotifications",
    }
}

resource! {
    /// Something that an order gave, to be redeemed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/contract-get>
    Contract {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `orderId`.
        order_id: String = "orderId",
    }
}

values! {
    /// What an order gave.
    ContractType {
        Subscription = "subscription",
        ProductKey = "product_key",
        RedemptionCode = "redemption_code",
    }
}

resource! {
    /// A trial offer, and what it can become.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/conversions-resources>
    Conversion {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `targetOfferId`.
        target_offer_id: String = "targetOfferId",
        /// `orderId`.
        order_id: String = "orderId",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// How often it is billed.
        billing_cycle: BillingCycleType = "billingCycle",
    }
}

resource! {
    /// Why a trial was not converted.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/conversions-resources>
    ConversionError {
        /// `code`.
        code: ConversionErrorCode = "code",
        /// `description`.
        description: String = "description",
    }
}

values! {
    /// Why a trial was not converted.
    ConversionErrorCode {
        ConversionsNotFound = "ConversionsNotFound",
    }
}

resource! {
    /// What became of the conversion of a trial.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/conversions-resources>
    ConversionResult {
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `targetOfferId`.
        target_offer_id: String = "targetOfferId",
        /// `error`.
        error: ConversionError = "error",
        /// `attributes`.
        attributes: Value = "attributes",
    }
}

resource! {
    /// How many there are; its form is not documented.
    Count {
    }
}

resource! {
    /// What addresses and registrations must look like in a country.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/country-information-resources>
    CountryValidationRules {
        /// `extensionData`.
        extension_data: String = "extensionData",
        /// ISO 3166 code of two letters.
        iso2_code: String = "iso2Code",
        /// ISO 3166 code of three letters.
        iso3_code: String = "iso3Code",
        /// Such as en-US.
        default_culture: String = "defaultCulture",
        /// `isStateRequired`.
        is_state_required: bool = "isStateRequired",
        /// Codes of the country's states.
        supported_states_list: Vec<String> = "supportedStatesList",
        /// `supportedLanguagesList`.
        supported_languages_list: Vec<String> = "supportedLanguagesList",
        /// `supportedCulturesList`.
        supported_cultures_list: Vec<String> = "supportedCulturesList",
        /// `isPostalCodeRequired`.
        is_postal_code_required: bool = "isPostalCodeRequired",
        /// Regular expression that a value must match.
        postal_code_regex: String = "postalCodeRegex",
        /// `isCityRequired`.
        is_city_required: bool = "isCityRequired",
        /// `isVatIdSupported`.
        is_vat_id_supported: bool = "isVatIdSupported",
        /// How it looks.
        tax_id_format: String = "taxIdFormat",
        /// How it looks.
        tax_id_sample: String = "taxIdSample",
        /// Regular expression that a value must match.
        vat_id_regex: String = "vatIdRegex",
        /// Regular expression that a value must match.
        phone_number_regex: String = "phoneNumberRegex",
        /// `isRegistrationNumberSupported`.
        is_registration_number_supported: bool = "isRegistrationNumberSupported",
        /// `isTaxIdSupported`.
        is_tax_id_supported: bool = "isTaxIdSupported",
        /// `resellerAgreementRegion`.
        reseller_agreement_region: String = "resellerAgreementRegion",
        /// `geographicRegion`.
        geographic_region: String = "geographicRegion",
        /// `countryCallingCodesList`.
        country_calling_codes_list: Vec<String> = "countryCallingCodesList",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `isTaxIdOptional`.
        is_tax_id_optional: bool = "isTaxIdOptional",
        /// Regular expression that a value must match.
        customer_organization_registration_number_regex: String = "customerOrganizationRegistrationNumberRegex",
        /// How it looks.
        customer_organization_registration_number_sample: String = "customerOrganizationRegistrationNumberSample",
        /// `customerOrganizationRegistrationNumberRequired`.
        customer_organization_registration_number_required: bool = "customerOrganizationRegistrationNumberRequired",
        /// `customerOrganizationPhoneNumberRequired`.
        customer_organization_phone_number_required: bool = "customerOrganizationPhoneNumberRequired",
    }
}

resource! {
    /// A currency.
    CurrencyInfo {
        /// `code`.
        code: String = "code",
        /// `symbol`.
        symbol: String = "symbol",
    }
}

resource! {
    /// A date on which a new subscription may be made to end.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/custom-term-end-dates>
    CustomTermEndDate {
        /// `allowedCustomTermEndDateType`.
        allowed_custom_term_end_date_type: String = "allowedCustomTermEndDateType",
        /// When the term is to end, instead of its full length. ISO 8601.
        allowed_custom_term_end_date: String = "allowedCustomTermEndDate",
        /// `cotermSubscriptionIds`.
        coterm_subscription_ids: Vec<String> = "cotermSubscriptionIds",
    }
}

resource! {
    /// A customer of a partner.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-resources>
    Customer {
        /// Tenant id of the customer. Read only.
        id: String = "id",
        /// Id of the customer in commerce.
        commerce_id: String = "commerceId",
        /// `companyProfile`.
        company_profile: CustomerCompanyProfile = "companyProfile",
        /// `billingProfile`.
        billing_profile: CustomerBillingProfile = "billingProfile",
        /// One of unknown, reseller, advisor, syndication, microsoft_support, none.
        relationship_to_partner: String = "relationshipToPartner",
        /// Whether the customer lets the partner administer its tenant by DAP.
        allow_delegated_access: bool = "allowDelegatedAccess",
        /// Of the first admin; only in the answer that creates the customer. Read only.
        user_credentials: UserCredentials = "userCredentials",
        /// Domains of the customer. Read only.
        custom_domains: Vec<String> = "customDomains",
        /// MPN id of the indirect reseller.
        associated_partner_id: String = "associatedPartnerId",
        /// Whether a new customer gets the default GDAP relationship.
        enable_gdap_by_default: bool = "enableGDAPByDefault",
        /// Read only.
        links: ResourceLinks = "links",
        /// Read only.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// Which attestation a customer needs.
    CustomerAttestationRequirement {
        /// `id`.
        id: String = "id",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `value`.
        value: bool = "value",
    }
}

resource! {
    /// Where a customer's bills go.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-resources>
    CustomerBillingProfile {
        /// Read only.
        id: String = "id",
        /// `firstName`.
        first_name: String = "firstName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `email`.
        email: String = "email",
        /// Such as en-US.
        culture: String = "culture",
        /// Such as en.
        language: String = "language",
        /// `companyName`.
        company_name: String = "companyName",
        /// `defaultAddress`.
        default_address: Address = "defaultAddress",
        /// Read only.
        links: ResourceLinks = "links",
        /// Read only.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// The company of a customer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-resources>
    CustomerCompanyProfile {
        /// Tenant id of the customer. Read only.
        tenant_id: String = "tenantId",
        /// Domain, such as fabrikam.onmicrosoft.com.
        domain: String = "domain",
        /// `companyName`.
        company_name: String = "companyName",
        /// Tax or registration number, where the country asks for it.
        organization_registration_number: String = "organizationRegistrationNumber",
        /// `address`.
        address: Address = "address",
        /// `email`.
        email: String = "email",
        /// Read only.
        links: ResourceLinks = "links",
        /// Read only.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// A setting of a customer.
    CustomerConfiguration {
        /// `id`.
        id: String = "id",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `value`.
        value: String = "value",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// A new customer, to be validated.
    CustomerCreationScenario {
        /// `customer`.
        customer: Customer = "customer",
        /// `customerQualification`.
        customer_qualification: String = "customerQualification",
        /// `indirectResellerName`.
        indirect_reseller_name: String = "indirectResellerName",
        /// Code for the government community cloud.
        validation_code: String = "validationCode",
        /// `sessionId`.
        session_id: String = "sessionId",
    }
}

resource! {
    /// How many of a customer's licences are assigned.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/analytics-resources>
    CustomerLicensesDeploymentInsights {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// When the numbers were made. ISO 8601.
        processed_date_time: String = "processedDateTime",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// How it was sold, such as Reseller.
        channel: String = "channel",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `productName`.
        product_name: String = "productName",
        /// Short name of the service, such as o365.
        service_code: String = "serviceCode",
        /// How many are assigned.
        licenses_deployed: i64 = "licensesDeployed",
        /// How many were sold.
        licenses_sold: i64 = "licensesSold",
        /// Percent, from 0 to 100.
        deployment_percent: Number = "deploymentPercent",
    }
}

resource! {
    /// How many of a customer's licences are in use.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/analytics-resources>
    CustomerLicensesUsageInsights {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// When the numbers were made. ISO 8601.
        processed_date_time: String = "processedDateTime",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// How it was sold, such as Reseller.
        channel: String = "channel",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `productName`.
        product_name: String = "productName",
        /// Short name of the service, such as o365.
        service_code: String = "serviceCode",
        /// Short name of the workload, such as EXO.
        workload_code: String = "workloadCode",
        /// `workloadName`.
        workload_name: String = "workloadName",
        /// How many were used in the last 28 days.
        licenses_active: i64 = "licensesActive",
        /// How many can be used.
        licenses_qualified: i64 = "licensesQualified",
        /// Percent, from 0 to 100.
        usage_percent: Number = "usagePercent",
    }
}

resource! {
    /// What a customer used in the current month, with its budget.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-usage-resources>
    CustomerMonthlyUsageRecord {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// In the customer's currency.
        budget: SpendingBudget = "budget",
        /// How much of the budget is used, in percent; may exceed 100.
        percent_used: Number = "percentUsed",
        /// Whether the customer has an Azure plan.
        is_upgraded: bool = "isUpgraded",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// `customerSpendingBudget`.
        customer_spending_budget: Value = "customerSpendingBudget",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// Whom to tell about a customer.
    CustomerNotificationDetails {
        /// `id`.
        id: String = "id",
        /// `companyProfile`.
        company_profile: CustomerCompanyProfile = "companyProfile",
        /// `billingProfile`.
        billing_profile: CustomerBillingProfile = "billingProfile",
    }
}

resource! {
    /// A customer's company, as its directory has it.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-customer-organization>
    CustomerOrganization {
        /// `street`.
        street: String = "street",
        /// ISO country code of two letters.
        country_letter_code: String = "countryLetterCode",
        /// `postalCode`.
        postal_code: String = "postalCode",
        /// `city`.
        city: String = "city",
        /// `state`.
        state: String = "state",
        /// `displayName`.
        display_name: String = "displayName",
        /// `technicalNotificationMails`.
        technical_notification_mails: Vec<String> = "technicalNotificationMails",
    }
}

values! {
    /// How a customer stands to the partner.
    CustomerPartnerRelationship {
        Unknown = "unknown",
        Reseller = "reseller",
        Advisor = "advisor",
        Syndication = "syndication",
        MicrosoftSupport = "microsoft_support",
        None = "none",
    }
}

resource! {
    /// The customer of a referral.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    CustomerProfile {
        /// `name`.
        name: String = "name",
        /// `address`.
        address: Address = "address",
        /// `size`.
        size: String = "size",
        /// `team`.
        team: Vec<Member> = "team",
        /// `ids`.
        ids: Vec<CustomerProfileType> = "ids",
    }
}

resource! {
    /// Ids of a company in registers outside.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    CustomerProfileType {
        /// `duns`.
        duns: String = "duns",
        /// `external`.
        external: String = "external",
    }
}

values! {
    /// What a customer is qualified for.
    CustomerQualification {
        None = "none",
        Education = "education",
        Nonprofit = "nonprofit",
        GovernmentCommunityCloud = "government_community_cloud",
        StateOwnedEntity = "state_owned_entity",
    }
}

resource! {
    /// A qualification that a customer is said to have.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous>
    CustomerQualificationRequest {
        /// Education, GovernmentCommunityCloud or StateOwnedEntity. Required in a request.
        qualification: String = "qualification",
        /// K12 or HigherEducation; only of education.
        education_segment: String = "educationSegment",
        /// Code for the government community cloud.
        validation_code: String = "validationCode",
        /// `website`.
        website: String = "website",
    }
}

resource! {
    /// A qualification of a customer, and how far it is checked.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous>
    CustomerQualificationV2 {
        /// `qualification`.
        qualification: String = "qualification",
        /// How far vetting is.
        vetting_status: String = "vettingStatus",
        /// `vettingReason`.
        vetting_reason: String = "vettingReason",
        /// ISO 8601. Null is written by way of `other`.
        vetting_create_date: String = "vettingCreateDate",
        /// ISO 8601.
        vetting_created_date: String = "vettingCreatedDate",
    }
}

resource! {
    /// All qualifications of a customer.
    CustomerQualifications {
        /// `qualifications`.
        qualifications: Vec<CustomerQualification> = "qualifications",
    }
}

resource! {
    /// An invitation for a customer to become one of the partner's.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-resources>
    CustomerRelationshipRequest {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `url`.
        url: String = "url",
    }
}

resource! {
    /// Whether a scenario passes.
    CustomerScenarioValidationResult {
        /// `status`.
        status: String = "status",
    }
}

values! {
    /// By what customers can be searched.
    CustomerSearchField {
        CompanyName = "company_name",
        Domain = "domain",
        IndirectReseller = "indirect_reseller",
        IndirectCloudSolutionProvider = "indirect_cloud_solution_provider",
    }
}

resource! {
    /// What a customer used in the billing period.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-usage-resources>
    CustomerUsageSummary {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// ISO 8601.
        billing_start_date: String = "billingStartDate",
        /// ISO 8601.
        billing_end_date: String = "billingEndDate",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// In the customer's currency.
        budget: SpendingBudget = "budget",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// An account in a customer's tenant.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/user-resources>
    CustomerUser {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// Read only.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// Sign-in name.
        user_principal_name: String = "userPrincipalName",
        /// `firstName`.
        first_name: String = "firstName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `displayName`.
        display_name: String = "displayName",
        /// `passwordProfile`.
        password_profile: PasswordProfile = "passwordProfile",
        /// When it was synchronized with a directory on premises. ISO 8601. Null is written by way of
        /// `other`.
        last_directory_sync_time: String = "lastDirectorySyncTime",
        /// `userDomainType`.
        user_domain_type: UserDomainType = "userDomainType",
        /// `state`.
        state: UserState = "state",
        /// When it was deleted; it can be restored for 30 days. ISO 8601. Null is written by way of `other`.
        soft_deletion_time: String = "softDeletionTime",
        /// ISO country code of two letters; licences need it.
        usage_location: String = "usageLocation",
        /// Id of the account in a directory on premises.
        immutable_id: String = "immutableId",
        /// `phoneNumber`.
        phone_number: String = "phoneNumber",
    }
}

resource! {
    /// A change of a customer's account, to be validated.
    CustomerUserScenario {
        /// `customerName`.
        customer_name: String = "customerName",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `customerUser`.
        customer_user: CustomerUser = "customerUser",
        /// `operation`.
        operation: String = "operation",
        /// `roles`.
        roles: Vec<String> = "roles",
        /// `licenseUpdate`.
        license_update: LicenseUpdate = "licenseUpdate",
        /// `sessionId`.
        session_id: String = "sessionId",
    }
}

resource! {
    /// Many accounts of a customer, to be validated.
    CustomerUserUploadScenario {
        /// `customerName`.
        customer_name: String = "customerName",
        /// ISO country code of two letters.
        country: String = "country",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `fileName`.
        file_name: String = "fileName",
        /// `customerUsers`.
        customer_users: Vec<CustomerUser> = "customerUsers",
        /// `sessionId`.
        session_id: String = "sessionId",
    }
}

resource! {
    /// The rated use of a resource on one day, on an invoice of new commerce.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    DailyRatedUsageLineItem {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `partnerName`.
        partner_name: String = "partnerName",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `customerDomainName`.
        customer_domain_name: String = "customerDomainName",
        /// Id of the invoice.
        invoice_number: String = "invoiceNumber",
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Id of an availability of the SKU.
        availability_id: String = "availabilityId",
        /// `skuName`.
        sku_name: String = "skuName",
        /// `productName`.
        product_name: String = "productName",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// `publisherId`.
        publisher_id: String = "publisherId",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionDescription`.
        subscription_description: String = "subscriptionDescription",
        /// Of the time that is charged. ISO 8601.
        charge_start_date: String = "chargeStartDate",
        /// Of the time that is charged. ISO 8601.
        charge_end_date: String = "chargeEndDate",
        /// The day of the use, in UTC. ISO 8601.
        usage_date: String = "usageDate",
        /// `meterType`.
        meter_type: String = "meterType",
        /// `meterCategory`.
        meter_category: String = "meterCategory",
        /// `meterId`.
        meter_id: String = "meterId",
        /// `meterSubCategory`.
        meter_sub_category: String = "meterSubCategory",
        /// `meterName`.
        meter_name: String = "meterName",
        /// `meterRegion`.
        meter_region: String = "meterRegion",
        /// What quantities are counted in, such as 1 Hour.
        unit_of_measure: String = "unitOfMeasure",
        /// Where it is.
        resource_location: String = "resourceLocation",
        /// `consumedService`.
        consumed_service: String = "consumedService",
        /// `resourceGroup`.
        resource_group: String = "resourceGroup",
        /// Where the resource is.
        resource_uri: String = "resourceUri",
        /// Tags of the Azure resource.
        tags: String = "tags",
        /// Further facts about the use.
        additional_info: String = "additionalInfo",
        /// `serviceInfo1`.
        service_info1: String = "serviceInfo1",
        /// `serviceInfo2`.
        service_info2: String = "serviceInfo2",
        /// ISO country code of two letters.
        customer_country: String = "customerCountry",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: String = "mpnId",
        /// MPN id of the indirect reseller.
        reseller_mpn_id: String = "resellerMpnId",
        /// Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        charge_type: String = "chargeType",
        /// Of one unit, before discounts.
        unit_price: Number = "unitPrice",
        /// `quantity`.
        quantity: Number = "quantity",
        /// What quantities are counted in, such as 10 GB/Month or Licenses.
        unit_type: String = "unitType",
        /// Without tax, in the billing currency.
        billing_pre_tax_total: Number = "billingPreTaxTotal",
        /// ISO 4217 code, such as EUR.
        billing_currency: String = "billingCurrency",
        /// Without tax, in the pricing currency.
        pricing_pre_tax_total: Number = "pricingPreTaxTotal",
        /// ISO 4217 code of the price list's currency.
        pricing_currency: String = "pricingCurrency",
        /// Id of the Azure subscription, under an Azure plan.
        entitlement_id: String = "entitlementId",
        /// `entitlementDescription`.
        entitlement_description: String = "entitlementDescription",
        /// Units of the billing currency for one of the pricing currency.
        pc_to_bc_exchange_rate: Number = "pcToBCExchangeRate",
        /// Which day's exchange rate it is. ISO 8601. Null is written by way of `other`.
        pc_to_bc_exchange_rate_date: String = "pcToBCExchangeRateDate",
        /// Of one unit, after discounts and credits.
        effective_unit_price: Number = "effectiveUnitPrice",
        /// Credit of the partner, in percent.
        rate_of_partner_earned_credit: Number = "rateOfPartnerEarnedCredit",
        /// `hasPartnerEarnedCredit`.
        has_partner_earned_credit: bool = "hasPartnerEarnedCredit",
        /// Which credit, such as Partner Earned Credit Applied.
        credit_type: String = "creditType",
        /// Credit, in percent. Null is written by way of `other`.
        rate_of_credit: Number = "rateOfCredit",
        /// Read only.
        invoice_line_item_type: InvoiceLineItemType = "invoiceLineItemType",
        /// Read only.
        billing_provider: BillingProvider = "billingProvider",
    }
}

resource! {
    /// The use of a resource on one day, on an invoice of the Azure legacy offer.
    DailyUsageLineItem {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `partnerName`.
        partner_name: String = "partnerName",
        /// `partnerBillableAccountId`.
        partner_billable_account_id: String = "partnerBillableAccountId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerCompanyName`.
        customer_company_name: String = "customerCompanyName",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: i64 = "mpnId",
        /// MPN id of the indirect reseller; 0 where there is none.
        tier2_mpn_id: i64 = "tier2MpnId",
        /// Id of the invoice.
        invoice_number: String = "invoiceNumber",
        /// `domainName`.
        domain_name: String = "domainName",
        /// How often it is billed.
        billing_cycle_type: String = "billingCycleType",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionName`.
        subscription_name: String = "subscriptionName",
        /// `subscriptionDescription`.
        subscription_description: String = "subscriptionDescription",
        /// `orderId`.
        order_id: String = "orderId",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// `serviceType`.
        service_type: String = "serviceType",
        /// `resourceGuid`.
        resource_guid: String = "resourceGuid",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// `region`.
        region: String = "region",
        /// How much was used, in units.
        consumed_quantity: Number = "consumedQuantity",
        /// Of the time that is charged. ISO 8601.
        charge_start_date: String = "chargeStartDate",
        /// Of the time that is charged. ISO 8601.
        charge_end_date: String = "chargeEndDate",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
        /// Read only.
        billing_provider: BillingProvider = "billingProvider",
        /// `customerBillableAccount`.
        customer_billable_account: String = "customerBillableAccount",
        /// The day of the use, in UTC. ISO 8601.
        usage_date: String = "usageDate",
        /// `meteredService`.
        metered_service: String = "meteredService",
        /// `meteredServiceType`.
        metered_service_type: String = "meteredServiceType",
        /// `meteredRegion`.
        metered_region: String = "meteredRegion",
        /// `project`.
        project: String = "project",
        /// `serviceInfo`.
        service_info: String = "serviceInfo",
        /// Read only.
        invoice_line_item_type: InvoiceLineItemType = "invoiceLineItemType",
    }
}

resource! {
    /// A customer that the partner administers by DAP, and how it is used.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers>
    DapCustomer {
        /// `id`.
        id: String = "id",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `organizationDisplayName`.
        organization_display_name: String = "organizationDisplayName",
        /// How many accounts of the partner can use them.
        partner_agent_count: i64 = "partnerAgentCount",
        /// How many sign-ins there were.
        partner_sign_in_count: i64 = "partnerSignInCount",
        /// Whether delegated admin privileges are there.
        dap_enabled: bool = "dapEnabled",
        /// ISO 8601.
        start_date_time: String = "startDateTime",
        /// ISO 8601.
        end_date_time: String = "endDateTime",
        /// ISO 8601.
        last_sign_in_date_time: String = "lastSignInDateTime",
        /// How many sign-ins there were.
        global_admin_sign_in_count: i64 = "globalAdminSignInCount",
    }
}

resource! {
    /// What a referral needs to be registered as a deal; its members are not documented.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/patch-a-referral>
    DealRegistrationEligibility {
    }
}

resource! {
    /// Which roles a group of the partner has in a GDAP relationship.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments>
    DelegatedAdminAccessAssignment {
        /// Version, for a later update. Read only.
        odata_etag: String = "@odata.etag",
        /// Read only.
        id: String = "id",
        /// One of pending, active, deleting, deleted, error, unknownFutureValue. Read only.
        status: String = "status",
        /// `accessContainer`.
        access_container: DelegatedAdminAccessContainer = "accessContainer",
        /// Required in a request.
        access_details: DelegatedAdminAccessDetails = "accessDetails",
        /// ISO 8601. Read only.
        created_date_time: String = "createdDateTime",
        /// ISO 8601. Read only.
        last_modified_date_time: String = "lastModifiedDateTime",
    }
}

resource! {
    /// The group of the partner.
    DelegatedAdminAccessContainer {
        /// Id of the security group. Required in a request.
        access_container_id: String = "accessContainerId",
        /// One of securityGroup, unknownFutureValue. Required in a request.
        access_container_type: String = "accessContainerType",
    }
}

resource! {
    /// A number on a day.
    DelegatedAdminAccessCount {
        /// The day.
        date: String = "date",
        /// `count`.
        count: i64 = "count",
    }
}

resource! {
    /// Roles of the directory.
    DelegatedAdminAccessDetails {
        /// Required in a request.
        unified_roles: Vec<UnifiedRole> = "unifiedRoles",
    }
}

resource! {
    /// A customer with an active GDAP relationship.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadmincustomer-get>
    DelegatedAdminCustomer {
        /// Version, for a later update. Read only.
        odata_etag: String = "@odata.etag",
        /// Read only.
        id: String = "id",
        /// Read only.
        tenant_id: String = "tenantId",
        /// Read only.
        display_name: String = "displayName",
    }
}

resource! {
    /// Granular delegated admin privileges: which roles, for how long.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships>
    DelegatedAdminRelationship {
        /// Version, for a later update. Read only.
        odata_etag: String = "@odata.etag",
        /// Read only.
        id: String = "id",
        /// At most 50 characters; unique among the relationships of the partner. Required in a request.
        display_name: String = "displayName",
        /// ISO 8601 duration of at most two years, P730D. Required in a request.
        duration: String = "duration",
        /// `customer`.
        customer: DelegatedAdminRelationshipCustomerParticipant = "customer",
        /// Required in a request.
        access_details: DelegatedAdminAccessDetails = "accessDetails",
        /// One of activating, active, approvalPending, approved, created, expired, expiring, terminated,
        /// terminating, terminationRequested, unknownFutureValue. Read only.
        status: String = "status",
        /// ISO 8601 duration by which it goes on at its end; PT0S is not at all. One of P0D, PT0S, P180D.
        auto_extend_duration: String = "autoExtendDuration",
        /// ISO 8601. Read only.
        created_date_time: String = "createdDateTime",
        /// ISO 8601. Read only.
        last_modified_date_time: String = "lastModifiedDateTime",
        /// When the customer approved it. ISO 8601. Read only.
        activated_date_time: String = "activatedDateTime",
        /// ISO 8601. Read only.
        end_date_time: String = "endDateTime",
    }
}

resource! {
    /// The customer of a GDAP relationship.
    DelegatedAdminRelationshipCustomerParticipant {
        /// `tenantId`.
        tenant_id: String = "tenantId",
        /// `displayName`.
        display_name: String = "displayName",
    }
}

resource! {
    /// Work on a relationship that goes on.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get>
    DelegatedAdminRelationshipOperation {
        /// Read only.
        id: String = "id",
        /// What was done. One of delegatedAdminAccessAssignmentUpdate, unknownFutureValue. Read only.
        operation_type: String = "operationType",
        /// One of notStarted, running, succeeded, failed, unknownFutureValue. Read only.
        status: String = "status",
        /// Read only.
        data: String = "data",
        /// ISO 8601. Read only.
        created_date_time: String = "createdDateTime",
        /// ISO 8601. Read only.
        last_modified_date_time: String = "lastModifiedDateTime",
    }
}

resource! {
    /// What a partner asks of a relationship: to be approved, or to end.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests>
    DelegatedAdminRelationshipRequest {
        /// Read only.
        id: String = "id",
        /// One of lockForApproval, approve, terminate, unknownFutureValue. Required in a request.
        action: String = "action",
        /// One of created, pending, succeeded, failed, unknownFutureValue. Read only.
        status: String = "status",
        /// ISO 8601. Read only.
        created_date_time: String = "createdDateTime",
        /// ISO 8601. Read only.
        last_modified_date_time: String = "lastModifiedDateTime",
    }
}

resource! {
    /// Where a customer's service is administered.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails>
    DelegatedAdminServiceManagementDetail {
        /// Read only.
        id: String = "id",
        /// Read only.
        service_name: String = "serviceName",
        /// Read only.
        service_management_url: String = "serviceManagementUrl",
    }
}

resource! {
    /// How many customers the partner administers by DAP.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics>
    DelegatedAdminStatistics {
        /// `id`.
        id: String = "id",
        /// Tenant id of the partner.
        partner_tenant_id: String = "partnerTenantId",
        /// `totalDapCustomerCount`.
        total_dap_customer_count: i64 = "totalDapCustomerCount",
        /// `establishedDapCount`.
        established_dap_count: Vec<DelegatedAdminAccessCount> = "establishedDapCount",
        /// `inactiveDapCount`.
        inactive_dap_count: Vec<DelegatedAdminAccessCount> = "inactiveDapCount",
        /// What the answer is, by its address.
        odata_context: String = "@odata.context",
    }
}

resource! {
    /// A device of a customer, for Autopilot.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/device-deployment-resources>
    Device {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `serialNumber`.
        serial_number: String = "serialNumber",
        /// Windows product key.
        product_key: String = "productKey",
        /// Base64 text that identifies the device's hardware.
        hardware_hash: String = "hardwareHash",
        /// `modelName`.
        model_name: String = "modelName",
        /// `oemManufacturerName`.
        oem_manufacturer_name: String = "oemManufacturerName",
        /// Category and id of each policy.
        policies: Vec<KeyValuePair> = "policies",
        /// ISO 8601.
        uploaded_date: String = "uploadedDate",
        /// `allowedOperations`.
        allowed_operations: Vec<String> = "allowedOperations",
        /// `createdBy`.
        created_by: Value = "createdBy",
    }
}

resource! {
    /// Devices that were uploaded together.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/device-deployment-resources>
    DeviceBatch {
        /// `self`.
        self_: Link = "self",
        /// `id`.
        id: String = "id",
        /// `createdBy`.
        created_by: String = "createdBy",
        /// ISO 8601.
        creation_date: String = "creationDate",
        /// How many devices.
        devices_count: i64 = "devicesCount",
        /// `devicesLink`.
        devices_link: Link = "devicesLink",
        /// How many devices.
        device_count: Number = "deviceCount",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `status`.
        status: String = "status",
    }
}

resource! {
    /// Devices to be uploaded together.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/device-deployment-resources>
    DeviceBatchCreationRequest {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `batchId`.
        batch_id: String = "batchId",
        /// `devices`.
        devices: Vec<Device> = "devices",
    }
}

resource! {
    /// Devices, with the policies that they get.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/device-deployment-resources>
    DevicePolicyUpdateRequest {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `devices`.
        devices: Vec<Device> = "devices",
    }
}

resource! {
    /// What became of one device of a batch.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/device-deployment-resources>
    DeviceUploadDetails {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `deviceId`.
        device_id: String = "deviceId",
        /// `serialNumber`.
        serial_number: String = "serialNumber",
        /// Windows product key.
        product_key: String = "productKey",
        /// `status`.
        status: DeviceUploadStatusType = "status",
        /// `errorCode`.
        error_code: String = "errorCode",
        /// `errorDescription`.
        error_description: String = "errorDescription",
    }
}

values! {
    /// How far an upload of devices is.
    DeviceUploadStatusType {
        Unknown = "unknown",
        Queued = "queued",
        Processing = "processing",
        Finished = "finished",
        FinishedWithErrors = "finished_with_errors",
    }
}

resource! {
    /// Whether the customer itself has signed the Microsoft Customer Agreement.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement>
    DirectSignedCustomerAgreementStatus {
        /// `isSigned`.
        is_signed: bool = "isSigned",
    }
}

resource! {
    /// Anything of a directory; `@odata.type` says what.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-list-members>
    DirectoryObject {
        /// Read only.
        id: String = "id",
        /// Name of the object's type. Read only.
        odata_type: String = "@odata.type",
    }
}

resource! {
    /// A role of the directory, such as that of a helpdesk admin.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>
    DirectoryRole {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `name`.
        name: String = "name",
        /// `id`.
        id: String = "id",
    }
}

values! {
    /// What an invoice is.
    DocumentType {
        None = "none",
        Invoice = "invoice",
        VoidNote = "void_note",
        AdjustmentNote = "adjustment_note",
    }
}

resource! {
    /// A domain of a customer, to be added as verified.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>
    Domain {
        /// One of Managed, Federated. Required in a request.
        authentication_type: String = "authenticationType",
        /// Required in a request.
        capability: String = "capability",
        /// `isDefault`.
        is_default: bool = "isDefault",
        /// `isInitial`.
        is_initial: bool = "isInitial",
        /// Required in a request.
        name: String = "name",
        /// `rootDomain`.
        root_domain: String = "rootDomain",
        /// One of Unverified, Verified, PendingDeletion. Required in a request.
        status: String = "status",
        /// One of None, DnsRecord, Email. Required in a request.
        verification_method: String = "verificationMethod",
    }
}

resource! {
    /// Whether a domain prefix is free; the status of the answer says it.
    DomainAvailability {
    }
}

resource! {
    /// A DNS record that a domain needs.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords>
    DomainDnsRecord {
        /// Read only.
        id: String = "id",
        /// Whether the domain works without it.
        is_optional: bool = "isOptional",
        /// Name of the record.
        label: String = "label",
        /// `recordType`.
        record_type: String = "recordType",
        /// `supportedService`.
        supported_service: String = "supportedService",
        /// Seconds.
        ttl: i64 = "ttl",
        /// `text`.
        text: String = "text",
        /// `mailExchange`.
        mail_exchange: String = "mailExchange",
        /// Priority of a mail exchange: the lower, the sooner.
        preference: i64 = "preference",
        /// `canonicalName`.
        canonical_name: String = "canonicalName",
    }
}

resource! {
    /// How a federated domain signs people in.
    DomainFederationSettings {
        /// `activeLogOnUri`.
        active_log_on_uri: String = "activeLogOnUri",
        /// `defaultInteractiveAuthenticationMethod`.
        default_interactive_authentication_method: String = "defaultInteractiveAuthenticationMethod",
        /// `federationBrandName`.
        federation_brand_name: String = "federationBrandName",
        /// Required in a request.
        issuer_uri: String = "issuerUri",
        /// Required in a request.
        log_off_uri: String = "logOffUri",
        /// `metadataExchangeUri`.
        metadata_exchange_uri: String = "metadataExchangeUri",
        /// `nextSigningCertificate`.
        next_signing_certificate: String = "nextSigningCertificate",
        /// `openIdConnectDiscoveryEndpoint`.
        open_id_connect_discovery_endpoint: String = "openIdConnectDiscoveryEndpoint",
        /// Required in a request.
        passive_log_on_uri: String = "passiveLogOnUri",
        /// Required in a request.
        preferred_authentication_protocol: String = "preferredAuthenticationProtocol",
        /// Required in a request.
        prompt_login_behavior: String = "promptLoginBehavior",
        /// Base64 text of the certificate. Required in a request.
        signing_certificate: String = "signingCertificate",
        /// `signingCertificateUpdateStatus`.
        signing_certificate_update_status: String = "signingCertificateUpdateStatus",
        /// `supportsMfa`.
        supports_mfa: bool = "supportsMfa",
    }
}

resource! {
    /// What an older article lists as attributes of a SKU that depend on its product.
    DynamicSkuAttributes {
        /// `hasConstraints`.
        has_constraints: bool = "hasConstraints",
        /// `isAddon`.
        is_addon: bool = "isAddon",
        /// `prerequisiteSkus`.
        prerequisite_skus: Vec<String> = "prerequisiteSkus",
        /// `upgradeTargetOffers`.
        upgrade_target_offers: Vec<String> = "upgradeTargetOffers",
        /// `conversionInstructions`.
        conversion_instructions: Vec<Value> = "conversionInstructions",
    }
}

resource! {
    /// Whether a customer must be eligible in some way for a promotion.
    EligibilityConstraint {
        /// `isApplicable`.
        is_applicable: bool = "isApplicable",
        /// `type`.
        type_: String = "type",
    }
}

resource! {
    /// A begun attestation that the customer's signatory finishes.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept>
    EnhancedAttestation {
        /// Id for the page on which the signatory agrees.
        attestation_id: String = "attestationId",
    }
}

resource! {
    /// Who is to accept the customer agreement, for the flow of 2026.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept>
    EnhancedAttestationRequest {
        /// ISO country code of two letters. Required in a request.
        country: String = "country",
        /// Such as en-US. Required in a request.
        language: String = "language",
        /// Required in a request.
        company_name: String = "companyName",
        /// Required in a request.
        signatory_first_name: String = "signatoryFirstName",
        /// Required in a request.
        signatory_last_name: String = "signatoryLastName",
        /// `signatoryEmail`.
        signatory_email: String = "signatoryEmail",
        /// With the country's code.
        signatory_phone_number: String = "signatoryPhoneNumber",
    }
}

resource! {
    /// A sign-in that was accepted, after its refresh token has been stored.
    Enrolment {
        /// The partner's tenant.
        partner: String = "partner",
        /// User principal name.
        user: String = "user",
        /// Object id of the user in the partner's tenant.
        user_id: String = "userId",
        /// How the person signed in, as the access token says.
        amr: Vec<String> = "amr",
        /// What is known about the MFA. One of proved, claimed, overridden, unknown.
        mfa: String = "mfa",
        /// How the token was obtained. One of authorization_code, device_code, imported.
        flow: String = "flow",
        /// When. ISO 8601.
        signed_in: String = "signedIn",
        /// Where the refresh token was stored, in a few words.
        store: String = "store",
        /// What somebody should know about it.
        warnings: Vec<String> = "warnings",
    }
}

resource! {
    /// What a customer's order entitles it to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    Entitlement {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `includedEntitlements`.
        included_entitlements: Vec<Entitlement> = "includedEntitlements",
        /// `referenceOrder`.
        reference_order: ReferenceOrder = "referenceOrder",
        /// `productId`.
        product_id: String = "productId",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// `quantityDetails`.
        quantity_details: Vec<QuantityDetail> = "quantityDetails",
        /// `entitledArtifacts`.
        entitled_artifacts: Vec<Artifact> = "entitledArtifacts",
        /// `skuId`.
        sku_id: String = "skuId",
        /// `entitlementType`.
        entitlement_type: String = "entitlementType",
        /// `fulfillmentState`.
        fulfillment_state: String = "fulfillmentState",
        /// ISO 8601. Null is written by way of `other`.
        expiry_date: String = "expiryDate",
        /// `dynamicAttributes`.
        dynamic_attributes: Value = "dynamicAttributes",
    }
}

values! {
    /// What an entitlement is.
    EntitlementType {
        Software = "Software",
        VirtualMachineReservedInstance = "VirtualMachineReservedInstance",
    }
}

resource! {
    /// The body of an error.
    ErrorBody {
        /// `code`.
        code: String = "code",
        /// `description`.
        description: String = "description",
        /// `data`.
        data: Vec<Value> = "data",
        /// `source`.
        source: String = "source",
    }
}

resource! {
    /// What is known about an error.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-upgrade-resources>
    ErrorDetails {
        /// `code`.
        code: String = "code",
        /// `message`.
        message: String = "message",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// Where the estimate of what is not billed yet is.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links>
    EstimateLink {
        /// `title`.
        title: String = "title",
        /// `description`.
        description: String = "description",
        /// `period`.
        period: String = "period",
        /// `link`.
        link: Link = "link",
        /// `type`.
        type_: String = "type",
    }
}

resource! {
    /// One condition of a filter.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    FieldFilter {
        /// `operator`.
        operator: FieldFilterOperation = "operator",
    }
}

values! {
    /// How a condition compares, or joins others.
    FieldFilterOperation {
        Equals = "equals",
        NotEquals = "not_equals",
        GreaterThan = "greater_than",
        GreaterThanOrEquals = "greater_than_or_equals",
        LessThan = "less_than",
        LessThanOrEquals = "less_than_or_equals",
        Substring = "substring",
        And = "and",
        Or = "or",
        StartsWith = "starts_with",
        NotStartsWith = "not_starts_with",
    }
}

resource! {
    /// A file of a service request.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    FileInfo {
        /// `comment`.
        comment: String = "comment",
        /// `fileExtension`.
        file_extension: String = "fileExtension",
        /// `fileNameWithoutExtension`.
        file_name_without_extension: String = "fileNameWithoutExtension",
        /// Bytes.
        file_size: i64 = "fileSize",
        /// `id`.
        id: String = "id",
        /// `location`.
        location: String = "location",
    }
}

resource! {
    /// A suspicion that a customer's Azure subscription is misused.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-fraud-events>
    FraudEvent {
        /// ISO 8601.
        event_time: String = "eventTime",
        /// `eventId`.
        event_id: String = "eventId",
        /// Tenant id of the partner.
        partner_tenant_id: String = "partnerTenantId",
        /// `partnerFriendlyName`.
        partner_friendly_name: String = "partnerFriendlyName",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `customerFriendlyName`.
        customer_friendly_name: String = "customerFriendlyName",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionType`.
        subscription_type: String = "subscriptionType",
        /// `entityId`.
        entity_id: String = "entityId",
        /// `entityName`.
        entity_name: String = "entityName",
        /// `entityUrl`.
        entity_url: String = "entityUrl",
        /// How often it was seen.
        hit_count: String = "hitCount",
        /// `catalogOfferId`.
        catalog_offer_id: String = "catalogOfferId",
        /// Active, Resolved or Investigating.
        event_status: String = "eventStatus",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// `resourceGroupName`.
        resource_group_name: String = "resourceGroupName",
        /// ISO 8601.
        first_occurrence: String = "firstOccurrence",
        /// ISO 8601.
        last_occurrence: String = "lastOccurrence",
        /// Fraud or Ignore.
        resolved_reason: String = "resolvedReason",
        /// ISO 8601.
        resolved_on: String = "resolvedOn",
        /// `resolvedBy`.
        resolved_by: String = "resolvedBy",
        /// ISO 8601.
        first_observed: String = "firstObserved",
        /// ISO 8601.
        last_observed: String = "lastObserved",
    }
}

resource! {
    /// What the partner found about fraud events.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/update-fraud-events-status>
    FraudEventStatusUpdate {
        /// `eventIds`.
        event_ids: Vec<String> = "eventIds",
        /// Active, Resolved or Investigating. One of Active, Resolved, Investigating. Required in a request.
        event_status: String = "eventStatus",
        /// Fraud or Ignore. One of Fraud, Ignore. Required in a request.
        resolved_reason: String = "resolvedReason",
    }
}

resource! {
    /// Which validation made a customer one of the government community cloud.
    GccValidationRelationship {
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `validationId`.
        validation_id: String = "validationId",
        /// `organizationName`.
        organization_name: String = "organizationName",
        /// Version, for a later update.
        e_tag: String = "eTag",
    }
}

resource! {
    /// The token that takes the place of one of Entra; its form is not documented, never decode it.
    GeneratedToken {
    }
}

resource! {
    /// A page of migrations.
    GetNewCommerceMigrationsResponse {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `newCommerceMigrations`.
        new_commerce_migrations: Vec<NewCommerceMigration> = "newCommerceMigrations",
        /// `continuationToken`.
        continuation_token: String = "continuationToken",
    }
}

resource! {
    /// Who grants something by a policy.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources>
    Grantor {
        /// Such as billAccount.
        grantor_type: String = "grantorType",
        /// Tenant id.
        tenant_id: String = "tenantID",
    }
}

resource! {
    /// A customer whom the partner administers, as the partner's directory has it.
    GraphContract {
        /// Read only.
        id: String = "id",
        /// Read only.
        contract_type: String = "contractType",
        /// Read only.
        customer_id: String = "customerId",
        /// Read only.
        default_domain_name: String = "defaultDomainName",
        /// Read only.
        display_name: String = "displayName",
    }
}

resource! {
    /// A role of a directory.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-list>
    GraphDirectoryRole {
        /// Read only.
        id: String = "id",
        /// Read only.
        display_name: String = "displayName",
        /// Read only.
        description: String = "description",
        /// Id of the role's template; the same in every tenant. Read only.
        role_template_id: String = "roleTemplateId",
    }
}

resource! {
    /// A domain of a tenant.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/domain>
    GraphDomain {
        /// The domain's name. Read only.
        id: String = "id",
        /// One of Managed, Federated. Read only.
        authentication_type: String = "authenticationType",
        /// Read only.
        is_admin_managed: bool = "isAdminManaged",
        /// Whether new users are in it.
        is_default: bool = "isDefault",
        /// Whether it is the tenant's onmicrosoft.com domain. Read only.
        is_initial: bool = "isInitial",
        /// Read only.
        is_root: bool = "isRoot",
        /// Read only.
        is_verified: bool = "isVerified",
        /// Such as Email.
        supported_services: Vec<String> = "supportedServices",
    }
}

resource! {
    /// A group of a directory.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/group-assignlicense>
    GraphGroup {
        /// Read only.
        id: String = "id",
        /// `displayName`.
        display_name: String = "displayName",
        /// `description`.
        description: String = "description",
        /// `securityEnabled`.
        security_enabled: bool = "securityEnabled",
        /// `mailEnabled`.
        mail_enabled: bool = "mailEnabled",
        /// The part before the @.
        mail_nickname: String = "mailNickname",
        /// Unified is a Microsoft 365 group.
        group_types: Vec<String> = "groupTypes",
    }
}

resource! {
    /// A tenant as an organization.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/organization>
    GraphOrganization {
        /// Tenant id. Read only.
        id: String = "id",
        /// `displayName`.
        display_name: String = "displayName",
        /// Such as AAD. Read only.
        tenant_type: String = "tenantType",
        /// ISO country code of two letters. Read only.
        country_letter_code: String = "countryLetterCode",
        /// Read only.
        verified_domains: Vec<GraphVerifiedDomain> = "verifiedDomains",
        /// Read only.
        assigned_plans: Vec<Value> = "assignedPlans",
        /// `technicalNotificationMails`.
        technical_notification_mails: Vec<String> = "technicalNotificationMails",
    }
}

resource! {
    /// The password of an account.
    GraphPasswordProfile {
        /// Secret.
        password: String = "password",
        /// Whether the password must be changed at the next sign-in.
        force_change_password_next_sign_in: bool = "forceChangePasswordNextSignIn",
    }
}

resource! {
    /// How many licences of a SKU a tenant has, and how many are assigned.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/subscribedsku-list>
    GraphSubscribedSku {
        /// Read only.
        id: String = "id",
        /// Read only.
        sku_id: String = "skuId",
        /// Name of the SKU in short, such as ENTERPRISEPACK. Read only.
        sku_part_number: String = "skuPartNumber",
        /// Such as Enabled, Warning, Suspended or Deleted. Read only.
        capability_status: String = "capabilityStatus",
        /// Units that are assigned. Read only.
        consumed_units: i64 = "consumedUnits",
        /// Units by state: enabled, suspended, warning, lockedOut. Read only.
        prepaid_units: Value = "prepaidUnits",
        /// Read only.
        service_plans: Vec<Value> = "servicePlans",
        /// User or Company. Read only.
        applies_to: String = "appliesTo",
    }
}

resource! {
    /// An account of a directory.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-post-users>
    GraphUser {
        /// Read only.
        id: String = "id",
        /// Whether it can sign in.
        account_enabled: bool = "accountEnabled",
        /// `displayName`.
        display_name: String = "displayName",
        /// `givenName`.
        given_name: String = "givenName",
        /// `surname`.
        surname: String = "surname",
        /// `mail`.
        mail: String = "mail",
        /// The part before the @.
        mail_nickname: String = "mailNickname",
        /// Sign-in name.
        user_principal_name: String = "userPrincipalName",
        /// ISO country code of two letters; licences need it.
        usage_location: String = "usageLocation",
        /// `passwordProfile`.
        password_profile: GraphPasswordProfile = "passwordProfile",
        /// Read only.
        assigned_licenses: Vec<AssignedLicense> = "assignedLicenses",
        /// When it was deleted. ISO 8601. Read only.
        deleted_date_time: String = "deletedDateTime",
    }
}

resource! {
    /// A domain that a tenant has proved to own.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/verifieddomain>
    GraphVerifiedDomain {
        /// `name`.
        name: String = "name",
        /// Managed or Federated.
        type_: String = "type",
        /// `capabilities`.
        capabilities: String = "capabilities",
        /// `isDefault`.
        is_default: bool = "isDefault",
        /// `isInitial`.
        is_initial: bool = "isInitial",
    }
}

resource! {
    /// An indirect reseller: its customers, subscriptions and licences.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources>
    IndirectResellerAnalytics {
        /// Tenant id of the partner.
        partner_tenant_id: String = "partnerTenantId",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `market`.
        market: String = "market",
        /// ISO 8601.
        first_subscription_creation_date: String = "firstSubscriptionCreationDate",
        /// ISO 8601.
        latest_subscription_creation_date: String = "latestSubscriptionCreationDate",
        /// ISO 8601.
        first_subscription_end_date: String = "firstSubscriptionEndDate",
        /// ISO 8601.
        latest_subscription_end_date: String = "latestSubscriptionEndDate",
        /// ISO 8601.
        first_subscription_suspended_date: String = "firstSubscriptionSuspendedDate",
        /// ISO 8601.
        latest_subscription_suspended_date: String = "latestSubscriptionSuspendedDate",
        /// ISO 8601.
        first_subscription_deprovisioned_date: String = "firstSubscriptionDeprovisionedDate",
        /// ISO 8601.
        latest_subscription_deprovisioned_date: String = "latestSubscriptionDeprovisionedDate",
        /// `subscriptionCount`.
        subscription_count: Number = "subscriptionCount",
        /// `licenseCount`.
        license_count: Number = "licenseCount",
        /// `indirectResellerCount`.
        indirect_reseller_count: Number = "indirectResellerCount",
        /// ISO 8601.
        latest_subscription_deprovisioned_end_date: String = "latestSubscriptionDeprovisionedEndDate",
    }
}

resource! {
    /// A data set for queries: columns, metrics and ranges of dates.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-get-dataset>
    InsightsDataset {
        /// `datasetName`.
        dataset_name: String = "datasetName",
        /// `selectableColumns`.
        selectable_columns: Vec<String> = "selectableColumns",
        /// `availableMetrics`.
        available_metrics: Vec<String> = "availableMetrics",
        /// `availableDateRanges`.
        available_date_ranges: Vec<String> = "availableDateRanges",
    }
}

resource! {
    /// A stored query for reports.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm>
    InsightsQuery {
        /// `queryId`.
        query_id: String = "queryId",
        /// `name`.
        name: String = "name",
        /// `description`.
        description: String = "description",
        /// `query`.
        query: String = "query",
        /// `type`.
        type_: String = "type",
        /// `user`.
        user: String = "user",
        /// ISO 8601.
        created_time: String = "createdTime",
    }
}

resource! {
    /// A query to be stored.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm>
    InsightsQueryRequest {
        /// Required in a request.
        name: String = "Name",
        /// `Description`.
        description: String = "Description",
        /// Required in a request.
        query: String = "Query",
    }
}

resource! {
    /// A report: a query, when it runs, and where its result goes.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm>
    InsightsReport {
        /// `reportId`.
        report_id: String = "reportId",
        /// `reportName`.
        report_name: String = "reportName",
        /// `description`.
        description: String = "description",
        /// `queryId`.
        query_id: String = "queryId",
        /// `query`.
        query: String = "query",
        /// `user`.
        user: String = "user",
        /// ISO 8601.
        created_time: String = "createdTime",
        /// ISO 8601. Null is written by way of `other`.
        modified_time: String = "modifiedTime",
        /// Whether it runs at once.
        execute_now: bool = "executeNow",
        /// ISO 8601.
        start_time: String = "startTime",
        /// One of Paused, Active, Inactive.
        report_status: String = "reportStatus",
        /// Hours between two runs.
        recurrence_interval: i64 = "recurrenceInterval",
        /// How often it runs.
        recurrence_count: i64 = "recurrenceCount",
        /// Address that is called when a result is there.
        callback_url: String = "callbackUrl",
        /// Null is written by way of `other`.
        callback_method: String = "callbackMethod",
        /// `format`.
        format: String = "format",
    }
}

resource! {
    /// One run of a report.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm>
    InsightsReportExecution {
        /// `executionId`.
        execution_id: String = "executionId",
        /// `reportId`.
        report_id: String = "reportId",
        /// One of Pending, Running, Paused, Completed.
        execution_status: String = "executionStatus",
        /// Secret: address of the result, valid for a while.
        report_access_secure_link: String = "reportAccessSecureLink",
    }
}

resource! {
    /// A report to be scheduled.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm>
    InsightsReportRequest {
        /// Required in a request.
        report_name: String = "ReportName",
        /// `Description`.
        description: String = "Description",
        /// Required in a request.
        query_id: String = "QueryId",
        /// When it runs first. ISO 8601. Required in a request.
        start_time: String = "StartTime",
        /// Whether it runs at once.
        execute_now: bool = "ExecuteNow",
        /// Of the data that the query reads. ISO 8601.
        query_start_time: String = "QueryStartTime",
        /// Of the data that the query reads. ISO 8601.
        query_end_time: String = "QueryEndTime",
        /// Hours between two runs. Required in a request.
        recurrence_interval: i64 = "RecurrenceInterval",
        /// How often it runs.
        recurrence_count: i64 = "RecurrenceCount",
        /// One of CSV, TSV.
        format: String = "Format",
        /// Address that is called when a result is there.
        callback_url: String = "CallbackUrl",
        /// One of GET, POST.
        callback_method: String = "CallbackMethod",
    }
}

resource! {
    /// The first rows that a query gives: one object a row, its members are the query's columns.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-try-report-queries>
    InsightsTestResult {
    }
}

resource! {
    /// The catalogue item does not exist.
    InvalidCatalogItemIdPromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// The promotion does not exist or does not fit.
    InvalidPromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// What is to be checked for whether it can be bought.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    InventoryCheckRequest {
        /// `targetItems`.
        target_items: Vec<InventoryItem> = "targetItems",
        /// Read only.
        inventory_context: BTreeMap<String, String> = "inventoryContext",
        /// `links`.
        links: ResourceLinks = "links",
    }
}

resource! {
    /// A SKU, and whether it can be bought.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    InventoryItem {
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Whether it cannot be bought.
        is_restricted: bool = "isRestricted",
        /// `restrictions`.
        restrictions: Vec<InventoryRestriction> = "restrictions",
    }
}

values! {
    /// Which Azure resource something is about.
    InventoryResourceType {
        AppService = "AppService",
        Avs = "Avs",
        AzureDataExplorer = "AzureDataExplorer",
        AzureFiles = "AzureFiles",
        Backup = "Backup",
        BlockBlob = "BlockBlob",
        CopilotCredit = "CopilotCredit",
        CosmosDb = "CosmosDb",
        Databricks = "Databricks",
        DataFactory = "DataFactory",
        DedicatedHost = "DedicatedHost",
        FabricCapacity = "FabricCapacity",
        FoundryAgent = "FoundryAgent",
        ManagedDisk = "ManagedDisk",
        MariaDB = "MariaDB",
        MDC = "MDC",
        MySql = "MySql",
        Nutanix = "Nutanix",
        OpenAIPTU = "OpenAIPTU",
        PostgreSql = "PostgreSql",
        RedHat = "RedHat",
        RedHatOsa = "RedHatOsa",
        RedisCache = "RedisCache",
        SapHana = "SapHana",
        Sentinel = "Sentinel",
    }
}

resource! {
    /// Why a SKU cannot be bought.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    InventoryRestriction {
        /// Short name of the reason.
        reason_code: String = "reasonCode",
        /// `description`.
        description: String = "description",
        /// Read only.
        properties: BTreeMap<String, String> = "properties",
    }
}

resource! {
    /// Who is invited to share a referral, and why.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    InviteContext {
        /// `notes`.
        notes: String = "notes",
        /// `invitedBy`.
        invited_by: InvitedBy = "invitedBy",
    }
}

resource! {
    /// Which partner invites.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    InvitedBy {
        /// `organizationID`.
        organization_id: String = "organizationID",
        /// `organizationName`.
        organization_name: String = "organizationName",
    }
}

resource! {
    /// A bill for the partner.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    Invoice {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// ISO 8601.
        invoice_date: String = "invoiceDate",
        /// ISO 8601.
        billing_period_start_date: String = "billingPeriodStartDate",
        /// ISO 8601.
        billing_period_end_date: String = "billingPeriodEndDate",
        /// With tax.
        total_charges: Number = "totalCharges",
        /// What has been paid.
        paid_amount: Number = "paidAmount",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// Path of the PDF, relative to the service's base.
        pdf_download_link: String = "pdfDownloadLink",
        /// `taxReceipts`.
        tax_receipts: Vec<TaxReceipt> = "taxReceipts",
        /// `invoiceDetails`.
        invoice_details: Vec<InvoiceDetail> = "invoiceDetails",
        /// Notes that change this invoice.
        amendments: Vec<Invoice> = "amendments",
        /// A bill, or a note that changes one.
        document_type: DocumentType = "documentType",
        /// The invoice that this one changes.
        amends_of: String = "amendsOf",
        /// Recurring or OneTime.
        invoice_type: String = "invoiceType",
        /// `collectionOfSummary`.
        collection_of_summary: Vec<TaxReceipt> = "collectionOfSummary",
        /// `status`.
        status: String = "status",
    }
}

resource! {
    /// Where one kind of line items of an invoice is.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    InvoiceDetail {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `invoiceLineItemType`.
        invoice_line_item_type: InvoiceLineItemType = "invoiceLineItemType",
        /// `billingProvider`.
        billing_provider: BillingProvider = "billingProvider",
    }
}

resource! {
    /// A line of an invoice or of reconciliation; which members it has depends on the provider.
    ///
    /// By `attributes.objectType` it is one of [`OneTimeInvoiceLineItem`] (`OneTimeInvoiceLineItem`),
    /// [`DailyRatedUsageLineItem`] (`DailyRatedUsageLineItem`), [`LicenseBasedLineItem`]
    /// (`LicenseBasedLineItem`), [`UsageBasedLineItem`] (`UsageBasedLineItem`), [`DailyUsageLineItem`]
    /// (`DailyUsageLineItem`).
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoiceline-items>
    InvoiceLineItem {
        /// `objectType` says which members there are.
        attributes: ResourceAttributes = "attributes",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `customerDomainName`.
        customer_domain_name: String = "customerDomainName",
        /// ISO country code of two letters.
        customer_country: String = "customerCountry",
        /// Id of the invoice.
        invoice_number: String = "invoiceNumber",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: i64 = "mpnId",
        /// MPN id of the indirect reseller.
        reseller_mpn_id: String = "resellerMpnId",
        /// `orderId`.
        order_id: String = "orderId",
        /// ISO 8601.
        order_date: String = "orderDate",
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Id of an availability of the SKU.
        availability_id: String = "availabilityId",
        /// `productName`.
        product_name: String = "productName",
        /// `skuName`.
        sku_name: String = "skuName",
        /// `productQualifiers`.
        product_qualifiers: Vec<String> = "productQualifiers",
        /// Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        charge_type: String = "chargeType",
        /// Of one unit, before discounts.
        unit_price: Number = "unitPrice",
        /// Of one unit, after discounts and credits.
        effective_unit_price: Number = "effectiveUnitPrice",
        /// What quantities are counted in, such as 10 GB/Month or Licenses.
        unit_type: String = "unitType",
        /// In units; may be negative.
        quantity: Number = "quantity",
        /// Without tax.
        subtotal: Number = "subtotal",
        /// Tax.
        tax_total: Number = "taxTotal",
        /// With tax.
        total_for_customer: Number = "totalForCustomer",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// `publisherId`.
        publisher_id: String = "publisherId",
        /// `subscriptionDescription`.
        subscription_description: String = "subscriptionDescription",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// ISO 8601.
        subscription_start_date: String = "subscriptionStartDate",
        /// ISO 8601.
        subscription_end_date: String = "subscriptionEndDate",
        /// Of the time that is charged. ISO 8601.
        charge_start_date: String = "chargeStartDate",
        /// Of the time that is charged. ISO 8601.
        charge_end_date: String = "chargeEndDate",
        /// The term and how often it is billed, in words.
        term_and_billing_cycle: String = "termAndBillingCycle",
        /// Id that is easier to read.
        alternate_id: String = "alternateId",
        /// `referenceId`.
        reference_id: String = "referenceId",
        /// Which discounts and credits were applied.
        price_adjustment_description: String = "priceAdjustmentDescription",
        /// `discountDetails`.
        discount_details: String = "discountDetails",
        /// ISO 4217 code of the price list's currency.
        pricing_currency: String = "pricingCurrency",
        /// Units of the billing currency for one of the pricing currency.
        pc_to_bc_exchange_rate: Number = "pcToBCExchangeRate",
        /// Which day's exchange rate it is. ISO 8601.
        pc_to_bc_exchange_rate_date: String = "pcToBCExchangeRateDate",
        /// How much is billed, in units.
        billable_quantity: Number = "billableQuantity",
        /// `meterDescription`.
        meter_description: String = "meterDescription",
        /// `billingFrequency`.
        billing_frequency: String = "billingFrequency",
        /// Id of the order of a reservation.
        reservation_order_id: String = "reservationOrderId",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
        /// `partnerName`.
        partner_name: String = "partnerName",
        /// The day of the use, in UTC. ISO 8601.
        usage_date: String = "usageDate",
        /// `meterType`.
        meter_type: String = "meterType",
        /// `meterCategory`.
        meter_category: String = "meterCategory",
        /// `meterId`.
        meter_id: String = "meterId",
        /// `meterSubCategory`.
        meter_sub_category: String = "meterSubCategory",
        /// `meterName`.
        meter_name: String = "meterName",
        /// `meterRegion`.
        meter_region: String = "meterRegion",
        /// What quantities are counted in, such as 1 Hour.
        unit_of_measure: String = "unitOfMeasure",
        /// Where it is.
        resource_location: String = "resourceLocation",
        /// `consumedService`.
        consumed_service: String = "consumedService",
        /// `resourceGroup`.
        resource_group: String = "resourceGroup",
        /// Where the resource is.
        resource_uri: String = "resourceUri",
        /// Tags of the Azure resource.
        tags: String = "tags",
        /// Further facts about the use.
        additional_info: String = "additionalInfo",
        /// `serviceInfo1`.
        service_info1: String = "serviceInfo1",
        /// `serviceInfo2`.
        service_info2: String = "serviceInfo2",
        /// Without tax, in the billing currency.
        billing_pre_tax_total: Number = "billingPreTaxTotal",
        /// ISO 4217 code, such as EUR.
        billing_currency: String = "billingCurrency",
        /// Without tax, in the pricing currency.
        pricing_pre_tax_total: Number = "pricingPreTaxTotal",
        /// Id of the Azure subscription, under an Azure plan.
        entitlement_id: String = "entitlementId",
        /// `entitlementDescription`.
        entitlement_description: String = "entitlementDescription",
        /// Credit of the partner, in percent.
        rate_of_partner_earned_credit: Number = "rateOfPartnerEarnedCredit",
        /// Credit, in percent.
        rate_of_credit: Number = "rateOfCredit",
        /// Which credit, such as Partner Earned Credit Applied.
        credit_type: String = "creditType",
        /// `benefitOrderId`.
        benefit_order_id: String = "benefitOrderId",
        /// `benefitId`.
        benefit_id: String = "benefitId",
        /// `benefitType`.
        benefit_type: String = "benefitType",
        /// `customerBillableAccount`.
        customer_billable_account: String = "customerBillableAccount",
        /// `partnerBillableAccountId`.
        partner_billable_account_id: String = "partnerBillableAccountId",
        /// `domainName`.
        domain_name: String = "domainName",
        /// `customerCompanyName`.
        customer_company_name: String = "customerCompanyName",
        /// MPN id of the indirect reseller; 0 where there is none.
        tier2_mpn_id: i64 = "tier2MpnId",
        /// `subscriptionName`.
        subscription_name: String = "subscriptionName",
        /// How often it is billed.
        billing_cycle_type: String = "billingCycleType",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// `serviceType`.
        service_type: String = "serviceType",
        /// `resourceGuid`.
        resource_guid: String = "resourceGuid",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// `region`.
        region: String = "region",
        /// How much was used, in units.
        consumed_quantity: Number = "consumedQuantity",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
        /// `detailLineItemId`.
        detail_line_item_id: i64 = "detailLineItemId",
        /// `sku`.
        sku: String = "sku",
        /// How much is free, in units a month.
        included_quantity: i64 = "includedQuantity",
        /// How much was used beyond what is included, in units.
        overage_quantity: i64 = "overageQuantity",
        /// Of one unit, before discounts.
        list_price: Number = "listPrice",
        /// Without tax, in the billing currency.
        pretax_charges: Number = "pretaxCharges",
        /// Tax.
        tax_amount: Number = "taxAmount",
        /// With tax.
        post_tax_total: Number = "postTaxTotal",
        /// Of one unit, without tax.
        pretax_effective_rate: Number = "pretaxEffectiveRate",
        /// Of one unit, with tax.
        post_tax_effective_rate: Number = "postTaxEffectiveRate",
        /// `syndicationPartnerSubscriptionNumber`.
        syndication_partner_subscription_number: String = "syndicationPartnerSubscriptionNumber",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `durableOfferId`.
        durable_offer_id: String = "durableOfferId",
        /// `offerName`.
        offer_name: String = "offerName",
        /// In the currency of the customer or of the record.
        amount: Number = "amount",
        /// `totalOtherDiscount`.
        total_other_discount: Number = "totalOtherDiscount",
        /// Tax.
        tax: Number = "tax",
        /// Read only.
        invoice_line_item_type: InvoiceLineItemType = "invoiceLineItemType",
        /// Read only.
        billing_provider: BillingProvider = "billingProvider",
    }
}

values! {
    /// What lines of an invoice are about.
    InvoiceLineItemType {
        None = "none",
        UsageLineItems = "usage_line_items",
        BillingLineItems = "billing_line_items",
    }
}

values! {
    /// By what invoices can be searched.
    InvoiceSearchField {
        InvoiceDate = "invoice_date",
    }
}

resource! {
    /// An invoice as PDF; the answer is the file itself.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    InvoiceStatement {
        /// `httpResponseMessage`.
        http_response_message: Value = "httpResponseMessage",
    }
}

resource! {
    /// Summaries of all currencies.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    InvoiceSummaries {
        /// `collectionOfSummary`.
        collection_of_summary: Vec<InvoiceSummary> = "collectionOfSummary",
    }
}

resource! {
    /// What the partner owes in one currency.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    InvoiceSummary {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// What is owed.
        balance_amount: Number = "balanceAmount",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// ISO 8601.
        accounting_date: String = "accountingDate",
        /// ISO 8601.
        first_invoice_creation_date: String = "firstInvoiceCreationDate",
        /// ISO 8601.
        last_payment_date: String = "lastPaymentDate",
        /// In the currency of the summary.
        last_payment_amount: Number = "lastPaymentAmount",
        /// ISO 8601.
        latest_invoice_date: String = "latestInvoiceDate",
        /// `details`.
        details: Vec<InvoiceSummaryDetail> = "details",
    }
}

resource! {
    /// The part of a summary that one kind of invoice makes.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    InvoiceSummaryDetail {
        /// Recurring or OneTime.
        invoice_type: String = "invoiceType",
        /// `summary`.
        summary: InvoiceSummary = "summary",
    }
}

resource! {
    /// A kind of product, with narrower kinds.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    ItemType {
        /// `id`.
        id: String = "id",
        /// `displayName`.
        display_name: String = "displayName",
        /// `subType`.
        sub_type: Box<ItemType> = "subType",
    }
}

resource! {
    /// One change of a resource (RFC 6902).
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/patch-a-referral>
    JsonPatchOperation {
        /// What is done. One of replace, add. Required in a request.
        op: String = "op",
        /// JSON pointer of the member (RFC 6901). Required in a request.
        path: String = "path",
        /// The new value.
        value: Value = "value",
    }
}

resource! {
    /// A name and a value.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    KeyValuePair {
        /// `key`.
        key: String = "key",
        /// `value`.
        value: String = "value",
    }
}

resource! {
    /// The partner's company before the law, and how far it is vetted.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/profile-resources>
    LegalBusinessProfile {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `companyName`.
        company_name: String = "companyName",
        /// `address`.
        address: Address = "address",
        /// `primaryContact`.
        primary_contact: Contact = "primaryContact",
        /// `companyApproverAddress`.
        company_approver_address: Address = "companyApproverAddress",
        /// `companyApproverEmail`.
        company_approver_email: String = "companyApproverEmail",
        /// How far vetting is.
        vetting_status: VettingStatus = "vettingStatus",
        /// `vettingSubStatus`.
        vetting_sub_status: VettingSubStatus = "vettingSubStatus",
        /// `profileType`.
        profile_type: String = "profileType",
    }
}

resource! {
    /// A licence that a user has.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/license-resources>
    License {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `servicePlans`.
        service_plans: Vec<ServicePlan> = "servicePlans",
        /// `productSku`.
        product_sku: ProductSku = "productSku",
    }
}

resource! {
    /// A licence to be assigned, without some of its plans.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/license-resources>
    LicenseAssignment {
        /// Ids of plans that are not assigned.
        excluded_plans: Vec<String> = "excludedPlans",
        /// `skuId`.
        sku_id: String = "skuId",
    }
}

resource! {
    /// A line of an invoice for licences bought in the old way.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    LicenseBasedLineItem {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: i64 = "mpnId",
        /// MPN id of the indirect reseller; 0 where there is none.
        tier2_mpn_id: i64 = "tier2MpnId",
        /// `orderId`.
        order_id: String = "orderId",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionName`.
        subscription_name: String = "subscriptionName",
        /// `subscriptionDescription`.
        subscription_description: String = "subscriptionDescription",
        /// How often it is billed.
        billing_cycle_type: String = "billingCycleType",
        /// `domainName`.
        domain_name: String = "domainName",
        /// `syndicationPartnerSubscriptionNumber`.
        syndication_partner_subscription_number: String = "syndicationPartnerSubscriptionNumber",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `durableOfferId`.
        durable_offer_id: String = "durableOfferId",
        /// `offerName`.
        offer_name: String = "offerName",
        /// ISO 8601.
        subscription_start_date: String = "subscriptionStartDate",
        /// ISO 8601.
        subscription_end_date: String = "subscriptionEndDate",
        /// Of the time that is charged. ISO 8601.
        charge_start_date: String = "chargeStartDate",
        /// Of the time that is charged. ISO 8601.
        charge_end_date: String = "chargeEndDate",
        /// Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        charge_type: String = "chargeType",
        /// Of one unit, before discounts.
        unit_price: Number = "unitPrice",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// In the currency of the customer or of the record.
        amount: Number = "amount",
        /// `totalOtherDiscount`.
        total_other_discount: Number = "totalOtherDiscount",
        /// Without tax.
        subtotal: Number = "subtotal",
        /// Tax.
        tax: Number = "tax",
        /// With tax.
        total_for_customer: Number = "totalForCustomer",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// Read only.
        invoice_line_item_type: InvoiceLineItemType = "invoiceLineItemType",
        /// Read only.
        billing_provider: BillingProvider = "billingProvider",
    }
}

resource! {
    /// How many of a customer's licences are assigned.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information>
    LicenseDeployment {
        /// Short name of the service, such as o365.
        service_code: String = "serviceCode",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// How it was sold, such as Reseller.
        channel: String = "channel",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `productId`.
        product_id: String = "productId",
        /// `productName`.
        product_name: String = "productName",
        /// How many are assigned.
        licenses_deployed: i64 = "licensesDeployed",
        /// How many were sold.
        licenses_sold: i64 = "licensesSold",
        /// When the numbers were made. ISO 8601.
        processed_date_time: String = "processedDateTime",
    }
}

resource! {
    /// A licence that a user has, with its plans.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-list-licensedetails>
    LicenseDetails {
        /// Read only.
        id: String = "id",
        /// Read only.
        sku_id: String = "skuId",
        /// Name of the SKU in short, such as ENTERPRISEPACK. Read only.
        sku_part_number: String = "skuPartNumber",
        /// Read only.
        service_plans: Vec<Value> = "servicePlans",
    }
}

values! {
    /// Who manages licences: `group1` is Entra ID, `group2` is Minecraft's.
    LicenseGroupId {
        None = "none",
        Group1 = "group1",
        Group2 = "group2",
    }
}

resource! {
    /// Licences to be assigned to a user and taken away.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/license-resources>
    LicenseUpdate {
        /// Read only.
        attributes: ResourceAttributes = "attributes",
        /// `licensesToAssign`.
        licenses_to_assign: Vec<LicenseAssignment> = "licensesToAssign",
        /// `licensesToRemove`.
        licenses_to_remove: Vec<String> = "licensesToRemove",
        /// Read only.
        license_warnings: Vec<LicenseWarning> = "licenseWarnings",
    }
}

resource! {
    /// How many of a customer's licences are in use.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information>
    LicenseUsage {
        /// Short name of the workload, such as EXO.
        workload_code: String = "workloadCode",
        /// `workloadName`.
        workload_name: String = "workloadName",
        /// Short name of the service, such as o365.
        service_code: String = "serviceCode",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// How it was sold, such as Reseller.
        channel: String = "channel",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `productId`.
        product_id: String = "productId",
        /// `productName`.
        product_name: String = "productName",
        /// How many were used in the last 28 days.
        licenses_active: i64 = "licensesActive",
        /// How many can be used.
        licenses_qualified: i64 = "licensesQualified",
        /// When the numbers were made. ISO 8601.
        processed_date_time: String = "processedDateTime",
    }
}

resource! {
    /// What was left out when a licence was assigned.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/license-resources>
    LicenseWarning {
        /// `code`.
        code: String = "code",
        /// `message`.
        message: String = "message",
        /// `servicePlans`.
        service_plans: Vec<String> = "servicePlans",
    }
}

resource! {
    /// Where something is, and how it is asked for.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    Link {
        /// Relative to the service's base. Read only.
        uri: String = "uri",
        /// HTTP method. Read only.
        method: String = "method",
        /// To be sent with the request. Read only.
        headers: Vec<KeyValuePair> = "headers",
        /// Read only.
        body: String = "body",
    }
}

resource! {
    /// A customer in a list of those whom the partner administers.
    ManagedCustomer {
        /// `customerId`.
        customer_id: String = "customerId",
        /// `companyProfile`.
        company_profile: CustomerCompanyProfile = "companyProfile",
        /// `isDelegatedAccessEnabled`.
        is_delegated_access_enabled: bool = "isDelegatedAccessEnabled",
        /// `links`.
        links: ResourceLinks = "links",
        /// Read only.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// A service that the partner administers for a customer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/managed-service-resources>
    ManagedService {
        /// Read only.
        links: ManagedServiceLinks = "links",
        /// Read only.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `groupName`.
        group_name: String = "groupName",
    }
}

resource! {
    /// Where a managed service is administered.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/managed-service-resources>
    ManagedServiceLinks {
        /// `adminService`.
        admin_service: Link = "adminService",
        /// `serviceHealth`.
        service_health: Link = "serviceHealth",
        /// `serviceTicket`.
        service_ticket: Link = "serviceTicket",
        /// `self`.
        self_: Link = "self",
        /// `next`.
        next: Link = "next",
        /// `previous`.
        previous: Link = "previous",
    }
}

resource! {
    /// The partner's margin on a product.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/margin-resources>
    Margin {
        /// `id`.
        id: String = "id",
        /// Percent.
        margin_percentage: Number = "marginPercentage",
        /// `productId`.
        product_id: String = "productId",
        /// `productTitle`.
        product_title: String = "productTitle",
        /// `productType`.
        product_type: String = "productType",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// `skuId`.
        sku_id: String = "skuId",
        /// `skuTitle`.
        sku_title: String = "skuTitle",
        /// `startDate`.
        start_date: String = "startDate",
        /// `endDate`.
        end_date: String = "endDate",
        /// `status`.
        status: String = "status",
        /// `statusDate`.
        status_date: String = "statusDate",
        /// `type`.
        type_: String = "type",
        /// `priceConfiguration`.
        price_configuration: Value = "priceConfiguration",
    }
}

resource! {
    /// A person of the team behind a referral.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    Member {
        /// `firstName`.
        first_name: String = "firstName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `phoneNumber`.
        phone_number: String = "phoneNumber",
        /// `email`.
        email: String = "email",
        /// `contactPreference`.
        contact_preference: ContactPreference = "contactPreference",
    }
}

values! {
    /// What a message about a service is.
    MessageType {
        None = "none",
        Incident = "incident",
        MessageCenter = "message_center",
        All = "all",
    }
}

resource! {
    /// What belongs to a request of vetting.
    Metadata {
        /// `customerId`.
        customer_id: String = "customerId",
    }
}

resource! {
    /// What one meter cost in the current month.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/meter-usage-resources>
    MeterUsageRecord {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `meterId`.
        meter_id: String = "meterId",
        /// `meterName`.
        meter_name: String = "meterName",
        /// `category`.
        category: String = "category",
        /// `subcategory`.
        subcategory: String = "subcategory",
        /// How much was used, in units.
        quantity_used: Number = "quantityUsed",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
        /// `status`.
        status: String = "status",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// How many accounts MFA covers.
    MfaEnablementStatusMetadata {
        /// `enabledUsersCount`.
        enabled_users_count: i64 = "enabledUsersCount",
        /// `enabledUsersCoveredByMfaCount`.
        enabled_users_covered_by_mfa_count: i64 = "enabledUsersCoveredByMfaCount",
    }
}

resource! {
    /// The least that must be committed to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    MinimumPurchaseCommitment {
        /// `grain`.
        grain: String = "grain",
        /// ISO 4217 code, such as EUR.
        currency_code: BTreeMap<String, String> = "currencyCode",
        /// In the currency of the customer or of the record.
        amount: i64 = "amount",
    }
}

resource! {
    /// The partner's membership in the partner programme.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/profile-resources>
    MpnProfile {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `partnerName`.
        partner_name: String = "partnerName",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: String = "mpnId",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `profileType`.
        profile_type: String = "profileType",
    }
}

resource! {
    /// Whether a subscription can be moved to new commerce.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration>
    NewCommerceEligibility {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// The subscription that is moved.
        current_subscription_id: String = "currentSubscriptionId",
        /// Whether it can be done.
        is_eligible: bool = "isEligible",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// When the term is to end, instead of its full length. ISO 8601. Null is written by way of `other`.
        custom_term_end_date: String = "customTermEndDate",
        /// `errors`.
        errors: Vec<NewCommerceEligibilityError> = "errors",
        /// Its add-ons, which are moved with it.
        add_on_migrations: Vec<NewCommerceEligibility> = "addOnMigrations",
    }
}

resource! {
    /// Why a subscription cannot be moved to new commerce.
    NewCommerceEligibilityError {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `code`.
        code: i64 = "code",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// The move of a subscription to new commerce.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-migration>
    NewCommerceMigration {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// ISO 8601. Null is written by way of `other`.
        started_time: String = "startedTime",
        /// ISO 8601. Null is written by way of `other`.
        completed_time: String = "completedTime",
        /// The subscription that is moved. Required in a request.
        current_subscription_id: String = "currentSubscriptionId",
        /// Its add-ons, which are moved with it.
        add_on_migrations: Vec<NewCommerceMigration> = "addOnMigrations",
        /// `status`.
        status: String = "status",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// The subscription that it became.
        new_commerce_subscription_id: String = "newCommerceSubscriptionId",
        /// `newCommerceOrderId`.
        new_commerce_order_id: String = "newCommerceOrderId",
        /// ISO 8601. Null is written by way of `other`.
        subscription_end_date: String = "subscriptionEndDate",
        /// When the term is to end, instead of its full length. ISO 8601. Null is written by way of `other`.
        custom_term_end_date: String = "customTermEndDate",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
        /// Whether a new full term begins.
        purchase_full_term: bool = "purchaseFullTerm",
        /// `externalReferenceId`.
        external_reference_id: String = "externalReferenceId",
    }
}

resource! {
    /// One step of a move to new commerce.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-migration-events>
    NewCommerceMigrationEvent {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `newCommerceMigrationId`.
        new_commerce_migration_id: String = "newCommerceMigrationId",
        /// The subscription that is moved.
        current_subscription_id: String = "currentSubscriptionId",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// ISO 8601. Null is written by way of `other`.
        created_time: String = "createdTime",
        /// `eventName`.
        event_name: String = "eventName",
    }
}

resource! {
    /// A move to new commerce at a later date.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule>
    NewCommerceMigrationSchedule {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// The subscription that is moved. Required in a request.
        current_subscription_id: String = "currentSubscriptionId",
        /// ISO 8601. Null is written by way of `other`.
        subscription_end_date: String = "subscriptionEndDate",
        /// Its add-ons, which are moved with it.
        add_on_migration_schedules: Vec<NewCommerceMigrationSchedule> = "addOnMigrationSchedules",
        /// `status`.
        status: String = "status",
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
        /// Whether a new full term begins.
        purchase_full_term: bool = "purchaseFullTerm",
        /// When the term is to end, instead of its full length. ISO 8601. Null is written by way of `other`.
        custom_term_end_date: String = "customTermEndDate",
        /// `externalReferenceId`.
        external_reference_id: String = "externalReferenceId",
        /// When it is moved. ISO 8601. Null is written by way of `other`.
        target_date: String = "targetDate",
        /// Whether it is moved at the end of its term. Null is written by way of `other`.
        migrate_on_renewal: bool = "migrateOnRenewal",
        /// ISO 8601. Null is written by way of `other`.
        created_time: String = "createdTime",
        /// ISO 8601. Null is written by way of `other`.
        last_modified_time: String = "lastModifiedTime",
        /// `newCommerceMigrationId`.
        new_commerce_migration_id: String = "newCommerceMigrationId",
        /// `errorDescription`.
        error_description: String = "errorDescription",
        /// Null is written by way of `other`.
        error_code: i64 = "errorCode",
        /// Its add-ons, which are moved with it.
        add_on_migrations: Vec<Value> = "addOnMigrations",
    }
}

resource! {
    /// What the next charge of a subscription is for.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    NextChargeInstructions {
        /// `product`.
        product: ProductTerm = "product",
        /// `quantity`.
        quantity: i64 = "quantity",
    }
}

resource! {
    /// There is no promotion for the item.
    NoPromotionsAvailableEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// An account of the partner that signs in without MFA.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa>
    NonMfaCompliantPartnerPrincipal {
        /// `objectId`.
        object_id: String = "objectId",
        /// `tenantId`.
        tenant_id: String = "tenantId",
        /// Sign-in name.
        upn: String = "upn",
        /// ISO 8601.
        last_non_mfa_compliant_login_date_time: String = "lastNonMfaCompliantLoginDateTime",
        /// ISO 8601.
        last_non_mfa_compliant_request_date_time: String = "lastNonMfaCompliantRequestDateTime",
    }
}

resource! {
    /// Delegated permissions that an application was granted.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/oauth2permissiongrant-list>
    OAuth2PermissionGrant {
        /// Read only.
        id: String = "id",
        /// Object id of the service principal that got it.
        client_id: String = "clientId",
        /// AllPrincipals is an admin's consent, Principal is one person's. One of AllPrincipals, Principal.
        consent_type: String = "consentType",
        /// Whose consent it is, of one person.
        principal_id: String = "principalId",
        /// Object id of the service principal of the API.
        resource_id: String = "resourceId",
        /// Scopes, separated by spaces.
        scope: String = "scope",
    }
}

resource! {
    /// Another object, by its address.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-post-members>
    ODataReference {
        /// Address of the object. Required in a request.
        odata_id: String = "@odata.id",
    }
}

resource! {
    /// Something of the legacy catalogue that can be ordered.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/offer-resources>
    Offer {
        /// Read only.
        links: OfferLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `description`.
        description: String = "description",
        /// Of units in one order.
        minimum_quantity: i64 = "minimumQuantity",
        /// Of units in one order.
        maximum_quantity: i64 = "maximumQuantity",
        /// `rank`.
        rank: i64 = "rank",
        /// `uri`.
        uri: String = "uri",
        /// Such as en-US.
        locale: String = "locale",
        /// ISO country code of two letters.
        country: String = "country",
        /// `category`.
        category: OfferCategory = "category",
        /// `prerequisiteOffers`.
        prerequisite_offers: Vec<String> = "prerequisiteOffers",
        /// `isAddOn`.
        is_add_on: bool = "isAddOn",
        /// `isAvailableForPurchase`.
        is_available_for_purchase: bool = "isAvailableForPurchase",
        /// `billing`.
        billing: BillingType = "billing",
        /// How often it may be billed.
        supported_billing_cycles: Vec<BillingCycleType> = "supportedBillingCycles",
        /// Whether it may renew by itself.
        is_auto_renewable: bool = "isAutoRenewable",
        /// `upgradeTargetOffers`.
        upgrade_target_offers: Vec<String> = "upgradeTargetOffers",
        /// `salesGroupId`.
        sales_group_id: String = "salesGroupId",
        /// `limitUnitOfMeasure`.
        limit_unit_of_measure: String = "limitUnitOfMeasure",
        /// `limit`.
        limit: i64 = "limit",
        /// `hasAddOns`.
        has_add_ons: bool = "hasAddOns",
        /// `reselleeQualifications`.
        resellee_qualifications: Vec<String> = "reselleeQualifications",
        /// `resellerQualifications`.
        reseller_qualifications: Vec<String> = "resellerQualifications",
        /// Whether it is a trial.
        is_trial: bool = "isTrial",
        /// `attestationProperties`.
        attestation_properties: OfferAttestationProperties = "attestationProperties",
        /// `product`.
        product: Product = "product",
        /// What quantities are counted in, such as 10 GB/Month or Licenses.
        unit_type: String = "unitType",
        /// `conversionTargetOffers`.
        conversion_target_offers: Vec<String> = "conversionTargetOffers",
    }
}

resource! {
    /// Which attestation an offer needs.
    OfferAttestationProperties {
        /// `enforceAttestation`.
        enforce_attestation: bool = "enforceAttestation",
        /// `attestationType`.
        attestation_type: String = "attestationType",
    }
}

resource! {
    /// A group of offers.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/offer-resources>
    OfferCategory {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `rank`.
        rank: i64 = "rank",
        /// Such as en-US.
        locale: String = "locale",
        /// ISO country code of two letters.
        country: String = "country",
        /// `links`.
        links: ResourceLinks = "links",
    }
}

resource! {
    /// Links of an offer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/offer-resources>
    OfferLinks {
        /// `self`.
        self_: Link = "self",
        /// Address.
        learn_more: Link = "learnMore",
        /// `next`.
        next: Link = "next",
        /// `previous`.
        previous: Link = "previous",
    }
}

resource! {
    /// The product that an offer is of.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/offer-resources>
    OfferProduct {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
    }
}

resource! {
    /// The customer has bought it before.
    OfferPurchasedPreviouslyPromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// A line of an invoice for what was bought in new commerce: once, or as a subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    OneTimeInvoiceLineItem {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `customerDomainName`.
        customer_domain_name: String = "customerDomainName",
        /// ISO country code of two letters.
        customer_country: String = "customerCountry",
        /// Id of the invoice.
        invoice_number: String = "invoiceNumber",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: String = "mpnId",
        /// MPN id of the indirect reseller.
        reseller_mpn_id: i64 = "resellerMpnId",
        /// `orderId`.
        order_id: String = "orderId",
        /// ISO 8601.
        order_date: String = "orderDate",
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Id of an availability of the SKU.
        availability_id: String = "availabilityId",
        /// `productName`.
        product_name: String = "productName",
        /// `skuName`.
        sku_name: String = "skuName",
        /// Read only.
        product_qualifiers: Vec<String> = "productQualifiers",
        /// Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        charge_type: String = "chargeType",
        /// Of one unit, before discounts.
        unit_price: Number = "unitPrice",
        /// Of one unit, after discounts and credits.
        effective_unit_price: Number = "effectiveUnitPrice",
        /// What quantities are counted in, such as 10 GB/Month or Licenses.
        unit_type: String = "unitType",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// Without tax.
        subtotal: Number = "subtotal",
        /// Tax.
        tax_total: Number = "taxTotal",
        /// With tax.
        total_for_customer: Number = "totalForCustomer",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// `publisherId`.
        publisher_id: String = "publisherId",
        /// `subscriptionDescription`.
        subscription_description: String = "subscriptionDescription",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// ISO 8601. Null is written by way of `other`.
        subscription_start_date: String = "subscriptionStartDate",
        /// ISO 8601. Null is written by way of `other`.
        subscription_end_date: String = "subscriptionEndDate",
        /// Of the time that is charged. ISO 8601.
        charge_start_date: String = "chargeStartDate",
        /// Of the time that is charged. ISO 8601.
        charge_end_date: String = "chargeEndDate",
        /// The term and how often it is billed, in words.
        term_and_billing_cycle: String = "termAndBillingCycle",
        /// Id that is easier to read.
        alternate_id: String = "alternateId",
        /// `referenceId`.
        reference_id: String = "referenceId",
        /// Which discounts and credits were applied.
        price_adjustment_description: String = "priceAdjustmentDescription",
        /// `discountDetails`.
        discount_details: String = "discountDetails",
        /// ISO 4217 code of the price list's currency.
        pricing_currency: String = "pricingCurrency",
        /// Units of the billing currency for one of the pricing currency.
        pc_to_bc_exchange_rate: Number = "pcToBCExchangeRate",
        /// Which day's exchange rate it is. ISO 8601. Null is written by way of `other`.
        pc_to_bc_exchange_rate_date: String = "pcToBCExchangeRateDate",
        /// How much is billed, in units.
        billable_quantity: Number = "billableQuantity",
        /// `meterDescription`.
        meter_description: String = "meterDescription",
        /// `billingFrequency`.
        billing_frequency: String = "billingFrequency",
        /// Id of the order of a reservation.
        reservation_order_id: String = "reservationOrderId",
        /// `creditReasonCode`.
        credit_reason_code: String = "creditReasonCode",
        /// Read only.
        invoice_line_item_type: InvoiceLineItemType = "invoiceLineItemType",
        /// Read only.
        billing_provider: BillingProvider = "billingProvider",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
    }
}

resource! {
    /// One service of vetting, and its state.
    OneVetResponseStackService {
        /// `serviceId`.
        service_id: String = "serviceId",
        /// `statusId`.
        status_id: i64 = "statusId",
        /// `status`.
        status: String = "status",
        /// `subStatusId`.
        sub_status_id: i64 = "subStatusId",
        /// `subStatus`.
        sub_status: String = "subStatus",
        /// `createdDateTime`.
        created_date_time: String = "createdDateTime",
        /// `completedDateTime`.
        completed_date_time: String = "completedDateTime",
        /// `expirationDateTime`.
        expiration_date_time: String = "expirationDateTime",
        /// `isDuplicate`.
        is_duplicate: bool = "isDuplicate",
        /// `originalRequestId`.
        original_request_id: String = "originalRequestId",
        /// `originalCompletedDatetime`.
        original_completed_datetime: String = "originalCompletedDatetime",
    }
}

values! {
    /// How an audited operation went.
    OperationStatus {
        Succeeded = "succeeded",
        Failed = "failed",
        Progress = "progress",
        Decline = "decline",
    }
}

values! {
    /// What was done.
    OperationType {
        Undefined = "undefined",
        UpdateCustomerQualification = "update_customer_qualification",
        UpdateSubscription = "update_subscription",
        UpgradeSubscription = "upgrade_subscription",
        ConvertTrialSubscription = "convert_trial_subscription",
        AddCustomer = "add_customer",
        UpdateCustomerBillingProfile = "update_customer_billing_profile",
        UpdateCustomerPartnerContractCompanyName = "update_customer_partner_contract_company_name",
        UpdateCustomerSpendingBudget = "update_customer_spending_budget",
        DeleteCustomer = "delete_customer",
        RemovePartnerCustomerRelationship = "remove_partner_customer_relationship",
        CreateOrder = "create_order",
        UpdateOrder = "update_order",
        CreateCustomerUser = "create_customer_user",
        DeleteCustomerUser = "delete_customer_user",
        UpdateCustomerUser = "update_customer_user",
        UpdateCustomerUserLicenses = "update_customer_user_licenses",
        ResetCustomerUserPassword = "reset_customer_user_password",
        UpdateCustomerUserPrincipalName = "update_customer_user_principal_name",
        RestoreCustomerUser = "restore_customer_user",
        CreateMpnAssociation = "create_mpn_association",
        UpdateMpnAssociation = "update_mpn_association",
        UpdateSfbCustomerUserLicenses = "update_sfb_customer_user_licenses",
        UpdateTransfer = "update_transfer",
        CreatePartnerRelationship = "create_partner_relationship",
        RegisterApplication = "register_application",
        UnregisterApplication = "unregister_application",
        AddApplicationCredential = "add_application_credential",
        RemoveApplicationCredential = "remove_application_credential",
        CreatePartnerUser = "create_partner_user",
        UpdatePartnerUser = "update_partner_user",
        RemovePartnerUser = "remove_partner_user",
        CreateReferral = "create_referral",
        UpdateReferral = "update_referral",
        GetSoftwareKey = "get_software_key",
        GetSoftwareDownloadLink = "get_software_download_link",
        IncreaseSpendingLimit = "increase_spending_limit",
        ReadyInvoice = "ready_invoice",
        CreateAgreement = "create_agreement",
        ExtendRelationship = "extend_relationship",
        CreateTransfer = "create_transfer",
        CreateSelfServePolicy = "create_self_serve_policy",
        UpdateSelfServePolicy = "update_self_serve_policy",
        DeleteSelfServePolicy = "delete_self_serve_policy",
        RemovePartnerRelationship = "remove_partner_relationship",
        DeleteTipCustomer = "delete_tip_customer",
        CreateRelatedReferral = "create_related_referral",
        UpdateRelatedReferral = "update_related_referral",
        GranularAdminRelationshipApproved = "granular_admin_relationship_approved",
        GranularAdminRelationshipActivated = "granular_admin_relationship_activated",
        GranularAdminRelationshipTerminationRequested = "granular_admin_relationship_termination_requested",
        GranularAdminRelationshipTerminated = "granular_admin_relationship_terminated",
        GranularAdminRelationshipExpired = "granular_admin_relationship_expired",
        GranularAdminAccessAssignmentCreated = "granular_admin_access_assignment_created",
        GranularAdminAccessAssignmentUpdated = "granular_admin_access_assignment_updated",
        GranularAdminAccessAssignmentDeleted = "granular_admin_access_assignment_deleted",
        DapAdminRelationshipApproved = "dap_admin_relationship_approved",
        DapAdminRelationshipTerminated = "dap_admin_relationship_terminated",
        CreateCredit = "create_credit",
        UpdateCredit = "update_credit",
        CancelCredit = "cancel_credit",
        AddUserMember = "add_user_member",
        RemoveUserMember = "remove_user_member",
        GranularAdminAccessAssignmentActivated = "granular_admin_access_assignment_activated",
        SoftwareAttestation = "software_attestation",
        GranularAdminRelationshipCleanedUp = "granular_admin_relationship_cleaned_up",
        UpdateCompanyInfo = "update_company_info",
        PolicyCreated = "policy_created",
        PolicyUpdated = "policy_updated",
        PolicyDeleted = "policy_deleted",
        DeviceUpdated = "device_updated",
        DevicesUpdateAttempted = "devices_update_attempted",
        DeviceDeleted = "device_deleted",
        DevicesUploadToNewBatchAttempted = "devices_upload_to_new_batch_attempted",
        DevicesUploadToExistingBatchAttempted = "devices_upload_to_existing_batch_attempted",
        ManageOverage = "manage_overage",
        DapAdminRelationshipTerminatedByMicrosoft = "dap_admin_relationship_terminated_by_microsoft",
        AzureFraudEventDetected = "azure_fraud_event_detected",
        CreateNewCommerceMigration = "create_new_commerce_migration",
    }
}

resource! {
    /// What a customer bought in one go.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    Order {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Read only.
        id: String = "id",
        /// Id that is easier to read.
        alternate_id: String = "alternateId",
        /// Tenant id of the customer.
        reference_customer_id: String = "referenceCustomerId",
        /// How often it is billed. Read only.
        billing_cycle: BillingCycleType = "billingCycle",
        /// ISO 4217 code, such as EUR. Read only.
        currency_code: String = "currencyCode",
        /// As it is shown, such as €. Read only.
        currency_symbol: String = "currencySymbol",
        /// `lineItems`.
        line_items: Vec<OrderLineItem> = "lineItems",
        /// ISO 8601. Read only. Null is written by way of `other`.
        creation_date: String = "creationDate",
        /// Read only.
        status: String = "status",
        /// Read only.
        transaction_type: String = "transactionType",
        /// `links`.
        links: OrderLinks = "links",
        /// Null is written by way of `other`.
        total_price: Number = "totalPrice",
        /// Whether an indirect provider confirms that the reseller is the customer's. Null is written by way
        /// of `other`.
        partner_on_record_attestation_accepted: bool = "partnerOnRecordAttestationAccepted",
        /// `client`.
        client: Value = "client",
    }
}

resource! {
    /// A file that belongs to an order.
    OrderAttachment {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `attachmentId`.
        attachment_id: String = "attachmentId",
        /// `fileName`.
        file_name: String = "fileName",
        /// Kilobytes.
        size_in_kb: i64 = "sizeInKB",
        /// `attachmentType`.
        attachment_type: String = "attachmentType",
        /// `id`.
        id: String = "id",
        /// Id that is easier to read.
        alternate_id: String = "alternateId",
        /// Tenant id of the customer.
        reference_customer_id: String = "referenceCustomerId",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// `lineItems`.
        line_items: Vec<Value> = "lineItems",
        /// ISO 8601.
        creation_date: String = "creationDate",
        /// `status`.
        status: String = "status",
        /// `transactionType`.
        transaction_type: String = "transactionType",
    }
}

resource! {
    /// Files that are uploaded to an order, with what is said about them.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details>
    OrderAttachmentUpload {
        /// `isPartofTender`.
        is_partof_tender: bool = "isPartofTender",
        /// Required in a request.
        customer_price: Number = "customerPrice",
        /// ISO 4217 code, such as EUR. Required in a request.
        currency: String = "currency",
        /// Units of the pricing currency for one of the customer's.
        fx_rate: Number = "fxRate",
        /// `tenderLink`.
        tender_link: String = "tenderLink",
        /// Required in a request.
        p_ofiles: Vec<Value> = "POfiles",
        /// `TenderFiles`.
        tender_files: Vec<Value> = "TenderFiles",
    }
}

resource! {
    /// Why a part of a cart was not ordered.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    OrderError {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Items of the same group become one order.
        order_group_id: String = "orderGroupId",
        /// `code`.
        code: i64 = "code",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// One item of an order.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    OrderLineItem {
        /// Read only.
        links: OrderLineItemLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Position in the order, from 0. Required in a request.
        line_item_number: i64 = "lineItemNumber",
        /// Required in a request.
        offer_id: String = "offerId",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// The subscription that an add-on belongs to.
        parent_subscription_id: String = "parentSubscriptionId",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// What it renews to.
        renews_to: RenewsTo = "renewsTo",
        /// Read only.
        transaction_type: String = "transactionType",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
        /// When the term is to end, instead of its full length. ISO 8601. Null is written by way of `other`.
        custom_term_end_date: String = "customTermEndDate",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// Required in a request.
        quantity: i64 = "quantity",
        /// `pricing`.
        pricing: Pricing = "pricing",
        /// MPN id of the indirect reseller who gets the credit.
        partner_id_on_record: String = "partnerIdOnRecord",
        /// MPN ids of further resellers.
        additional_partner_ids_on_record: Vec<String> = "additionalPartnerIdsOnRecord",
        /// What the item is provided for, by name.
        provisioning_context: BTreeMap<String, String> = "provisioningContext",
        /// Whether the attestation that the product asks for is given. Null is written by way of `other`.
        attestation_accepted: bool = "attestationAccepted",
        /// `purchaseCommitment`.
        purchase_commitment: PurchaseCommitment = "purchaseCommitment",
    }
}

resource! {
    /// Where the customer activates an item.
    OrderLineItemActivationLink {
        /// Position in the order, from 0.
        line_item_number: i64 = "lineItemNumber",
        /// `link`.
        link: Link = "link",
    }
}

resource! {
    /// Links of an item of an order.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    OrderLineItemLinks {
        /// `subscription`.
        subscription: Link = "subscription",
        /// `product`.
        product: Link = "product",
        /// `sku`.
        sku: Link = "sku",
        /// `availability`.
        availability: Link = "availability",
        /// `provisioningStatus`.
        provisioning_status: Link = "provisioningStatus",
        /// `activationLinks`.
        activation_links: Link = "activationLinks",
    }
}

resource! {
    /// How far an item of an order is provided.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    OrderLineItemProvisioningStatus {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Position in the order, from 0.
        line_item_number: i64 = "lineItemNumber",
        /// `status`.
        status: String = "status",
        /// `quantityProvisioningInformation`.
        quantity_provisioning_information: Vec<QuantityProvisioningStatus> = "quantityProvisioningInformation",
        /// `orderLineItemId`.
        order_line_item_id: i64 = "orderLineItemId",
    }
}

resource! {
    /// Links of an order.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    OrderLinks {
        /// `self`.
        self_: Link = "self",
        /// `provisioningStatus`.
        provisioning_status: Link = "provisioningStatus",
        /// `patchOperation`.
        patch_operation: Link = "patchOperation",
    }
}

values! {
    /// The state of an order.
    OrderStatus {
        Unknown = "unknown",
        Completed = "completed",
        Pending = "pending",
        Cancelled = "cancelled",
        Suspended = "suspended",
        PendingReview = "pending review",
        PendingPoUpload = "pending po upload",
        PoUploadComplete = "po upload complete",
        PoReviewRejected = "po review rejected",
        PartialSuccess = "partial success",
        Error = "error",
    }
}

resource! {
    /// The partner's organization.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/profile-resources>
    OrganizationProfile {
        /// Read only.
        id: String = "id",
        /// `companyName`.
        company_name: String = "companyName",
        /// `defaultAddress`.
        default_address: Address = "defaultAddress",
        /// Tenant id of the partner. Read only.
        tenant_id: String = "tenantId",
        /// `domain`.
        domain: String = "domain",
        /// `email`.
        email: String = "email",
        /// Such as en.
        language: String = "language",
        /// Such as en-US.
        culture: String = "culture",
        /// Read only.
        profile_type: String = "profileType",
        /// `firstName`.
        first_name: String = "firstName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `address`.
        address: Address = "address",
        /// `organizationRegistrationNumber`.
        organization_registration_number: String = "organizationRegistrationNumber",
        /// Read only.
        links: ResourceLinks = "links",
        /// Read only.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// Whether a customer may use more than it bought, and who is billed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    Overage {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `orderId`.
        order_id: String = "orderId",
        /// `azureEntitlementId`.
        azure_entitlement_id: String = "azureEntitlementId",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `type`.
        type_: String = "type",
        /// `overageEnabled`.
        overage_enabled: bool = "overageEnabled",
        /// Read only.
        contract_type: ContractType = "contractType",
        /// `links`.
        links: OverageLinks = "links",
        /// `overage`.
        overage: bool = "overage",
    }
}

resource! {
    /// Links of an overage.
    OverageLinks {
        /// `self`.
        self_: Link = "self",
        /// `overage`.
        overage: Link = "overage",
    }
}

values! {
    /// What a participant of a transfer or an item is.
    ParticipantType {
        Unknown = "unknown",
        TransactionReseller = "transaction_reseller",
        ConsumptionReseller = "consumption_reseller",
        AdditionalTransactionReseller = "additional_transaction_reseller",
    }
}

resource! {
    /// How many of all customers' licences are assigned.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/analytics-resources>
    PartnerLicensesDeploymentInsights {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// When the numbers were made. ISO 8601.
        processed_date_time: String = "processedDateTime",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// How it was sold, such as Reseller.
        channel: String = "channel",
        /// How many were sold.
        licenses_sold: i64 = "licensesSold",
        /// Percent, from 0 to 100.
        prorated_deployment_percent: Number = "proratedDeploymentPercent",
    }
}

resource! {
    /// How many of all customers' licences are in use.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/analytics-resources>
    PartnerLicensesUsageInsights {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// When the numbers were made. ISO 8601.
        processed_date_time: String = "processedDateTime",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// How it was sold, such as Reseller.
        channel: String = "channel",
        /// `workloadName`.
        workload_name: String = "workloadName",
        /// Percent, from 0 to 100.
        prorated_licenses_usage_percent: Number = "proratedLicensesUsagePercent",
    }
}

resource! {
    /// An indirect reseller of the partner, or its provider.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/relationships-resources>
    PartnerRelationship {
        /// Read only.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// How the other partner stands to the partner.
        relationship_type: PartnerRelationshipType = "relationshipType",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: String = "mpnId",
        /// `location`.
        location: String = "location",
        /// `state`.
        state: String = "state",
        /// `partnerId`.
        partner_id: String = "partnerId",
    }
}

resource! {
    /// How a customer stands to the partner.
    PartnerRelationshipData {
        /// `relationshipToPartner`.
        relationship_to_partner: String = "relationshipToPartner",
    }
}

values! {
    /// By what relationships can be searched.
    PartnerRelationshipSearchField {
        Name = "name",
    }
}

values! {
    /// How one partner stands to another.
    PartnerRelationshipType {
        IsIndirectResellerOf = "is_indirect_reseller_of",
        IsIndirectCloudSolutionProviderOf = "is_indirect_cloud_solution_provider_of",
    }
}

resource! {
    /// One request to Partner Center, and whether it came with MFA.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-api-request-details>
    PartnerRequest {
        /// `requestId`.
        request_id: String = "requestId",
        /// `correlationId`.
        correlation_id: String = "correlationId",
        /// `operationName`.
        operation_name: String = "operationName",
        /// ISO 8601.
        request_date_time: String = "requestDateTime",
        /// `ipAddress`.
        ip_address: String = "ipAddress",
        /// `objectId`.
        object_id: String = "objectId",
        /// `tenantId`.
        tenant_id: String = "tenantId",
        /// Sign-in name.
        upn: String = "upn",
        /// `applicationId`.
        application_id: String = "applicationId",
        /// Whether the token carried MFA.
        mfa_compliant: bool = "mfaCompliant",
        /// `applicationName`.
        application_name: String = "applicationName",
        /// `sourceIpAddress`.
        source_ip_address: String = "sourceIpAddress",
    }
}

resource! {
    /// A change of a resource, with the partner whom it concerns.
    PartnerResourceChangeEvent {
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `eventName`.
        event_name: String = "eventName",
        /// Where the resource is.
        resource_uri: String = "resourceUri",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// `auditUri`.
        audit_uri: String = "auditUri",
        /// ISO 8601.
        resource_change_utc_date: String = "resourceChangeUtcDate",
    }
}

resource! {
    /// An alert about a customer's Azure resources.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get>
    PartnerSecurityAlert {
        /// Read only.
        id: String = "id",
        /// Read only.
        display_name: String = "displayName",
        /// Read only.
        description: String = "description",
        /// Read only.
        alert_type: String = "alertType",
        /// One of active, resolved, investigating, unknownFutureValue. Required in a request.
        status: String = "status",
        /// Read only.
        severity: String = "severity",
        /// Read only.
        confidence_level: String = "confidenceLevel",
        /// Tenant id of the customer. Read only.
        customer_tenant_id: String = "customerTenantId",
        /// Read only.
        subscription_id: String = "subscriptionId",
        /// Read only.
        value_added_reseller_tenant_id: String = "valueAddedResellerTenantId",
        /// Read only.
        catalog_offer_id: String = "catalogOfferId",
        /// ISO 8601. Read only.
        detected_date_time: String = "detectedDateTime",
        /// ISO 8601. Read only.
        first_observed_date_time: String = "firstObservedDateTime",
        /// ISO 8601. Read only.
        last_observed_date_time: String = "lastObservedDateTime",
        /// Fraud or Ignore. One of legitimate, ignore, fraud, unknownFutureValue.
        resolved_reason: String = "resolvedReason",
        /// ISO 8601. Read only.
        resolved_on_date_time: String = "resolvedOnDateTime",
        /// Read only.
        resolved_by: String = "resolvedBy",
        /// Read only.
        is_test: bool = "isTest",
        /// Read only.
        affected_resources: Vec<Value> = "affectedResources",
        /// Read only.
        activity_logs: Vec<Value> = "activityLogs",
        /// Read only.
        additional_details: Value = "additionalDetails",
    }
}

resource! {
    /// How a customer does in security.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights>
    PartnerSecurityCustomerInsight {
        /// `tenantId`.
        tenant_id: String = "tenantId",
        /// `mfa`.
        mfa: PartnerSecurityCustomerMfaInsight = "mfa",
    }
}

resource! {
    /// How far MFA covers a customer's accounts.
    PartnerSecurityCustomerMfaInsight {
        /// `compliantAdminsCount`.
        compliant_admins_count: i64 = "compliantAdminsCount",
        /// `compliantNonAdminsCount`.
        compliant_non_admins_count: i64 = "compliantNonAdminsCount",
        /// `totalUsersCount`.
        total_users_count: i64 = "totalUsersCount",
        /// `securityDefaultsStatus`.
        security_defaults_status: String = "securityDefaultsStatus",
        /// `mfaConditionalAccessPolicyStatus`.
        mfa_conditional_access_policy_status: String = "mfaConditionalAccessPolicyStatus",
        /// `legacyPerUserMfaStatus`.
        legacy_per_user_mfa_status: String = "legacyPerUserMfaStatus",
    }
}

resource! {
    /// One requirement of the security score.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get>
    PartnerSecurityRequirement {
        /// Name of the object's type.
        odata_type: String = "@odata.type",
        /// `id`.
        id: String = "id",
        /// One of mfaEnforcedForAdmins, mfaEnforcedForAdminsOfCustomers, securityAlertsPromptlyResolved,
        /// securityContactProvided, spendingBudgetSetForCustomerAzureSubscriptions, unknownFutureValue.
        requirement_type: String = "requirementType",
        /// One of compliant, noncomplaint, unknownFutureValue.
        compliance_status: String = "complianceStatus",
        /// One of active, preview, unknownFutureValue.
        state: String = "state",
        /// Points.
        score: i64 = "score",
        /// Points that can be reached.
        max_score: i64 = "maxScore",
        /// `actionUrl`.
        action_url: String = "actionUrl",
        /// `helpUrl`.
        help_url: String = "helpUrl",
        /// ISO 8601.
        updated_date_time: String = "updatedDateTime",
        /// `totalCustomersCount`.
        total_customers_count: i64 = "totalCustomersCount",
        /// `customersWithSpendBudgetCount`.
        customers_with_spend_budget_count: i64 = "customersWithSpendBudgetCount",
    }
}

resource! {
    /// How well the partner and its customers are secured.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get>
    PartnerSecurityScore {
        /// Read only.
        id: String = "id",
        /// Points.
        current_score: Number = "currentScore",
        /// Points that can be reached.
        max_score: Number = "maxScore",
        /// ISO 8601.
        updated_date_time: String = "updatedDateTime",
        /// ISO 8601.
        last_refresh_date_time: String = "lastRefreshDateTime",
        /// `requirements`.
        requirements: Vec<PartnerSecurityRequirement> = "requirements",
        /// `history`.
        history: Vec<PartnerSecurityScoreHistory> = "history",
        /// `customerInsights`.
        customer_insights: Vec<PartnerSecurityCustomerInsight> = "customerInsights",
    }
}

resource! {
    /// The score at a time.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get>
    PartnerSecurityScoreHistory {
        /// `id`.
        id: String = "id",
        /// ISO 8601.
        created_date_time: String = "createdDateTime",
        /// Points.
        score: Number = "score",
        /// `compliantRequirementsCount`.
        compliant_requirements_count: i64 = "compliantRequirementsCount",
        /// `totalRequirementsCount`.
        total_requirements_count: i64 = "totalRequirementsCount",
    }
}

resource! {
    /// A line of the export of daily rated use.
    PartnerUsageExportRow {
        /// Further facts about the use.
        additional_info: String = "AdditionalInfo",
        /// `AvailabilityId`.
        availability_id: String = "AvailabilityId",
        /// `BenefitID`.
        benefit_id: String = "BenefitID",
        /// `BenefitOrderID`.
        benefit_order_id: String = "BenefitOrderID",
        /// `BenefitType`.
        benefit_type: String = "BenefitType",
        /// ISO 4217 code, such as EUR.
        billing_currency: String = "BillingCurrency",
        /// Without tax, in the billing currency.
        billing_pre_tax_total: Number = "BillingPreTaxTotal",
        /// Of the time that is charged. ISO 8601.
        charge_end_date: String = "ChargeEndDate",
        /// Of the time that is charged. ISO 8601.
        charge_start_date: String = "ChargeStartDate",
        /// Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        charge_type: String = "ChargeType",
        /// `ConsumedService`.
        consumed_service: String = "ConsumedService",
        /// Credit, in percent.
        credit_percentage: Number = "CreditPercentage",
        /// Which credit, such as Partner Earned Credit Applied.
        credit_type: String = "CreditType",
        /// ISO country code of two letters.
        customer_country: String = "CustomerCountry",
        /// `CustomerDomainName`.
        customer_domain_name: String = "CustomerDomainName",
        /// `CustomerId`.
        customer_id: String = "CustomerId",
        /// `CustomerName`.
        customer_name: String = "CustomerName",
        /// Of one unit, after discounts and credits.
        effective_unit_price: Number = "EffectiveUnitPrice",
        /// `EntitlementDescription`.
        entitlement_description: String = "EntitlementDescription",
        /// `EntitlementId`.
        entitlement_id: String = "EntitlementId",
        /// Id of the invoice.
        invoice_number: String = "InvoiceNumber",
        /// `MeterCategory`.
        meter_category: String = "MeterCategory",
        /// `MeterId`.
        meter_id: String = "MeterId",
        /// `MeterName`.
        meter_name: String = "MeterName",
        /// `MeterRegion`.
        meter_region: String = "MeterRegion",
        /// `MeterSubCategory`.
        meter_sub_category: String = "MeterSubCategory",
        /// `MeterType`.
        meter_type: String = "MeterType",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: String = "MpnId",
        /// Credit of the partner, in percent.
        partner_earned_credit_percentage: Number = "PartnerEarnedCreditPercentage",
        /// `PartnerId`.
        partner_id: String = "PartnerId",
        /// `PartnerName`.
        partner_name: String = "PartnerName",
        /// Units of the billing currency for one of the pricing currency.
        pc_to_bc_exchange_rate: Number = "PCToBCExchangeRate",
        /// ISO 4217 code of the price list's currency.
        pricing_currency: String = "PricingCurrency",
        /// Without tax, in the pricing currency.
        pricing_pre_tax_total: Number = "PricingPreTaxTotal",
        /// `ProductId`.
        product_id: String = "ProductId",
        /// `ProductName`.
        product_name: String = "ProductName",
        /// `PublisherId`.
        publisher_id: String = "PublisherId",
        /// `PublisherName`.
        publisher_name: String = "PublisherName",
        /// `Quantity`.
        quantity: Number = "Quantity",
        /// `ResourceGroup`.
        resource_group: String = "ResourceGroup",
        /// `ResourceLocation`.
        resource_location: String = "ResourceLocation",
        /// `ResourceURI`.
        resource_uri: String = "ResourceURI",
        /// `ServiceInfo1`.
        service_info1: String = "ServiceInfo1",
        /// `ServiceInfo2`.
        service_info2: String = "ServiceInfo2",
        /// `SkuId`.
        sku_id: String = "SkuId",
        /// `SkuName`.
        sku_name: String = "SkuName",
        /// `SubscriptionDescription`.
        subscription_description: String = "SubscriptionDescription",
        /// `SubscriptionId`.
        subscription_id: String = "SubscriptionId",
        /// As JSON text.
        tags: String = "Tags",
        /// MPN id of the indirect reseller; 0 where there is none.
        tier2_mpn_id: String = "Tier2MpnId",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "Unit",
        /// Of one unit, before discounts.
        unit_price: Number = "UnitPrice",
        /// What quantities are counted in, such as 10 GB/Month or Licenses.
        unit_type: String = "UnitType",
        /// The day of the use, in UTC. ISO 8601.
        usage_date: String = "UsageDate",
    }
}

resource! {
    /// What all customers of the partner used in the billing period.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-usage-resources>
    PartnerUsageSummary {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// ISO 8601.
        billing_start_date: String = "billingStartDate",
        /// ISO 8601.
        billing_end_date: String = "billingEndDate",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// Who is told about budgets.
        emails_to_notify: Vec<String> = "emailsToNotify",
        /// `customersOverBudget`.
        customers_over_budget: i64 = "customersOverBudget",
        /// `customersTrendingOver`.
        customers_trending_over: i64 = "customersTrendingOver",
        /// `customersWithUsageBasedSubscription`.
        customers_with_usage_based_subscription: i64 = "customersWithUsageBasedSubscription",
        /// `customerOverBudget`.
        customer_over_budget: i64 = "customerOverBudget",
        /// `customersWithUsageBasedSubscriptions`.
        customers_with_usage_based_subscriptions: i64 = "customersWithUsageBasedSubscriptions",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// The password of a new account.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    PasswordProfile {
        /// Whether the password must be changed at the next sign-in.
        force_change_password: bool = "forceChangePassword",
        /// Secret.
        password: String = "password",
    }
}

resource! {
    /// An export of payouts, and how far it is.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-payments-export-request>
    PayoutExportRequest {
        /// `requestId`.
        request_id: String = "requestId",
        /// ISO 8601.
        request_date_time: String = "requestDateTime",
        /// `requestPath`.
        request_path: String = "requestPath",
        /// `requestQueryString`.
        request_query_string: String = "requestQueryString",
        /// `blobLocation`.
        blob_location: String = "blobLocation",
        /// One of Queued, Processing, Failed, Completed.
        status: String = "status",
    }
}

resource! {
    /// An action on a resource.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources>
    Permission {
        /// `resource`.
        resource: String = "resource",
        /// `action`.
        action: String = "action",
    }
}

values! {
    /// What a policy is for.
    PolicyCategory {
        None = "none",
        OOBE = "o_o_b_e",
    }
}

values! {
    /// What a policy does.
    PolicySettingsType {
        None = "none",
        RemoveOemPreinstalls = "remove_oem_preinstalls",
        OobeUserNotLocalAdmin = "oobe_user_not_local_admin",
        SkipExpressSettings = "skip_express_settings",
        SkipOemRegistration = "skip_oem_registration",
        SkipEula = "skip_eula",
    }
}

resource! {
    /// The customer lacks a product that the promotion asks for.
    PrerequisiteProductOwnershipPromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// What an item costs.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    Pricing {
        /// Of one unit, before discounts. Null is written by way of `other`.
        list_price: Number = "listPrice",
        /// Of one unit, after discounts. Null is written by way of `other`.
        discounted_price: Number = "discountedPrice",
        /// Of one unit, for the part of the term that is left. Null is written by way of `other`.
        prorated_price: Number = "proratedPrice",
        /// Null is written by way of `other`.
        price: Number = "price",
        /// For all units. Null is written by way of `other`.
        extended_price: Number = "extendedPrice",
    }
}

resource! {
    /// A rule for a price.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    PricingPolicies {
        /// `type`.
        type_: String = "type",
        /// `value`.
        value: String = "value",
    }
}

resource! {
    /// Something of the catalogue, with its SKUs.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    Product {
        /// Read only.
        links: ProductLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `title`.
        title: String = "title",
        /// `description`.
        description: String = "description",
        /// `productType`.
        product_type: ItemType = "productType",
        /// `isMicrosoftProduct`.
        is_microsoft_product: bool = "isMicrosoftProduct",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// `productId`.
        product_id: String = "productId",
        /// Of units in one order.
        minimum_quantity: i64 = "minimumQuantity",
        /// Of units in one order.
        maximum_quantity: i64 = "maximumQuantity",
        /// Whether it is a trial.
        is_trial: bool = "isTrial",
        /// How often it may be billed.
        supported_billing_cycles: Vec<String> = "supportedBillingCycles",
        /// `purchasePrerequisites`.
        purchase_prerequisites: Vec<String> = "purchasePrerequisites",
        /// `actions`.
        actions: Vec<String> = "actions",
        /// `dynamicAttributes`.
        dynamic_attributes: Value = "dynamicAttributes",
        /// `inventoryVariables`.
        inventory_variables: Vec<Value> = "inventoryVariables",
        /// `provisioningVariables`.
        provisioning_variables: Vec<Value> = "provisioningVariables",
    }
}

resource! {
    /// Links of a product.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    ProductLinks {
        /// `self`.
        self_: Link = "self",
        /// `skus`.
        skus: Link = "skus",
        /// `links`.
        links: ResourceLinks = "links",
    }
}

resource! {
    /// How many seats of a product a customer must have.
    ProductOwnershipConstraint {
        /// `bigId`.
        big_id: String = "bigId",
        /// Including this number.
        min_seats: i64 = "minSeats",
        /// Including this number.
        max_seats: i64 = "maxSeats",
    }
}

resource! {
    /// A reduced price, and for whom.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-promotion-by-id>
    ProductPromotion {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `description`.
        description: String = "description",
        /// ISO 8601.
        start_date: String = "startDate",
        /// ISO 8601.
        end_date: String = "endDate",
        /// `properties`.
        properties: ProductPromotionProperties = "properties",
        /// `requiredProducts`.
        required_products: Vec<ProductPromotionRequiredProduct> = "requiredProducts",
        /// `promotionConstraints`.
        promotion_constraints: PromotionConstraints = "promotionConstraints",
    }
}

resource! {
    /// By how much a promotion lowers a price.
    ProductPromotionPricingPolicy {
        /// `policyType`.
        policy_type: String = "policyType",
        /// `value`.
        value: String = "value",
    }
}

resource! {
    /// How a promotion is applied.
    ProductPromotionProperties {
        /// Whether it is applied without being asked for.
        is_auto_applicable: bool = "isAutoApplicable",
    }
}

resource! {
    /// A product that a promotion is for.
    ProductPromotionRequiredProduct {
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// `term`.
        term: ProductPromotionTerm = "term",
        /// `pricingPolicies`.
        pricing_policies: Vec<ProductPromotionPricingPolicy> = "pricingPolicies",
    }
}

resource! {
    /// A term that a promotion is for.
    ProductPromotionTerm {
        /// ISO 8601 duration.
        duration: String = "duration",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
    }
}

resource! {
    /// A SKU that licences are of.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/license-resources>
    ProductSku {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// Name of the SKU in short, such as ENTERPRISEPACK.
        sku_part_number: String = "skuPartNumber",
        /// Whom it is for, such as User or Tenant.
        target_type: String = "targetType",
        /// Who manages the licences.
        license_group_id: LicenseGroupId = "licenseGroupId",
    }
}

resource! {
    /// Which product with which term.
    ProductTerm {
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Id of an availability of the SKU.
        availability_id: String = "availabilityId",
        /// How often it is billed.
        billing_cycle: BillingCycleType = "billingCycle",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
    }
}

resource! {
    /// Whether a customer's products can be upgraded.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-upgrade-resources>
    ProductUpgradesEligibility {
        /// `customerId`.
        customer_id: String = "customerId",
        /// Whether it can be done.
        is_eligible: bool = "isEligible",
        /// `reason`.
        reason: String = "reason",
        /// Such as Azure.
        product_family: String = "productFamily",
        /// Id to ask for the state of the upgrade.
        upgrade_id: String = "upgradeId",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// Why products were not upgraded.
    ProductUpgradesErrorDetails {
        /// `description`.
        description: String = "description",
        /// `code`.
        code: String = "code",
    }
}

resource! {
    /// What became of one product of an upgrade.
    ProductUpgradesLineItem {
        /// `sourceProduct`.
        source_product: UpgradedProductDetails = "sourceProduct",
        /// `targetProduct`.
        target_product: UpgradedProductDetails = "targetProduct",
        /// `upgradedDate`.
        upgraded_date: String = "upgradedDate",
        /// `status`.
        status: String = "status",
        /// `errorDetails`.
        error_details: ProductUpgradesErrorDetails = "errorDetails",
    }
}

resource! {
    /// An upgrade of all products of a family.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-upgrade-resources>
    ProductUpgradesRequest {
        /// `customerId`.
        customer_id: String = "customerId",
        /// Such as Azure.
        product_family: String = "productFamily",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// How far an upgrade of products is.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-upgrade-resources>
    ProductUpgradesStatus {
        /// `id`.
        id: String = "id",
        /// Such as Azure.
        product_family: String = "productFamily",
        /// `status`.
        status: String = "status",
        /// `lineItems`.
        line_items: Vec<ProductUpgradesLineItem> = "lineItems",
        /// `errorDetails`.
        error_details: ProductUpgradesErrorDetails = "errorDetails",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// A promotion as an older article lists it.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    Promotion {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `description`.
        description: String = "description",
        /// `startDate`.
        start_date: String = "startDate",
        /// `endDate`.
        end_date: String = "endDate",
        /// `requiredProducts`.
        required_products: Vec<Value> = "requiredProducts",
        /// `properties`.
        properties: Vec<Value> = "properties",
    }
}

resource! {
    /// Who may have a promotion.
    PromotionConstraints {
        /// Read only.
        seat_constraints: Vec<SeatConstraint> = "seatConstraints",
        /// `assetOwnershipLimits`.
        asset_ownership_limits: Vec<AssetOwnershipLimit> = "assetOwnershipLimits",
        /// Read only.
        eligibility_constraints: Vec<EligibilityConstraint> = "eligibilityConstraints",
        /// Read only.
        product_ownership_constraints: Vec<Vec<ProductOwnershipConstraint>> = "productOwnershipConstraints",
    }
}

resource! {
    /// Which promotions a customer may have for an item.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    PromotionEligibilities {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: i64 = "id",
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// How often it is billed.
        billing_cycle: BillingCycleType = "billingCycle",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// `eligibilities`.
        eligibilities: Vec<PromotionEligibility> = "eligibilities",
    }
}

resource! {
    /// Items that promotions are wanted for.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility>
    PromotionEligibilitiesRequest {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `items`.
        items: Vec<PromotionEligibilitiesRequestItem> = "items",
    }
}

resource! {
    /// An item that promotions are wanted for.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    PromotionEligibilitiesRequestItem {
        /// `id`.
        id: i64 = "id",
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// How often it is billed.
        billing_cycle: BillingCycleType = "billingCycle",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
    }
}

resource! {
    /// Whether a customer may have a promotion.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    PromotionEligibility {
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
        /// Whether it can be done.
        is_eligible: bool = "isEligible",
        /// `errors`.
        errors: Vec<PromotionEligibilityError> = "errors",
    }
}

resource! {
    /// Why a customer may not have a promotion.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    PromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// A term and billing cycle that a promotion is for.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    PromotionTerm {
        /// How often it is billed.
        billing_cycle: BillingCycleType = "billingCycle",
        /// ISO 8601 duration.
        duration: String = "duration",
    }
}

resource! {
    /// For what an item is provided.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    ProvisioningContext {
        /// `scope`.
        scope: String = "scope",
        /// Id of the Azure subscription, under an Azure plan.
        entitlement_id: String = "entitlementId",
    }
}

values! {
    /// How far something is provided.
    ProvisioningStatus {
        None = "none",
        Success = "success",
        Pending = "pending",
        Failed = "failed",
    }
}

resource! {
    /// What a subscription commits the customer to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    PurchaseCommitment {
        /// In the currency of the customer or of the record.
        amount: i64 = "amount",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// `grain`.
        grain: String = "grain",
    }
}

resource! {
    /// Whether a customer may buy.
    PurchaseEligibility {
        /// `isAllowed`.
        is_allowed: bool = "isAllowed",
        /// `reasons`.
        reasons: Vec<PurchaseEligibilityReason> = "reasons",
    }
}

resource! {
    /// Why a customer may not buy.
    PurchaseEligibilityReason {
        /// `reasonMessage`.
        reason_message: String = "reasonMessage",
        /// Short name of the reason.
        reason_code: String = "reasonCode",
    }
}

resource! {
    /// Who may buy for a customer.
    PurchaseSettings {
        /// `indirectResellerId`.
        indirect_reseller_id: String = "indirectResellerId",
        /// `isPurchasedAllowed`.
        is_purchased_allowed: bool = "isPurchasedAllowed",
        /// ISO 8601.
        date_enabled: String = "dateEnabled",
        /// ISO 8601.
        date_updated: String = "dateUpdated",
        /// `authorizedPurchaserRoles`.
        authorized_purchaser_roles: Vec<i64> = "authorizedPurchaserRoles",
    }
}

resource! {
    /// How many of an entitlement are in a state.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    QuantityDetail {
        /// `quantity`.
        quantity: i64 = "quantity",
        /// `status`.
        status: String = "status",
    }
}

resource! {
    /// How many of an item are in a state.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/order-resources>
    QuantityProvisioningStatus {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// `status`.
        status: String = "status",
    }
}

values! {
    /// Which kind of query it is.
    QueryType {
        Simple = "Simple",
        Indexed = "Indexed",
        Count = "Count",
        Seek = "Seek",
    }
}

resource! {
    /// Who is told by a webhook, and how it recognizes the call.
    Recipient {
        /// `id`.
        id: String = "id",
        /// `keys`.
        keys: BTreeMap<String, String> = "keys",
        /// `useTestHeader`.
        use_test_header: bool = "useTestHeader",
    }
}

resource! {
    /// The promotion was used as often as it may be.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    RedemptionLimitPromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
        /// `maxPromotionRedemptionCount`.
        max_promotion_redemption_count: i64 = "maxPromotionRedemptionCount",
        /// `remainingPromotionRedemptionCount`.
        remaining_promotion_redemption_count: i64 = "remainingPromotionRedemptionCount",
    }
}

resource! {
    /// The order that an entitlement comes from.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    ReferenceOrder {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `lineItemId`.
        line_item_id: String = "lineItemId",
        /// Id that is easier to read.
        alternate_id: String = "alternateId",
    }
}

resource! {
    /// A lead or a deal that is shared between partners and Microsoft.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    Referral {
        /// `id`.
        id: String = "id",
        /// `engagementId`.
        engagement_id: String = "engagementId",
        /// `name`.
        name: String = "name",
        /// `externalReferenceId`.
        external_reference_id: String = "externalReferenceId",
        /// ISO 8601.
        created_date_time: String = "createdDateTime",
        /// ISO 8601.
        updated_date_time: String = "updatedDateTime",
        /// ISO 8601.
        expiration_date_time: String = "expirationDateTime",
        /// `status`.
        status: ReferralStatus = "status",
        /// `substatus`.
        substatus: ReferralSubstatus = "substatus",
        /// `statusReason`.
        status_reason: String = "statusReason",
        /// `referralType`.
        referral_type: Value = "referralType",
        /// `qualification`.
        qualification: ReferralQualification = "qualification",
        /// `customerProfile`.
        customer_profile: CustomerProfile = "customerProfile",
        /// `consent`.
        consent: Consent = "consent",
        /// `details`.
        details: ReferralDetails = "details",
        /// `team`.
        team: Vec<Member> = "team",
        /// `inviteContext`.
        invite_context: InviteContext = "inviteContext",
        /// Version, for a later update.
        e_tag: String = "eTag",
        /// `target`.
        target: Value = "target",
        /// What the answer is, by its address.
        odata_context: String = "@odata.context",
        /// `organizationId`.
        organization_id: String = "organizationId",
        /// `organizationName`.
        organization_name: String = "organizationName",
        /// `type`.
        type_: String = "type",
        /// `direction`.
        direction: String = "direction",
        /// `links`.
        links: Value = "links",
    }
}

resource! {
    /// A referral, with the dates of its course.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources>
    ReferralAnalytics {
        /// `id`.
        id: String = "id",
        /// `status`.
        status: String = "status",
        /// `customerMarket`.
        customer_market: String = "customerMarket",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `customerOrgSize`.
        customer_org_size: String = "customerOrgSize",
        /// ISO 8601.
        accepted_date: String = "acceptedDate",
        /// ISO 8601.
        acknowledged_date: String = "acknowledgedDate",
        /// ISO 8601.
        archived_date: String = "archivedDate",
        /// ISO 8601.
        declined_date: String = "declinedDate",
        /// ISO 8601.
        expired_date: String = "expiredDate",
        /// ISO 8601.
        lost_date: String = "lostDate",
        /// ISO 8601.
        missed_date: String = "missedDate",
        /// ISO 8601.
        created_date: String = "createdDate",
        /// ISO 8601.
        skipped_date: String = "skippedDate",
        /// ISO 8601.
        won_date: String = "wonDate",
        /// `partnerMarket`.
        partner_market: String = "partnerMarket",
    }
}

resource! {
    /// What a referral is about.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    ReferralDetails {
        /// `notes`.
        notes: String = "notes",
        /// In the currency of the referral.
        deal_value: Number = "dealValue",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// ISO 8601.
        closing_date_time: String = "closingDateTime",
        /// `requirements`.
        requirements: ReferralRequirements = "requirements",
    }
}

values! {
    /// How well a referral is qualified.
    ReferralQualification {
        None = "None",
        Direct = "Direct",
        MarketingQualified = "MarketingQualified",
        SalesQualified = "SalesQualified",
    }
}

resource! {
    /// What the customer of a referral looks for.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    ReferralRequirements {
        /// `industries`.
        industries: Vec<Tag> = "industries",
        /// `products`.
        products: Vec<Tag> = "products",
        /// `services`.
        services: Vec<Tag> = "services",
        /// `solutions`.
        solutions: Vec<SolutionTag> = "solutions",
    }
}

values! {
    /// The state of a referral.
    ReferralStatus {
        None = "None",
        New = "New",
        Active = "Active",
        Closed = "Closed",
    }
}

values! {
    /// The state of a referral within its state.
    ReferralSubstatus {
        None = "None",
        Pending = "Pending",
        Received = "Received",
        Accepted = "Accepted",
        Won = "Won",
        Lost = "Lost",
        Declined = "Declined",
        Expired = "Expired",
    }
}

resource! {
    /// What is given back up to which time.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    RefundOption {
        /// `type`.
        type_: String = "type",
        /// Until when. ISO 8601. Null is written by way of `other`.
        expires_at: String = "expiresAt",
        /// ISO 8601 duration after the purchase.
        expires_after: String = "expiresAfter",
    }
}

resource! {
    /// How many licences of a subscription can still be given back.
    RefundableQuantity {
        /// `totalQuantity`.
        total_quantity: i64 = "totalQuantity",
        /// `details`.
        details: Vec<RefundableQuantityDetail> = "details",
    }
}

resource! {
    /// How many licences can be given back up to a time.
    RefundableQuantityDetail {
        /// `quantity`.
        quantity: i64 = "quantity",
        /// Until when. ISO 8601.
        allowed_until_date_time: String = "allowedUntilDateTime",
    }
}

resource! {
    /// The registration of an Azure subscription; the answer has no body.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    RegisterSubscription {
        /// `httpResponseMessage`.
        http_response_message: Value = "httpResponseMessage",
    }
}

resource! {
    /// A customer's relationship, to be extended to an indirect reseller.
    RelationshipExtensionRequest {
        /// `customerId`.
        customer_id: String = "customerId",
        /// `directPartnerId`.
        direct_partner_id: String = "directPartnerId",
        /// `indirectProviderId`.
        indirect_provider_id: String = "indirectProviderId",
    }
}

resource! {
    /// Who invites a customer.
    RelationshipRequestDetails {
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `addressLines`.
        address_lines: Vec<String> = "addressLines",
    }
}

resource! {
    /// What is done when a customer is let go.
    RemoveCustomerRelationshipData {
        /// `workItem`.
        work_item: String = "workItem",
    }
}

resource! {
    /// What is done when a reseller is let go.
    RemovePartnerRelationshipData {
        /// `relatedPartnerId`.
        related_partner_id: String = "relatedPartnerId",
        /// `workItem`.
        work_item: String = "workItem",
    }
}

resource! {
    /// Whether something was there to be removed.
    Removed {
        /// Whether it was there.
        removed: bool = "removed",
    }
}

resource! {
    /// What terms renew to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    RenewalInstruction {
        /// `applicableTermIds`.
        applicable_term_ids: Vec<String> = "applicableTermIds",
        /// `renewalOptions`.
        renewal_options: Vec<RenewalInstructionOption> = "renewalOptions",
    }
}

resource! {
    /// One thing that a term may renew to.
    RenewalInstructionOption {
        /// Product and SKU that it renews to, joined by a colon.
        renew_to_id: String = "renewToId",
        /// Whether it may renew by itself.
        is_auto_renewable: bool = "isAutoRenewable",
    }
}

resource! {
    /// One term that an availability may renew to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    RenewalOption {
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// `description`.
        description: String = "description",
        /// Product and SKU that it renews to, joined by a colon.
        renew_to_id: String = "renewToId",
        /// Whether it may renew by itself.
        is_auto_renewable: bool = "isAutoRenewable",
    }
}

resource! {
    /// For how long a subscription renews.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/cart-resources>
    RenewsTo {
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
    }
}

resource! {
    /// A request of vetting.
    RequestResponse {
        /// `requestStatus`.
        request_status: RequestStatus = "requestStatus",
    }
}

resource! {
    /// How far a request of vetting is.
    RequestStatus {
        /// `status`.
        status: String = "status",
        /// `requestId`.
        request_id: String = "requestId",
        /// `statusId`.
        status_id: String = "statusId",
        /// `metadata`.
        metadata: Vec<Metadata> = "metadata",
        /// `stackServices`.
        stack_services: Vec<OneVetResponseStackService> = "stackServices",
    }
}

resource! {
    /// A GDAP relationship that an indirect provider arranged.
    ResellerDelegatedAdminRelationship {
        /// Read only.
        is_partner_consent_pending: bool = "isPartnerConsentPending",
        /// Read only.
        indirect_provider_tenant_id: String = "indirectProviderTenantId",
    }
}

resource! {
    /// Resellers to be checked before an order names them.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record>
    ResellerValidationRequest {
        /// Required in a request.
        partner_ids: Vec<String> = "partnerIds",
    }
}

resource! {
    /// What was found about resellers.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record>
    ResellerValidationResponse {
        /// `validationResults`.
        validation_results: Vec<ResellerValidationResult> = "validationResults",
    }
}

resource! {
    /// Whether a reseller may be named as partner of record.
    ResellerValidationResult {
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// Whether an order may name it.
        is_valid_partner_id_on_record: bool = "isValidPartnerIdOnRecord",
        /// Null is written by way of `other`.
        error_code: i64 = "errorCode",
        /// Null is written by way of `other`.
        error_description: String = "errorDescription",
    }
}

resource! {
    /// A reservation of Azure capacity.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    Reservation {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `displayName`.
        display_name: String = "displayName",
        /// `reservationId`.
        reservation_id: String = "reservationId",
        /// `appliedScopes`.
        applied_scopes: Vec<String> = "appliedScopes",
        /// `scopeType`.
        scope_type: String = "scopeType",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// ISO 8601.
        expiry_date_time: String = "expiryDateTime",
        /// ISO 8601.
        effective_date_time: String = "effectiveDateTime",
        /// `provisioningState`.
        provisioning_state: String = "provisioningState",
    }
}

resource! {
    /// Where the reservations of an entitlement are.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    ReservedInstanceArtifact {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `artifactType`.
        artifact_type: String = "artifactType",
        /// `dynamicAttributes`.
        dynamic_attributes: BTreeMap<String, Value> = "dynamicAttributes",
        /// `link`.
        link: Link = "link",
        /// Id of the resource.
        resource_id: String = "resourceId",
    }
}

resource! {
    /// The reservations of an entitlement.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    ReservedInstanceArtifactDetails {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `type`.
        type_: String = "type",
        /// `reservations`.
        reservations: Vec<Reservation> = "reservations",
        /// `virtualMachineReservations`.
        virtual_machine_reservations: Vec<Value> = "virtualMachineReservations",
    }
}

resource! {
    /// What Partner Center says about a resource.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    ResourceAttributes {
        /// Version, for a later update.
        etag: String = "etag",
        /// Name of the resource's type. Read only.
        object_type: String = "objectType",
    }
}

resource! {
    /// Links of a resource or a page.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    ResourceLinks {
        /// `self`.
        self_: Link = "self",
        /// `next`.
        next: Link = "next",
        /// `previous`.
        previous: Link = "previous",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

values! {
    /// What was changed.
    ResourceType {
        Undefined = "undefined",
        Customer = "customer",
        CustomerUser = "customer_user",
        Order = "order",
        Subscription = "subscription",
        License = "license",
        ThirdPartyAddOn = "third_party_add_on",
        MpnAssociation = "mpn_association",
        Transfer = "transfer",
        Application = "application",
        ApplicationCredential = "application_credential",
        PartnerUser = "partner_user",
        PartnerRelationship = "partner_relationship",
        Referral = "referral",
        SoftwareKey = "software_key",
        SoftwareDownloadLink = "software_download_link",
        SpendingLimit = "spending_limit",
        Invoice = "invoice",
        Agreement = "agreement",
        PartnerCustomerRelationship = "partner_customer_relationship",
        SelfServePolicy = "self_serve_policy",
        GranularAdminRelationship = "granular_admin_relationship",
        GranularAdminAccessAssignment = "granular_admin_access_assignment",
        PartnerCustomerDap = "partner_customer_dap",
        Credit = "credit",
        CustomerDirectoryRole = "customer_directory_role",
        SoftwarePage = "software_page",
        Device = "device",
        Policy = "policy",
        Overage = "overage",
        NewCommerceMigration = "new_commerce_migration",
        AzureEntitlement = "azure_entitlement",
        IndirectProviderIndirectResellerDap = "indirect_provider_indirect_reseller_dap",
    }
}

resource! {
    /// What one Azure resource cost in the current month.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/resource-usage-resources>
    ResourceUsageRecord {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// Where the resource is.
        resource_uri: String = "resourceUri",
        /// `resourceType`.
        resource_type: String = "resourceType",
        /// Id of the Azure subscription, under an Azure plan.
        entitlement_id: String = "entitlementId",
        /// `entitlementName`.
        entitlement_name: String = "entitlementName",
        /// `resourceGroupName`.
        resource_group_name: String = "resourceGroupName",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// An indirect reseller for tests, in a sandbox account.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox>
    SandboxIndirectReseller {
        /// `accountId`.
        account_id: String = "accountId",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: String = "mpnId",
        /// `tenant`.
        tenant: Value = "tenant",
        /// `agreementSignature`.
        agreement_signature: Value = "agreementSignature",
        /// `partnerRelationship`.
        partner_relationship: Value = "partnerRelationship",
        /// `legalBusinessProfile`.
        legal_business_profile: Value = "legalBusinessProfile",
        /// `organizationProfileLanguage`.
        organization_profile_language: String = "organizationProfileLanguage",
    }
}

resource! {
    /// What happens to a subscription at the end of its term, or on a date.
    ScheduledAction {
        /// At the end of the term, or on a date. One of TermEnd, CustomDate.
        schedule_type: String = "scheduleType",
        /// What happens. One of Cancel, RenewToNewTerm, RenewToExtendedServiceTerm, Transition.
        action_type: String = "actionType",
        /// ISO 8601.
        effective_date: String = "effectiveDate",
        /// `instructions`.
        instructions: ScheduledNextTermInstructions = "instructions",
    }
}

resource! {
    /// What a subscription is to be in its next term.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    ScheduledNextTermInstructions {
        /// `product`.
        product: ProductTerm = "product",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// When the term is to end, instead of its full length. ISO 8601. Null is written by way of `other`.
        custom_term_end_date: String = "customTermEndDate",
    }
}

resource! {
    /// What something counts for: a subscription, a resource group, a management group.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    Scope {
        /// `type`.
        type_: String = "type",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// Id of the Azure subscription, under an Azure plan.
        entitlement_id: String = "entitlementId",
        /// `managementGroupId`.
        management_group_id: String = "managementGroupId",
        /// `resourceGroupId`.
        resource_group_id: String = "resourceGroupId",
    }
}

resource! {
    /// How customers found the partner in search.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources>
    SearchAnalytics {
        /// `companyName`.
        company_name: String = "companyName",
        /// `contactButtonClicked`.
        contact_button_clicked: bool = "contactButtonClicked",
        /// `keywordCountry`.
        keyword_country: String = "keywordCountry",
        /// `detailsViewed`.
        details_viewed: bool = "detailsViewed",
        /// `keywordIndustryFocus`.
        keyword_industry_focus: String = "keywordIndustryFocus",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `partnerMarket`.
        partner_market: String = "partnerMarket",
        /// `keywordProduct`.
        keyword_product: String = "keywordProduct",
        /// `referralSubmitted`.
        referral_submitted: bool = "referralSubmitted",
        /// ISO 8601.
        search_date: String = "searchDate",
        /// `keywordSearchText`.
        keyword_search_text: String = "keywordSearchText",
        /// `searchResultPageViews`.
        search_result_page_views: i64 = "searchResultPageViews",
        /// `contactClicks`.
        contact_clicks: i64 = "contactClicks",
        /// `referralCount`.
        referral_count: i64 = "referralCount",
        /// `profileViews`.
        profile_views: i64 = "profileViews",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: i64 = "mpnId",
    }
}

resource! {
    /// How many seats a promotion is for.
    SeatConstraint {
        /// Including this number.
        min_seats: i64 = "minSeats",
        /// Including this number.
        max_seats: i64 = "maxSeats",
        /// `type`.
        type_: String = "type",
    }
}

resource! {
    /// The number of seats is outside of the promotion's.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    SeatCountPromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
        /// Null is written by way of `other`.
        minimum_required_seats: i64 = "minimumRequiredSeats",
        /// Null is written by way of `other`.
        maximum_required_seats: i64 = "maximumRequiredSeats",
        /// Null is written by way of `other`.
        available_seats: i64 = "availableSeats",
    }
}

resource! {
    /// Whether an application uses the Secure Application Model.
    SecureApplicationAdoptionStatus {
        /// Which day, in UTC.
        login_date: String = "loginDate",
        /// `applicationId`.
        application_id: String = "applicationId",
        /// `applicationName`.
        application_name: String = "applicationName",
        /// `adoptionStatus`.
        adoption_status: String = "adoptionStatus",
    }
}

resource! {
    /// How many requests on one day came with MFA, and from where.
    SecurityComplianceStatusMetadata {
        /// Which day, in UTC.
        login_date: String = "loginDate",
        /// How many requests came with MFA.
        mfa_compliant_request_count: i64 = "mfaCompliantRequestCount",
        /// How many requests there were.
        total_request_count: i64 = "totalRequestCount",
        /// `requestClient`.
        request_client: String = "requestClient",
        /// `secureApplicationAdoptionStatus`.
        secure_application_adoption_status: Vec<SecureApplicationAdoptionStatus> = "secureApplicationAdoptionStatus",
    }
}

values! {
    /// Which page is wanted.
    SeekOperation {
        Next = "Next",
        Previous = "Previous",
        First = "First",
        Last = "Last",
        PageIndex = "PageIndex",
    }
}

resource! {
    /// Whom a self-serve policy is about.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources>
    SelfServeEntity {
        /// Such as customer.
        self_serve_entity_type: String = "selfServeEntityType",
        /// Tenant id.
        tenant_id: String = "tenantID",
    }
}

resource! {
    /// Whether a customer may do something itself, such as buying.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources>
    SelfServePolicy {
        /// Read only.
        attributes: ResourceAttributes = "attributes",
        /// Read only.
        id: String = "id",
        /// `selfServeEntity`.
        self_serve_entity: SelfServeEntity = "selfServeEntity",
        /// `grantor`.
        grantor: Grantor = "grantor",
        /// `permissions`.
        permissions: Vec<Permission> = "permissions",
    }
}

resource! {
    /// One charge of a customer in the billing period.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-costs-resources>
    ServiceCostLineItem {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// ISO 8601.
        start_date: String = "startDate",
        /// ISO 8601.
        end_date: String = "endDate",
        /// `subscriptionFriendlyName`.
        subscription_friendly_name: String = "subscriptionFriendlyName",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `orderId`.
        order_id: String = "orderId",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `offerName`.
        offer_name: String = "offerName",
        /// MPN id of the indirect reseller.
        reseller_mpn_id: String = "resellerMPNId",
        /// Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        charge_type: String = "chargeType",
        /// `quantity`.
        quantity: Number = "quantity",
        /// Of one unit, before discounts.
        unit_price: Number = "unitPrice",
        /// Without tax, in the billing currency.
        pretax_total: Number = "pretaxTotal",
        /// Tax.
        tax: Number = "tax",
        /// With tax.
        after_tax_total: Number = "afterTaxTotal",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// Id of the invoice.
        invoice_number: String = "invoiceNumber",
        /// `productId`.
        product_id: String = "productId",
        /// `skuId`.
        sku_id: String = "skuId",
        /// Id of an availability of the SKU.
        availability_id: String = "availabilityId",
        /// `productName`.
        product_name: String = "productName",
        /// `skuName`.
        sku_name: String = "skuName",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// `publisherId`.
        publisher_id: String = "publisherId",
        /// The term and how often it is billed, in words.
        term_and_billing_cycle: String = "termAndBillingCycle",
        /// `discountDetails`.
        discount_details: String = "discountDetails",
        /// Recurring or OneTime.
        invoice_type: String = "invoiceType",
    }
}

values! {
    /// Which billing period.
    ServiceCostsBillingPeriod {
        None = "None",
        MostRecent = "MostRecent",
        Current = "Current",
    }
}

resource! {
    /// What a customer costs in the billing period, in one currency.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-costs-resources>
    ServiceCostsSummary {
        /// Read only.
        links: ServiceCostsSummaryLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// ISO 8601.
        billing_start_date: String = "billingStartDate",
        /// ISO 8601.
        billing_end_date: String = "billingEndDate",
        /// Without tax, in the billing currency.
        pretax_total: Number = "pretaxTotal",
        /// Tax.
        tax: Number = "tax",
        /// With tax.
        after_tax_total: Number = "afterTaxTotal",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `details`.
        details: Vec<ServiceCostsSummaryDetail> = "details",
    }
}

resource! {
    /// The part of the costs that one kind of invoice makes.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-costs-resources>
    ServiceCostsSummaryDetail {
        /// Recurring or OneTime.
        invoice_type: String = "invoiceType",
        /// `summary`.
        summary: ServiceCostsSummary = "summary",
    }
}

resource! {
    /// Links of a summary of costs.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-costs-resources>
    ServiceCostsSummaryLinks {
        /// `self`.
        self_: Link = "self",
        /// `serviceCostLineItems`.
        service_cost_line_items: Link = "serviceCostLineItems",
    }
}

resource! {
    /// The state of a service.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews>
    ServiceHealth {
        /// Read only.
        id: String = "id",
        /// Read only.
        service: String = "service",
        /// Read only.
        status: String = "status",
    }
}

resource! {
    /// A disturbance of a service.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-issues>
    ServiceHealthIssue {
        /// Read only.
        id: String = "id",
        /// Read only.
        title: String = "title",
        /// Read only.
        service: String = "service",
        /// Read only.
        status: String = "status",
        /// Read only.
        classification: String = "classification",
        /// ISO 8601. Read only.
        start_date_time: String = "startDateTime",
        /// ISO 8601. Read only.
        end_date_time: String = "endDateTime",
        /// Read only.
        is_resolved: bool = "isResolved",
    }
}

resource! {
    /// One incident or message of a service.
    ServiceIncidentDetail {
        /// `id`.
        id: String = "id",
        /// `messageType`.
        message_type: MessageType = "messageType",
        /// ISO 8601.
        start_time: String = "startTime",
        /// ISO 8601.
        end_time: String = "endTime",
        /// `status`.
        status: ServiceIncidentStatus = "status",
        /// `messages`.
        messages: Vec<ServiceIncidentHistory> = "messages",
        /// `workload`.
        workload: String = "workload",
        /// `affectedWorkloadNames`.
        affected_workload_names: Vec<String> = "affectedWorkloadNames",
        /// `impactedArea`.
        impacted_area: String = "impactedArea",
        /// `resolved`.
        resolved: bool = "resolved",
        /// `impactedCustomers`.
        impacted_customers: i64 = "impactedCustomers",
        /// Until when the customer has to act. ISO 8601.
        required_by: String = "requiredBy",
        /// `category`.
        category: String = "category",
        /// What happens.
        action_type: String = "actionType",
        /// `severity`.
        severity: ServiceIncidentStatus = "severity",
    }
}

resource! {
    /// One message about an incident.
    ServiceIncidentHistory {
        /// ISO 8601.
        published_time: String = "publishedTime",
        /// `messageText`.
        message_text: String = "messageText",
    }
}

values! {
    /// By what incidents can be searched.
    ServiceIncidentSearchField {
        Resolved = "resolved",
    }
}

values! {
    /// How bad the state of a service is.
    ServiceIncidentStatus {
        Normal = "normal",
        Information = "information",
        Warning = "warning",
        Critical = "critical",
    }
}

resource! {
    /// The state of a service, with its incidents.
    ServiceIncidents {
        /// `workload`.
        workload: String = "workload",
        /// `incidents`.
        incidents: Vec<ServiceIncidentDetail> = "incidents",
        /// `status`.
        status: ServiceIncidentStatus = "status",
        /// `messageCenterMessages`.
        message_center_messages: Vec<ServiceIncidentDetail> = "messageCenterMessages",
    }
}

resource! {
    /// A part of a SKU that can be switched on by itself.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/license-resources>
    ServicePlan {
        /// `displayName`.
        display_name: String = "displayName",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// `id`.
        id: String = "id",
        /// Such as Enabled, Warning, Suspended or Deleted.
        capability_status: String = "capabilityStatus",
        /// Whom it is for, such as User or Tenant.
        target_type: String = "targetType",
    }
}

resource! {
    /// A part of a SKU, and whether it works.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/resources/serviceplaninfo>
    ServicePlanInfo {
        /// `servicePlanId`.
        service_plan_id: String = "servicePlanId",
        /// `servicePlanName`.
        service_plan_name: String = "servicePlanName",
        /// Such as Success, Disabled or PendingActivation.
        provisioning_status: String = "provisioningStatus",
        /// User or Company.
        applies_to: String = "appliesTo",
    }
}

resource! {
    /// An application in a tenant.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals>
    ServicePrincipal {
        /// Read only.
        id: String = "id",
        /// Required in a request.
        app_id: String = "appId",
        /// `displayName`.
        display_name: String = "displayName",
        /// Read only.
        app_owner_organization_id: String = "appOwnerOrganizationId",
    }
}

resource! {
    /// A request to Microsoft's support.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-request-resources>
    ServiceRequest {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `title`.
        title: String = "title",
        /// `description`.
        description: String = "description",
        /// `severity`.
        severity: ServiceRequestSeverity = "severity",
        /// `supportTopicId`.
        support_topic_id: String = "supportTopicId",
        /// `supportTopicName`.
        support_topic_name: String = "supportTopicName",
        /// `status`.
        status: ServiceRequestStatus = "status",
        /// `organization`.
        organization: ServiceRequestOrganization = "organization",
        /// `primaryContact`.
        primary_contact: ServiceRequestContact = "primaryContact",
        /// `lastUpdatedBy`.
        last_updated_by: ServiceRequestContact = "lastUpdatedBy",
        /// `productName`.
        product_name: String = "productName",
        /// `productId`.
        product_id: String = "productId",
        /// ISO 8601.
        created_date: String = "createdDate",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// ISO 8601.
        last_closed_date: String = "lastClosedDate",
        /// `newNote`.
        new_note: ServiceRequestNote = "newNote",
        /// `notes`.
        notes: Vec<ServiceRequestNote> = "notes",
        /// ISO country code of two letters.
        country_code: String = "countryCode",
        /// `fileLinks`.
        file_links: Vec<FileInfo> = "fileLinks",
    }
}

resource! {
    /// Who asks support, or answers.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-request-resources>
    ServiceRequestContact {
        /// `organization`.
        organization: ServiceRequestOrganization = "organization",
        /// `contactId`.
        contact_id: String = "contactId",
        /// `lastName`.
        last_name: String = "lastName",
        /// `firstName`.
        first_name: String = "firstName",
        /// `email`.
        email: String = "email",
        /// `phoneNumber`.
        phone_number: String = "phoneNumber",
    }
}

resource! {
    /// A note on a service request.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-request-resources>
    ServiceRequestNote {
        /// `createdByName`.
        created_by_name: String = "createdByName",
        /// ISO 8601. Null is written by way of `other`.
        created_date: String = "createdDate",
        /// `text`.
        text: String = "text",
    }
}

resource! {
    /// The organization that asks support.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-request-resources>
    ServiceRequestOrganization {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `phoneNumber`.
        phone_number: String = "phoneNumber",
    }
}

values! {
    /// By what service requests can be searched.
    ServiceRequestSearchField {
        Status = "status",
    }
}

values! {
    /// How urgent a service request is.
    ServiceRequestSeverity {
        Unknown = "unknown",
        Critical = "critical",
        Moderate = "moderate",
        Minimal = "minimal",
    }
}

values! {
    /// How far a service request is.
    ServiceRequestStatus {
        None = "none",
        Open = "open",
        Closed = "closed",
        AttentionNeeded = "attention_needed",
    }
}

resource! {
    /// A message of the message centre.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-messages>
    ServiceUpdateMessage {
        /// Read only.
        id: String = "id",
        /// Read only.
        title: String = "title",
        /// Read only.
        category: String = "category",
        /// Read only.
        severity: String = "severity",
        /// Read only.
        services: Vec<String> = "services",
        /// ISO 8601. Read only.
        start_date_time: String = "startDateTime",
        /// ISO 8601. Read only.
        end_date_time: String = "endDateTime",
    }
}

resource! {
    /// How the last change of a signing certificate went.
    SigningCertificateUpdateStatus {
        /// ISO 8601.
        last_run_at: String = "lastRunAt",
        /// `result`.
        result: i64 = "result",
    }
}

resource! {
    /// A condition on one member: operator and value.
    SimpleFieldFilter {
        /// `operator`.
        operator: FieldFilterOperation = "operator",
        /// Read only.
        field: String = "field",
        /// Read only.
        value: String = "value",
    }
}

resource! {
    /// A version of a product that can be bought.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    Sku {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// `productId`.
        product_id: String = "productId",
        /// `title`.
        title: String = "title",
        /// `description`.
        description: String = "description",
        /// Of units in one order.
        minimum_quantity: i64 = "minimumQuantity",
        /// Of units in one order.
        maximum_quantity: i64 = "maximumQuantity",
        /// Whether it is a trial.
        is_trial: bool = "isTrial",
        /// Address.
        terms_of_use_uri: String = "termsOfUseUri",
        /// How often it may be billed.
        supported_billing_cycles: Vec<BillingCycleType> = "supportedBillingCycles",
        /// `purchasePrerequisites`.
        purchase_prerequisites: Vec<String> = "purchasePrerequisites",
        /// `inventoryVariables`.
        inventory_variables: Vec<String> = "inventoryVariables",
        /// `provisioningVariables`.
        provisioning_variables: Vec<String> = "provisioningVariables",
        /// `constraints`.
        constraints: Vec<Constraint> = "constraints",
        /// `dynamicAttributes`.
        dynamic_attributes: BTreeMap<String, Value> = "dynamicAttributes",
        /// `attestationProperties`.
        attestation_properties: SkuAttestationProperties = "attestationProperties",
        /// `consumptionType`.
        consumption_type: String = "consumptionType",
        /// `specializedOfferProperties`.
        specialized_offer_properties: SpecializedOfferProperties = "specializedOfferProperties",
        /// `minimumPurchaseCommitment`.
        minimum_purchase_commitment: MinimumPurchaseCommitment = "minimumPurchaseCommitment",
        /// `productType`.
        product_type: Value = "productType",
        /// `isMicrosoftProduct`.
        is_microsoft_product: bool = "isMicrosoftProduct",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// `localizedAttributes`.
        localized_attributes: Vec<Value> = "localizedAttributes",
        /// `actions`.
        actions: Vec<String> = "actions",
    }
}

resource! {
    /// Which attestation a SKU needs.
    SkuAttestationProperties {
        /// `enforceAttestation`.
        enforce_attestation: bool = "enforceAttestation",
        /// `attestationType`.
        attestation_type: String = "attestationType",
    }
}

resource! {
    /// A solution that a customer looks for.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    SolutionTag {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `solutionType`.
        solution_type: Value = "solutionType",
    }
}

resource! {
    /// By what results are sorted.
    Sort {
        /// Read only.
        sort_field: String = "sortField",
        /// Read only.
        sort_direction: SortDirection = "sortDirection",
    }
}

values! {
    /// Upwards or downwards.
    SortDirection {
        Ascending = "Ascending",
        Descending = "Descending",
    }
}

resource! {
    /// By how much a special offer lowers a price.
    SpecializedOfferPricingPolicy {
        /// `policyType`.
        policy_type: String = "policyType",
        /// `value`.
        value: String = "value",
    }
}

resource! {
    /// From when to when a special offer lasts, and its prices.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    SpecializedOfferProperties {
        /// `startDate`.
        start_date: String = "startDate",
        /// `endDate`.
        end_date: String = "endDate",
        /// `pricingPolicies`.
        pricing_policies: Vec<SpecializedOfferPricingPolicy> = "pricingPolicies",
    }
}

resource! {
    /// How much a customer may use in a month.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/customer-usage-resources>
    SpendingBudget {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// For one month, in the customer's currency; null is none. Null is written by way of `other`.
        amount: Number = "amount",
    }
}

resource! {
    /// Links of a page.
    StandardResourceCollectionLinks {
        /// `self`.
        self_: Link = "self",
        /// `next`.
        next: Link = "next",
        /// `previous`.
        previous: Link = "previous",
    }
}

resource! {
    /// Links of a resource.
    StandardResourceLinks {
        /// `self`.
        self_: Link = "self",
    }
}

resource! {
    /// What is known about a stored refresh token; never the token.
    StoredSignIn {
        /// The partner's tenant.
        partner: String = "partner",
        /// User principal name.
        user: String = "user",
        /// Object id of the user in the partner's tenant.
        user_id: String = "userId",
        /// How the person signed in, as the access token said.
        amr: Vec<String> = "amr",
        /// What is known about the MFA. One of proved, claimed, overridden, unknown.
        mfa: String = "mfa",
        /// How the token was obtained. One of authorization_code, device_code, imported.
        flow: String = "flow",
        /// When this very token was issued. ISO 8601.
        issued: String = "issued",
        /// When the person signed in, or the token was imported. ISO 8601.
        signed_in: String = "signedIn",
        /// When the token dies if it is not used until then, as far as can be told. ISO 8601.
        expires: String = "expires",
        /// Where it is stored, in a few words.
        store: String = "store",
    }
}

resource! {
    /// How many licences of a SKU a customer has, and how many are assigned.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/license-resources>
    SubscribedSku {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Active units that are not assigned.
        available_units: i64 = "availableUnits",
        /// Units that can be assigned.
        active_units: i64 = "activeUnits",
        /// Units that are assigned.
        consumed_units: i64 = "consumedUnits",
        /// Units that are paid no longer and can be restored.
        suspended_units: i64 = "suspendedUnits",
        /// All units.
        total_units: i64 = "totalUnits",
        /// Units that end soon.
        warning_units: i64 = "warningUnits",
        /// `productSku`.
        product_sku: ProductSku = "productSku",
        /// `servicePlans`.
        service_plans: Vec<ServicePlan> = "servicePlans",
        /// Such as Enabled, Warning, Suspended or Deleted.
        capability_status: String = "capabilityStatus",
    }
}

resource! {
    /// What a customer has bought for a time or by use.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    Subscription {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `orderId`.
        order_id: String = "orderId",
        /// `id`.
        id: String = "id",
        /// Id of the Azure subscription, under an Azure plan.
        entitlement_id: String = "entitlementId",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `offerName`.
        offer_name: String = "offerName",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// Read only.
        product_type: ItemType = "productType",
        /// Licences; of use-based subscriptions 1.
        quantity: i64 = "quantity",
        /// What the quantity counts, such as Licenses or Usage-based.
        unit_type: String = "unitType",
        /// The subscription that an add-on belongs to.
        parent_subscription_id: String = "parentSubscriptionId",
        /// `consumptionType`.
        consumption_type: String = "consumptionType",
        /// ISO 8601.
        creation_date: String = "creationDate",
        /// ISO 8601.
        effective_start_date: String = "effectiveStartDate",
        /// When the term ends. ISO 8601.
        commitment_end_date: String = "commitmentEndDate",
        /// When the term ends. ISO 8601. Null is written by way of `other`.
        commitment_end_date_time: String = "commitmentEndDateTime",
        /// Until when it can be cancelled. ISO 8601. Null is written by way of `other`.
        cancellation_allowed_until_date: String = "cancellationAllowedUntilDate",
        /// When the current billing cycle ends. ISO 8601. Null is written by way of `other`.
        billing_cycle_end_date: String = "billingCycleEndDate",
        /// When the current billing cycle ends. ISO 8601. Null is written by way of `other`.
        billing_cycle_end_date_time: String = "billingCycleEndDateTime",
        /// Its state; suspended ones are not billed by use.
        status: SubscriptionStatus = "status",
        /// Whether it goes on at its end; see also scheduledActions.
        auto_renew_enabled: bool = "autoRenewEnabled",
        /// By licence or by use.
        billing_type: BillingType = "billingType",
        /// How often it is billed.
        billing_cycle: BillingCycleType = "billingCycle",
        /// `hasPurchasableAddons`.
        has_purchasable_addons: bool = "hasPurchasableAddons",
        /// Whether it is a trial.
        is_trial: bool = "isTrial",
        /// `actions`.
        actions: Vec<String> = "actions",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        renewal_term_duration: String = "renewalTermDuration",
        /// Read only.
        refund_options: Vec<RefundOption> = "refundOptions",
        /// `isMicrosoftProduct`.
        is_microsoft_product: bool = "isMicrosoftProduct",
        /// MPN id of the indirect reseller.
        partner_id: String = "partnerId",
        /// Why it is suspended. Read only.
        suspension_reasons: Vec<String> = "suspensionReasons",
        /// Read only.
        contract_type: ContractType = "contractType",
        /// `links`.
        links: SubscriptionLinks = "links",
        /// `publisherName`.
        publisher_name: String = "publisherName",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
        /// The subscription that it was before.
        migrated_from_subscription_id: String = "migratedFromSubscriptionId",
        /// How many can still be given back.
        refundable_quantity: RefundableQuantity = "refundableQuantity",
        /// What it is to be in its next term.
        scheduled_next_term_instructions: ScheduledNextTermInstructions = "scheduledNextTermInstructions",
        /// What the next charge is for.
        next_charge_instructions: NextChargeInstructions = "nextChargeInstructions",
        /// `productOrderId`.
        product_order_id: String = "productOrderId",
        /// `lineItems`.
        line_items: SubscriptionLineItem = "lineItems",
        /// Whether somebody has to do something.
        attention_needed: bool = "attentionNeeded",
        /// Whether somebody has done it.
        action_taken: bool = "actionTaken",
        /// `code`.
        code: i64 = "code",
        /// `description`.
        description: String = "description",
        /// `data`.
        data: Vec<Value> = "data",
        /// `source`.
        source: String = "source",
        /// When the term is to end, instead of its full length. ISO 8601.
        custom_term_end_date: String = "customTermEndDate",
        /// What happens at its end; without Cancel it goes on.
        scheduled_actions: Vec<ScheduledAction> = "scheduledActions",
        /// MPN ids of further resellers.
        additional_partner_ids: Vec<String> = "additionalPartnerIds",
    }
}

resource! {
    /// Whether a subscription of a sandbox became active.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products>
    SubscriptionActivationResult {
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `status`.
        status: String = "status",
    }
}

resource! {
    /// A subscription, with the dates of its life.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources>
    SubscriptionAnalytics {
        /// Tenant id of the customer.
        customer_tenant_id: String = "customerTenantId",
        /// `customerName`.
        customer_name: String = "customerName",
        /// `customerMarket`.
        customer_market: String = "customerMarket",
        /// `id`.
        id: String = "id",
        /// `status`.
        status: String = "status",
        /// `productName`.
        product_name: String = "productName",
        /// `subscriptionType`.
        subscription_type: String = "subscriptionType",
        /// Whether it goes on at its end; see also scheduledActions.
        auto_renew_enabled: bool = "autoRenewEnabled",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// `partnerName`.
        partner_name: String = "partnerName",
        /// `providerName`.
        provider_name: String = "providerName",
        /// ISO 8601.
        effective_start_date: String = "effectiveStartDate",
        /// When the term ends. ISO 8601.
        commitment_end_date: String = "commitmentEndDate",
        /// ISO 8601.
        current_state_end_date: String = "currentStateEndDate",
        /// ISO 8601.
        trial_to_paid_conversion_date: String = "trialToPaidConversionDate",
        /// ISO 8601.
        trial_start_date: String = "trialStartDate",
        /// ISO 8601.
        trial_end_date: String = "trialEndDate",
        /// ISO 8601.
        last_usage_date: String = "lastUsageDate",
        /// ISO 8601.
        deprovisioned_date: String = "deprovisionedDate",
        /// ISO 8601.
        last_renewal_date: String = "lastRenewalDate",
        /// `licenseCount`.
        license_count: Number = "licenseCount",
        /// `subscriptionCount`.
        subscription_count: Number = "subscriptionCount",
        /// ISO 8601.
        creation_date: String = "creationDate",
        /// `churnRisk`.
        churn_risk: String = "churnRisk",
        /// How often it is billed.
        billing_cycle_name: String = "billingCycleName",
    }
}

resource! {
    /// What a subscription cost on one day.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-usage-resources>
    SubscriptionDailyUsageRecord {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// ISO 8601.
        date_used: String = "dateUsed",
    }
}

resource! {
    /// What a subscription consists of.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    SubscriptionLineItem {
        /// `id`.
        id: String = "id",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// `scope`.
        scope: Scope = "scope",
        /// Whether it goes on at its end; see also scheduledActions.
        auto_renew_enabled: bool = "autoRenewEnabled",
        /// `status`.
        status: String = "status",
        /// `purchaseCommitment`.
        purchase_commitment: Value = "purchaseCommitment",
    }
}

resource! {
    /// Links of a subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    SubscriptionLinks {
        /// `self`.
        self_: Link = "self",
        /// `offer`.
        offer: Link = "offer",
        /// `entitlement`.
        entitlement: Link = "entitlement",
        /// `parentSubscription`.
        parent_subscription: Link = "parentSubscription",
        /// `product`.
        product: Link = "product",
        /// `sku`.
        sku: Link = "sku",
        /// `availability`.
        availability: Link = "availability",
        /// `activationLinks`.
        activation_links: Link = "activationLinks",
        /// `next`.
        next: Link = "next",
        /// `previous`.
        previous: Link = "previous",
    }
}

resource! {
    /// What a subscription cost in the current month.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-usage-resources>
    SubscriptionMonthlyUsageRecord {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// `status`.
        status: SubscriptionStatus = "status",
        /// MPN id of the partner of record.
        partner_on_record: String = "partnerOnRecord",
        /// `offerId`.
        offer_id: String = "offerId",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// As it is shown, such as €.
        currency_symbol: String = "currencySymbol",
    }
}

resource! {
    /// Whether a subscription is provided.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    SubscriptionProvisioningStatus {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `skuId`.
        sku_id: String = "skuId",
        /// `status`.
        status: ProvisioningStatus = "status",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// ISO 8601.
        end_date: String = "endDate",
    }
}

resource! {
    /// Whether an Azure subscription is registered for reservations.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    SubscriptionRegistrationStatus {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `status`.
        status: String = "status",
    }
}

values! {
    /// The state of a subscription.
    SubscriptionStatus {
        None = "none",
        Active = "active",
        Suspended = "suspended",
        Deleted = "deleted",
        Expired = "expired",
        Pending = "pending",
        Disabled = "disabled",
    }
}

resource! {
    /// What a subscription used in the billing period.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-usage-resources>
    SubscriptionUsageSummary {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// ISO 8601.
        billing_start_date: String = "billingStartDate",
        /// ISO 8601.
        billing_end_date: String = "billingEndDate",
        /// In the currency of the record.
        total_cost: Number = "totalCost",
        /// Locale for writing amounts, such as en-US.
        currency_locale: String = "currencyLocale",
        /// ISO 4217 code, such as EUR.
        currency_code: String = "currencyCode",
        /// In US dollars. Null is written by way of `other`.
        usd_total_cost: Number = "usdTotalCost",
        /// ISO 8601.
        last_modified_date: String = "lastModifiedDate",
        /// Id of the resource.
        resource_id: String = "resourceId",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// Who supports the customer of a subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/subscription-resources>
    SupportContact {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Tenant id of the partner who supports.
        support_tenant_id: String = "supportTenantId",
        /// MPN id of the partner who supports.
        support_mpn_id: String = "supportMpnId",
        /// `name`.
        name: String = "name",
    }
}

resource! {
    /// How customers reach the partner's support.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/profile-resources>
    SupportProfile {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `email`.
        email: String = "email",
        /// `telephone`.
        telephone: String = "telephone",
        /// `website`.
        website: String = "website",
        /// `profileType`.
        profile_type: String = "profileType",
    }
}

resource! {
    /// What a service request can be about.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/service-request-resources>
    SupportTopic {
        /// `name`.
        name: String = "name",
        /// `description`.
        description: String = "description",
        /// `id`.
        id: String = "id",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// An industry, product or service by its id.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    Tag {
        /// `id`.
        id: String = "id",
    }
}

resource! {
    /// Whom a referral is addressed to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/referral-resources>
    Target {
        /// `id`.
        id: String = "id",
        /// `type`.
        type_: Value = "type",
    }
}

resource! {
    /// Whether a subscription can take what another gives up.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-resources>
    TargetSubscriptionEligibilityDetail {
        /// Whether it can be done.
        is_eligible: bool = "isEligible",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionFriendlyName`.
        subscription_friendly_name: String = "subscriptionFriendlyName",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        subscription_term_duration: String = "subscriptionTermDuration",
        /// How often it is billed.
        subscription_billing_cycle: BillingCycleType = "subscriptionBillingCycle",
        /// `errors`.
        errors: Vec<TargetSubscriptionErrors> = "errors",
    }
}

resource! {
    /// Why a subscription cannot take what another gives up.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-resources>
    TargetSubscriptionErrors {
        /// `code`.
        code: Value = "code",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// A receipt for tax.
    TaxReceipt {
        /// `id`.
        id: String = "id",
        /// Path of the PDF, relative to the service's base.
        tax_receipt_pdf_download_link: String = "taxReceiptPdfDownloadLink",
    }
}

resource! {
    /// What a tenant's metadata says about it.
    TenantFacts {
        /// The tenant's id.
        tenant: String = "tenant",
        /// Name of the cloud that it belongs to.
        cloud: String = "cloud",
        /// Who issues its tokens.
        issuer: String = "issuer",
        /// Such as EU, NA or USGov.
        region: String = "region",
        /// Such as GCC, DODCON or DOD.
        sub_region: String = "subRegion",
        /// The host of its Microsoft Graph.
        graph_host: String = "graphHost",
    }
}

resource! {
    /// What anybody may know about a tenant.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname>
    TenantInformation {
        /// Read only.
        tenant_id: String = "tenantId",
        /// Read only.
        default_domain_name: String = "defaultDomainName",
        /// Read only.
        display_name: String = "displayName",
        /// Read only.
        federation_brand_name: String = "federationBrandName",
    }
}

resource! {
    /// For how long something can be bought, as an older article lists it.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-resources>
    Term {
        /// ISO 8601 duration.
        duration: String = "duration",
        /// `description`.
        description: String = "description",
    }
}

resource! {
    /// The promotion is for other terms.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/promotion-resources>
    TermPromotionEligibilityError {
        /// `type`.
        type_: String = "type",
        /// `description`.
        description: String = "description",
        /// `eligibleTerms`.
        eligible_terms: Vec<PromotionTerm> = "eligibleTerms",
    }
}

resource! {
    /// The body of an answer to too many requests.
    ThrottleErrorBody {
        /// `statusCode`.
        status_code: i64 = "statusCode",
        /// `message`.
        message: String = "message",
    }
}

resource! {
    /// Whether a customer's subscriptions can be transferred.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transfer-eligibility-resources>
    TransferEligibility {
        /// `id`.
        id: String = "id",
        /// Whether it can be done.
        is_eligible: bool = "isEligible",
        /// `reason`.
        reason: String = "reason",
    }
}

resource! {
    /// The transfer of a customer's subscriptions from partner to partner.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transfer-entity-resources>
    TransferEntity {
        /// Read only.
        id: String = "id",
        /// ISO 8601. Read only.
        created_time: String = "createdTime",
        /// ISO 8601. Read only.
        last_modified_time: String = "lastModifiedTime",
        /// Read only.
        last_modified_user: String = "lastModifiedUser",
        /// `customerName`.
        customer_name: String = "customerName",
        /// Tenant id of the customer. Read only.
        customer_tenant_id: String = "customerTenantId",
        /// Tenant id of the partner who asks; the service's own casing.
        partnertenantid: String = "partnertenantid",
        /// `sourcePartnerName`.
        source_partner_name: String = "sourcePartnerName",
        /// `sourcePartnerTenantId`.
        source_partner_tenant_id: String = "sourcePartnerTenantId",
        /// `targetPartnerName`.
        target_partner_name: String = "targetPartnerName",
        /// `targetPartnerTenantId`.
        target_partner_tenant_id: String = "targetPartnerTenantId",
        /// `lineItems`.
        line_items: Vec<Value> = "lineItems",
        /// Read only.
        status: String = "status",
        /// `links`.
        links: Value = "links",
        /// `attributes`.
        attributes: Value = "attributes",
        /// Number of the kind of transfer.
        transfer_type: i64 = "transferType",
        /// `customerEmailId`.
        customer_email_id: String = "customerEmailId",
        /// ISO 8601.
        expiration_time: String = "expirationTime",
        /// `targetPartnerEmailId`.
        target_partner_email_id: String = "targetPartnerEmailId",
        /// Number of the direction.
        transfer_direction: i64 = "transferDirection",
        /// `ignoreEligibilityCheck`.
        ignore_eligibility_check: bool = "ignoreEligibilityCheck",
    }
}

resource! {
    /// Why a part of a transfer failed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transfer-entity-resources>
    TransferError {
        /// `transferGroupId`.
        transfer_group_id: String = "transferGroupId",
        /// `code`.
        code: i64 = "code",
        /// `description`.
        description: String = "description",
        /// `lineItems`.
        line_items: Vec<TransferLineItem> = "lineItems",
    }
}

values! {
    /// Why a part of a transfer failed.
    TransferErrorCode {
        PartnerTokenMissing = "PartnerTokenMissing",
        InvalidInput = "InvalidInput",
        ServiceException = "ServiceException",
        InvalidOfferId = "InvalidOfferId",
        CreateOrderError = "CreateOrderError",
        MpnIdNotFound = "MpnIdNotFound",
        NotValidIndirectResellerMpnId = "NotValidIndirectResellerMpnId",
        TransferIdNotFound = "TransferIdNotFound",
        TransferNotAllowedIfStatusIsInProgress = "TransferNotAllowedIfStatusIsInProgress",
        TransferNotAllowedIfStatusIsCompleted = "TransferNotAllowedIfStatusIsCompleted",
        TransferCreateOrderError = "TransferCreateOrderError",
        TransferProcessedByAnotherRequest = "TransferProcessedByAnotherRequest",
    }
}

resource! {
    /// One subscription of a transfer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transfer-entity-resources>
    TransferLineItem {
        /// Read only.
        id: String = "id",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// How often it is billed.
        billing_cycle: Value = "billingCycle",
        /// A name that people gave it.
        friendly_name: String = "friendlyName",
        /// MPN id of the indirect reseller who gets the credit.
        partner_id_on_record: String = "partnerIdOnRecord",
        /// `offerId`.
        offer_id: String = "offerId",
        /// Add-ons of the item. Read only.
        addon_items: Vec<TransferLineItem> = "addonItems",
        /// `transferError`.
        transfer_error: String = "transferError",
        /// `status`.
        status: String = "status",
    }
}

resource! {
    /// What a transfer gave: orders, and what failed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transfer-entity-resources>
    TransferSubmitResult {
        /// `orders`.
        orders: Vec<Order> = "orders",
        /// `transferErrors`.
        transfer_errors: Vec<TransferError> = "transferErrors",
        /// `attributes`.
        attributes: Value = "attributes",
    }
}

resource! {
    /// The change of a subscription to another product.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-resources>
    Transition {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `operationId`.
        operation_id: String = "operationId",
        /// Product, SKU and availability of what is given up, joined by colons.
        from_catalog_item_id: String = "fromCatalogItemId",
        /// `fromSubscriptionId`.
        from_subscription_id: String = "fromSubscriptionId",
        /// Product, SKU and availability of what is taken instead, joined by colons. Required in a request.
        to_catalog_item_id: String = "toCatalogItemId",
        /// `toSubscriptionId`.
        to_subscription_id: String = "toSubscriptionId",
        /// Required in a request.
        quantity: i64 = "quantity",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        term_duration: String = "termDuration",
        /// How often it is billed.
        billing_cycle: String = "billingCycle",
        /// Such as transition_only or transition_with_license_transfer. Required in a request.
        transition_type: String = "transitionType",
        /// Id of a promotion that is applied.
        promotion_id: String = "promotionId",
        /// `events`.
        events: Vec<TransitionEvent> = "events",
        /// `transition`.
        transition: Vec<Value> = "transition",
    }
}

resource! {
    /// What a subscription can be changed to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-resources>
    TransitionEligibility {
        /// Product, SKU and availability, joined by colons.
        catalog_item_id: String = "catalogItemId",
        /// `title`.
        title: String = "title",
        /// `description`.
        description: String = "description",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// `eligibilities`.
        eligibilities: Vec<TransitionEligibilityDetail> = "eligibilities",
        /// `subscriptionEligibilities`.
        subscription_eligibilities: Vec<TargetSubscriptionEligibilityDetail> = "subscriptionEligibilities",
        /// `operationId`.
        operation_id: String = "operationId",
        /// `attributes`.
        attributes: Value = "attributes",
    }
}

resource! {
    /// Whether a change can be made, and in which way.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-resources>
    TransitionEligibilityDetail {
        /// Whether it can be done.
        is_eligible: bool = "isEligible",
        /// Such as transition_only or transition_with_license_transfer.
        transition_type: String = "transitionType",
        /// `errors`.
        errors: Vec<TransitionError> = "errors",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionFriendlyName`.
        subscription_friendly_name: String = "subscriptionFriendlyName",
        /// ISO 8601 duration, such as P1Y, P1M or P3Y.
        subscription_term_duration: String = "subscriptionTermDuration",
        /// How often it is billed.
        subscription_billing_cycle: BillingCycleType = "subscriptionBillingCycle",
    }
}

resource! {
    /// Why a subscription cannot be changed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-resources>
    TransitionError {
        /// `code`.
        code: TransitionErrorCode = "code",
        /// `description`.
        description: String = "description",
    }
}

values! {
    /// Why a subscription cannot be changed.
    TransitionErrorCode {
        DelegatedAdminPermissionsDisabled = "DelegatedAdminPermissionsDisabled",
        SubscriptionStatusNotActive = "SubscriptionStatusNotActive",
        ConflictingServiceTypes = "ConflictingServiceTypes",
        ConcurrencyConflicts = "ConcurrencyConflicts",
        UserContextRequired = "UserContextRequired",
        SubscriptionAddOnsPresent = "SubscriptionAddOnsPresent",
        SubscriptionDoesNotHaveAnyTransitionedPaths = "SubscriptionDoesNotHaveAnyTransitionedPaths",
        SubscriptionTargetOfferNotFound = "SubscriptionTargetOfferNotFound",
        SubscriptionNotProvisioned = "SubscriptionNotProvisioned",
        OfferDoesNotSupportBillingCycle = "OfferDoesNotSupportBillingCycle",
        ConversionsNotFound = "ConversionsNotFound",
        UserLicenseError = "UserLicenseError",
        InsufficientGranularAdminPermissions = "InsufficientGranularAdminPermissions",
    }
}

resource! {
    /// One step of a change.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-resources>
    TransitionEvent {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `name`.
        name: String = "name",
        /// `status`.
        status: String = "status",
        /// In UTC. ISO 8601.
        timestamp: String = "timestamp",
        /// `errors`.
        errors: Vec<TransitionError> = "errors",
    }
}

resource! {
    /// Which period's lines are exported.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export>
    UnbilledReconciliationExportRequest {
        /// The current period or the last one. One of current, last, unknownFutureValue. Required in a
        /// request.
        billing_period: String = "billingPeriod",
        /// ISO 4217 code, such as EUR. Required in a request.
        currency_code: String = "currencyCode",
        /// Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.
        attribute_set: String = "attributeSet",
    }
}

resource! {
    /// Which period's rated use is exported.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export>
    UnbilledUsageExportRequest {
        /// The current period or the last one. One of current, last, unknownFutureValue. Required in a
        /// request.
        billing_period: String = "billingPeriod",
        /// ISO 4217 code, such as EUR. Required in a request.
        currency_code: String = "currencyCode",
        /// Full has all columns, basic leaves descriptive ones out. One of full, basic, unknownFutureValue.
        attribute_set: String = "attributeSet",
    }
}

resource! {
    /// A role of the directory.
    UnifiedRole {
        /// Id of the role's template; the same in every tenant. Required in a request.
        role_definition_id: String = "roleDefinitionId",
    }
}

resource! {
    /// What a billing group is to have.
    UpdateBillingGroupRequest {
        /// `defaultPurchaseOrderNumber`.
        default_purchase_order_number: String = "defaultPurchaseOrderNumber",
        /// `billToAddress`.
        bill_to_address: BillingAddress = "billToAddress",
    }
}

resource! {
    /// What a legacy subscription can be upgraded to.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/upgrade-resources>
    Upgrade {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `targetOffer`.
        target_offer: Offer = "targetOffer",
        /// `upgradeType`.
        upgrade_type: UpgradeType = "upgradeType",
        /// Whether it can be done.
        is_eligible: bool = "isEligible",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// `upgradeErrors`.
        upgrade_errors: Vec<UpgradeError> = "upgradeErrors",
    }
}

resource! {
    /// Why a subscription cannot be upgraded.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/upgrade-resources>
    UpgradeError {
        /// `code`.
        code: UpgradeErrorCode = "code",
        /// `description`.
        description: String = "description",
        /// `additionalDetails`.
        additional_details: String = "additionalDetails",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

values! {
    /// Why a subscription cannot be upgraded.
    UpgradeErrorCode {
        DelegatedAdminPermissionsDisabled = "DelegatedAdminPermissionsDisabled",
        SubscriptionStatusNotActive = "SubscriptionStatusNotActive",
        ConflictingServiceTypes = "ConflictingServiceTypes",
        ConcurrencyConflicts = "ConcurrencyConflicts",
        UserContextRequired = "UserContextRequired",
        SubscriptionAddOnsPresent = "SubscriptionAddOnsPresent",
        SubscriptionDoesNotHaveAnyUpgradePaths = "SubscriptionDoesNotHaveAnyUpgradePaths",
        SubscriptionTargetOfferNotFound = "SubscriptionTargetOfferNotFound",
        SubscriptionNotProvisioned = "SubscriptionNotProvisioned",
        OfferDoesNotSupportBillingCycle = "OfferDoesNotSupportBillingCycle",
        InsufficientGranularAdminPermissions = "InsufficientGranularAdminPermissions",
    }
}

resource! {
    /// What became of an upgrade.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/upgrade-resources>
    UpgradeResult {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `sourceSubscriptionId`.
        source_subscription_id: String = "sourceSubscriptionId",
        /// `targetSubscriptionId`.
        target_subscription_id: String = "targetSubscriptionId",
        /// `upgradeType`.
        upgrade_type: UpgradeType = "upgradeType",
        /// `upgradeErrors`.
        upgrade_errors: Vec<UpgradeError> = "upgradeErrors",
        /// `licenseErrors`.
        license_errors: Vec<UserLicenseError> = "licenseErrors",
        /// `totalCount`.
        total_count: i64 = "totalCount",
        /// `items`.
        items: Vec<Value> = "items",
    }
}

values! {
    /// How a subscription can be upgraded.
    UpgradeType {
        None = "none",
        UpgradeOnly = "upgrade_only",
        UpgradeWithLicenseTransfer = "upgrade_with_license_transfer",
    }
}

resource! {
    /// A product before or after an upgrade.
    UpgradedProductDetails {
        /// `id`.
        id: String = "id",
        /// `name`.
        name: String = "name",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// What became of one product of an upgrade.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/product-upgrade-resources>
    UpgradesLineItem {
        /// `sourceProduct`.
        source_product: Value = "sourceProduct",
        /// `targetProduct`.
        target_product: Value = "targetProduct",
        /// ISO 8601.
        upgraded_date: String = "upgradedDate",
        /// `status`.
        status: String = "status",
        /// `errorDetails`.
        error_details: Value = "errorDetails",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// A line of an invoice for the use of Azure, legacy offer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/invoice-resources>
    UsageBasedLineItem {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `partnerName`.
        partner_name: String = "partnerName",
        /// `partnerBillableAccountId`.
        partner_billable_account_id: String = "partnerBillableAccountId",
        /// `customerId`.
        customer_id: String = "customerId",
        /// `customerCompanyName`.
        customer_company_name: String = "customerCompanyName",
        /// Location id of the partner in the partner programme (PartnerID, once MPN id).
        mpn_id: i64 = "mpnId",
        /// MPN id of the indirect reseller; 0 where there is none.
        tier2_mpn_id: i64 = "tier2MpnId",
        /// Id of the invoice.
        invoice_number: String = "invoiceNumber",
        /// `domainName`.
        domain_name: String = "domainName",
        /// How often it is billed.
        billing_cycle_type: String = "billingCycleType",
        /// `subscriptionId`.
        subscription_id: String = "subscriptionId",
        /// `subscriptionName`.
        subscription_name: String = "subscriptionName",
        /// `subscriptionDescription`.
        subscription_description: String = "subscriptionDescription",
        /// `orderId`.
        order_id: String = "orderId",
        /// `serviceName`.
        service_name: String = "serviceName",
        /// `serviceType`.
        service_type: String = "serviceType",
        /// `resourceGuid`.
        resource_guid: String = "resourceGuid",
        /// `resourceName`.
        resource_name: String = "resourceName",
        /// `region`.
        region: String = "region",
        /// How much was used, in units.
        consumed_quantity: Number = "consumedQuantity",
        /// Of the time that is charged. ISO 8601.
        charge_start_date: String = "chargeStartDate",
        /// Of the time that is charged. ISO 8601.
        charge_end_date: String = "chargeEndDate",
        /// What quantities are counted in, such as 1 Hour.
        unit: String = "unit",
        /// Read only.
        billing_provider: BillingProvider = "billingProvider",
        /// `detailLineItemId`.
        detail_line_item_id: i64 = "detailLineItemId",
        /// `sku`.
        sku: String = "sku",
        /// How much is free, in units a month.
        included_quantity: Number = "includedQuantity",
        /// How much was used beyond what is included, in units.
        overage_quantity: Number = "overageQuantity",
        /// Of one unit, before discounts.
        list_price: Number = "listPrice",
        /// `consumptionPrice`.
        consumption_price: Number = "consumptionPrice",
        /// `consumptionDiscount`.
        consumption_discount: Number = "consumptionDiscount",
        /// ISO 4217 code, such as EUR.
        currency: String = "currency",
        /// Without tax, in the billing currency.
        pretax_charges: Number = "pretaxCharges",
        /// Tax.
        tax_amount: Number = "taxAmount",
        /// With tax.
        post_tax_total: Number = "postTaxTotal",
        /// Of one unit, without tax.
        pretax_effective_rate: Number = "pretaxEffectiveRate",
        /// Of one unit, with tax.
        post_tax_effective_rate: Number = "postTaxEffectiveRate",
        /// Such as new, renew, cycleCharge, addQuantity, removeQuantity or cancelImmediate.
        charge_type: String = "chargeType",
        /// Read only.
        invoice_line_item_type: InvoiceLineItemType = "invoiceLineItemType",
        /// `customerName`.
        customer_name: String = "customerName",
    }
}

resource! {
    /// An account.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/user-resources>
    User {
        /// Read only.
        links: StandardResourceLinks = "links",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// `id`.
        id: String = "id",
        /// Sign-in name.
        user_principal_name: String = "userPrincipalName",
        /// `firstName`.
        first_name: String = "firstName",
        /// `lastName`.
        last_name: String = "lastName",
        /// `displayName`.
        display_name: String = "displayName",
        /// `passwordProfile`.
        password_profile: PasswordProfile = "passwordProfile",
        /// When it was synchronized with a directory on premises. ISO 8601. Null is written by way of
        /// `other`.
        last_directory_sync_time: String = "lastDirectorySyncTime",
        /// `userDomainType`.
        user_domain_type: UserDomainType = "userDomainType",
        /// `state`.
        state: UserState = "state",
        /// When it was deleted; it can be restored for 30 days. ISO 8601. Null is written by way of `other`.
        soft_deletion_time: String = "softDeletionTime",
        /// `phoneNumber`.
        phone_number: String = "phoneNumber",
    }
}

resource! {
    /// How somebody signs in for the first time.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/user-resources>
    UserCredentials {
        /// `userName`.
        user_name: String = "userName",
        /// Secret: shown once.
        password: String = "password",
    }
}

values! {
    /// Whether the directory or a federated service signs the user in.
    UserDomainType {
        None = "none",
        Managed = "managed",
        Federated = "federated",
    }
}

resource! {
    /// Why a user's licence was not moved.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/upgrade-resources>
    UserLicenseError {
        /// `userObjectId`.
        user_object_id: String = "userObjectId",
        /// `name`.
        name: String = "name",
        /// `email`.
        email: String = "email",
        /// `errors`.
        errors: Vec<ApiFault> = "errors",
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
    }
}

resource! {
    /// A user who has a role.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/user-resources>
    UserMember {
        /// `attributes`.
        attributes: ResourceAttributes = "attributes",
        /// Required in a request.
        id: String = "id",
        /// `displayName`.
        display_name: String = "displayName",
        /// Sign-in name.
        user_principal_name: String = "userPrincipalName",
        /// `roleId`.
        role_id: String = "roleId",
    }
}

values! {
    /// Whether an account is in use; `inactive` ones are deleted and can be restored.
    UserState {
        Active = "active",
        Inactive = "inactive",
    }
}

resource! {
    /// A code that lets a partner create customers of the government community cloud.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/utility-resources>
    ValidationCode {
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `organizationName`.
        organization_name: String = "organizationName",
        /// `validationId`.
        validation_id: String = "validationId",
        /// How many customers can be created with it.
        max_creates: i64 = "maxCreates",
        /// How many customers can still be created with it.
        remaining_creates: i64 = "remainingCreates",
        /// Version, for a later update.
        e_tag: String = "eTag",
    }
}

resource! {
    /// How far a customer's account is validated.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/retrieve-validation-status>
    ValidationStatus {
        /// `type`.
        type_: ValidationType = "type",
        /// `status`.
        status: String = "status",
        /// `lastUpdateDateTime`.
        last_update_date_time: String = "lastUpdateDateTime",
        /// `code`.
        code: i64 = "code",
        /// `message`.
        message: String = "message",
        /// `description`.
        description: String = "description",
        /// `errorName`.
        error_name: String = "errorName",
        /// Whether the same request may succeed later.
        is_retryable: bool = "isRetryable",
        /// `errorMessageExtended`.
        error_message_extended: String = "errorMessageExtended",
    }
}

values! {
    /// What is validated.
    ValidationType {
        Account = "account",
    }
}

resource! {
    /// A domain to be added to a customer's tenant as verified.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>
    VerifiedDomain {
        /// Required in a request.
        verified_domain_name: String = "verifiedDomainName",
        /// Required in a request.
        domain: Domain = "domain",
        /// `domainFederationSettings`.
        domain_federation_settings: DomainFederationSettings = "domainFederationSettings",
    }
}

resource! {
    /// An event that Partner Center signed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    VerifiedEvent {
        /// Names this event, for webhooks.forget.
        delivery: String = "delivery",
        /// What happened; ask webhooks.events.list for the real list. One of test-created,
        /// subscription-updated, usagerecords-thresholdExceeded, invoice-ready, referral-created,
        /// referral-updated, related-referral-created, related-referral-updated, azure-fraud-event-detected,
        /// reseller-relationship-accepted-by-customer, indirect-reseller-relationship-accepted-by-customer,
        /// dap-admin-relationship-approved, dap-admin-relationship-terminated,
        /// dap-admin-relationship-terminated-by-microsoft, granular-admin-relationship-approved,
        /// granular-admin-relationship-activated, granular-admin-relationship-expired,
        /// granular-admin-relationship-terminated, granular-admin-access-assignment-created,
        /// granular-admin-access-assignment-activated, granular-admin-access-assignment-updated,
        /// granular-admin-access-assignment-deleted, new-commerce-migration-created,
        /// new-commerce-migration-completed, new-commerce-migration-failed,
        /// new-commerce-migration-schedule-failed.
        event_name: String = "eventName",
        /// Address of what changed; of a test event it leads nowhere.
        resource_uri: String = "resourceUri",
        /// What changed, such as subscription.
        resource_name: String = "resourceName",
        /// Address of the record of the change, where there is one.
        audit_uri: String = "auditUri",
        /// When it changed. ISO 8601.
        changed: String = "changed",
        /// The event as it was received.
        body: Value = "body",
    }
}

values! {
    /// How far vetting is.
    VettingStatus {
        None = "none",
        Pending = "pending",
        Authorized = "authorized",
        Rejected = "rejected",
    }
}

values! {
    /// Where vetting stands.
    VettingSubStatus {
        None = "none",
        Entry = "entry",
        EmailOwnership = "email_ownership",
        EmailDomain = "email_domain",
        EmploymentVerification = "employment_verification",
        Decision = "decision",
        BusinessVerification = "business_verification",
    }
}

values! {
    /// Which vetting it is.
    VettingVersion {
        None = "none",
        Current = "current",
        LastFinalized = "last_finalized",
    }
}

resource! {
    /// A reservation of virtual machines.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    VirtualMachineReservation {
        /// `reservationId`.
        reservation_id: String = "reservationId",
        /// `scopeType`.
        scope_type: String = "scopeType",
        /// `displayName`.
        display_name: String = "displayName",
        /// `appliedScopes`.
        applied_scopes: Value = "appliedScopes",
        /// `quantity`.
        quantity: i64 = "quantity",
        /// ISO 8601.
        expiry_date_time: String = "expiryDateTime",
        /// ISO 8601.
        effective_date_time: String = "effectiveDateTime",
        /// `provisioningState`.
        provisioning_state: String = "provisioningState",
    }
}

resource! {
    /// Where the reservations of virtual machines are.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    VirtualMachineReservedInstanceArtifact {
        /// `link`.
        link: Link = "link",
        /// `resourceID`.
        resource_id: String = "resourceID",
    }
}

resource! {
    /// The reservations of virtual machines that an entitlement gives.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/entitlement-resources>
    VirtualMachineReservedInstanceArtifactDetails {
        /// `type`.
        type_: ArtifactType = "type",
        /// `virtualMachineReservations`.
        virtual_machine_reservations: Vec<VirtualMachineReservation> = "virtualMachineReservations",
    }
}

resource! {
    /// What came of one attempt to deliver an event.
    WebhookDeliveryResult {
        /// HTTP status that the webhook answered with.
        response_code: String = "responseCode",
        /// `responseMessage`.
        response_message: String = "responseMessage",
        /// Whether the delivery failed before the webhook answered.
        system_error: bool = "systemError",
        /// When it was tried, in UTC. ISO 8601.
        date_time_utc: String = "dateTimeUtc",
    }
}

resource! {
    /// What Partner Center sends to a webhook: which resource changed, and how.
    WebhookEvent {
        /// Such as subscription-updated.
        event_name: String = "EventName",
        /// Address of the resource that changed.
        resource_uri: String = "ResourceUri",
        /// Kind of resource, such as subscription.
        resource_name: String = "ResourceName",
        /// Address of the audit record of the change; may be absent.
        audit_uri: String = "AuditUri",
        /// When it changed, in UTC. ISO 8601.
        resource_change_utc_date: String = "ResourceChangeUtcDate",
    }
}

resource! {
    /// Where events are sent, and which.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    WebhookRegistration {
        /// Tenant id of the partner.
        subscriber_id: String = "SubscriberId",
        /// Address that events are sent to; https. Required in a request.
        webhook_url: String = "WebhookUrl",
        /// Names of the events, such as subscription-updated. Required in a request.
        webhook_events: Vec<String> = "WebhookEvents",
        /// Whether the signature comes in X-MS-Signature instead of Authorization.
        signature_token_to_ms_signature_header: bool = "signatureTokenToMsSignatureHeader",
        /// `properties`.
        properties: BTreeMap<String, String> = "properties",
        /// In UTC. ISO 8601.
        last_modified_timestamp: String = "lastModifiedTimestamp",
    }
}

resource! {
    /// How many registrations there are.
    WebhookRegistrationSummary {
        /// `count`.
        count: i64 = "count",
    }
}

resource! {
    /// How the delivery of a test event went.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    WebhookValidationEvent {
        /// `correlationId`.
        correlation_id: String = "correlationId",
        /// `partnerId`.
        partner_id: String = "partnerId",
        /// `status`.
        status: String = "status",
        /// Address that is called when a result is there.
        callback_url: String = "callbackUrl",
        /// `results`.
        results: Vec<WebhookDeliveryResult> = "results",
    }
}

resource! {
    /// The id of a test event.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    WebhookValidationEventCreated {
        /// `correlationId`.
        correlation_id: String = "correlationId",
    }
}

resource! {
    /// A token that is not asked for at the moment.
    WithheldToken {
        /// In whose tenant.
        tenant: String = "tenant",
        /// Whether the app asks alone.
        app_only: bool = "appOnly",
        /// What was asked for.
        scopes: String = "scopes",
        /// The refusal: an error's envelope.
        error: Value = "error",
        /// For how many milliseconds it is withheld.
        remaining_ms: i64 = "remainingMs",
    }
}

#[cfg(test)]
super::resource::by_name! {
    AccessToken,
    AdditionalInformation,
    Address,
    AddressValidationResponse,
    Agreement,
    AgreementDocument,
    AgreementMetaData,
    AgreementSignatureStatus,
    ApiFault,
    ApplicationConsent,
    ApplicationGrant,
    ApplicationMfaAdoptionStatus,
    ArmSubscription,
    Artifact,
    AssetOwnershipLimit,
    AssignLicenseRequest,
    AssignedLicense,
    AttachmentDetails,
    AttachmentMetadata,
    AttestationProperties,
    AuditRecord,
    AuditRequest,
    Availability,
    AvailabilityIncludedQuantity,
    AvailabilityTerm,
    AzureEntitlement,
    AzureEntitlementCancellationRequestContent,
    AzureEntitlementLinks,
    AzureInstanceData,
    AzureMeter,
    AzureOfferTerm,
    AzureRateCard,
    AzureResource,
    AzureResourceMonthlyUsageRecord,
    AzureUsageAnalytics,
    AzureUtilizationRecord,
    BatchUploadDetails,
    BegunSignIn,
    BillToUpdateScenario,
    BilledAggregatedUsageExportRequest,
    BilledAggregatedUsageRow,
    BilledReconciliationExportRequest,
    BilledUsageExportRequest,
    BillingAddress,
    BillingBlob,
    BillingExportBlob,
    BillingExportManifest,
    BillingExportOperation,
    BillingGroupSummary,
    BillingManifest,
    BillingOperation,
    BillingProfile,
    CancellationPolicy,
    CancellationRefundOption,
    Cart,
    CartCheckoutResult,
    CartError,
    CartLineItem,
    CatalogBenefit,
    CatalogBenefitPolicy,
    CatalogBenefitProductCode,
    CatalogBenefitProductPolicy,
    CatalogBenefitRequiredProduct,
    CommerceProfile,
    CompanySubscription,
    ConfigurationPolicy,
    Consent,
    Constraint,
    Contact,
    ContactPreference,
    Contract,
    Conversion,
    ConversionError,
    ConversionResult,
    Count,
    CountryValidationRules,
    CurrencyInfo,
    CustomTermEndDate,
    Customer,
    CustomerAttestationRequirement,
    CustomerBillingProfile,
    CustomerCompanyProfile,
    CustomerConfiguration,
    CustomerCreationScenario,
    CustomerLicensesDeploymentInsights,
    CustomerLicensesUsageInsights,
    CustomerMonthlyUsageRecord,
    CustomerNotificationDetails,
    CustomerOrganization,
    CustomerProfile,
    CustomerProfileType,
    CustomerQualificationRequest,
    CustomerQualificationV2,
    CustomerQualifications,
    CustomerRelationshipRequest,
    CustomerScenarioValidationResult,
    CustomerUsageSummary,
    CustomerUser,
    CustomerUserScenario,
    CustomerUserUploadScenario,
    DailyRatedUsageLineItem,
    DailyUsageLineItem,
    DapCustomer,
    DealRegistrationEligibility,
    DelegatedAdminAccessAssignment,
    DelegatedAdminAccessContainer,
    DelegatedAdminAccessCount,
    DelegatedAdminAccessDetails,
    DelegatedAdminCustomer,
    DelegatedAdminRelationship,
    DelegatedAdminRelationshipCustomerParticipant,
    DelegatedAdminRelationshipOperation,
    DelegatedAdminRelationshipRequest,
    DelegatedAdminServiceManagementDetail,
    DelegatedAdminStatistics,
    Device,
    DeviceBatch,
    DeviceBatchCreationRequest,
    DevicePolicyUpdateRequest,
    DeviceUploadDetails,
    DirectSignedCustomerAgreementStatus,
    DirectoryObject,
    DirectoryRole,
    Domain,
    DomainAvailability,
    DomainDnsRecord,
    DomainFederationSettings,
    DynamicSkuAttributes,
    EligibilityConstraint,
    EnhancedAttestation,
    EnhancedAttestationRequest,
    Enrolment,
    Entitlement,
    ErrorBody,
    ErrorDetails,
    EstimateLink,
    FieldFilter,
    FileInfo,
    FraudEvent,
    FraudEventStatusUpdate,
    GccValidationRelationship,
    GeneratedToken,
    GetNewCommerceMigrationsResponse,
    Grantor,
    GraphContract,
    GraphDirectoryRole,
    GraphDomain,
    GraphGroup,
    GraphOrganization,
    GraphPasswordProfile,
    GraphSubscribedSku,
    GraphUser,
    GraphVerifiedDomain,
    IndirectResellerAnalytics,
    InsightsDataset,
    InsightsQuery,
    InsightsQueryRequest,
    InsightsReport,
    InsightsReportExecution,
    InsightsReportRequest,
    InsightsTestResult,
    InvalidCatalogItemIdPromotionEligibilityError,
    InvalidPromotionEligibilityError,
    InventoryCheckRequest,
    InventoryItem,
    InventoryRestriction,
    InviteContext,
    InvitedBy,
    Invoice,
    InvoiceDetail,
    InvoiceLineItem,
    InvoiceStatement,
    InvoiceSummaries,
    InvoiceSummary,
    InvoiceSummaryDetail,
    ItemType,
    JsonPatchOperation,
    KeyValuePair,
    LegalBusinessProfile,
    License,
    LicenseAssignment,
    LicenseBasedLineItem,
    LicenseDeployment,
    LicenseDetails,
    LicenseUpdate,
    LicenseUsage,
    LicenseWarning,
    Link,
    ManagedCustomer,
    ManagedService,
    ManagedServiceLinks,
    Margin,
    Member,
    Metadata,
    MeterUsageRecord,
    MfaEnablementStatusMetadata,
    MinimumPurchaseCommitment,
    MpnProfile,
    NewCommerceEligibility,
    NewCommerceEligibilityError,
    NewCommerceMigration,
    NewCommerceMigrationEvent,
    NewCommerceMigrationSchedule,
    NextChargeInstructions,
    NoPromotionsAvailableEligibilityError,
    NonMfaCompliantPartnerPrincipal,
    OAuth2PermissionGrant,
    ODataReference,
    Offer,
    OfferAttestationProperties,
    OfferCategory,
    OfferLinks,
    OfferProduct,
    OfferPurchasedPreviouslyPromotionEligibilityError,
    OneTimeInvoiceLineItem,
    OneVetResponseStackService,
    Order,
    OrderAttachment,
    OrderAttachmentUpload,
    OrderError,
    OrderLineItem,
    OrderLineItemActivationLink,
    OrderLineItemLinks,
    OrderLineItemProvisioningStatus,
    OrderLinks,
    OrganizationProfile,
    Overage,
    OverageLinks,
    PartnerLicensesDeploymentInsights,
    PartnerLicensesUsageInsights,
    PartnerRelationship,
    PartnerRelationshipData,
    PartnerRequest,
    PartnerResourceChangeEvent,
    PartnerSecurityAlert,
    PartnerSecurityCustomerInsight,
    PartnerSecurityCustomerMfaInsight,
    PartnerSecurityRequirement,
    PartnerSecurityScore,
    PartnerSecurityScoreHistory,
    PartnerUsageExportRow,
    PartnerUsageSummary,
    PasswordProfile,
    PayoutExportRequest,
    Permission,
    PrerequisiteProductOwnershipPromotionEligibilityError,
    Pricing,
    PricingPolicies,
    Product,
    ProductLinks,
    ProductOwnershipConstraint,
    ProductPromotion,
    ProductPromotionPricingPolicy,
    ProductPromotionProperties,
    ProductPromotionRequiredProduct,
    ProductPromotionTerm,
    ProductSku,
    ProductTerm,
    ProductUpgradesEligibility,
    ProductUpgradesErrorDetails,
    ProductUpgradesLineItem,
    ProductUpgradesRequest,
    ProductUpgradesStatus,
    Promotion,
    PromotionConstraints,
    PromotionEligibilities,
    PromotionEligibilitiesRequest,
    PromotionEligibilitiesRequestItem,
    PromotionEligibility,
    PromotionEligibilityError,
    PromotionTerm,
    ProvisioningContext,
    PurchaseCommitment,
    PurchaseEligibility,
    PurchaseEligibilityReason,
    PurchaseSettings,
    QuantityDetail,
    QuantityProvisioningStatus,
    Recipient,
    RedemptionLimitPromotionEligibilityError,
    ReferenceOrder,
    Referral,
    ReferralAnalytics,
    ReferralDetails,
    ReferralRequirements,
    RefundOption,
    RefundableQuantity,
    RefundableQuantityDetail,
    RegisterSubscription,
    RelationshipExtensionRequest,
    RelationshipRequestDetails,
    RemoveCustomerRelationshipData,
    RemovePartnerRelationshipData,
    Removed,
    RenewalInstruction,
    RenewalInstructionOption,
    RenewalOption,
    RenewsTo,
    RequestResponse,
    RequestStatus,
    ResellerDelegatedAdminRelationship,
    ResellerValidationRequest,
    ResellerValidationResponse,
    ResellerValidationResult,
    Reservation,
    ReservedInstanceArtifact,
    ReservedInstanceArtifactDetails,
    ResourceAttributes,
    ResourceLinks,
    ResourceUsageRecord,
    SandboxIndirectReseller,
    ScheduledAction,
    ScheduledNextTermInstructions,
    Scope,
    SearchAnalytics,
    SeatConstraint,
    SeatCountPromotionEligibilityError,
    SecureApplicationAdoptionStatus,
    SecurityComplianceStatusMetadata,
    SelfServeEntity,
    SelfServePolicy,
    ServiceCostLineItem,
    ServiceCostsSummary,
    ServiceCostsSummaryDetail,
    ServiceCostsSummaryLinks,
    ServiceHealth,
    ServiceHealthIssue,
    ServiceIncidentDetail,
    ServiceIncidentHistory,
    ServiceIncidents,
    ServicePlan,
    ServicePlanInfo,
    ServicePrincipal,
    ServiceRequest,
    ServiceRequestContact,
    ServiceRequestNote,
    ServiceRequestOrganization,
    ServiceUpdateMessage,
    SigningCertificateUpdateStatus,
    SimpleFieldFilter,
    Sku,
    SkuAttestationProperties,
    SolutionTag,
    Sort,
    SpecializedOfferPricingPolicy,
    SpecializedOfferProperties,
    SpendingBudget,
    StandardResourceCollectionLinks,
    StandardResourceLinks,
    StoredSignIn,
    SubscribedSku,
    Subscription,
    SubscriptionActivationResult,
    SubscriptionAnalytics,
    SubscriptionDailyUsageRecord,
    SubscriptionLineItem,
    SubscriptionLinks,
    SubscriptionMonthlyUsageRecord,
    SubscriptionProvisioningStatus,
    SubscriptionRegistrationStatus,
    SubscriptionUsageSummary,
    SupportContact,
    SupportProfile,
    SupportTopic,
    Tag,
    Target,
    TargetSubscriptionEligibilityDetail,
    TargetSubscriptionErrors,
    TaxReceipt,
    TenantFacts,
    TenantInformation,
    Term,
    TermPromotionEligibilityError,
    ThrottleErrorBody,
    TransferEligibility,
    TransferEntity,
    TransferError,
    TransferLineItem,
    TransferSubmitResult,
    Transition,
    TransitionEligibility,
    TransitionEligibilityDetail,
    TransitionError,
    TransitionEvent,
    UnbilledReconciliationExportRequest,
    UnbilledUsageExportRequest,
    UnifiedRole,
    UpdateBillingGroupRequest,
    Upgrade,
    UpgradeError,
    UpgradeResult,
    UpgradedProductDetails,
    UpgradesLineItem,
    UsageBasedLineItem,
    User,
    UserCredentials,
    UserLicenseError,
    UserMember,
    ValidationCode,
    ValidationStatus,
    VerifiedDomain,
    VerifiedEvent,
    VirtualMachineReservation,
    VirtualMachineReservedInstanceArtifact,
    VirtualMachineReservedInstanceArtifactDetails,
    WebhookDeliveryResult,
    WebhookEvent,
    WebhookRegistration,
    WebhookRegistrationSummary,
    WebhookValidationEvent,
    WebhookValidationEventCreated,
    WithheldToken,
}
