// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import { Bound, Tenant } from "../bound.js";
import type { RestOptions } from "../call.js";
import type { CustomerAgreements, PartnerAgreements } from "./facade/agreements.js";
import type { CustomerAnalytics, PartnerAnalytics } from "./facade/analytics.js";
import type { CustomerApplicationConsents } from "./facade/application_consents.js";
import type { CustomerArm, PartnerArm } from "./facade/arm.js";
import type { PartnerAttestations } from "./facade/attestations.js";
import type { PartnerAuditRecords } from "./facade/audit_records.js";
import type { PartnerAuth } from "./facade/auth.js";
import type { CustomerBatchJobStatus } from "./facade/batch_job_status.js";
import type { PartnerBillingBeta } from "./facade/billing_beta.js";
import type { CustomerCarts } from "./facade/carts.js";
import type { PartnerCatalogBenefits } from "./facade/catalog_benefits.js";
import type { PartnerCompliance } from "./facade/compliance.js";
import type { CustomerConfigurationPolicies } from "./facade/configuration_policies.js";
import type { PartnerCountryValidationRules } from "./facade/country_validation_rules.js";
import type { CustomerCustomDomains } from "./facade/custom_domains.js";
import type { PartnerCustomers } from "./facade/customers.js";
import type { PartnerDap } from "./facade/dap.js";
import type { CustomerDeviceBatches } from "./facade/device_batches.js";
import type { CustomerDevicePolicyUpdates } from "./facade/device_policy_updates.js";
import type { CustomerDirectoryRoles } from "./facade/directory_roles.js";
import type { PartnerDomains } from "./facade/domains.js";
import type { CustomerEntitlements } from "./facade/entitlements.js";
import type { PartnerFraudEvents } from "./facade/fraud_events.js";
import type { PartnerFxRates } from "./facade/fx_rates.js";
import type { CustomerGraph, PartnerGraph } from "./facade/graph.js";
import type { PartnerInsights } from "./facade/insights.js";
import type { PartnerInvoices } from "./facade/invoices.js";
import type { CustomerManagedServices } from "./facade/managed_services.js";
import type { PartnerMargins } from "./facade/margins.js";
import type {
  CustomerNewCommerceMigrationSchedules,
  PartnerNewCommerceMigrationSchedules,
} from "./facade/new_commerce_migration_schedules.js";
import type { CustomerNewCommerceMigrations, PartnerNewCommerceMigrations } from "./facade/new_commerce_migrations.js";
import type { CustomerOfferCategories, PartnerOfferCategories } from "./facade/offer_categories.js";
import type { PartnerOfferMatrix } from "./facade/offer_matrix.js";
import type { CustomerOffers, PartnerOffers } from "./facade/offers.js";
import type { CustomerOrders } from "./facade/orders.js";
import type { CustomerOrganization } from "./facade/organization.js";
import type { PartnerPartners } from "./facade/partners.js";
import type { PartnerPayouts } from "./facade/payouts.js";
import type { PartnerPriceSheets } from "./facade/price_sheets.js";
import type { PartnerProductPromotions } from "./facade/product_promotions.js";
import type { PartnerProductUpgrades } from "./facade/product_upgrades.js";
import type { CustomerProducts, PartnerProducts } from "./facade/products.js";
import type { CustomerProfiles, PartnerProfiles } from "./facade/profiles.js";
import type { CustomerPromotionEligibilities } from "./facade/promotion_eligibilities.js";
import type { CustomerQualification } from "./facade/qualification.js";
import type { CustomerQualifications } from "./facade/qualifications.js";
import type { PartnerRateCards } from "./facade/rate_cards.js";
import type { PartnerReferrals } from "./facade/referrals.js";
import type { CustomerRelationships, PartnerRelationships } from "./facade/relationships.js";
import type { PartnerSandboxIndirectResellers } from "./facade/sandbox_indirect_resellers.js";
import type { PartnerSecurity } from "./facade/security.js";
import type { PartnerSelfServePolicies } from "./facade/self_serve_policies.js";
import type { CustomerServiceCosts } from "./facade/service_costs.js";
import type { CustomerServiceIncidents, PartnerServiceIncidents } from "./facade/service_incidents.js";
import type { CustomerServiceRequests, PartnerServiceRequests } from "./facade/service_requests.js";
import type { AppSignIn, PartnerSignIn } from "./facade/sign_in.js";
import type { CustomerSubscribedSkus } from "./facade/subscribed_skus.js";
import type { CustomerSubscriptions } from "./facade/subscriptions.js";
import type { AppTenants } from "./facade/tenants.js";
import type { AppTokens } from "./facade/tokens.js";
import type { CustomerTransferEligibility } from "./facade/transfer_eligibility.js";
import type { CustomerTransfers } from "./facade/transfers.js";
import type { CustomerUsageBudget } from "./facade/usage_budget.js";
import type { CustomerUsageSummary, PartnerUsageSummary } from "./facade/usage_summary.js";
import type { CustomerUsers } from "./facade/users.js";
import type { CustomerValidationStatus } from "./facade/validation_status.js";
import type { CustomerValidations, PartnerValidations } from "./facade/validations.js";
import type { CustomerVerifiedDomains } from "./facade/verified_domains.js";
import type { AppWebhooks, PartnerWebhooks } from "./facade/webhooks.js";
import type * as types from "./types.js";

