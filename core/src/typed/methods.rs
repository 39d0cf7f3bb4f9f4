// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

//! Namespaces of methods, and their optional parameters.

use serde_json::Value;

use super::{
    call::{Call, Listing, On, put},
    resources as types,
    work::{Fetch, Start},
};
use crate::{Customer, Partner, operations::Params};

/// What may be said about `agreements.metadata.list`.
#[derive(Clone, Debug, Default)]
pub struct AgreementsMetadataListOptions {
    /// MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all.
    pub agreement_type: Option<String>,
}

impl AgreementsMetadataListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.agreement_type {
            put(params, "agreement_type", given);
        }
    }
}

/// What may be said about `agreements.templates.document.get`.
#[derive(Clone, Debug, Default)]
pub struct AgreementsTemplatesDocumentGetOptions {
    /// Locale of the text; en-US by default.
    pub language: Option<String>,
    /// Code of the country, of which case matters; US by default.
    pub country: Option<String>,
}

impl AgreementsTemplatesDocumentGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.language {
            put(params, "language", given);
        }
        if let Some(given) = self.country {
            put(params, "country", given);
        }
    }
}

/// What may be said about `analytics.azure_usage.list`.
#[derive(Clone, Debug, Default)]
pub struct AnalyticsAzureUsageListOptions {
    /// Rows per page, at most 10000.
    pub top: Option<i64>,
    /// Rows that are skipped.
    pub skip: Option<i64>,
    /// Filter: field, operator and value, joined by and/or.
    pub filter: Option<Value>,
    /// Fields to group by, separated by commas.
    pub group_by: Option<String>,
    /// Span of time of a group; with group_by.
    pub aggregation_level: Option<String>,
    /// Fields to sort by, each with asc or desc.
    pub order_by: Option<String>,
}

impl AnalyticsAzureUsageListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.group_by {
            put(params, "group_by", given);
        }
        if let Some(given) = self.aggregation_level {
            put(params, "aggregation_level", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `analytics.commercial.license_deployment.list`.
#[derive(Clone, Debug, Default)]
pub struct AnalyticsCommercialLicenseDeploymentListOptions {
    /// Rows per page, at most 10000.
    pub top: Option<i64>,
    /// Rows that are skipped.
    pub skip: Option<i64>,
    /// Filter: field, operator and value, joined by and/or.
    pub filter: Option<Value>,
    /// Fields to group by, separated by commas.
    pub group_by: Option<String>,
    /// Day on which the data was processed; the latest by default.
    pub processed_date_time: Option<String>,
}

impl AnalyticsCommercialLicenseDeploymentListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.group_by {
            put(params, "group_by", given);
        }
        if let Some(given) = self.processed_date_time {
            put(params, "processed_date_time", given);
        }
    }
}

/// What may be said about `analytics.commercial.license_usage.list`.
#[derive(Clone, Debug, Default)]
pub struct AnalyticsCommercialLicenseUsageListOptions {
    /// Rows per page, at most 10000.
    pub top: Option<i64>,
    /// Rows that are skipped.
    pub skip: Option<i64>,
    /// Filter: field, operator and value, joined by and/or.
    pub filter: Option<Value>,
    /// Fields to group by, separated by commas.
    pub group_by: Option<String>,
    /// Day on which the data was processed; the latest by default.
    pub processed_date_time: Option<String>,
}

impl AnalyticsCommercialLicenseUsageListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.group_by {
            put(params, "group_by", given);
        }
        if let Some(given) = self.processed_date_time {
            put(params, "processed_date_time", given);
        }
    }
}

/// What may be said about `analytics.indirect_resellers.list`.
#[derive(Clone, Debug, Default)]
pub struct AnalyticsIndirectResellersListOptions {
    /// Rows per page, at most 10000.
    pub top: Option<i64>,
    /// Rows that are skipped.
    pub skip: Option<i64>,
    /// Filter: field, operator and value, joined by and/or.
    pub filter: Option<Value>,
    /// Fields to group by, separated by commas.
    pub group_by: Option<String>,
    /// Span of time of a group; with group_by.
    pub aggregation_level: Option<String>,
    /// Fields to sort by, each with asc or desc.
    pub order_by: Option<String>,
}

impl AnalyticsIndirectResellersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.group_by {
            put(params, "group_by", given);
        }
        if let Some(given) = self.aggregation_level {
            put(params, "aggregation_level", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `analytics.referrals.list`.
#[derive(Clone, Debug, Default)]
pub struct AnalyticsReferralsListOptions {
    /// Rows per page, at most 10000.
    pub top: Option<i64>,
    /// Rows that are skipped.
    pub skip: Option<i64>,
    /// Filter: field, operator and value, joined by and/or.
    pub filter: Option<Value>,
    /// Fields to group by, separated by commas.
    pub group_by: Option<String>,
    /// Span of time of a group; with group_by.
    pub aggregation_level: Option<String>,
}

impl AnalyticsReferralsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.group_by {
            put(params, "group_by", given);
        }
        if let Some(given) = self.aggregation_level {
            put(params, "aggregation_level", given);
        }
    }
}

/// What may be said about `analytics.search.list`.
#[derive(Clone, Debug, Default)]
pub struct AnalyticsSearchListOptions {
    /// Rows per page, at most 10000.
    pub top: Option<i64>,
    /// Rows that are skipped.
    pub skip: Option<i64>,
    /// Filter: field, operator and value, joined by and/or.
    pub filter: Option<Value>,
    /// Fields to group by, separated by commas.
    pub group_by: Option<String>,
    /// Span of time of a group; with group_by.
    pub aggregation_level: Option<String>,
}

impl AnalyticsSearchListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.group_by {
            put(params, "group_by", given);
        }
        if let Some(given) = self.aggregation_level {
            put(params, "aggregation_level", given);
        }
    }
}

/// What may be said about `analytics.subscriptions.list`.
#[derive(Clone, Debug, Default)]
pub struct AnalyticsSubscriptionsListOptions {
    /// Rows per page, at most 10000.
    pub top: Option<i64>,
    /// Rows that are skipped.
    pub skip: Option<i64>,
    /// Filter: field, operator and value, joined by and/or.
    pub filter: Option<Value>,
    /// Fields to group by, separated by commas.
    pub group_by: Option<String>,
    /// Span of time of a group; with group_by.
    pub aggregation_level: Option<String>,
}

impl AnalyticsSubscriptionsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.group_by {
            put(params, "group_by", given);
        }
        if let Some(given) = self.aggregation_level {
            put(params, "aggregation_level", given);
        }
    }
}

/// What may be said about `audit_records.list`.
#[derive(Clone, Debug, Default)]
pub struct AuditRecordsListOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// First day; 30 days back by default, at most 90.
    pub start_date: Option<String>,
    /// Last day; today by default.
    pub end_date: Option<String>,
    /// Filter on CompanyName (substring), CustomerId or ResourceType (equals); needed where
    /// there is no start_date.
    pub filter: Option<Value>,
}

impl AuditRecordsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.start_date {
            put(params, "start_date", given);
        }
        if let Some(given) = self.end_date {
            put(params, "end_date", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `billing_beta.billed_usage.export`.
#[derive(Clone, Debug, Default)]
pub struct BillingBetaBilledUsageExportOptions {
    /// Which attributes; full by default.
    pub fragment: Option<String>,
}

impl BillingBetaBilledUsageExportOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.fragment {
            put(params, "fragment", given);
        }
    }
}

/// What may be said about `billing_beta.unbilled_usage.export`.
#[derive(Clone, Debug, Default)]
pub struct BillingBetaUnbilledUsageExportOptions {
    /// Which attributes; full by default.
    pub fragment: Option<String>,
}

impl BillingBetaUnbilledUsageExportOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.fragment {
            put(params, "fragment", given);
        }
    }
}

/// What may be said about `catalog_benefits.list`.
#[derive(Clone, Debug, Default)]
pub struct CatalogBenefitsListOptions {
    /// Segment of the customer.
    pub segment: Option<String>,
    /// Base SKUs, each as product:sku; all of the market and segment by default.
    pub base_sku_paths: Option<String>,
}

impl CatalogBenefitsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.segment {
            put(params, "segment", given);
        }
        if let Some(given) = self.base_sku_paths {
            put(params, "base_sku_paths", given);
        }
    }
}

/// What may be said about `compliance.agreement_status.get`.
#[derive(Clone, Debug, Default)]
pub struct ComplianceAgreementStatusGetOptions {
    /// Partner id; exactly one of mpn_id and tenant_id is given.
    pub mpn_id: Option<i64>,
    /// Tenant id; exactly one of mpn_id and tenant_id is given.
    pub tenant_id: Option<String>,
}

impl ComplianceAgreementStatusGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.mpn_id {
            put(params, "mpn_id", given);
        }
        if let Some(given) = self.tenant_id {
            put(params, "tenant_id", given);
        }
    }
}

/// What may be said about `customers.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersListOptions {
    /// Customers per page; 0 or absent is the service's default.
    pub size: Option<i64>,
    /// Filter on CompanyName, Domain, IndirectReseller or IndirectCloudSolutionProvider
    /// (starts_with).
    pub filter: Option<Value>,
}

impl CustomersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `customers.relationship_requests.get`.
#[derive(Clone, Debug, Default)]
pub struct CustomersRelationshipRequestsGetOptions {
    /// Tenant id of the indirect provider.
    pub indirect_cloud_solution_provider_id: Option<String>,
    /// Tenant id of the indirect reseller.
    pub indirect_reseller_id: Option<String>,
    /// Whether the partner acts as indirect provider and reseller both.
    pub dual_role_indirect_relationship: Option<bool>,
}

impl CustomersRelationshipRequestsGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.indirect_cloud_solution_provider_id {
            put(params, "indirect_cloud_solution_provider_id", given);
        }
        if let Some(given) = self.indirect_reseller_id {
            put(params, "indirect_reseller_id", given);
        }
        if let Some(given) = self.dual_role_indirect_relationship {
            put(params, "dual_role_indirect_relationship", given);
        }
    }
}

/// What may be said about `dap.customers.list`.
#[derive(Clone, Debug, Default)]
pub struct DapCustomersListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Items that are skipped.
    pub skip: Option<i64>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl DapCustomersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.skip {
            put(params, "skip", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `fraud_events.list`.
#[derive(Clone, Debug, Default)]
pub struct FraudEventsListOptions {
    /// Which page, from 1.
    pub page_number: Option<i64>,
    /// Items per page.
    pub page_size: Option<i64>,
    /// Whether the newer model of alerts is used.
    pub new_events_model: Option<bool>,
    /// Only those in this state.
    pub event_status: Option<String>,
    /// Only those of this Azure subscription.
    pub subscription_id: Option<String>,
    /// Only those of this kind, of the newer model.
    pub event_type: Option<String>,
}

impl FraudEventsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.page_number {
            put(params, "page_number", given);
        }
        if let Some(given) = self.page_size {
            put(params, "page_size", given);
        }
        if let Some(given) = self.new_events_model {
            put(params, "new_events_model", given);
        }
        if let Some(given) = self.event_status {
            put(params, "event_status", given);
        }
        if let Some(given) = self.subscription_id {
            put(params, "subscription_id", given);
        }
        if let Some(given) = self.event_type {
            put(params, "event_type", given);
        }
    }
}

/// What may be said about `fraud_events.update_status`.
#[derive(Clone, Debug, Default)]
pub struct FraudEventsUpdateStatusOptions {
    /// Whether the newer model of alerts is used.
    pub new_events_model: Option<bool>,
}

impl FraudEventsUpdateStatusOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.new_events_model {
            put(params, "new_events_model", given);
        }
    }
}

/// What may be said about `fx_rates.get`.
#[derive(Clone, Debug, Default)]
pub struct FxRatesGetOptions {
    /// deflate asks for a zip file; the plain file by default.
    pub compression: Option<String>,
}

impl FxRatesGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.compression {
            put(params, "compression", given);
        }
    }
}

/// What may be said about `graph.contracts.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphContractsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphContractsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.delegated_admin_customers.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDelegatedAdminCustomersListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphDelegatedAdminCustomersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.delegated_admin_relationships.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDelegatedAdminRelationshipsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphDelegatedAdminRelationshipsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.delegated_admin_relationships.access_assignments.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.delegated_admin_relationships.operations.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDelegatedAdminRelationshipsOperationsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphDelegatedAdminRelationshipsOperationsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.delegated_admin_relationships.requests.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDelegatedAdminRelationshipsRequestsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphDelegatedAdminRelationshipsRequestsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.directory_roles.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDirectoryRolesListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
}

impl GraphDirectoryRolesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `graph.domains.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDomainsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
}

impl GraphDomainsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
    }
}

/// What may be said about `graph.groups.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphGroupsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphGroupsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.oauth2_permission_grants.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphOauth2PermissionGrantsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
}

impl GraphOauth2PermissionGrantsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
    }
}

/// What may be said about `graph.organization.get`.
#[derive(Clone, Debug, Default)]
pub struct GraphOrganizationGetOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
}

impl GraphOrganizationGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
    }
}

/// What may be said about `graph.organization.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphOrganizationListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
}

impl GraphOrganizationListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
    }
}

/// What may be said about `graph.partner_security.alerts.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphPartnerSecurityAlertsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphPartnerSecurityAlertsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.partner_security.score.get`.
#[derive(Clone, Debug, Default)]
pub struct GraphPartnerSecurityScoreGetOptions {
    /// What is given too: requirements, history.
    pub expand: Option<String>,
}

impl GraphPartnerSecurityScoreGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.expand {
            put(params, "expand", given);
        }
    }
}

/// What may be said about `graph.service_health.issues.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphServiceHealthIssuesListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphServiceHealthIssuesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.service_health.messages.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphServiceHealthMessagesListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphServiceHealthMessagesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.service_health.overviews.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphServiceHealthOverviewsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
}

impl GraphServiceHealthOverviewsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
    }
}

/// What may be said about `graph.service_principals.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphServicePrincipalsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphServicePrincipalsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `graph.subscribed_skus.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphSubscribedSkusListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
}

impl GraphSubscribedSkusListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
    }
}

/// What may be said about `graph.users.get`.
#[derive(Clone, Debug, Default)]
pub struct GraphUsersGetOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
}

impl GraphUsersGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
    }
}

/// What may be said about `graph.users.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphUsersListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
    /// Search such as "displayName:adele"; with consistency_level.
    pub search: Option<String>,
    /// eventual, where search is used.
    pub consistency_level: Option<String>,
}

impl GraphUsersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
        if let Some(given) = self.search {
            put(params, "search", given);
        }
        if let Some(given) = self.consistency_level {
            put(params, "consistency_level", given);
        }
    }
}

/// What may be said about `graph.users.deleted.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphUsersDeletedListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphUsersDeletedListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `insights.datasets.list`.
#[derive(Clone, Debug, Default)]
pub struct InsightsDatasetsListOptions {
    /// Only this dataset.
    pub dataset_name: Option<String>,
}

impl InsightsDatasetsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.dataset_name {
            put(params, "dataset_name", given);
        }
    }
}

/// What may be said about `insights.queries.list`.
#[derive(Clone, Debug, Default)]
pub struct InsightsQueriesListOptions {
    /// Only this query.
    pub query_id: Option<String>,
    /// Only those of this name.
    pub query_name: Option<String>,
    /// Whether the service's own queries are given too.
    pub include_system_queries: Option<bool>,
    /// Whether only the service's own queries are given.
    pub include_only_system_queries: Option<bool>,
}

impl InsightsQueriesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.query_id {
            put(params, "query_id", given);
        }
        if let Some(given) = self.query_name {
            put(params, "query_name", given);
        }
        if let Some(given) = self.include_system_queries {
            put(params, "include_system_queries", given);
        }
        if let Some(given) = self.include_only_system_queries {
            put(params, "include_only_system_queries", given);
        }
    }
}

/// What may be said about `insights.queries.test`.
#[derive(Clone, Debug, Default)]
pub struct InsightsQueriesTestOptions {
    /// Text of the query; one of export_query and query_id is given.
    pub export_query: Option<String>,
    /// The stored query; one of export_query and query_id is given.
    pub query_id: Option<String>,
}

impl InsightsQueriesTestOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.export_query {
            put(params, "export_query", given);
        }
        if let Some(given) = self.query_id {
            put(params, "query_id", given);
        }
    }
}

/// What may be said about `insights.reports.list`.
#[derive(Clone, Debug, Default)]
pub struct InsightsReportsListOptions {
    /// Only this report.
    pub report_id: Option<String>,
    /// Only those of this name.
    pub report_name: Option<String>,
    /// Only those of this query.
    pub query_id: Option<String>,
}

impl InsightsReportsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.report_id {
            put(params, "report_id", given);
        }
        if let Some(given) = self.report_name {
            put(params, "report_name", given);
        }
        if let Some(given) = self.query_id {
            put(params, "query_id", given);
        }
    }
}

/// What may be said about `insights.reports.executions.list`.
#[derive(Clone, Debug, Default)]
pub struct InsightsReportsExecutionsListOptions {
    /// Only this execution; several with a semicolon between them.
    pub execution_id: Option<String>,
    /// Pending, Running, Paused or Completed (the default); several with a semicolon between
    /// them.
    pub execution_status: Option<String>,
    /// Whether only the last one is given; true by default, false gives those of 90 days.
    pub get_latest_execution: Option<bool>,
}

impl InsightsReportsExecutionsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.execution_id {
            put(params, "execution_id", given);
        }
        if let Some(given) = self.execution_status {
            put(params, "execution_status", given);
        }
        if let Some(given) = self.get_latest_execution {
            put(params, "get_latest_execution", given);
        }
    }
}

/// What may be said about `invoices.list`.
#[derive(Clone, Debug, Default)]
pub struct InvoicesListOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Filter on InvoiceDate.
    pub filter: Option<Value>,
}

impl InvoicesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `invoices.line_items.list`.
#[derive(Clone, Debug, Default)]
pub struct InvoicesLineItemsListOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Whether only lines with or without partner earned credit are given; of one-time usage
    /// only.
    pub has_partner_earned_credit: Option<bool>,
    /// ISO 4217 code of the currency; needed for usage of onetime.
    pub currency_code: Option<String>,
    /// Period; needed for usage of onetime.
    pub period: Option<String>,
}

impl InvoicesLineItemsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.has_partner_earned_credit {
            put(params, "has_partner_earned_credit", given);
        }
        if let Some(given) = self.currency_code {
            put(params, "currency_code", given);
        }
        if let Some(given) = self.period {
            put(params, "period", given);
        }
    }
}

/// What may be said about `invoices.line_items.list_by_type`.
#[derive(Clone, Debug, Default)]
pub struct InvoicesLineItemsListByTypeOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Whether only lines with or without partner earned credit are given; of one-time usage
    /// only.
    pub has_partner_earned_credit: Option<bool>,
}

impl InvoicesLineItemsListByTypeOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.has_partner_earned_credit {
            put(params, "has_partner_earned_credit", given);
        }
    }
}

/// What may be said about `invoices.unbilled.line_items.list`.
#[derive(Clone, Debug, Default)]
pub struct InvoicesUnbilledLineItemsListOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Whether only lines with or without partner earned credit are given; of one-time usage
    /// only.
    pub has_partner_earned_credit: Option<bool>,
}

impl InvoicesUnbilledLineItemsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.has_partner_earned_credit {
            put(params, "has_partner_earned_credit", given);
        }
    }
}

/// What may be said about `new_commerce_migration_schedules.list`.
#[derive(Clone, Debug, Default)]
pub struct NewCommerceMigrationSchedulesListOptions {
    /// Only those of this customer.
    pub customer_tenant_id: Option<String>,
    /// Only those of this subscription of the legacy commerce.
    pub current_subscription_id: Option<String>,
    /// Only those of this batch, by its own id.
    pub external_reference_id: Option<String>,
    /// Items per page.
    pub page_size: Option<i64>,
}

impl NewCommerceMigrationSchedulesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.customer_tenant_id {
            put(params, "customer_tenant_id", given);
        }
        if let Some(given) = self.current_subscription_id {
            put(params, "current_subscription_id", given);
        }
        if let Some(given) = self.external_reference_id {
            put(params, "external_reference_id", given);
        }
        if let Some(given) = self.page_size {
            put(params, "page_size", given);
        }
    }
}

/// What may be said about `new_commerce_migrations.list`.
#[derive(Clone, Debug, Default)]
pub struct NewCommerceMigrationsListOptions {
    /// Only those of this customer.
    pub customer_tenant_id: Option<String>,
    /// Only those of this subscription of the legacy commerce.
    pub current_subscription_id: Option<String>,
    /// Only those of this batch, by its own id.
    pub external_reference_id: Option<String>,
    /// Items per page.
    pub page_size: Option<i64>,
}

impl NewCommerceMigrationsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.customer_tenant_id {
            put(params, "customer_tenant_id", given);
        }
        if let Some(given) = self.current_subscription_id {
            put(params, "current_subscription_id", given);
        }
        if let Some(given) = self.external_reference_id {
            put(params, "external_reference_id", given);
        }
        if let Some(given) = self.page_size {
            put(params, "page_size", given);
        }
    }
}

/// What may be said about `offer_matrix.get`.
#[derive(Clone, Debug, Default)]
pub struct OfferMatrixGetOptions {
    /// deflate asks for a zip file; the plain file by default.
    pub compression: Option<String>,
}

impl OfferMatrixGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.compression {
            put(params, "compression", given);
        }
    }
}

/// What may be said about `offers.list`.
#[derive(Clone, Debug, Default)]
pub struct OffersListOptions {
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Only those of this category.
    pub offer_category_id: Option<String>,
}

impl OffersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.offer_category_id {
            put(params, "offer_category_id", given);
        }
    }
}

/// What may be said about `offers.addons.list`.
#[derive(Clone, Debug, Default)]
pub struct OffersAddonsListOptions {
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
}

impl OffersAddonsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.size {
            put(params, "size", given);
        }
    }
}

/// What may be said about `payouts.payments.exports.create`.
#[derive(Clone, Debug, Default)]
pub struct PayoutsPaymentsExportsCreateOptions {
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Form of the file; csv by default.
    pub file_format: Option<String>,
}

impl PayoutsPaymentsExportsCreateOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.file_format {
            put(params, "file_format", given);
        }
    }
}

/// What may be said about `payouts.transaction_history.exports.create`.
#[derive(Clone, Debug, Default)]
pub struct PayoutsTransactionHistoryExportsCreateOptions {
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Form of the file; csv by default.
    pub file_format: Option<String>,
}

impl PayoutsTransactionHistoryExportsCreateOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.file_format {
            put(params, "file_format", given);
        }
    }
}

/// What may be said about `price_sheets.get`.
#[derive(Clone, Debug, Default)]
pub struct PriceSheetsGetOptions {
    /// deflate asks for a zip file; the plain file by default.
    pub compression: Option<String>,
    /// Which prices; current by default.
    pub timeline: Option<String>,
    /// Month as yyyyMM; with history.
    pub month: Option<String>,
}

impl PriceSheetsGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.compression {
            put(params, "compression", given);
        }
        if let Some(given) = self.timeline {
            put(params, "timeline", given);
        }
        if let Some(given) = self.month {
            put(params, "month", given);
        }
    }
}

/// What may be said about `products.get`.
#[derive(Clone, Debug, Default)]
pub struct ProductsGetOptions {
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl ProductsGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `products.list`.
#[derive(Clone, Debug, Default)]
pub struct ProductsListOptions {
    /// Segment of the customer.
    pub target_segment: Option<String>,
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl ProductsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.target_segment {
            put(params, "target_segment", given);
        }
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `products.skus.get`.
#[derive(Clone, Debug, Default)]
pub struct ProductsSkusGetOptions {
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl ProductsSkusGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `products.skus.list`.
#[derive(Clone, Debug, Default)]
pub struct ProductsSkusListOptions {
    /// Segment of the customer.
    pub target_segment: Option<String>,
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl ProductsSkusListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.target_segment {
            put(params, "target_segment", given);
        }
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `products.skus.availabilities.list`.
#[derive(Clone, Debug, Default)]
pub struct ProductsSkusAvailabilitiesListOptions {
    /// Segment of the customer.
    pub target_segment: Option<String>,
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
    /// View of the catalog, such as AzureReservationsVM.
    pub target_view: Option<String>,
}

impl ProductsSkusAvailabilitiesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.target_segment {
            put(params, "target_segment", given);
        }
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
        if let Some(given) = self.target_view {
            put(params, "target_view", given);
        }
    }
}

/// What may be said about `profiles.legal_business.get`.
#[derive(Clone, Debug, Default)]
pub struct ProfilesLegalBusinessGetOptions {
    /// Which version; the service chooses where it is left out.
    pub vetting_version: Option<String>,
}

impl ProfilesLegalBusinessGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.vetting_version {
            put(params, "vetting_version", given);
        }
    }
}

/// What may be said about `profiles.mpn.get`.
#[derive(Clone, Debug, Default)]
pub struct ProfilesMpnGetOptions {
    /// Partner id that is verified; the own one where it is left out.
    pub mpn_id: Option<i64>,
}

impl ProfilesMpnGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.mpn_id {
            put(params, "mpn_id", given);
        }
    }
}

/// What may be said about `rate_cards.azure.get`.
#[derive(Clone, Debug, Default)]
pub struct RateCardsAzureGetOptions {
    /// ISO 4217 code of the currency; that of the partner by default.
    pub currency: Option<String>,
    /// ISO country code of the market; that of the partner by default.
    pub region: Option<String>,
}

impl RateCardsAzureGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.currency {
            put(params, "currency", given);
        }
        if let Some(given) = self.region {
            put(params, "region", given);
        }
    }
}

/// What may be said about `rate_cards.azure_shared.get`.
#[derive(Clone, Debug, Default)]
pub struct RateCardsAzureSharedGetOptions {
    /// ISO 4217 code of the currency; that of the partner by default.
    pub currency: Option<String>,
    /// ISO country code of the market; that of the partner by default.
    pub region: Option<String>,
}

impl RateCardsAzureSharedGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.currency {
            put(params, "currency", given);
        }
        if let Some(given) = self.region {
            put(params, "region", given);
        }
    }
}

/// What may be said about `referrals.list`.
#[derive(Clone, Debug, Default)]
pub struct ReferralsListOptions {
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Items per page.
    pub top: Option<i64>,
}

impl ReferralsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
    }
}

/// What may be said about `referrals.update`.
#[derive(Clone, Debug, Default)]
pub struct ReferralsUpdateOptions {
    /// return=representation asks for the changed referral; otherwise the answer is empty.
    pub prefer: Option<String>,
}

impl ReferralsUpdateOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.prefer {
            put(params, "prefer", given);
        }
    }
}

/// What may be said about `relationships.list`.
#[derive(Clone, Debug, Default)]
pub struct RelationshipsListOptions {
    /// Filter on Name.
    pub filter: Option<Value>,
}

impl RelationshipsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `security.mfa_adoption_status.list`.
#[derive(Clone, Debug, Default)]
pub struct SecurityMfaAdoptionStatusListOptions {
    /// First day.
    pub start_date: Option<String>,
    /// Last day.
    pub end_date: Option<String>,
}

impl SecurityMfaAdoptionStatusListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.start_date {
            put(params, "start_date", given);
        }
        if let Some(given) = self.end_date {
            put(params, "end_date", given);
        }
    }
}

/// What may be said about `service_incidents.list`.
#[derive(Clone, Debug, Default)]
pub struct ServiceIncidentsListOptions {
    /// Filter on Resolved.
    pub filter: Option<Value>,
}

impl ServiceIncidentsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `service_incidents.count.get`.
#[derive(Clone, Debug, Default)]
pub struct ServiceIncidentsCountGetOptions {
    /// Filter on Resolved.
    pub filter: Option<Value>,
}

impl ServiceIncidentsCountGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `service_requests.list`.
#[derive(Clone, Debug, Default)]
pub struct ServiceRequestsListOptions {
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Filter on Status.
    pub filter: Option<Value>,
}

impl ServiceRequestsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `customers.agreements.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersAgreementsListOptions {
    /// MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all.
    pub agreement_type: Option<String>,
}

impl CustomersAgreementsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.agreement_type {
            put(params, "agreement_type", given);
        }
    }
}

/// What may be said about `customers.carts.checkout`.
#[derive(Clone, Debug, Default)]
pub struct CustomersCartsCheckoutOptions {
    /// User of the customer for whom the purchase is made, by principal name.
    pub customer_user_upn: Option<String>,
}

impl CustomersCartsCheckoutOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.customer_user_upn {
            put(params, "customer_user_upn", given);
        }
    }
}

/// What may be said about `customers.directory_roles.members.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersDirectoryRolesMembersListOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
}

impl CustomersDirectoryRolesMembersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
    }
}

/// What may be said about `customers.entitlements.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersEntitlementsListOptions {
    /// Only software, reservedinstance or virtualmachinereservedinstance.
    pub entitlement_type: Option<String>,
    /// Whether the ends are given too; false by default.
    pub show_expiry: Option<bool>,
}

impl CustomersEntitlementsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.entitlement_type {
            put(params, "entitlement_type", given);
        }
        if let Some(given) = self.show_expiry {
            put(params, "show_expiry", given);
        }
    }
}

/// What may be said about `graph.delegated_admin_customers.service_management_details.list`.
#[derive(Clone, Debug, Default)]
pub struct GraphDelegatedAdminCustomersServiceManagementDetailsListOptions {
    /// Members to give, separated by commas.
    pub select: Option<String>,
    /// Filter of OData.
    pub filter: Option<Value>,
    /// Items per page.
    pub top: Option<i64>,
    /// Whether the answer tells how many there are.
    pub count: Option<bool>,
    /// Member to sort by, with asc or desc.
    pub order_by: Option<String>,
}

impl GraphDelegatedAdminCustomersServiceManagementDetailsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.select {
            put(params, "select", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.top {
            put(params, "top", given);
        }
        if let Some(given) = self.count {
            put(params, "count", given);
        }
        if let Some(given) = self.order_by {
            put(params, "order_by", given);
        }
    }
}

/// What may be said about `customers.new_commerce_migrations.events.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersNewCommerceMigrationsEventsListOptions {
    /// Events of this migration; one of migration_id and current_subscription_id is given.
    pub migration_id: Option<String>,
    /// Events of this subscription of the legacy commerce; one of migration_id and
    /// current_subscription_id is given.
    pub current_subscription_id: Option<String>,
}

impl CustomersNewCommerceMigrationsEventsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.migration_id {
            put(params, "migration_id", given);
        }
        if let Some(given) = self.current_subscription_id {
            put(params, "current_subscription_id", given);
        }
    }
}

/// What may be said about `customers.offers.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersOffersListOptions {
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
}

impl CustomersOffersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.size {
            put(params, "size", given);
        }
    }
}

/// What may be said about `customers.orders.create`.
#[derive(Clone, Debug, Default)]
pub struct CustomersOrdersCreateOptions {
    /// User of the customer for whom the purchase is made, by principal name.
    pub customer_user_upn: Option<String>,
}

impl CustomersOrdersCreateOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.customer_user_upn {
            put(params, "customer_user_upn", given);
        }
    }
}

/// What may be said about `customers.orders.get`.
#[derive(Clone, Debug, Default)]
pub struct CustomersOrdersGetOptions {
    /// Whether prices are given too; false by default.
    pub include_price: Option<bool>,
}

impl CustomersOrdersGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.include_price {
            put(params, "include_price", given);
        }
    }
}

/// What may be said about `customers.orders.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersOrdersListOptions {
    /// Whether prices are given too; false by default.
    pub include_price: Option<bool>,
    /// Only those of this billing cycle, such as onetime, monthly or annual.
    pub billing_type: Option<String>,
}

impl CustomersOrdersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.include_price {
            put(params, "include_price", given);
        }
        if let Some(given) = self.billing_type {
            put(params, "billing_type", given);
        }
    }
}

