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

/** Options of `agreements.metadata.list`. */
export interface AgreementsMetadataListOptions extends PageOptions {
  /** MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all. */
  agreementType?: string | undefined;
}

/** Options of `agreements.templates.document.get`. */
export interface AgreementsTemplatesDocumentGetOptions extends RestOptions {
  /** Locale of the text; en-US by default. */
  language?: string | undefined;
  /** Code of the country, of which case matters; US by default. */
  country?: string | undefined;
}

/** Options of `analytics.azure_usage.list`. */
export interface AnalyticsAzureUsageListOptions extends PageOptions {
  /** Rows per page, at most 10000. */
  top?: number | undefined;
  /** Rows that are skipped. */
  skip?: number | undefined;
  /** Filter: field, operator and value, joined by and/or. */
  filter?: FilterLike | undefined;
  /** Fields to group by, separated by commas. */
  groupBy?: string | undefined;
  /** Span of time of a group; with group_by. */
  aggregationLevel?: "day" | "week" | "month" | undefined;
  /** Fields to sort by, each with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `analytics.commercial.license_deployment.list`. */
export interface AnalyticsCommercialLicenseDeploymentListOptions extends PageOptions {
  /** Rows per page, at most 10000. */
  top?: number | undefined;
  /** Rows that are skipped. */
  skip?: number | undefined;
  /** Filter: field, operator and value, joined by and/or. */
  filter?: FilterLike | undefined;
  /** Fields to group by, separated by commas. */
  groupBy?: string | undefined;
  /** Day on which the data was processed; the latest by default. */
  processedDateTime?: string | undefined;
}

/** Options of `analytics.commercial.license_usage.list`. */
export interface AnalyticsCommercialLicenseUsageListOptions extends PageOptions {
  /** Rows per page, at most 10000. */
  top?: number | undefined;
  /** Rows that are skipped. */
  skip?: number | undefined;
  /** Filter: field, operator and value, joined by and/or. */
  filter?: FilterLike | undefined;
  /** Fields to group by, separated by commas. */
  groupBy?: string | undefined;
  /** Day on which the data was processed; the latest by default. */
  processedDateTime?: string | undefined;
}

/** Options of `analytics.indirect_resellers.list`. */
export interface AnalyticsIndirectResellersListOptions extends PageOptions {
  /** Rows per page, at most 10000. */
  top?: number | undefined;
  /** Rows that are skipped. */
  skip?: number | undefined;
  /** Filter: field, operator and value, joined by and/or. */
  filter?: FilterLike | undefined;
  /** Fields to group by, separated by commas. */
  groupBy?: string | undefined;
  /** Span of time of a group; with group_by. */
  aggregationLevel?: "day" | "week" | "month" | undefined;
  /** Fields to sort by, each with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `analytics.referrals.list`. */
export interface AnalyticsReferralsListOptions extends PageOptions {
  /** Rows per page, at most 10000. */
  top?: number | undefined;
  /** Rows that are skipped. */
  skip?: number | undefined;
  /** Filter: field, operator and value, joined by and/or. */
  filter?: FilterLike | undefined;
  /** Fields to group by, separated by commas. */
  groupBy?: string | undefined;
  /** Span of time of a group; with group_by. */
  aggregationLevel?: "day" | "week" | "month" | undefined;
}

/** Options of `analytics.search.list`. */
export interface AnalyticsSearchListOptions extends PageOptions {
  /** Rows per page, at most 10000. */
  top?: number | undefined;
  /** Rows that are skipped. */
  skip?: number | undefined;
  /** Filter: field, operator and value, joined by and/or. */
  filter?: FilterLike | undefined;
  /** Fields to group by, separated by commas. */
  groupBy?: string | undefined;
  /** Span of time of a group; with group_by. */
  aggregationLevel?: "day" | "week" | "month" | undefined;
}

/** Options of `analytics.subscriptions.list`. */
export interface AnalyticsSubscriptionsListOptions extends PageOptions {
  /** Rows per page, at most 10000. */
  top?: number | undefined;
  /** Rows that are skipped. */
  skip?: number | undefined;
  /** Filter: field, operator and value, joined by and/or. */
  filter?: FilterLike | undefined;
  /** Fields to group by, separated by commas. */
  groupBy?: string | undefined;
  /** Span of time of a group; with group_by. */
  aggregationLevel?: "day" | "week" | "month" | undefined;
}

/** Options of `audit_records.list`. */
export interface AuditRecordsListOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** First day; 30 days back by default, at most 90. */
  startDate?: string | undefined;
  /** Last day; today by default. */
  endDate?: string | undefined;
  /** Filter on CompanyName (substring), CustomerId or ResourceType (equals); needed where there is no start_date. */
  filter?: FilterLike | undefined;
}

/** Options of `billing_beta.billed_usage.export`. */
export interface BillingBetaBilledUsageExportOptions extends RestOptions {
  /** Which attributes; full by default. */
  fragment?: "full" | "basic" | undefined;
}

/** Options of `billing_beta.unbilled_usage.export`. */
export interface BillingBetaUnbilledUsageExportOptions extends RestOptions {
  /** Which attributes; full by default. */
  fragment?: "full" | "basic" | undefined;
}

/** Options of `catalog_benefits.list`. */
export interface CatalogBenefitsListOptions extends PageOptions {
  /** Segment of the customer. */
  segment?: string | undefined;
  /** Base SKUs, each as product:sku; all of the market and segment by default. */
  baseSkuPaths?: string | undefined;
}

/** Options of `compliance.agreement_status.get`. */
export interface ComplianceAgreementStatusGetOptions extends RestOptions {
  /** Partner id; exactly one of mpn_id and tenant_id is given. */
  mpnId?: number | undefined;
  /** Tenant id; exactly one of mpn_id and tenant_id is given. */
  tenantId?: string | undefined;
}

/** Options of `customers.list`. */
export interface CustomersListOptions extends PageOptions {
  /** Customers per page; 0 or absent is the service's default. */
  size?: number | undefined;
  /** Filter on CompanyName, Domain, IndirectReseller or IndirectCloudSolutionProvider (starts_with). */
  filter?: FilterLike | undefined;
}

/** Options of `customers.relationship_requests.get`. */
export interface CustomersRelationshipRequestsGetOptions extends RestOptions {
  /** Tenant id of the indirect provider. */
  indirectCloudSolutionProviderId?: string | undefined;
  /** Tenant id of the indirect reseller. */
  indirectResellerId?: string | undefined;
  /** Whether the partner acts as indirect provider and reseller both. */
  dualRoleIndirectRelationship?: boolean | undefined;
}

/** Options of `dap.customers.list`. */
export interface DapCustomersListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Items that are skipped. */
  skip?: number | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `fraud_events.list`. */
export interface FraudEventsListOptions extends PageOptions {
  /** Which page, from 1. */
  pageNumber?: number | undefined;
  /** Items per page. */
  pageSize?: number | undefined;
  /** Whether the newer model of alerts is used. */
  newEventsModel?: boolean | undefined;
  /** Only those in this state. */
  eventStatus?: "Active" | "Resolved" | "Investigating" | undefined;
  /** Only those of this Azure subscription. */
  subscriptionId?: string | undefined;
  /** Only those of this kind, of the newer model. */
  eventType?: string | undefined;
}

/** Options of `fraud_events.update_status`. */
export interface FraudEventsUpdateStatusOptions extends PageOptions {
  /** Whether the newer model of alerts is used. */
  newEventsModel?: boolean | undefined;
}

/** Options of `fx_rates.get`. */
export interface FxRatesGetOptions extends RestOptions {
  /** deflate asks for a zip file; the plain file by default. */
  compression?: "deflate" | undefined;
}

/** Options of `graph.contracts.list`. */
export interface GraphContractsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.delegated_admin_customers.list`. */
export interface GraphDelegatedAdminCustomersListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.delegated_admin_relationships.list`. */
export interface GraphDelegatedAdminRelationshipsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.delegated_admin_relationships.access_assignments.list`. */
export interface GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.delegated_admin_relationships.operations.list`. */
export interface GraphDelegatedAdminRelationshipsOperationsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.delegated_admin_relationships.requests.list`. */
export interface GraphDelegatedAdminRelationshipsRequestsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.directory_roles.list`. */
export interface GraphDirectoryRolesListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
}

/** Options of `graph.domains.list`. */
export interface GraphDomainsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
}

/** Options of `graph.groups.list`. */
export interface GraphGroupsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.oauth2_permission_grants.list`. */
export interface GraphOauth2PermissionGrantsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
}

/** Options of `graph.organization.get`. */
export interface GraphOrganizationGetOptions extends RestOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
}

/** Options of `graph.organization.list`. */
export interface GraphOrganizationListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
}

/** Options of `graph.partner_security.alerts.list`. */
export interface GraphPartnerSecurityAlertsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.partner_security.score.get`. */
export interface GraphPartnerSecurityScoreGetOptions extends RestOptions {
  /** What is given too: requirements, history. */
  expand?: string | undefined;
}

/** Options of `graph.service_health.issues.list`. */
export interface GraphServiceHealthIssuesListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.service_health.messages.list`. */
export interface GraphServiceHealthMessagesListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.service_health.overviews.list`. */
export interface GraphServiceHealthOverviewsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
}

/** Options of `graph.service_principals.list`. */
export interface GraphServicePrincipalsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `graph.subscribed_skus.list`. */
export interface GraphSubscribedSkusListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
}

/** Options of `graph.users.get`. */
export interface GraphUsersGetOptions extends RestOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
}

/** Options of `graph.users.list`. */
export interface GraphUsersListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
  /** Search such as "displayName:adele"; with consistency_level. */
  search?: string | undefined;
  /** eventual, where search is used. */
  consistencyLevel?: "eventual" | undefined;
}

/** Options of `graph.users.deleted.list`. */
export interface GraphUsersDeletedListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `insights.datasets.list`. */
export interface InsightsDatasetsListOptions extends PageOptions {
  /** Only this dataset. */
  datasetName?: string | undefined;
}

/** Options of `insights.queries.list`. */
export interface InsightsQueriesListOptions extends PageOptions {
  /** Only this query. */
  queryId?: string | undefined;
  /** Only those of this name. */
  queryName?: string | undefined;
  /** Whether the service's own queries are given too. */
  includeSystemQueries?: boolean | undefined;
  /** Whether only the service's own queries are given. */
  includeOnlySystemQueries?: boolean | undefined;
}

/** Options of `insights.queries.test`. */
export interface InsightsQueriesTestOptions extends PageOptions {
  /** Text of the query; one of export_query and query_id is given. */
  exportQuery?: string | undefined;
  /** The stored query; one of export_query and query_id is given. */
  queryId?: string | undefined;
}

/** Options of `insights.reports.list`. */
export interface InsightsReportsListOptions extends PageOptions {
  /** Only this report. */
  reportId?: string | undefined;
  /** Only those of this name. */
  reportName?: string | undefined;
  /** Only those of this query. */
  queryId?: string | undefined;
}

/** Options of `insights.reports.executions.list`. */
export interface InsightsReportsExecutionsListOptions extends PageOptions {
  /** Only this execution; several with a semicolon between them. */
  executionId?: string | undefined;
  /** Pending, Running, Paused or Completed (the default); several with a semicolon between them. */
  executionStatus?: string | undefined;
  /** Whether only the last one is given; true by default, false gives those of 90 days. */
  getLatestExecution?: boolean | undefined;
}

/** Options of `invoices.list`. */
export interface InvoicesListOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Filter on InvoiceDate. */
  filter?: FilterLike | undefined;
}

/** Options of `invoices.line_items.list`. */
export interface InvoicesLineItemsListOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Whether only lines with or without partner earned credit are given; of one-time usage only. */
  hasPartnerEarnedCredit?: boolean | undefined;
  /** ISO 4217 code of the currency; needed for usage of onetime. */
  currencyCode?: string | undefined;
  /** Period; needed for usage of onetime. */
  period?: "current" | "previous" | undefined;
}

/** Options of `invoices.line_items.list_by_type`. */
export interface InvoicesLineItemsListByTypeOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Whether only lines with or without partner earned credit are given; of one-time usage only. */
  hasPartnerEarnedCredit?: boolean | undefined;
}

/** Options of `invoices.unbilled.line_items.list`. */
export interface InvoicesUnbilledLineItemsListOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Whether only lines with or without partner earned credit are given; of one-time usage only. */
  hasPartnerEarnedCredit?: boolean | undefined;
}

/** Options of `new_commerce_migration_schedules.list`. */
export interface NewCommerceMigrationSchedulesListOptions extends PageOptions {
  /** Only those of this customer. */
  customerTenantId?: string | undefined;
  /** Only those of this subscription of the legacy commerce. */
  currentSubscriptionId?: string | undefined;
  /** Only those of this batch, by its own id. */
  externalReferenceId?: string | undefined;
  /** Items per page. */
  pageSize?: number | undefined;
}

/** Options of `new_commerce_migrations.list`. */
export interface NewCommerceMigrationsListOptions extends PageOptions {
  /** Only those of this customer. */
  customerTenantId?: string | undefined;
  /** Only those of this subscription of the legacy commerce. */
  currentSubscriptionId?: string | undefined;
  /** Only those of this batch, by its own id. */
  externalReferenceId?: string | undefined;
  /** Items per page. */
  pageSize?: number | undefined;
}

/** Options of `offer_matrix.get`. */
export interface OfferMatrixGetOptions extends RestOptions {
  /** deflate asks for a zip file; the plain file by default. */
  compression?: "deflate" | undefined;
}

/** Options of `offers.list`. */
export interface OffersListOptions extends PageOptions {
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Only those of this category. */
  offerCategoryId?: string | undefined;
}

/** Options of `offers.addons.list`. */
export interface OffersAddonsListOptions extends PageOptions {
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
}

/** Options of `payouts.payments.exports.create`. */
export interface PayoutsPaymentsExportsCreateOptions extends PageOptions {
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Form of the file; csv by default. */
  fileFormat?: "csv" | "tsv" | undefined;
}

/** Options of `payouts.transaction_history.exports.create`. */
export interface PayoutsTransactionHistoryExportsCreateOptions extends PageOptions {
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Form of the file; csv by default. */
  fileFormat?: "csv" | "tsv" | undefined;
}

/** Options of `price_sheets.get`. */
export interface PriceSheetsGetOptions extends RestOptions {
  /** deflate asks for a zip file; the plain file by default. */
  compression?: "deflate" | undefined;
  /** Which prices; current by default. */
  timeline?: "current" | "history" | "future" | undefined;
  /** Month as yyyyMM; with history. */
  month?: string | undefined;
}