// A part is loaded when it is first used.
const agreements = () => require("./facade/agreements.js") as typeof import("./facade/agreements.js");
const analytics = () => require("./facade/analytics.js") as typeof import("./facade/analytics.js");
const applicationConsents = () =>
  require("./facade/application_consents.js") as typeof import("./facade/application_consents.js");
const arm = () => require("./facade/arm.js") as typeof import("./facade/arm.js");
const attestations = () => require("./facade/attestations.js") as typeof import("./facade/attestations.js");
const auditRecords = () => require("./facade/audit_records.js") as typeof import("./facade/audit_records.js");
const auth = () => require("./facade/auth.js") as typeof import("./facade/auth.js");
const batchJobStatus = () => require("./facade/batch_job_status.js") as typeof import("./facade/batch_job_status.js");
const billingBeta = () => require("./facade/billing_beta.js") as typeof import("./facade/billing_beta.js");
const carts = () => require("./facade/carts.js") as typeof import("./facade/carts.js");
const catalogBenefits = () => require("./facade/catalog_benefits.js") as typeof import("./facade/catalog_benefits.js");
const compliance = () => require("./facade/compliance.js") as typeof import("./facade/compliance.js");
const configurationPolicies = () =>
  require("./facade/configuration_policies.js") as typeof import("./facade/configuration_policies.js");
const countryValidationRules = () =>
  require("./facade/country_validation_rules.js") as typeof import("./facade/country_validation_rules.js");
const customDomains = () => require("./facade/custom_domains.js") as typeof import("./facade/custom_domains.js");
const customers = () => require("./facade/customers.js") as typeof import("./facade/customers.js");
const dap = () => require("./facade/dap.js") as typeof import("./facade/dap.js");
const deviceBatches = () => require("./facade/device_batches.js") as typeof import("./facade/device_batches.js");
const devicePolicyUpdates = () =>
  require("./facade/device_policy_updates.js") as typeof import("./facade/device_policy_updates.js");
const directoryRoles = () => require("./facade/directory_roles.js") as typeof import("./facade/directory_roles.js");
const domains = () => require("./facade/domains.js") as typeof import("./facade/domains.js");
const entitlements = () => require("./facade/entitlements.js") as typeof import("./facade/entitlements.js");
const fraudEvents = () => require("./facade/fraud_events.js") as typeof import("./facade/fraud_events.js");
const fxRates = () => require("./facade/fx_rates.js") as typeof import("./facade/fx_rates.js");
const graph = () => require("./facade/graph.js") as typeof import("./facade/graph.js");
const insights = () => require("./facade/insights.js") as typeof import("./facade/insights.js");
const invoices = () => require("./facade/invoices.js") as typeof import("./facade/invoices.js");
const managedServices = () => require("./facade/managed_services.js") as typeof import("./facade/managed_services.js");
const margins = () => require("./facade/margins.js") as typeof import("./facade/margins.js");
const newCommerceMigrationSchedules = () =>
  require("./facade/new_commerce_migration_schedules.js") as typeof import("./facade/new_commerce_migration_schedules.js");