/// What may be said about `customers.products.get`.
#[derive(Clone, Debug, Default)]
pub struct CustomersProductsGetOptions {
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl CustomersProductsGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `customers.products.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersProductsListOptions {
    /// Segment of the customer.
    pub target_segment: Option<String>,
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl CustomersProductsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.target_segment {
            put(params, "target_segment", given);
        }
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `customers.products.skus.get`.
#[derive(Clone, Debug, Default)]
pub struct CustomersProductsSkusGetOptions {
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl CustomersProductsSkusGetOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `customers.products.skus.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersProductsSkusListOptions {
    /// Segment of the customer.
    pub target_segment: Option<String>,
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl CustomersProductsSkusListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.target_segment {
            put(params, "target_segment", given);
        }
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `customers.products.skus.availabilities.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersProductsSkusAvailabilitiesListOptions {
    /// Segment of the customer.
    pub target_segment: Option<String>,
    /// AzurePlan selects reservations that apply to Azure plans.
    pub reservation_scope: Option<String>,
}

impl CustomersProductsSkusAvailabilitiesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.target_segment {
            put(params, "target_segment", given);
        }
        if let Some(given) = self.reservation_scope {
            put(params, "reservation_scope", given);
        }
    }
}

/// What may be said about `customers.qualification.update`.
#[derive(Clone, Debug, Default)]
pub struct CustomersQualificationUpdateOptions {
    /// Validation code, for the government community cloud only.
    pub code: Option<String>,
}

impl CustomersQualificationUpdateOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.code {
            put(params, "code", given);
        }
    }
}

/// What may be said about `customers.qualifications.create`.
#[derive(Clone, Debug, Default)]
pub struct CustomersQualificationsCreateOptions {
    /// Validation code, of an older contract.
    pub code: Option<String>,
}

impl CustomersQualificationsCreateOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.code {
            put(params, "code", given);
        }
    }
}

/// What may be said about `customers.service_incidents.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersServiceIncidentsListOptions {
    /// Filter on Resolved.
    pub filter: Option<Value>,
}

impl CustomersServiceIncidentsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `customers.service_requests.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersServiceRequestsListOptions {
    /// Index of the first item, from 0.
    pub offset: Option<i64>,
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Filter on Status.
    pub filter: Option<Value>,
}

impl CustomersServiceRequestsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.offset {
            put(params, "offset", given);
        }
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
    }
}

/// What may be said about `customers.subscribed_skus.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersSubscribedSkusListOptions {
    /// Group1 has the licences that Entra ID manages, Group2 those of Minecraft.
    pub license_group_ids: Option<Vec<String>>,
}

impl CustomersSubscribedSkusListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.license_group_ids {
            put(params, "license_group_ids", given);
        }
    }
}

/// What may be said about `customers.subscriptions.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersSubscriptionsListOptions {
    /// Only those of this order.
    pub order_id: Option<String>,
    /// Only those of this partner of record.
    pub mpn_id: Option<i64>,
}

impl CustomersSubscriptionsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.order_id {
            put(params, "order_id", given);
        }
        if let Some(given) = self.mpn_id {
            put(params, "mpn_id", given);
        }
    }
}

/// What may be said about `customers.subscriptions.azure_utilization.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersSubscriptionsAzureUtilizationListOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Span of time of a record; daily by default.
    pub granularity: Option<String>,
    /// Whether records are told apart by instance; true by default.
    pub show_details: Option<bool>,
}

impl CustomersSubscriptionsAzureUtilizationListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.granularity {
            put(params, "granularity", given);
        }
        if let Some(given) = self.show_details {
            put(params, "show_details", given);
        }
    }
}

/// What may be said about `customers.subscriptions.custom_term_end_dates.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersSubscriptionsCustomTermEndDatesListOptions {
    /// When the term begins.
    pub term_start_date: Option<String>,
    /// The subscription with which the term is to end.
    pub target_coterm_subscription_id: Option<String>,
}

impl CustomersSubscriptionsCustomTermEndDatesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.term_start_date {
            put(params, "term_start_date", given);
        }
        if let Some(given) = self.target_coterm_subscription_id {
            put(params, "target_coterm_subscription_id", given);
        }
    }
}

/// What may be said about `customers.subscriptions.transition_eligibilities.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersSubscriptionsTransitionEligibilitiesListOptions {
    /// When the transition takes effect; immediate by default.
    pub eligibility_type: Option<String>,
}

impl CustomersSubscriptionsTransitionEligibilitiesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.eligibility_type {
            put(params, "eligibility_type", given);
        }
    }
}

/// What may be said about `customers.subscriptions.transitions.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersSubscriptionsTransitionsListOptions {
    /// Only this transition.
    pub operation_id: Option<String>,
}

impl CustomersSubscriptionsTransitionsListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.operation_id {
            put(params, "operation_id", given);
        }
    }
}

/// What may be said about `customers.users.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersUsersListOptions {
    /// Items per page; the service's default where it is left out.
    pub size: Option<i64>,
    /// Filter on UserState: equals Inactive gives the deleted users.
    pub filter: Option<Value>,
    /// Member to sort by.
    pub sort_field: Option<String>,
    /// Direction of the sort.
    pub sort_direction: Option<String>,
}

impl CustomersUsersListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.size {
            put(params, "size", given);
        }
        if let Some(given) = self.filter {
            put(params, "filter", given);
        }
        if let Some(given) = self.sort_field {
            put(params, "sort_field", given);
        }
        if let Some(given) = self.sort_direction {
            put(params, "sort_direction", given);
        }
    }
}

/// What may be said about `customers.users.licenses.list`.
#[derive(Clone, Debug, Default)]
pub struct CustomersUsersLicensesListOptions {
    /// Group1 has the licences that Entra ID manages, Group2 those of Minecraft.
    pub license_group_ids: Option<Vec<String>>,
}

impl CustomersUsersLicensesListOptions {
    fn put(self, params: &mut Params) {
        if let Some(given) = self.license_group_ids {
            put(params, "license_group_ids", given);
        }
    }
}

impl Partner {
    /// `partner.agreements`.
    pub fn agreements(&self) -> PartnerAgreements<'_> {
        PartnerAgreements(On::Partner(self))
    }

    /// `partner.analytics`.
    pub fn analytics(&self) -> PartnerAnalytics<'_> {
        PartnerAnalytics(On::Partner(self))
    }

    /// `partner.arm`.
    pub fn arm(&self) -> PartnerArm<'_> {
        PartnerArm(On::Partner(self))
    }

    /// `partner.attestations`.
    pub fn attestations(&self) -> PartnerAttestations<'_> {
        PartnerAttestations(On::Partner(self))
    }

    /// `partner.audit_records`.
    pub fn audit_records(&self) -> PartnerAuditRecords<'_> {
        PartnerAuditRecords(On::Partner(self))
    }

    /// `partner.auth`.
    pub fn auth(&self) -> PartnerAuth<'_> {
        PartnerAuth(On::Partner(self))
    }

    /// `partner.billing_beta`.
    pub fn billing_beta(&self) -> PartnerBillingBeta<'_> {
        PartnerBillingBeta(On::Partner(self))
    }

    /// `partner.catalog_benefits`.
    pub fn catalog_benefits(&self) -> PartnerCatalogBenefits<'_> {
        PartnerCatalogBenefits(On::Partner(self))
    }

    /// `partner.compliance`.
    pub fn compliance(&self) -> PartnerCompliance<'_> {
        PartnerCompliance(On::Partner(self))
    }

    /// `partner.country_validation_rules`.
    pub fn country_validation_rules(&self) -> PartnerCountryValidationRules<'_> {
        PartnerCountryValidationRules(On::Partner(self))
    }

    /// `partner.customers`.
    pub fn customers(&self) -> PartnerCustomers<'_> {
        PartnerCustomers(On::Partner(self))
    }

    /// `partner.dap`.
    pub fn dap(&self) -> PartnerDap<'_> {
        PartnerDap(On::Partner(self))
    }

    /// `partner.domains`.
    pub fn domains(&self) -> PartnerDomains<'_> {
        PartnerDomains(On::Partner(self))
    }

    /// `partner.fraud_events`.
    pub fn fraud_events(&self) -> PartnerFraudEvents<'_> {
        PartnerFraudEvents(On::Partner(self))
    }

    /// `partner.fx_rates`.
    pub fn fx_rates(&self) -> PartnerFxRates<'_> {
        PartnerFxRates(On::Partner(self))
    }

    /// `partner.graph`.
    pub fn graph(&self) -> PartnerGraph<'_> {
        PartnerGraph(On::Partner(self))
    }

    /// `partner.insights`.
    pub fn insights(&self) -> PartnerInsights<'_> {
        PartnerInsights(On::Partner(self))
    }

    /// `partner.invoices`.
    pub fn invoices(&self) -> PartnerInvoices<'_> {
        PartnerInvoices(On::Partner(self))
    }

    /// `partner.margins`.
    pub fn margins(&self) -> PartnerMargins<'_> {
        PartnerMargins(On::Partner(self))
    }

    /// `partner.new_commerce_migration_schedules`.
    pub fn new_commerce_migration_schedules(&self) -> PartnerNewCommerceMigrationSchedules<'_> {
        PartnerNewCommerceMigrationSchedules(On::Partner(self))
    }

    /// `partner.new_commerce_migrations`.
    pub fn new_commerce_migrations(&self) -> PartnerNewCommerceMigrations<'_> {
        PartnerNewCommerceMigrations(On::Partner(self))
    }

    /// `partner.offer_categories`.
    pub fn offer_categories(&self) -> PartnerOfferCategories<'_> {
        PartnerOfferCategories(On::Partner(self))
    }

    /// `partner.offer_matrix`.
    pub fn offer_matrix(&self) -> PartnerOfferMatrix<'_> {
        PartnerOfferMatrix(On::Partner(self))
    }

    /// `partner.offers`.
    pub fn offers(&self) -> PartnerOffers<'_> {
        PartnerOffers(On::Partner(self))
    }

    /// `partner.partners`.
    pub fn partners(&self) -> PartnerPartners<'_> {
        PartnerPartners(On::Partner(self))
    }

    /// `partner.payouts`.
    pub fn payouts(&self) -> PartnerPayouts<'_> {
        PartnerPayouts(On::Partner(self))
    }

    /// `partner.price_sheets`.
    pub fn price_sheets(&self) -> PartnerPriceSheets<'_> {
        PartnerPriceSheets(On::Partner(self))
    }

    /// `partner.product_promotions`.
    pub fn product_promotions(&self) -> PartnerProductPromotions<'_> {
        PartnerProductPromotions(On::Partner(self))
    }

    /// `partner.product_upgrades`.
    pub fn product_upgrades(&self) -> PartnerProductUpgrades<'_> {
        PartnerProductUpgrades(On::Partner(self))
    }

    /// `partner.products`.
    pub fn products(&self) -> PartnerProducts<'_> {
        PartnerProducts(On::Partner(self))
    }

    /// `partner.profiles`.
    pub fn profiles(&self) -> PartnerProfiles<'_> {
        PartnerProfiles(On::Partner(self))
    }

    /// `partner.rate_cards`.
    pub fn rate_cards(&self) -> PartnerRateCards<'_> {
        PartnerRateCards(On::Partner(self))
    }

    /// `partner.referrals`.
    pub fn referrals(&self) -> PartnerReferrals<'_> {
        PartnerReferrals(On::Partner(self))
    }

    /// `partner.relationships`.
    pub fn relationships(&self) -> PartnerRelationships<'_> {
        PartnerRelationships(On::Partner(self))
    }

    /// `partner.sandbox_indirect_resellers`.
    pub fn sandbox_indirect_resellers(&self) -> PartnerSandboxIndirectResellers<'_> {
        PartnerSandboxIndirectResellers(On::Partner(self))
    }

    /// `partner.security`.
    pub fn security(&self) -> PartnerSecurity<'_> {
        PartnerSecurity(On::Partner(self))
    }

    /// `partner.self_serve_policies`.
    pub fn self_serve_policies(&self) -> PartnerSelfServePolicies<'_> {
        PartnerSelfServePolicies(On::Partner(self))
    }

    /// `partner.service_incidents`.
    pub fn service_incidents(&self) -> PartnerServiceIncidents<'_> {
        PartnerServiceIncidents(On::Partner(self))
    }

    /// `partner.service_requests`.
    pub fn service_requests(&self) -> PartnerServiceRequests<'_> {
        PartnerServiceRequests(On::Partner(self))
    }

    /// `partner.usage_summary`.
    pub fn usage_summary(&self) -> PartnerUsageSummary<'_> {
        PartnerUsageSummary(On::Partner(self))
    }

    /// `partner.validations`.
    pub fn validations(&self) -> PartnerValidations<'_> {
        PartnerValidations(On::Partner(self))
    }

    /// `partner.webhooks`.
    pub fn webhooks(&self) -> PartnerWebhooks<'_> {
        PartnerWebhooks(On::Partner(self))
    }
}

/// `partner.agreements`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAgreements<'a>(On<'a>);

impl<'a> PartnerAgreements<'a> {
    /// `partner.agreements.metadata`.
    pub fn metadata(self) -> PartnerAgreementsMetadata<'a> {
        PartnerAgreementsMetadata(self.0)
    }

    /// `partner.agreements.templates`.
    pub fn templates(self) -> PartnerAgreementsTemplates<'a> {
        PartnerAgreementsTemplates(self.0)
    }
}

/// `partner.agreements.metadata`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAgreementsMetadata<'a>(On<'a>);

impl<'a> PartnerAgreementsMetadata<'a> {
    /// List the templates of agreements, with their ids.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-customer-agreement-metadata>
    pub fn list(
        self,
        options: AgreementsMetadataListOptions,
    ) -> Listing<'a, types::AgreementMetaData> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "agreements.metadata.list", params)
    }
}

/// `partner.agreements.templates`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAgreementsTemplates<'a>(On<'a>);

impl<'a> PartnerAgreementsTemplates<'a> {
    /// `partner.agreements.templates.document`.
    pub fn document(self) -> PartnerAgreementsTemplatesDocument<'a> {
        PartnerAgreementsTemplatesDocument(self.0)
    }
}

/// `partner.agreements.templates.document`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAgreementsTemplatesDocument<'a>(On<'a>);

impl<'a> PartnerAgreementsTemplatesDocument<'a> {
    /// Get short-lived links to the text of an agreement.
    ///
    /// Of the app with a user. Clouds: global. The links end after five minutes.
    ///
    /// - `template_id`: The template, of which case matters.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/download-customer-agreement-template>
    pub fn get(
        self,
        template_id: impl Into<String>,
        options: AgreementsTemplatesDocumentGetOptions,
    ) -> Call<'a, types::AgreementDocument> {
        let mut params = Params::new();
        put::<String>(&mut params, "template_id", template_id.into());
        options.put(&mut params);
        Call::new(self.0, "agreements.templates.document.get", params)
    }
}

/// `partner.analytics`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalytics<'a>(On<'a>);

impl<'a> PartnerAnalytics<'a> {
    /// `partner.analytics.azure_usage`.
    pub fn azure_usage(self) -> PartnerAnalyticsAzureUsage<'a> {
        PartnerAnalyticsAzureUsage(self.0)
    }

    /// `partner.analytics.commercial`.
    pub fn commercial(self) -> PartnerAnalyticsCommercial<'a> {
        PartnerAnalyticsCommercial(self.0)
    }

    /// `partner.analytics.indirect_resellers`.
    pub fn indirect_resellers(self) -> PartnerAnalyticsIndirectResellers<'a> {
        PartnerAnalyticsIndirectResellers(self.0)
    }

    /// `partner.analytics.licenses`.
    pub fn licenses(self) -> PartnerAnalyticsLicenses<'a> {
        PartnerAnalyticsLicenses(self.0)
    }

    /// `partner.analytics.referrals`.
    pub fn referrals(self) -> PartnerAnalyticsReferrals<'a> {
        PartnerAnalyticsReferrals(self.0)
    }

    /// `partner.analytics.search`.
    pub fn search(self) -> PartnerAnalyticsSearch<'a> {
        PartnerAnalyticsSearch(self.0)
    }

    /// `partner.analytics.subscriptions`.
    pub fn subscriptions(self) -> PartnerAnalyticsSubscriptions<'a> {
        PartnerAnalyticsSubscriptions(self.0)
    }
}

/// `partner.analytics.azure_usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsAzureUsage<'a>(On<'a>);

impl<'a> PartnerAnalyticsAzureUsage<'a> {
    /// List analytics of Azure usage.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-azure-usage-analytics>
    pub fn list(
        self,
        options: AnalyticsAzureUsageListOptions,
    ) -> Listing<'a, types::AzureUsageAnalytics> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "analytics.azure_usage.list", params)
    }
}

/// `partner.analytics.commercial`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsCommercial<'a>(On<'a>);

impl<'a> PartnerAnalyticsCommercial<'a> {
    /// `partner.analytics.commercial.license_deployment`.
    pub fn license_deployment(self) -> PartnerAnalyticsCommercialLicenseDeployment<'a> {
        PartnerAnalyticsCommercialLicenseDeployment(self.0)
    }

    /// `partner.analytics.commercial.license_usage`.
    pub fn license_usage(self) -> PartnerAnalyticsCommercialLicenseUsage<'a> {
        PartnerAnalyticsCommercialLicenseUsage(self.0)
    }
}

/// `partner.analytics.commercial.license_deployment`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsCommercialLicenseDeployment<'a>(On<'a>);

impl<'a> PartnerAnalyticsCommercialLicenseDeployment<'a> {
    /// List analytics of deployed licences.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The article's table leaves
    /// /partner out of the path, its example has it, and so does this row.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information>
    pub fn list(
        self,
        options: AnalyticsCommercialLicenseDeploymentListOptions,
    ) -> Listing<'a, types::LicenseDeployment> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "analytics.commercial.license_deployment.list", params)
    }
}

/// `partner.analytics.commercial.license_usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsCommercialLicenseUsage<'a>(On<'a>);

impl<'a> PartnerAnalyticsCommercialLicenseUsage<'a> {
    /// List analytics of used licences.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The article's table leaves
    /// /partner out of the path, its example has it, and so does this row.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information>
    pub fn list(
        self,
        options: AnalyticsCommercialLicenseUsageListOptions,
    ) -> Listing<'a, types::LicenseUsage> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "analytics.commercial.license_usage.list", params)
    }
}

/// `partner.analytics.indirect_resellers`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsIndirectResellers<'a>(On<'a>);

impl<'a> PartnerAnalyticsIndirectResellers<'a> {
    /// List analytics of indirect resellers.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-indirect-resellers-analytics>
    pub fn list(
        self,
        options: AnalyticsIndirectResellersListOptions,
    ) -> Listing<'a, types::IndirectResellerAnalytics> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "analytics.indirect_resellers.list", params)
    }
}

/// `partner.analytics.licenses`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsLicenses<'a>(On<'a>);

impl<'a> PartnerAnalyticsLicenses<'a> {
    /// `partner.analytics.licenses.deployment`.
    pub fn deployment(self) -> PartnerAnalyticsLicensesDeployment<'a> {
        PartnerAnalyticsLicensesDeployment(self.0)
    }

    /// `partner.analytics.licenses.usage`.
    pub fn usage(self) -> PartnerAnalyticsLicensesUsage<'a> {
        PartnerAnalyticsLicensesUsage(self.0)
    }
}

/// `partner.analytics.licenses.deployment`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsLicensesDeployment<'a>(On<'a>);

impl<'a> PartnerAnalyticsLicensesDeployment<'a> {
    /// List the deployment of licences over all customers, in the older form.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call
    /// analytics.commercial.license_deployment.list.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-partner-licenses-deployment-information>
    pub fn list(self) -> Listing<'a, types::PartnerLicensesDeploymentInsights> {
        let params = Params::new();
        Listing::new(self.0, "analytics.licenses.deployment.list", params)
    }
}

/// `partner.analytics.licenses.usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsLicensesUsage<'a>(On<'a>);

impl<'a> PartnerAnalyticsLicensesUsage<'a> {
    /// List the usage of licences over all customers, in the older form.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call
    /// analytics.commercial.license_usage.list.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-partner-licenses-usage-information>
    pub fn list(self) -> Listing<'a, types::PartnerLicensesUsageInsights> {
        let params = Params::new();
        Listing::new(self.0, "analytics.licenses.usage.list", params)
    }
}

/// `partner.analytics.referrals`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsReferrals<'a>(On<'a>);

impl<'a> PartnerAnalyticsReferrals<'a> {
    /// List analytics of referrals.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-referrals-analytics>
    pub fn list(
        self,
        options: AnalyticsReferralsListOptions,
    ) -> Listing<'a, types::ReferralAnalytics> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "analytics.referrals.list", params)
    }
}

/// `partner.analytics.search`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsSearch<'a>(On<'a>);

impl<'a> PartnerAnalyticsSearch<'a> {
    /// List analytics of searches for the partner.
    ///
    /// Of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-all-search-analytics>
    pub fn list(self, options: AnalyticsSearchListOptions) -> Listing<'a, types::SearchAnalytics> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "analytics.search.list", params)
    }
}

/// `partner.analytics.subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAnalyticsSubscriptions<'a>(On<'a>);

impl<'a> PartnerAnalyticsSubscriptions<'a> {
    /// List analytics of subscriptions.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-subscription-analytics>
    pub fn list(
        self,
        options: AnalyticsSubscriptionsListOptions,
    ) -> Listing<'a, types::SubscriptionAnalytics> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "analytics.subscriptions.list", params)
    }
}

/// `partner.arm`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerArm<'a>(On<'a>);

impl<'a> PartnerArm<'a> {
    /// `partner.arm.subscriptions`.
    pub fn subscriptions(self) -> PartnerArmSubscriptions<'a> {
        PartnerArmSubscriptions(self.0)
    }
}

/// `partner.arm.subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerArmSubscriptions<'a>(On<'a>);

impl<'a> PartnerArmSubscriptions<'a> {
    /// List the Azure subscriptions of a tenant that the caller can see.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/rest/api/resources/subscriptions/list>
    pub fn list(self) -> Listing<'a, types::ArmSubscription> {
        let params = Params::new();
        Listing::new(self.0, "arm.subscriptions.list", params)
    }
}

/// `partner.attestations`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAttestations<'a>(On<'a>);

impl<'a> PartnerAttestations<'a> {
    /// `partner.attestations.enhanced`.
    pub fn enhanced(self) -> PartnerAttestationsEnhanced<'a> {
        PartnerAttestationsEnhanced(self.0)
    }
}

/// `partner.attestations.enhanced`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAttestationsEnhanced<'a>(On<'a>);

impl<'a> PartnerAttestationsEnhanced<'a> {
    /// Start the partner's attestation of a Microsoft Customer Agreement.
    ///
    /// Of the app alone. Clouds: global. For direct bill partners and indirect providers:
    /// create it, show the customer the page that its id leads to, then record the agreement
    /// with customers.agreements.create. The body is known up to signatoryLastName, the status
    /// of success is not, and the article leaves the version of the path open. 600061 means
    /// that the same person was confirmed before.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept>
    pub fn create(
        self,
        body: &types::EnhancedAttestationRequest,
    ) -> Call<'a, types::EnhancedAttestation> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "attestations.enhanced.create", params)
    }
}

/// `partner.audit_records`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAuditRecords<'a>(On<'a>);

impl<'a> PartnerAuditRecords<'a> {
    /// Get one record of the activity log, to which the AuditUri of a webhook event leads.
    ///
    /// Of the app alone, or of the app with a user. The AuditUri of webhook events may also be
    /// /v1/auditrecords/{id}. Who may call it is not said.
    ///
    /// - `record_id`: The record.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/partner-center-webhook-events>
    pub fn get(self, record_id: impl Into<String>) -> Call<'a, types::AuditRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "record_id", record_id.into());
        Call::new(self.0, "audit_records.get", params)
    }

    /// List what was done in Partner Center, and by whom.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Looks back 90 days
    /// at most.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user>
    pub fn list(self, options: AuditRecordsListOptions) -> Listing<'a, types::AuditRecord> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "audit_records.list", params)
    }
}

/// `partner.auth`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerAuth<'a>(On<'a>);

impl<'a> PartnerAuth<'a> {
    /// Exchange a token of Entra ID for one of Partner Center.
    ///
    /// Of the app alone, or of the app with a user. The token that comes back is not to be
    /// decoded: what is in it may change. New code does not need it, since tokens of Entra ID
    /// for Partner Center are taken directly. The body of the answer is documented nowhere that
    /// was read.
    pub fn generate_token(self) -> Call<'a, types::GeneratedToken> {
        let params = Params::new();
        Call::new(self.0, "auth.generate_token", params)
    }

    /// Exchange a token of Azure AD Graph for one of Partner Center.
    ///
    /// Of the app alone, or of the app with a user. Retired since 2025-08-31: Call
    /// auth.generate_token.
    pub fn generate_token_v1(self) -> Call<'a, types::GeneratedToken> {
        let params = Params::new();
        Call::new(self.0, "auth.generate_token_v1", params)
    }
}

/// `partner.billing_beta`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerBillingBeta<'a>(On<'a>);

impl<'a> PartnerBillingBeta<'a> {
    /// `partner.billing_beta.billed_usage`.
    pub fn billed_usage(self) -> PartnerBillingBetaBilledUsage<'a> {
        PartnerBillingBetaBilledUsage(self.0)
    }

    /// `partner.billing_beta.manifests`.
    pub fn manifests(self) -> PartnerBillingBetaManifests<'a> {
        PartnerBillingBetaManifests(self.0)
    }

    /// `partner.billing_beta.operations`.
    pub fn operations(self) -> PartnerBillingBetaOperations<'a> {
        PartnerBillingBetaOperations(self.0)
    }

    /// `partner.billing_beta.unbilled_usage`.
    pub fn unbilled_usage(self) -> PartnerBillingBetaUnbilledUsage<'a> {
        PartnerBillingBetaUnbilledUsage(self.0)
    }
}

/// `partner.billing_beta.billed_usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerBillingBetaBilledUsage<'a>(On<'a>);

impl<'a> PartnerBillingBetaBilledUsage<'a> {
    /// Start an export of billed usage, beta of 2022.
    ///
    /// Of the app with a user. Clouds: global. Retired since 2025-01-21: Call
    /// graph.billing.billed_usage.export. Stood on a host of its own,
    /// ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
    ///
    /// - `invoice_id`: The invoice.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption>
    pub fn export(
        self,
        invoice_id: impl Into<String>,
        options: BillingBetaBilledUsageExportOptions,
    ) -> Start<'a, Value> {
        let mut params = Params::new();
        put::<String>(&mut params, "invoice_id", invoice_id.into());
        options.put(&mut params);
        Start::new(self.0, "billing_beta.billed_usage.export", params)
    }
}

/// `partner.billing_beta.manifests`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerBillingBetaManifests<'a>(On<'a>);

impl<'a> PartnerBillingBetaManifests<'a> {
    /// Get the manifest of an export, beta of 2022.
    ///
    /// Of the app with a user. Clouds: global. Retired since 2025-01-21: Call
    /// graph.billing.manifests.get. Stood on a host of its own,
    /// ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
    ///
    /// - `manifest_id`: The manifest.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption>
    pub fn get(self, manifest_id: impl Into<String>) -> Call<'a, types::BillingManifest> {
        let mut params = Params::new();
        put::<String>(&mut params, "manifest_id", manifest_id.into());
        Call::new(self.0, "billing_beta.manifests.get", params)
    }
}

/// `partner.billing_beta.operations`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerBillingBetaOperations<'a>(On<'a>);

impl<'a> PartnerBillingBetaOperations<'a> {
    /// Get the state of an export, beta of 2022.
    ///
    /// Of the app with a user. Clouds: global. Retired since 2025-01-21: Call
    /// graph.billing.operations.get. Stood on a host of its own,
    /// ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
    ///
    /// - `operation_id`: The export.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption>
    pub fn get(self, operation_id: impl Into<String>) -> Call<'a, types::BillingOperation> {
        let mut params = Params::new();
        put::<String>(&mut params, "operation_id", operation_id.into());
        Call::new(self.0, "billing_beta.operations.get", params)
    }
}

/// `partner.billing_beta.unbilled_usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerBillingBetaUnbilledUsage<'a>(On<'a>);

impl<'a> PartnerBillingBetaUnbilledUsage<'a> {
    /// Start an export of unbilled usage, beta of 2022.
    ///
    /// Of the app with a user. Clouds: global. Retired since 2025-01-21: Call
    /// graph.billing.unbilled_usage.export. Stood on a host of its own,
    /// ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
    ///
    /// - `period`: This month, or the last one.
    /// - `currency_code`: ISO 4217 code of the currency.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption>
    pub fn export(
        self,
        period: impl Into<String>,
        currency_code: impl Into<String>,
        options: BillingBetaUnbilledUsageExportOptions,
    ) -> Start<'a, Value> {
        let mut params = Params::new();
        put::<String>(&mut params, "period", period.into());
        put::<String>(&mut params, "currency_code", currency_code.into());
        options.put(&mut params);
        Start::new(self.0, "billing_beta.unbilled_usage.export", params)
    }
}

/// `partner.catalog_benefits`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerCatalogBenefits<'a>(On<'a>);

impl<'a> PartnerCatalogBenefits<'a> {
    /// Get a growth margin.
    ///
    /// Of the app alone, or of the app with a user. Who may call it was not seen.
    ///
    /// - `benefit_id`: The growth margin.
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id>
    pub fn get(
        self,
        benefit_id: impl Into<String>,
        country: impl Into<String>,
    ) -> Call<'a, types::CatalogBenefit> {
        let mut params = Params::new();
        put::<String>(&mut params, "benefit_id", benefit_id.into());
        put::<String>(&mut params, "country", country.into());
        Call::new(self.0, "catalog_benefits.get", params)
    }

    /// List the growth margins of a market.
    ///
    /// Of the app alone, or of the app with a user. Without base_sku_paths it gives all of a
    /// country and segment. Who may call it was not seen.
    ///
    /// - `country`: ISO country code of the market.
    /// - `type_`: Only growthmargin is documented.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-growth-margins>
    pub fn list(
        self,
        country: impl Into<String>,
        type_: impl Into<String>,
        options: CatalogBenefitsListOptions,
    ) -> Listing<'a, types::CatalogBenefit> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        put::<String>(&mut params, "type", type_.into());
        options.put(&mut params);
        Listing::new(self.0, "catalog_benefits.list", params)
    }
}

/// `partner.compliance`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerCompliance<'a>(On<'a>);

impl<'a> PartnerCompliance<'a> {
    /// `partner.compliance.agreement_status`.
    pub fn agreement_status(self) -> PartnerComplianceAgreementStatus<'a> {
        PartnerComplianceAgreementStatus(self.0)
    }
}

/// `partner.compliance.agreement_status`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerComplianceAgreementStatus<'a>(On<'a>);

impl<'a> PartnerComplianceAgreementStatus<'a> {
    /// Tell whether an indirect reseller has signed the partner agreement.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `program_name`: The program; csp is the one that is documented.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status>
    pub fn get(
        self,
        program_name: impl Into<String>,
        options: ComplianceAgreementStatusGetOptions,
    ) -> Call<'a, types::AgreementSignatureStatus> {
        let mut params = Params::new();
        put::<String>(&mut params, "program_name", program_name.into());
        options.put(&mut params);
        Call::new(self.0, "compliance.agreement_status.get", params)
    }
}

/// `partner.country_validation_rules`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerCountryValidationRules<'a>(On<'a>);

impl<'a> PartnerCountryValidationRules<'a> {
    /// Get the rules for addresses of a country.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `country_code`: ISO country code of two letters.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data>
    pub fn get(self, country_code: impl Into<String>) -> Call<'a, types::CountryValidationRules> {
        let mut params = Params::new();
        put::<String>(&mut params, "country_code", country_code.into());
        Call::new(self.0, "country_validation_rules.get", params)
    }
}

/// `partner.customers`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerCustomers<'a>(On<'a>);

impl<'a> PartnerCustomers<'a> {
    /// `partner.customers.relationship_requests`.
    pub fn relationship_requests(self) -> PartnerCustomersRelationshipRequests<'a> {
        PartnerCustomersRelationshipRequests(self.0)
    }

    /// `partner.customers.usage_records`.
    pub fn usage_records(self) -> PartnerCustomersUsageRecords<'a> {
        PartnerCustomersUsageRecords(self.0)
    }

    /// Create a customer's tenant and the reseller relationship with it.
    ///
    /// Of the app alone, or of the app with a user. The password of the first user comes back
    /// this once. With associatedPartnerId, for an indirect reseller, the documentation says
    /// app+user only.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-a-customer>
    pub fn create(self, body: &types::Customer) -> Call<'a, types::Customer> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.create", params)
    }

    /// List the partner's customers.
    ///
    /// Of the app alone, or of the app with a user. Customers of an indirect reseller, by a
    /// filter on IndirectReseller: the documentation says app+user only.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers>
    pub fn list(self, options: CustomersListOptions) -> Listing<'a, types::Customer> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.list", params)
    }
}

