// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { CallOptions, PageOptions, RestOptions } from "../call.js";
import type { FilterLike } from "../filter.js";

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
export interface PayoutsPaymentsExportsCreateOptions extends RestOptions {
  /** Filter of OData. */
  filter?: FilterLike | undefined;
  /** Form of the file; csv by default. */
  fileFormat?: "csv" | "tsv" | undefined;
}

/** Options of `payouts.transaction_history.exports.create`. */
export interface PayoutsTransactionHistoryExportsCreateOptions extends RestOptions {
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
  /** View of the catalog, such as AzureReservationsVM. */
  targetView?: string | undefined;
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