const newCommerceMigrations = () =>
  require("./facade/new_commerce_migrations.js") as typeof import("./facade/new_commerce_migrations.js");
const offerCategories = () => require("./facade/offer_categories.js") as typeof import("./facade/offer_categories.js");
const offerMatrix = () => require("./facade/offer_matrix.js") as typeof import("./facade/offer_matrix.js");
const offers = () => require("./facade/offers.js") as typeof import("./facade/offers.js");
const orders = () => require("./facade/orders.js") as typeof import("./facade/orders.js");
const organization = () => require("./facade/organization.js") as typeof import("./facade/organization.js");
const partners = () => require("./facade/partners.js") as typeof import("./facade/partners.js");
const payouts = () => require("./facade/payouts.js") as typeof import("./facade/payouts.js");
const priceSheets = () => require("./facade/price_sheets.js") as typeof import("./facade/price_sheets.js");
const productPromotions = () =>
  require("./facade/product_promotions.js") as typeof import("./facade/product_promotions.js");
const productUpgrades = () => require("./facade/product_upgrades.js") as typeof import("./facade/product_upgrades.js");
const products = () => require("./facade/products.js") as typeof import("./facade/products.js");
const profiles = () => require("./facade/profiles.js") as typeof import("./facade/profiles.js");
const promotionEligibilities = () =>
  require("./facade/promotion_eligibilities.js") as typeof import("./facade/promotion_eligibilities.js");
const qualification = () => require("./facade/qualification.js") as typeof import("./facade/qualification.js");
const qualifications = () => require("./facade/qualifications.js") as typeof import("./facade/qualifications.js");
const rateCards = () => require("./facade/rate_cards.js") as typeof import("./facade/rate_cards.js");
const referrals = () => require("./facade/referrals.js") as typeof import("./facade/referrals.js");
const relationships = () => require("./facade/relationships.js") as typeof import("./facade/relationships.js");
const sandboxIndirectResellers = () =>
  require("./facade/sandbox_indirect_resellers.js") as typeof import("./facade/sandbox_indirect_resellers.js");
const security = () => require("./facade/security.js") as typeof import("./facade/security.js");
const selfServePolicies = () =>
  require("./facade/self_serve_policies.js") as typeof import("./facade/self_serve_policies.js");
const serviceCosts = () => require("./facade/service_costs.js") as typeof import("./facade/service_costs.js");
const serviceIncidents = () =>
  require("./facade/service_incidents.js") as typeof import("./facade/service_incidents.js");
const serviceRequests = () => require("./facade/service_requests.js") as typeof import("./facade/service_requests.js");
const signIn = () => require("./facade/sign_in.js") as typeof import("./facade/sign_in.js");
const subscribedSkus = () => require("./facade/subscribed_skus.js") as typeof import("./facade/subscribed_skus.js");
const subscriptions = () => require("./facade/subscriptions.js") as typeof import("./facade/subscriptions.js");
const tenants = () => require("./facade/tenants.js") as typeof import("./facade/tenants.js");
const tokens = () => require("./facade/tokens.js") as typeof import("./facade/tokens.js");
const transferEligibility = () =>
  require("./facade/transfer_eligibility.js") as typeof import("./facade/transfer_eligibility.js");
const transfers = () => require("./facade/transfers.js") as typeof import("./facade/transfers.js");
const usageBudget = () => require("./facade/usage_budget.js") as typeof import("./facade/usage_budget.js");
const usageSummary = () => require("./facade/usage_summary.js") as typeof import("./facade/usage_summary.js");
const users = () => require("./facade/users.js") as typeof import("./facade/users.js");
const validationStatus = () =>
  require("./facade/validation_status.js") as typeof import("./facade/validation_status.js");