/// `partner.customers.relationship_requests`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerCustomersRelationshipRequests<'a>(On<'a>);

impl<'a> PartnerCustomersRelationshipRequests<'a> {
    /// Get the link that invites a customer to a reseller relationship.
    ///
    /// Of the app with a user. Clouds: global, china.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/request-reseller-relationship>
    pub fn get(
        self,
        options: CustomersRelationshipRequestsGetOptions,
    ) -> Call<'a, types::CustomerRelationshipRequest> {
        let mut params = Params::new();
        options.put(&mut params);
        Call::new(self.0, "customers.relationship_requests.get", params)
    }
}

/// `partner.customers.usage_records`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerCustomersUsageRecords<'a>(On<'a>);

impl<'a> PartnerCustomersUsageRecords<'a> {
    /// List the usage of all customers in this month.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-records>
    pub fn list(self) -> Listing<'a, types::CustomerMonthlyUsageRecord> {
        let params = Params::new();
        Listing::new(self.0, "customers.usage_records.list", params)
    }
}

/// `partner.dap`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerDap<'a>(On<'a>);

impl<'a> PartnerDap<'a> {
    /// `partner.dap.customers`.
    pub fn customers(self) -> PartnerDapCustomers<'a> {
        PartnerDapCustomers(self.0)
    }

    /// `partner.dap.statistics`.
    pub fn statistics(self) -> PartnerDapStatistics<'a> {
        PartnerDapStatistics(self.0)
    }
}

/// `partner.dap.customers`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerDapCustomers<'a>(On<'a>);

impl<'a> PartnerDapCustomers<'a> {
    /// List customers with and without DAP.
    ///
    /// Of the app with a user. Clouds: global. Retired since the end of DAP: Call
    /// graph.delegated_admin_customers.list. Stood on a host of its own,
    /// traf-pcsvcadmin-prod.trafficmanager.net, and was announced to live until GDAP had
    /// replaced DAP. No date was found.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers>
    pub fn list(self, options: DapCustomersListOptions) -> Listing<'a, types::DapCustomer> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "dap.customers.list", params)
    }
}

/// `partner.dap.statistics`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerDapStatistics<'a>(On<'a>);

impl<'a> PartnerDapStatistics<'a> {
    /// Get the numbers of DAP relationships.
    ///
    /// Of the app with a user. Clouds: global. Retired since the end of DAP: Call
    /// graph.delegated_admin_customers.list. Stood on a host of its own,
    /// traf-pcsvcadmin-prod.trafficmanager.net, and was announced to live until GDAP had
    /// replaced DAP. No date was found.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics>
    pub fn get(self) -> Call<'a, types::DelegatedAdminStatistics> {
        let params = Params::new();
        Call::new(self.0, "dap.statistics.get", params)
    }
}

/// `partner.domains`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerDomains<'a>(On<'a>);

impl<'a> PartnerDomains<'a> {
    /// Tell whether a domain is taken.
    ///
    /// Of the app alone, or of the app with a user. 200 means taken and 404 means free: both
    /// are answers.
    ///
    /// - `domain`: The full name of the domain.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/verify-domain-availability>
    pub fn check_availability(self, domain: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain", domain.into());
        Call::new(self.0, "domains.check_availability", params)
    }
}

/// `partner.fraud_events`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerFraudEvents<'a>(On<'a>);

impl<'a> PartnerFraudEvents<'a> {
    /// List Azure fraud events.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2024; call
    /// graph.partner_security.alerts.list. Newer pages point to the security alerts of
    /// Microsoft Graph, which are a preview still.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-fraud-events>
    pub fn list(self, options: FraudEventsListOptions) -> Listing<'a, types::FraudEvent> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "fraud_events.list", params)
    }

    /// Set the state of fraud events of a subscription.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2024; call
    /// graph.partner_security.alerts.update. Newer pages point to the security alerts of
    /// Microsoft Graph, which are a preview still.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-fraud-events-status>
    pub fn update_status(
        self,
        subscription_id: impl Into<String>,
        body: &types::FraudEventStatusUpdate,
        options: FraudEventsUpdateStatusOptions,
    ) -> Listing<'a, types::FraudEvent> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put(&mut params, "body", serde_json::json!(body));
        options.put(&mut params);
        Listing::new(self.0, "fraud_events.update_status", params)
    }
}

/// `partner.fx_rates`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerFxRates<'a>(On<'a>);

impl<'a> PartnerFxRates<'a> {
    /// Download the exchange rates of a month.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `month`: The month as yyyyMM.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-foreign-exchange-rates>
    pub fn get(self, month: impl Into<String>, options: FxRatesGetOptions) -> Fetch<'a> {
        let mut params = Params::new();
        put::<String>(&mut params, "month", month.into());
        options.put(&mut params);
        Fetch::new(self.0, "fx_rates.get", params)
    }
}

/// `partner.graph`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraph<'a>(On<'a>);

impl<'a> PartnerGraph<'a> {
    /// `partner.graph.billing`.
    pub fn billing(self) -> PartnerGraphBilling<'a> {
        PartnerGraphBilling(self.0)
    }

    /// `partner.graph.contracts`.
    pub fn contracts(self) -> PartnerGraphContracts<'a> {
        PartnerGraphContracts(self.0)
    }

    /// `partner.graph.delegated_admin_customers`.
    pub fn delegated_admin_customers(self) -> PartnerGraphDelegatedAdminCustomers<'a> {
        PartnerGraphDelegatedAdminCustomers(self.0)
    }

    /// `partner.graph.delegated_admin_relationships`.
    pub fn delegated_admin_relationships(self) -> PartnerGraphDelegatedAdminRelationships<'a> {
        PartnerGraphDelegatedAdminRelationships(self.0)
    }

    /// `partner.graph.directory_roles`.
    pub fn directory_roles(self) -> PartnerGraphDirectoryRoles<'a> {
        PartnerGraphDirectoryRoles(self.0)
    }

    /// `partner.graph.directory_subscriptions`.
    pub fn directory_subscriptions(self) -> PartnerGraphDirectorySubscriptions<'a> {
        PartnerGraphDirectorySubscriptions(self.0)
    }

    /// `partner.graph.domains`.
    pub fn domains(self) -> PartnerGraphDomains<'a> {
        PartnerGraphDomains(self.0)
    }

    /// `partner.graph.groups`.
    pub fn groups(self) -> PartnerGraphGroups<'a> {
        PartnerGraphGroups(self.0)
    }

    /// `partner.graph.oauth2_permission_grants`.
    pub fn oauth2_permission_grants(self) -> PartnerGraphOauth2PermissionGrants<'a> {
        PartnerGraphOauth2PermissionGrants(self.0)
    }

    /// `partner.graph.organization`.
    pub fn organization(self) -> PartnerGraphOrganization<'a> {
        PartnerGraphOrganization(self.0)
    }

    /// `partner.graph.partner_security`.
    pub fn partner_security(self) -> PartnerGraphPartnerSecurity<'a> {
        PartnerGraphPartnerSecurity(self.0)
    }

    /// `partner.graph.service_health`.
    pub fn service_health(self) -> PartnerGraphServiceHealth<'a> {
        PartnerGraphServiceHealth(self.0)
    }

    /// `partner.graph.service_principals`.
    pub fn service_principals(self) -> PartnerGraphServicePrincipals<'a> {
        PartnerGraphServicePrincipals(self.0)
    }

    /// `partner.graph.subscribed_skus`.
    pub fn subscribed_skus(self) -> PartnerGraphSubscribedSkus<'a> {
        PartnerGraphSubscribedSkus(self.0)
    }

    /// `partner.graph.tenant_relationships`.
    pub fn tenant_relationships(self) -> PartnerGraphTenantRelationships<'a> {
        PartnerGraphTenantRelationships(self.0)
    }

    /// `partner.graph.users`.
    pub fn users(self) -> PartnerGraphUsers<'a> {
        PartnerGraphUsers(self.0)
    }
}

/// `partner.graph.billing`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBilling<'a>(On<'a>);

impl<'a> PartnerGraphBilling<'a> {
    /// `partner.graph.billing.billed_aggregated_usage`.
    pub fn billed_aggregated_usage(self) -> PartnerGraphBillingBilledAggregatedUsage<'a> {
        PartnerGraphBillingBilledAggregatedUsage(self.0)
    }

    /// `partner.graph.billing.billed_reconciliation`.
    pub fn billed_reconciliation(self) -> PartnerGraphBillingBilledReconciliation<'a> {
        PartnerGraphBillingBilledReconciliation(self.0)
    }

    /// `partner.graph.billing.billed_usage`.
    pub fn billed_usage(self) -> PartnerGraphBillingBilledUsage<'a> {
        PartnerGraphBillingBilledUsage(self.0)
    }

    /// `partner.graph.billing.manifests`.
    pub fn manifests(self) -> PartnerGraphBillingManifests<'a> {
        PartnerGraphBillingManifests(self.0)
    }

    /// `partner.graph.billing.operations`.
    pub fn operations(self) -> PartnerGraphBillingOperations<'a> {
        PartnerGraphBillingOperations(self.0)
    }

    /// `partner.graph.billing.unbilled_reconciliation`.
    pub fn unbilled_reconciliation(self) -> PartnerGraphBillingUnbilledReconciliation<'a> {
        PartnerGraphBillingUnbilledReconciliation(self.0)
    }

    /// `partner.graph.billing.unbilled_usage`.
    pub fn unbilled_usage(self) -> PartnerGraphBillingUnbilledUsage<'a> {
        PartnerGraphBillingUnbilledUsage(self.0)
    }
}

/// `partner.graph.billing.billed_aggregated_usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBillingBilledAggregatedUsage<'a>(On<'a>);

impl<'a> PartnerGraphBillingBilledAggregatedUsage<'a> {
    /// Start an export of billed Azure usage, aggregated and with its promotions applied.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Read in beta; the address
    /// in v1.0 is concluded from the pages of its resources, and the schema of 2026-08-20 did
    /// not have it yet. It belongs to the reconciliation by productId, skuId and meterId, and
    /// is ready 48 hours after it. There is no attributeSet.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export>
    pub fn export(
        self,
        body: &types::BilledAggregatedUsageExportRequest,
    ) -> Start<'a, types::BillingExportManifest> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "graph.billing.billed_aggregated_usage.export", params)
    }
}

/// `partner.graph.billing.billed_reconciliation`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBillingBilledReconciliation<'a>(On<'a>);

impl<'a> PartnerGraphBillingBilledReconciliation<'a> {
    /// Start an export of the billed reconciliation.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export>
    pub fn export(
        self,
        body: &types::BilledReconciliationExportRequest,
    ) -> Start<'a, types::BillingExportManifest> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "graph.billing.billed_reconciliation.export", params)
    }
}

/// `partner.graph.billing.billed_usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBillingBilledUsage<'a>(On<'a>);

impl<'a> PartnerGraphBillingBilledUsage<'a> {
    /// Start an export of billed Azure usage.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-billedusage-export>
    pub fn export(
        self,
        body: &types::BilledUsageExportRequest,
    ) -> Start<'a, types::BillingExportManifest> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "graph.billing.billed_usage.export", params)
    }
}

/// `partner.graph.billing.manifests`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBillingManifests<'a>(On<'a>);

impl<'a> PartnerGraphBillingManifests<'a> {
    /// Get the manifest of an export, which names its files.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. rootDirectory, sasToken and
    /// the name of a blob make its address; blobs are compressed JSON lines.
    ///
    /// - `manifest_id`: The manifest, which the finished operation names.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-manifest-get>
    pub fn get(self, manifest_id: impl Into<String>) -> Call<'a, types::BillingExportManifest> {
        let mut params = Params::new();
        put::<String>(&mut params, "manifest_id", manifest_id.into());
        Call::new(self.0, "graph.billing.manifests.get", params)
    }
}

/// `partner.graph.billing.operations`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBillingOperations<'a>(On<'a>);

impl<'a> PartnerGraphBillingOperations<'a> {
    /// Get the state of an export.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Retry-After says when to
    /// ask again; @odata.type says whether it runs, has succeeded (resourceLocation leads to
    /// the manifest) or failed.
    ///
    /// - `operation_id`: The work that goes on.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-operation-get>
    pub fn get(self, operation_id: impl Into<String>) -> Call<'a, types::BillingExportOperation> {
        let mut params = Params::new();
        put::<String>(&mut params, "operation_id", operation_id.into());
        Call::new(self.0, "graph.billing.operations.get", params)
    }
}

/// `partner.graph.billing.unbilled_reconciliation`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBillingUnbilledReconciliation<'a>(On<'a>);

impl<'a> PartnerGraphBillingUnbilledReconciliation<'a> {
    /// Start an export of the unbilled reconciliation.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export>
    pub fn export(
        self,
        body: &types::UnbilledReconciliationExportRequest,
    ) -> Start<'a, types::BillingExportManifest> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "graph.billing.unbilled_reconciliation.export", params)
    }
}

/// `partner.graph.billing.unbilled_usage`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphBillingUnbilledUsage<'a>(On<'a>);

impl<'a> PartnerGraphBillingUnbilledUsage<'a> {
    /// Start an export of unbilled Azure usage.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export>
    pub fn export(
        self,
        body: &types::UnbilledUsageExportRequest,
    ) -> Start<'a, types::BillingExportManifest> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "graph.billing.unbilled_usage.export", params)
    }
}

/// `partner.graph.contracts`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphContracts<'a>(On<'a>);

impl<'a> PartnerGraphContracts<'a> {
    /// Get a contract of the partner with a customer.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `contract_id`: The contract.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/contract-get>
    pub fn get(self, contract_id: impl Into<String>) -> Call<'a, types::GraphContract> {
        let mut params = Params::new();
        put::<String>(&mut params, "contract_id", contract_id.into());
        Call::new(self.0, "graph.contracts.get", params)
    }

    /// List the contracts of the partner with its customers.
    ///
    /// Of the app alone, or of the app with a user. Filters: customerId, defaultDomainName,
    /// displayName.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/contract-list>
    pub fn list(self, options: GraphContractsListOptions) -> Listing<'a, types::GraphContract> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.contracts.list", params)
    }
}

/// `partner.graph.delegated_admin_customers`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDelegatedAdminCustomers<'a>(On<'a>);

impl<'a> PartnerGraphDelegatedAdminCustomers<'a> {
    /// List the customers with whom the partner has a GDAP relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. At most 300 a page.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers>
    pub fn list(
        self,
        options: GraphDelegatedAdminCustomersListOptions,
    ) -> Listing<'a, types::DelegatedAdminCustomer> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.delegated_admin_customers.list", params)
    }
}

/// `partner.graph.delegated_admin_relationships`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDelegatedAdminRelationships<'a>(On<'a>);

impl<'a> PartnerGraphDelegatedAdminRelationships<'a> {
    /// `partner.graph.delegated_admin_relationships.access_assignments`.
    pub fn access_assignments(
        self,
    ) -> PartnerGraphDelegatedAdminRelationshipsAccessAssignments<'a> {
        PartnerGraphDelegatedAdminRelationshipsAccessAssignments(self.0)
    }

    /// `partner.graph.delegated_admin_relationships.operations`.
    pub fn operations(self) -> PartnerGraphDelegatedAdminRelationshipsOperations<'a> {
        PartnerGraphDelegatedAdminRelationshipsOperations(self.0)
    }

    /// `partner.graph.delegated_admin_relationships.requests`.
    pub fn requests(self) -> PartnerGraphDelegatedAdminRelationshipsRequests<'a> {
        PartnerGraphDelegatedAdminRelationshipsRequests(self.0)
    }

    /// Create a GDAP relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships>
    pub fn create(
        self,
        body: &types::DelegatedAdminRelationship,
    ) -> Call<'a, types::DelegatedAdminRelationship> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.delegated_admin_relationships.create", params)
    }

    /// Delete a GDAP relationship that is only created yet.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option
    /// if_match: ETag of the version that was read last; that of the body where it is left out.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete>
    pub fn delete(self, relationship_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        Call::new(self.0, "graph.delegated_admin_relationships.delete", params)
    }

    /// Get a GDAP relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationship-get>
    pub fn get(
        self,
        relationship_id: impl Into<String>,
    ) -> Call<'a, types::DelegatedAdminRelationship> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        Call::new(self.0, "graph.delegated_admin_relationships.get", params)
    }

    /// List GDAP relationships.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. At most 300 a page.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships>
    pub fn list(
        self,
        options: GraphDelegatedAdminRelationshipsListOptions,
    ) -> Listing<'a, types::DelegatedAdminRelationship> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.delegated_admin_relationships.list", params)
    }

    /// Change a GDAP relationship that is not locked yet.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option
    /// if_match: ETag of the version that was read last; that of the body where it is left out.
    /// While the status is created; autoExtendDuration also later. 202 is known from that case
    /// only.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationship-update>
    pub fn update(
        self,
        relationship_id: impl Into<String>,
        body: &types::DelegatedAdminRelationship,
    ) -> Start<'a, types::DelegatedAdminRelationshipOperation> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "graph.delegated_admin_relationships.update", params)
    }
}

/// `partner.graph.delegated_admin_relationships.access_assignments`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDelegatedAdminRelationshipsAccessAssignments<'a>(On<'a>);

impl<'a> PartnerGraphDelegatedAdminRelationshipsAccessAssignments<'a> {
    /// Give a security group of the partner roles in a relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments>
    pub fn create(
        self,
        relationship_id: impl Into<String>,
        body: &types::DelegatedAdminAccessAssignment,
    ) -> Call<'a, types::DelegatedAdminAccessAssignment> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.delegated_admin_relationships.access_assignments.create", params)
    }

    /// Delete an access assignment.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option
    /// if_match: ETag of the version that was read last; that of the body where it is left out.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    /// - `access_assignment_id`: The access assignment.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete>
    pub fn delete(
        self,
        relationship_id: impl Into<String>,
        access_assignment_id: impl Into<String>,
    ) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put::<String>(&mut params, "access_assignment_id", access_assignment_id.into());
        Call::new(self.0, "graph.delegated_admin_relationships.access_assignments.delete", params)
    }

    /// Get an access assignment.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    /// - `access_assignment_id`: The access assignment.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get>
    pub fn get(
        self,
        relationship_id: impl Into<String>,
        access_assignment_id: impl Into<String>,
    ) -> Call<'a, types::DelegatedAdminAccessAssignment> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put::<String>(&mut params, "access_assignment_id", access_assignment_id.into());
        Call::new(self.0, "graph.delegated_admin_relationships.access_assignments.get", params)
    }

    /// List the access assignments of a relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments>
    pub fn list(
        self,
        relationship_id: impl Into<String>,
        options: GraphDelegatedAdminRelationshipsAccessAssignmentsListOptions,
    ) -> Listing<'a, types::DelegatedAdminAccessAssignment> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        options.put(&mut params);
        Listing::new(self.0, "graph.delegated_admin_relationships.access_assignments.list", params)
    }

    /// Change the roles of an access assignment.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Needs the option
    /// if_match: ETag of the version that was read last; that of the body where it is left out.
    /// 202 has Location and Retry-After; 200 comes where nothing changes.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    /// - `access_assignment_id`: The access assignment.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update>
    pub fn update(
        self,
        relationship_id: impl Into<String>,
        access_assignment_id: impl Into<String>,
        body: &types::DelegatedAdminAccessAssignment,
    ) -> Start<'a, types::DelegatedAdminRelationshipOperation> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put::<String>(&mut params, "access_assignment_id", access_assignment_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "graph.delegated_admin_relationships.access_assignments.update", params)
    }
}

/// `partner.graph.delegated_admin_relationships.operations`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDelegatedAdminRelationshipsOperations<'a>(On<'a>);

impl<'a> PartnerGraphDelegatedAdminRelationshipsOperations<'a> {
    /// Get the state of work on a relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    /// - `operation_id`: The work that goes on.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get>
    pub fn get(
        self,
        relationship_id: impl Into<String>,
        operation_id: impl Into<String>,
    ) -> Call<'a, types::DelegatedAdminRelationshipOperation> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put::<String>(&mut params, "operation_id", operation_id.into());
        Call::new(self.0, "graph.delegated_admin_relationships.operations.get", params)
    }

    /// List the work that is done on a relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations>
    pub fn list(
        self,
        relationship_id: impl Into<String>,
        options: GraphDelegatedAdminRelationshipsOperationsListOptions,
    ) -> Listing<'a, types::DelegatedAdminRelationshipOperation> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        options.put(&mut params);
        Listing::new(self.0, "graph.delegated_admin_relationships.operations.list", params)
    }
}

/// `partner.graph.delegated_admin_relationships.requests`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDelegatedAdminRelationshipsRequests<'a>(On<'a>);

impl<'a> PartnerGraphDelegatedAdminRelationshipsRequests<'a> {
    /// Ask to lock a relationship for approval, or to terminate it.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests>
    pub fn create(
        self,
        relationship_id: impl Into<String>,
        body: &types::DelegatedAdminRelationshipRequest,
    ) -> Call<'a, types::DelegatedAdminRelationshipRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.delegated_admin_relationships.requests.create", params)
    }

    /// Get a request about a relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    /// - `relationship_request_id`: The request about the relationship.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get>
    pub fn get(
        self,
        relationship_id: impl Into<String>,
        relationship_request_id: impl Into<String>,
    ) -> Call<'a, types::DelegatedAdminRelationshipRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        put::<String>(&mut params, "relationship_request_id", relationship_request_id.into());
        Call::new(self.0, "graph.delegated_admin_relationships.requests.get", params)
    }

    /// List the requests about a relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `relationship_id`: The relationship: two GUIDs with a hyphen between them.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests>
    pub fn list(
        self,
        relationship_id: impl Into<String>,
        options: GraphDelegatedAdminRelationshipsRequestsListOptions,
    ) -> Listing<'a, types::DelegatedAdminRelationshipRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_id", relationship_id.into());
        options.put(&mut params);
        Listing::new(self.0, "graph.delegated_admin_relationships.requests.list", params)
    }
}

/// `partner.graph.directory_roles`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDirectoryRoles<'a>(On<'a>);

impl<'a> PartnerGraphDirectoryRoles<'a> {
    /// `partner.graph.directory_roles.members`.
    pub fn members(self) -> PartnerGraphDirectoryRolesMembers<'a> {
        PartnerGraphDirectoryRolesMembers(self.0)
    }

    /// List the directory roles that are activated in a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-list>
    pub fn list(
        self,
        options: GraphDirectoryRolesListOptions,
    ) -> Listing<'a, types::GraphDirectoryRole> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.directory_roles.list", params)
    }
}

/// `partner.graph.directory_roles.members`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDirectoryRolesMembers<'a>(On<'a>);

impl<'a> PartnerGraphDirectoryRolesMembers<'a> {
    /// Add a member to a directory role.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `role_id`: The directory role.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-post-members>
    pub fn add(self, role_id: impl Into<String>, body: &types::ODataReference) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.directory_roles.members.add", params)
    }

    /// List the members of a directory role.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `role_id`: The directory role.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-list-members>
    pub fn list(self, role_id: impl Into<String>) -> Listing<'a, types::DirectoryObject> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        Listing::new(self.0, "graph.directory_roles.members.list", params)
    }

    /// Remove a member from a directory role.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `role_id`: The directory role.
    /// - `member_id`: Object id of the member.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-delete-member>
    pub fn remove(self, role_id: impl Into<String>, member_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        put::<String>(&mut params, "member_id", member_id.into());
        Call::new(self.0, "graph.directory_roles.members.remove", params)
    }
}

/// `partner.graph.directory_subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDirectorySubscriptions<'a>(On<'a>);

impl<'a> PartnerGraphDirectorySubscriptions<'a> {
    /// Get a subscription that a tenant holds.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `subscription_id`: The subscription, by its id in the directory.
    pub fn get(self, subscription_id: impl Into<String>) -> Call<'a, types::CompanySubscription> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(self.0, "graph.directory_subscriptions.get", params)
    }

    /// Get a subscription that a tenant holds, by its id in commerce.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Known from the
    /// schema of Graph, as an alternate key.
    ///
    /// - `commerce_subscription_id`: The subscription, by its id in commerce.
    pub fn get_by_commerce_id(
        self,
        commerce_subscription_id: impl Into<String>,
    ) -> Call<'a, types::CompanySubscription> {
        let mut params = Params::new();
        put::<String>(&mut params, "commerce_subscription_id", commerce_subscription_id.into());
        Call::new(self.0, "graph.directory_subscriptions.get_by_commerce_id", params)
    }

    /// List the subscriptions that a tenant holds, also those bought by a partner.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. ownerTenantId names
    /// the partner who bought it; commerceSubscriptionId is, as it seems, the id of the
    /// subscription in Partner Center.
    pub fn list(self) -> Listing<'a, types::CompanySubscription> {
        let params = Params::new();
        Listing::new(self.0, "graph.directory_subscriptions.list", params)
    }
}

/// `partner.graph.domains`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDomains<'a>(On<'a>);

impl<'a> PartnerGraphDomains<'a> {
    /// `partner.graph.domains.service_records`.
    pub fn service_records(self) -> PartnerGraphDomainsServiceRecords<'a> {
        PartnerGraphDomainsServiceRecords(self.0)
    }

    /// `partner.graph.domains.verification_records`.
    pub fn verification_records(self) -> PartnerGraphDomainsVerificationRecords<'a> {
        PartnerGraphDomainsVerificationRecords(self.0)
    }

    /// Add a domain to a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-post-domains>
    pub fn create(self, body: &types::GraphDomain) -> Call<'a, types::GraphDomain> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.domains.create", params)
    }

    /// Delete a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-delete>
    pub fn delete(self, domain_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Call::new(self.0, "graph.domains.delete", params)
    }

    /// Get a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-get>
    pub fn get(self, domain_id: impl Into<String>) -> Call<'a, types::GraphDomain> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Call::new(self.0, "graph.domains.get", params)
    }

    /// List the domains of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-list>
    pub fn list(self, options: GraphDomainsListOptions) -> Listing<'a, types::GraphDomain> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.domains.list", params)
    }

    /// Change a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-update>
    pub fn update(self, domain_id: impl Into<String>, body: &types::GraphDomain) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.domains.update", params)
    }

    /// Verify a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-verify>
    pub fn verify(self, domain_id: impl Into<String>) -> Call<'a, types::GraphDomain> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Call::new(self.0, "graph.domains.verify", params)
    }
}

/// `partner.graph.domains.service_records`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDomainsServiceRecords<'a>(On<'a>);

impl<'a> PartnerGraphDomainsServiceRecords<'a> {
    /// List the DNS records that the services of a domain need.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords>
    pub fn list(self, domain_id: impl Into<String>) -> Listing<'a, types::DomainDnsRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Listing::new(self.0, "graph.domains.service_records.list", params)
    }
}

/// `partner.graph.domains.verification_records`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphDomainsVerificationRecords<'a>(On<'a>);

impl<'a> PartnerGraphDomainsVerificationRecords<'a> {
    /// List the DNS records that prove who owns a domain.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords>
    pub fn list(self, domain_id: impl Into<String>) -> Listing<'a, types::DomainDnsRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Listing::new(self.0, "graph.domains.verification_records.list", params)
    }
}

/// `partner.graph.groups`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphGroups<'a>(On<'a>);

impl<'a> PartnerGraphGroups<'a> {
    /// `partner.graph.groups.licenses`.
    pub fn licenses(self) -> PartnerGraphGroupsLicenses<'a> {
        PartnerGraphGroupsLicenses(self.0)
    }

    /// List the groups of a tenant, such as those for access assignments.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/group-list>
    pub fn list(self, options: GraphGroupsListOptions) -> Listing<'a, types::GraphGroup> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.groups.list", params)
    }
}

/// `partner.graph.groups.licenses`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphGroupsLicenses<'a>(On<'a>);

impl<'a> PartnerGraphGroupsLicenses<'a> {
    /// Assign licences to a group.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `group_id`: The group.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/group-assignlicense>
    pub fn assign(
        self,
        group_id: impl Into<String>,
        body: &types::AssignLicenseRequest,
    ) -> Call<'a, types::GraphGroup> {
        let mut params = Params::new();
        put::<String>(&mut params, "group_id", group_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.groups.licenses.assign", params)
    }
}

/// `partner.graph.oauth2_permission_grants`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphOauth2PermissionGrants<'a>(On<'a>);

impl<'a> PartnerGraphOauth2PermissionGrants<'a> {
    /// List the delegated permissions that are granted in a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/oauth2permissiongrant-list>
    pub fn list(
        self,
        options: GraphOauth2PermissionGrantsListOptions,
    ) -> Listing<'a, types::OAuth2PermissionGrant> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.oauth2_permission_grants.list", params)
    }
}

/// `partner.graph.organization`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphOrganization<'a>(On<'a>);

impl<'a> PartnerGraphOrganization<'a> {
    /// Get an organization by its tenant id.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `organization_id`: Tenant id.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/organization-get>
    pub fn get(
        self,
        organization_id: impl Into<String>,
        options: GraphOrganizationGetOptions,
    ) -> Call<'a, types::GraphOrganization> {
        let mut params = Params::new();
        put::<String>(&mut params, "organization_id", organization_id.into());
        options.put(&mut params);
        Call::new(self.0, "graph.organization.get", params)
    }

    /// List the organizations of a tenant: always one, its own.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/organization-list>
    pub fn list(
        self,
        options: GraphOrganizationListOptions,
    ) -> Listing<'a, types::GraphOrganization> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.organization.list", params)
    }
}

/// `partner.graph.partner_security`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphPartnerSecurity<'a>(On<'a>);

impl<'a> PartnerGraphPartnerSecurity<'a> {
    /// `partner.graph.partner_security.alerts`.
    pub fn alerts(self) -> PartnerGraphPartnerSecurityAlerts<'a> {
        PartnerGraphPartnerSecurityAlerts(self.0)
    }

    /// `partner.graph.partner_security.score`.
    pub fn score(self) -> PartnerGraphPartnerSecurityScore<'a> {
        PartnerGraphPartnerSecurityScore(self.0)
    }
}

/// `partner.graph.partner_security.alerts`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphPartnerSecurityAlerts<'a>(On<'a>);

impl<'a> PartnerGraphPartnerSecurityAlerts<'a> {
    /// Get a security alert of the partner.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it
    /// a preview.
    ///
    /// - `alert_id`: The alert.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get>
    pub fn get(self, alert_id: impl Into<String>) -> Call<'a, types::PartnerSecurityAlert> {
        let mut params = Params::new();
        put::<String>(&mut params, "alert_id", alert_id.into());
        Call::new(self.0, "graph.partner_security.alerts.get", params)
    }

    /// List the security alerts of the partner.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it
    /// a preview.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list>
    pub fn list(
        self,
        options: GraphPartnerSecurityAlertsListOptions,
    ) -> Listing<'a, types::PartnerSecurityAlert> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.partner_security.alerts.list", params)
    }

    /// Set the state of a security alert, and why.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it
    /// a preview.
    ///
    /// - `alert_id`: The alert.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-update>
    pub fn update(
        self,
        alert_id: impl Into<String>,
        body: &types::PartnerSecurityAlert,
    ) -> Call<'a, types::PartnerSecurityAlert> {
        let mut params = Params::new();
        put::<String>(&mut params, "alert_id", alert_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.partner_security.alerts.update", params)
    }
}

/// `partner.graph.partner_security.score`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphPartnerSecurityScore<'a>(On<'a>);

