//! Names of the Partner Center module, whose last release was in 2021, that are not those of the cmdlets made from the table.

/// The old name, and the operation whose cmdlet has it as alias.
pub const OLD: &[(&str, &str)] = &[
    ("Add-PartnerCustomerUserRoleMember", "customers.directory_roles.members.add"),
    ("Enable-PartnerAzureSubscription", "customers.subscriptions.azure_entitlements.reactivate"),
    ("Get-PartnerAgreementDetail", "agreements.metadata.list"),
    ("Get-PartnerAgreementDocument", "agreements.templates.document.get"),
    ("Get-PartnerAgreementStatus", "compliance.agreement_status.get"),
    ("Get-PartnerAzureRateCard", "rate_cards.azure.get"),
    ("Get-PartnerBillingProfile", "profiles.billing.get"),
    ("Get-PartnerCountryValidation", "country_validation_rules.get"),
    ("Get-PartnerCustomerAzurePlanEntitlement", "customers.subscriptions.azure_entitlements.list"),
    ("Get-PartnerCustomerBillingProfile", "customers.profiles.billing.get"),
    ("Get-PartnerCustomerCompanyProfile", "customers.profiles.company.get"),
    ("Get-PartnerCustomerDevice", "customers.device_batches.devices.list"),
    ("Get-PartnerCustomerLicenseDeploymentInfo", "customers.analytics.licenses.deployment.list"),
    ("Get-PartnerCustomerServiceCosts", "customers.service_costs.line_items.list"),
    ("Get-PartnerCustomerServiceCostsSummary", "customers.service_costs.summary.get"),
    (
        "Get-PartnerCustomerSubscriptionMeterUsage",
        "customers.subscriptions.meter_usage_records.list",
    ),
    (
        "Get-PartnerCustomerSubscriptionResourceUsage",
        "customers.subscriptions.resource_usage_records.list",
    ),
    ("Get-PartnerCustomerSubscriptionUpgrades", "customers.subscriptions.upgrades.list"),
    (
        "Get-PartnerCustomerSubscriptionUtilization",
        "customers.subscriptions.azure_utilization.list",
    ),
    ("Get-PartnerCustomerTrialConversion", "customers.subscriptions.conversions.list"),
    ("Get-PartnerCustomerUserRole", "customers.users.directory_roles.list"),
    ("Get-PartnerIndirectReseller", "relationships.list"),
    ("Get-PartnerInvoiceTaxReceiptStatement", "invoices.receipts.statement.get"),
    ("Get-PartnerLegalProfile", "profiles.legal_business.get"),
    ("Get-PartnerLicenseDeploymentInfo", "analytics.licenses.deployment.list"),
    ("Get-PartnerLicenseUsageInfo", "analytics.licenses.usage.list"),
    ("Get-PartnerMpnProfile", "profiles.mpn.get"),
    ("Get-PartnerOrganizationProfile", "profiles.organization.get"),
    ("Get-PartnerProductAvailability", "products.skus.availabilities.list"),
    ("Get-PartnerProductInventory", "products.inventory.check"),
    ("Get-PartnerProductUpgradeEligibility", "product_upgrades.eligibility.check"),
    ("Get-PartnerResellerRequestLink", "customers.relationship_requests.get"),
    ("Get-PartnerRole", "graph.directory_roles.list"),
    ("Get-PartnerRoleMember", "graph.directory_roles.members.list"),
    ("Get-PartnerServiceRequestTopic", "service_requests.support_topics.list"),
    ("Get-PartnerSupportProfile", "profiles.support.get"),
    ("Get-PartnerUnbilledInvoiceLineItem", "invoices.unbilled.line_items.list"),
    ("Get-PartnerUser", "graph.users.list"),
    ("New-PartnerCustomerSubscriptionActivation", "customers.subscriptions.activate"),
    ("Remove-PartnerCustomerUserRoleMember", "customers.directory_roles.members.remove"),
    ("Remove-PartnerSandboxCustomer", "customers.delete"),
    ("Set-PartnerBillingProfile", "profiles.billing.update"),
    ("Set-PartnerCustomerUserLicense", "customers.users.license_updates.create"),
    ("Set-PartnerLegalProfile", "profiles.legal_business.update"),
    ("Set-PartnerOrganizationProfile", "profiles.organization.update"),
    ("Set-PartnerSupportProfile", "profiles.support.update"),
    ("Suspend-PartnerAzureSubscription", "customers.subscriptions.azure_entitlements.cancel"),
    ("Test-PartnerAddress", "validations.address.check"),
    ("Test-PartnerDomainAvailability", "domains.check_availability"),
];

/// The old name of what is no operation of the table, and what to do instead.
pub const INSTEAD: &[(&str, &str, &str)] = &[
    (
        "Add",
        "PartnerCustomerCartLineItem",
        "A cart is changed as a whole: get it, add to its lineItems, and send it by Set-PartnerCustomerCart.",
    ),
    ("Get", "PartnerAzureBillingAccount", AZURE),
    ("Get", "PartnerAzureBillingPolicy", AZURE),
    ("Get", "PartnerAzureBillingProfile", AZURE),
    (
        "Get",
        "PartnerUserSignInActivity",
        "Sign-ins are in Microsoft Graph: Invoke-PartnerRequest -Service graph -Path '/v1.0/auditLogs/signIns' -All.",
    ),
    ("New", "PartnerAzureSubscription", AZURE),
    (
        "Remove",
        "PartnerResellerRelationship",
        "Send relationshipToPartner none by Set-PartnerCustomer; what is bought in the relationship must be suspended before.",
    ),
    (
        "Restore",
        "PartnerCustomerUser",
        "Send state active by Set-PartnerCustomerUser; deleted users are listed by Get-PartnerCustomerUser with a filter on userStatus.",
    ),
    ("Set", "PartnerAzureBillingPolicy", AZURE),
    ("Set", "PartnerAzureSubscription", AZURE),
];

const AZURE: &str = "It is part of Azure Resource Manager: Invoke-PartnerRequest -Service arm -Path '/providers/Microsoft.Billing/…'.";

/// The old names, as the manifest exports them.
pub fn names() -> Vec<String> {
    OLD.iter().map(|(old, _)| (*old).to_owned()).collect()
}