const validations = () => require("./facade/validations.js") as typeof import("./facade/validations.js");
const verifiedDomains = () => require("./facade/verified_domains.js") as typeof import("./facade/verified_domains.js");
const webhooks = () => require("./facade/webhooks.js") as typeof import("./facade/webhooks.js");

export type * from "./facade/agreements.js";
export type * from "./facade/analytics.js";
export type * from "./facade/application_consents.js";
export type * from "./facade/arm.js";
export type * from "./facade/attestations.js";
export type * from "./facade/audit_records.js";
export type * from "./facade/auth.js";
export type * from "./facade/batch_job_status.js";
export type * from "./facade/billing_beta.js";
export type * from "./facade/carts.js";
export type * from "./facade/catalog_benefits.js";
export type * from "./facade/compliance.js";
export type * from "./facade/configuration_policies.js";
export type * from "./facade/country_validation_rules.js";
export type * from "./facade/custom_domains.js";
export type * from "./facade/customers.js";
export type * from "./facade/dap.js";
export type * from "./facade/device_batches.js";
export type * from "./facade/device_policy_updates.js";
export type * from "./facade/directory_roles.js";
export type * from "./facade/domains.js";
export type * from "./facade/entitlements.js";
export type * from "./facade/fraud_events.js";
export type * from "./facade/fx_rates.js";
export type * from "./facade/graph.js";
export type * from "./facade/graph_billing.js";
export type * from "./facade/graph_contracts.js";
export type * from "./facade/graph_delegated_admin_customers.js";
export type * from "./facade/graph_delegated_admin_relationships.js";
export type * from "./facade/graph_directory_roles.js";
export type * from "./facade/graph_directory_subscriptions.js";
export type * from "./facade/graph_domains.js";
export type * from "./facade/graph_groups.js";
export type * from "./facade/graph_oauth2_permission_grants.js";
export type * from "./facade/graph_organization.js";
export type * from "./facade/graph_partner_security.js";
export type * from "./facade/graph_service_health.js";
export type * from "./facade/graph_service_principals.js";
export type * from "./facade/graph_subscribed_skus.js";
export type * from "./facade/graph_tenant_relationships.js";
export type * from "./facade/graph_users.js";
export type * from "./facade/insights.js";
export type * from "./facade/invoices.js";
export type * from "./facade/managed_services.js";
export type * from "./facade/margins.js";
export type * from "./facade/new_commerce_migration_schedules.js";
export type * from "./facade/new_commerce_migrations.js";
export type * from "./facade/offer_categories.js";
export type * from "./facade/offer_matrix.js";
export type * from "./facade/offers.js";
export type * from "./facade/orders.js";
export type * from "./facade/organization.js";
export type * from "./facade/partners.js";
export type * from "./facade/payouts.js";
export type * from "./facade/price_sheets.js";
export type * from "./facade/product_promotions.js";
export type * from "./facade/product_upgrades.js";
export type * from "./facade/products.js";
export type * from "./facade/profiles.js";
export type * from "./facade/promotion_eligibilities.js";
export type * from "./facade/qualification.js";
export type * from "./facade/qualifications.js";
export type * from "./facade/rate_cards.js";
export type * from "./facade/referrals.js";
export type * from "./facade/relationships.js";
export type * from "./facade/sandbox_indirect_resellers.js";
export type * from "./facade/security.js";
export type * from "./facade/self_serve_policies.js";
export type * from "./facade/service_costs.js";
export type * from "./facade/service_incidents.js";
export type * from "./facade/service_requests.js";
export type * from "./facade/sign_in.js";
export type * from "./facade/subscribed_skus.js";
export type * from "./facade/subscriptions.js";
export type * from "./facade/tenants.js";
export type * from "./facade/tokens.js";
export type * from "./facade/transfer_eligibility.js";
export type * from "./facade/transfers.js";
export type * from "./facade/usage_budget.js";
export type * from "./facade/usage_summary.js";
export type * from "./facade/users.js";
export type * from "./facade/validation_status.js";
export type * from "./facade/validations.js";
export type * from "./facade/verified_domains.js";
export type * from "./facade/webhooks.js";
export type * from "./options.js";