impl<'a> PartnerGraphPartnerSecurityScore<'a> {
    /// `partner.graph.partner_security.score.customer_insights`.
    pub fn customer_insights(self) -> PartnerGraphPartnerSecurityScoreCustomerInsights<'a> {
        PartnerGraphPartnerSecurityScoreCustomerInsights(self.0)
    }

    /// `partner.graph.partner_security.score.history`.
    pub fn history(self) -> PartnerGraphPartnerSecurityScoreHistory<'a> {
        PartnerGraphPartnerSecurityScoreHistory(self.0)
    }

    /// `partner.graph.partner_security.score.requirements`.
    pub fn requirements(self) -> PartnerGraphPartnerSecurityScoreRequirements<'a> {
        PartnerGraphPartnerSecurityScoreRequirements(self.0)
    }

    /// Get the security score of the partner.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The service calls it a
    /// preview. The example wraps the object in a member value.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get>
    pub fn get(
        self,
        options: GraphPartnerSecurityScoreGetOptions,
    ) -> Call<'a, types::PartnerSecurityScore> {
        let mut params = Params::new();
        options.put(&mut params);
        Call::new(self.0, "graph.partner_security.score.get", params)
    }
}

/// `partner.graph.partner_security.score.customer_insights`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphPartnerSecurityScoreCustomerInsights<'a>(On<'a>);

impl<'a> PartnerGraphPartnerSecurityScoreCustomerInsights<'a> {
    /// List how much MFA each customer uses.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The service calls it a
    /// preview. $skip and $top are not supported.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights>
    pub fn list(self) -> Listing<'a, types::PartnerSecurityCustomerInsight> {
        let params = Params::new();
        Listing::new(self.0, "graph.partner_security.score.customer_insights.list", params)
    }
}

/// `partner.graph.partner_security.score.history`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphPartnerSecurityScoreHistory<'a>(On<'a>);

impl<'a> PartnerGraphPartnerSecurityScoreHistory<'a> {
    /// Get one change of the security score.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The service calls it a
    /// preview.
    ///
    /// - `history_id`: The entry of the history.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get>
    pub fn get(
        self,
        history_id: impl Into<String>,
    ) -> Call<'a, types::PartnerSecurityScoreHistory> {
        let mut params = Params::new();
        put::<String>(&mut params, "history_id", history_id.into());
        Call::new(self.0, "graph.partner_security.score.history.get", params)
    }

    /// List the changes of the security score.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The service calls it a
    /// preview.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history>
    pub fn list(self) -> Listing<'a, types::PartnerSecurityScoreHistory> {
        let params = Params::new();
        Listing::new(self.0, "graph.partner_security.score.history.list", params)
    }
}

/// `partner.graph.partner_security.score.requirements`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphPartnerSecurityScoreRequirements<'a>(On<'a>);

impl<'a> PartnerGraphPartnerSecurityScoreRequirements<'a> {
    /// Get one requirement of the security score.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The service calls it a
    /// preview.
    ///
    /// - `requirement_id`: The requirement, such as securityContactProvided.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get>
    pub fn get(
        self,
        requirement_id: impl Into<String>,
    ) -> Call<'a, types::PartnerSecurityRequirement> {
        let mut params = Params::new();
        put::<String>(&mut params, "requirement_id", requirement_id.into());
        Call::new(self.0, "graph.partner_security.score.requirements.get", params)
    }

    /// List the requirements of which the security score is made.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The service calls it a
    /// preview.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements>
    pub fn list(self) -> Listing<'a, types::PartnerSecurityRequirement> {
        let params = Params::new();
        Listing::new(self.0, "graph.partner_security.score.requirements.list", params)
    }
}

/// `partner.graph.service_health`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphServiceHealth<'a>(On<'a>);

impl<'a> PartnerGraphServiceHealth<'a> {
    /// `partner.graph.service_health.issues`.
    pub fn issues(self) -> PartnerGraphServiceHealthIssues<'a> {
        PartnerGraphServiceHealthIssues(self.0)
    }

    /// `partner.graph.service_health.messages`.
    pub fn messages(self) -> PartnerGraphServiceHealthMessages<'a> {
        PartnerGraphServiceHealthMessages(self.0)
    }

    /// `partner.graph.service_health.overviews`.
    pub fn overviews(self) -> PartnerGraphServiceHealthOverviews<'a> {
        PartnerGraphServiceHealthOverviews(self.0)
    }
}

/// `partner.graph.service_health.issues`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphServiceHealthIssues<'a>(On<'a>);

impl<'a> PartnerGraphServiceHealthIssues<'a> {
    /// List the issues of a tenant's services.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-issues>
    pub fn list(
        self,
        options: GraphServiceHealthIssuesListOptions,
    ) -> Listing<'a, types::ServiceHealthIssue> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_health.issues.list", params)
    }
}

/// `partner.graph.service_health.messages`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphServiceHealthMessages<'a>(On<'a>);

impl<'a> PartnerGraphServiceHealthMessages<'a> {
    /// List the messages about a tenant's services.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-messages>
    pub fn list(
        self,
        options: GraphServiceHealthMessagesListOptions,
    ) -> Listing<'a, types::ServiceUpdateMessage> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_health.messages.list", params)
    }
}

/// `partner.graph.service_health.overviews`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphServiceHealthOverviews<'a>(On<'a>);

impl<'a> PartnerGraphServiceHealthOverviews<'a> {
    /// List the health of a tenant's services.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews>
    pub fn list(
        self,
        options: GraphServiceHealthOverviewsListOptions,
    ) -> Listing<'a, types::ServiceHealth> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_health.overviews.list", params)
    }
}

/// `partner.graph.service_principals`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphServicePrincipals<'a>(On<'a>);

impl<'a> PartnerGraphServicePrincipals<'a> {
    /// Create the service principal of an app in a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals>
    pub fn create(self, body: &types::ServicePrincipal) -> Call<'a, types::ServicePrincipal> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.service_principals.create", params)
    }

    /// List the service principals of a tenant.
    ///
    /// Of the app alone, or of the app with a user. A filter on appId tells whether an app has
    /// been consented to.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceprincipal-list>
    pub fn list(
        self,
        options: GraphServicePrincipalsListOptions,
    ) -> Listing<'a, types::ServicePrincipal> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_principals.list", params)
    }
}

/// `partner.graph.subscribed_skus`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphSubscribedSkus<'a>(On<'a>);

impl<'a> PartnerGraphSubscribedSkus<'a> {
    /// List the licences that a tenant has.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/subscribedsku-list>
    pub fn list(
        self,
        options: GraphSubscribedSkusListOptions,
    ) -> Listing<'a, types::GraphSubscribedSku> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.subscribed_skus.list", params)
    }
}

/// `partner.graph.tenant_relationships`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphTenantRelationships<'a>(On<'a>);

impl<'a> PartnerGraphTenantRelationships<'a> {
    /// Get what is public about a tenant, by one of its domains.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name
    /// the US government cloud beside the global one; China is in none, and is refused.
    ///
    /// - `domain_name`: One of its domains.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname>
    pub fn find_by_domain_name(
        self,
        domain_name: impl Into<String>,
    ) -> Call<'a, types::TenantInformation> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_name", domain_name.into());
        Call::new(self.0, "graph.tenant_relationships.find_by_domain_name", params)
    }

    /// Get what is public about a tenant, by its id.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name
    /// the US government cloud beside the global one; China is in none, and is refused.
    ///
    /// - `tenant_id`: Tenant id.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid>
    pub fn find_by_tenant_id(
        self,
        tenant_id: impl Into<String>,
    ) -> Call<'a, types::TenantInformation> {
        let mut params = Params::new();
        put::<String>(&mut params, "tenant_id", tenant_id.into());
        Call::new(self.0, "graph.tenant_relationships.find_by_tenant_id", params)
    }
}

/// `partner.graph.users`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphUsers<'a>(On<'a>);

impl<'a> PartnerGraphUsers<'a> {
    /// `partner.graph.users.deleted`.
    pub fn deleted(self) -> PartnerGraphUsersDeleted<'a> {
        PartnerGraphUsersDeleted(self.0)
    }

    /// `partner.graph.users.license_details`.
    pub fn license_details(self) -> PartnerGraphUsersLicenseDetails<'a> {
        PartnerGraphUsersLicenseDetails(self.0)
    }

    /// `partner.graph.users.licenses`.
    pub fn licenses(self) -> PartnerGraphUsersLicenses<'a> {
        PartnerGraphUsersLicenses(self.0)
    }

    /// Create a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-post-users>
    pub fn create(self, body: &types::GraphUser) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.users.create", params)
    }

    /// Delete a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-delete>
    pub fn delete(self, user_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        Call::new(self.0, "graph.users.delete", params)
    }

    /// Get a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-get>
    pub fn get(
        self,
        user_id: impl Into<String>,
        options: GraphUsersGetOptions,
    ) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        options.put(&mut params);
        Call::new(self.0, "graph.users.get", params)
    }

    /// List the users of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-list>
    pub fn list(self, options: GraphUsersListOptions) -> Listing<'a, types::GraphUser> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.users.list", params)
    }

    /// Change a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-update>
    pub fn update(self, user_id: impl Into<String>, body: &types::GraphUser) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.users.update", params)
    }
}

/// `partner.graph.users.deleted`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphUsersDeleted<'a>(On<'a>);

impl<'a> PartnerGraphUsersDeleted<'a> {
    /// List the deleted users of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directory-deleteditems-list>
    pub fn list(self, options: GraphUsersDeletedListOptions) -> Listing<'a, types::GraphUser> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.users.deleted.list", params)
    }

    /// Restore a deleted user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `object_id`: Object id of the deleted user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directory-deleteditems-restore>
    pub fn restore(self, object_id: impl Into<String>) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "object_id", object_id.into());
        Call::new(self.0, "graph.users.deleted.restore", params)
    }
}

/// `partner.graph.users.license_details`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphUsersLicenseDetails<'a>(On<'a>);

impl<'a> PartnerGraphUsersLicenseDetails<'a> {
    /// List the licences of a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-list-licensedetails>
    pub fn list(self, user_id: impl Into<String>) -> Listing<'a, types::LicenseDetails> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        Listing::new(self.0, "graph.users.license_details.list", params)
    }
}

/// `partner.graph.users.licenses`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerGraphUsersLicenses<'a>(On<'a>);

impl<'a> PartnerGraphUsersLicenses<'a> {
    /// Assign licences to a user and remove them.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-assignlicense>
    pub fn assign(
        self,
        user_id: impl Into<String>,
        body: &types::AssignLicenseRequest,
    ) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.users.licenses.assign", params)
    }
}

/// `partner.insights`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInsights<'a>(On<'a>);

impl<'a> PartnerInsights<'a> {
    /// `partner.insights.datasets`.
    pub fn datasets(self) -> PartnerInsightsDatasets<'a> {
        PartnerInsightsDatasets(self.0)
    }

    /// `partner.insights.queries`.
    pub fn queries(self) -> PartnerInsightsQueries<'a> {
        PartnerInsightsQueries(self.0)
    }

    /// `partner.insights.reports`.
    pub fn reports(self) -> PartnerInsightsReports<'a> {
        PartnerInsightsReports(self.0)
    }
}

/// `partner.insights.datasets`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInsightsDatasets<'a>(On<'a>);

impl<'a> PartnerInsightsDatasets<'a> {
    /// List the datasets, with their columns, metrics and spans of time.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-dataset>
    pub fn list(self, options: InsightsDatasetsListOptions) -> Listing<'a, types::InsightsDataset> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "insights.datasets.list", params)
    }
}

/// `partner.insights.queries`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInsightsQueries<'a>(On<'a>);

impl<'a> PartnerInsightsQueries<'a> {
    /// Store a query.
    ///
    /// Of the app alone, or of the app with a user. A query is SELECT columns FROM dataset
    /// \[WHERE] \[ORDER BY] \[LIMIT] TIMESPAN span.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm>
    pub fn create(self, body: &types::InsightsQueryRequest) -> Listing<'a, types::InsightsQuery> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Listing::new(self.0, "insights.queries.create", params)
    }

    /// Delete a stored query.
    ///
    /// Of the app alone, or of the app with a user. The path is that of the same call for the
    /// marketplace (insights/v1/cmp); the article itself could not be read.
    ///
    /// - `query_id`: The query.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report-queries>
    pub fn delete(self, query_id: impl Into<String>) -> Listing<'a, types::InsightsQuery> {
        let mut params = Params::new();
        put::<String>(&mut params, "query_id", query_id.into());
        Listing::new(self.0, "insights.queries.delete", params)
    }

    /// List the stored queries.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report-queries>
    pub fn list(self, options: InsightsQueriesListOptions) -> Listing<'a, types::InsightsQuery> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "insights.queries.list", params)
    }

    /// Run a query for ten rows.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-try-report-queries>
    pub fn test(
        self,
        options: InsightsQueriesTestOptions,
    ) -> Listing<'a, types::InsightsTestResult> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "insights.queries.test", params)
    }
}

/// `partner.insights.reports`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInsightsReports<'a>(On<'a>);

impl<'a> PartnerInsightsReports<'a> {
    /// `partner.insights.reports.executions`.
    pub fn executions(self) -> PartnerInsightsReportsExecutions<'a> {
        PartnerInsightsReportsExecutions(self.0)
    }

    /// Schedule a report, or run one now.
    ///
    /// Of the app alone, or of the app with a user. executeNow leaves startTime,
    /// recurrenceInterval and recurrenceCount out of account. callbackUrl is called when a
    /// report is ready.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm>
    pub fn create(self, body: &types::InsightsReportRequest) -> Listing<'a, types::InsightsReport> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Listing::new(self.0, "insights.reports.create", params)
    }

    /// Delete a report and its executions.
    ///
    /// Of the app alone, or of the app with a user. The path is that of the same call for the
    /// marketplace (insights/v1/cmp); the article itself could not be read.
    ///
    /// - `report_id`: The report.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report>
    pub fn delete(self, report_id: impl Into<String>) -> Listing<'a, types::InsightsReport> {
        let mut params = Params::new();
        put::<String>(&mut params, "report_id", report_id.into());
        Listing::new(self.0, "insights.reports.delete", params)
    }

    /// List the scheduled reports.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report>
    pub fn list(self, options: InsightsReportsListOptions) -> Listing<'a, types::InsightsReport> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "insights.reports.list", params)
    }

    /// Pause a report.
    ///
    /// Of the app alone, or of the app with a user. The path is that of the same call for the
    /// marketplace (insights/v1/cmp); the article itself could not be read.
    ///
    /// - `report_id`: The report.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-pause-report-executions>
    pub fn pause(self, report_id: impl Into<String>) -> Listing<'a, types::InsightsReport> {
        let mut params = Params::new();
        put::<String>(&mut params, "report_id", report_id.into());
        Listing::new(self.0, "insights.reports.pause", params)
    }

    /// Resume a paused report.
    ///
    /// Of the app alone, or of the app with a user. The path is that of the same call for the
    /// marketplace (insights/v1/cmp); the article itself could not be read.
    ///
    /// - `report_id`: The report.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-resume-report-executions>
    pub fn resume(self, report_id: impl Into<String>) -> Listing<'a, types::InsightsReport> {
        let mut params = Params::new();
        put::<String>(&mut params, "report_id", report_id.into());
        Listing::new(self.0, "insights.reports.resume", params)
    }

    /// Change a report.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `report_id`: The report.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-update-report>
    pub fn update(
        self,
        report_id: impl Into<String>,
        body: &types::InsightsReportRequest,
    ) -> Listing<'a, types::InsightsReport> {
        let mut params = Params::new();
        put::<String>(&mut params, "report_id", report_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Listing::new(self.0, "insights.reports.update", params)
    }
}

/// `partner.insights.reports.executions`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInsightsReportsExecutions<'a>(On<'a>);

impl<'a> PartnerInsightsReportsExecutions<'a> {
    /// List the executions of a report, with the links to their files.
    ///
    /// Of the app alone, or of the app with a user. 404 until an execution is completed, as
    /// only those are asked for by default.
    ///
    /// - `report_id`: The report; several with a semicolon between them.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm>
    pub fn list(
        self,
        report_id: impl Into<String>,
        options: InsightsReportsExecutionsListOptions,
    ) -> Listing<'a, types::InsightsReportExecution> {
        let mut params = Params::new();
        put::<String>(&mut params, "report_id", report_id.into());
        options.put(&mut params);
        Listing::new(self.0, "insights.reports.executions.list", params)
    }
}

/// `partner.invoices`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoices<'a>(On<'a>);

impl<'a> PartnerInvoices<'a> {
    /// `partner.invoices.estimate_links`.
    pub fn estimate_links(self) -> PartnerInvoicesEstimateLinks<'a> {
        PartnerInvoicesEstimateLinks(self.0)
    }

    /// `partner.invoices.line_items`.
    pub fn line_items(self) -> PartnerInvoicesLineItems<'a> {
        PartnerInvoicesLineItems(self.0)
    }

    /// `partner.invoices.receipts`.
    pub fn receipts(self) -> PartnerInvoicesReceipts<'a> {
        PartnerInvoicesReceipts(self.0)
    }

    /// `partner.invoices.statement`.
    pub fn statement(self) -> PartnerInvoicesStatement<'a> {
        PartnerInvoicesStatement(self.0)
    }

    /// `partner.invoices.summaries`.
    pub fn summaries(self) -> PartnerInvoicesSummaries<'a> {
        PartnerInvoicesSummaries(self.0)
    }

    /// `partner.invoices.summary`.
    pub fn summary(self) -> PartnerInvoicesSummary<'a> {
        PartnerInvoicesSummary(self.0)
    }

    /// `partner.invoices.unbilled`.
    pub fn unbilled(self) -> PartnerInvoicesUnbilled<'a> {
        PartnerInvoicesUnbilled(self.0)
    }

    /// Get an invoice.
    ///
    /// Of the app with a user.
    ///
    /// - `invoice_id`: The invoice.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoice-by-id>
    pub fn get(self, invoice_id: impl Into<String>) -> Call<'a, types::Invoice> {
        let mut params = Params::new();
        put::<String>(&mut params, "invoice_id", invoice_id.into());
        Call::new(self.0, "invoices.get", params)
    }

    /// List invoices.
    ///
    /// Of the app alone, or of the app with a user. The answer has links.next too.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-collection-of-invoices>
    pub fn list(self, options: InvoicesListOptions) -> Listing<'a, types::Invoice> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "invoices.list", params)
    }
}

/// `partner.invoices.estimate_links`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesEstimateLinks<'a>(On<'a>);

impl<'a> PartnerInvoicesEstimateLinks<'a> {
    /// List links to estimates of what is not billed yet.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `currency_code`: ISO 4217 code of the currency.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links>
    pub fn list(self, currency_code: impl Into<String>) -> Listing<'a, types::EstimateLink> {
        let mut params = Params::new();
        put::<String>(&mut params, "currency_code", currency_code.into());
        Listing::new(self.0, "invoices.estimate_links.list", params)
    }
}

/// `partner.invoices.line_items`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesLineItems<'a>(On<'a>);

impl<'a> PartnerInvoicesLineItems<'a> {
    /// List the line items of an invoice, or its billed usage.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2025-04-21, for new
    /// commerce billing periods after March 2025; call
    /// graph.billing.billed_reconciliation.export or graph.billing.billed_usage.export. The
    /// only way to billing periods before February 2024, and to the providers office and azure.
    /// These page by offset, onetime by a token. The end was announced for 2024-09-30 and
    /// 2025-01-21 first.
    ///
    /// - `invoice_id`: The invoice.
    /// - `provider`: Provider of the billing; marketplace gets no new lines.
    /// - `invoice_line_item_type`: Charges, or usage.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoiceline-items>
    pub fn list(
        self,
        invoice_id: impl Into<String>,
        provider: impl Into<String>,
        invoice_line_item_type: impl Into<String>,
        options: InvoicesLineItemsListOptions,
    ) -> Listing<'a, types::InvoiceLineItem> {
        let mut params = Params::new();
        put::<String>(&mut params, "invoice_id", invoice_id.into());
        put::<String>(&mut params, "provider", provider.into());
        put::<String>(&mut params, "invoice_line_item_type", invoice_line_item_type.into());
        options.put(&mut params);
        Listing::new(self.0, "invoices.line_items.list", params)
    }

    /// List the line items of an invoice, by the older path.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2025-04-21, for new
    /// commerce billing periods after March 2025; call
    /// graph.billing.billed_reconciliation.export. The older form of invoices.line_items.list,
    /// of which errors are mended only. OneTime pages by a token, the others by offset.
    ///
    /// - `invoice_id`: The invoice.
    /// - `billing_provider`: Office, Azure or OneTime.
    /// - `invoice_line_item_type`: BillingLineItems or UsageLineItems.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoiceline-items>
    pub fn list_by_type(
        self,
        invoice_id: impl Into<String>,
        billing_provider: impl Into<String>,
        invoice_line_item_type: impl Into<String>,
        options: InvoicesLineItemsListByTypeOptions,
    ) -> Listing<'a, types::InvoiceLineItem> {
        let mut params = Params::new();
        put::<String>(&mut params, "invoice_id", invoice_id.into());
        put::<String>(&mut params, "billing_provider", billing_provider.into());
        put::<String>(&mut params, "invoice_line_item_type", invoice_line_item_type.into());
        options.put(&mut params);
        Listing::new(self.0, "invoices.line_items.list_by_type", params)
    }
}

/// `partner.invoices.receipts`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesReceipts<'a>(On<'a>);

impl<'a> PartnerInvoicesReceipts<'a> {
    /// `partner.invoices.receipts.statement`.
    pub fn statement(self) -> PartnerInvoicesReceiptsStatement<'a> {
        PartnerInvoicesReceiptsStatement(self.0)
    }
}

/// `partner.invoices.receipts.statement`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesReceiptsStatement<'a>(On<'a>);

impl<'a> PartnerInvoicesReceiptsStatement<'a> {
    /// Download a tax receipt as PDF (Taiwan).
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `invoice_id`: The invoice.
    /// - `receipt_id`: The tax receipt.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-invoice-receipt-statement>
    pub fn get(self, invoice_id: impl Into<String>, receipt_id: impl Into<String>) -> Fetch<'a> {
        let mut params = Params::new();
        put::<String>(&mut params, "invoice_id", invoice_id.into());
        put::<String>(&mut params, "receipt_id", receipt_id.into());
        Fetch::new(self.0, "invoices.receipts.statement.get", params)
    }
}

/// `partner.invoices.statement`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesStatement<'a>(On<'a>);

impl<'a> PartnerInvoicesStatement<'a> {
    /// Download an invoice as PDF.
    ///
    /// Of the app with a user.
    ///
    /// - `invoice_id`: The invoice.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoice-statement>
    pub fn get(self, invoice_id: impl Into<String>) -> Fetch<'a> {
        let mut params = Params::new();
        put::<String>(&mut params, "invoice_id", invoice_id.into());
        Fetch::new(self.0, "invoices.statement.get", params)
    }
}

/// `partner.invoices.summaries`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesSummaries<'a>(On<'a>);

impl<'a> PartnerInvoicesSummaries<'a> {
    /// List the balance of the account in each currency.
    ///
    /// Of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-invoice-summaries>
    pub fn list(self) -> Listing<'a, types::InvoiceSummary> {
        let params = Params::new();
        Listing::new(self.0, "invoices.summaries.list", params)
    }
}

/// `partner.invoices.summary`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesSummary<'a>(On<'a>);

impl<'a> PartnerInvoicesSummary<'a> {
    /// Get the balance of the account.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-the-reseller-s-current-account-balance>
    pub fn get(self) -> Call<'a, types::InvoiceSummary> {
        let params = Params::new();
        Call::new(self.0, "invoices.summary.get", params)
    }
}

/// `partner.invoices.unbilled`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesUnbilled<'a>(On<'a>);

impl<'a> PartnerInvoicesUnbilled<'a> {
    /// `partner.invoices.unbilled.line_items`.
    pub fn line_items(self) -> PartnerInvoicesUnbilledLineItems<'a> {
        PartnerInvoicesUnbilledLineItems(self.0)
    }
}

/// `partner.invoices.unbilled.line_items`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerInvoicesUnbilledLineItems<'a>(On<'a>);

impl<'a> PartnerInvoicesUnbilledLineItems<'a> {
    /// List what is not billed yet: charges or usage.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2026-03-15, for new
    /// commerce; call graph.billing.unbilled_reconciliation.export or
    /// graph.billing.unbilled_usage.export. The date is of a third party (partner-center-mcp);
    /// it still answered then.
    ///
    /// - `provider`: Provider of the billing.
    /// - `invoice_line_item_type`: Charges, or daily rated usage.
    /// - `currency_code`: ISO 4217 code of the currency.
    /// - `period`: This month, or the last one.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-invoice-unbilled-recon-lineitems>
    pub fn list(
        self,
        provider: impl Into<String>,
        invoice_line_item_type: impl Into<String>,
        currency_code: impl Into<String>,
        period: impl Into<String>,
        options: InvoicesUnbilledLineItemsListOptions,
    ) -> Listing<'a, types::InvoiceLineItem> {
        let mut params = Params::new();
        put::<String>(&mut params, "provider", provider.into());
        put::<String>(&mut params, "invoice_line_item_type", invoice_line_item_type.into());
        put::<String>(&mut params, "currency_code", currency_code.into());
        put::<String>(&mut params, "period", period.into());
        options.put(&mut params);
        Listing::new(self.0, "invoices.unbilled.line_items.list", params)
    }
}

/// `partner.margins`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerMargins<'a>(On<'a>);

impl<'a> PartnerMargins<'a> {
    /// Download the margins of private offers as CSV.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/download-margins>
    pub fn download(self, country: impl Into<String>) -> Fetch<'a> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        Fetch::new(self.0, "margins.download", params)
    }

    /// List the margins of private offers.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. How it pages is not
    /// documented.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-margins>
    pub fn list(self) -> Listing<'a, types::Margin> {
        let params = Params::new();
        Listing::new(self.0, "margins.list", params)
    }
}

/// `partner.new_commerce_migration_schedules`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerNewCommerceMigrationSchedules<'a>(On<'a>);

impl<'a> PartnerNewCommerceMigrationSchedules<'a> {
    /// List the schedules of migrations of all customers.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule>
    pub fn list(
        self,
        options: NewCommerceMigrationSchedulesListOptions,
    ) -> Listing<'a, types::NewCommerceMigrationSchedule> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "new_commerce_migration_schedules.list", params)
    }
}

/// `partner.new_commerce_migrations`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerNewCommerceMigrations<'a>(On<'a>);

impl<'a> PartnerNewCommerceMigrations<'a> {
    /// List the migrations of all customers.
    ///
    /// Of the app alone, or of the app with a user. One of the three ids is needed. At most 300
    /// a page; the token of the next one is in a header of the answer.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/query-migrated-subscriptions>
    pub fn list(
        self,
        options: NewCommerceMigrationsListOptions,
    ) -> Listing<'a, types::NewCommerceMigration> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "new_commerce_migrations.list", params)
    }
}

/// `partner.offer_categories`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerOfferCategories<'a>(On<'a>);

impl<'a> PartnerOfferCategories<'a> {
    /// List the categories of offers of a market.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences,
    /// but for old public sector terms of five and six years; call products.list. Needs the
    /// option locale: Language of the texts, such as en-US.
    ///
    /// - `country`: ISO country code of the market.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-offer-categories-by-country-and-locale>
    pub fn list(self, country: impl Into<String>) -> Listing<'a, types::OfferCategory> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        Listing::new(self.0, "offer_categories.list", params)
    }
}

/// `partner.offer_matrix`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerOfferMatrix<'a>(On<'a>);

impl<'a> PartnerOfferMatrix<'a> {
    /// Download the offer matrix of a month.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `month`: The month as yyyyMM.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-an-offer-matrix>
    pub fn get(self, month: impl Into<String>, options: OfferMatrixGetOptions) -> Fetch<'a> {
        let mut params = Params::new();
        put::<String>(&mut params, "month", month.into());
        options.put(&mut params);
        Fetch::new(self.0, "offer_matrix.get", params)
    }
}

/// `partner.offers`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerOffers<'a>(On<'a>);

impl<'a> PartnerOffers<'a> {
    /// `partner.offers.addons`.
    pub fn addons(self) -> PartnerOffersAddons<'a> {
        PartnerOffersAddons(self.0)
    }

    /// Get an offer.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences,
    /// but for old public sector terms of five and six years; call products.get. Needs the
    /// option locale: Language of the texts, such as en-US.
    ///
    /// - `offer_id`: The offer.
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-an-offer-by-id>
    pub fn get(
        self,
        offer_id: impl Into<String>,
        country: impl Into<String>,
    ) -> Call<'a, types::Offer> {
        let mut params = Params::new();
        put::<String>(&mut params, "offer_id", offer_id.into());
        put::<String>(&mut params, "country", country.into());
        Call::new(self.0, "offers.get", params)
    }

    /// List the offers of a market.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences,
    /// but for old public sector terms of five and six years; call products.list. Needs the
    /// option locale: Language of the texts, such as en-US.
    ///
    /// - `country`: ISO country code of the market.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-offers-for-a-market>
    pub fn list(
        self,
        country: impl Into<String>,
        options: OffersListOptions,
    ) -> Listing<'a, types::Offer> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        options.put(&mut params);
        Listing::new(self.0, "offers.list", params)
    }
}

/// `partner.offers.addons`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerOffersAddons<'a>(On<'a>);

impl<'a> PartnerOffersAddons<'a> {
    /// List the add-ons of an offer.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences,
    /// but for old public sector terms of five and six years; call products.list.
    ///
    /// - `offer_id`: The offer.
    /// - `country`: ISO country code of the market.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-addon-offers-by-offer-id>
    pub fn list(
        self,
        offer_id: impl Into<String>,
        country: impl Into<String>,
        options: OffersAddonsListOptions,
    ) -> Listing<'a, types::Offer> {
        let mut params = Params::new();
        put::<String>(&mut params, "offer_id", offer_id.into());
        put::<String>(&mut params, "country", country.into());
        options.put(&mut params);
        Listing::new(self.0, "offers.addons.list", params)
    }
}

/// `partner.partners`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPartners<'a>(On<'a>);

impl<'a> PartnerPartners<'a> {
    /// `partner.partners.resellers`.
    pub fn resellers(self) -> PartnerPartnersResellers<'a> {
        PartnerPartnersResellers(self.0)
    }
}

/// `partner.partners.resellers`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPartnersResellers<'a>(On<'a>);

impl<'a> PartnerPartnersResellers<'a> {
    /// Check whether partner ids belong to authorized indirect resellers.
    ///
    /// Of the app alone, or of the app with a user. For an Admin agent. A refused id has
    /// errorCode 900400.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record>
    pub fn validate(
        self,
        body: &types::ResellerValidationRequest,
    ) -> Call<'a, types::ResellerValidationResponse> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "partners.resellers.validate", params)
    }
}

/// `partner.payouts`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPayouts<'a>(On<'a>);

impl<'a> PartnerPayouts<'a> {
    /// `partner.payouts.payments`.
    pub fn payments(self) -> PartnerPayoutsPayments<'a> {
        PartnerPayoutsPayments(self.0)
    }

    /// `partner.payouts.transaction_history`.
    pub fn transaction_history(self) -> PartnerPayoutsTransactionHistory<'a> {
        PartnerPayoutsTransactionHistory(self.0)
    }
}

/// `partner.payouts.payments`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPayoutsPayments<'a>(On<'a>);

impl<'a> PartnerPayoutsPayments<'a> {
    /// `partner.payouts.payments.exports`.
    pub fn exports(self) -> PartnerPayoutsPaymentsExports<'a> {
        PartnerPayoutsPaymentsExports(self.0)
    }
}

/// `partner.payouts.payments.exports`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPayoutsPaymentsExports<'a>(On<'a>);

impl<'a> PartnerPayoutsPaymentsExports<'a> {
    /// Start an export of payments.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The requestId of the
    /// answer is asked for with payouts.payments.exports.get until the file is there.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/create-payments-export-request>
    pub fn create(
        self,
        options: PayoutsPaymentsExportsCreateOptions,
    ) -> Start<'a, types::PayoutExportRequest> {
        let mut params = Params::new();
        options.put(&mut params);
        Start::new(self.0, "payouts.payments.exports.create", params)
    }

    /// Delete an export of payments.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `export_id`: The export, by the requestId of the answer that created it.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-payment-export-request-by-id>
    pub fn delete(self, export_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "export_id", export_id.into());
        Call::new(self.0, "payouts.payments.exports.delete", params)
    }

    /// Get the state of an export of payments, and the link to its file.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `export_id`: The export, by the requestId of the answer that created it.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-payment-export-request-by-id>
    pub fn get(self, export_id: impl Into<String>) -> Listing<'a, types::PayoutExportRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "export_id", export_id.into());
        Listing::new(self.0, "payouts.payments.exports.get", params)
    }
}