/** Options of `products.get`. */
export interface ProductsGetOptions extends RestOptions {
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `products.list`. */
export interface ProductsListOptions extends PageOptions {
  /** Segment of the customer. */
  targetSegment?: "commercial" | "education" | "government" | "nonprofit" | undefined;
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `products.skus.get`. */
export interface ProductsSkusGetOptions extends RestOptions {
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `products.skus.list`. */
export interface ProductsSkusListOptions extends PageOptions {
  /** Segment of the customer. */
  targetSegment?: "commercial" | "education" | "government" | "nonprofit" | undefined;
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `products.skus.availabilities.list`. */
export interface ProductsSkusAvailabilitiesListOptions extends PageOptions {
  /** Segment of the customer. */
  targetSegment?: "commercial" | "education" | "government" | "nonprofit" | undefined;
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `profiles.legal_business.get`. */
export interface ProfilesLegalBusinessGetOptions extends RestOptions {
  /** Which version; the service chooses where it is left out. */
  vettingVersion?: "Current" | "LastFinalized" | undefined;
}

/** Options of `profiles.mpn.get`. */
export interface ProfilesMpnGetOptions extends RestOptions {
  /** Partner id that is verified; the own one where it is left out. */
  mpnId?: number | undefined;
}

/** Options of `rate_cards.azure.get`. */
export interface RateCardsAzureGetOptions extends RestOptions {
  /** ISO 4217 code of the currency; that of the partner by default. */
  currency?: string | undefined;
  /** ISO country code of the market; that of the partner by default. */
  region?: string | undefined;
}

/** Options of `rate_cards.azure_shared.get`. */
export interface RateCardsAzureSharedGetOptions extends RestOptions {
  /** ISO 4217 code of the currency; that of the partner by default. */
  currency?: string | undefined;
  /** ISO country code of the market; that of the partner by default. */
  region?: string | undefined;
}

/** Options of `referrals.list`. */
export interface ReferralsListOptions extends PageOptions {
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Items per page. */
  top?: number | undefined;
}

/** Options of `referrals.update`. */
export interface ReferralsUpdateOptions extends RestOptions {
  /** return=representation asks for the changed referral; otherwise the answer is empty. */
  prefer?: "return=representation" | undefined;
}

/** Options of `relationships.list`. */
export interface RelationshipsListOptions extends PageOptions {
  /** Filter on Name. */
  filter?: FilterLike | undefined;
}

/** Options of `security.mfa_adoption_status.list`. */
export interface SecurityMfaAdoptionStatusListOptions extends PageOptions {
  /** First day. */
  startDate?: string | undefined;
  /** Last day. */
  endDate?: string | undefined;
}

/** Options of `service_incidents.list`. */
export interface ServiceIncidentsListOptions extends PageOptions {
  /** Filter on Resolved. */
  filter?: FilterLike | undefined;
}

/** Options of `service_incidents.count.get`. */
export interface ServiceIncidentsCountGetOptions extends RestOptions {
  /** Filter on Resolved. */
  filter?: FilterLike | undefined;
}

/** Options of `service_requests.list`. */
export interface ServiceRequestsListOptions extends PageOptions {
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Filter on Status. */
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

/** Options of `customers.agreements.list`. */
export interface CustomersAgreementsListOptions extends PageOptions {
  /** MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all. */
  agreementType?: string | undefined;
}

/** Options of `customers.carts.checkout`. */
export interface CustomersCartsCheckoutOptions extends RestOptions {
  /** User of the customer for whom the purchase is made, by principal name. */
  customerUserUpn?: string | undefined;
}

/** Options of `customers.directory_roles.members.list`. */
export interface CustomersDirectoryRolesMembersListOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
}

/** Options of `customers.entitlements.list`. */
export interface CustomersEntitlementsListOptions extends PageOptions {
  /** Only software, reservedinstance or virtualmachinereservedinstance. */
  entitlementType?: string | undefined;
  /** Whether the ends are given too; false by default. */
  showExpiry?: boolean | undefined;
}

/** Options of `graph.delegated_admin_customers.service_management_details.list`. */
export interface GraphDelegatedAdminCustomersServiceManagementDetailsListOptions extends PageOptions {
  /** Members to give, separated by commas. */
  select?: string | undefined;
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Items per page. */
  top?: number | undefined;
  /** Whether the answer tells how many there are. */
  count?: boolean | undefined;
  /** Member to sort by, with asc or desc. */
  orderBy?: string | undefined;
}

/** Options of `customers.new_commerce_migrations.events.list`. */
export interface CustomersNewCommerceMigrationsEventsListOptions extends PageOptions {
  /** Events of this migration; one of migration_id and current_subscription_id is given. */
  migrationId?: string | undefined;
  /** Events of this subscription of the legacy commerce; one of migration_id and current_subscription_id is given. */
  currentSubscriptionId?: string | undefined;
}

/** Options of `customers.offers.list`. */
export interface CustomersOffersListOptions extends PageOptions {
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
}

/** Options of `customers.orders.create`. */
export interface CustomersOrdersCreateOptions extends RestOptions {
  /** User of the customer for whom the purchase is made, by principal name. */
  customerUserUpn?: string | undefined;
}

/** Options of `customers.orders.get`. */
export interface CustomersOrdersGetOptions extends RestOptions {
  /** Whether prices are given too; false by default. */
  includePrice?: boolean | undefined;
}

/** Options of `customers.orders.list`. */
export interface CustomersOrdersListOptions extends PageOptions {
  /** Whether prices are given too; false by default. */
  includePrice?: boolean | undefined;
  /** Only those of this billing cycle, such as onetime, monthly or annual. */
  billingType?: string | undefined;
}

/** Options of `customers.products.get`. */
export interface CustomersProductsGetOptions extends RestOptions {
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `customers.products.list`. */
export interface CustomersProductsListOptions extends PageOptions {
  /** Segment of the customer. */
  targetSegment?: "commercial" | "education" | "government" | "nonprofit" | undefined;
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `customers.products.skus.get`. */
export interface CustomersProductsSkusGetOptions extends RestOptions {
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `customers.products.skus.list`. */
export interface CustomersProductsSkusListOptions extends PageOptions {
  /** Segment of the customer. */
  targetSegment?: "commercial" | "education" | "government" | "nonprofit" | undefined;
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `customers.products.skus.availabilities.list`. */
export interface CustomersProductsSkusAvailabilitiesListOptions extends PageOptions {
  /** Segment of the customer. */
  targetSegment?: "commercial" | "education" | "government" | "nonprofit" | undefined;
  /** AzurePlan selects reservations that apply to Azure plans. */
  reservationScope?: string | undefined;
}

/** Options of `customers.qualification.update`. */
export interface CustomersQualificationUpdateOptions extends RestOptions {
  /** Validation code, for the government community cloud only. */
  code?: string | undefined;
}

/** Options of `customers.qualifications.create`. */
export interface CustomersQualificationsCreateOptions extends RestOptions {
  /** Validation code, of an older contract. */
  code?: string | undefined;
}

/** Options of `customers.service_incidents.list`. */
export interface CustomersServiceIncidentsListOptions extends PageOptions {
  /** Filter on Resolved. */
  filter?: FilterLike | undefined;
}

/** Options of `customers.service_requests.list`. */
export interface CustomersServiceRequestsListOptions extends PageOptions {
  /** Index of the first item, from 0. */
  offset?: number | undefined;
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Filter on Status. */
  filter?: FilterLike | undefined;
}

/** Options of `customers.subscribed_skus.list`. */
export interface CustomersSubscribedSkusListOptions extends PageOptions {
  /** Group1 has the licences that Entra ID manages, Group2 those of Minecraft. */
  licenseGroupIds?: readonly ("Group1" | "Group2")[] | undefined;
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

/** Options of `customers.subscriptions.list`. */
export interface CustomersSubscriptionsListOptions extends PageOptions {
  /** Only those of this order. */
  orderId?: string | undefined;
  /** Only those of this partner of record. */
  mpnId?: number | undefined;
}

/** Options of `customers.subscriptions.azure_utilization.list`. */
export interface CustomersSubscriptionsAzureUtilizationListOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Span of time of a record; daily by default. */
  granularity?: "daily" | "hourly" | undefined;
  /** Whether records are told apart by instance; true by default. */
  showDetails?: boolean | undefined;
}

/** Options of `customers.subscriptions.custom_term_end_dates.list`. */
export interface CustomersSubscriptionsCustomTermEndDatesListOptions extends PageOptions {
  /** When the term begins. */
  termStartDate?: string | undefined;
  /** The subscription with which the term is to end. */
  targetCotermSubscriptionId?: string | undefined;
}

/** Options of `customers.subscriptions.transition_eligibilities.list`. */
export interface CustomersSubscriptionsTransitionEligibilitiesListOptions extends PageOptions {
  /** When the transition takes effect; immediate by default. */
  eligibilityType?: "immediate" | "scheduled" | undefined;
}

/** Options of `customers.subscriptions.transitions.list`. */
export interface CustomersSubscriptionsTransitionsListOptions extends PageOptions {
  /** Only this transition. */
  operationId?: string | undefined;
}

/** Options of `customers.users.list`. */
export interface CustomersUsersListOptions extends PageOptions {
  /** Items per page; the service's default where it is left out. */
  size?: number | undefined;
  /** Filter on UserState: equals Inactive gives the deleted users. */
  filter?: FilterLike | undefined;
  /** Member to sort by. */
  sortField?: string | undefined;
  /** Direction of the sort. */
  sortDirection?: "Ascending" | "Descending" | undefined;
}

/** Options of `customers.users.licenses.list`. */
export interface CustomersUsersLicensesListOptions extends PageOptions {
  /** Group1 has the licences that Entra ID manages, Group2 those of Minecraft. */
  licenseGroupIds?: readonly ("Group1" | "Group2")[] | undefined;
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

/** Methods under `partner.agreements.metadata`. */
export class PartnerAgreementsMetadata {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the templates of agreements, with their ids.
   *
   * Of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-agreement-metadata
   */
  list(options?: AgreementsMetadataListOptions): Pages<types.AgreementMetaData> {
    return this.#caller.list("agreements.metadata.list", {}, options);
  }
}

/** Methods under `partner.agreements.templates.document`. */
export class PartnerAgreementsTemplatesDocument {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get short-lived links to the text of an agreement.
   *
   * Of the app with a user. Clouds: global. The links end after five minutes.
   *
   * @param templateId - The template, of which case matters.
   * @see https://learn.microsoft.com/partner-center/developer/download-customer-agreement-template
   */
  get(templateId: string, options?: AgreementsTemplatesDocumentGetOptions): Promise<types.AgreementDocument> {
    return this.#caller.invoke("agreements.templates.document.get", { template_id: templateId }, options);
  }
}

/** Methods under `partner.agreements.templates`. */
export class PartnerAgreementsTemplates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.agreements.templates.document`. */
  get document(): PartnerAgreementsTemplatesDocument {
    return new PartnerAgreementsTemplatesDocument(this.#caller);
  }
}

/** Methods under `partner.agreements`. */
export class PartnerAgreements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.agreements.metadata`. */
  get metadata(): PartnerAgreementsMetadata {
    return new PartnerAgreementsMetadata(this.#caller);
  }

  /** Methods under `partner.agreements.templates`. */
  get templates(): PartnerAgreementsTemplates {
    return new PartnerAgreementsTemplates(this.#caller);
  }
}

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

/** Methods under `partner.attestations.enhanced`. */
export class PartnerAttestationsEnhanced {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start the partner's attestation of a Microsoft Customer Agreement.
   *
   * Of the app alone. Clouds: global. For direct bill partners and indirect providers: create it, show the customer the page that its id leads to, then record the agreement with customers.agreements.create. The body is known up to signatoryLastName, the status of success is not, and the article leaves the version of the path open. 600061 means that the same person was confirmed before.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept
   */
  create(body: types.EnhancedAttestationRequest, options?: RestOptions): Promise<types.EnhancedAttestation> {
    return this.#caller.invoke("attestations.enhanced.create", { body }, options);
  }
}

/** Methods under `partner.attestations`. */
export class PartnerAttestations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.attestations.enhanced`. */
  get enhanced(): PartnerAttestationsEnhanced {
    return new PartnerAttestationsEnhanced(this.#caller);
  }
}

/** Methods under `partner.auditRecords`. */
export class PartnerAuditRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get one record of the activity log, to which the AuditUri of a webhook event leads.
   *
   * Of the app alone, or of the app with a user. The AuditUri of webhook events may also be /v1/auditrecords/{id}. Who may call it is not said.
   *
   * @param recordId - The record.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhook-events
   */
  get(recordId: string, options?: RestOptions): Promise<types.AuditRecord> {
    return this.#caller.invoke("audit_records.get", { record_id: recordId }, options);
  }

  /**
   * List what was done in Partner Center, and by whom.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Looks back 90 days at most.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user
   */
  list(options?: AuditRecordsListOptions): Pages<types.AuditRecord> {
    return this.#caller.list("audit_records.list", {}, options);
  }
}

/** Methods under `partner.auth`. */
export class PartnerAuth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Exchange a token of Entra ID for one of Partner Center.
   *
   * Of the app alone, or of the app with a user. The token that comes back is not to be decoded: what is in it may change. New code does not need it, since tokens of Entra ID for Partner Center are taken directly. The body of the answer is documented nowhere that was read.
   */
  generateToken(options?: RestOptions): Promise<types.GeneratedToken> {
    return this.#caller.invoke("auth.generate_token", {}, options);
  }

  /**
   * Exchange a token of Azure AD Graph for one of Partner Center.
   *
   * Of the app alone, or of the app with a user.
   *
   * @deprecated Retired since 2025-08-31: Call auth.generate_token.
   */
  generateTokenV1(options?: RestOptions): Promise<types.GeneratedToken> {
    return this.#caller.invoke("auth.generate_token_v1", {}, options);
  }
}

/** Methods under `partner.billingBeta.billedUsage`. */
export class PartnerBillingBetaBilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of billed usage, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param invoiceId - The invoice.
   * @deprecated Retired since 2025-01-21: Call graph.billing.billed_usage.export.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  export(invoiceId: string, options?: BillingBetaBilledUsageExportOptions): Promise<void> {
    return this.#caller.invoke("billing_beta.billed_usage.export", { invoice_id: invoiceId }, options);
  }
}

/** Methods under `partner.billingBeta.manifests`. */
export class PartnerBillingBetaManifests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the manifest of an export, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param manifestId - The manifest.
   * @deprecated Retired since 2025-01-21: Call graph.billing.manifests.get.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  get(manifestId: string, options?: RestOptions): Promise<types.BillingManifest> {
    return this.#caller.invoke("billing_beta.manifests.get", { manifest_id: manifestId }, options);
  }
}

/** Methods under `partner.billingBeta.operations`. */
export class PartnerBillingBetaOperations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of an export, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param operationId - The export.
   * @deprecated Retired since 2025-01-21: Call graph.billing.operations.get.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  get(operationId: string, options?: RestOptions): Promise<types.BillingOperation> {
    return this.#caller.invoke("billing_beta.operations.get", { operation_id: operationId }, options);
  }
}

/** Methods under `partner.billingBeta.unbilledUsage`. */
export class PartnerBillingBetaUnbilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of unbilled usage, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param period - This month, or the last one.
   * @param currencyCode - ISO 4217 code of the currency.
   * @deprecated Retired since 2025-01-21: Call graph.billing.unbilled_usage.export.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  export(
    period: "current" | "last",
    currencyCode: string,
    options?: BillingBetaUnbilledUsageExportOptions,
  ): Promise<void> {
    return this.#caller.invoke("billing_beta.unbilled_usage.export", { period, currency_code: currencyCode }, options);
  }
}

/** Methods under `partner.billingBeta`. */
export class PartnerBillingBeta {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.billingBeta.billedUsage`. */
  get billedUsage(): PartnerBillingBetaBilledUsage {
    return new PartnerBillingBetaBilledUsage(this.#caller);
  }

  /** Methods under `partner.billingBeta.manifests`. */
  get manifests(): PartnerBillingBetaManifests {
    return new PartnerBillingBetaManifests(this.#caller);
  }

  /** Methods under `partner.billingBeta.operations`. */
  get operations(): PartnerBillingBetaOperations {
    return new PartnerBillingBetaOperations(this.#caller);
  }

  /** Methods under `partner.billingBeta.unbilledUsage`. */
  get unbilledUsage(): PartnerBillingBetaUnbilledUsage {
    return new PartnerBillingBetaUnbilledUsage(this.#caller);
  }
}

/** Methods under `partner.catalogBenefits`. */
export class PartnerCatalogBenefits {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a growth margin.
   *
   * Of the app alone, or of the app with a user. Who may call it was not seen.
   *
   * @param benefitId - The growth margin.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id
   */
  get(benefitId: string, country: string, options?: RestOptions): Promise<types.CatalogBenefit> {
    return this.#caller.invoke("catalog_benefits.get", { benefit_id: benefitId, country }, options);
  }

  /**
   * List the growth margins of a market.
   *
   * Of the app alone, or of the app with a user. Without base_sku_paths it gives all of a country and segment. Who may call it was not seen.
   *
   * @param country - ISO country code of the market.
   * @param type - Only growthmargin is documented.
   * @see https://learn.microsoft.com/partner-center/developer/get-growth-margins
   */
  list(country: string, type: string, options?: CatalogBenefitsListOptions): Pages<types.CatalogBenefit> {
    return this.#caller.list("catalog_benefits.list", { country, type }, options);
  }
}

/** Methods under `partner.compliance.agreementStatus`. */
export class PartnerComplianceAgreementStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether an indirect reseller has signed the partner agreement.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param programName - The program; csp is the one that is documented.
   * @see https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status
   */
  get(programName: string, options?: ComplianceAgreementStatusGetOptions): Promise<types.AgreementSignatureStatus> {
    return this.#caller.invoke("compliance.agreement_status.get", { program_name: programName }, options);
  }
}

/** Methods under `partner.compliance`. */
export class PartnerCompliance {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.compliance.agreementStatus`. */
  get agreementStatus(): PartnerComplianceAgreementStatus {
    return new PartnerComplianceAgreementStatus(this.#caller);
  }
}

/** Methods under `partner.countryValidationRules`. */
export class PartnerCountryValidationRules {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the rules for addresses of a country.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param countryCode - ISO country code of two letters.
   * @see https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data
   */
  get(countryCode: string, options?: RestOptions): Promise<types.CountryValidationRules> {
    return this.#caller.invoke("country_validation_rules.get", { country_code: countryCode }, options);
  }
}

/** Methods under `partner.customers.relationshipRequests`. */
export class PartnerCustomersRelationshipRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the link that invites a customer to a reseller relationship.
   *
   * Of the app with a user. Clouds: global, china.
   *
   * @see https://learn.microsoft.com/partner-center/developer/request-reseller-relationship
   */
  get(options?: CustomersRelationshipRequestsGetOptions): Promise<types.CustomerRelationshipRequest> {
    return this.#caller.invoke("customers.relationship_requests.get", {}, options);
  }
}

/** Methods under `partner.customers.usageRecords`. */
export class PartnerCustomersUsageRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the usage of all customers in this month.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-records
   */
  list(options?: PageOptions): Pages<types.CustomerMonthlyUsageRecord> {
    return this.#caller.list("customers.usage_records.list", {}, options);
  }
}

/** Methods under `partner.customers`. */
export class PartnerCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.customers.relationshipRequests`. */
  get relationshipRequests(): PartnerCustomersRelationshipRequests {
    return new PartnerCustomersRelationshipRequests(this.#caller);
  }

  /** Methods under `partner.customers.usageRecords`. */
  get usageRecords(): PartnerCustomersUsageRecords {
    return new PartnerCustomersUsageRecords(this.#caller);
  }

  /**
   * Create a customer's tenant and the reseller relationship with it.
   *
   * Of the app alone, or of the app with a user. The password of the first user comes back this once. With associatedPartnerId, for an indirect reseller, the documentation says app+user only.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-customer
   */
  create(body: types.Customer, options?: RestOptions): Promise<types.Customer> {
    return this.#caller.invoke("customers.create", { body }, options);
  }

  /**
   * List the partner's customers.
   *
   * Of the app alone, or of the app with a user. Customers of an indirect reseller, by a filter on IndirectReseller: the documentation says app+user only.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers
   */
  list(options?: CustomersListOptions): Pages<types.Customer> {
    return this.#caller.list("customers.list", {}, options);
  }
}

/** Methods under `partner.dap.customers`. */
export class PartnerDapCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List customers with and without DAP.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and was announced to live until GDAP had replaced DAP. No date was found.
   *
   * @deprecated Retired since the end of DAP: Call graph.delegated_admin_customers.list.
   * @see https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers
   */
  list(options?: DapCustomersListOptions): Pages<types.DapCustomer> {
    return this.#caller.list("dap.customers.list", {}, options);
  }
}

/** Methods under `partner.dap.statistics`. */
export class PartnerDapStatistics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the numbers of DAP relationships.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and was announced to live until GDAP had replaced DAP. No date was found.
   *
   * @deprecated Retired since the end of DAP: Call graph.delegated_admin_customers.list.
   * @see https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics
   */
  get(options?: RestOptions): Promise<types.DelegatedAdminStatistics> {
    return this.#caller.invoke("dap.statistics.get", {}, options);
  }
}

/** Methods under `partner.dap`. */
export class PartnerDap {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.dap.customers`. */
  get customers(): PartnerDapCustomers {
    return new PartnerDapCustomers(this.#caller);
  }

  /** Methods under `partner.dap.statistics`. */
  get statistics(): PartnerDapStatistics {
    return new PartnerDapStatistics(this.#caller);
  }
}

/** Methods under `partner.domains`. */
export class PartnerDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether a domain is taken.
   *
   * Of the app alone, or of the app with a user. 200 means taken and 404 means free: both are answers.
   *
   * @param domain - The full name of the domain.
   * @see https://learn.microsoft.com/partner-center/developer/verify-domain-availability
   */
  checkAvailability(domain: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("domains.check_availability", { domain }, options);
  }
}

/** Methods under `partner.fraudEvents`. */
export class PartnerFraudEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List Azure fraud events.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2024; call graph.partner_security.alerts.list. Newer pages point to the security alerts of Microsoft Graph, which are a preview still.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-fraud-events
   */
  list(options?: FraudEventsListOptions): Pages<types.FraudEvent> {
    return this.#caller.list("fraud_events.list", {}, options);
  }

  /**
   * Set the state of fraud events of a subscription.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2024; call graph.partner_security.alerts.update. Newer pages point to the security alerts of Microsoft Graph, which are a preview still.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-fraud-events-status
   */
  updateStatus(
    subscriptionId: string,
    body: types.FraudEventStatusUpdate,
    options?: FraudEventsUpdateStatusOptions,
  ): Pages<types.FraudEvent> {
    return this.#caller.list("fraud_events.update_status", { subscription_id: subscriptionId, body }, options);
  }
}

/** Methods under `partner.fxRates`. */
export class PartnerFxRates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download the exchange rates of a month.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param month - The month as yyyyMM.
   * @see https://learn.microsoft.com/partner-center/developer/get-foreign-exchange-rates
   */
  get(month: string, options?: FxRatesGetOptions): Promise<Uint8Array> {
    return this.#caller.invoke("fx_rates.get", { month }, options);
  }
}

/** Methods under `partner.graph.billing.billedAggregatedUsage`. */
export class PartnerGraphBillingBilledAggregatedUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of billed Azure usage, aggregated and with its promotions applied.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Read in beta; the address in v1.0 is concluded from the pages of its resources, and the schema of 2026-08-20 did not have it yet. It belongs to the reconciliation by productId, skuId and meterId, and is ready 48 hours after it. There is no attributeSet.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export
   */
  export(body: types.BilledAggregatedUsageExportRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.billing.billed_aggregated_usage.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.billedReconciliation`. */
export class PartnerGraphBillingBilledReconciliation {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of the billed reconciliation.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export
   */
  export(body: types.BilledReconciliationExportRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.billing.billed_reconciliation.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.billedUsage`. */
export class PartnerGraphBillingBilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of billed Azure usage.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/partners-billing-billedusage-export
   */
  export(body: types.BilledUsageExportRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.billing.billed_usage.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.manifests`. */
export class PartnerGraphBillingManifests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the manifest of an export, which names its files.
   *
   * Of the app alone, or of the app with a user. Clouds: global. rootDirectory, sasToken and the name of a blob make its address; blobs are compressed JSON lines.
   *
   * @param manifestId - The manifest, which the finished operation names.
   * @see https://learn.microsoft.com/graph/api/partners-billing-manifest-get
   */
  get(manifestId: string, options?: RestOptions): Promise<types.BillingExportManifest> {
    return this.#caller.invoke("graph.billing.manifests.get", { manifest_id: manifestId }, options);
  }
}

/** Methods under `partner.graph.billing.operations`. */
export class PartnerGraphBillingOperations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of an export.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Retry-After says when to ask again; @odata.type says whether it runs, has succeeded (resourceLocation leads to the manifest) or failed.
   *
   * @param operationId - The work that goes on.
   * @see https://learn.microsoft.com/graph/api/partners-billing-operation-get
   */
  get(operationId: string, options?: RestOptions): Promise<types.BillingExportOperation> {
    return this.#caller.invoke("graph.billing.operations.get", { operation_id: operationId }, options);
  }
}

/** Methods under `partner.graph.billing.unbilledReconciliation`. */
export class PartnerGraphBillingUnbilledReconciliation {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of the unbilled reconciliation.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export
   */
  export(body: types.UnbilledReconciliationExportRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.billing.unbilled_reconciliation.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.unbilledUsage`. */
export class PartnerGraphBillingUnbilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of unbilled Azure usage.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export
   */
  export(body: types.UnbilledUsageExportRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.billing.unbilled_usage.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing`. */
export class PartnerGraphBilling {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.billing.billedAggregatedUsage`. */
  get billedAggregatedUsage(): PartnerGraphBillingBilledAggregatedUsage {
    return new PartnerGraphBillingBilledAggregatedUsage(this.#caller);
  }

  /** Methods under `partner.graph.billing.billedReconciliation`. */
  get billedReconciliation(): PartnerGraphBillingBilledReconciliation {
    return new PartnerGraphBillingBilledReconciliation(this.#caller);
  }

  /** Methods under `partner.graph.billing.billedUsage`. */
  get billedUsage(): PartnerGraphBillingBilledUsage {
    return new PartnerGraphBillingBilledUsage(this.#caller);
  }

  /** Methods under `partner.graph.billing.manifests`. */
  get manifests(): PartnerGraphBillingManifests {
    return new PartnerGraphBillingManifests(this.#caller);
  }

  /** Methods under `partner.graph.billing.operations`. */
  get operations(): PartnerGraphBillingOperations {
    return new PartnerGraphBillingOperations(this.#caller);
  }

  /** Methods under `partner.graph.billing.unbilledReconciliation`. */
  get unbilledReconciliation(): PartnerGraphBillingUnbilledReconciliation {
    return new PartnerGraphBillingUnbilledReconciliation(this.#caller);
  }

  /** Methods under `partner.graph.billing.unbilledUsage`. */
  get unbilledUsage(): PartnerGraphBillingUnbilledUsage {
    return new PartnerGraphBillingUnbilledUsage(this.#caller);
  }
}

/** Methods under `partner.graph.contracts`. */
export class PartnerGraphContracts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a contract of the partner with a customer.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param contractId - The contract.
   * @see https://learn.microsoft.com/graph/api/contract-get
   */
  get(contractId: string, options?: RestOptions): Promise<types.GraphContract> {
    return this.#caller.invoke("graph.contracts.get", { contract_id: contractId }, options);
  }

  /**
   * List the contracts of the partner with its customers.
   *
   * Of the app alone, or of the app with a user. Filters: customerId, defaultDomainName, displayName.
   *
   * @see https://learn.microsoft.com/graph/api/contract-list
   */
  list(options?: GraphContractsListOptions): Pages<types.GraphContract> {
    return this.#caller.list("graph.contracts.list", {}, options);
  }
}

/** Methods under `partner.graph.delegatedAdminCustomers`. */
export class PartnerGraphDelegatedAdminCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the customers with whom the partner has a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. At most 300 a page.
   *
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers
   */
  list(options?: GraphDelegatedAdminCustomersListOptions): Pages<types.DelegatedAdminCustomer> {
    return this.#caller.list("graph.delegated_admin_customers.list", {}, options);
  }
}

/** Methods under `partner.graph.delegatedAdminRelationships.accessAssignments`. */
export class PartnerGraphDelegatedAdminRelationshipsAccessAssignments {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Give a security group of the partner roles in a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments
   */
  create(
    relationshipId: string,
    body: types.DelegatedAdminAccessAssignment,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminAccessAssignment> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.access_assignments.create",
      { relationship_id: relationshipId, body },
      options,
    );
  }

  /**
   * Delete an access assignment.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId - The access assignment.
   * @see https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete
   */
  delete(relationshipId: string, accessAssignmentId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.access_assignments.delete",
      { relationship_id: relationshipId, access_assignment_id: accessAssignmentId },
      options,
    );
  }

  /**
   * Get an access assignment.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId - The access assignment.
   * @see https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get
   */
  get(
    relationshipId: string,
    accessAssignmentId: string,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminAccessAssignment> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.access_assignments.get",
      { relationship_id: relationshipId, access_assignment_id: accessAssignmentId },
      options,
    );
  }

  /**
   * List the access assignments of a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments
   */
  list(
    relationshipId: string,
    options?: GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions,
  ): Pages<types.DelegatedAdminAccessAssignment> {
    return this.#caller.list(
      "graph.delegated_admin_relationships.access_assignments.list",
      { relationship_id: relationshipId },
      options,
    );
  }

  /**
   * Change the roles of an access assignment.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. 202 has Location and Retry-After; 200 comes where nothing changes.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param accessAssignmentId - The access assignment.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update
   */
  update(
    relationshipId: string,
    accessAssignmentId: string,
    body: types.DelegatedAdminAccessAssignment,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminAccessAssignment> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.access_assignments.update",
      { relationship_id: relationshipId, access_assignment_id: accessAssignmentId, body },
      options,
    );
  }
}

/** Methods under `partner.graph.delegatedAdminRelationships.operations`. */
export class PartnerGraphDelegatedAdminRelationshipsOperations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of work on a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param operationId - The work that goes on.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get
   */
  get(
    relationshipId: string,
    operationId: string,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminRelationshipOperation> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.operations.get",
      { relationship_id: relationshipId, operation_id: operationId },
      options,
    );
  }

  /**
   * List the work that is done on a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations
   */
  list(
    relationshipId: string,
    options?: GraphDelegatedAdminRelationshipsOperationsListOptions,
  ): Pages<types.DelegatedAdminRelationshipOperation> {
    return this.#caller.list(
      "graph.delegated_admin_relationships.operations.list",
      { relationship_id: relationshipId },
      options,
    );
  }
}

/** Methods under `partner.graph.delegatedAdminRelationships.requests`. */
export class PartnerGraphDelegatedAdminRelationshipsRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Ask to lock a relationship for approval, or to terminate it.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests
   */
  create(
    relationshipId: string,
    body: types.DelegatedAdminRelationshipRequest,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminRelationshipRequest> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.requests.create",
      { relationship_id: relationshipId, body },
      options,
    );
  }

  /**
   * Get a request about a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param relationshipRequestId - The request about the relationship.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get
   */
  get(
    relationshipId: string,
    relationshipRequestId: string,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminRelationshipRequest> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.requests.get",
      { relationship_id: relationshipId, relationship_request_id: relationshipRequestId },
      options,
    );
  }

  /**
   * List the requests about a relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests
   */
  list(
    relationshipId: string,
    options?: GraphDelegatedAdminRelationshipsRequestsListOptions,
  ): Pages<types.DelegatedAdminRelationshipRequest> {
    return this.#caller.list(
      "graph.delegated_admin_relationships.requests.list",
      { relationship_id: relationshipId },
      options,
    );
  }
}

/** Methods under `partner.graph.delegatedAdminRelationships`. */
export class PartnerGraphDelegatedAdminRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.delegatedAdminRelationships.accessAssignments`. */
  get accessAssignments(): PartnerGraphDelegatedAdminRelationshipsAccessAssignments {
    return new PartnerGraphDelegatedAdminRelationshipsAccessAssignments(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminRelationships.operations`. */
  get operations(): PartnerGraphDelegatedAdminRelationshipsOperations {
    return new PartnerGraphDelegatedAdminRelationshipsOperations(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminRelationships.requests`. */
  get requests(): PartnerGraphDelegatedAdminRelationshipsRequests {
    return new PartnerGraphDelegatedAdminRelationshipsRequests(this.#caller);
  }

  /**
   * Create a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships
   */
  create(body: types.DelegatedAdminRelationship, options?: RestOptions): Promise<types.DelegatedAdminRelationship> {
    return this.#caller.invoke("graph.delegated_admin_relationships.create", { body }, options);
  }

  /**
   * Delete a GDAP relationship that is only created yet.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete
   */
  delete(relationshipId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.delete",
      { relationship_id: relationshipId },
      options,
    );
  }

  /**
   * Get a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-get
   */
  get(relationshipId: string, options?: RestOptions): Promise<types.DelegatedAdminRelationship> {
    return this.#caller.invoke("graph.delegated_admin_relationships.get", { relationship_id: relationshipId }, options);
  }

  /**
   * List GDAP relationships.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. At most 300 a page.
   *
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships
   */
  list(options?: GraphDelegatedAdminRelationshipsListOptions): Pages<types.DelegatedAdminRelationship> {
    return this.#caller.list("graph.delegated_admin_relationships.list", {}, options);
  }

  /**
   * Change a GDAP relationship that is not locked yet.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. While the status is created; autoExtendDuration also later. 202 is known from that case only.
   *
   * @param relationshipId - The relationship: two GUIDs with a hyphen between them.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/delegatedadminrelationship-update
   */
  update(
    relationshipId: string,
    body: types.DelegatedAdminRelationship,
    options?: RestOptions,
  ): Promise<types.DelegatedAdminRelationship> {
    return this.#caller.invoke(
      "graph.delegated_admin_relationships.update",
      { relationship_id: relationshipId, body },
      options,
    );
  }
}

/** Methods under `partner.graph.directoryRoles.members`. */
export class PartnerGraphDirectoryRolesMembers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Add a member to a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/directoryrole-post-members
   */
  add(roleId: string, body: types.ODataReference, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.directory_roles.members.add", { role_id: roleId, body }, options);
  }

  /**
   * List the members of a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @see https://learn.microsoft.com/graph/api/directoryrole-list-members
   */
  list(roleId: string, options?: PageOptions): Pages<types.DirectoryObject> {
    return this.#caller.list("graph.directory_roles.members.list", { role_id: roleId }, options);
  }

  /**
   * Remove a member from a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param memberId - Object id of the member.
   * @see https://learn.microsoft.com/graph/api/directoryrole-delete-member
   */
  remove(roleId: string, memberId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.directory_roles.members.remove",
      { role_id: roleId, member_id: memberId },
      options,
    );
  }
}

/** Methods under `partner.graph.directoryRoles`. */
export class PartnerGraphDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.directoryRoles.members`. */
  get members(): PartnerGraphDirectoryRolesMembers {
    return new PartnerGraphDirectoryRolesMembers(this.#caller);
  }

  /**
   * List the directory roles that are activated in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/directoryrole-list
   */
  list(options?: GraphDirectoryRolesListOptions): Pages<types.GraphDirectoryRole> {
    return this.#caller.list("graph.directory_roles.list", {}, options);
  }
}

/** Methods under `partner.graph.directorySubscriptions`. */
export class PartnerGraphDirectorySubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a subscription that a tenant holds.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription, by its id in the directory.
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke("graph.directory_subscriptions.get", { subscription_id: subscriptionId }, options);
  }

  /**
   * Get a subscription that a tenant holds, by its id in commerce.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Known from the schema of Graph, as an alternate key.
   *
   * @param commerceSubscriptionId - The subscription, by its id in commerce.
   */
  getByCommerceId(commerceSubscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke(
      "graph.directory_subscriptions.get_by_commerce_id",
      { commerce_subscription_id: commerceSubscriptionId },
      options,
    );
  }

  /**
   * List the subscriptions that a tenant holds, also those bought by a partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it seems, the id of the subscription in Partner Center.
   */
  list(options?: PageOptions): Pages<types.CompanySubscription> {
    return this.#caller.list("graph.directory_subscriptions.list", {}, options);
  }
}

/** Methods under `partner.graph.domains.serviceRecords`. */
export class PartnerGraphDomainsServiceRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that the services of a domain need.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.service_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `partner.graph.domains.verificationRecords`. */
export class PartnerGraphDomainsVerificationRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that prove who owns a domain.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.verification_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `partner.graph.domains`. */
export class PartnerGraphDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.domains.serviceRecords`. */
  get serviceRecords(): PartnerGraphDomainsServiceRecords {
    return new PartnerGraphDomainsServiceRecords(this.#caller);
  }

  /** Methods under `partner.graph.domains.verificationRecords`. */
  get verificationRecords(): PartnerGraphDomainsVerificationRecords {
    return new PartnerGraphDomainsVerificationRecords(this.#caller);
  }

  /**
   * Add a domain to a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/domain-post-domains
   */
  create(body: types.GraphDomain, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.create", { body }, options);
  }

  /**
   * Delete a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-delete
   */
  delete(domainId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.delete", { domain_id: domainId }, options);
  }

  /**
   * Get a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-get
   */
  get(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.get", { domain_id: domainId }, options);
  }

  /**
   * List the domains of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/domain-list
   */
  list(options?: GraphDomainsListOptions): Pages<types.GraphDomain> {
    return this.#caller.list("graph.domains.list", {}, options);
  }

  /**
   * Change a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/domain-update
   */
  update(domainId: string, body: types.GraphDomain, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.update", { domain_id: domainId, body }, options);
  }

  /**
   * Verify a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-verify
   */
  verify(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.verify", { domain_id: domainId }, options);
  }
}

/** Methods under `partner.graph.groups.licenses`. */
export class PartnerGraphGroupsLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a group.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param groupId - The group.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/group-assignlicense
   */
  assign(groupId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphGroup> {
    return this.#caller.invoke("graph.groups.licenses.assign", { group_id: groupId, body }, options);
  }
}

/** Methods under `partner.graph.groups`. */
export class PartnerGraphGroups {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.groups.licenses`. */
  get licenses(): PartnerGraphGroupsLicenses {
    return new PartnerGraphGroupsLicenses(this.#caller);
  }

  /**
   * List the groups of a tenant, such as those for access assignments.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/group-list
   */
  list(options?: GraphGroupsListOptions): Pages<types.GraphGroup> {
    return this.#caller.list("graph.groups.list", {}, options);
  }
}

/** Methods under `partner.graph.oauth2PermissionGrants`. */
export class PartnerGraphOauth2PermissionGrants {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the delegated permissions that are granted in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
   */
  list(options?: GraphOauth2PermissionGrantsListOptions): Pages<types.OAuth2PermissionGrant> {
    return this.#caller.list("graph.oauth2_permission_grants.list", {}, options);
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
   * Get an organization by its tenant id.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param organizationId - Tenant id.
   * @see https://learn.microsoft.com/graph/api/organization-get
   */
  get(organizationId: string, options?: GraphOrganizationGetOptions): Promise<types.GraphOrganization> {
    return this.#caller.invoke("graph.organization.get", { organization_id: organizationId }, options);
  }

  /**
   * List the organizations of a tenant: always one, its own.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/organization-list
   */
  list(options?: GraphOrganizationListOptions): Pages<types.GraphOrganization> {
    return this.#caller.list("graph.organization.list", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.alerts`. */
export class PartnerGraphPartnerSecurityAlerts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a security alert of the partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it a preview.
   *
   * @param alertId - The alert.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get
   */
  get(alertId: string, options?: RestOptions): Promise<types.PartnerSecurityAlert> {
    return this.#caller.invoke("graph.partner_security.alerts.get", { alert_id: alertId }, options);
  }

  /**
   * List the security alerts of the partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it a preview.
   *
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list
   */
  list(options?: GraphPartnerSecurityAlertsListOptions): Pages<types.PartnerSecurityAlert> {
    return this.#caller.list("graph.partner_security.alerts.list", {}, options);
  }

  /**
   * Set the state of a security alert, and why.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it a preview.
   *
   * @param alertId - The alert.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-update
   */
  update(
    alertId: string,
    body: types.PartnerSecurityAlert,
    options?: RestOptions,
  ): Promise<types.PartnerSecurityAlert> {
    return this.#caller.invoke("graph.partner_security.alerts.update", { alert_id: alertId, body }, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score.customerInsights`. */
export class PartnerGraphPartnerSecurityScoreCustomerInsights {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List how much MFA each customer uses.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview. $skip and $top are not supported.
   *
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights
   */
  list(options?: PageOptions): Pages<types.PartnerSecurityCustomerInsight> {
    return this.#caller.list("graph.partner_security.score.customer_insights.list", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score.history`. */
export class PartnerGraphPartnerSecurityScoreHistory {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get one change of the security score.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @param historyId - The entry of the history.
   * @see https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get
   */
  get(historyId: string, options?: RestOptions): Promise<types.PartnerSecurityScoreHistory> {
    return this.#caller.invoke("graph.partner_security.score.history.get", { history_id: historyId }, options);
  }

  /**
   * List the changes of the security score.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history
   */
  list(options?: PageOptions): Pages<types.PartnerSecurityScoreHistory> {
    return this.#caller.list("graph.partner_security.score.history.list", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score.requirements`. */
export class PartnerGraphPartnerSecurityScoreRequirements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get one requirement of the security score.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @param requirementId - The requirement, such as securityContactProvided.
   * @see https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get
   */
  get(requirementId: string, options?: RestOptions): Promise<types.PartnerSecurityRequirement> {
    return this.#caller.invoke(
      "graph.partner_security.score.requirements.get",
      { requirement_id: requirementId },
      options,
    );
  }

  /**
   * List the requirements of which the security score is made.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements
   */
  list(options?: PageOptions): Pages<types.PartnerSecurityRequirement> {
    return this.#caller.list("graph.partner_security.score.requirements.list", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score`. */
export class PartnerGraphPartnerSecurityScore {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.partnerSecurity.score.customerInsights`. */
  get customerInsights(): PartnerGraphPartnerSecurityScoreCustomerInsights {
    return new PartnerGraphPartnerSecurityScoreCustomerInsights(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity.score.history`. */
  get history(): PartnerGraphPartnerSecurityScoreHistory {
    return new PartnerGraphPartnerSecurityScoreHistory(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity.score.requirements`. */
  get requirements(): PartnerGraphPartnerSecurityScoreRequirements {
    return new PartnerGraphPartnerSecurityScoreRequirements(this.#caller);
  }

  /**
   * Get the security score of the partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview. The example wraps the object in a member value.
   *
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get
   */
  get(options?: GraphPartnerSecurityScoreGetOptions): Promise<types.PartnerSecurityScore> {
    return this.#caller.invoke("graph.partner_security.score.get", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity`. */
export class PartnerGraphPartnerSecurity {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.partnerSecurity.alerts`. */
  get alerts(): PartnerGraphPartnerSecurityAlerts {
    return new PartnerGraphPartnerSecurityAlerts(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity.score`. */
  get score(): PartnerGraphPartnerSecurityScore {
    return new PartnerGraphPartnerSecurityScore(this.#caller);
  }
}

/** Methods under `partner.graph.serviceHealth.issues`. */
export class PartnerGraphServiceHealthIssues {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the issues of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
   */
  list(options?: GraphServiceHealthIssuesListOptions): Pages<types.ServiceHealthIssue> {
    return this.#caller.list("graph.service_health.issues.list", {}, options);
  }
}

/** Methods under `partner.graph.serviceHealth.messages`. */
export class PartnerGraphServiceHealthMessages {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the messages about a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
   */
  list(options?: GraphServiceHealthMessagesListOptions): Pages<types.ServiceUpdateMessage> {
    return this.#caller.list("graph.service_health.messages.list", {}, options);
  }
}

/** Methods under `partner.graph.serviceHealth.overviews`. */
export class PartnerGraphServiceHealthOverviews {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the health of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
   */
  list(options?: GraphServiceHealthOverviewsListOptions): Pages<types.ServiceHealth> {
    return this.#caller.list("graph.service_health.overviews.list", {}, options);
  }
}

/** Methods under `partner.graph.serviceHealth`. */
export class PartnerGraphServiceHealth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.serviceHealth.issues`. */
  get issues(): PartnerGraphServiceHealthIssues {
    return new PartnerGraphServiceHealthIssues(this.#caller);
  }

  /** Methods under `partner.graph.serviceHealth.messages`. */
  get messages(): PartnerGraphServiceHealthMessages {
    return new PartnerGraphServiceHealthMessages(this.#caller);
  }

  /** Methods under `partner.graph.serviceHealth.overviews`. */
  get overviews(): PartnerGraphServiceHealthOverviews {
    return new PartnerGraphServiceHealthOverviews(this.#caller);
  }
}

/** Methods under `partner.graph.servicePrincipals`. */
export class PartnerGraphServicePrincipals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create the service principal of an app in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
   */
  create(body: types.ServicePrincipal, options?: RestOptions): Promise<types.ServicePrincipal> {
    return this.#caller.invoke("graph.service_principals.create", { body }, options);
  }

  /**
   * List the service principals of a tenant.
   *
   * Of the app alone, or of the app with a user. A filter on appId tells whether an app has been consented to.
   *
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-list
   */
  list(options?: GraphServicePrincipalsListOptions): Pages<types.ServicePrincipal> {
    return this.#caller.list("graph.service_principals.list", {}, options);
  }
}

/** Methods under `partner.graph.subscribedSkus`. */
export class PartnerGraphSubscribedSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences that a tenant has.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/subscribedsku-list
   */
  list(options?: GraphSubscribedSkusListOptions): Pages<types.GraphSubscribedSku> {
    return this.#caller.list("graph.subscribed_skus.list", {}, options);
  }
}

/** Methods under `partner.graph.tenantRelationships`. */
export class PartnerGraphTenantRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get what is public about a tenant, by one of its domains.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param domainName - One of its domains.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
   */
  findByDomainName(domainName: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_domain_name", { domain_name: domainName }, options);
  }

  /**
   * Get what is public about a tenant, by its id.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param tenantId - Tenant id.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid
   */
  findByTenantId(tenantId: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_tenant_id", { tenant_id: tenantId }, options);
  }
}

/** Methods under `partner.graph.users.deleted`. */
export class PartnerGraphUsersDeleted {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the deleted users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-list
   */
  list(options?: GraphUsersDeletedListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.deleted.list", {}, options);
  }

  /**
   * Restore a deleted user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param objectId - Object id of the deleted user.
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-restore
   */
  restore(objectId: string, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.deleted.restore", { object_id: objectId }, options);
  }
}

/** Methods under `partner.graph.users.licenseDetails`. */
export class PartnerGraphUsersLicenseDetails {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences of a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @see https://learn.microsoft.com/graph/api/user-list-licensedetails
   */
  list(userId: string, options?: PageOptions): Pages<types.LicenseDetails> {
    return this.#caller.list("graph.users.license_details.list", { user_id: userId }, options);
  }
}

/** Methods under `partner.graph.users.licenses`. */
export class PartnerGraphUsersLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a user and remove them.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/user-assignlicense
   */
  assign(userId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.licenses.assign", { user_id: userId, body }, options);
  }
}

/** Methods under `partner.graph.users`. */
export class PartnerGraphUsers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.users.deleted`. */
  get deleted(): PartnerGraphUsersDeleted {
    return new PartnerGraphUsersDeleted(this.#caller);
  }

  /** Methods under `partner.graph.users.licenseDetails`. */
  get licenseDetails(): PartnerGraphUsersLicenseDetails {
    return new PartnerGraphUsersLicenseDetails(this.#caller);
  }

  /** Methods under `partner.graph.users.licenses`. */
  get licenses(): PartnerGraphUsersLicenses {
    return new PartnerGraphUsersLicenses(this.#caller);
  }

  /**
   * Create a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/user-post-users
   */
  create(body: types.GraphUser, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.create", { body }, options);
  }

  /**
   * Delete a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @see https://learn.microsoft.com/graph/api/user-delete
   */
  delete(userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.delete", { user_id: userId }, options);
  }

  /**
   * Get a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @see https://learn.microsoft.com/graph/api/user-get
   */
  get(userId: string, options?: GraphUsersGetOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.get", { user_id: userId }, options);
  }

  /**
   * List the users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/user-list
   */
  list(options?: GraphUsersListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.list", {}, options);
  }

  /**
   * Change a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/user-update
   */
  update(userId: string, body: types.GraphUser, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.update", { user_id: userId, body }, options);
  }
}

/** Methods under `partner.graph`. */
export class PartnerGraph {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.billing`. */
  get billing(): PartnerGraphBilling {
    return new PartnerGraphBilling(this.#caller);
  }

  /** Methods under `partner.graph.contracts`. */
  get contracts(): PartnerGraphContracts {
    return new PartnerGraphContracts(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminCustomers`. */
  get delegatedAdminCustomers(): PartnerGraphDelegatedAdminCustomers {
    return new PartnerGraphDelegatedAdminCustomers(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminRelationships`. */
  get delegatedAdminRelationships(): PartnerGraphDelegatedAdminRelationships {
    return new PartnerGraphDelegatedAdminRelationships(this.#caller);
  }

  /** Methods under `partner.graph.directoryRoles`. */
  get directoryRoles(): PartnerGraphDirectoryRoles {
    return new PartnerGraphDirectoryRoles(this.#caller);
  }

  /** Methods under `partner.graph.directorySubscriptions`. */
  get directorySubscriptions(): PartnerGraphDirectorySubscriptions {
    return new PartnerGraphDirectorySubscriptions(this.#caller);
  }

  /** Methods under `partner.graph.domains`. */
  get domains(): PartnerGraphDomains {
    return new PartnerGraphDomains(this.#caller);
  }

  /** Methods under `partner.graph.groups`. */
  get groups(): PartnerGraphGroups {
    return new PartnerGraphGroups(this.#caller);
  }

  /** Methods under `partner.graph.oauth2PermissionGrants`. */
  get oauth2PermissionGrants(): PartnerGraphOauth2PermissionGrants {
    return new PartnerGraphOauth2PermissionGrants(this.#caller);
  }

  /** Methods under `partner.graph.organization`. */
  get organization(): PartnerGraphOrganization {
    return new PartnerGraphOrganization(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity`. */
  get partnerSecurity(): PartnerGraphPartnerSecurity {
    return new PartnerGraphPartnerSecurity(this.#caller);
  }

  /** Methods under `partner.graph.serviceHealth`. */
  get serviceHealth(): PartnerGraphServiceHealth {
    return new PartnerGraphServiceHealth(this.#caller);
  }

  /** Methods under `partner.graph.servicePrincipals`. */
  get servicePrincipals(): PartnerGraphServicePrincipals {
    return new PartnerGraphServicePrincipals(this.#caller);
  }

  /** Methods under `partner.graph.subscribedSkus`. */
  get subscribedSkus(): PartnerGraphSubscribedSkus {
    return new PartnerGraphSubscribedSkus(this.#caller);
  }

  /** Methods under `partner.graph.tenantRelationships`. */
  get tenantRelationships(): PartnerGraphTenantRelationships {
    return new PartnerGraphTenantRelationships(this.#caller);
  }

  /** Methods under `partner.graph.users`. */
  get users(): PartnerGraphUsers {
    return new PartnerGraphUsers(this.#caller);
  }
}

/** Methods under `partner.insights.datasets`. */
export class PartnerInsightsDatasets {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the datasets, with their columns, metrics and spans of time.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-dataset
   */
  list(options?: InsightsDatasetsListOptions): Pages<types.InsightsDataset> {
    return this.#caller.list("insights.datasets.list", {}, options);
  }
}

/** Methods under `partner.insights.queries`. */
export class PartnerInsightsQueries {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Store a query.
   *
   * Of the app alone, or of the app with a user. A query is SELECT columns FROM dataset [WHERE] [ORDER BY] [LIMIT] TIMESPAN span.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
   */
  create(body: types.InsightsQueryRequest, options?: PageOptions): Pages<types.InsightsQuery> {
    return this.#caller.list("insights.queries.create", { body }, options);
  }

  /**
   * Delete a stored query.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param queryId - The query.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report-queries
   */
  delete(queryId: string, options?: PageOptions): Pages<types.InsightsQuery> {
    return this.#caller.list("insights.queries.delete", { query_id: queryId }, options);
  }

  /**
   * List the stored queries.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report-queries
   */
  list(options?: InsightsQueriesListOptions): Pages<types.InsightsQuery> {
    return this.#caller.list("insights.queries.list", {}, options);
  }

  /**
   * Run a query for ten rows.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-try-report-queries
   */
  test(options?: InsightsQueriesTestOptions): Pages<types.InsightsTestResult> {
    return this.#caller.list("insights.queries.test", {}, options);
  }
}

/** Methods under `partner.insights.reports.executions`. */
export class PartnerInsightsReportsExecutions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the executions of a report, with the links to their files.
   *
   * Of the app alone, or of the app with a user. 404 until an execution is completed, as only those are asked for by default.
   *
   * @param reportId - The report; several with a semicolon between them.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
   */
  list(reportId: string, options?: InsightsReportsExecutionsListOptions): Pages<types.InsightsReportExecution> {
    return this.#caller.list("insights.reports.executions.list", { report_id: reportId }, options);
  }
}

/** Methods under `partner.insights.reports`. */
export class PartnerInsightsReports {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.insights.reports.executions`. */
  get executions(): PartnerInsightsReportsExecutions {
    return new PartnerInsightsReportsExecutions(this.#caller);
  }

  /**
   * Schedule a report, or run one now.
   *
   * Of the app alone, or of the app with a user. executeNow leaves startTime, recurrenceInterval and recurrenceCount out of account. callbackUrl is called when a report is ready.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
   */
  create(body: types.InsightsReportRequest, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.create", { body }, options);
  }

  /**
   * Delete a report and its executions.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param reportId - The report.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report
   */
  delete(reportId: string, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.delete", { report_id: reportId }, options);
  }

  /**
   * List the scheduled reports.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report
   */
  list(options?: InsightsReportsListOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.list", {}, options);
  }

  /**
   * Pause a report.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param reportId - The report.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-pause-report-executions
   */
  pause(reportId: string, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.pause", { report_id: reportId }, options);
  }

  /**
   * Resume a paused report.
   *
   * Of the app alone, or of the app with a user. The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.
   *
   * @param reportId - The report.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-resume-report-executions
   */
  resume(reportId: string, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.resume", { report_id: reportId }, options);
  }

  /**
   * Change a report.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param reportId - The report.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-update-report
   */
  update(reportId: string, body: types.InsightsReportRequest, options?: PageOptions): Pages<types.InsightsReport> {
    return this.#caller.list("insights.reports.update", { report_id: reportId, body }, options);
  }
}

/** Methods under `partner.insights`. */
export class PartnerInsights {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.insights.datasets`. */
  get datasets(): PartnerInsightsDatasets {
    return new PartnerInsightsDatasets(this.#caller);
  }

  /** Methods under `partner.insights.queries`. */
  get queries(): PartnerInsightsQueries {
    return new PartnerInsightsQueries(this.#caller);
  }

  /** Methods under `partner.insights.reports`. */
  get reports(): PartnerInsightsReports {
    return new PartnerInsightsReports(this.#caller);
  }
}

/** Methods under `partner.invoices.estimateLinks`. */
export class PartnerInvoicesEstimateLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List links to estimates of what is not billed yet.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param currencyCode - ISO 4217 code of the currency.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links
   */
  list(currencyCode: string, options?: PageOptions): Pages<types.EstimateLink> {
    return this.#caller.list("invoices.estimate_links.list", { currency_code: currencyCode }, options);
  }
}

/** Methods under `partner.invoices.lineItems`. */
export class PartnerInvoicesLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the line items of an invoice, or its billed usage.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call graph.billing.billed_reconciliation.export or graph.billing.billed_usage.export. The only way to billing periods before February 2024, and to the providers office and azure. These page by offset, onetime by a token. The end was announced for 2024-09-30 and 2025-01-21 first.
   *
   * @param invoiceId - The invoice.
   * @param provider - Provider of the billing; marketplace gets no new lines.
   * @param invoiceLineItemType - Charges, or usage.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
   */
  list(
    invoiceId: string,
    provider: "office" | "azure" | "onetime" | "marketplace",
    invoiceLineItemType: "billinglineitems" | "usagelineitems",
    options?: InvoicesLineItemsListOptions,
  ): Pages<types.InvoiceLineItem> {
    return this.#caller.list(
      "invoices.line_items.list",
      { invoice_id: invoiceId, provider, invoice_line_item_type: invoiceLineItemType },
      options,
    );
  }

  /**
   * List the line items of an invoice, by the older path.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call graph.billing.billed_reconciliation.export. The older form of invoices.line_items.list, of which errors are mended only. OneTime pages by a token, the others by offset.
   *
   * @param invoiceId - The invoice.
   * @param billingProvider - Office, Azure or OneTime.
   * @param invoiceLineItemType - BillingLineItems or UsageLineItems.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
   */
  listByType(
    invoiceId: string,
    billingProvider: string,
    invoiceLineItemType: string,
    options?: InvoicesLineItemsListByTypeOptions,
  ): Pages<types.InvoiceLineItem> {
    return this.#caller.list(
      "invoices.line_items.list_by_type",
      { invoice_id: invoiceId, billing_provider: billingProvider, invoice_line_item_type: invoiceLineItemType },
      options,
    );
  }
}

/** Methods under `partner.invoices.receipts.statement`. */
export class PartnerInvoicesReceiptsStatement {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download a tax receipt as PDF (Taiwan).
   *
   * Of the app with a user. Clouds: global.
   *
   * @param invoiceId - The invoice.
   * @param receiptId - The tax receipt.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-receipt-statement
   */
  get(invoiceId: string, receiptId: string, options?: RestOptions): Promise<Uint8Array> {
    return this.#caller.invoke(
      "invoices.receipts.statement.get",
      { invoice_id: invoiceId, receipt_id: receiptId },
      options,
    );
  }
}

/** Methods under `partner.invoices.receipts`. */
export class PartnerInvoicesReceipts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.invoices.receipts.statement`. */
  get statement(): PartnerInvoicesReceiptsStatement {
    return new PartnerInvoicesReceiptsStatement(this.#caller);
  }
}

/** Methods under `partner.invoices.statement`. */
export class PartnerInvoicesStatement {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download an invoice as PDF.
   *
   * Of the app with a user.
   *
   * @param invoiceId - The invoice.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-statement
   */
  get(invoiceId: string, options?: RestOptions): Promise<Uint8Array> {
    return this.#caller.invoke("invoices.statement.get", { invoice_id: invoiceId }, options);
  }
}

/** Methods under `partner.invoices.summaries`. */
export class PartnerInvoicesSummaries {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the balance of the account in each currency.
   *
   * Of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-summaries
   */
  list(options?: PageOptions): Pages<types.InvoiceSummary> {
    return this.#caller.list("invoices.summaries.list", {}, options);
  }
}

/** Methods under `partner.invoices.summary`. */
export class PartnerInvoicesSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the balance of the account.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-the-reseller-s-current-account-balance
   */
  get(options?: RestOptions): Promise<types.InvoiceSummary> {
    return this.#caller.invoke("invoices.summary.get", {}, options);
  }
}

/** Methods under `partner.invoices.unbilled.lineItems`. */
export class PartnerInvoicesUnbilledLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List what is not billed yet: charges or usage.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2026-03-15, for new commerce; call graph.billing.unbilled_reconciliation.export or graph.billing.unbilled_usage.export. The date is of a third party (partner-center-mcp); it still answered then.
   *
   * @param provider - Provider of the billing.
   * @param invoiceLineItemType - Charges, or daily rated usage.
   * @param currencyCode - ISO 4217 code of the currency.
   * @param period - This month, or the last one.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-unbilled-recon-lineitems
   */
  list(
    provider: "onetime",
    invoiceLineItemType: "billinglineitems" | "usagelineitems",
    currencyCode: string,
    period: "current" | "previous",
    options?: InvoicesUnbilledLineItemsListOptions,
  ): Pages<types.InvoiceLineItem> {
    return this.#caller.list(
      "invoices.unbilled.line_items.list",
      { provider, invoice_line_item_type: invoiceLineItemType, currency_code: currencyCode, period },
      options,
    );
  }
}

/** Methods under `partner.invoices.unbilled`. */
export class PartnerInvoicesUnbilled {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.invoices.unbilled.lineItems`. */
  get lineItems(): PartnerInvoicesUnbilledLineItems {
    return new PartnerInvoicesUnbilledLineItems(this.#caller);
  }
}

/** Methods under `partner.invoices`. */
export class PartnerInvoices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.invoices.estimateLinks`. */
  get estimateLinks(): PartnerInvoicesEstimateLinks {
    return new PartnerInvoicesEstimateLinks(this.#caller);
  }

  /** Methods under `partner.invoices.lineItems`. */
  get lineItems(): PartnerInvoicesLineItems {
    return new PartnerInvoicesLineItems(this.#caller);
  }

  /** Methods under `partner.invoices.receipts`. */
  get receipts(): PartnerInvoicesReceipts {
    return new PartnerInvoicesReceipts(this.#caller);
  }

  /** Methods under `partner.invoices.statement`. */
  get statement(): PartnerInvoicesStatement {
    return new PartnerInvoicesStatement(this.#caller);
  }

  /** Methods under `partner.invoices.summaries`. */
  get summaries(): PartnerInvoicesSummaries {
    return new PartnerInvoicesSummaries(this.#caller);
  }

  /** Methods under `partner.invoices.summary`. */
  get summary(): PartnerInvoicesSummary {
    return new PartnerInvoicesSummary(this.#caller);
  }

  /** Methods under `partner.invoices.unbilled`. */
  get unbilled(): PartnerInvoicesUnbilled {
    return new PartnerInvoicesUnbilled(this.#caller);
  }

  /**
   * Get an invoice.
   *
   * Of the app with a user.
   *
   * @param invoiceId - The invoice.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-by-id
   */
  get(invoiceId: string, options?: RestOptions): Promise<types.Invoice> {
    return this.#caller.invoke("invoices.get", { invoice_id: invoiceId }, options);
  }

  /**
   * List invoices.
   *
   * Of the app alone, or of the app with a user. The answer has links.next too.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-invoices
   */
  list(options?: InvoicesListOptions): Pages<types.Invoice> {
    return this.#caller.list("invoices.list", {}, options);
  }
}

/** Methods under `partner.margins`. */
export class PartnerMargins {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download the margins of private offers as CSV.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/download-margins
   */
  download(country: string, options?: RestOptions): Promise<Uint8Array> {
    return this.#caller.invoke("margins.download", { country }, options);
  }

  /**
   * List the margins of private offers.
   *
   * Of the app alone, or of the app with a user. Clouds: global. How it pages is not documented.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-margins
   */
  list(options?: PageOptions): Pages<types.Margin> {
    return this.#caller.list("margins.list", {}, options);
  }
}

/** Methods under `partner.newCommerceMigrationSchedules`. */
export class PartnerNewCommerceMigrationSchedules {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the schedules of migrations of all customers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule
   */
  list(options?: NewCommerceMigrationSchedulesListOptions): Pages<types.NewCommerceMigrationSchedule> {
    return this.#caller.list("new_commerce_migration_schedules.list", {}, options);
  }
}

/** Methods under `partner.newCommerceMigrations`. */
export class PartnerNewCommerceMigrations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the migrations of all customers.
   *
   * Of the app alone, or of the app with a user. One of the three ids is needed. At most 300 a page; the token of the next one is in a header of the answer.
   *
   * @see https://learn.microsoft.com/partner-center/developer/query-migrated-subscriptions
   */
  list(options?: NewCommerceMigrationsListOptions): Pages<types.NewCommerceMigration> {
    return this.#caller.list("new_commerce_migrations.list", {}, options);
  }
}

/** Methods under `partner.offerCategories`. */
export class PartnerOfferCategories {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the categories of offers of a market.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.list. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-offer-categories-by-country-and-locale
   */
  list(country: string, options?: PageOptions): Pages<types.OfferCategory> {
    return this.#caller.list("offer_categories.list", { country }, options);
  }
}

/** Methods under `partner.offerMatrix`. */
export class PartnerOfferMatrix {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download the offer matrix of a month.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param month - The month as yyyyMM.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-offer-matrix
   */
  get(month: string, options?: OfferMatrixGetOptions): Promise<Uint8Array> {
    return this.#caller.invoke("offer_matrix.get", { month }, options);
  }
}

/** Methods under `partner.offers.addons`. */
export class PartnerOffersAddons {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the add-ons of an offer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.list.
   *
   * @param offerId - The offer.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-addon-offers-by-offer-id
   */
  list(offerId: string, country: string, options?: OffersAddonsListOptions): Pages<types.Offer> {
    return this.#caller.list("offers.addons.list", { offer_id: offerId, country }, options);
  }
}

/** Methods under `partner.offers`. */
export class PartnerOffers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.offers.addons`. */
  get addons(): PartnerOffersAddons {
    return new PartnerOffersAddons(this.#caller);
  }

  /**
   * Get an offer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.get. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param offerId - The offer.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-offer-by-id
   */
  get(offerId: string, country: string, options?: RestOptions): Promise<types.Offer> {
    return this.#caller.invoke("offers.get", { offer_id: offerId, country }, options);
  }

  /**
   * List the offers of a market.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call products.list. Needs the option locale: Language of the texts, such as en-US.
   *
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-offers-for-a-market
   */
  list(country: string, options?: OffersListOptions): Pages<types.Offer> {
    return this.#caller.list("offers.list", { country }, options);
  }
}

/** Methods under `partner.partners.resellers`. */
export class PartnerPartnersResellers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check whether partner ids belong to authorized indirect resellers.
   *
   * Of the app alone, or of the app with a user. For an Admin agent. A refused id has errorCode 900400.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
   */
  validate(body: types.ResellerValidationRequest, options?: RestOptions): Promise<types.ResellerValidationResponse> {
    return this.#caller.invoke("partners.resellers.validate", { body }, options);
  }
}

/** Methods under `partner.partners`. */
export class PartnerPartners {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.partners.resellers`. */
  get resellers(): PartnerPartnersResellers {
    return new PartnerPartnersResellers(this.#caller);
  }
}

/** Methods under `partner.payouts.payments.exports`. */
export class PartnerPayoutsPaymentsExports {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of payments.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The requestId of the answer is asked for with payouts.payments.exports.get until the file is there.
   *
   * @see https://learn.microsoft.com/partner-center/developer/create-payments-export-request
   */
  create(options?: PayoutsPaymentsExportsCreateOptions): Pages<types.PayoutExportRequest> {
    return this.#caller.list("payouts.payments.exports.create", {}, options);
  }

  /**
   * Delete an export of payments.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @see https://learn.microsoft.com/partner-center/developer/delete-payment-export-request-by-id
   */
  delete(exportId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("payouts.payments.exports.delete", { export_id: exportId }, options);
  }

  /**
   * Get the state of an export of payments, and the link to its file.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @see https://learn.microsoft.com/partner-center/developer/get-payment-export-request-by-id
   */
  get(exportId: string, options?: PageOptions): Pages<types.PayoutExportRequest> {
    return this.#caller.list("payouts.payments.exports.get", { export_id: exportId }, options);
  }
}

/** Methods under `partner.payouts.payments`. */
export class PartnerPayoutsPayments {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.payouts.payments.exports`. */
  get exports(): PartnerPayoutsPaymentsExports {
    return new PartnerPayoutsPaymentsExports(this.#caller);
  }
}

/** Methods under `partner.payouts.transactionHistory.exports`. */
export class PartnerPayoutsTransactionHistoryExports {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of earnings.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The requestId of the answer is asked for with payouts.transaction_history.exports.get until the file is there.
   *
   * @see https://learn.microsoft.com/partner-center/developer/create-earnings-export-request
   */
  create(options?: PayoutsTransactionHistoryExportsCreateOptions): Pages<types.PayoutExportRequest> {
    return this.#caller.list("payouts.transaction_history.exports.create", {}, options);
  }

  /**
   * Delete an export of earnings.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @see https://learn.microsoft.com/partner-center/developer/delete-earnings-export-request-by-id
   */
  delete(exportId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("payouts.transaction_history.exports.delete", { export_id: exportId }, options);
  }

  /**
   * Get the state of an export of earnings, and the link to its file.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @see https://learn.microsoft.com/partner-center/developer/get-earnings-export-request-by-id
   */
  get(exportId: string, options?: PageOptions): Pages<types.PayoutExportRequest> {
    return this.#caller.list("payouts.transaction_history.exports.get", { export_id: exportId }, options);
  }
}

/** Methods under `partner.payouts.transactionHistory`. */
export class PartnerPayoutsTransactionHistory {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.payouts.transactionHistory.exports`. */
  get exports(): PartnerPayoutsTransactionHistoryExports {
    return new PartnerPayoutsTransactionHistoryExports(this.#caller);
  }
}

/** Methods under `partner.payouts`. */
export class PartnerPayouts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.payouts.payments`. */
  get payments(): PartnerPayoutsPayments {
    return new PartnerPayoutsPayments(this.#caller);
  }

  /** Methods under `partner.payouts.transactionHistory`. */
  get transactionHistory(): PartnerPayoutsTransactionHistory {
    return new PartnerPayoutsTransactionHistory(this.#caller);
  }
}

/** Methods under `partner.priceSheets`. */
export class PartnerPriceSheets {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download a price sheet.
   *
   * Of the app with a user. Clouds: global, usgov. There are no future prices of marketplace, and the history of software begins in March 2022.
   *
   * @param market - ISO country code of the market.
   * @param view - What is priced: azure_consumption, azure_reservations, updatedlicensebased, licensebasedest, licensebasedeos, marketplace, software or softwareeos; new ones are added.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-price-sheet
   */
  get(market: string, view: string, options?: PriceSheetsGetOptions): Promise<Uint8Array> {
    return this.#caller.invoke("price_sheets.get", { market, view }, options);
  }
}

/** Methods under `partner.productPromotions`. */
export class PartnerProductPromotions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a promotion, also an expired one.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param promotionId - The promotion.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-promotion-by-id
   */
  get(promotionId: string, country: string, options?: RestOptions): Promise<types.ProductPromotion> {
    return this.#caller.invoke("product_promotions.get", { promotion_id: promotionId, country }, options);
  }

  /**
   * List the promotions that are active.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country - ISO country code of the market.
   * @param segment - Segment of the customer, such as commercial.
   * @see https://learn.microsoft.com/partner-center/developer/get-promotions
   */
  list(country: string, segment: string, options?: PageOptions): Pages<types.ProductPromotion> {
    return this.#caller.list("product_promotions.list", { country, segment }, options);
  }
}

/** Methods under `partner.productUpgrades.eligibility`. */
export class PartnerProductUpgradesEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check whether a customer can move to an Azure plan.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/get-eligibility-for-product-upgrade
   */
  check(body: types.ProductUpgradesRequest, options?: RestOptions): Promise<types.ProductUpgradesEligibility> {
    return this.#caller.invoke("product_upgrades.eligibility.check", { body }, options);
  }
}

/** Methods under `partner.productUpgrades.status`. */
export class PartnerProductUpgradesStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of the move to an Azure plan.
   *
   * Of the app alone, or of the app with a user. Clouds: global. A POST that reads. The article names ProductUpgradesEligibility as its answer; the SDK and the example have ProductUpgradesStatus.
   *
   * @param upgradeId - The product upgrade.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/get-product-upgrade-status
   */
  get(
    upgradeId: string,
    body: types.ProductUpgradesRequest,
    options?: RestOptions,
  ): Promise<types.ProductUpgradesStatus> {
    return this.#caller.invoke("product_upgrades.status.get", { upgrade_id: upgradeId, body }, options);
  }
}

/** Methods under `partner.productUpgrades`. */
export class PartnerProductUpgrades {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.productUpgrades.eligibility`. */
  get eligibility(): PartnerProductUpgradesEligibility {
    return new PartnerProductUpgradesEligibility(this.#caller);
  }

  /** Methods under `partner.productUpgrades.status`. */
  get status(): PartnerProductUpgradesStatus {
    return new PartnerProductUpgradesStatus(this.#caller);
  }

  /**
   * Start the move to an Azure plan.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location has productUpgrades/{id}, for product_upgrades.status.get.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-product-upgrade-entity
   */
  create(body: types.ProductUpgradesRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("product_upgrades.create", { body }, options);
  }
}

/** Methods under `partner.products.inventory`. */
export class PartnerProductsInventory {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check the stock of items of the catalog.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country - ISO country code of the market.
   * @param body - What is sent.
   * @deprecated Retired since 2026-09-25: Call products.inventory.check_by_resource_type.
   * @see https://learn.microsoft.com/partner-center/developer/check-inventory
   */
  check(country: string, body: types.InventoryCheckRequest, options?: PageOptions): Pages<types.InventoryItem> {
    return this.#caller.list("products.inventory.check", { country, body }, options);
  }

  /**
   * Check the stock of items of the catalog of one resource type.
   *
   * Of the app alone, or of the app with a user. The form of the answer is taken from products.inventory.check.
   *
   * @param country - ISO country code of the market.
   * @param resourceType - Kind of resource, of InventoryResourceType; one a call.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/check-inventory-by-resource-type
   */
  checkByResourceType(
    country: string,
    resourceType: string,
    body: types.InventoryCheckRequest,
    options?: PageOptions,
  ): Pages<types.InventoryItem> {
    return this.#caller.list(
      "products.inventory.check_by_resource_type",
      { country, resource_type: resourceType, body },
      options,
    );
  }
}

/** Methods under `partner.products.skus.availabilities`. */
export class PartnerProductsSkusAvailabilities {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get an availability.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param availabilityId - The availability of the SKU.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-availability-by-id
   */
  get(
    productId: string,
    skuId: string,
    availabilityId: string,
    country: string,
    options?: RestOptions,
  ): Promise<types.Availability> {
    return this.#caller.invoke(
      "products.skus.availabilities.get",
      { product_id: productId, sku_id: skuId, availability_id: availabilityId, country },
      options,
    );
  }

  /**
   * List the availabilities of a SKU, with the ids that carts want.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku
   */
  list(
    productId: string,
    skuId: string,
    country: string,
    options?: ProductsSkusAvailabilitiesListOptions,
  ): Pages<types.Availability> {
    return this.#caller.list(
      "products.skus.availabilities.list",
      { product_id: productId, sku_id: skuId, country },
      options,
    );
  }
}

/** Methods under `partner.products.skus`. */
export class PartnerProductsSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.products.skus.availabilities`. */
  get availabilities(): PartnerProductsSkusAvailabilities {
    return new PartnerProductsSkusAvailabilities(this.#caller);
  }

  /**
   * Get a SKU.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-sku-by-id
   */
  get(productId: string, skuId: string, country: string, options?: ProductsSkusGetOptions): Promise<types.Sku> {
    return this.#caller.invoke("products.skus.get", { product_id: productId, sku_id: skuId, country }, options);
  }

  /**
   * List the SKUs of a product.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product
   */
  list(productId: string, country: string, options?: ProductsSkusListOptions): Pages<types.Sku> {
    return this.#caller.list("products.skus.list", { product_id: productId, country }, options);
  }
}

/** Methods under `partner.products`. */
export class PartnerProducts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.products.inventory`. */
  get inventory(): PartnerProductsInventory {
    return new PartnerProductsInventory(this.#caller);
  }

  /** Methods under `partner.products.skus`. */
  get skus(): PartnerProductsSkus {
    return new PartnerProductsSkus(this.#caller);
  }

  /**
   * Get a product.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param country - ISO country code of the market.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-product-by-id
   */
  get(productId: string, country: string, options?: ProductsGetOptions): Promise<types.Product> {
    return this.#caller.invoke("products.get", { product_id: productId, country }, options);
  }

  /**
   * List the products of a market.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param country - ISO country code of the market.
   * @param targetView - View of the catalog.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-products
   */
  list(
    country: string,
    targetView:
      | "Azure"
      | "AzureReservations"
      | "AzureReservationsVM"
      | "AzureReservationsSQL"
      | "AzureReservationsCosmosDb"
      | "MicrosoftAzure"
      | "OnlineServices"
      | "Software"
      | "SoftwareSUSELinux"
      | "SoftwarePerpetual"
      | "SoftwareSubscriptions"
      | "SpecializedOffers"
      | "MarketplaceSaaS",
    options?: ProductsListOptions,
  ): Pages<types.Product> {
    return this.#caller.list("products.list", { country, target_view: targetView }, options);
  }
}

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

/** Methods under `partner.rateCards.azure`. */
export class PartnerRateCardsAzure {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the prices of Azure meters of the legacy offer (MS-AZR-0145P).
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure
   */
  get(options?: RateCardsAzureGetOptions): Promise<types.AzureRateCard> {
    return this.#caller.invoke("rate_cards.azure.get", {}, options);
  }
}

/** Methods under `partner.rateCards.azureShared`. */
export class PartnerRateCardsAzureShared {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the prices of Azure meters for partner shared services.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure-partner-shared-services
   */
  get(options?: RateCardsAzureSharedGetOptions): Promise<types.AzureRateCard> {
    return this.#caller.invoke("rate_cards.azure_shared.get", {}, options);
  }
}

/** Methods under `partner.rateCards`. */
export class PartnerRateCards {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.rateCards.azure`. */
  get azure(): PartnerRateCardsAzure {
    return new PartnerRateCardsAzure(this.#caller);
  }

  /** Methods under `partner.rateCards.azureShared`. */
  get azureShared(): PartnerRateCardsAzureShared {
    return new PartnerRateCardsAzureShared(this.#caller);
  }
}

/** Methods under `partner.referrals.dealRegistrations.eligibility`. */
export class PartnerReferralsDealRegistrationsEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether an opportunity may be registered as a deal.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Body and answer are not documented where it could be read; who may call it is taken from the other referrals.
   *
   * @param referralId - The referral.
   * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
   */
  check(referralId: string, options?: RestOptions): Promise<types.DealRegistrationEligibility> {
    return this.#caller.invoke("referrals.deal_registrations.eligibility.check", { referral_id: referralId }, options);
  }
}

/** Methods under `partner.referrals.dealRegistrations.partnerEligibility`. */
export class PartnerReferralsDealRegistrationsPartnerEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether the partner may register deals.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The answer is not documented where it could be read; who may call it is taken from the other referrals.
   *
   * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
   */
  get(options?: RestOptions): Promise<types.DealRegistrationEligibility> {
    return this.#caller.invoke("referrals.deal_registrations.partner_eligibility.get", {}, options);
  }
}

/** Methods under `partner.referrals.dealRegistrations`. */
export class PartnerReferralsDealRegistrations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.referrals.dealRegistrations.eligibility`. */
  get eligibility(): PartnerReferralsDealRegistrationsEligibility {
    return new PartnerReferralsDealRegistrationsEligibility(this.#caller);
  }

  /** Methods under `partner.referrals.dealRegistrations.partnerEligibility`. */
  get partnerEligibility(): PartnerReferralsDealRegistrationsPartnerEligibility {
    return new PartnerReferralsDealRegistrationsPartnerEligibility(this.#caller);
  }
}

/** Methods under `partner.referrals`. */
export class PartnerReferrals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.referrals.dealRegistrations`. */
  get dealRegistrations(): PartnerReferralsDealRegistrations {
    return new PartnerReferralsDealRegistrations(this.#caller);
  }

  /**
   * Create a referral.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-referral
   */
  create(body: types.Referral, options?: RestOptions): Promise<types.Referral> {
    return this.#caller.invoke("referrals.create", { body }, options);
  }

  /**
   * Get a referral.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param referralId - The referral.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-referral-by-id
   */
  get(referralId: string, options?: RestOptions): Promise<types.Referral> {
    return this.#caller.invoke("referrals.get", { referral_id: referralId }, options);
  }

  /**
   * List leads and opportunities.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-referrals
   */
  list(options?: ReferralsListOptions): Pages<types.Referral> {
    return this.#caller.list("referrals.list", {}, options);
  }

  /**
   * Replace a referral, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Deprecated since 2026-08; call referrals.update. Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called. Articles of 2023 and later use PATCH.
   *
   * @param referralId - The referral.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-referral
   */
  replace(referralId: string, body: types.Referral, options?: RestOptions): Promise<types.Referral> {
    return this.#caller.invoke("referrals.replace", { referral_id: referralId, body }, options);
  }

  /**
   * Change a referral with JSON Patch.
   *
   * Of the app with a user. Clouds: global, usgov. Only replace and add.
   *
   * @param referralId - The referral.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/patch-a-referral
   */
  update(
    referralId: string,
    body: types.JsonPatchOperation[],
    options?: ReferralsUpdateOptions,
  ): Promise<types.Referral> {
    return this.#caller.invoke("referrals.update", { referral_id: referralId, body }, options);
  }
}

/** Methods under `partner.relationships`. */
export class PartnerRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the indirect resellers or providers of the partner.
   *
   * Of the app with a user. Clouds: global. Filter field: name.
   *
   * @param relationshipType - Which way the relationship goes.
   * @see https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers
   */
  list(
    relationshipType: "IsIndirectCloudSolutionProviderOf" | "IsIndirectResellerOf",
    options?: RelationshipsListOptions,
  ): Pages<types.PartnerRelationship> {
    return this.#caller.list("relationships.list", { relationship_type: relationshipType }, options);
  }
}

/** Methods under `partner.sandboxIndirectResellers`. */
export class PartnerSandboxIndirectResellers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create an indirect reseller in the sandbox.
   *
   * Of the app alone, or of the app with a user. Clouds: global, china. In the sandbox only. At most five of a provider. The article shows no status: 200 and 201 are taken.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox
   */
  create(body: types.SandboxIndirectReseller, options?: RestOptions): Promise<types.SandboxIndirectReseller> {
    return this.#caller.invoke("sandbox_indirect_resellers.create", { body }, options);
  }

  /**
   * Delete an indirect reseller in the sandbox.
   *
   * Of the app alone, or of the app with a user. Clouds: global, china. In the sandbox only.
   *
   * @param resellerId - Tenant id of the indirect reseller.
   * @see https://learn.microsoft.com/partner-center/developer/delete-indirect-reseller-in-sandbox
   */
  delete(resellerId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("sandbox_indirect_resellers.delete", { reseller_id: resellerId }, options);
  }
}

/** Methods under `partner.security.mfaAdoptionStatus`. */
export class PartnerSecurityMfaAdoptionStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List how much MFA each application used, by day.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called. The option validate_mfa tells the MFA state of single calls.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-api-request-summary
   */
  list(options?: SecurityMfaAdoptionStatusListOptions): Pages<types.ApplicationMfaAdoptionStatus> {
    return this.#caller.list("security.mfa_adoption_status.list", {}, options);
  }
}

/** Methods under `partner.security.nonMfaPrincipals`. */
export class PartnerSecurityNonMfaPrincipals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the users who were seen without MFA.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa
   */
  list(options?: PageOptions): Pages<types.NonMfaCompliantPartnerPrincipal> {
    return this.#caller.list("security.non_mfa_principals.list", {}, options);
  }
}

/** Methods under `partner.security.partnerRequests`. */
export class PartnerSecurityPartnerRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List recent requests on behalf of users, with their MFA state.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-api-request-details
   */
  list(options?: PageOptions): Pages<types.PartnerRequest> {
    return this.#caller.list("security.partner_requests.list", {}, options);
  }
}

/** Methods under `partner.security`. */
export class PartnerSecurity {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.security.mfaAdoptionStatus`. */
  get mfaAdoptionStatus(): PartnerSecurityMfaAdoptionStatus {
    return new PartnerSecurityMfaAdoptionStatus(this.#caller);
  }

  /** Methods under `partner.security.nonMfaPrincipals`. */
  get nonMfaPrincipals(): PartnerSecurityNonMfaPrincipals {
    return new PartnerSecurityNonMfaPrincipals(this.#caller);
  }

  /** Methods under `partner.security.partnerRequests`. */
  get partnerRequests(): PartnerSecurityPartnerRequests {
    return new PartnerSecurityPartnerRequests(this.#caller);
  }
}

/** Methods under `partner.selfServePolicies`. */
export class PartnerSelfServePolicies {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-self-serve-policy
   */
  create(body: types.SelfServePolicy, options?: RestOptions): Promise<types.SelfServePolicy> {
    return this.#caller.invoke("self_serve_policies.create", { body }, options);
  }

  /**
   * Delete a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @see https://learn.microsoft.com/partner-center/developer/delete-a-self-serve-policy
   */
  delete(policyId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("self_serve_policies.delete", { policy_id: policyId }, options);
  }

  /**
   * Get a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-self-serve-policy-by-id
   */
  get(policyId: string, options?: RestOptions): Promise<types.SelfServePolicy> {
    return this.#caller.invoke("self_serve_policies.get", { policy_id: policyId }, options);
  }

  /**
   * List the self-serve policies of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param entityId - Tenant id of the customer.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-self-serve-policies
   */
  list(entityId: string, options?: PageOptions): Pages<types.SelfServePolicy> {
    return this.#caller.list("self_serve_policies.list", { entity_id: entityId }, options);
  }

  /**
   * Replace a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article's table leaves the id out of the path; the SDK and the Swagger file have it. The SDK sends the ETag in attributes of the body.
   *
   * @param policyId - The policy.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-self-serve-policy
   */
  update(policyId: string, body: types.SelfServePolicy, options?: RestOptions): Promise<types.SelfServePolicy> {
    return this.#caller.invoke("self_serve_policies.update", { policy_id: policyId, body }, options);
  }
}

/** Methods under `partner.serviceIncidents.count`. */
export class PartnerServiceIncidentsCount {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the number of Office incidents.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2021; call graph.service_health.issues.list. Known from a Swagger file only; the form of the answer is not documented. The documentation has pointed to the service communications of Microsoft Graph since 2021. It may be gone.
   */
  get(options?: ServiceIncidentsCountGetOptions): Promise<types.Count> {
    return this.#caller.invoke("service_incidents.count.get", {}, options);
  }
}

/** Methods under `partner.serviceIncidents`. */
export class PartnerServiceIncidents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.serviceIncidents.count`. */
  get count(): PartnerServiceIncidentsCount {
    return new PartnerServiceIncidentsCount(this.#caller);
  }

  /**
   * List Office incidents.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has pointed to the service communications of Microsoft Graph since. It may be gone.
   */
  list(options?: ServiceIncidentsListOptions): Pages<types.ServiceIncidents> {
    return this.#caller.list("service_incidents.list", {}, options);
  }
}

/** Methods under `partner.serviceRequests.supportTopics`. */
export class PartnerServiceRequestsSupportTopics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the topics of service requests.
   *
   * Of the app alone, or of the app with a user. The last SDK, of June 2023, knows the path and has no method for it; no article since 2021 has it.
   *
   * @deprecated Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them.
   */
  list(options?: PageOptions): Pages<types.SupportTopic> {
    return this.#caller.list("service_requests.support_topics.list", {}, options);
  }
}

/** Methods under `partner.serviceRequests`. */
export class PartnerServiceRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.serviceRequests.supportTopics`. */
  get supportTopics(): PartnerServiceRequestsSupportTopics {
    return new PartnerServiceRequestsSupportTopics(this.#caller);
  }

  /**
   * File a service request.
   *
   * Of the app alone, or of the app with a user. The last SDK, of June 2023, knows the path and has no method for it; no article since 2021 has it.
   *
   * @param agentLocale - Locale of the agent, such as en-US.
   * @param body - What is sent.
   * @deprecated Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them.
   */
  create(agentLocale: string, body: types.ServiceRequest, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("service_requests.create", { agent_locale: agentLocale, body }, options);
  }

  /**
   * Get a service request.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param serviceRequestId - The service request.
   * @see https://learn.microsoft.com/partner-center/developer/get-service-request-details-by-id
   */
  get(serviceRequestId: string, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("service_requests.get", { service_request_id: serviceRequestId }, options);
  }

  /**
   * List the partner's service requests.
   *
   * Of the app alone, or of the app with a user. SDK only; filter field Status.
   */
  list(options?: ServiceRequestsListOptions): Pages<types.ServiceRequest> {
    return this.#caller.list("service_requests.list", {}, options);
  }

  /**
   * Add a note to a service request, or change its state.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param serviceRequestId - The service request.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-service-request
   */
  update(serviceRequestId: string, body: types.ServiceRequest, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("service_requests.update", { service_request_id: serviceRequestId, body }, options);
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

/** Methods under `partner.usageSummary`. */
export class PartnerUsageSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a summary of the usage of all customers.
   *
   * Of the app with a user. Clouds: global, usgov. Leaves Azure plans out. Its end is announced without a date.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-partner-usage-summary
   */
  get(options?: RestOptions): Promise<types.PartnerUsageSummary> {
    return this.#caller.invoke("usage_summary.get", {}, options);
  }
}

/** Methods under `partner.validations.address`. */
export class PartnerValidationsAddress {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Validate an address.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/validate-an-address
   */
  check(body: types.Address, options?: RestOptions): Promise<types.AddressValidationResponse> {
    return this.#caller.invoke("validations.address.check", { body }, options);
  }
}

/** Methods under `partner.validations.codes`. */
export class PartnerValidationsCodes {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the validation codes for the government cloud.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes
   */
  list(options?: PageOptions): Pages<types.ValidationCode> {
    return this.#caller.list("validations.codes.list", {}, options);
  }
}

/** Methods under `partner.validations.domainPrefix`. */
export class PartnerValidationsDomainPrefix {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether a prefix of onmicrosoft.com is free.
   *
   * Of the app alone, or of the app with a user. Known from a Swagger file only: the form of the answer, who may call it and where is not said, and the service decides.
   *
   * @param domainPrefix - What stands before .onmicrosoft.com.
   */
  check(domainPrefix: string, options?: RestOptions): Promise<types.DomainAvailability> {
    return this.#caller.invoke("validations.domain_prefix.check", { domain_prefix: domainPrefix }, options);
  }
}

/** Methods under `partner.validations`. */
export class PartnerValidations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.validations.address`. */
  get address(): PartnerValidationsAddress {
    return new PartnerValidationsAddress(this.#caller);
  }

  /** Methods under `partner.validations.codes`. */
  get codes(): PartnerValidationsCodes {
    return new PartnerValidationsCodes(this.#caller);
  }

  /** Methods under `partner.validations.domainPrefix`. */
  get domainPrefix(): PartnerValidationsDomainPrefix {
    return new PartnerValidationsDomainPrefix(this.#caller);
  }
}

/** Methods under `partner.webhooks.events`. */
export class PartnerWebhooksEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the events that one can register for.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  list(options?: PageOptions): Pages<string> {
    return this.#caller.list("webhooks.events.list", {}, options);
  }
}

/** Methods under `partner.webhooks.registration`. */
export class PartnerWebhooksRegistration {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Register an address for events.
   *
   * Of the app alone, or of the app with a user. 409 when there is one.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  create(body: types.WebhookRegistration, options?: RestOptions): Promise<types.WebhookRegistration> {
    return this.#caller.invoke("webhooks.registration.create", { body }, options);
  }

  /**
   * Get the registration for events.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  get(options?: RestOptions): Promise<types.WebhookRegistration> {
    return this.#caller.invoke("webhooks.registration.get", {}, options);
  }

  /**
   * Replace the registration for events.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  update(body: types.WebhookRegistration, options?: RestOptions): Promise<types.WebhookRegistration> {
    return this.#caller.invoke("webhooks.registration.update", { body }, options);
  }
}

/** Methods under `partner.webhooks.validationEvents`. */
export class PartnerWebhooksValidationEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Have a test event sent to the registered address.
   *
   * Of the app alone, or of the app with a user. At most two a minute. Needs a registration for test-created.
   *
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  create(options?: RestOptions): Promise<types.WebhookValidationEventCreated> {
    return this.#caller.invoke("webhooks.validation_events.create", {}, options);
  }

  /**
   * Get what became of a test event.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param eventCorrelationId - The correlation id of the answer that created the test event.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  get(eventCorrelationId: string, options?: RestOptions): Promise<types.WebhookValidationEvent> {
    return this.#caller.invoke("webhooks.validation_events.get", { event_correlation_id: eventCorrelationId }, options);
  }
}

/** Methods under `partner.webhooks`. */
export class PartnerWebhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.webhooks.events`. */
  get events(): PartnerWebhooksEvents {
    return new PartnerWebhooksEvents(this.#caller);
  }

  /** Methods under `partner.webhooks.registration`. */
  get registration(): PartnerWebhooksRegistration {
    return new PartnerWebhooksRegistration(this.#caller);
  }

  /** Methods under `partner.webhooks.validationEvents`. */
  get validationEvents(): PartnerWebhooksValidationEvents {
    return new PartnerWebhooksValidationEvents(this.#caller);
  }
}

/** What is generated of Partner. */
export abstract class PartnerFacade extends Tenant {
  /** Methods under `partner.agreements`. */
  get agreements(): PartnerAgreements {
    return new PartnerAgreements(this.caller);
  }

  /** Methods under `partner.analytics`. */
  get analytics(): PartnerAnalytics {
    return new PartnerAnalytics(this.caller);
  }

  /** Methods under `partner.arm`. */
  get arm(): PartnerArm {
    return new PartnerArm(this.caller);
  }

  /** Methods under `partner.attestations`. */
  get attestations(): PartnerAttestations {
    return new PartnerAttestations(this.caller);
  }

  /** Methods under `partner.auditRecords`. */
  get auditRecords(): PartnerAuditRecords {
    return new PartnerAuditRecords(this.caller);
  }

  /** Methods under `partner.auth`. */
  get auth(): PartnerAuth {
    return new PartnerAuth(this.caller);
  }

  /** Methods under `partner.billingBeta`. */
  get billingBeta(): PartnerBillingBeta {
    return new PartnerBillingBeta(this.caller);
  }

  /** Methods under `partner.catalogBenefits`. */
  get catalogBenefits(): PartnerCatalogBenefits {
    return new PartnerCatalogBenefits(this.caller);
  }

  /** Methods under `partner.compliance`. */
  get compliance(): PartnerCompliance {
    return new PartnerCompliance(this.caller);
  }

  /** Methods under `partner.countryValidationRules`. */
  get countryValidationRules(): PartnerCountryValidationRules {
    return new PartnerCountryValidationRules(this.caller);
  }

  /** Methods under `partner.customers`. */
  get customers(): PartnerCustomers {
    return new PartnerCustomers(this.caller);
  }

  /** Methods under `partner.dap`. */
  get dap(): PartnerDap {
    return new PartnerDap(this.caller);
  }

  /** Methods under `partner.domains`. */
  get domains(): PartnerDomains {
    return new PartnerDomains(this.caller);
  }

  /** Methods under `partner.fraudEvents`. */
  get fraudEvents(): PartnerFraudEvents {
    return new PartnerFraudEvents(this.caller);
  }

  /** Methods under `partner.fxRates`. */
  get fxRates(): PartnerFxRates {
    return new PartnerFxRates(this.caller);
  }

  /** Methods under `partner.graph`. */
  get graph(): PartnerGraph {
    return new PartnerGraph(this.caller);
  }

  /** Methods under `partner.insights`. */
  get insights(): PartnerInsights {
    return new PartnerInsights(this.caller);
  }

  /** Methods under `partner.invoices`. */
  get invoices(): PartnerInvoices {
    return new PartnerInvoices(this.caller);
  }

  /** Methods under `partner.margins`. */
  get margins(): PartnerMargins {
    return new PartnerMargins(this.caller);
  }

  /** Methods under `partner.newCommerceMigrationSchedules`. */
  get newCommerceMigrationSchedules(): PartnerNewCommerceMigrationSchedules {
    return new PartnerNewCommerceMigrationSchedules(this.caller);
  }

  /** Methods under `partner.newCommerceMigrations`. */
  get newCommerceMigrations(): PartnerNewCommerceMigrations {
    return new PartnerNewCommerceMigrations(this.caller);
  }

  /** Methods under `partner.offerCategories`. */
  get offerCategories(): PartnerOfferCategories {
    return new PartnerOfferCategories(this.caller);
  }

  /** Methods under `partner.offerMatrix`. */
  get offerMatrix(): PartnerOfferMatrix {
    return new PartnerOfferMatrix(this.caller);
  }

  /** Methods under `partner.offers`. */
  get offers(): PartnerOffers {
    return new PartnerOffers(this.caller);
  }

  /** Methods under `partner.partners`. */
  get partners(): PartnerPartners {
    return new PartnerPartners(this.caller);
  }

  /** Methods under `partner.payouts`. */
  get payouts(): PartnerPayouts {
    return new PartnerPayouts(this.caller);
  }

  /** Methods under `partner.priceSheets`. */
  get priceSheets(): PartnerPriceSheets {
    return new PartnerPriceSheets(this.caller);
  }

  /** Methods under `partner.productPromotions`. */
  get productPromotions(): PartnerProductPromotions {
    return new PartnerProductPromotions(this.caller);
  }

  /** Methods under `partner.productUpgrades`. */
  get productUpgrades(): PartnerProductUpgrades {
    return new PartnerProductUpgrades(this.caller);
  }

  /** Methods under `partner.products`. */
  get products(): PartnerProducts {
    return new PartnerProducts(this.caller);
  }

  /** Methods under `partner.profiles`. */
  get profiles(): PartnerProfiles {
    return new PartnerProfiles(this.caller);
  }

  /** Methods under `partner.rateCards`. */
  get rateCards(): PartnerRateCards {
    return new PartnerRateCards(this.caller);
  }

  /** Methods under `partner.referrals`. */
  get referrals(): PartnerReferrals {
    return new PartnerReferrals(this.caller);
  }

  /** Methods under `partner.relationships`. */
  get relationships(): PartnerRelationships {
    return new PartnerRelationships(this.caller);
  }

  /** Methods under `partner.sandboxIndirectResellers`. */
  get sandboxIndirectResellers(): PartnerSandboxIndirectResellers {
    return new PartnerSandboxIndirectResellers(this.caller);
  }

  /** Methods under `partner.security`. */
  get security(): PartnerSecurity {
    return new PartnerSecurity(this.caller);
  }

  /** Methods under `partner.selfServePolicies`. */
  get selfServePolicies(): PartnerSelfServePolicies {
    return new PartnerSelfServePolicies(this.caller);
  }

  /** Methods under `partner.serviceIncidents`. */
  get serviceIncidents(): PartnerServiceIncidents {
    return new PartnerServiceIncidents(this.caller);
  }

  /** Methods under `partner.serviceRequests`. */
  get serviceRequests(): PartnerServiceRequests {
    return new PartnerServiceRequests(this.caller);
  }

  /** Methods under `partner.signIn`. */
  get signIn(): PartnerSignIn {
    return new PartnerSignIn(this.caller);
  }

  /** Methods under `partner.usageSummary`. */
  get usageSummary(): PartnerUsageSummary {
    return new PartnerUsageSummary(this.caller);
  }

  /** Methods under `partner.validations`. */
  get validations(): PartnerValidations {
    return new PartnerValidations(this.caller);
  }

  /** Methods under `partner.webhooks`. */
  get webhooks(): PartnerWebhooks {
    return new PartnerWebhooks(this.caller);
  }
}

/** Methods under `customer.agreements.directSignStatus`. */
export class CustomerAgreementsDirectSignStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether the customer signed the Microsoft Customer Agreement directly.
   *
   * Of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement
   */
  get(options?: RestOptions): Promise<types.DirectSignedCustomerAgreementStatus> {
    return this.#caller.invoke("customers.agreements.direct_sign_status.get", {}, options);
  }
}

/** Methods under `customer.agreements`. */
export class CustomerAgreements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.agreements.directSignStatus`. */
  get directSignStatus(): CustomerAgreementsDirectSignStatus {
    return new CustomerAgreementsDirectSignStatus(this.#caller);
  }

  /**
   * Record that a customer has accepted an agreement.
   *
   * Of the app alone, or of the app with a user. Clouds: global. An agreement that refers to an attestation of attestations.enhanced.create is app-only by a third party, and this row lets that through though the article of 2023 says app+user only.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement
   */
  create(body: types.Agreement, options?: RestOptions): Promise<types.Agreement> {
    return this.#caller.invoke("customers.agreements.create", { body }, options);
  }

  /**
   * List the acceptances that are recorded for a customer.
   *
   * Of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-confirmation-of-customer-agreement
   */
  list(options?: CustomersAgreementsListOptions): Pages<types.Agreement> {
    return this.#caller.list("customers.agreements.list", {}, options);
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
   * Of the app with a user. Clouds: global, usgov. The article is silent about who may call it; Microsoft's sample for control panel vendors does on behalf of a user, and an app without one is refused.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis
   */
  create(body: types.ApplicationConsent, options?: RestOptions): Promise<types.ApplicationConsent> {
    return this.#caller.invoke("customers.application_consents.create", { body }, options);
  }

  /**
   * Remove the consent to an application from a customer's tenant.
   *
   * Of the app with a user. Clouds: global, usgov. As of the call that creates it. The article takes 200 and 201; 204 is taken too.
   *
   * @param applicationId - Application id whose consent is removed.
   * @see https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis
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

/** Methods under `customer.batchJobStatus`. */
export class CustomerBatchJobStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of an upload of devices.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param trackingId - The batch job, which Location names after an upload.
   * @see https://learn.microsoft.com/partner-center/developer/get-the-status-of-a-device-batch-upload
   */
  get(trackingId: string, options?: RestOptions): Promise<types.BatchUploadDetails> {
    return this.#caller.invoke("customers.batch_job_status.get", { tracking_id: trackingId }, options);
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
   * Turn a cart into orders.
   *
   * Of the app alone, or of the app with a user. Idempotent: a second call for the same cart gives the first answer again.
   *
   * @param cartId - The cart.
   * @see https://learn.microsoft.com/partner-center/developer/checkout-a-cart
   */
  checkout(cartId: string, options?: CustomersCartsCheckoutOptions): Promise<types.CartCheckoutResult> {
    return this.#caller.invoke("customers.carts.checkout", { cart_id: cartId }, options);
  }

  /**
   * Create a cart.
   *
   * Of the app alone, or of the app with a user. Traditional licences take their add-ons in addonItems; in new commerce each is a line item of its own.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-cart
   */
  create(body: types.Cart, options?: RestOptions): Promise<types.Cart> {
    return this.#caller.invoke("customers.carts.create", { body }, options);
  }

  /**
   * Get a cart.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param cartId - The cart.
   */
  get(cartId: string, options?: RestOptions): Promise<types.Cart> {
    return this.#caller.invoke("customers.carts.get", { cart_id: cartId }, options);
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

  /**
   * Replace a cart.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article's example answers 201.
   *
   * @param cartId - The cart.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-cart
   */
  update(cartId: string, body: types.Cart, options?: RestOptions): Promise<types.Cart> {
    return this.#caller.invoke("customers.carts.update", { cart_id: cartId, body }, options);
  }
}

/** Methods under `customer.configurationPolicies`. */
export class CustomerConfigurationPolicies {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create a configuration policy for devices.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-new-configuration-policy-for-the-specified-customer
   */
  create(body: types.ConfigurationPolicy, options?: RestOptions): Promise<types.ConfigurationPolicy> {
    return this.#caller.invoke("customers.configuration_policies.create", { body }, options);
  }

  /**
   * Delete a configuration policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @see https://learn.microsoft.com/partner-center/developer/delete-a-configuration-policy-for-the-specified-customer
   */
  delete(policyId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.configuration_policies.delete", { policy_id: policyId }, options);
  }

  /**
   * Get a configuration policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @see https://learn.microsoft.com/partner-center/developer/retrieve-a-customer-s-configuration-policy
   */
  get(policyId: string, options?: RestOptions): Promise<types.ConfigurationPolicy> {
    return this.#caller.invoke("customers.configuration_policies.get", { policy_id: policyId }, options);
  }

  /**
   * List the configuration policies of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-a-customer-s-policies
   */
  list(options?: PageOptions): Pages<types.ConfigurationPolicy> {
    return this.#caller.list("customers.configuration_policies.list", {}, options);
  }

  /**
   * Replace a configuration policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-configuration-policy-for-the-specified-customer
   */
  update(policyId: string, body: types.ConfigurationPolicy, options?: RestOptions): Promise<types.ConfigurationPolicy> {
    return this.#caller.invoke("customers.configuration_policies.update", { policy_id: policyId, body }, options);
  }
}

/** Methods under `customer.customDomains`. */
export class CustomerCustomDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List a customer's custom domains.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Needs GDAP. The article's example request names /organization by mistake.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-custom-domain
   */
  list(options?: PageOptions): Pages<string> {
    return this.#caller.list("customers.custom_domains.list", {}, options);
  }
}

/** Methods under `customer.deviceBatches.devices`. */
export class CustomerDeviceBatchesDevices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Upload devices into a batch.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location leads to customers.batch_job_status.get.
   *
   * @param batchId - The device batch.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-for-the-specified-customer
   */
  add(batchId: string, body: types.Device[], options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.device_batches.devices.add", { batch_id: batchId, body }, options);
  }

  /**
   * Delete a device.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param batchId - The device batch.
   * @param deviceId - The device.
   * @see https://learn.microsoft.com/partner-center/developer/delete-a-device-for-the-specified-customer
   */
  delete(batchId: string, deviceId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "customers.device_batches.devices.delete",
      { batch_id: batchId, device_id: deviceId },
      options,
    );
  }

  /**
   * List the devices of a batch.
   *
   * Of the app alone, or of the app with a user. Clouds: global. 100 devices a page.
   *
   * @param batchId - The device batch.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-devices-for-the-specified-batch-and-customer
   */
  list(batchId: string, options?: PageOptions): Pages<types.Device> {
    return this.#caller.list("customers.device_batches.devices.list", { batch_id: batchId }, options);
  }

  /**
   * Change one device.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, whose method is a PUT although it is named Patch. Who may call it and where is not said, and the service decides.
   *
   * @param batchId - The device batch.
   * @param deviceId - The device.
   * @param body - What is sent.
   */
  update(batchId: string, deviceId: string, body: types.Device, options?: RestOptions): Promise<types.Device> {
    return this.#caller.invoke(
      "customers.device_batches.devices.update",
      { batch_id: batchId, device_id: deviceId, body },
      options,
    );
  }
}

/** Methods under `customer.deviceBatches`. */
export class CustomerDeviceBatches {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.deviceBatches.devices`. */
  get devices(): CustomerDeviceBatchesDevices {
    return new CustomerDeviceBatchesDevices(this.#caller);
  }

  /**
   * Create a batch of devices and upload them.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location leads to customers.batch_job_status.get.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-to-create-a-new-batch-for-the-specified-customer
   */
  create(body: types.DeviceBatchCreationRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.device_batches.create", { body }, options);
  }

  /**
   * List the device batches of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-the-list-of-device-batches-for-the-specified-customer
   */
  list(options?: PageOptions): Pages<types.DeviceBatch> {
    return this.#caller.list("customers.device_batches.list", {}, options);
  }
}

/** Methods under `customer.devicePolicyUpdates`. */
export class CustomerDevicePolicyUpdates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Apply policies to devices.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location leads to customers.batch_job_status.get.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-list-of-devices-with-a-policy
   */
  create(body: types.DevicePolicyUpdateRequest, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.device_policy_updates.create", { body }, options);
  }
}

/** Methods under `customer.directoryRoles.members`. */
export class CustomerDirectoryRolesMembers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Give a user a role.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param roleId - The directory role.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer
   */
  add(roleId: string, body: types.UserMember, options?: RestOptions): Promise<types.UserMember> {
    return this.#caller.invoke("customers.directory_roles.members.add", { role_id: roleId, body }, options);
  }

  /**
   * List the users who hold a role.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param roleId - The directory role.
   * @see https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
   */
  list(roleId: string, options?: CustomersDirectoryRolesMembersListOptions): Pages<types.UserMember> {
    return this.#caller.list("customers.directory_roles.members.list", { role_id: roleId }, options);
  }

  /**
   * Take a role from a user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param roleId - The directory role.
   * @param userId - The user's object id in the customer's directory.
   * @see https://learn.microsoft.com/partner-center/developer/remove-customer-user-from-a-role
   */
  remove(roleId: string, userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "customers.directory_roles.members.remove",
      { role_id: roleId, user_id: userId },
      options,
    );
  }
}

/** Methods under `customer.directoryRoles`. */
export class CustomerDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.directoryRoles.members`. */
  get members(): CustomerDirectoryRolesMembers {
    return new CustomerDirectoryRolesMembers(this.#caller);
  }

  /**
   * List the directory roles of a customer's tenant.
   *
   * Of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
   */
  list(options?: PageOptions): Pages<types.DirectoryRole> {
    return this.#caller.list("customers.directory_roles.list", {}, options);
  }
}

/** Methods under `customer.entitlements.reservedInstanceArtifact`. */
export class CustomerEntitlementsReservedInstanceArtifact {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the details of a reservation.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Its path is the link in dynamicAttributes of an entitled artifact.
   *
   * @param groupId - The order that the entitlement refers to.
   * @param lineItemId - The line item of the order.
   * @param resourceId - The resource of the reservation.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
   */
  get(
    groupId: string,
    lineItemId: string,
    resourceId: string,
    options?: RestOptions,
  ): Promise<types.ReservedInstanceArtifactDetails> {
    return this.#caller.invoke(
      "customers.entitlements.reserved_instance_artifact.get",
      { group_id: groupId, line_item_id: lineItemId, resource_id: resourceId },
      options,
    );
  }
}

/** Methods under `customer.entitlements.virtualMachineArtifact`. */
export class CustomerEntitlementsVirtualMachineArtifact {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the details of a reservation of virtual machines.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Its path is the link in dynamicAttributes of an entitled artifact, of an older contract.
   *
   * @param groupId - The order that the entitlement refers to.
   * @param lineItemId - The line item of the order.
   * @param resourceId - The resource of the reservation.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
   */
  get(
    groupId: string,
    lineItemId: string,
    resourceId: string,
    options?: RestOptions,
  ): Promise<types.VirtualMachineReservedInstanceArtifactDetails> {
    return this.#caller.invoke(
      "customers.entitlements.virtual_machine_artifact.get",
      { group_id: groupId, line_item_id: lineItemId, resource_id: resourceId },
      options,
    );
  }
}

/** Methods under `customer.entitlements`. */
export class CustomerEntitlements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.entitlements.reservedInstanceArtifact`. */
  get reservedInstanceArtifact(): CustomerEntitlementsReservedInstanceArtifact {
    return new CustomerEntitlementsReservedInstanceArtifact(this.#caller);
  }

  /** Methods under `customer.entitlements.virtualMachineArtifact`. */
  get virtualMachineArtifact(): CustomerEntitlementsVirtualMachineArtifact {
    return new CustomerEntitlementsVirtualMachineArtifact(this.#caller);
  }

  /**
   * List what a customer owns.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
   */
  list(options?: CustomersEntitlementsListOptions): Pages<types.Entitlement> {
    return this.#caller.list("customers.entitlements.list", {}, options);
  }
}

/** Methods under `customer.graph.delegatedAdminCustomers.serviceManagementDetails`. */
export class CustomerGraphDelegatedAdminCustomersServiceManagementDetails {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the addresses where a customer's services are administered.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails
   */
  list(
    options?: GraphDelegatedAdminCustomersServiceManagementDetailsListOptions,
  ): Pages<types.DelegatedAdminServiceManagementDetail> {
    return this.#caller.list("graph.delegated_admin_customers.service_management_details.list", {}, options);
  }
}

/** Methods under `customer.graph.delegatedAdminCustomers`. */
export class CustomerGraphDelegatedAdminCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.delegatedAdminCustomers.serviceManagementDetails`. */
  get serviceManagementDetails(): CustomerGraphDelegatedAdminCustomersServiceManagementDetails {
    return new CustomerGraphDelegatedAdminCustomersServiceManagementDetails(this.#caller);
  }

  /**
   * Get a customer with whom the partner has a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/graph/api/delegatedadmincustomer-get
   */
  get(options?: RestOptions): Promise<types.DelegatedAdminCustomer> {
    return this.#caller.invoke("graph.delegated_admin_customers.get", {}, options);
  }
}

/** Methods under `customer.graph.directoryRoles.members`. */
export class CustomerGraphDirectoryRolesMembers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Add a member to a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/directoryrole-post-members
   */
  add(roleId: string, body: types.ODataReference, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.directory_roles.members.add", { role_id: roleId, body }, options);
  }

  /**
   * List the members of a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @see https://learn.microsoft.com/graph/api/directoryrole-list-members
   */
  list(roleId: string, options?: PageOptions): Pages<types.DirectoryObject> {
    return this.#caller.list("graph.directory_roles.members.list", { role_id: roleId }, options);
  }

  /**
   * Remove a member from a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param memberId - Object id of the member.
   * @see https://learn.microsoft.com/graph/api/directoryrole-delete-member
   */
  remove(roleId: string, memberId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.directory_roles.members.remove",
      { role_id: roleId, member_id: memberId },
      options,
    );
  }
}

/** Methods under `customer.graph.directoryRoles`. */
export class CustomerGraphDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.directoryRoles.members`. */
  get members(): CustomerGraphDirectoryRolesMembers {
    return new CustomerGraphDirectoryRolesMembers(this.#caller);
  }

  /**
   * List the directory roles that are activated in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/directoryrole-list
   */
  list(options?: GraphDirectoryRolesListOptions): Pages<types.GraphDirectoryRole> {
    return this.#caller.list("graph.directory_roles.list", {}, options);
  }
}

/** Methods under `customer.graph.directorySubscriptions`. */
export class CustomerGraphDirectorySubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a subscription that a tenant holds.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription, by its id in the directory.
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke("graph.directory_subscriptions.get", { subscription_id: subscriptionId }, options);
  }

  /**
   * Get a subscription that a tenant holds, by its id in commerce.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Known from the schema of Graph, as an alternate key.
   *
   * @param commerceSubscriptionId - The subscription, by its id in commerce.
   */
  getByCommerceId(commerceSubscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke(
      "graph.directory_subscriptions.get_by_commerce_id",
      { commerce_subscription_id: commerceSubscriptionId },
      options,
    );
  }

  /**
   * List the subscriptions that a tenant holds, also those bought by a partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it seems, the id of the subscription in Partner Center.
   */
  list(options?: PageOptions): Pages<types.CompanySubscription> {
    return this.#caller.list("graph.directory_subscriptions.list", {}, options);
  }
}

/** Methods under `customer.graph.domains.serviceRecords`. */
export class CustomerGraphDomainsServiceRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that the services of a domain need.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.service_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `customer.graph.domains.verificationRecords`. */
export class CustomerGraphDomainsVerificationRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that prove who owns a domain.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.verification_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `customer.graph.domains`. */
export class CustomerGraphDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.domains.serviceRecords`. */
  get serviceRecords(): CustomerGraphDomainsServiceRecords {
    return new CustomerGraphDomainsServiceRecords(this.#caller);
  }

  /** Methods under `customer.graph.domains.verificationRecords`. */
  get verificationRecords(): CustomerGraphDomainsVerificationRecords {
    return new CustomerGraphDomainsVerificationRecords(this.#caller);
  }

  /**
   * Add a domain to a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/domain-post-domains
   */
  create(body: types.GraphDomain, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.create", { body }, options);
  }

  /**
   * Delete a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-delete
   */
  delete(domainId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.delete", { domain_id: domainId }, options);
  }

  /**
   * Get a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-get
   */
  get(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.get", { domain_id: domainId }, options);
  }

  /**
   * List the domains of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/domain-list
   */
  list(options?: GraphDomainsListOptions): Pages<types.GraphDomain> {
    return this.#caller.list("graph.domains.list", {}, options);
  }

  /**
   * Change a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/domain-update
   */
  update(domainId: string, body: types.GraphDomain, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.update", { domain_id: domainId, body }, options);
  }

  /**
   * Verify a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @see https://learn.microsoft.com/graph/api/domain-verify
   */
  verify(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.verify", { domain_id: domainId }, options);
  }
}

/** Methods under `customer.graph.groups.licenses`. */
export class CustomerGraphGroupsLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a group.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param groupId - The group.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/group-assignlicense
   */
  assign(groupId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphGroup> {
    return this.#caller.invoke("graph.groups.licenses.assign", { group_id: groupId, body }, options);
  }
}

/** Methods under `customer.graph.groups`. */
export class CustomerGraphGroups {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.groups.licenses`. */
  get licenses(): CustomerGraphGroupsLicenses {
    return new CustomerGraphGroupsLicenses(this.#caller);
  }

  /**
   * List the groups of a tenant, such as those for access assignments.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/group-list
   */
  list(options?: GraphGroupsListOptions): Pages<types.GraphGroup> {
    return this.#caller.list("graph.groups.list", {}, options);
  }
}

/** Methods under `customer.graph.oauth2PermissionGrants`. */
export class CustomerGraphOauth2PermissionGrants {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the delegated permissions that are granted in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
   */
  list(options?: GraphOauth2PermissionGrantsListOptions): Pages<types.OAuth2PermissionGrant> {
    return this.#caller.list("graph.oauth2_permission_grants.list", {}, options);
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
   * Get an organization by its tenant id.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param organizationId - Tenant id.
   * @see https://learn.microsoft.com/graph/api/organization-get
   */
  get(organizationId: string, options?: GraphOrganizationGetOptions): Promise<types.GraphOrganization> {
    return this.#caller.invoke("graph.organization.get", { organization_id: organizationId }, options);
  }

  /**
   * List the organizations of a tenant: always one, its own.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/organization-list
   */
  list(options?: GraphOrganizationListOptions): Pages<types.GraphOrganization> {
    return this.#caller.list("graph.organization.list", {}, options);
  }
}

/** Methods under `customer.graph.serviceHealth.issues`. */
export class CustomerGraphServiceHealthIssues {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the issues of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
   */
  list(options?: GraphServiceHealthIssuesListOptions): Pages<types.ServiceHealthIssue> {
    return this.#caller.list("graph.service_health.issues.list", {}, options);
  }
}

/** Methods under `customer.graph.serviceHealth.messages`. */
export class CustomerGraphServiceHealthMessages {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the messages about a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
   */
  list(options?: GraphServiceHealthMessagesListOptions): Pages<types.ServiceUpdateMessage> {
    return this.#caller.list("graph.service_health.messages.list", {}, options);
  }
}

/** Methods under `customer.graph.serviceHealth.overviews`. */
export class CustomerGraphServiceHealthOverviews {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the health of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
   */
  list(options?: GraphServiceHealthOverviewsListOptions): Pages<types.ServiceHealth> {
    return this.#caller.list("graph.service_health.overviews.list", {}, options);
  }
}

/** Methods under `customer.graph.serviceHealth`. */
export class CustomerGraphServiceHealth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.serviceHealth.issues`. */
  get issues(): CustomerGraphServiceHealthIssues {
    return new CustomerGraphServiceHealthIssues(this.#caller);
  }

  /** Methods under `customer.graph.serviceHealth.messages`. */
  get messages(): CustomerGraphServiceHealthMessages {
    return new CustomerGraphServiceHealthMessages(this.#caller);
  }

  /** Methods under `customer.graph.serviceHealth.overviews`. */
  get overviews(): CustomerGraphServiceHealthOverviews {
    return new CustomerGraphServiceHealthOverviews(this.#caller);
  }
}

/** Methods under `customer.graph.servicePrincipals`. */
export class CustomerGraphServicePrincipals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create the service principal of an app in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
   */
  create(body: types.ServicePrincipal, options?: RestOptions): Promise<types.ServicePrincipal> {
    return this.#caller.invoke("graph.service_principals.create", { body }, options);
  }

  /**
   * List the service principals of a tenant.
   *
   * Of the app alone, or of the app with a user. A filter on appId tells whether an app has been consented to.
   *
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-list
   */
  list(options?: GraphServicePrincipalsListOptions): Pages<types.ServicePrincipal> {
    return this.#caller.list("graph.service_principals.list", {}, options);
  }
}

/** Methods under `customer.graph.subscribedSkus`. */
export class CustomerGraphSubscribedSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences that a tenant has.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/subscribedsku-list
   */
  list(options?: GraphSubscribedSkusListOptions): Pages<types.GraphSubscribedSku> {
    return this.#caller.list("graph.subscribed_skus.list", {}, options);
  }
}

/** Methods under `customer.graph.tenantRelationships`. */
export class CustomerGraphTenantRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get what is public about a tenant, by one of its domains.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param domainName - One of its domains.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
   */
  findByDomainName(domainName: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_domain_name", { domain_name: domainName }, options);
  }

  /**
   * Get what is public about a tenant, by its id.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param tenantId - Tenant id.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid
   */
  findByTenantId(tenantId: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_tenant_id", { tenant_id: tenantId }, options);
  }
}

/** Methods under `customer.graph.users.deleted`. */
export class CustomerGraphUsersDeleted {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the deleted users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-list
   */
  list(options?: GraphUsersDeletedListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.deleted.list", {}, options);
  }

  /**
   * Restore a deleted user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param objectId - Object id of the deleted user.
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-restore
   */
  restore(objectId: string, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.deleted.restore", { object_id: objectId }, options);
  }
}

/** Methods under `customer.graph.users.licenseDetails`. */
export class CustomerGraphUsersLicenseDetails {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences of a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @see https://learn.microsoft.com/graph/api/user-list-licensedetails
   */
  list(userId: string, options?: PageOptions): Pages<types.LicenseDetails> {
    return this.#caller.list("graph.users.license_details.list", { user_id: userId }, options);
  }
}

/** Methods under `customer.graph.users.licenses`. */
export class CustomerGraphUsersLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a user and remove them.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/user-assignlicense
   */
  assign(userId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.licenses.assign", { user_id: userId, body }, options);
  }
}

/** Methods under `customer.graph.users`. */
export class CustomerGraphUsers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.users.deleted`. */
  get deleted(): CustomerGraphUsersDeleted {
    return new CustomerGraphUsersDeleted(this.#caller);
  }

  /** Methods under `customer.graph.users.licenseDetails`. */
  get licenseDetails(): CustomerGraphUsersLicenseDetails {
    return new CustomerGraphUsersLicenseDetails(this.#caller);
  }

  /** Methods under `customer.graph.users.licenses`. */
  get licenses(): CustomerGraphUsersLicenses {
    return new CustomerGraphUsersLicenses(this.#caller);
  }

  /**
   * Create a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/user-post-users
   */
  create(body: types.GraphUser, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.create", { body }, options);
  }

  /**
   * Delete a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @see https://learn.microsoft.com/graph/api/user-delete
   */
  delete(userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.delete", { user_id: userId }, options);
  }

  /**
   * Get a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @see https://learn.microsoft.com/graph/api/user-get
   */
  get(userId: string, options?: GraphUsersGetOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.get", { user_id: userId }, options);
  }

  /**
   * List the users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/graph/api/user-list
   */
  list(options?: GraphUsersListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.list", {}, options);
  }

  /**
   * Change a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/graph/api/user-update
   */
  update(userId: string, body: types.GraphUser, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.update", { user_id: userId, body }, options);
  }
}

/** Methods under `customer.graph`. */
export class CustomerGraph {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.delegatedAdminCustomers`. */
  get delegatedAdminCustomers(): CustomerGraphDelegatedAdminCustomers {
    return new CustomerGraphDelegatedAdminCustomers(this.#caller);
  }

  /** Methods under `customer.graph.directoryRoles`. */
  get directoryRoles(): CustomerGraphDirectoryRoles {
    return new CustomerGraphDirectoryRoles(this.#caller);
  }

  /** Methods under `customer.graph.directorySubscriptions`. */
  get directorySubscriptions(): CustomerGraphDirectorySubscriptions {
    return new CustomerGraphDirectorySubscriptions(this.#caller);
  }

  /** Methods under `customer.graph.domains`. */
  get domains(): CustomerGraphDomains {
    return new CustomerGraphDomains(this.#caller);
  }

  /** Methods under `customer.graph.groups`. */
  get groups(): CustomerGraphGroups {
    return new CustomerGraphGroups(this.#caller);
  }

  /** Methods under `customer.graph.oauth2PermissionGrants`. */
  get oauth2PermissionGrants(): CustomerGraphOauth2PermissionGrants {
    return new CustomerGraphOauth2PermissionGrants(this.#caller);
  }

  /** Methods under `customer.graph.organization`. */
  get organization(): CustomerGraphOrganization {
    return new CustomerGraphOrganization(this.#caller);
  }

  /** Methods under `customer.graph.serviceHealth`. */
  get serviceHealth(): CustomerGraphServiceHealth {
    return new CustomerGraphServiceHealth(this.#caller);
  }

  /** Methods under `customer.graph.servicePrincipals`. */
  get servicePrincipals(): CustomerGraphServicePrincipals {
    return new CustomerGraphServicePrincipals(this.#caller);
  }

  /** Methods under `customer.graph.subscribedSkus`. */
  get subscribedSkus(): CustomerGraphSubscribedSkus {
    return new CustomerGraphSubscribedSkus(this.#caller);
  }

  /** Methods under `customer.graph.tenantRelationships`. */
  get tenantRelationships(): CustomerGraphTenantRelationships {
    return new CustomerGraphTenantRelationships(this.#caller);
  }

  /** Methods under `customer.graph.users`. */
  get users(): CustomerGraphUsers {
    return new CustomerGraphUsers(this.#caller);
  }
}

/** Methods under `customer.managedServices`. */
export class CustomerManagedServices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the services that the partner may administer for a customer.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id
   */
  list(options?: PageOptions): Pages<types.ManagedService> {
    return this.#caller.list("customers.managed_services.list", {}, options);
  }
}

/** Methods under `customer.newCommerceMigrationSchedules`. */
export class CustomerNewCommerceMigrationSchedules {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Cancel the schedule of a migration.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param scheduleId - The schedule of a migration.
   * @see https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule
   */
  cancel(scheduleId: string, options?: RestOptions): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke(
      "customers.new_commerce_migration_schedules.cancel",
      { schedule_id: scheduleId },
      options,
    );
  }

  /**
   * Schedule a migration to new commerce.
   *
   * Of the app alone, or of the app with a user. The article shows no status: 200 and 201 are taken.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/schedule-a-new-commerce-migration
   */
  create(body: types.NewCommerceMigrationSchedule, options?: RestOptions): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke("customers.new_commerce_migration_schedules.create", { body }, options);
  }

  /**
   * Get the schedule of a migration.
   *
   * Of the app alone, or of the app with a user. An article of October 2022 calls it sandbox only; later ones do not, and neither does this row.
   *
   * @param scheduleId - The schedule of a migration.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule
   */
  get(scheduleId: string, options?: RestOptions): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke("customers.new_commerce_migration_schedules.get", { schedule_id: scheduleId }, options);
  }

  /**
   * Change the schedule of a migration.
   *
   * Of the app alone, or of the app with a user. An article of October 2022 calls it sandbox only; later ones do not, and neither does this row.
   *
   * @param scheduleId - The schedule of a migration.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-new-commerce-migration-schedule
   */
  update(
    scheduleId: string,
    body: types.NewCommerceMigrationSchedule,
    options?: RestOptions,
  ): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke(
      "customers.new_commerce_migration_schedules.update",
      { schedule_id: scheduleId, body },
      options,
    );
  }
}

/** Methods under `customer.newCommerceMigrations.events`. */
export class CustomerNewCommerceMigrationsEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the events of a migration.
   *
   * Of the app alone, or of the app with a user.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-migration-events
   */
  list(options?: CustomersNewCommerceMigrationsEventsListOptions): Pages<types.NewCommerceMigrationEvent> {
    return this.#caller.list("customers.new_commerce_migrations.events.list", {}, options);
  }
}

/** Methods under `customer.newCommerceMigrations`. */
export class CustomerNewCommerceMigrations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.newCommerceMigrations.events`. */
  get events(): CustomerNewCommerceMigrationsEvents {
    return new CustomerNewCommerceMigrationsEvents(this.#caller);
  }

  /**
   * Migrate a subscription to new commerce.
   *
   * Of the app alone, or of the app with a user. At most 100 calls of a partner in five minutes. The article shows no status: 200 and 201 are taken.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-migration
   */
  create(body: types.NewCommerceMigration, options?: RestOptions): Promise<types.NewCommerceMigration> {
    return this.#caller.invoke("customers.new_commerce_migrations.create", { body }, options);
  }

  /**
   * Get a migration to new commerce.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param migrationId - The migration.
   * @see https://learn.microsoft.com/partner-center/developer/get-new-commerce-migration
   */
  get(migrationId: string, options?: RestOptions): Promise<types.NewCommerceMigration> {
    return this.#caller.invoke("customers.new_commerce_migrations.get", { migration_id: migrationId }, options);
  }

  /**
   * Check whether a subscription can migrate.
   *
   * Of the app alone, or of the app with a user. At most 450 calls of a partner for a customer in five minutes.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration
   */
  validate(body: types.NewCommerceMigration, options?: RestOptions): Promise<types.NewCommerceEligibility> {
    return this.#caller.invoke("customers.new_commerce_migrations.validate", { body }, options);
  }
}

/** Methods under `customer.offerCategories`. */
export class CustomerOfferCategories {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the categories of offers for a customer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   */
  list(options?: PageOptions): Pages<types.OfferCategory> {
    return this.#caller.list("customers.offer_categories.list", {}, options);
  }
}

/** Methods under `customer.offers`. */
export class CustomerOffers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the offers that a customer may buy.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   */
  list(options?: CustomersOffersListOptions): Pages<types.Offer> {
    return this.#caller.list("customers.offers.list", {}, options);
  }
}

/** Methods under `customer.orders.activationLinks`. */
export class CustomerOrdersActivationLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the activation links of an order.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param orderId - The order.
   */
  list(orderId: string, options?: PageOptions): Pages<types.OrderLineItemActivationLink> {
    return this.#caller.list("customers.orders.activation_links.list", { order_id: orderId }, options);
  }
}

/** Methods under `customer.orders.attachments`. */
export class CustomerOrdersAttachments {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download an attachment of an order.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param orderId - The order.
   * @param attachmentId - The attachment.
   */
  download(orderId: string, attachmentId: string, options?: RestOptions): Promise<Uint8Array> {
    return this.#caller.invoke(
      "customers.orders.attachments.download",
      { order_id: orderId, attachment_id: attachmentId },
      options,
    );
  }

  /**
   * List the purchase orders that are attached to an order.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param orderId - The order.
   */
  list(orderId: string, options?: PageOptions): Pages<types.OrderAttachment> {
    return this.#caller.list("customers.orders.attachments.list", { order_id: orderId }, options);
  }

  /**
   * Attach purchase orders and tender files to an order.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param orderId - The order.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details
   */
  upload(orderId: string, body: types.OrderAttachmentUpload, options?: PageOptions): Pages<types.OrderAttachment> {
    return this.#caller.list("customers.orders.attachments.upload", { order_id: orderId, body }, options);
  }
}

/** Methods under `customer.orders.lineItems.activationLinks`. */
export class CustomerOrdersLineItemsActivationLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the activation links of a line item.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param orderId - The order.
   * @param lineItemNumber - Number of the line item, from 0.
   * @see https://learn.microsoft.com/partner-center/developer/get-activation-link-by-order-line-item
   */
  list(orderId: string, lineItemNumber: number, options?: PageOptions): Pages<types.OrderLineItemActivationLink> {
    return this.#caller.list(
      "customers.orders.line_items.activation_links.list",
      { order_id: orderId, line_item_number: lineItemNumber },
      options,
    );
  }
}

/** Methods under `customer.orders.lineItems`. */
export class CustomerOrdersLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.orders.lineItems.activationLinks`. */
  get activationLinks(): CustomerOrdersLineItemsActivationLinks {
    return new CustomerOrdersLineItemsActivationLinks(this.#caller);
  }
}

/** Methods under `customer.orders.provisioningStatus`. */
export class CustomerOrdersProvisioningStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the provisioning state of each line item of an order.
   *
   * Of the app with a user.
   *
   * @param orderId - The order.
   * @see https://learn.microsoft.com/partner-center/developer/get-order-provisioning-status
   */
  list(orderId: string, options?: PageOptions): Pages<types.OrderLineItemProvisioningStatus> {
    return this.#caller.list("customers.orders.provisioning_status.list", { order_id: orderId }, options);
  }
}

/** Methods under `customer.orders`. */
export class CustomerOrders {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.orders.activationLinks`. */
  get activationLinks(): CustomerOrdersActivationLinks {
    return new CustomerOrdersActivationLinks(this.#caller);
  }

  /** Methods under `customer.orders.attachments`. */
  get attachments(): CustomerOrdersAttachments {
    return new CustomerOrdersAttachments(this.#caller);
  }

  /** Methods under `customer.orders.lineItems`. */
  get lineItems(): CustomerOrdersLineItems {
    return new CustomerOrdersLineItems(this.#caller);
  }

  /** Methods under `customer.orders.provisioningStatus`. */
  get provisioningStatus(): CustomerOrdersProvisioningStatus {
    return new CustomerOrdersProvisioningStatus(this.#caller);
  }

  /**
   * Create an order.
   *
   * Of the app alone, or of the app with a user. With partnerIdOnRecord, for an indirect reseller, the documentation says app+user only. Orders of indirect providers are checked since 2025-10: ask partners.resellers.validate first.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-an-order
   */
  create(body: types.Order, options?: CustomersOrdersCreateOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.create", { body }, options);
  }

  /**
   * Get an order.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param orderId - The order.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-order-by-id
   */
  get(orderId: string, options?: CustomersOrdersGetOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.get", { order_id: orderId }, options);
  }

  /**
   * List the orders of a customer.
   *
   * Of the app alone, or of the app with a user. Up to 15 minutes pass before a new order is in it.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-orders
   */
  list(options?: CustomersOrdersListOptions): Pages<types.Order> {
    return this.#caller.list("customers.orders.list", {}, options);
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

  /**
   * Change the billing cycle of an order, add an add-on, or cancel it.
   *
   * Of the app alone, or of the app with a user. Orders are cancelled by status or a quantity of 0: software within its window, reservations in the sandbox only.
   *
   * @param orderId - The order.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/change-the-billing-cycle
   */
  update(orderId: string, body: types.Order, options?: RestOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.update", { order_id: orderId, body }, options);
  }
}

/** Methods under `customer.organization`. */
export class CustomerOrganization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the organization data of a customer's tenant.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Needs GDAP. The article names one Customer; its example is an array of organizations, as this row has it.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-organization
   */
  get(options?: PageOptions): Pages<types.CustomerOrganization> {
    return this.#caller.list("customers.organization.get", {}, options);
  }
}

/** Methods under `customer.products.skus.availabilities`. */
export class CustomerProductsSkusAvailabilities {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get an availability of a SKU for a customer.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param availabilityId - The availability of the SKU.
   */
  get(productId: string, skuId: string, availabilityId: string, options?: RestOptions): Promise<types.Availability> {
    return this.#caller.invoke(
      "customers.products.skus.availabilities.get",
      { product_id: productId, sku_id: skuId, availability_id: availabilityId },
      options,
    );
  }

  /**
   * List the availabilities of a SKU for a customer.
   *
   * Of the app alone, or of the app with a user. The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku-by-customer
   */
  list(
    productId: string,
    skuId: string,
    options?: CustomersProductsSkusAvailabilitiesListOptions,
  ): Pages<types.Availability> {
    return this.#caller.list(
      "customers.products.skus.availabilities.list",
      { product_id: productId, sku_id: skuId },
      options,
    );
  }
}

/** Methods under `customer.products.skus`. */
export class CustomerProductsSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.products.skus.availabilities`. */
  get availabilities(): CustomerProductsSkusAvailabilities {
    return new CustomerProductsSkusAvailabilities(this.#caller);
  }

  /**
   * Get a SKU that a customer may buy.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   */
  get(productId: string, skuId: string, options?: CustomersProductsSkusGetOptions): Promise<types.Sku> {
    return this.#caller.invoke("customers.products.skus.get", { product_id: productId, sku_id: skuId }, options);
  }

  /**
   * List the SKUs of a product that a customer may buy.
   *
   * Of the app alone, or of the app with a user. The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product-by-customer
   */
  list(productId: string, options?: CustomersProductsSkusListOptions): Pages<types.Sku> {
    return this.#caller.list("customers.products.skus.list", { product_id: productId }, options);
  }
}

/** Methods under `customer.products`. */
export class CustomerProducts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.products.skus`. */
  get skus(): CustomerProductsSkus {
    return new CustomerProductsSkus(this.#caller);
  }

  /**
   * Get a product that a customer may buy.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   */
  get(productId: string, options?: CustomersProductsGetOptions): Promise<types.Product> {
    return this.#caller.invoke("customers.products.get", { product_id: productId }, options);
  }

  /**
   * List the products that a customer may buy.
   *
   * Of the app alone, or of the app with a user. The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.
   *
   * @param targetView - View of the catalog.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-products-by-customer
   */
  list(
    targetView:
      | "Azure"
      | "AzureReservations"
      | "AzureReservationsVM"
      | "AzureReservationsSQL"
      | "AzureReservationsCosmosDb"
      | "MicrosoftAzure"
      | "OnlineServices"
      | "Software"
      | "SoftwareSUSELinux"
      | "SoftwarePerpetual"
      | "SoftwareSubscriptions"
      | "SpecializedOffers"
      | "MarketplaceSaaS",
    options?: CustomersProductsListOptions,
  ): Pages<types.Product> {
    return this.#caller.list("customers.products.list", { target_view: targetView }, options);
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

/** Methods under `customer.promotionEligibilities`. */
export class CustomerPromotionEligibilities {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check whether a customer may have promotions.
   *
   * Of the app alone, or of the app with a user. Clouds: global. At most 625 calls of a partner in a minute.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility
   */
  check(body: types.PromotionEligibilitiesRequest, options?: PageOptions): Pages<types.PromotionEligibilities> {
    return this.#caller.list("customers.promotion_eligibilities.check", { body }, options);
  }
}

/** Methods under `customer.qualification`. */
export class CustomerQualification {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's qualification, in the older form.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08; call customers.qualifications.list. Its end was announced for February 2021, and the article stood until October 2023. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-qualification-synchronous
   */
  get(options?: RestOptions): Promise<types.CustomerQualification> {
    return this.#caller.invoke("customers.qualification.get", {}, options);
  }

  /**
   * Set a customer's qualification, in the older form.
   *
   * Of the app with a user. Clouds: global. Deprecated since 2026-08; call customers.qualifications.create. Its end was announced for February 2021, and the article stood until October 2023. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-customer-qualification-synchronous
   */
  update(
    body: types.CustomerQualification,
    options?: CustomersQualificationUpdateOptions,
  ): Promise<types.CustomerQualification> {
    return this.#caller.invoke("customers.qualification.update", { body }, options);
  }
}

/** Methods under `customer.qualifications`. */
export class CustomerQualifications {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Ask for a qualification of a customer, which is vetted afterwards.
   *
   * Of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous
   */
  create(
    body: types.CustomerQualificationRequest,
    options?: CustomersQualificationsCreateOptions,
  ): Promise<types.CustomerQualificationV2> {
    return this.#caller.invoke("customers.qualifications.create", { body }, options);
  }

  /**
   * List a customer's qualifications.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous
   */
  list(options?: PageOptions): Pages<types.CustomerQualificationV2> {
    return this.#caller.list("customers.qualifications.list", {}, options);
  }
}

/** Methods under `customer.relationships`. */
export class CustomerRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the indirect resellers of a customer.
   *
   * Of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer
   */
  list(options?: PageOptions): Pages<types.PartnerRelationship> {
    return this.#caller.list("customers.relationships.list", {}, options);
  }
}

/** Methods under `customer.serviceCosts.lineItems`. */
export class CustomerServiceCostsLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the line items of a customer's service costs.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param billingPeriod - The billing period; mostrecent is the only one that is documented.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-line-items
   */
  list(billingPeriod: string, options?: PageOptions): Pages<types.ServiceCostLineItem> {
    return this.#caller.list("customers.service_costs.line_items.list", { billing_period: billingPeriod }, options);
  }
}

/** Methods under `customer.serviceCosts.summary`. */
export class CustomerServiceCostsSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's service costs of a billing period.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param billingPeriod - The billing period; mostrecent is the only one that is documented.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-summary
   */
  get(billingPeriod: string, options?: RestOptions): Promise<types.ServiceCostsSummary> {
    return this.#caller.invoke("customers.service_costs.summary.get", { billing_period: billingPeriod }, options);
  }
}

/** Methods under `customer.serviceCosts`. */
export class CustomerServiceCosts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.serviceCosts.lineItems`. */
  get lineItems(): CustomerServiceCostsLineItems {
    return new CustomerServiceCostsLineItems(this.#caller);
  }

  /** Methods under `customer.serviceCosts.summary`. */
  get summary(): CustomerServiceCostsSummary {
    return new CustomerServiceCostsSummary(this.#caller);
  }
}

/** Methods under `customer.serviceIncidents`. */
export class CustomerServiceIncidents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the Office incidents of a customer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has pointed to the service communications of Microsoft Graph since. It may be gone.
   */
  list(options?: CustomersServiceIncidentsListOptions): Pages<types.ServiceIncidentDetail> {
    return this.#caller.list("customers.service_incidents.list", {}, options);
  }
}

/** Methods under `customer.serviceRequests`. */
export class CustomerServiceRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's service request.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param serviceRequestId - The service request.
   */
  get(serviceRequestId: string, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("customers.service_requests.get", { service_request_id: serviceRequestId }, options);
  }

  /**
   * List a customer's service requests.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-all-service-requests-for-a-customer
   */
  list(options?: CustomersServiceRequestsListOptions): Pages<types.ServiceRequest> {
    return this.#caller.list("customers.service_requests.list", {}, options);
  }

  /**
   * Change a customer's service request.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param serviceRequestId - The service request.
   * @param body - What is sent.
   */
  update(serviceRequestId: string, body: types.ServiceRequest, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke(
      "customers.service_requests.update",
      { service_request_id: serviceRequestId, body },
      options,
    );
  }
}

/** Methods under `customer.subscribedSkus`. */
export class CustomerSubscribedSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the SKUs of a customer, with the counts of their licences.
   *
   * Of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-available-licenses
   */
  list(options?: CustomersSubscribedSkusListOptions): Pages<types.SubscribedSku> {
    return this.#caller.list("customers.subscribed_skus.list", {}, options);
  }
}

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
   * @see https://learn.microsoft.com/partner-center/developer/register-a-subscription
   */
  create(subscriptionId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
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
   */
  changeQuantity(subscriptionId: string, quantity: number, options?: CallOptions): Promise<types.Subscription> {
    return this.#caller.invoke(
      "customers.subscriptions.change_quantity",
      { subscription_id: subscriptionId, quantity },
      options,
    );
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
   * Get a subscription.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param subscriptionId - The subscription.
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

  /**
   * Change the quantity, state, renewal, name or schedule of a subscription.
   *
   * Of the app alone, or of the app with a user. Send the whole resource: what is left out is reset, above all autoRenewEnabled, which becomes false. A change in the middle of a term deletes what was scheduled. To suspend, reactivate or cancel, set status to suspended, active or deleted (within the cancellation window). With 202, Location says where the state is.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-subscription-by-id
   */
  update(subscriptionId: string, body: types.Subscription, options?: RestOptions): Promise<types.Subscription> {
    return this.#caller.invoke("customers.subscriptions.update", { subscription_id: subscriptionId, body }, options);
  }
}

/** Methods under `customer.transferEligibility`. */
export class CustomerTransferEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List which of a customer's subscriptions can be transferred.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferType - Kind of the transfer, such as directtoindirect.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-s-subscriptions-transfer-eligibility
   */
  list(transferType: string, options?: PageOptions): Pages<types.TransferEligibility> {
    return this.#caller.list("customers.transfer_eligibility.list", { transfer_type: transferType }, options);
  }
}

/** Methods under `customer.transfers`. */
export class CustomerTransfers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Accept a transfer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId - The transfer.
   * @see https://learn.microsoft.com/partner-center/developer/accept-a-transfer
   */
  accept(transferId: string, options?: RestOptions): Promise<types.TransferSubmitResult> {
    return this.#caller.invoke("customers.transfers.accept", { transfer_id: transferId }, options);
  }

  /**
   * Propose a transfer of subscriptions to this partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-transfer
   */
  create(body: types.TransferEntity, options?: RestOptions): Promise<types.TransferEntity> {
    return this.#caller.invoke("customers.transfers.create", { body }, options);
  }

  /**
   * Get a transfer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId - The transfer.
   * @see https://learn.microsoft.com/partner-center/developer/get-transfer-by-id
   */
  get(transferId: string, options?: RestOptions): Promise<types.TransferEntity> {
    return this.#caller.invoke("customers.transfers.get", { transfer_id: transferId }, options);
  }

  /**
   * List the transfers of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers
   */
  list(options?: PageOptions): Pages<types.TransferEntity> {
    return this.#caller.list("customers.transfers.list", {}, options);
  }

  /**
   * Reject a transfer, or change one that this partner created.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The partner who has the subscriptions rejects with it, or adds the line items of a new commerce transfer; the one who created it changes it.
   *
   * @param transferId - The transfer.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/reject-a-transfer
   */
  reject(transferId: string, body: types.TransferEntity, options?: RestOptions): Promise<types.TransferEntity> {
    return this.#caller.invoke("customers.transfers.reject", { transfer_id: transferId, body }, options);
  }

  /**
   * Withdraw a transfer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId - The transfer.
   * @see https://learn.microsoft.com/partner-center/developer/withdraw-a-transfer
   */
  withdraw(transferId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.transfers.withdraw", { transfer_id: transferId }, options);
  }
}

/** Methods under `customer.usageBudget`. */
export class CustomerUsageBudget {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's budget for Azure.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-spending-budget
   */
  get(options?: RestOptions): Promise<types.SpendingBudget> {
    return this.#caller.invoke("customers.usage_budget.get", {}, options);
  }

  /**
   * Set a customer's budget for Azure.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-customer-s-usage-spending-budget
   */
  update(body: types.SpendingBudget, options?: RestOptions): Promise<types.SpendingBudget> {
    return this.#caller.invoke("customers.usage_budget.update", { body }, options);
  }
}

/** Methods under `customer.usageSummary`. */
export class CustomerUsageSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a summary of a customer's usage.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-usage-summary
   */
  get(options?: RestOptions): Promise<types.CustomerUsageSummary> {
    return this.#caller.invoke("customers.usage_summary.get", {}, options);
  }
}

/** Methods under `customer.users.directoryRoles`. */
export class CustomerUsersDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the directory roles of a user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @see https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
   */
  list(userId: string, options?: PageOptions): Pages<types.DirectoryRole> {
    return this.#caller.list("customers.users.directory_roles.list", { user_id: userId }, options);
  }
}

/** Methods under `customer.users.licenseUpdates`. */
export class CustomerUsersLicenseUpdates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a user and remove them.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/assign-licenses-to-a-user
   */
  create(userId: string, body: types.LicenseUpdate, options?: RestOptions): Promise<types.LicenseUpdate> {
    return this.#caller.invoke("customers.users.license_updates.create", { user_id: userId, body }, options);
  }
}

/** Methods under `customer.users.licenses`. */
export class CustomerUsersLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences of a user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @see https://learn.microsoft.com/partner-center/developer/check-which-licenses-are-assigned-to-a-user
   */
  list(userId: string, options?: CustomersUsersLicensesListOptions): Pages<types.License> {
    return this.#caller.list("customers.users.licenses.list", { user_id: userId }, options);
  }
}

/** Methods under `customer.users`. */
export class CustomerUsers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.users.directoryRoles`. */
  get directoryRoles(): CustomerUsersDirectoryRoles {
    return new CustomerUsersDirectoryRoles(this.#caller);
  }

  /** Methods under `customer.users.licenseUpdates`. */
  get licenseUpdates(): CustomerUsersLicenseUpdates {
    return new CustomerUsersLicenseUpdates(this.#caller);
  }

  /** Methods under `customer.users.licenses`. */
  get licenses(): CustomerUsersLicenses {
    return new CustomerUsersLicenses(this.#caller);
  }

  /**
   * Create a user in a customer's tenant.
   *
   * Of the app with a user. Clouds: global. The article's example answers 200.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer
   */
  create(body: types.CustomerUser, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.create", { body }, options);
  }

  /**
   * Delete a user, who can be restored for 30 days.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @see https://learn.microsoft.com/partner-center/developer/delete-user-accounts-for-a-customer
   */
  delete(userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.users.delete", { user_id: userId }, options);
  }

  /**
   * Get one user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-user-account-by-id
   */
  get(userId: string, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.get", { user_id: userId }, options);
  }

  /**
   * List the users of a customer, or the deleted ones.
   *
   * Of the app with a user. Clouds: global.
   *
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-all-user-accounts-for-a-customer
   */
  list(options?: CustomersUsersListOptions): Pages<types.CustomerUser> {
    return this.#caller.list("customers.users.list", {}, options);
  }

  /**
   * Reset a user's password.
   *
   * Of the app with a user. Clouds: global. The article of 2021, and the SDK, use customers.users.update for it.
   *
   * @param userId - The user's object id in the customer's directory.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer
   */
  resetPassword(userId: string, body: types.CustomerUser, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.reset_password", { user_id: userId, body }, options);
  }

  /**
   * Change a user, set a password, or restore a deleted user.
   *
   * Of the app with a user. Clouds: global. The article's table leaves the user out of the path, its example has it. A deleted user is restored by state = active, within 30 days.
   *
   * @param userId - The user's object id in the customer's directory.
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer
   */
  update(userId: string, body: types.CustomerUser, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.update", { user_id: userId, body }, options);
  }
}

/** Methods under `customer.validationStatus`. */
export class CustomerValidationStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get how far the vetting of a customer's account is.
   *
   * Of the app with a user.
   *
   * @param type - What is vetted.
   * @see https://learn.microsoft.com/partner-center/developer/retrieve-validation-status
   */
  get(type: "account", options?: RestOptions): Promise<types.ValidationStatus> {
    return this.#caller.invoke("customers.validation_status.get", { type }, options);
  }
}

/** Methods under `customer.validations`. */
export class CustomerValidations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the validation of a customer for the government cloud.
   *
   * Of the app alone, or of the app with a user. Known from a Swagger file only: who may call it and where is not said, and the service decides.
   */
  get(options?: RestOptions): Promise<types.GccValidationRelationship> {
    return this.#caller.invoke("customers.validations.get", {}, options);
  }
}

/** Methods under `customer.verifiedDomains`. */
export class CustomerVerifiedDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Add a verified domain, for registrars of domains.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @see https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
   */
  create(body: types.VerifiedDomain, options?: RestOptions): Promise<types.Domain> {
    return this.#caller.invoke("customers.verified_domains.create", { body }, options);
  }
}

/** What is generated of Customer. */
export abstract class CustomerFacade extends Tenant {
  /** Methods under `customer.agreements`. */
  get agreements(): CustomerAgreements {
    return new CustomerAgreements(this.caller);
  }

  /** Methods under `customer.analytics`. */
  get analytics(): CustomerAnalytics {
    return new CustomerAnalytics(this.caller);
  }

  /** Methods under `customer.applicationConsents`. */
  get applicationConsents(): CustomerApplicationConsents {
    return new CustomerApplicationConsents(this.caller);
  }

  /** Methods under `customer.arm`. */
  get arm(): CustomerArm {
    return new CustomerArm(this.caller);
  }

  /** Methods under `customer.batchJobStatus`. */
  get batchJobStatus(): CustomerBatchJobStatus {
    return new CustomerBatchJobStatus(this.caller);
  }

  /** Methods under `customer.carts`. */
  get carts(): CustomerCarts {
    return new CustomerCarts(this.caller);
  }

  /** Methods under `customer.configurationPolicies`. */
  get configurationPolicies(): CustomerConfigurationPolicies {
    return new CustomerConfigurationPolicies(this.caller);
  }

  /** Methods under `customer.customDomains`. */
  get customDomains(): CustomerCustomDomains {
    return new CustomerCustomDomains(this.caller);
  }

  /** Methods under `customer.deviceBatches`. */
  get deviceBatches(): CustomerDeviceBatches {
    return new CustomerDeviceBatches(this.caller);
  }

  /** Methods under `customer.devicePolicyUpdates`. */
  get devicePolicyUpdates(): CustomerDevicePolicyUpdates {
    return new CustomerDevicePolicyUpdates(this.caller);
  }

  /** Methods under `customer.directoryRoles`. */
  get directoryRoles(): CustomerDirectoryRoles {
    return new CustomerDirectoryRoles(this.caller);
  }

  /** Methods under `customer.entitlements`. */
  get entitlements(): CustomerEntitlements {
    return new CustomerEntitlements(this.caller);
  }

  /** Methods under `customer.graph`. */
  get graph(): CustomerGraph {
    return new CustomerGraph(this.caller);
  }

  /** Methods under `customer.managedServices`. */
  get managedServices(): CustomerManagedServices {
    return new CustomerManagedServices(this.caller);
  }

  /** Methods under `customer.newCommerceMigrationSchedules`. */
  get newCommerceMigrationSchedules(): CustomerNewCommerceMigrationSchedules {
    return new CustomerNewCommerceMigrationSchedules(this.caller);
  }

  /** Methods under `customer.newCommerceMigrations`. */
  get newCommerceMigrations(): CustomerNewCommerceMigrations {
    return new CustomerNewCommerceMigrations(this.caller);
  }

  /** Methods under `customer.offerCategories`. */
  get offerCategories(): CustomerOfferCategories {
    return new CustomerOfferCategories(this.caller);
  }

  /** Methods under `customer.offers`. */
  get offers(): CustomerOffers {
    return new CustomerOffers(this.caller);
  }

  /** Methods under `customer.orders`. */
  get orders(): CustomerOrders {
    return new CustomerOrders(this.caller);
  }

  /** Methods under `customer.organization`. */
  get organization(): CustomerOrganization {
    return new CustomerOrganization(this.caller);
  }

  /** Methods under `customer.products`. */
  get products(): CustomerProducts {
    return new CustomerProducts(this.caller);
  }

  /** Methods under `customer.profiles`. */
  get profiles(): CustomerProfiles {
    return new CustomerProfiles(this.caller);
  }

  /** Methods under `customer.promotionEligibilities`. */
  get promotionEligibilities(): CustomerPromotionEligibilities {
    return new CustomerPromotionEligibilities(this.caller);
  }

  /** Methods under `customer.qualification`. */
  get qualification(): CustomerQualification {
    return new CustomerQualification(this.caller);
  }

  /** Methods under `customer.qualifications`. */
  get qualifications(): CustomerQualifications {
    return new CustomerQualifications(this.caller);
  }

  /** Methods under `customer.relationships`. */
  get relationships(): CustomerRelationships {
    return new CustomerRelationships(this.caller);
  }

  /** Methods under `customer.serviceCosts`. */
  get serviceCosts(): CustomerServiceCosts {
    return new CustomerServiceCosts(this.caller);
  }

  /** Methods under `customer.serviceIncidents`. */
  get serviceIncidents(): CustomerServiceIncidents {
    return new CustomerServiceIncidents(this.caller);
  }

  /** Methods under `customer.serviceRequests`. */
  get serviceRequests(): CustomerServiceRequests {
    return new CustomerServiceRequests(this.caller);
  }

  /** Methods under `customer.subscribedSkus`. */
  get subscribedSkus(): CustomerSubscribedSkus {
    return new CustomerSubscribedSkus(this.caller);
  }

  /** Methods under `customer.subscriptions`. */
  get subscriptions(): CustomerSubscriptions {
    return new CustomerSubscriptions(this.caller);
  }

  /** Methods under `customer.transferEligibility`. */
  get transferEligibility(): CustomerTransferEligibility {
    return new CustomerTransferEligibility(this.caller);
  }

  /** Methods under `customer.transfers`. */
  get transfers(): CustomerTransfers {
    return new CustomerTransfers(this.caller);
  }

  /** Methods under `customer.usageBudget`. */
  get usageBudget(): CustomerUsageBudget {
    return new CustomerUsageBudget(this.caller);
  }

  /** Methods under `customer.usageSummary`. */
  get usageSummary(): CustomerUsageSummary {
    return new CustomerUsageSummary(this.caller);
  }

  /** Methods under `customer.users`. */
  get users(): CustomerUsers {
    return new CustomerUsers(this.caller);
  }

  /** Methods under `customer.validationStatus`. */
  get validationStatus(): CustomerValidationStatus {
    return new CustomerValidationStatus(this.caller);
  }

  /** Methods under `customer.validations`. */
  get validations(): CustomerValidations {
    return new CustomerValidations(this.caller);
  }

  /** Methods under `customer.verifiedDomains`. */
  get verifiedDomains(): CustomerVerifiedDomains {
    return new CustomerVerifiedDomains(this.caller);
  }

  /**
   * Delete a customer of the sandbox.
   *
   * Of the app alone, or of the app with a user. In the sandbox only.
   *
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
   * @see https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer
   */
  update(body: types.Customer, options?: RestOptions): Promise<types.Customer> {
    return this.caller.invoke("customers.update", { body }, options);
  }
}