/** What is generated of App. */
export abstract class AppFacade extends Bound {
  /** Methods under `app.signIn`. */
  get signIn(): AppSignIn {
    return new (signIn().AppSignIn)(this.caller);
  }

  /** Methods under `app.tenants`. */
  get tenants(): AppTenants {
    return new (tenants().AppTenants)(this.caller);
  }

  /** Methods under `app.tokens`. */
  get tokens(): AppTokens {
    return new (tokens().AppTokens)(this.caller);
  }

  /** Methods under `app.webhooks`. */
  get webhooks(): AppWebhooks {
    return new (webhooks().AppWebhooks)(this.caller);
  }
}

/** What is generated of Partner. */
export abstract class PartnerFacade extends Tenant {
  /** Methods under `partner.agreements`. */
  get agreements(): PartnerAgreements {
    return new (agreements().PartnerAgreements)(this.caller);
  }

  /** Methods under `partner.analytics`. */
  get analytics(): PartnerAnalytics {
    return new (analytics().PartnerAnalytics)(this.caller);
  }

  /** Methods under `partner.arm`. */
  get arm(): PartnerArm {
    return new (arm().PartnerArm)(this.caller);
  }

  /** Methods under `partner.attestations`. */
  get attestations(): PartnerAttestations {
    return new (attestations().PartnerAttestations)(this.caller);
  }

  /** Methods under `partner.auditRecords`. */
  get auditRecords(): PartnerAuditRecords {
    return new (auditRecords().PartnerAuditRecords)(this.caller);
  }

  /** Methods under `partner.auth`. */
  get auth(): PartnerAuth {
    return new (auth().PartnerAuth)(this.caller);
  }

  /** Methods under `partner.billingBeta`. */
  get billingBeta(): PartnerBillingBeta {
    return new (billingBeta().PartnerBillingBeta)(this.caller);
  }

  /** Methods under `partner.catalogBenefits`. */
  get catalogBenefits(): PartnerCatalogBenefits {
    return new (catalogBenefits().PartnerCatalogBenefits)(this.caller);
  }

  /** Methods under `partner.compliance`. */
  get compliance(): PartnerCompliance {
    return new (compliance().PartnerCompliance)(this.caller);
  }

  /** Methods under `partner.countryValidationRules`. */
  get countryValidationRules(): PartnerCountryValidationRules {
    return new (countryValidationRules().PartnerCountryValidationRules)(this.caller);
  }

  /** Methods under `partner.customers`. */
  get customers(): PartnerCustomers {
    return new (customers().PartnerCustomers)(this.caller);
  }

  /** Methods under `partner.dap`. */
  get dap(): PartnerDap {
    return new (dap().PartnerDap)(this.caller);
  }

  /** Methods under `partner.domains`. */
  get domains(): PartnerDomains {
    return new (domains().PartnerDomains)(this.caller);
  }

  /** Methods under `partner.fraudEvents`. */
  get fraudEvents(): PartnerFraudEvents {
    return new (fraudEvents().PartnerFraudEvents)(this.caller);
  }

  /** Methods under `partner.fxRates`. */
  get fxRates(): PartnerFxRates {
    return new (fxRates().PartnerFxRates)(this.caller);
  }

  /** Methods under `partner.graph`. */
  get graph(): PartnerGraph {
    return new (graph().PartnerGraph)(this.caller);
  }

  /** Methods under `partner.insights`. */
  get insights(): PartnerInsights {
    return new (insights().PartnerInsights)(this.caller);
  }

  /** Methods under `partner.invoices`. */
  get invoices(): PartnerInvoices {
    return new (invoices().PartnerInvoices)(this.caller);
  }

  /** Methods under `partner.margins`. */
  get margins(): PartnerMargins {
    return new (margins().PartnerMargins)(this.caller);
  }