/// `partner.payouts.transaction_history`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPayoutsTransactionHistory<'a>(On<'a>);

impl<'a> PartnerPayoutsTransactionHistory<'a> {
    /// `partner.payouts.transaction_history.exports`.
    pub fn exports(self) -> PartnerPayoutsTransactionHistoryExports<'a> {
        PartnerPayoutsTransactionHistoryExports(self.0)
    }
}

/// `partner.payouts.transaction_history.exports`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPayoutsTransactionHistoryExports<'a>(On<'a>);

impl<'a> PartnerPayoutsTransactionHistoryExports<'a> {
    /// Start an export of earnings.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The requestId of the
    /// answer is asked for with payouts.transaction_history.exports.get until the file is
    /// there.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/create-earnings-export-request>
    pub fn create(
        self,
        options: PayoutsTransactionHistoryExportsCreateOptions,
    ) -> Start<'a, types::PayoutExportRequest> {
        let mut params = Params::new();
        options.put(&mut params);
        Start::new(self.0, "payouts.transaction_history.exports.create", params)
    }

    /// Delete an export of earnings.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `export_id`: The export, by the requestId of the answer that created it.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-earnings-export-request-by-id>
    pub fn delete(self, export_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "export_id", export_id.into());
        Call::new(self.0, "payouts.transaction_history.exports.delete", params)
    }

    /// Get the state of an export of earnings, and the link to its file.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `export_id`: The export, by the requestId of the answer that created it.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-earnings-export-request-by-id>
    pub fn get(self, export_id: impl Into<String>) -> Listing<'a, types::PayoutExportRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "export_id", export_id.into());
        Listing::new(self.0, "payouts.transaction_history.exports.get", params)
    }
}

/// `partner.price_sheets`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerPriceSheets<'a>(On<'a>);

impl<'a> PartnerPriceSheets<'a> {
    /// Download a price sheet.
    ///
    /// Of the app with a user. Clouds: global, usgov. There are no future prices of
    /// marketplace, and the history of software begins in March 2022.
    ///
    /// - `market`: ISO country code of the market.
    /// - `view`: What is priced: azure_consumption, azure_reservations, updatedlicensebased,
    ///   licensebasedest, licensebasedeos, marketplace, software or softwareeos; new ones are
    ///   added.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-price-sheet>
    pub fn get(
        self,
        market: impl Into<String>,
        view: impl Into<String>,
        options: PriceSheetsGetOptions,
    ) -> Fetch<'a> {
        let mut params = Params::new();
        put::<String>(&mut params, "market", market.into());
        put::<String>(&mut params, "view", view.into());
        options.put(&mut params);
        Fetch::new(self.0, "price_sheets.get", params)
    }
}

/// `partner.product_promotions`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProductPromotions<'a>(On<'a>);

impl<'a> PartnerProductPromotions<'a> {
    /// Get a promotion, also an expired one.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `promotion_id`: The promotion.
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-promotion-by-id>
    pub fn get(
        self,
        promotion_id: impl Into<String>,
        country: impl Into<String>,
    ) -> Call<'a, types::ProductPromotion> {
        let mut params = Params::new();
        put::<String>(&mut params, "promotion_id", promotion_id.into());
        put::<String>(&mut params, "country", country.into());
        Call::new(self.0, "product_promotions.get", params)
    }

    /// List the promotions that are active.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `country`: ISO country code of the market.
    /// - `segment`: Segment of the customer, such as commercial.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-promotions>
    pub fn list(
        self,
        country: impl Into<String>,
        segment: impl Into<String>,
    ) -> Listing<'a, types::ProductPromotion> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        put::<String>(&mut params, "segment", segment.into());
        Listing::new(self.0, "product_promotions.list", params)
    }
}

/// `partner.product_upgrades`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProductUpgrades<'a>(On<'a>);

impl<'a> PartnerProductUpgrades<'a> {
    /// `partner.product_upgrades.eligibility`.
    pub fn eligibility(self) -> PartnerProductUpgradesEligibility<'a> {
        PartnerProductUpgradesEligibility(self.0)
    }

    /// `partner.product_upgrades.status`.
    pub fn status(self) -> PartnerProductUpgradesStatus<'a> {
        PartnerProductUpgradesStatus(self.0)
    }

    /// Start the move to an Azure plan.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Location has
    /// productUpgrades/{id}, for product_upgrades.status.get.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/create-product-upgrade-entity>
    pub fn create(
        self,
        body: &types::ProductUpgradesRequest,
    ) -> Start<'a, types::ProductUpgradesStatus> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "product_upgrades.create", params)
    }
}

/// `partner.product_upgrades.eligibility`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProductUpgradesEligibility<'a>(On<'a>);

impl<'a> PartnerProductUpgradesEligibility<'a> {
    /// Check whether a customer can move to an Azure plan.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-eligibility-for-product-upgrade>
    pub fn check(
        self,
        body: &types::ProductUpgradesRequest,
    ) -> Call<'a, types::ProductUpgradesEligibility> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "product_upgrades.eligibility.check", params)
    }
}

/// `partner.product_upgrades.status`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProductUpgradesStatus<'a>(On<'a>);

impl<'a> PartnerProductUpgradesStatus<'a> {
    /// Get the state of the move to an Azure plan.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. A POST that reads. The
    /// article names ProductUpgradesEligibility as its answer; the SDK and the example have
    /// ProductUpgradesStatus.
    ///
    /// - `upgrade_id`: The product upgrade.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-product-upgrade-status>
    pub fn get(
        self,
        upgrade_id: impl Into<String>,
        body: &types::ProductUpgradesRequest,
    ) -> Call<'a, types::ProductUpgradesStatus> {
        let mut params = Params::new();
        put::<String>(&mut params, "upgrade_id", upgrade_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "product_upgrades.status.get", params)
    }
}

/// `partner.products`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProducts<'a>(On<'a>);

impl<'a> PartnerProducts<'a> {
    /// `partner.products.inventory`.
    pub fn inventory(self) -> PartnerProductsInventory<'a> {
        PartnerProductsInventory(self.0)
    }

    /// `partner.products.skus`.
    pub fn skus(self) -> PartnerProductsSkus<'a> {
        PartnerProductsSkus(self.0)
    }

    /// Get a product.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-product-by-id>
    pub fn get(
        self,
        product_id: impl Into<String>,
        country: impl Into<String>,
        options: ProductsGetOptions,
    ) -> Call<'a, types::Product> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "country", country.into());
        options.put(&mut params);
        Call::new(self.0, "products.get", params)
    }

    /// List the products of a market.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `country`: ISO country code of the market.
    /// - `target_view`: View of the catalog.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-list-of-products>
    pub fn list(
        self,
        country: impl Into<String>,
        target_view: impl Into<String>,
        options: ProductsListOptions,
    ) -> Listing<'a, types::Product> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        put::<String>(&mut params, "target_view", target_view.into());
        options.put(&mut params);
        Listing::new(self.0, "products.list", params)
    }
}

/// `partner.products.inventory`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProductsInventory<'a>(On<'a>);

impl<'a> PartnerProductsInventory<'a> {
    /// Check the stock of items of the catalog.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Retired since 2026-09-25:
    /// Call products.inventory.check_by_resource_type.
    ///
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/check-inventory>
    pub fn check(
        self,
        country: impl Into<String>,
        body: &types::InventoryCheckRequest,
    ) -> Listing<'a, types::InventoryItem> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        put(&mut params, "body", serde_json::json!(body));
        Listing::new(self.0, "products.inventory.check", params)
    }

    /// Check the stock of items of the catalog of one resource type.
    ///
    /// Of the app alone, or of the app with a user. The form of the answer is taken from
    /// products.inventory.check.
    ///
    /// - `country`: ISO country code of the market.
    /// - `resource_type`: Kind of resource, of InventoryResourceType; one a call.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/check-inventory-by-resource-type>
    pub fn check_by_resource_type(
        self,
        country: impl Into<String>,
        resource_type: impl Into<String>,
        body: &types::InventoryCheckRequest,
    ) -> Listing<'a, types::InventoryItem> {
        let mut params = Params::new();
        put::<String>(&mut params, "country", country.into());
        put::<String>(&mut params, "resource_type", resource_type.into());
        put(&mut params, "body", serde_json::json!(body));
        Listing::new(self.0, "products.inventory.check_by_resource_type", params)
    }
}

/// `partner.products.skus`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProductsSkus<'a>(On<'a>);

impl<'a> PartnerProductsSkus<'a> {
    /// `partner.products.skus.availabilities`.
    pub fn availabilities(self) -> PartnerProductsSkusAvailabilities<'a> {
        PartnerProductsSkusAvailabilities(self.0)
    }

    /// Get a SKU.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `sku_id`: The SKU of the product, such as 0001.
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-sku-by-id>
    pub fn get(
        self,
        product_id: impl Into<String>,
        sku_id: impl Into<String>,
        country: impl Into<String>,
        options: ProductsSkusGetOptions,
    ) -> Call<'a, types::Sku> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "sku_id", sku_id.into());
        put::<String>(&mut params, "country", country.into());
        options.put(&mut params);
        Call::new(self.0, "products.skus.get", params)
    }

    /// List the SKUs of a product.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `country`: ISO country code of the market.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product>
    pub fn list(
        self,
        product_id: impl Into<String>,
        country: impl Into<String>,
        options: ProductsSkusListOptions,
    ) -> Listing<'a, types::Sku> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "country", country.into());
        options.put(&mut params);
        Listing::new(self.0, "products.skus.list", params)
    }
}

/// `partner.products.skus.availabilities`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProductsSkusAvailabilities<'a>(On<'a>);

impl<'a> PartnerProductsSkusAvailabilities<'a> {
    /// Get an availability.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `sku_id`: The SKU of the product, such as 0001.
    /// - `availability_id`: The availability of the SKU.
    /// - `country`: ISO country code of the market.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-an-availability-by-id>
    pub fn get(
        self,
        product_id: impl Into<String>,
        sku_id: impl Into<String>,
        availability_id: impl Into<String>,
        country: impl Into<String>,
    ) -> Call<'a, types::Availability> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "sku_id", sku_id.into());
        put::<String>(&mut params, "availability_id", availability_id.into());
        put::<String>(&mut params, "country", country.into());
        Call::new(self.0, "products.skus.availabilities.get", params)
    }

    /// List the availabilities of a SKU, with the ids that carts want.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The article's table does
    /// not have targetView, its examples do.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `sku_id`: The SKU of the product, such as 0001.
    /// - `country`: ISO country code of the market.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku>
    pub fn list(
        self,
        product_id: impl Into<String>,
        sku_id: impl Into<String>,
        country: impl Into<String>,
        options: ProductsSkusAvailabilitiesListOptions,
    ) -> Listing<'a, types::Availability> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "sku_id", sku_id.into());
        put::<String>(&mut params, "country", country.into());
        options.put(&mut params);
        Listing::new(self.0, "products.skus.availabilities.list", params)
    }
}

/// `partner.profiles`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProfiles<'a>(On<'a>);

impl<'a> PartnerProfiles<'a> {
    /// `partner.profiles.billing`.
    pub fn billing(self) -> PartnerProfilesBilling<'a> {
        PartnerProfilesBilling(self.0)
    }

    /// `partner.profiles.legal_business`.
    pub fn legal_business(self) -> PartnerProfilesLegalBusiness<'a> {
        PartnerProfilesLegalBusiness(self.0)
    }

    /// `partner.profiles.mpn`.
    pub fn mpn(self) -> PartnerProfilesMpn<'a> {
        PartnerProfilesMpn(self.0)
    }

    /// `partner.profiles.organization`.
    pub fn organization(self) -> PartnerProfilesOrganization<'a> {
        PartnerProfilesOrganization(self.0)
    }

    /// `partner.profiles.support`.
    pub fn support(self) -> PartnerProfilesSupport<'a> {
        PartnerProfilesSupport(self.0)
    }
}

/// `partner.profiles.billing`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProfilesBilling<'a>(On<'a>);

impl<'a> PartnerProfilesBilling<'a> {
    /// Get the partner's billing profile.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-partner-billing-profile>
    pub fn get(self) -> Call<'a, types::BillingProfile> {
        let params = Params::new();
        Call::new(self.0, "profiles.billing.get", params)
    }

    /// Replace the partner's billing profile.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-partner-billing-profile>
    pub fn update(self, body: &types::BillingProfile) -> Call<'a, types::BillingProfile> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "profiles.billing.update", params)
    }
}

/// `partner.profiles.legal_business`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProfilesLegalBusiness<'a>(On<'a>);

impl<'a> PartnerProfilesLegalBusiness<'a> {
    /// Get the partner's legal business profile.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-legal-business-profile>
    pub fn get(
        self,
        options: ProfilesLegalBusinessGetOptions,
    ) -> Call<'a, types::LegalBusinessProfile> {
        let mut params = Params::new();
        options.put(&mut params);
        Call::new(self.0, "profiles.legal_business.get", params)
    }

    /// Replace the partner's legal business profile.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-legal-business-profile>
    pub fn update(
        self,
        body: &types::LegalBusinessProfile,
    ) -> Call<'a, types::LegalBusinessProfile> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "profiles.legal_business.update", params)
    }
}

/// `partner.profiles.mpn`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProfilesMpn<'a>(On<'a>);

impl<'a> PartnerProfilesMpn<'a> {
    /// Get the partner's own profile in the partner program, or verify an id of it.
    ///
    /// Of the app with a user. 404 means that the id is not valid.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-partner-network-profile>
    pub fn get(self, options: ProfilesMpnGetOptions) -> Call<'a, types::MpnProfile> {
        let mut params = Params::new();
        options.put(&mut params);
        Call::new(self.0, "profiles.mpn.get", params)
    }
}

/// `partner.profiles.organization`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProfilesOrganization<'a>(On<'a>);

impl<'a> PartnerProfilesOrganization<'a> {
    /// Get the partner's organization profile.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-an-organization-profile>
    pub fn get(self) -> Call<'a, types::OrganizationProfile> {
        let params = Params::new();
        Call::new(self.0, "profiles.organization.get", params)
    }

    /// Replace the partner's organization profile.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-an-organization-profile>
    pub fn update(self, body: &types::OrganizationProfile) -> Call<'a, types::OrganizationProfile> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "profiles.organization.update", params)
    }
}

/// `partner.profiles.support`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerProfilesSupport<'a>(On<'a>);

impl<'a> PartnerProfilesSupport<'a> {
    /// Get the partner's support profile.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-support-profile>
    pub fn get(self) -> Call<'a, types::SupportProfile> {
        let params = Params::new();
        Call::new(self.0, "profiles.support.get", params)
    }

    /// Replace the partner's support profile.
    ///
    /// Of the app with a user. The article writes /v1/profiles/supportprofile; this row has the
    /// path of the SDK, which was tried.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/update-support-profile>
    pub fn update(self, body: &types::SupportProfile) -> Call<'a, types::SupportProfile> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "profiles.support.update", params)
    }
}

/// `partner.rate_cards`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerRateCards<'a>(On<'a>);

impl<'a> PartnerRateCards<'a> {
    /// `partner.rate_cards.azure`.
    pub fn azure(self) -> PartnerRateCardsAzure<'a> {
        PartnerRateCardsAzure(self.0)
    }

    /// `partner.rate_cards.azure_shared`.
    pub fn azure_shared(self) -> PartnerRateCardsAzureShared<'a> {
        PartnerRateCardsAzureShared(self.0)
    }
}

/// `partner.rate_cards.azure`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerRateCardsAzure<'a>(On<'a>);

impl<'a> PartnerRateCardsAzure<'a> {
    /// Get the prices of Azure meters of the legacy offer (MS-AZR-0145P).
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure>
    pub fn get(self, options: RateCardsAzureGetOptions) -> Call<'a, types::AzureRateCard> {
        let mut params = Params::new();
        options.put(&mut params);
        Call::new(self.0, "rate_cards.azure.get", params)
    }
}

/// `partner.rate_cards.azure_shared`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerRateCardsAzureShared<'a>(On<'a>);

impl<'a> PartnerRateCardsAzureShared<'a> {
    /// Get the prices of Azure meters for partner shared services.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure-partner-shared-services>
    pub fn get(self, options: RateCardsAzureSharedGetOptions) -> Call<'a, types::AzureRateCard> {
        let mut params = Params::new();
        options.put(&mut params);
        Call::new(self.0, "rate_cards.azure_shared.get", params)
    }
}

/// `partner.referrals`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerReferrals<'a>(On<'a>);

impl<'a> PartnerReferrals<'a> {
    /// `partner.referrals.deal_registrations`.
    pub fn deal_registrations(self) -> PartnerReferralsDealRegistrations<'a> {
        PartnerReferralsDealRegistrations(self.0)
    }

    /// Create a referral.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-a-referral>
    pub fn create(self, body: &types::Referral) -> Call<'a, types::Referral> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "referrals.create", params)
    }

    /// Get a referral.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `referral_id`: The referral.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-referral-by-id>
    pub fn get(self, referral_id: impl Into<String>) -> Call<'a, types::Referral> {
        let mut params = Params::new();
        put::<String>(&mut params, "referral_id", referral_id.into());
        Call::new(self.0, "referrals.get", params)
    }

    /// List leads and opportunities.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-list-of-referrals>
    pub fn list(self, options: ReferralsListOptions) -> Listing<'a, types::Referral> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "referrals.list", params)
    }

    /// Replace a referral, in the older form.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Deprecated since
    /// 2026-08; call referrals.update. Needs the option if_match: ETag of the version that was
    /// read last; that of the body where it is left out. Gone from the table of contents
    /// between October 2023 and August 2026; no notice was found, so it can still be called.
    /// Articles of 2023 and later use PATCH.
    ///
    /// - `referral_id`: The referral.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/update-a-referral>
    pub fn replace(
        self,
        referral_id: impl Into<String>,
        body: &types::Referral,
    ) -> Call<'a, types::Referral> {
        let mut params = Params::new();
        put::<String>(&mut params, "referral_id", referral_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "referrals.replace", params)
    }

    /// Change a referral with JSON Patch.
    ///
    /// Of the app with a user. Clouds: global, usgov. Only replace and add.
    ///
    /// - `referral_id`: The referral.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/patch-a-referral>
    pub fn update(
        self,
        referral_id: impl Into<String>,
        body: &[types::JsonPatchOperation],
        options: ReferralsUpdateOptions,
    ) -> Call<'a, types::Referral> {
        let mut params = Params::new();
        put::<String>(&mut params, "referral_id", referral_id.into());
        put(&mut params, "body", serde_json::json!(body));
        options.put(&mut params);
        Call::new(self.0, "referrals.update", params)
    }
}

/// `partner.referrals.deal_registrations`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerReferralsDealRegistrations<'a>(On<'a>);

impl<'a> PartnerReferralsDealRegistrations<'a> {
    /// `partner.referrals.deal_registrations.eligibility`.
    pub fn eligibility(self) -> PartnerReferralsDealRegistrationsEligibility<'a> {
        PartnerReferralsDealRegistrationsEligibility(self.0)
    }

    /// `partner.referrals.deal_registrations.partner_eligibility`.
    pub fn partner_eligibility(self) -> PartnerReferralsDealRegistrationsPartnerEligibility<'a> {
        PartnerReferralsDealRegistrationsPartnerEligibility(self.0)
    }
}

/// `partner.referrals.deal_registrations.eligibility`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerReferralsDealRegistrationsEligibility<'a>(On<'a>);

impl<'a> PartnerReferralsDealRegistrationsEligibility<'a> {
    /// Tell whether an opportunity may be registered as a deal.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Body and answer are
    /// not documented where it could be read; who may call it is taken from the other
    /// referrals.
    ///
    /// - `referral_id`: The referral.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/patch-a-referral>
    pub fn check(
        self,
        referral_id: impl Into<String>,
    ) -> Call<'a, types::DealRegistrationEligibility> {
        let mut params = Params::new();
        put::<String>(&mut params, "referral_id", referral_id.into());
        Call::new(self.0, "referrals.deal_registrations.eligibility.check", params)
    }
}

/// `partner.referrals.deal_registrations.partner_eligibility`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerReferralsDealRegistrationsPartnerEligibility<'a>(On<'a>);

impl<'a> PartnerReferralsDealRegistrationsPartnerEligibility<'a> {
    /// Tell whether the partner may register deals.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The answer is not
    /// documented where it could be read; who may call it is taken from the other referrals.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/patch-a-referral>
    pub fn get(self) -> Call<'a, types::DealRegistrationEligibility> {
        let params = Params::new();
        Call::new(self.0, "referrals.deal_registrations.partner_eligibility.get", params)
    }
}

/// `partner.relationships`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerRelationships<'a>(On<'a>);

impl<'a> PartnerRelationships<'a> {
    /// List the indirect resellers or providers of the partner.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `relationship_type`: Which way the relationship goes.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers>
    pub fn list(
        self,
        relationship_type: impl Into<String>,
        options: RelationshipsListOptions,
    ) -> Listing<'a, types::PartnerRelationship> {
        let mut params = Params::new();
        put::<String>(&mut params, "relationship_type", relationship_type.into());
        options.put(&mut params);
        Listing::new(self.0, "relationships.list", params)
    }
}

/// `partner.sandbox_indirect_resellers`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerSandboxIndirectResellers<'a>(On<'a>);

impl<'a> PartnerSandboxIndirectResellers<'a> {
    /// Create an indirect reseller in the sandbox.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, china. In the sandbox only.
    /// At most five of a provider. The article shows no status: 200 and 201 are taken.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox>
    pub fn create(
        self,
        body: &types::SandboxIndirectReseller,
    ) -> Call<'a, types::SandboxIndirectReseller> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "sandbox_indirect_resellers.create", params)
    }

    /// Delete an indirect reseller in the sandbox.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, china. In the sandbox only.
    ///
    /// - `reseller_id`: Tenant id of the indirect reseller.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-indirect-reseller-in-sandbox>
    pub fn delete(self, reseller_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "reseller_id", reseller_id.into());
        Call::new(self.0, "sandbox_indirect_resellers.delete", params)
    }
}

/// `partner.security`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerSecurity<'a>(On<'a>);

impl<'a> PartnerSecurity<'a> {
    /// `partner.security.mfa_adoption_status`.
    pub fn mfa_adoption_status(self) -> PartnerSecurityMfaAdoptionStatus<'a> {
        PartnerSecurityMfaAdoptionStatus(self.0)
    }

    /// `partner.security.non_mfa_principals`.
    pub fn non_mfa_principals(self) -> PartnerSecurityNonMfaPrincipals<'a> {
        PartnerSecurityNonMfaPrincipals(self.0)
    }

    /// `partner.security.partner_requests`.
    pub fn partner_requests(self) -> PartnerSecurityPartnerRequests<'a> {
        PartnerSecurityPartnerRequests(self.0)
    }
}

/// `partner.security.mfa_adoption_status`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerSecurityMfaAdoptionStatus<'a>(On<'a>);

impl<'a> PartnerSecurityMfaAdoptionStatus<'a> {
    /// List how much MFA each application used, by day.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08;
    /// call security.partner_requests.list. Gone from the table of contents between October
    /// 2023 and August 2026; no notice was found, so it can still be called. The option
    /// validate_mfa tells the MFA state of single calls.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-api-request-summary>
    pub fn list(
        self,
        options: SecurityMfaAdoptionStatusListOptions,
    ) -> Listing<'a, types::ApplicationMfaAdoptionStatus> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "security.mfa_adoption_status.list", params)
    }
}

/// `partner.security.non_mfa_principals`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerSecurityNonMfaPrincipals<'a>(On<'a>);

impl<'a> PartnerSecurityNonMfaPrincipals<'a> {
    /// List the users who were seen without MFA.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08;
    /// call security.partner_requests.list. Gone from the table of contents between October
    /// 2023 and August 2026; no notice was found, so it can still be called.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa>
    pub fn list(self) -> Listing<'a, types::NonMfaCompliantPartnerPrincipal> {
        let params = Params::new();
        Listing::new(self.0, "security.non_mfa_principals.list", params)
    }
}

/// `partner.security.partner_requests`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerSecurityPartnerRequests<'a>(On<'a>);

impl<'a> PartnerSecurityPartnerRequests<'a> {
    /// List recent requests on behalf of users, with their MFA state.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-api-request-details>
    pub fn list(self) -> Listing<'a, types::PartnerRequest> {
        let params = Params::new();
        Listing::new(self.0, "security.partner_requests.list", params)
    }
}

/// `partner.self_serve_policies`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerSelfServePolicies<'a>(On<'a>);

impl<'a> PartnerSelfServePolicies<'a> {
    /// Create a self-serve policy.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/create-a-self-serve-policy>
    pub fn create(self, body: &types::SelfServePolicy) -> Call<'a, types::SelfServePolicy> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "self_serve_policies.create", params)
    }

    /// Delete a self-serve policy.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `policy_id`: The policy.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-a-self-serve-policy>
    pub fn delete(self, policy_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "policy_id", policy_id.into());
        Call::new(self.0, "self_serve_policies.delete", params)
    }

    /// Get a self-serve policy.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `policy_id`: The policy.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-self-serve-policy-by-id>
    pub fn get(self, policy_id: impl Into<String>) -> Call<'a, types::SelfServePolicy> {
        let mut params = Params::new();
        put::<String>(&mut params, "policy_id", policy_id.into());
        Call::new(self.0, "self_serve_policies.get", params)
    }

    /// List the self-serve policies of a customer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `entity_id`: Tenant id of the customer.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-self-serve-policies>
    pub fn list(self, entity_id: impl Into<String>) -> Listing<'a, types::SelfServePolicy> {
        let mut params = Params::new();
        put::<String>(&mut params, "entity_id", entity_id.into());
        Listing::new(self.0, "self_serve_policies.list", params)
    }

    /// Replace a self-serve policy.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The article's table leaves
    /// the id out of the path; the SDK and the Swagger file have it. The SDK sends the ETag in
    /// attributes of the body.
    ///
    /// - `policy_id`: The policy.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-self-serve-policy>
    pub fn update(
        self,
        policy_id: impl Into<String>,
        body: &types::SelfServePolicy,
    ) -> Call<'a, types::SelfServePolicy> {
        let mut params = Params::new();
        put::<String>(&mut params, "policy_id", policy_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "self_serve_policies.update", params)
    }
}

/// `partner.service_incidents`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerServiceIncidents<'a>(On<'a>);

impl<'a> PartnerServiceIncidents<'a> {
    /// `partner.service_incidents.count`.
    pub fn count(self) -> PartnerServiceIncidentsCount<'a> {
        PartnerServiceIncidentsCount(self.0)
    }

    /// List Office incidents.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2021; call
    /// graph.service_health.issues.list. No article since 2021; the documentation has pointed
    /// to the service communications of Microsoft Graph since. It may be gone.
    pub fn list(
        self,
        options: ServiceIncidentsListOptions,
    ) -> Listing<'a, types::ServiceIncidents> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "service_incidents.list", params)
    }
}

/// `partner.service_incidents.count`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerServiceIncidentsCount<'a>(On<'a>);

impl<'a> PartnerServiceIncidentsCount<'a> {
    /// Get the number of Office incidents.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2021; call
    /// graph.service_health.issues.list. Known from a Swagger file only; the form of the answer
    /// is not documented. The documentation has pointed to the service communications of
    /// Microsoft Graph since 2021. It may be gone.
    pub fn get(self, options: ServiceIncidentsCountGetOptions) -> Call<'a, types::Count> {
        let mut params = Params::new();
        options.put(&mut params);
        Call::new(self.0, "service_incidents.count.get", params)
    }
}

/// `partner.service_requests`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerServiceRequests<'a>(On<'a>);

impl<'a> PartnerServiceRequests<'a> {
    /// `partner.service_requests.support_topics`.
    pub fn support_topics(self) -> PartnerServiceRequestsSupportTopics<'a> {
        PartnerServiceRequestsSupportTopics(self.0)
    }

    /// File a service request.
    ///
    /// Of the app alone, or of the app with a user. Retired since 2023-06: File requests in
    /// Partner Center itself; service_requests.list shows them. The last SDK, of June 2023,
    /// knows the path and has no method for it; no article since 2021 has it.
    ///
    /// - `agent_locale`: Locale of the agent, such as en-US.
    pub fn create(
        self,
        agent_locale: impl Into<String>,
        body: &types::ServiceRequest,
    ) -> Call<'a, types::ServiceRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "agent_locale", agent_locale.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "service_requests.create", params)
    }

    /// Get a service request.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `service_request_id`: The service request.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-service-request-details-by-id>
    pub fn get(self, service_request_id: impl Into<String>) -> Call<'a, types::ServiceRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "service_request_id", service_request_id.into());
        Call::new(self.0, "service_requests.get", params)
    }

    /// List the partner's service requests.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    pub fn list(self, options: ServiceRequestsListOptions) -> Listing<'a, types::ServiceRequest> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "service_requests.list", params)
    }

    /// Add a note to a service request, or change its state.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `service_request_id`: The service request.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/update-a-service-request>
    pub fn update(
        self,
        service_request_id: impl Into<String>,
        body: &types::ServiceRequest,
    ) -> Call<'a, types::ServiceRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "service_request_id", service_request_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "service_requests.update", params)
    }
}

/// `partner.service_requests.support_topics`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerServiceRequestsSupportTopics<'a>(On<'a>);

impl<'a> PartnerServiceRequestsSupportTopics<'a> {
    /// List the topics of service requests.
    ///
    /// Of the app alone, or of the app with a user. Retired since 2023-06: File requests in
    /// Partner Center itself; service_requests.list shows them. The last SDK, of June 2023,
    /// knows the path and has no method for it; no article since 2021 has it.
    pub fn list(self) -> Listing<'a, types::SupportTopic> {
        let params = Params::new();
        Listing::new(self.0, "service_requests.support_topics.list", params)
    }
}

/// `partner.usage_summary`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerUsageSummary<'a>(On<'a>);

impl<'a> PartnerUsageSummary<'a> {
    /// Get a summary of the usage of all customers.
    ///
    /// Of the app with a user. Clouds: global, usgov. Leaves Azure plans out. Its end is
    /// announced without a date.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-partner-usage-summary>
    pub fn get(self) -> Call<'a, types::PartnerUsageSummary> {
        let params = Params::new();
        Call::new(self.0, "usage_summary.get", params)
    }
}

/// `partner.validations`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerValidations<'a>(On<'a>);

impl<'a> PartnerValidations<'a> {
    /// `partner.validations.address`.
    pub fn address(self) -> PartnerValidationsAddress<'a> {
        PartnerValidationsAddress(self.0)
    }

    /// `partner.validations.codes`.
    pub fn codes(self) -> PartnerValidationsCodes<'a> {
        PartnerValidationsCodes(self.0)
    }

    /// `partner.validations.domain_prefix`.
    pub fn domain_prefix(self) -> PartnerValidationsDomainPrefix<'a> {
        PartnerValidationsDomainPrefix(self.0)
    }
}

/// `partner.validations.address`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerValidationsAddress<'a>(On<'a>);

impl<'a> PartnerValidationsAddress<'a> {
    /// Validate an address.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/validate-an-address>
    pub fn check(self, body: &types::Address) -> Call<'a, types::AddressValidationResponse> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "validations.address.check", params)
    }
}

/// `partner.validations.codes`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerValidationsCodes<'a>(On<'a>);

impl<'a> PartnerValidationsCodes<'a> {
    /// List the validation codes for the government cloud.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes>
    pub fn list(self) -> Listing<'a, types::ValidationCode> {
        let params = Params::new();
        Listing::new(self.0, "validations.codes.list", params)
    }
}

/// `partner.validations.domain_prefix`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerValidationsDomainPrefix<'a>(On<'a>);

impl<'a> PartnerValidationsDomainPrefix<'a> {
    /// Tell whether a prefix of onmicrosoft.com is free.
    ///
    /// Of the app alone, or of the app with a user. Known from a Swagger file only: the form of
    /// the answer, who may call it and where is not said, and the service decides.
    ///
    /// - `domain_prefix`: What stands before .onmicrosoft.com.
    pub fn check(self, domain_prefix: impl Into<String>) -> Call<'a, types::DomainAvailability> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_prefix", domain_prefix.into());
        Call::new(self.0, "validations.domain_prefix.check", params)
    }
}

/// `partner.webhooks`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerWebhooks<'a>(On<'a>);

impl<'a> PartnerWebhooks<'a> {
    /// `partner.webhooks.events`.
    pub fn events(self) -> PartnerWebhooksEvents<'a> {
        PartnerWebhooksEvents(self.0)
    }

    /// `partner.webhooks.registration`.
    pub fn registration(self) -> PartnerWebhooksRegistration<'a> {
        PartnerWebhooksRegistration(self.0)
    }

    /// `partner.webhooks.validation_events`.
    pub fn validation_events(self) -> PartnerWebhooksValidationEvents<'a> {
        PartnerWebhooksValidationEvents(self.0)
    }
}

/// `partner.webhooks.events`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerWebhooksEvents<'a>(On<'a>);

impl<'a> PartnerWebhooksEvents<'a> {
    /// List the events that one can register for.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    pub fn list(self) -> Listing<'a, String> {
        let params = Params::new();
        Listing::new(self.0, "webhooks.events.list", params)
    }
}

/// `partner.webhooks.registration`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerWebhooksRegistration<'a>(On<'a>);

impl<'a> PartnerWebhooksRegistration<'a> {
    /// Register an address for events.
    ///
    /// Of the app alone, or of the app with a user. 409 when there is one.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    pub fn create(self, body: &types::WebhookRegistration) -> Call<'a, types::WebhookRegistration> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "webhooks.registration.create", params)
    }

    /// Get the registration for events.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    pub fn get(self) -> Call<'a, types::WebhookRegistration> {
        let params = Params::new();
        Call::new(self.0, "webhooks.registration.get", params)
    }

    /// Replace the registration for events.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    pub fn update(self, body: &types::WebhookRegistration) -> Call<'a, types::WebhookRegistration> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "webhooks.registration.update", params)
    }
}

/// `partner.webhooks.validation_events`.
#[derive(Clone, Copy, Debug)]
pub struct PartnerWebhooksValidationEvents<'a>(On<'a>);

impl<'a> PartnerWebhooksValidationEvents<'a> {
    /// Have a test event sent to the registered address.
    ///
    /// Of the app alone, or of the app with a user. At most two a minute. Needs a registration
    /// for test-created.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    pub fn create(self) -> Call<'a, types::WebhookValidationEventCreated> {
        let params = Params::new();
        Call::new(self.0, "webhooks.validation_events.create", params)
    }

    /// Get what became of a test event.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `event_correlation_id`: The correlation id of the answer that created the test event.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/partner-center-webhooks>
    pub fn get(
        self,
        event_correlation_id: impl Into<String>,
    ) -> Call<'a, types::WebhookValidationEvent> {
        let mut params = Params::new();
        put::<String>(&mut params, "event_correlation_id", event_correlation_id.into());
        Call::new(self.0, "webhooks.validation_events.get", params)
    }
}

impl Customer {
    /// `customer.agreements`.
    pub fn agreements(&self) -> CustomerAgreements<'_> {
        CustomerAgreements(On::Customer(self))
    }

    /// `customer.analytics`.
    pub fn analytics(&self) -> CustomerAnalytics<'_> {
        CustomerAnalytics(On::Customer(self))
    }

    /// `customer.application_consents`.
    pub fn application_consents(&self) -> CustomerApplicationConsents<'_> {
        CustomerApplicationConsents(On::Customer(self))
    }

    /// `customer.arm`.
    pub fn arm(&self) -> CustomerArm<'_> {
        CustomerArm(On::Customer(self))
    }

    /// `customer.batch_job_status`.
    pub fn batch_job_status(&self) -> CustomerBatchJobStatus<'_> {
        CustomerBatchJobStatus(On::Customer(self))
    }

    /// `customer.carts`.
    pub fn carts(&self) -> CustomerCarts<'_> {
        CustomerCarts(On::Customer(self))
    }

    /// `customer.configuration_policies`.
    pub fn configuration_policies(&self) -> CustomerConfigurationPolicies<'_> {
        CustomerConfigurationPolicies(On::Customer(self))
    }

    /// `customer.custom_domains`.
    pub fn custom_domains(&self) -> CustomerCustomDomains<'_> {
        CustomerCustomDomains(On::Customer(self))
    }

    /// `customer.device_batches`.
    pub fn device_batches(&self) -> CustomerDeviceBatches<'_> {
        CustomerDeviceBatches(On::Customer(self))
    }

    /// `customer.device_policy_updates`.
    pub fn device_policy_updates(&self) -> CustomerDevicePolicyUpdates<'_> {
        CustomerDevicePolicyUpdates(On::Customer(self))
    }

    /// `customer.directory_roles`.
    pub fn directory_roles(&self) -> CustomerDirectoryRoles<'_> {
        CustomerDirectoryRoles(On::Customer(self))
    }

    /// `customer.entitlements`.
    pub fn entitlements(&self) -> CustomerEntitlements<'_> {
        CustomerEntitlements(On::Customer(self))
    }

    /// `customer.graph`.
    pub fn graph(&self) -> CustomerGraph<'_> {
        CustomerGraph(On::Customer(self))
    }

    /// `customer.managed_services`.
    pub fn managed_services(&self) -> CustomerManagedServices<'_> {
        CustomerManagedServices(On::Customer(self))
    }

    /// `customer.new_commerce_migration_schedules`.
    pub fn new_commerce_migration_schedules(&self) -> CustomerNewCommerceMigrationSchedules<'_> {
        CustomerNewCommerceMigrationSchedules(On::Customer(self))
    }

    /// `customer.new_commerce_migrations`.
    pub fn new_commerce_migrations(&self) -> CustomerNewCommerceMigrations<'_> {
        CustomerNewCommerceMigrations(On::Customer(self))
    }

    /// `customer.offer_categories`.
    pub fn offer_categories(&self) -> CustomerOfferCategories<'_> {
        CustomerOfferCategories(On::Customer(self))
    }

    /// `customer.offers`.
    pub fn offers(&self) -> CustomerOffers<'_> {
        CustomerOffers(On::Customer(self))
    }

    /// `customer.orders`.
    pub fn orders(&self) -> CustomerOrders<'_> {
        CustomerOrders(On::Customer(self))
    }

    /// `customer.organization`.
    pub fn organization(&self) -> CustomerOrganization<'_> {
        CustomerOrganization(On::Customer(self))
    }

    /// `customer.products`.
    pub fn products(&self) -> CustomerProducts<'_> {
        CustomerProducts(On::Customer(self))
    }

    /// `customer.profiles`.
    pub fn profiles(&self) -> CustomerProfiles<'_> {
        CustomerProfiles(On::Customer(self))
    }

    /// `customer.promotion_eligibilities`.
    pub fn promotion_eligibilities(&self) -> CustomerPromotionEligibilities<'_> {
        CustomerPromotionEligibilities(On::Customer(self))
    }

    /// `customer.qualification`.
    pub fn qualification(&self) -> CustomerQualification<'_> {
        CustomerQualification(On::Customer(self))
    }

    /// `customer.qualifications`.
    pub fn qualifications(&self) -> CustomerQualifications<'_> {
        CustomerQualifications(On::Customer(self))
    }

    /// `customer.relationships`.
    pub fn relationships(&self) -> CustomerRelationships<'_> {
        CustomerRelationships(On::Customer(self))
    }

    /// `customer.service_costs`.
    pub fn service_costs(&self) -> CustomerServiceCosts<'_> {
        CustomerServiceCosts(On::Customer(self))
    }

    /// `customer.service_incidents`.
    pub fn service_incidents(&self) -> CustomerServiceIncidents<'_> {
        CustomerServiceIncidents(On::Customer(self))
    }

    /// `customer.service_requests`.
    pub fn service_requests(&self) -> CustomerServiceRequests<'_> {
        CustomerServiceRequests(On::Customer(self))
    }

    /// `customer.subscribed_skus`.
    pub fn subscribed_skus(&self) -> CustomerSubscribedSkus<'_> {
        CustomerSubscribedSkus(On::Customer(self))
    }

    /// `customer.transfer_eligibility`.
    pub fn transfer_eligibility(&self) -> CustomerTransferEligibility<'_> {
        CustomerTransferEligibility(On::Customer(self))
    }

    /// `customer.transfers`.
    pub fn transfers(&self) -> CustomerTransfers<'_> {
        CustomerTransfers(On::Customer(self))
    }

    /// `customer.usage_budget`.
    pub fn usage_budget(&self) -> CustomerUsageBudget<'_> {
        CustomerUsageBudget(On::Customer(self))
    }

    /// `customer.usage_summary`.
    pub fn usage_summary(&self) -> CustomerUsageSummary<'_> {
        CustomerUsageSummary(On::Customer(self))
    }

    /// `customer.users`.
    pub fn users(&self) -> CustomerUsers<'_> {
        CustomerUsers(On::Customer(self))
    }

    /// `customer.validation_status`.
    pub fn validation_status(&self) -> CustomerValidationStatus<'_> {
        CustomerValidationStatus(On::Customer(self))
    }

    /// `customer.validations`.
    pub fn validations(&self) -> CustomerValidations<'_> {
        CustomerValidations(On::Customer(self))
    }

    /// `customer.verified_domains`.
    pub fn verified_domains(&self) -> CustomerVerifiedDomains<'_> {
        CustomerVerifiedDomains(On::Customer(self))
    }

    /// Delete a customer of the sandbox.
    ///
    /// Of the app alone, or of the app with a user. In the sandbox only.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-a-customer-account-from-the-integration-sandbox>
    pub fn delete(&self) -> Call<'_, ()> {
        let params = Params::new();
        Call::new(On::Customer(self), "customers.delete", params)
    }

    /// Get one customer.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id>
    pub fn get(&self) -> Call<'_, types::Customer> {
        let params = Params::new();
        Call::new(On::Customer(self), "customers.get", params)
    }

    /// End the reseller relationship with a customer, or the partner's DAP rights.
    ///
    /// Of the app with a user. Clouds: global. To end the reseller relationship, set
    /// relationshipToPartner to none; to end DAP, allowDelegatedAccess to false.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer>
    pub fn update(&self, body: &types::Customer) -> Call<'_, types::Customer> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(On::Customer(self), "customers.update", params)
    }
}

/// `customer.agreements`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerAgreements<'a>(On<'a>);

impl<'a> CustomerAgreements<'a> {
    /// `customer.agreements.direct_sign_status`.
    pub fn direct_sign_status(self) -> CustomerAgreementsDirectSignStatus<'a> {
        CustomerAgreementsDirectSignStatus(self.0)
    }

    /// Record that a customer has accepted an agreement.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. An agreement that refers to
    /// an attestation of attestations.enhanced.create is app-only by a third party, and this
    /// row lets that through though the article of 2023 says app+user only.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement>
    pub fn create(self, body: &types::Agreement) -> Call<'a, types::Agreement> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.agreements.create", params)
    }

    /// List the acceptances that are recorded for a customer.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-confirmation-of-customer-agreement>
    pub fn list(self, options: CustomersAgreementsListOptions) -> Listing<'a, types::Agreement> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.agreements.list", params)
    }
}

/// `customer.agreements.direct_sign_status`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerAgreementsDirectSignStatus<'a>(On<'a>);

impl<'a> CustomerAgreementsDirectSignStatus<'a> {
    /// Tell whether the customer signed the Microsoft Customer Agreement directly.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement>
    pub fn get(self) -> Call<'a, types::DirectSignedCustomerAgreementStatus> {
        let params = Params::new();
        Call::new(self.0, "customers.agreements.direct_sign_status.get", params)
    }
}

/// `customer.analytics`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerAnalytics<'a>(On<'a>);

impl<'a> CustomerAnalytics<'a> {
    /// `customer.analytics.licenses`.
    pub fn licenses(self) -> CustomerAnalyticsLicenses<'a> {
        CustomerAnalyticsLicenses(self.0)
    }
}

/// `customer.analytics.licenses`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerAnalyticsLicenses<'a>(On<'a>);

impl<'a> CustomerAnalyticsLicenses<'a> {
    /// `customer.analytics.licenses.deployment`.
    pub fn deployment(self) -> CustomerAnalyticsLicensesDeployment<'a> {
        CustomerAnalyticsLicensesDeployment(self.0)
    }

    /// `customer.analytics.licenses.usage`.
    pub fn usage(self) -> CustomerAnalyticsLicensesUsage<'a> {
        CustomerAnalyticsLicensesUsage(self.0)
    }
}

/// `customer.analytics.licenses.deployment`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerAnalyticsLicensesDeployment<'a>(On<'a>);

impl<'a> CustomerAnalyticsLicensesDeployment<'a> {
    /// List the deployment of a customer's licences, in the older form.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call
    /// analytics.commercial.license_deployment.list.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-customer-licenses-deployment-information>
    pub fn list(self) -> Listing<'a, types::CustomerLicensesDeploymentInsights> {
        let params = Params::new();
        Listing::new(self.0, "customers.analytics.licenses.deployment.list", params)
    }
}

/// `customer.analytics.licenses.usage`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerAnalyticsLicensesUsage<'a>(On<'a>);

impl<'a> CustomerAnalyticsLicensesUsage<'a> {
    /// List the usage of a customer's licences, in the older form.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2023; call
    /// analytics.commercial.license_usage.list.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-customer-licenses-usage-information>
    pub fn list(self) -> Listing<'a, types::CustomerLicensesUsageInsights> {
        let params = Params::new();
        Listing::new(self.0, "customers.analytics.licenses.usage.list", params)
    }
}

/// `customer.application_consents`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerApplicationConsents<'a>(On<'a>);

impl<'a> CustomerApplicationConsents<'a> {
    /// Consent to an application in a customer's tenant.
    ///
    /// Of the app with a user. Clouds: global, usgov. The article is silent about who may call
    /// it; Microsoft's sample for control panel vendors does on behalf of a user, and an app
    /// without one is refused.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis>
    pub fn create(self, body: &types::ApplicationConsent) -> Call<'a, types::ApplicationConsent> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.application_consents.create", params)
    }

    /// Remove the consent to an application from a customer's tenant.
    ///
    /// Of the app with a user. Clouds: global, usgov. As of the call that creates it. The
    /// article takes 200 and 201; 204 is taken too.
    ///
    /// - `application_id`: Application id whose consent is removed.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis>
    pub fn delete(self, application_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "application_id", application_id.into());
        Call::new(self.0, "customers.application_consents.delete", params)
    }
}

/// `customer.arm`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerArm<'a>(On<'a>);

impl<'a> CustomerArm<'a> {
    /// `customer.arm.subscriptions`.
    pub fn subscriptions(self) -> CustomerArmSubscriptions<'a> {
        CustomerArmSubscriptions(self.0)
    }
}

/// `customer.arm.subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerArmSubscriptions<'a>(On<'a>);

impl<'a> CustomerArmSubscriptions<'a> {
    /// List the Azure subscriptions of a tenant that the caller can see.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/rest/api/resources/subscriptions/list>
    pub fn list(self) -> Listing<'a, types::ArmSubscription> {
        let params = Params::new();
        Listing::new(self.0, "arm.subscriptions.list", params)
    }
}

/// `customer.batch_job_status`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerBatchJobStatus<'a>(On<'a>);

impl<'a> CustomerBatchJobStatus<'a> {
    /// Get the state of an upload of devices.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `tracking_id`: The batch job, which Location names after an upload.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-the-status-of-a-device-batch-upload>
    pub fn get(self, tracking_id: impl Into<String>) -> Call<'a, types::BatchUploadDetails> {
        let mut params = Params::new();
        put::<String>(&mut params, "tracking_id", tracking_id.into());
        Call::new(self.0, "customers.batch_job_status.get", params)
    }
}

/// `customer.carts`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerCarts<'a>(On<'a>);

impl<'a> CustomerCarts<'a> {
    /// Turn a cart into orders.
    ///
    /// Of the app alone, or of the app with a user. Idempotent: a second call for the same cart
    /// gives the first answer again.
    ///
    /// - `cart_id`: The cart.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/checkout-a-cart>
    pub fn checkout(
        self,
        cart_id: impl Into<String>,
        options: CustomersCartsCheckoutOptions,
    ) -> Call<'a, types::CartCheckoutResult> {
        let mut params = Params::new();
        put::<String>(&mut params, "cart_id", cart_id.into());
        options.put(&mut params);
        Call::new(self.0, "customers.carts.checkout", params)
    }

    /// Create a cart.
    ///
    /// Of the app alone, or of the app with a user. Traditional licences take their add-ons in
    /// addonItems; in new commerce each is a line item of its own.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-a-cart>
    pub fn create(self, body: &types::Cart) -> Call<'a, types::Cart> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.carts.create", params)
    }

    /// Get a cart.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `cart_id`: The cart.
    pub fn get(self, cart_id: impl Into<String>) -> Call<'a, types::Cart> {
        let mut params = Params::new();
        put::<String>(&mut params, "cart_id", cart_id.into());
        Call::new(self.0, "customers.carts.get", params)
    }

    /// Replace a cart.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The article's example
    /// answers 201.
    ///
    /// - `cart_id`: The cart.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/update-a-cart>
    pub fn update(self, cart_id: impl Into<String>, body: &types::Cart) -> Call<'a, types::Cart> {
        let mut params = Params::new();
        put::<String>(&mut params, "cart_id", cart_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.carts.update", params)
    }
}

/// `customer.configuration_policies`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerConfigurationPolicies<'a>(On<'a>);

impl<'a> CustomerConfigurationPolicies<'a> {
    /// Create a configuration policy for devices.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/create-a-new-configuration-policy-for-the-specified-customer>
    pub fn create(self, body: &types::ConfigurationPolicy) -> Call<'a, types::ConfigurationPolicy> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.configuration_policies.create", params)
    }

    /// Delete a configuration policy.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `policy_id`: The policy.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-a-configuration-policy-for-the-specified-customer>
    pub fn delete(self, policy_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "policy_id", policy_id.into());
        Call::new(self.0, "customers.configuration_policies.delete", params)
    }

    /// Get a configuration policy.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `policy_id`: The policy.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/retrieve-a-customer-s-configuration-policy>
    pub fn get(self, policy_id: impl Into<String>) -> Call<'a, types::ConfigurationPolicy> {
        let mut params = Params::new();
        put::<String>(&mut params, "policy_id", policy_id.into());
        Call::new(self.0, "customers.configuration_policies.get", params)
    }

    /// List the configuration policies of a customer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-a-customer-s-policies>
    pub fn list(self) -> Listing<'a, types::ConfigurationPolicy> {
        let params = Params::new();
        Listing::new(self.0, "customers.configuration_policies.list", params)
    }

    /// Replace a configuration policy.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `policy_id`: The policy.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-configuration-policy-for-the-specified-customer>
    pub fn update(
        self,
        policy_id: impl Into<String>,
        body: &types::ConfigurationPolicy,
    ) -> Call<'a, types::ConfigurationPolicy> {
        let mut params = Params::new();
        put::<String>(&mut params, "policy_id", policy_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.configuration_policies.update", params)
    }
}

/// `customer.custom_domains`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerCustomDomains<'a>(On<'a>);

impl<'a> CustomerCustomDomains<'a> {
    /// List a customer's custom domains.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Needs GDAP. The article's
    /// example request names /organization by mistake.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-customer-custom-domain>
    pub fn list(self) -> Listing<'a, String> {
        let params = Params::new();
        Listing::new(self.0, "customers.custom_domains.list", params)
    }
}

/// `customer.device_batches`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerDeviceBatches<'a>(On<'a>);

impl<'a> CustomerDeviceBatches<'a> {
    /// `customer.device_batches.devices`.
    pub fn devices(self) -> CustomerDeviceBatchesDevices<'a> {
        CustomerDeviceBatchesDevices(self.0)
    }

    /// Create a batch of devices and upload them.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Location leads to
    /// customers.batch_job_status.get.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-to-create-a-new-batch-for-the-specified-customer>
    pub fn create(
        self,
        body: &types::DeviceBatchCreationRequest,
    ) -> Start<'a, types::BatchUploadDetails> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "customers.device_batches.create", params)
    }

    /// List the device batches of a customer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-the-list-of-device-batches-for-the-specified-customer>
    pub fn list(self) -> Listing<'a, types::DeviceBatch> {
        let params = Params::new();
        Listing::new(self.0, "customers.device_batches.list", params)
    }
}

/// `customer.device_batches.devices`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerDeviceBatchesDevices<'a>(On<'a>);

impl<'a> CustomerDeviceBatchesDevices<'a> {
    /// Upload devices into a batch.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Location leads to
    /// customers.batch_job_status.get.
    ///
    /// - `batch_id`: The device batch.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-for-the-specified-customer>
    pub fn add(
        self,
        batch_id: impl Into<String>,
        body: &[types::Device],
    ) -> Start<'a, types::BatchUploadDetails> {
        let mut params = Params::new();
        put::<String>(&mut params, "batch_id", batch_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "customers.device_batches.devices.add", params)
    }

    /// Delete a device.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `batch_id`: The device batch.
    /// - `device_id`: The device.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-a-device-for-the-specified-customer>
    pub fn delete(self, batch_id: impl Into<String>, device_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "batch_id", batch_id.into());
        put::<String>(&mut params, "device_id", device_id.into());
        Call::new(self.0, "customers.device_batches.devices.delete", params)
    }

    /// List the devices of a batch.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. 100 devices a page.
    ///
    /// - `batch_id`: The device batch.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-devices-for-the-specified-batch-and-customer>
    pub fn list(self, batch_id: impl Into<String>) -> Listing<'a, types::Device> {
        let mut params = Params::new();
        put::<String>(&mut params, "batch_id", batch_id.into());
        Listing::new(self.0, "customers.device_batches.devices.list", params)
    }

    /// Change one device.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, whose method
    /// is a PUT although it is named Patch. Who may call it and where is not said, and the
    /// service decides.
    ///
    /// - `batch_id`: The device batch.
    /// - `device_id`: The device.
    pub fn update(
        self,
        batch_id: impl Into<String>,
        device_id: impl Into<String>,
        body: &types::Device,
    ) -> Call<'a, types::Device> {
        let mut params = Params::new();
        put::<String>(&mut params, "batch_id", batch_id.into());
        put::<String>(&mut params, "device_id", device_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.device_batches.devices.update", params)
    }
}

/// `customer.device_policy_updates`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerDevicePolicyUpdates<'a>(On<'a>);

impl<'a> CustomerDevicePolicyUpdates<'a> {
    /// Apply policies to devices.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Location leads to
    /// customers.batch_job_status.get.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-list-of-devices-with-a-policy>
    pub fn create(
        self,
        body: &types::DevicePolicyUpdateRequest,
    ) -> Start<'a, types::BatchUploadDetails> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Start::new(self.0, "customers.device_policy_updates.create", params)
    }
}

/// `customer.directory_roles`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerDirectoryRoles<'a>(On<'a>);

impl<'a> CustomerDirectoryRoles<'a> {
    /// `customer.directory_roles.members`.
    pub fn members(self) -> CustomerDirectoryRolesMembers<'a> {
        CustomerDirectoryRolesMembers(self.0)
    }

    /// List the directory roles of a customer's tenant.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>
    pub fn list(self) -> Listing<'a, types::DirectoryRole> {
        let params = Params::new();
        Listing::new(self.0, "customers.directory_roles.list", params)
    }
}

/// `customer.directory_roles.members`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerDirectoryRolesMembers<'a>(On<'a>);

impl<'a> CustomerDirectoryRolesMembers<'a> {
    /// Give a user a role.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `role_id`: The directory role.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer>
    pub fn add(
        self,
        role_id: impl Into<String>,
        body: &types::UserMember,
    ) -> Call<'a, types::UserMember> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.directory_roles.members.add", params)
    }

    /// List the users who hold a role.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `role_id`: The directory role.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>
    pub fn list(
        self,
        role_id: impl Into<String>,
        options: CustomersDirectoryRolesMembersListOptions,
    ) -> Listing<'a, types::UserMember> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.directory_roles.members.list", params)
    }

    /// Take a role from a user.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `role_id`: The directory role.
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/remove-customer-user-from-a-role>
    pub fn remove(self, role_id: impl Into<String>, user_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        put::<String>(&mut params, "user_id", user_id.into());
        Call::new(self.0, "customers.directory_roles.members.remove", params)
    }
}

/// `customer.entitlements`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerEntitlements<'a>(On<'a>);

impl<'a> CustomerEntitlements<'a> {
    /// `customer.entitlements.reserved_instance_artifact`.
    pub fn reserved_instance_artifact(self) -> CustomerEntitlementsReservedInstanceArtifact<'a> {
        CustomerEntitlementsReservedInstanceArtifact(self.0)
    }

    /// `customer.entitlements.virtual_machine_artifact`.
    pub fn virtual_machine_artifact(self) -> CustomerEntitlementsVirtualMachineArtifact<'a> {
        CustomerEntitlementsVirtualMachineArtifact(self.0)
    }

    /// List what a customer owns.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements>
    pub fn list(
        self,
        options: CustomersEntitlementsListOptions,
    ) -> Listing<'a, types::Entitlement> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.entitlements.list", params)
    }
}

/// `customer.entitlements.reserved_instance_artifact`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerEntitlementsReservedInstanceArtifact<'a>(On<'a>);

impl<'a> CustomerEntitlementsReservedInstanceArtifact<'a> {
    /// Get the details of a reservation.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Its path is the link in
    /// dynamicAttributes of an entitled artifact.
    ///
    /// - `group_id`: The order that the entitlement refers to.
    /// - `line_item_id`: The line item of the order.
    /// - `resource_id`: The resource of the reservation.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements>
    pub fn get(
        self,
        group_id: impl Into<String>,
        line_item_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Call<'a, types::ReservedInstanceArtifactDetails> {
        let mut params = Params::new();
        put::<String>(&mut params, "group_id", group_id.into());
        put::<String>(&mut params, "line_item_id", line_item_id.into());
        put::<String>(&mut params, "resource_id", resource_id.into());
        Call::new(self.0, "customers.entitlements.reserved_instance_artifact.get", params)
    }
}

/// `customer.entitlements.virtual_machine_artifact`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerEntitlementsVirtualMachineArtifact<'a>(On<'a>);

impl<'a> CustomerEntitlementsVirtualMachineArtifact<'a> {
    /// Get the details of a reservation of virtual machines.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Its path is the link in
    /// dynamicAttributes of an entitled artifact, of an older contract.
    ///
    /// - `group_id`: The order that the entitlement refers to.
    /// - `line_item_id`: The line item of the order.
    /// - `resource_id`: The resource of the reservation.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements>
    pub fn get(
        self,
        group_id: impl Into<String>,
        line_item_id: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Call<'a, types::VirtualMachineReservedInstanceArtifactDetails> {
        let mut params = Params::new();
        put::<String>(&mut params, "group_id", group_id.into());
        put::<String>(&mut params, "line_item_id", line_item_id.into());
        put::<String>(&mut params, "resource_id", resource_id.into());
        Call::new(self.0, "customers.entitlements.virtual_machine_artifact.get", params)
    }
}

/// `customer.graph`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraph<'a>(On<'a>);

impl<'a> CustomerGraph<'a> {
    /// `customer.graph.delegated_admin_customers`.
    pub fn delegated_admin_customers(self) -> CustomerGraphDelegatedAdminCustomers<'a> {
        CustomerGraphDelegatedAdminCustomers(self.0)
    }

    /// `customer.graph.directory_roles`.
    pub fn directory_roles(self) -> CustomerGraphDirectoryRoles<'a> {
        CustomerGraphDirectoryRoles(self.0)
    }

    /// `customer.graph.directory_subscriptions`.
    pub fn directory_subscriptions(self) -> CustomerGraphDirectorySubscriptions<'a> {
        CustomerGraphDirectorySubscriptions(self.0)
    }

    /// `customer.graph.domains`.
    pub fn domains(self) -> CustomerGraphDomains<'a> {
        CustomerGraphDomains(self.0)
    }

    /// `customer.graph.groups`.
    pub fn groups(self) -> CustomerGraphGroups<'a> {
        CustomerGraphGroups(self.0)
    }

    /// `customer.graph.oauth2_permission_grants`.
    pub fn oauth2_permission_grants(self) -> CustomerGraphOauth2PermissionGrants<'a> {
        CustomerGraphOauth2PermissionGrants(self.0)
    }

    /// `customer.graph.organization`.
    pub fn organization(self) -> CustomerGraphOrganization<'a> {
        CustomerGraphOrganization(self.0)
    }

    /// `customer.graph.service_health`.
    pub fn service_health(self) -> CustomerGraphServiceHealth<'a> {
        CustomerGraphServiceHealth(self.0)
    }

    /// `customer.graph.service_principals`.
    pub fn service_principals(self) -> CustomerGraphServicePrincipals<'a> {
        CustomerGraphServicePrincipals(self.0)
    }

    /// `customer.graph.subscribed_skus`.
    pub fn subscribed_skus(self) -> CustomerGraphSubscribedSkus<'a> {
        CustomerGraphSubscribedSkus(self.0)
    }

    /// `customer.graph.tenant_relationships`.
    pub fn tenant_relationships(self) -> CustomerGraphTenantRelationships<'a> {
        CustomerGraphTenantRelationships(self.0)
    }

    /// `customer.graph.users`.
    pub fn users(self) -> CustomerGraphUsers<'a> {
        CustomerGraphUsers(self.0)
    }
}

/// `customer.graph.delegated_admin_customers`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDelegatedAdminCustomers<'a>(On<'a>);

impl<'a> CustomerGraphDelegatedAdminCustomers<'a> {
    /// `customer.graph.delegated_admin_customers.service_management_details`.
    pub fn service_management_details(
        self,
    ) -> CustomerGraphDelegatedAdminCustomersServiceManagementDetails<'a> {
        CustomerGraphDelegatedAdminCustomersServiceManagementDetails(self.0)
    }

    /// Get a customer with whom the partner has a GDAP relationship.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/delegatedadmincustomer-get>
    pub fn get(self) -> Call<'a, types::DelegatedAdminCustomer> {
        let params = Params::new();
        Call::new(self.0, "graph.delegated_admin_customers.get", params)
    }
}

/// `customer.graph.delegated_admin_customers.service_management_details`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDelegatedAdminCustomersServiceManagementDetails<'a>(On<'a>);

impl<'a> CustomerGraphDelegatedAdminCustomersServiceManagementDetails<'a> {
    /// List the addresses where a customer's services are administered.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails>
    pub fn list(
        self,
        options: GraphDelegatedAdminCustomersServiceManagementDetailsListOptions,
    ) -> Listing<'a, types::DelegatedAdminServiceManagementDetail> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(
            self.0,
            "graph.delegated_admin_customers.service_management_details.list",
            params,
        )
    }
}

/// `customer.graph.directory_roles`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDirectoryRoles<'a>(On<'a>);

impl<'a> CustomerGraphDirectoryRoles<'a> {
    /// `customer.graph.directory_roles.members`.
    pub fn members(self) -> CustomerGraphDirectoryRolesMembers<'a> {
        CustomerGraphDirectoryRolesMembers(self.0)
    }

    /// List the directory roles that are activated in a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-list>
    pub fn list(
        self,
        options: GraphDirectoryRolesListOptions,
    ) -> Listing<'a, types::GraphDirectoryRole> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.directory_roles.list", params)
    }
}

/// `customer.graph.directory_roles.members`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDirectoryRolesMembers<'a>(On<'a>);

impl<'a> CustomerGraphDirectoryRolesMembers<'a> {
    /// Add a member to a directory role.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `role_id`: The directory role.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-post-members>
    pub fn add(self, role_id: impl Into<String>, body: &types::ODataReference) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.directory_roles.members.add", params)
    }

    /// List the members of a directory role.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `role_id`: The directory role.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-list-members>
    pub fn list(self, role_id: impl Into<String>) -> Listing<'a, types::DirectoryObject> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        Listing::new(self.0, "graph.directory_roles.members.list", params)
    }

    /// Remove a member from a directory role.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `role_id`: The directory role.
    /// - `member_id`: Object id of the member.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directoryrole-delete-member>
    pub fn remove(self, role_id: impl Into<String>, member_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "role_id", role_id.into());
        put::<String>(&mut params, "member_id", member_id.into());
        Call::new(self.0, "graph.directory_roles.members.remove", params)
    }
}