  /** Methods under `partner.newCommerceMigrationSchedules`. */
  get newCommerceMigrationSchedules(): PartnerNewCommerceMigrationSchedules {
    return new (newCommerceMigrationSchedules().PartnerNewCommerceMigrationSchedules)(this.caller);
  }

  /** Methods under `partner.newCommerceMigrations`. */
  get newCommerceMigrations(): PartnerNewCommerceMigrations {
    return new (newCommerceMigrations().PartnerNewCommerceMigrations)(this.caller);
  }

  /** Methods under `partner.offerCategories`. */
  get offerCategories(): PartnerOfferCategories {
    return new (offerCategories().PartnerOfferCategories)(this.caller);
  }

  /** Methods under `partner.offerMatrix`. */
  get offerMatrix(): PartnerOfferMatrix {
    return new (offerMatrix().PartnerOfferMatrix)(this.caller);
  }

  /** Methods under `partner.offers`. */
  get offers(): PartnerOffers {
    return new (offers().PartnerOffers)(this.caller);
  }

  /** Methods under `partner.partners`. */
  get partners(): PartnerPartners {
    return new (partners().PartnerPartners)(this.caller);
  }

  /** Methods under `partner.payouts`. */
  get payouts(): PartnerPayouts {
    return new (payouts().PartnerPayouts)(this.caller);
  }

  /** Methods under `partner.priceSheets`. */
  get priceSheets(): PartnerPriceSheets {
    return new (priceSheets().PartnerPriceSheets)(this.caller);
  }

  /** Methods under `partner.productPromotions`. */
  get productPromotions(): PartnerProductPromotions {
    return new (productPromotions().PartnerProductPromotions)(this.caller);
  }

  /** Methods under `partner.productUpgrades`. */
  get productUpgrades(): PartnerProductUpgrades {
    return new (productUpgrades().PartnerProductUpgrades)(this.caller);
  }

  /** Methods under `partner.products`. */
  get products(): PartnerProducts {
    return new (products().PartnerProducts)(this.caller);
  }

  /** Methods under `partner.profiles`. */
  get profiles(): PartnerProfiles {
    return new (profiles().PartnerProfiles)(this.caller);
  }

  /** Methods under `partner.rateCards`. */
  get rateCards(): PartnerRateCards {
    return new (rateCards().PartnerRateCards)(this.caller);
  }

  /** Methods under `partner.referrals`. */
  get referrals(): PartnerReferrals {
    return new (referrals().PartnerReferrals)(this.caller);
  }

  /** Methods under `partner.relationships`. */
  get relationships(): PartnerRelationships {
    return new (relationships().PartnerRelationships)(this.caller);
  }

  /** Methods under `partner.sandboxIndirectResellers`. */
  get sandboxIndirectResellers(): PartnerSandboxIndirectResellers {
    return new (sandboxIndirectResellers().PartnerSandboxIndirectResellers)(this.caller);
  }

  /** Methods under `partner.security`. */
  get security(): PartnerSecurity {
    return new (security().PartnerSecurity)(this.caller);
  }

  /** Methods under `partner.selfServePolicies`. */
  get selfServePolicies(): PartnerSelfServePolicies {
    return new (selfServePolicies().PartnerSelfServePolicies)(this.caller);
  }

  /** Methods under `partner.serviceIncidents`. */
  get serviceIncidents(): PartnerServiceIncidents {
    return new (serviceIncidents().PartnerServiceIncidents)(this.caller);
  }

  /** Methods under `partner.serviceRequests`. */
  get serviceRequests(): PartnerServiceRequests {
    return new (serviceRequests().PartnerServiceRequests)(this.caller);
  }

  /** Methods under `partner.signIn`. */
  get signIn(): PartnerSignIn {
    return new (signIn().PartnerSignIn)(this.caller);
  }

  /** Methods under `partner.usageSummary`. */
  get usageSummary(): PartnerUsageSummary {
    return new (usageSummary().PartnerUsageSummary)(this.caller);
  }

  /** Methods under `partner.validations`. */
  get validations(): PartnerValidations {
    return new (validations().PartnerValidations)(this.caller);
  }