/// `customer.graph.directory_subscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDirectorySubscriptions<'a>(On<'a>);

impl<'a> CustomerGraphDirectorySubscriptions<'a> {
    /// Get a subscription that a tenant holds.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// - `subscription_id`: The subscription, by its id in the directory.
    pub fn get(self, subscription_id: impl Into<String>) -> Call<'a, types::CompanySubscription> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(self.0, "graph.directory_subscriptions.get", params)
    }

    /// Get a subscription that a tenant holds, by its id in commerce.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Known from the
    /// schema of Graph, as an alternate key.
    ///
    /// - `commerce_subscription_id`: The subscription, by its id in commerce.
    pub fn get_by_commerce_id(
        self,
        commerce_subscription_id: impl Into<String>,
    ) -> Call<'a, types::CompanySubscription> {
        let mut params = Params::new();
        put::<String>(&mut params, "commerce_subscription_id", commerce_subscription_id.into());
        Call::new(self.0, "graph.directory_subscriptions.get_by_commerce_id", params)
    }

    /// List the subscriptions that a tenant holds, also those bought by a partner.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. ownerTenantId names
    /// the partner who bought it; commerceSubscriptionId is, as it seems, the id of the
    /// subscription in Partner Center.
    pub fn list(self) -> Listing<'a, types::CompanySubscription> {
        let params = Params::new();
        Listing::new(self.0, "graph.directory_subscriptions.list", params)
    }
}

/// `customer.graph.domains`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDomains<'a>(On<'a>);

impl<'a> CustomerGraphDomains<'a> {
    /// `customer.graph.domains.service_records`.
    pub fn service_records(self) -> CustomerGraphDomainsServiceRecords<'a> {
        CustomerGraphDomainsServiceRecords(self.0)
    }

    /// `customer.graph.domains.verification_records`.
    pub fn verification_records(self) -> CustomerGraphDomainsVerificationRecords<'a> {
        CustomerGraphDomainsVerificationRecords(self.0)
    }

    /// Add a domain to a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-post-domains>
    pub fn create(self, body: &types::GraphDomain) -> Call<'a, types::GraphDomain> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.domains.create", params)
    }

    /// Delete a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-delete>
    pub fn delete(self, domain_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Call::new(self.0, "graph.domains.delete", params)
    }

    /// Get a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-get>
    pub fn get(self, domain_id: impl Into<String>) -> Call<'a, types::GraphDomain> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Call::new(self.0, "graph.domains.get", params)
    }

    /// List the domains of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-list>
    pub fn list(self, options: GraphDomainsListOptions) -> Listing<'a, types::GraphDomain> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.domains.list", params)
    }

    /// Change a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-update>
    pub fn update(self, domain_id: impl Into<String>, body: &types::GraphDomain) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.domains.update", params)
    }

    /// Verify a domain of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-verify>
    pub fn verify(self, domain_id: impl Into<String>) -> Call<'a, types::GraphDomain> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Call::new(self.0, "graph.domains.verify", params)
    }
}

/// `customer.graph.domains.service_records`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDomainsServiceRecords<'a>(On<'a>);

impl<'a> CustomerGraphDomainsServiceRecords<'a> {
    /// List the DNS records that the services of a domain need.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords>
    pub fn list(self, domain_id: impl Into<String>) -> Listing<'a, types::DomainDnsRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Listing::new(self.0, "graph.domains.service_records.list", params)
    }
}

/// `customer.graph.domains.verification_records`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphDomainsVerificationRecords<'a>(On<'a>);

impl<'a> CustomerGraphDomainsVerificationRecords<'a> {
    /// List the DNS records that prove who owns a domain.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `domain_id`: The domain's name.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords>
    pub fn list(self, domain_id: impl Into<String>) -> Listing<'a, types::DomainDnsRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_id", domain_id.into());
        Listing::new(self.0, "graph.domains.verification_records.list", params)
    }
}

/// `customer.graph.groups`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphGroups<'a>(On<'a>);

impl<'a> CustomerGraphGroups<'a> {
    /// `customer.graph.groups.licenses`.
    pub fn licenses(self) -> CustomerGraphGroupsLicenses<'a> {
        CustomerGraphGroupsLicenses(self.0)
    }

    /// List the groups of a tenant, such as those for access assignments.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/group-list>
    pub fn list(self, options: GraphGroupsListOptions) -> Listing<'a, types::GraphGroup> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.groups.list", params)
    }
}

/// `customer.graph.groups.licenses`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphGroupsLicenses<'a>(On<'a>);

impl<'a> CustomerGraphGroupsLicenses<'a> {
    /// Assign licences to a group.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `group_id`: The group.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/group-assignlicense>
    pub fn assign(
        self,
        group_id: impl Into<String>,
        body: &types::AssignLicenseRequest,
    ) -> Call<'a, types::GraphGroup> {
        let mut params = Params::new();
        put::<String>(&mut params, "group_id", group_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.groups.licenses.assign", params)
    }
}

/// `customer.graph.oauth2_permission_grants`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphOauth2PermissionGrants<'a>(On<'a>);

impl<'a> CustomerGraphOauth2PermissionGrants<'a> {
    /// List the delegated permissions that are granted in a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/oauth2permissiongrant-list>
    pub fn list(
        self,
        options: GraphOauth2PermissionGrantsListOptions,
    ) -> Listing<'a, types::OAuth2PermissionGrant> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.oauth2_permission_grants.list", params)
    }
}

/// `customer.graph.organization`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphOrganization<'a>(On<'a>);

impl<'a> CustomerGraphOrganization<'a> {
    /// Get an organization by its tenant id.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `organization_id`: Tenant id.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/organization-get>
    pub fn get(
        self,
        organization_id: impl Into<String>,
        options: GraphOrganizationGetOptions,
    ) -> Call<'a, types::GraphOrganization> {
        let mut params = Params::new();
        put::<String>(&mut params, "organization_id", organization_id.into());
        options.put(&mut params);
        Call::new(self.0, "graph.organization.get", params)
    }

    /// List the organizations of a tenant: always one, its own.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/organization-list>
    pub fn list(
        self,
        options: GraphOrganizationListOptions,
    ) -> Listing<'a, types::GraphOrganization> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.organization.list", params)
    }
}

/// `customer.graph.service_health`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphServiceHealth<'a>(On<'a>);

impl<'a> CustomerGraphServiceHealth<'a> {
    /// `customer.graph.service_health.issues`.
    pub fn issues(self) -> CustomerGraphServiceHealthIssues<'a> {
        CustomerGraphServiceHealthIssues(self.0)
    }

    /// `customer.graph.service_health.messages`.
    pub fn messages(self) -> CustomerGraphServiceHealthMessages<'a> {
        CustomerGraphServiceHealthMessages(self.0)
    }

    /// `customer.graph.service_health.overviews`.
    pub fn overviews(self) -> CustomerGraphServiceHealthOverviews<'a> {
        CustomerGraphServiceHealthOverviews(self.0)
    }
}

/// `customer.graph.service_health.issues`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphServiceHealthIssues<'a>(On<'a>);

impl<'a> CustomerGraphServiceHealthIssues<'a> {
    /// List the issues of a tenant's services.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-issues>
    pub fn list(
        self,
        options: GraphServiceHealthIssuesListOptions,
    ) -> Listing<'a, types::ServiceHealthIssue> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_health.issues.list", params)
    }
}

/// `customer.graph.service_health.messages`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphServiceHealthMessages<'a>(On<'a>);

impl<'a> CustomerGraphServiceHealthMessages<'a> {
    /// List the messages about a tenant's services.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-messages>
    pub fn list(
        self,
        options: GraphServiceHealthMessagesListOptions,
    ) -> Listing<'a, types::ServiceUpdateMessage> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_health.messages.list", params)
    }
}

/// `customer.graph.service_health.overviews`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphServiceHealthOverviews<'a>(On<'a>);

impl<'a> CustomerGraphServiceHealthOverviews<'a> {
    /// List the health of a tenant's services.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews>
    pub fn list(
        self,
        options: GraphServiceHealthOverviewsListOptions,
    ) -> Listing<'a, types::ServiceHealth> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_health.overviews.list", params)
    }
}

/// `customer.graph.service_principals`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphServicePrincipals<'a>(On<'a>);

impl<'a> CustomerGraphServicePrincipals<'a> {
    /// Create the service principal of an app in a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals>
    pub fn create(self, body: &types::ServicePrincipal) -> Call<'a, types::ServicePrincipal> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.service_principals.create", params)
    }

    /// List the service principals of a tenant.
    ///
    /// Of the app alone, or of the app with a user. A filter on appId tells whether an app has
    /// been consented to.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/serviceprincipal-list>
    pub fn list(
        self,
        options: GraphServicePrincipalsListOptions,
    ) -> Listing<'a, types::ServicePrincipal> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.service_principals.list", params)
    }
}

/// `customer.graph.subscribed_skus`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphSubscribedSkus<'a>(On<'a>);

impl<'a> CustomerGraphSubscribedSkus<'a> {
    /// List the licences that a tenant has.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/subscribedsku-list>
    pub fn list(
        self,
        options: GraphSubscribedSkusListOptions,
    ) -> Listing<'a, types::GraphSubscribedSku> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.subscribed_skus.list", params)
    }
}

/// `customer.graph.tenant_relationships`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphTenantRelationships<'a>(On<'a>);

impl<'a> CustomerGraphTenantRelationships<'a> {
    /// Get what is public about a tenant, by one of its domains.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name
    /// the US government cloud beside the global one; China is in none, and is refused.
    ///
    /// - `domain_name`: One of its domains.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname>
    pub fn find_by_domain_name(
        self,
        domain_name: impl Into<String>,
    ) -> Call<'a, types::TenantInformation> {
        let mut params = Params::new();
        put::<String>(&mut params, "domain_name", domain_name.into());
        Call::new(self.0, "graph.tenant_relationships.find_by_domain_name", params)
    }

    /// Get what is public about a tenant, by its id.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name
    /// the US government cloud beside the global one; China is in none, and is refused.
    ///
    /// - `tenant_id`: Tenant id.
    ///
    /// Source:
    /// <https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid>
    pub fn find_by_tenant_id(
        self,
        tenant_id: impl Into<String>,
    ) -> Call<'a, types::TenantInformation> {
        let mut params = Params::new();
        put::<String>(&mut params, "tenant_id", tenant_id.into());
        Call::new(self.0, "graph.tenant_relationships.find_by_tenant_id", params)
    }
}

/// `customer.graph.users`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphUsers<'a>(On<'a>);

impl<'a> CustomerGraphUsers<'a> {
    /// `customer.graph.users.deleted`.
    pub fn deleted(self) -> CustomerGraphUsersDeleted<'a> {
        CustomerGraphUsersDeleted(self.0)
    }

    /// `customer.graph.users.license_details`.
    pub fn license_details(self) -> CustomerGraphUsersLicenseDetails<'a> {
        CustomerGraphUsersLicenseDetails(self.0)
    }

    /// `customer.graph.users.licenses`.
    pub fn licenses(self) -> CustomerGraphUsersLicenses<'a> {
        CustomerGraphUsersLicenses(self.0)
    }

    /// Create a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-post-users>
    pub fn create(self, body: &types::GraphUser) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.users.create", params)
    }

    /// Delete a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-delete>
    pub fn delete(self, user_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        Call::new(self.0, "graph.users.delete", params)
    }

    /// Get a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-get>
    pub fn get(
        self,
        user_id: impl Into<String>,
        options: GraphUsersGetOptions,
    ) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        options.put(&mut params);
        Call::new(self.0, "graph.users.get", params)
    }

    /// List the users of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-list>
    pub fn list(self, options: GraphUsersListOptions) -> Listing<'a, types::GraphUser> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.users.list", params)
    }

    /// Change a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-update>
    pub fn update(self, user_id: impl Into<String>, body: &types::GraphUser) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.users.update", params)
    }
}

/// `customer.graph.users.deleted`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphUsersDeleted<'a>(On<'a>);

impl<'a> CustomerGraphUsersDeleted<'a> {
    /// List the deleted users of a tenant.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directory-deleteditems-list>
    pub fn list(self, options: GraphUsersDeletedListOptions) -> Listing<'a, types::GraphUser> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "graph.users.deleted.list", params)
    }

    /// Restore a deleted user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `object_id`: Object id of the deleted user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/directory-deleteditems-restore>
    pub fn restore(self, object_id: impl Into<String>) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "object_id", object_id.into());
        Call::new(self.0, "graph.users.deleted.restore", params)
    }
}

/// `customer.graph.users.license_details`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphUsersLicenseDetails<'a>(On<'a>);

impl<'a> CustomerGraphUsersLicenseDetails<'a> {
    /// List the licences of a user.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-list-licensedetails>
    pub fn list(self, user_id: impl Into<String>) -> Listing<'a, types::LicenseDetails> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        Listing::new(self.0, "graph.users.license_details.list", params)
    }
}

/// `customer.graph.users.licenses`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGraphUsersLicenses<'a>(On<'a>);

impl<'a> CustomerGraphUsersLicenses<'a> {
    /// Assign licences to a user and remove them.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `user_id`: Object id or principal name of the user.
    ///
    /// Source: <https://learn.microsoft.com/graph/api/user-assignlicense>
    pub fn assign(
        self,
        user_id: impl Into<String>,
        body: &types::AssignLicenseRequest,
    ) -> Call<'a, types::GraphUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "graph.users.licenses.assign", params)
    }
}

/// `customer.managed_services`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerManagedServices<'a>(On<'a>);

impl<'a> CustomerManagedServices<'a> {
    /// List the services that the partner may administer for a customer.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id>
    pub fn list(self) -> Listing<'a, types::ManagedService> {
        let params = Params::new();
        Listing::new(self.0, "customers.managed_services.list", params)
    }
}

/// `customer.new_commerce_migration_schedules`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerNewCommerceMigrationSchedules<'a>(On<'a>);

impl<'a> CustomerNewCommerceMigrationSchedules<'a> {
    /// Cancel the schedule of a migration.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `schedule_id`: The schedule of a migration.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule>
    pub fn cancel(
        self,
        schedule_id: impl Into<String>,
    ) -> Call<'a, types::NewCommerceMigrationSchedule> {
        let mut params = Params::new();
        put::<String>(&mut params, "schedule_id", schedule_id.into());
        Call::new(self.0, "customers.new_commerce_migration_schedules.cancel", params)
    }

    /// Schedule a migration to new commerce.
    ///
    /// Of the app alone, or of the app with a user. The article shows no status: 200 and 201
    /// are taken.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/schedule-a-new-commerce-migration>
    pub fn create(
        self,
        body: &types::NewCommerceMigrationSchedule,
    ) -> Call<'a, types::NewCommerceMigrationSchedule> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.new_commerce_migration_schedules.create", params)
    }

    /// Get the schedule of a migration.
    ///
    /// Of the app alone, or of the app with a user. An article of October 2022 calls it sandbox
    /// only; later ones do not, and neither does this row.
    ///
    /// - `schedule_id`: The schedule of a migration.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule>
    pub fn get(
        self,
        schedule_id: impl Into<String>,
    ) -> Call<'a, types::NewCommerceMigrationSchedule> {
        let mut params = Params::new();
        put::<String>(&mut params, "schedule_id", schedule_id.into());
        Call::new(self.0, "customers.new_commerce_migration_schedules.get", params)
    }

    /// Change the schedule of a migration.
    ///
    /// Of the app alone, or of the app with a user. An article of October 2022 calls it sandbox
    /// only; later ones do not, and neither does this row.
    ///
    /// - `schedule_id`: The schedule of a migration.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-new-commerce-migration-schedule>
    pub fn update(
        self,
        schedule_id: impl Into<String>,
        body: &types::NewCommerceMigrationSchedule,
    ) -> Call<'a, types::NewCommerceMigrationSchedule> {
        let mut params = Params::new();
        put::<String>(&mut params, "schedule_id", schedule_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.new_commerce_migration_schedules.update", params)
    }
}

/// `customer.new_commerce_migrations`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerNewCommerceMigrations<'a>(On<'a>);

impl<'a> CustomerNewCommerceMigrations<'a> {
    /// `customer.new_commerce_migrations.events`.
    pub fn events(self) -> CustomerNewCommerceMigrationsEvents<'a> {
        CustomerNewCommerceMigrationsEvents(self.0)
    }

    /// Migrate a subscription to new commerce.
    ///
    /// Of the app alone, or of the app with a user. At most 100 calls of a partner in five
    /// minutes. The article shows no status: 200 and 201 are taken.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-migration>
    pub fn create(
        self,
        body: &types::NewCommerceMigration,
    ) -> Call<'a, types::NewCommerceMigration> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.new_commerce_migrations.create", params)
    }

    /// Get a migration to new commerce.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `migration_id`: The migration.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-new-commerce-migration>
    pub fn get(self, migration_id: impl Into<String>) -> Call<'a, types::NewCommerceMigration> {
        let mut params = Params::new();
        put::<String>(&mut params, "migration_id", migration_id.into());
        Call::new(self.0, "customers.new_commerce_migrations.get", params)
    }

    /// Check whether a subscription can migrate.
    ///
    /// Of the app alone, or of the app with a user. At most 450 calls of a partner for a
    /// customer in five minutes.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration>
    pub fn validate(
        self,
        body: &types::NewCommerceMigration,
    ) -> Call<'a, types::NewCommerceEligibility> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.new_commerce_migrations.validate", params)
    }
}

/// `customer.new_commerce_migrations.events`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerNewCommerceMigrationsEvents<'a>(On<'a>);

impl<'a> CustomerNewCommerceMigrationsEvents<'a> {
    /// List the events of a migration.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-migration-events>
    pub fn list(
        self,
        options: CustomersNewCommerceMigrationsEventsListOptions,
    ) -> Listing<'a, types::NewCommerceMigrationEvent> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.new_commerce_migrations.events.list", params)
    }
}

/// `customer.offer_categories`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOfferCategories<'a>(On<'a>);

impl<'a> CustomerOfferCategories<'a> {
    /// List the categories of offers for a customer.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences,
    /// but for old public sector terms of five and six years; call customers.products.list.
    /// Known from the .NET SDK only, no article has it: who may call it and where is not said,
    /// and the service decides.
    pub fn list(self) -> Listing<'a, types::OfferCategory> {
        let params = Params::new();
        Listing::new(self.0, "customers.offer_categories.list", params)
    }
}

/// `customer.offers`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOffers<'a>(On<'a>);

impl<'a> CustomerOffers<'a> {
    /// List the offers that a customer may buy.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2024-09-01, for licences,
    /// but for old public sector terms of five and six years; call customers.products.list.
    /// Known from the .NET SDK only, no article has it: who may call it and where is not said,
    /// and the service decides.
    pub fn list(self, options: CustomersOffersListOptions) -> Listing<'a, types::Offer> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.offers.list", params)
    }
}

/// `customer.orders`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOrders<'a>(On<'a>);

impl<'a> CustomerOrders<'a> {
    /// `customer.orders.activation_links`.
    pub fn activation_links(self) -> CustomerOrdersActivationLinks<'a> {
        CustomerOrdersActivationLinks(self.0)
    }

    /// `customer.orders.attachments`.
    pub fn attachments(self) -> CustomerOrdersAttachments<'a> {
        CustomerOrdersAttachments(self.0)
    }

    /// `customer.orders.line_items`.
    pub fn line_items(self) -> CustomerOrdersLineItems<'a> {
        CustomerOrdersLineItems(self.0)
    }

    /// `customer.orders.provisioning_status`.
    pub fn provisioning_status(self) -> CustomerOrdersProvisioningStatus<'a> {
        CustomerOrdersProvisioningStatus(self.0)
    }

    /// Create an order.
    ///
    /// Of the app alone, or of the app with a user. With partnerIdOnRecord, for an indirect
    /// reseller, the documentation says app+user only. Orders of indirect providers are checked
    /// since 2025-10: ask partners.resellers.validate first.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-an-order>
    pub fn create(
        self,
        body: &types::Order,
        options: CustomersOrdersCreateOptions,
    ) -> Call<'a, types::Order> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        options.put(&mut params);
        Call::new(self.0, "customers.orders.create", params)
    }

    /// Get an order.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `order_id`: The order.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-an-order-by-id>
    pub fn get(
        self,
        order_id: impl Into<String>,
        options: CustomersOrdersGetOptions,
    ) -> Call<'a, types::Order> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        options.put(&mut params);
        Call::new(self.0, "customers.orders.get", params)
    }

    /// List the orders of a customer.
    ///
    /// Of the app alone, or of the app with a user. Up to 15 minutes pass before a new order is
    /// in it.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-orders>
    pub fn list(self, options: CustomersOrdersListOptions) -> Listing<'a, types::Order> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.orders.list", params)
    }

    /// Change the billing cycle of an order, add an add-on, or cancel it.
    ///
    /// Of the app alone, or of the app with a user. Orders are cancelled by status or a
    /// quantity of 0: software within its window, reservations in the sandbox only.
    ///
    /// - `order_id`: The order.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/change-the-billing-cycle>
    pub fn update(
        self,
        order_id: impl Into<String>,
        body: &types::Order,
    ) -> Call<'a, types::Order> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.orders.update", params)
    }
}

/// `customer.orders.activation_links`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOrdersActivationLinks<'a>(On<'a>);

impl<'a> CustomerOrdersActivationLinks<'a> {
    /// List the activation links of an order.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `order_id`: The order.
    pub fn list(
        self,
        order_id: impl Into<String>,
    ) -> Listing<'a, types::OrderLineItemActivationLink> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        Listing::new(self.0, "customers.orders.activation_links.list", params)
    }
}

/// `customer.orders.attachments`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOrdersAttachments<'a>(On<'a>);

impl<'a> CustomerOrdersAttachments<'a> {
    /// Download an attachment of an order.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `order_id`: The order.
    /// - `attachment_id`: The attachment.
    pub fn download(
        self,
        order_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> Fetch<'a> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        put::<String>(&mut params, "attachment_id", attachment_id.into());
        Fetch::new(self.0, "customers.orders.attachments.download", params)
    }

    /// List the purchase orders that are attached to an order.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `order_id`: The order.
    pub fn list(self, order_id: impl Into<String>) -> Listing<'a, types::OrderAttachment> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        Listing::new(self.0, "customers.orders.attachments.list", params)
    }

    /// Attach purchase orders and tender files to an order.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `order_id`: The order.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details>
    pub fn upload(
        self,
        order_id: impl Into<String>,
        body: &types::OrderAttachmentUpload,
    ) -> Listing<'a, types::OrderAttachment> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Listing::new(self.0, "customers.orders.attachments.upload", params)
    }
}

/// `customer.orders.line_items`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOrdersLineItems<'a>(On<'a>);

impl<'a> CustomerOrdersLineItems<'a> {
    /// `customer.orders.line_items.activation_links`.
    pub fn activation_links(self) -> CustomerOrdersLineItemsActivationLinks<'a> {
        CustomerOrdersLineItemsActivationLinks(self.0)
    }
}

/// `customer.orders.line_items.activation_links`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOrdersLineItemsActivationLinks<'a>(On<'a>);

impl<'a> CustomerOrdersLineItemsActivationLinks<'a> {
    /// List the activation links of a line item.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `order_id`: The order.
    /// - `line_item_number`: Number of the line item, from 0.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-activation-link-by-order-line-item>
    pub fn list(
        self,
        order_id: impl Into<String>,
        line_item_number: i64,
    ) -> Listing<'a, types::OrderLineItemActivationLink> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        put(&mut params, "line_item_number", line_item_number);
        Listing::new(self.0, "customers.orders.line_items.activation_links.list", params)
    }
}

/// `customer.orders.provisioning_status`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOrdersProvisioningStatus<'a>(On<'a>);

impl<'a> CustomerOrdersProvisioningStatus<'a> {
    /// List the provisioning state of each line item of an order.
    ///
    /// Of the app with a user.
    ///
    /// - `order_id`: The order.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-order-provisioning-status>
    pub fn list(
        self,
        order_id: impl Into<String>,
    ) -> Listing<'a, types::OrderLineItemProvisioningStatus> {
        let mut params = Params::new();
        put::<String>(&mut params, "order_id", order_id.into());
        Listing::new(self.0, "customers.orders.provisioning_status.list", params)
    }
}

/// `customer.organization`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerOrganization<'a>(On<'a>);

impl<'a> CustomerOrganization<'a> {
    /// Get the organization data of a customer's tenant.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Needs GDAP. The article
    /// names one Customer; its example is an array of organizations, as this row has it.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-customer-organization>
    pub fn get(self) -> Listing<'a, types::CustomerOrganization> {
        let params = Params::new();
        Listing::new(self.0, "customers.organization.get", params)
    }
}

/// `customer.products`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerProducts<'a>(On<'a>);

impl<'a> CustomerProducts<'a> {
    /// `customer.products.skus`.
    pub fn skus(self) -> CustomerProductsSkus<'a> {
        CustomerProductsSkus(self.0)
    }

    /// Get a product that a customer may buy.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    pub fn get(
        self,
        product_id: impl Into<String>,
        options: CustomersProductsGetOptions,
    ) -> Call<'a, types::Product> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        options.put(&mut params);
        Call::new(self.0, "customers.products.get", params)
    }

    /// List the products that a customer may buy.
    ///
    /// Of the app alone, or of the app with a user. The article's table says POST; its
    /// examples, the SDK and the REST reference use GET, as this row does.
    ///
    /// - `target_view`: View of the catalog.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-products-by-customer>
    pub fn list(
        self,
        target_view: impl Into<String>,
        options: CustomersProductsListOptions,
    ) -> Listing<'a, types::Product> {
        let mut params = Params::new();
        put::<String>(&mut params, "target_view", target_view.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.products.list", params)
    }
}

/// `customer.products.skus`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerProductsSkus<'a>(On<'a>);

impl<'a> CustomerProductsSkus<'a> {
    /// `customer.products.skus.availabilities`.
    pub fn availabilities(self) -> CustomerProductsSkusAvailabilities<'a> {
        CustomerProductsSkusAvailabilities(self.0)
    }

    /// Get a SKU that a customer may buy.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `sku_id`: The SKU of the product, such as 0001.
    pub fn get(
        self,
        product_id: impl Into<String>,
        sku_id: impl Into<String>,
        options: CustomersProductsSkusGetOptions,
    ) -> Call<'a, types::Sku> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "sku_id", sku_id.into());
        options.put(&mut params);
        Call::new(self.0, "customers.products.skus.get", params)
    }

    /// List the SKUs of a product that a customer may buy.
    ///
    /// Of the app alone, or of the app with a user. The article's table says POST; its
    /// examples, the SDK and the REST reference use GET, as this row does.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product-by-customer>
    pub fn list(
        self,
        product_id: impl Into<String>,
        options: CustomersProductsSkusListOptions,
    ) -> Listing<'a, types::Sku> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.products.skus.list", params)
    }
}

/// `customer.products.skus.availabilities`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerProductsSkusAvailabilities<'a>(On<'a>);

impl<'a> CustomerProductsSkusAvailabilities<'a> {
    /// Get an availability of a SKU for a customer.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `sku_id`: The SKU of the product, such as 0001.
    /// - `availability_id`: The availability of the SKU.
    pub fn get(
        self,
        product_id: impl Into<String>,
        sku_id: impl Into<String>,
        availability_id: impl Into<String>,
    ) -> Call<'a, types::Availability> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "sku_id", sku_id.into());
        put::<String>(&mut params, "availability_id", availability_id.into());
        Call::new(self.0, "customers.products.skus.availabilities.get", params)
    }

    /// List the availabilities of a SKU for a customer.
    ///
    /// Of the app alone, or of the app with a user. The article's table says POST; its
    /// examples, the SDK and the REST reference use GET, as this row does.
    ///
    /// - `product_id`: The product, such as DZH318Z0BQ3Q.
    /// - `sku_id`: The SKU of the product, such as 0001.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku-by-customer>
    pub fn list(
        self,
        product_id: impl Into<String>,
        sku_id: impl Into<String>,
        options: CustomersProductsSkusAvailabilitiesListOptions,
    ) -> Listing<'a, types::Availability> {
        let mut params = Params::new();
        put::<String>(&mut params, "product_id", product_id.into());
        put::<String>(&mut params, "sku_id", sku_id.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.products.skus.availabilities.list", params)
    }
}

/// `customer.profiles`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerProfiles<'a>(On<'a>);

impl<'a> CustomerProfiles<'a> {
    /// `customer.profiles.billing`.
    pub fn billing(self) -> CustomerProfilesBilling<'a> {
        CustomerProfilesBilling(self.0)
    }

    /// `customer.profiles.company`.
    pub fn company(self) -> CustomerProfilesCompany<'a> {
        CustomerProfilesCompany(self.0)
    }
}

/// `customer.profiles.billing`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerProfilesBilling<'a>(On<'a>);

impl<'a> CustomerProfilesBilling<'a> {
    /// Get a customer's billing profile.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-billing-profiles>
    pub fn get(self) -> Call<'a, types::CustomerBillingProfile> {
        let params = Params::new();
        Call::new(self.0, "customers.profiles.billing.get", params)
    }

    /// Replace a customer's billing profile.
    ///
    /// Of the app alone, or of the app with a user. Needs the option if_match: ETag of the
    /// version that was read last; that of the body where it is left out. The article requires
    /// If-Match; its example has the ETag in attributes.etag of the body only, as the SDK does.
    /// Give both.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-customer-s-billing-profile>
    pub fn update(
        self,
        body: &types::CustomerBillingProfile,
    ) -> Call<'a, types::CustomerBillingProfile> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.profiles.billing.update", params)
    }
}

/// `customer.profiles.company`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerProfilesCompany<'a>(On<'a>);

impl<'a> CustomerProfilesCompany<'a> {
    /// Get a customer's company profile.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-s-company-profile>
    pub fn get(self) -> Call<'a, types::CustomerCompanyProfile> {
        let params = Params::new();
        Call::new(self.0, "customers.profiles.company.get", params)
    }
}

/// `customer.promotion_eligibilities`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerPromotionEligibilities<'a>(On<'a>);

impl<'a> CustomerPromotionEligibilities<'a> {
    /// Check whether a customer may have promotions.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. At most 625 calls of a
    /// partner in a minute.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility>
    pub fn check(
        self,
        body: &types::PromotionEligibilitiesRequest,
    ) -> Listing<'a, types::PromotionEligibilities> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Listing::new(self.0, "customers.promotion_eligibilities.check", params)
    }
}

/// `customer.qualification`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerQualification<'a>(On<'a>);

impl<'a> CustomerQualification<'a> {
    /// Get a customer's qualification, in the older form.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2026-08;
    /// call customers.qualifications.list. Its end was announced for February 2021, and the
    /// article stood until October 2023. Gone from the table of contents between October 2023
    /// and August 2026; no notice was found, so it can still be called.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-customer-qualification-synchronous>
    pub fn get(self) -> Call<'a, types::CustomerQualification> {
        let params = Params::new();
        Call::new(self.0, "customers.qualification.get", params)
    }

    /// Set a customer's qualification, in the older form.
    ///
    /// Of the app with a user. Clouds: global. Deprecated since 2026-08; call
    /// customers.qualifications.create. Its end was announced for February 2021, and the
    /// article stood until October 2023. Gone from the table of contents between October 2023
    /// and August 2026; no notice was found, so it can still be called.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-synchronous>
    pub fn update(
        self,
        body: &types::CustomerQualification,
        options: CustomersQualificationUpdateOptions,
    ) -> Call<'a, types::CustomerQualification> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        options.put(&mut params);
        Call::new(self.0, "customers.qualification.update", params)
    }
}

/// `customer.qualifications`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerQualifications<'a>(On<'a>);

impl<'a> CustomerQualifications<'a> {
    /// Ask for a qualification of a customer, which is vetted afterwards.
    ///
    /// Of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous>
    pub fn create(
        self,
        body: &types::CustomerQualificationRequest,
        options: CustomersQualificationsCreateOptions,
    ) -> Call<'a, types::CustomerQualificationV2> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        options.put(&mut params);
        Call::new(self.0, "customers.qualifications.create", params)
    }

    /// List a customer's qualifications.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous>
    pub fn list(self) -> Listing<'a, types::CustomerQualificationV2> {
        let params = Params::new();
        Listing::new(self.0, "customers.qualifications.list", params)
    }
}

/// `customer.relationships`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerRelationships<'a>(On<'a>);

impl<'a> CustomerRelationships<'a> {
    /// List the indirect resellers of a customer.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer>
    pub fn list(self) -> Listing<'a, types::PartnerRelationship> {
        let params = Params::new();
        Listing::new(self.0, "customers.relationships.list", params)
    }
}

/// `customer.service_costs`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerServiceCosts<'a>(On<'a>);

impl<'a> CustomerServiceCosts<'a> {
    /// `customer.service_costs.line_items`.
    pub fn line_items(self) -> CustomerServiceCostsLineItems<'a> {
        CustomerServiceCostsLineItems(self.0)
    }

    /// `customer.service_costs.summary`.
    pub fn summary(self) -> CustomerServiceCostsSummary<'a> {
        CustomerServiceCostsSummary(self.0)
    }
}

/// `customer.service_costs.line_items`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerServiceCostsLineItems<'a>(On<'a>);

impl<'a> CustomerServiceCostsLineItems<'a> {
    /// List the line items of a customer's service costs.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `billing_period`: The billing period; mostrecent is the only one that is documented.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-line-items>
    pub fn list(
        self,
        billing_period: impl Into<String>,
    ) -> Listing<'a, types::ServiceCostLineItem> {
        let mut params = Params::new();
        put::<String>(&mut params, "billing_period", billing_period.into());
        Listing::new(self.0, "customers.service_costs.line_items.list", params)
    }
}

/// `customer.service_costs.summary`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerServiceCostsSummary<'a>(On<'a>);

impl<'a> CustomerServiceCostsSummary<'a> {
    /// Get a customer's service costs of a billing period.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `billing_period`: The billing period; mostrecent is the only one that is documented.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-summary>
    pub fn get(self, billing_period: impl Into<String>) -> Call<'a, types::ServiceCostsSummary> {
        let mut params = Params::new();
        put::<String>(&mut params, "billing_period", billing_period.into());
        Call::new(self.0, "customers.service_costs.summary.get", params)
    }
}

/// `customer.service_incidents`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerServiceIncidents<'a>(On<'a>);

impl<'a> CustomerServiceIncidents<'a> {
    /// List the Office incidents of a customer.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2021; call
    /// graph.service_health.issues.list. No article since 2021; the documentation has pointed
    /// to the service communications of Microsoft Graph since. It may be gone.
    pub fn list(
        self,
        options: CustomersServiceIncidentsListOptions,
    ) -> Listing<'a, types::ServiceIncidentDetail> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.service_incidents.list", params)
    }
}

/// `customer.service_requests`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerServiceRequests<'a>(On<'a>);

impl<'a> CustomerServiceRequests<'a> {
    /// Get a customer's service request.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `service_request_id`: The service request.
    pub fn get(self, service_request_id: impl Into<String>) -> Call<'a, types::ServiceRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "service_request_id", service_request_id.into());
        Call::new(self.0, "customers.service_requests.get", params)
    }

    /// List a customer's service requests.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-service-requests-for-a-customer>
    pub fn list(
        self,
        options: CustomersServiceRequestsListOptions,
    ) -> Listing<'a, types::ServiceRequest> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.service_requests.list", params)
    }

    /// Change a customer's service request.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `service_request_id`: The service request.
    pub fn update(
        self,
        service_request_id: impl Into<String>,
        body: &types::ServiceRequest,
    ) -> Call<'a, types::ServiceRequest> {
        let mut params = Params::new();
        put::<String>(&mut params, "service_request_id", service_request_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.service_requests.update", params)
    }
}

/// `customer.subscribed_skus`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscribedSkus<'a>(On<'a>);

impl<'a> CustomerSubscribedSkus<'a> {
    /// List the SKUs of a customer, with the counts of their licences.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-available-licenses>
    pub fn list(
        self,
        options: CustomersSubscribedSkusListOptions,
    ) -> Listing<'a, types::SubscribedSku> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.subscribed_skus.list", params)
    }
}

impl crate::Subscriptions {
    /// `customer.subscriptions.activation_links`.
    pub fn activation_links(&self) -> CustomerSubscriptionsActivationLinks<'_> {
        CustomerSubscriptionsActivationLinks(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.addons`.
    pub fn addons(&self) -> CustomerSubscriptionsAddons<'_> {
        CustomerSubscriptionsAddons(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.azure_entitlements`.
    pub fn azure_entitlements(&self) -> CustomerSubscriptionsAzureEntitlements<'_> {
        CustomerSubscriptionsAzureEntitlements(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.azure_utilization`.
    pub fn azure_utilization(&self) -> CustomerSubscriptionsAzureUtilization<'_> {
        CustomerSubscriptionsAzureUtilization(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.conversions`.
    pub fn conversions(&self) -> CustomerSubscriptionsConversions<'_> {
        CustomerSubscriptionsConversions(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.custom_term_end_dates`.
    pub fn custom_term_end_dates(&self) -> CustomerSubscriptionsCustomTermEndDates<'_> {
        CustomerSubscriptionsCustomTermEndDates(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.meter_usage_records`.
    pub fn meter_usage_records(&self) -> CustomerSubscriptionsMeterUsageRecords<'_> {
        CustomerSubscriptionsMeterUsageRecords(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.overage`.
    pub fn overage(&self) -> CustomerSubscriptionsOverage<'_> {
        CustomerSubscriptionsOverage(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.provisioning_status`.
    pub fn provisioning_status(&self) -> CustomerSubscriptionsProvisioningStatus<'_> {
        CustomerSubscriptionsProvisioningStatus(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.registration_status`.
    pub fn registration_status(&self) -> CustomerSubscriptionsRegistrationStatus<'_> {
        CustomerSubscriptionsRegistrationStatus(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.registrations`.
    pub fn registrations(&self) -> CustomerSubscriptionsRegistrations<'_> {
        CustomerSubscriptionsRegistrations(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.resource_usage_records`.
    pub fn resource_usage_records(&self) -> CustomerSubscriptionsResourceUsageRecords<'_> {
        CustomerSubscriptionsResourceUsageRecords(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.support_contact`.
    pub fn support_contact(&self) -> CustomerSubscriptionsSupportContact<'_> {
        CustomerSubscriptionsSupportContact(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.transition_eligibilities`.
    pub fn transition_eligibilities(&self) -> CustomerSubscriptionsTransitionEligibilities<'_> {
        CustomerSubscriptionsTransitionEligibilities(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.transitions`.
    pub fn transitions(&self) -> CustomerSubscriptionsTransitions<'_> {
        CustomerSubscriptionsTransitions(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.upgrades`.
    pub fn upgrades(&self) -> CustomerSubscriptionsUpgrades<'_> {
        CustomerSubscriptionsUpgrades(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.usage_records`.
    pub fn usage_records(&self) -> CustomerSubscriptionsUsageRecords<'_> {
        CustomerSubscriptionsUsageRecords(On::Customer(self.customer()))
    }

    /// `customer.subscriptions.usage_summary`.
    pub fn usage_summary(&self) -> CustomerSubscriptionsUsageSummary<'_> {
        CustomerSubscriptionsUsageSummary(On::Customer(self.customer()))
    }

    /// Activate a marketplace subscription of the sandbox.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. In the sandbox only.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products>
    pub fn activate(
        &self,
        subscription_id: impl Into<String>,
    ) -> Call<'_, types::SubscriptionActivationResult> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(On::Customer(self.customer()), "customers.subscriptions.activate", params)
    }

    /// Get a subscription.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-subscription-by-id>
    pub fn get(&self, subscription_id: impl Into<String>) -> Call<'_, types::Subscription> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(On::Customer(self.customer()), "customers.subscriptions.get", params)
    }

    /// List the subscriptions of a customer.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-subscriptions>
    pub fn list(
        &self,
        options: CustomersSubscriptionsListOptions,
    ) -> Listing<'_, types::Subscription> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(On::Customer(self.customer()), "customers.subscriptions.list", params)
    }

    /// Change the quantity, state, renewal, name or schedule of a subscription.
    ///
    /// Of the app alone, or of the app with a user. Send the whole resource: what is left out
    /// is reset, above all autoRenewEnabled, which becomes false. A change in the middle of a
    /// term deletes what was scheduled. To suspend, reactivate or cancel, set status to
    /// suspended, active or deleted (within the cancellation window). With 202, Location says
    /// where the state is.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-subscription-by-id>
    pub fn update(
        &self,
        subscription_id: impl Into<String>,
        body: &types::Subscription,
    ) -> Start<'_, types::Subscription> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Start::new(On::Customer(self.customer()), "customers.subscriptions.update", params)
    }
}

/// `customer.subscriptions.activation_links`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsActivationLinks<'a>(On<'a>);

impl<'a> CustomerSubscriptionsActivationLinks<'a> {
    /// List the activation links of a subscription.
    ///
    /// Of the app alone, or of the app with a user. Known from the .NET SDK only, no article
    /// has it: who may call it and where is not said, and the service decides.
    ///
    /// - `subscription_id`: The subscription.
    pub fn list(
        self,
        subscription_id: impl Into<String>,
    ) -> Listing<'a, types::OrderLineItemActivationLink> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.activation_links.list", params)
    }
}

/// `customer.subscriptions.addons`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsAddons<'a>(On<'a>);

impl<'a> CustomerSubscriptionsAddons<'a> {
    /// List the add-ons of a subscription.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-add-ons-for-a-subscription>
    pub fn list(self, subscription_id: impl Into<String>) -> Listing<'a, types::Subscription> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.addons.list", params)
    }
}

/// `customer.subscriptions.azure_entitlements`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsAzureEntitlements<'a>(On<'a>);

impl<'a> CustomerSubscriptionsAzureEntitlements<'a> {
    /// Cancel an Azure subscription.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `subscription_id`: The subscription.
    /// - `entitlement_id`: The Azure subscription of the Azure plan.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription>
    pub fn cancel(
        self,
        subscription_id: impl Into<String>,
        entitlement_id: impl Into<String>,
        body: &types::AzureEntitlementCancellationRequestContent,
    ) -> Call<'a, types::AzureEntitlement> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put::<String>(&mut params, "entitlement_id", entitlement_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.subscriptions.azure_entitlements.cancel", params)
    }

    /// Get an Azure subscription of an Azure plan.
    ///
    /// Of the app alone, or of the app with a user. The article's table says POST; its example
    /// and the SDK use GET, as this row does.
    ///
    /// - `subscription_id`: The subscription.
    /// - `entitlement_id`: The Azure subscription of the Azure plan.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-an-azure-entitlement-for-a-subscription>
    pub fn get(
        self,
        subscription_id: impl Into<String>,
        entitlement_id: impl Into<String>,
    ) -> Call<'a, types::AzureEntitlement> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put::<String>(&mut params, "entitlement_id", entitlement_id.into());
        Call::new(self.0, "customers.subscriptions.azure_entitlements.get", params)
    }

    /// List the Azure subscriptions of an Azure plan.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-azure-entitlements-for-subscription>
    pub fn list(self, subscription_id: impl Into<String>) -> Listing<'a, types::AzureEntitlement> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.azure_entitlements.list", params)
    }

    /// Reactivate an Azure subscription.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `subscription_id`: The subscription.
    /// - `entitlement_id`: The Azure subscription of the Azure plan.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/reactivate-an-azure-subscription>
    pub fn reactivate(
        self,
        subscription_id: impl Into<String>,
        entitlement_id: impl Into<String>,
    ) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put::<String>(&mut params, "entitlement_id", entitlement_id.into());
        Call::new(self.0, "customers.subscriptions.azure_entitlements.reactivate", params)
    }
}

/// `customer.subscriptions.azure_utilization`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsAzureUtilization<'a>(On<'a>);

impl<'a> CustomerSubscriptionsAzureUtilization<'a> {
    /// List how much of Azure was used, without prices.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Of the legacy offer
    /// only (MS-AZR-0145P), not of Azure plans. 204 with Retry-After means that the data is not
    /// there yet.
    ///
    /// - `subscription_id`: The subscription.
    /// - `start_time`: Begin, by when usage was reported.
    /// - `end_time`: End, by when usage was reported.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-s-utilization-record-for-azure>
    pub fn list(
        self,
        subscription_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        options: CustomersSubscriptionsAzureUtilizationListOptions,
    ) -> Listing<'a, types::AzureUtilizationRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put::<String>(&mut params, "start_time", start_time.into());
        put::<String>(&mut params, "end_time", end_time.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.subscriptions.azure_utilization.list", params)
    }
}

/// `customer.subscriptions.conversions`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsConversions<'a>(On<'a>);

impl<'a> CustomerSubscriptionsConversions<'a> {
    /// Convert a trial into a paid subscription.
    ///
    /// Of the app with a user. Clouds: global. Deprecated since 2023, for new commerce; call
    /// customers.subscriptions.transitions.create.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/convert-a-trial-subscription-to-paid>
    pub fn create(
        self,
        subscription_id: impl Into<String>,
        body: &types::Conversion,
    ) -> Call<'a, types::ConversionResult> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.subscriptions.conversions.create", params)
    }

    /// List the offers that a trial can be converted to.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-trial-conversion-offers>
    pub fn list(self, subscription_id: impl Into<String>) -> Listing<'a, types::Conversion> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.conversions.list", params)
    }
}

/// `customer.subscriptions.custom_term_end_dates`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsCustomTermEndDates<'a>(On<'a>);

impl<'a> CustomerSubscriptionsCustomTermEndDates<'a> {
    /// List the custom ends of a term that are allowed.
    ///
    /// Of the app alone, or of the app with a user. At most 300 a page.
    ///
    /// - `term_duration`: Term as ISO 8601: P1M, P1Y or P3Y.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/custom-term-end-dates>
    pub fn list(
        self,
        term_duration: impl Into<String>,
        options: CustomersSubscriptionsCustomTermEndDatesListOptions,
    ) -> Listing<'a, types::CustomTermEndDate> {
        let mut params = Params::new();
        put::<String>(&mut params, "term_duration", term_duration.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.subscriptions.custom_term_end_dates.list", params)
    }
}

/// `customer.subscriptions.meter_usage_records`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsMeterUsageRecords<'a>(On<'a>);

impl<'a> CustomerSubscriptionsMeterUsageRecords<'a> {
    /// List the usage of a subscription by meter.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-meter-usage-records>
    pub fn list(self, subscription_id: impl Into<String>) -> Listing<'a, types::MeterUsageRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.meter_usage_records.list", params)
    }
}

/// `customer.subscriptions.overage`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsOverage<'a>(On<'a>);

impl<'a> CustomerSubscriptionsOverage<'a> {
    /// List the overage settings of a customer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-subscription-overage>
    pub fn list(self) -> Listing<'a, types::Overage> {
        let params = Params::new();
        Listing::new(self.0, "customers.subscriptions.overage.list", params)
    }

    /// Set the overage of a customer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-subscription-overage>
    pub fn update(self, body: &types::Overage) -> Call<'a, types::Overage> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.subscriptions.overage.update", params)
    }
}

/// `customer.subscriptions.provisioning_status`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsProvisioningStatus<'a>(On<'a>);

impl<'a> CustomerSubscriptionsProvisioningStatus<'a> {
    /// Get the provisioning state of a subscription.
    ///
    /// Of the app with a user.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-subscription-provisioning-status>
    pub fn get(
        self,
        subscription_id: impl Into<String>,
    ) -> Call<'a, types::SubscriptionProvisioningStatus> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(self.0, "customers.subscriptions.provisioning_status.get", params)
    }
}

/// `customer.subscriptions.registration_status`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsRegistrationStatus<'a>(On<'a>);

impl<'a> CustomerSubscriptionsRegistrationStatus<'a> {
    /// Get the state of the registration of a subscription.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-subscription-registration-status>
    pub fn get(
        self,
        subscription_id: impl Into<String>,
    ) -> Call<'a, types::SubscriptionRegistrationStatus> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(self.0, "customers.subscriptions.registration_status.get", params)
    }
}

/// `customer.subscriptions.registrations`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsRegistrations<'a>(On<'a>);

impl<'a> CustomerSubscriptionsRegistrations<'a> {
    /// Register an Azure subscription for reservations.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. Location leads to
    /// customers.subscriptions.registration_status.get.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/register-a-subscription>
    pub fn create(
        self,
        subscription_id: impl Into<String>,
    ) -> Start<'a, types::SubscriptionRegistrationStatus> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Start::new(self.0, "customers.subscriptions.registrations.create", params)
    }
}

/// `customer.subscriptions.resource_usage_records`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsResourceUsageRecords<'a>(On<'a>);

impl<'a> CustomerSubscriptionsResourceUsageRecords<'a> {
    /// List the usage of an Azure plan by resource.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-resource-usage-records>
    pub fn list(
        self,
        subscription_id: impl Into<String>,
    ) -> Listing<'a, types::ResourceUsageRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.resource_usage_records.list", params)
    }
}

/// `customer.subscriptions.support_contact`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsSupportContact<'a>(On<'a>);

impl<'a> CustomerSubscriptionsSupportContact<'a> {
    /// Get the support contact of a subscription.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-subscription-s-support-contact>
    pub fn get(self, subscription_id: impl Into<String>) -> Call<'a, types::SupportContact> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(self.0, "customers.subscriptions.support_contact.get", params)
    }

    /// Set the support contact of a subscription.
    ///
    /// Of the app with a user. Clouds: global, usgov. Not for subscriptions of new commerce.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-subscription-s-support-contact>
    pub fn update(
        self,
        subscription_id: impl Into<String>,
        body: &types::SupportContact,
    ) -> Call<'a, types::SupportContact> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.subscriptions.support_contact.update", params)
    }
}

/// `customer.subscriptions.transition_eligibilities`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsTransitionEligibilities<'a>(On<'a>);

impl<'a> CustomerSubscriptionsTransitionEligibilities<'a> {
    /// List the transitions that a subscription can make.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription>
    pub fn list(
        self,
        subscription_id: impl Into<String>,
        options: CustomersSubscriptionsTransitionEligibilitiesListOptions,
    ) -> Listing<'a, types::TransitionEligibility> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.subscriptions.transition_eligibilities.list", params)
    }
}

/// `customer.subscriptions.transitions`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsTransitions<'a>(On<'a>);

impl<'a> CustomerSubscriptionsTransitions<'a> {
    /// Move a subscription to another product.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription>
    pub fn create(
        self,
        subscription_id: impl Into<String>,
        body: &types::Transition,
    ) -> Call<'a, types::Transition> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.subscriptions.transitions.create", params)
    }

    /// List the transitions that a subscription made.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The article writes
    /// operation-id, the SDK operationId, as this row does. The article's example shows one
    /// object; the SDK reads a collection.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-transitions>
    pub fn list(
        self,
        subscription_id: impl Into<String>,
        options: CustomersSubscriptionsTransitionsListOptions,
    ) -> Listing<'a, types::Transition> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.subscriptions.transitions.list", params)
    }
}

/// `customer.subscriptions.upgrades`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsUpgrades<'a>(On<'a>);

impl<'a> CustomerSubscriptionsUpgrades<'a> {
    /// Upgrade a subscription of the legacy commerce.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2023, for new commerce;
    /// call customers.subscriptions.transitions.create. The article calls the subscription of
    /// the path the target; the SDK posts to the source, and names the target offer in the
    /// body.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-a-subscription>
    pub fn create(
        self,
        subscription_id: impl Into<String>,
        body: &types::Upgrade,
    ) -> Call<'a, types::UpgradeResult> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.subscriptions.upgrades.create", params)
    }

    /// List what a subscription of the legacy commerce can be upgraded to.
    ///
    /// Of the app alone, or of the app with a user. Deprecated since 2023, for new commerce;
    /// call customers.subscriptions.transition_eligibilities.list.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/transition-a-subscription>
    pub fn list(self, subscription_id: impl Into<String>) -> Listing<'a, types::Upgrade> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.upgrades.list", params)
    }
}

/// `customer.subscriptions.usage_records`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsUsageRecords<'a>(On<'a>);

impl<'a> CustomerSubscriptionsUsageRecords<'a> {
    /// `customer.subscriptions.usage_records.daily`.
    pub fn daily(self) -> CustomerSubscriptionsUsageRecordsDaily<'a> {
        CustomerSubscriptionsUsageRecordsDaily(self.0)
    }

    /// `customer.subscriptions.usage_records.resources`.
    pub fn resources(self) -> CustomerSubscriptionsUsageRecordsResources<'a> {
        CustomerSubscriptionsUsageRecordsResources(self.0)
    }

    /// List the usage of each of a customer's subscriptions.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-s-usage-records>
    pub fn list(self) -> Listing<'a, types::SubscriptionMonthlyUsageRecord> {
        let params = Params::new();
        Listing::new(self.0, "customers.subscriptions.usage_records.list", params)
    }
}

/// `customer.subscriptions.usage_records.daily`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsUsageRecordsDaily<'a>(On<'a>);

impl<'a> CustomerSubscriptionsUsageRecordsDaily<'a> {
    /// List the daily usage of a subscription.
    ///
    /// Of the app alone, or of the app with a user. Retired since 2021: Call
    /// customers.subscriptions.meter_usage_records.list or
    /// customers.subscriptions.resource_usage_records.list. Only the Java SDK of 2020 has it;
    /// the .NET SDK of 2021 has dropped it, and there is no article.
    ///
    /// - `subscription_id`: The subscription.
    pub fn list(
        self,
        subscription_id: impl Into<String>,
    ) -> Listing<'a, types::SubscriptionDailyUsageRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.usage_records.daily.list", params)
    }
}

/// `customer.subscriptions.usage_records.resources`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsUsageRecordsResources<'a>(On<'a>);

impl<'a> CustomerSubscriptionsUsageRecordsResources<'a> {
    /// List the monthly usage of a subscription by service.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov. Deprecated since
    /// 2023; call customers.subscriptions.meter_usage_records.list. Of the legacy offer only
    /// (MS-AZR-0145P).
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-monthly-usage-records-for-a-subscription>
    pub fn list(
        self,
        subscription_id: impl Into<String>,
    ) -> Listing<'a, types::AzureResourceMonthlyUsageRecord> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Listing::new(self.0, "customers.subscriptions.usage_records.resources.list", params)
    }
}

/// `customer.subscriptions.usage_summary`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerSubscriptionsUsageSummary<'a>(On<'a>);

impl<'a> CustomerSubscriptionsUsageSummary<'a> {
    /// Get a summary of the usage of a subscription.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// - `subscription_id`: The subscription.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-usage-summary>
    pub fn get(
        self,
        subscription_id: impl Into<String>,
    ) -> Call<'a, types::SubscriptionUsageSummary> {
        let mut params = Params::new();
        put::<String>(&mut params, "subscription_id", subscription_id.into());
        Call::new(self.0, "customers.subscriptions.usage_summary.get", params)
    }
}

/// `customer.transfer_eligibility`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerTransferEligibility<'a>(On<'a>);

impl<'a> CustomerTransferEligibility<'a> {
    /// List which of a customer's subscriptions can be transferred.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `transfer_type`: Kind of the transfer, such as directtoindirect.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-customer-s-subscriptions-transfer-eligibility>
    pub fn list(self, transfer_type: impl Into<String>) -> Listing<'a, types::TransferEligibility> {
        let mut params = Params::new();
        put::<String>(&mut params, "transfer_type", transfer_type.into());
        Listing::new(self.0, "customers.transfer_eligibility.list", params)
    }
}

/// `customer.transfers`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerTransfers<'a>(On<'a>);

impl<'a> CustomerTransfers<'a> {
    /// Accept a transfer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `transfer_id`: The transfer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/accept-a-transfer>
    pub fn accept(self, transfer_id: impl Into<String>) -> Call<'a, types::TransferSubmitResult> {
        let mut params = Params::new();
        put::<String>(&mut params, "transfer_id", transfer_id.into());
        Call::new(self.0, "customers.transfers.accept", params)
    }

    /// Propose a transfer of subscriptions to this partner.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/create-a-transfer>
    pub fn create(self, body: &types::TransferEntity) -> Call<'a, types::TransferEntity> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.transfers.create", params)
    }

    /// Get a transfer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `transfer_id`: The transfer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-transfer-by-id>
    pub fn get(self, transfer_id: impl Into<String>) -> Call<'a, types::TransferEntity> {
        let mut params = Params::new();
        put::<String>(&mut params, "transfer_id", transfer_id.into());
        Call::new(self.0, "customers.transfers.get", params)
    }

    /// List the transfers of a customer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers>
    pub fn list(self) -> Listing<'a, types::TransferEntity> {
        let params = Params::new();
        Listing::new(self.0, "customers.transfers.list", params)
    }

    /// Reject a transfer, or change one that this partner created.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global. The partner who has the
    /// subscriptions rejects with it, or adds the line items of a new commerce transfer; the
    /// one who created it changes it.
    ///
    /// - `transfer_id`: The transfer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/reject-a-transfer>
    pub fn reject(
        self,
        transfer_id: impl Into<String>,
        body: &types::TransferEntity,
    ) -> Call<'a, types::TransferEntity> {
        let mut params = Params::new();
        put::<String>(&mut params, "transfer_id", transfer_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.transfers.reject", params)
    }

    /// Withdraw a transfer.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global.
    ///
    /// - `transfer_id`: The transfer.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/withdraw-a-transfer>
    pub fn withdraw(self, transfer_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "transfer_id", transfer_id.into());
        Call::new(self.0, "customers.transfers.withdraw", params)
    }
}

/// `customer.usage_budget`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerUsageBudget<'a>(On<'a>);

impl<'a> CustomerUsageBudget<'a> {
    /// Get a customer's budget for Azure.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-spending-budget>
    pub fn get(self) -> Call<'a, types::SpendingBudget> {
        let params = Params::new();
        Call::new(self.0, "customers.usage_budget.get", params)
    }

    /// Set a customer's budget for Azure.
    ///
    /// Of the app alone, or of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-a-customer-s-usage-spending-budget>
    pub fn update(self, body: &types::SpendingBudget) -> Call<'a, types::SpendingBudget> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.usage_budget.update", params)
    }
}

/// `customer.usage_summary`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerUsageSummary<'a>(On<'a>);

impl<'a> CustomerUsageSummary<'a> {
    /// Get a summary of a customer's usage.
    ///
    /// Of the app with a user. Clouds: global, usgov.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-customer-usage-summary>
    pub fn get(self) -> Call<'a, types::CustomerUsageSummary> {
        let params = Params::new();
        Call::new(self.0, "customers.usage_summary.get", params)
    }
}

/// `customer.users`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerUsers<'a>(On<'a>);

impl<'a> CustomerUsers<'a> {
    /// `customer.users.directory_roles`.
    pub fn directory_roles(self) -> CustomerUsersDirectoryRoles<'a> {
        CustomerUsersDirectoryRoles(self.0)
    }

    /// `customer.users.license_updates`.
    pub fn license_updates(self) -> CustomerUsersLicenseUpdates<'a> {
        CustomerUsersLicenseUpdates(self.0)
    }

    /// `customer.users.licenses`.
    pub fn licenses(self) -> CustomerUsersLicenses<'a> {
        CustomerUsersLicenses(self.0)
    }

    /// Create a user in a customer's tenant.
    ///
    /// Of the app with a user. Clouds: global. The article's example answers 200.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer>
    pub fn create(self, body: &types::CustomerUser) -> Call<'a, types::CustomerUser> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.users.create", params)
    }

    /// Delete a user, who can be restored for 30 days.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/delete-user-accounts-for-a-customer>
    pub fn delete(self, user_id: impl Into<String>) -> Call<'a, ()> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        Call::new(self.0, "customers.users.delete", params)
    }

    /// Get one user.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/get-a-user-account-by-id>
    pub fn get(self, user_id: impl Into<String>) -> Call<'a, types::CustomerUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        Call::new(self.0, "customers.users.get", params)
    }

    /// List the users of a customer, or the deleted ones.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-a-list-of-all-user-accounts-for-a-customer>
    pub fn list(self, options: CustomersUsersListOptions) -> Listing<'a, types::CustomerUser> {
        let mut params = Params::new();
        options.put(&mut params);
        Listing::new(self.0, "customers.users.list", params)
    }

    /// Reset a user's password.
    ///
    /// Of the app with a user. Clouds: global. The article of 2021, and the SDK, use
    /// customers.users.update for it.
    ///
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer>
    pub fn reset_password(
        self,
        user_id: impl Into<String>,
        body: &types::CustomerUser,
    ) -> Call<'a, types::CustomerUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.users.reset_password", params)
    }

    /// Change a user, set a password, or restore a deleted user.
    ///
    /// Of the app with a user. Clouds: global. The article's table leaves the user out of the
    /// path, its example has it. A deleted user is restored by state = active, within 30 days.
    ///
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer>
    pub fn update(
        self,
        user_id: impl Into<String>,
        body: &types::CustomerUser,
    ) -> Call<'a, types::CustomerUser> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.users.update", params)
    }
}

/// `customer.users.directory_roles`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerUsersDirectoryRoles<'a>(On<'a>);

impl<'a> CustomerUsersDirectoryRoles<'a> {
    /// List the directory roles of a user.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>
    pub fn list(self, user_id: impl Into<String>) -> Listing<'a, types::DirectoryRole> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        Listing::new(self.0, "customers.users.directory_roles.list", params)
    }
}

/// `customer.users.license_updates`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerUsersLicenseUpdates<'a>(On<'a>);

impl<'a> CustomerUsersLicenseUpdates<'a> {
    /// Assign licences to a user and remove them.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source: <https://learn.microsoft.com/partner-center/developer/assign-licenses-to-a-user>
    pub fn create(
        self,
        user_id: impl Into<String>,
        body: &types::LicenseUpdate,
    ) -> Call<'a, types::LicenseUpdate> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.users.license_updates.create", params)
    }
}

/// `customer.users.licenses`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerUsersLicenses<'a>(On<'a>);

impl<'a> CustomerUsersLicenses<'a> {
    /// List the licences of a user.
    ///
    /// Of the app with a user. Clouds: global.
    ///
    /// - `user_id`: The user's object id in the customer's directory.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/check-which-licenses-are-assigned-to-a-user>
    pub fn list(
        self,
        user_id: impl Into<String>,
        options: CustomersUsersLicensesListOptions,
    ) -> Listing<'a, types::License> {
        let mut params = Params::new();
        put::<String>(&mut params, "user_id", user_id.into());
        options.put(&mut params);
        Listing::new(self.0, "customers.users.licenses.list", params)
    }
}

/// `customer.validation_status`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerValidationStatus<'a>(On<'a>);

impl<'a> CustomerValidationStatus<'a> {
    /// Get how far the vetting of a customer's account is.
    ///
    /// Of the app with a user.
    ///
    /// - `type_`: What is vetted.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/retrieve-validation-status>
    pub fn get(self, type_: impl Into<String>) -> Call<'a, types::ValidationStatus> {
        let mut params = Params::new();
        put::<String>(&mut params, "type", type_.into());
        Call::new(self.0, "customers.validation_status.get", params)
    }
}

/// `customer.validations`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerValidations<'a>(On<'a>);

impl<'a> CustomerValidations<'a> {
    /// Get the validation of a customer for the government cloud.
    ///
    /// Of the app alone, or of the app with a user. Known from a Swagger file only: who may
    /// call it and where is not said, and the service decides.
    pub fn get(self) -> Call<'a, types::GccValidationRelationship> {
        let params = Params::new();
        Call::new(self.0, "customers.validations.get", params)
    }
}

/// `customer.verified_domains`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerVerifiedDomains<'a>(On<'a>);

impl<'a> CustomerVerifiedDomains<'a> {
    /// Add a verified domain, for registrars of domains.
    ///
    /// Of the app alone, or of the app with a user.
    ///
    /// Source:
    /// <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>
    pub fn create(self, body: &types::VerifiedDomain) -> Call<'a, types::Domain> {
        let mut params = Params::new();
        put(&mut params, "body", serde_json::json!(body));
        Call::new(self.0, "customers.verified_domains.create", params)
    }
}