  /** Methods under `partner.webhooks`. */
  get webhooks(): PartnerWebhooks {
    return new (webhooks().PartnerWebhooks)(this.caller);
  }
}

/** What is generated of Customer. */
export abstract class CustomerFacade extends Tenant {
  /** Methods under `customer.agreements`. */
  get agreements(): CustomerAgreements {
    return new (agreements().CustomerAgreements)(this.caller);
  }

  /** Methods under `customer.analytics`. */
  get analytics(): CustomerAnalytics {
    return new (analytics().CustomerAnalytics)(this.caller);
  }

  /** Methods under `customer.applicationConsents`. */
  get applicationConsents(): CustomerApplicationConsents {
    return new (applicationConsents().CustomerApplicationConsents)(this.caller);
  }

  /** Methods under `customer.arm`. */
  get arm(): CustomerArm {
    return new (arm().CustomerArm)(this.caller);
  }

  /** Methods under `customer.batchJobStatus`. */
  get batchJobStatus(): CustomerBatchJobStatus {
    return new (batchJobStatus().CustomerBatchJobStatus)(this.caller);
  }

  /** Methods under `customer.carts`. */
  get carts(): CustomerCarts {
    return new (carts().CustomerCarts)(this.caller);
  }

  /** Methods under `customer.configurationPolicies`. */
  get configurationPolicies(): CustomerConfigurationPolicies {
    return new (configurationPolicies().CustomerConfigurationPolicies)(this.caller);
  }

  /** Methods under `customer.customDomains`. */
  get customDomains(): CustomerCustomDomains {
    return new (customDomains().CustomerCustomDomains)(this.caller);
  }

  /** Methods under `customer.deviceBatches`. */
  get deviceBatches(): CustomerDeviceBatches {
    return new (deviceBatches().CustomerDeviceBatches)(this.caller);
  }

  /** Methods under `customer.devicePolicyUpdates`. */
  get devicePolicyUpdates(): CustomerDevicePolicyUpdates {
    return new (devicePolicyUpdates().CustomerDevicePolicyUpdates)(this.caller);
  }

  /** Methods under `customer.directoryRoles`. */
  get directoryRoles(): CustomerDirectoryRoles {
    return new (directoryRoles().CustomerDirectoryRoles)(this.caller);
  }

  /** Methods under `customer.entitlements`. */
  get entitlements(): CustomerEntitlements {
    return new (entitlements().CustomerEntitlements)(this.caller);
  }

  /** Methods under `customer.graph`. */
  get graph(): CustomerGraph {
    return new (graph().CustomerGraph)(this.caller);
  }

  /** Methods under `customer.managedServices`. */
  get managedServices(): CustomerManagedServices {
    return new (managedServices().CustomerManagedServices)(this.caller);
  }

  /** Methods under `customer.newCommerceMigrationSchedules`. */
  get newCommerceMigrationSchedules(): CustomerNewCommerceMigrationSchedules {
    return new (newCommerceMigrationSchedules().CustomerNewCommerceMigrationSchedules)(this.caller);
  }

  /** Methods under `customer.newCommerceMigrations`. */
  get newCommerceMigrations(): CustomerNewCommerceMigrations {
    return new (newCommerceMigrations().CustomerNewCommerceMigrations)(this.caller);
  }

  /** Methods under `customer.offerCategories`. */
  get offerCategories(): CustomerOfferCategories {
    return new (offerCategories().CustomerOfferCategories)(this.caller);
  }

  /** Methods under `customer.offers`. */
  get offers(): CustomerOffers {
    return new (offers().CustomerOffers)(this.caller);
  }

  /** Methods under `customer.orders`. */
  get orders(): CustomerOrders {
    return new (orders().CustomerOrders)(this.caller);
  }

  /** Methods under `customer.organization`. */
  get organization(): CustomerOrganization {
    return new (organization().CustomerOrganization)(this.caller);
  }

  /** Methods under `customer.products`. */
  get products(): CustomerProducts {
    return new (products().CustomerProducts)(this.caller);
  }

  /** Methods under `customer.profiles`. */
  get profiles(): CustomerProfiles {
    return new (profiles().CustomerProfiles)(this.caller);
  }

  /** Methods under `customer.promotionEligibilities`. */
  get promotionEligibilities(): CustomerPromotionEligibilities {
    return new (promotionEligibilities().CustomerPromotionEligibilities)(this.caller);
  }

  /** Methods under `customer.qualification`. */
  get qualification(): CustomerQualification {
    return new (qualification().CustomerQualification)(this.caller);
  }

  /** Methods under `customer.qualifications`. */
  get qualifications(): CustomerQualifications {
    return new (qualifications().CustomerQualifications)(this.caller);
  }

  /** Methods under `customer.relationships`. */
  get relationships(): CustomerRelationships {
    return new (relationships().CustomerRelationships)(this.caller);
  }

  /** Methods under `customer.serviceCosts`. */
  get serviceCosts(): CustomerServiceCosts {
    return new (serviceCosts().CustomerServiceCosts)(this.caller);
  }

  /** Methods under `customer.serviceIncidents`. */
  get serviceIncidents(): CustomerServiceIncidents {
    return new (serviceIncidents().CustomerServiceIncidents)(this.caller);
  }

  /** Methods under `customer.serviceRequests`. */
  get serviceRequests(): CustomerServiceRequests {
    return new (serviceRequests().CustomerServiceRequests)(this.caller);
  }

  /** Methods under `customer.subscribedSkus`. */
  get subscribedSkus(): CustomerSubscribedSkus {
    return new (subscribedSkus().CustomerSubscribedSkus)(this.caller);
  }

  /** Methods under `customer.subscriptions`. */
  get subscriptions(): CustomerSubscriptions {
    return new (subscriptions().CustomerSubscriptions)(this.caller);
  }

  /** Methods under `customer.transferEligibility`. */
  get transferEligibility(): CustomerTransferEligibility {
    return new (transferEligibility().CustomerTransferEligibility)(this.caller);
  }

  /** Methods under `customer.transfers`. */
  get transfers(): CustomerTransfers {
    return new (transfers().CustomerTransfers)(this.caller);
  }

  /** Methods under `customer.usageBudget`. */
  get usageBudget(): CustomerUsageBudget {
    return new (usageBudget().CustomerUsageBudget)(this.caller);
  }

  /** Methods under `customer.usageSummary`. */
  get usageSummary(): CustomerUsageSummary {
    return new (usageSummary().CustomerUsageSummary)(this.caller);
  }

  /** Methods under `customer.users`. */
  get users(): CustomerUsers {
    return new (users().CustomerUsers)(this.caller);
  }

  /** Methods under `customer.validationStatus`. */
  get validationStatus(): CustomerValidationStatus {
    return new (validationStatus().CustomerValidationStatus)(this.caller);
  }

  /** Methods under `customer.validations`. */
  get validations(): CustomerValidations {
    return new (validations().CustomerValidations)(this.caller);
  }

  /** Methods under `customer.verifiedDomains`. */
  get verifiedDomains(): CustomerVerifiedDomains {
    return new (verifiedDomains().CustomerVerifiedDomains)(this.caller);
  }

  /**
   * Delete a customer of the sandbox.
   *
   * Of the app alone, or of the app with a user. In the sandbox only.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-a-customer-account-from-the-integration-sandbox
   */
  delete(options?: RestOptions): Promise<void> {
    return this.caller.invoke("customers.delete", {}, options);
  }

  /**
   * Get one customer.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id
   */
  get(options?: RestOptions): Promise<types.Customer> {
    return this.caller.invoke("customers.get", {}, options);
  }

  /**
   * End the reseller relationship with a customer, or the partner's DAP rights.
   *
   * Of the app with a user. Clouds: global. To end the reseller relationship, set relationshipToPartner to none; to end DAP, allowDelegatedAccess to false.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer
   */
  update(body: types.Customer, options?: RestOptions): Promise<types.Customer> {
    return this.caller.invoke("customers.update", { body }, options);
  }
}
