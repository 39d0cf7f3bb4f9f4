# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""The methods of the client that waits; a part of them is loaded when it is first used."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions
    from .agreements import CustomerAgreements, PartnerAgreements
    from .analytics import CustomerAnalytics, PartnerAnalytics
    from .application_consents import CustomerApplicationConsents
    from .arm import CustomerArm, PartnerArm
    from .attestations import PartnerAttestations
    from .audit_records import PartnerAuditRecords
    from .auth import PartnerAuth
    from .batch_job_status import CustomerBatchJobStatus
    from .billing_beta import PartnerBillingBeta
    from .carts import CustomerCarts
    from .catalog_benefits import PartnerCatalogBenefits
    from .compliance import PartnerCompliance
    from .configuration_policies import CustomerConfigurationPolicies
    from .country_validation_rules import PartnerCountryValidationRules
    from .custom_domains import CustomerCustomDomains
    from .customers import PartnerCustomers
    from .dap import PartnerDap
    from .device_batches import CustomerDeviceBatches
    from .device_policy_updates import CustomerDevicePolicyUpdates
    from .directory_roles import CustomerDirectoryRoles
    from .domains import PartnerDomains
    from .entitlements import CustomerEntitlements
    from .fraud_events import PartnerFraudEvents
    from .fx_rates import PartnerFxRates
    from .graph import CustomerGraph, PartnerGraph
    from .insights import PartnerInsights
    from .invoices import PartnerInvoices
    from .managed_services import CustomerManagedServices
    from .margins import PartnerMargins
    from .new_commerce_migration_schedules import (
        CustomerNewCommerceMigrationSchedules,
        PartnerNewCommerceMigrationSchedules,
    )
    from .new_commerce_migrations import CustomerNewCommerceMigrations, PartnerNewCommerceMigrations
    from .offer_categories import CustomerOfferCategories, PartnerOfferCategories
    from .offer_matrix import PartnerOfferMatrix
    from .offers import CustomerOffers, PartnerOffers
    from .orders import CustomerOrders
    from .organization import CustomerOrganization
    from .partners import PartnerPartners
    from .payouts import PartnerPayouts
    from .price_sheets import PartnerPriceSheets
    from .product_promotions import PartnerProductPromotions
    from .product_upgrades import PartnerProductUpgrades
    from .products import CustomerProducts, PartnerProducts
    from .profiles import CustomerProfiles, PartnerProfiles
    from .promotion_eligibilities import CustomerPromotionEligibilities
    from .qualification import CustomerQualification
    from .qualifications import CustomerQualifications
    from .rate_cards import PartnerRateCards
    from .referrals import PartnerReferrals
    from .relationships import CustomerRelationships, PartnerRelationships
    from .sandbox_indirect_resellers import PartnerSandboxIndirectResellers
    from .security import PartnerSecurity
    from .self_serve_policies import PartnerSelfServePolicies
    from .service_costs import CustomerServiceCosts
    from .service_incidents import CustomerServiceIncidents, PartnerServiceIncidents
    from .service_requests import CustomerServiceRequests, PartnerServiceRequests
    from .sign_in import AppSignIn, PartnerSignIn
    from .subscribed_skus import CustomerSubscribedSkus
    from .subscriptions import CustomerSubscriptions
    from .tenants import AppTenants
    from .tokens import AppTokens
    from .transfer_eligibility import CustomerTransferEligibility
    from .transfers import CustomerTransfers
    from .usage_budget import CustomerUsageBudget
    from .usage_summary import CustomerUsageSummary, PartnerUsageSummary
    from .users import CustomerUsers
    from .validation_status import CustomerValidationStatus
    from .validations import CustomerValidations, PartnerValidations
    from .verified_domains import CustomerVerifiedDomains
    from .webhooks import AppWebhooks, PartnerWebhooks


class AppMethods(Namespace):
    """The methods of an app."""

    __slots__ = ()

    @property
    def sign_in(self) -> AppSignIn:
        """`app.sign_in`."""
        from . import sign_in

        return sign_in.AppSignIn(self._caller)

    @property
    def tenants(self) -> AppTenants:
        """`app.tenants`."""
        from . import tenants

        return tenants.AppTenants(self._caller)

    @property
    def tokens(self) -> AppTokens:
        """`app.tokens`."""
        from . import tokens

        return tokens.AppTokens(self._caller)

    @property
    def webhooks(self) -> AppWebhooks:
        """`app.webhooks`."""
        from . import webhooks

        return webhooks.AppWebhooks(self._caller)


class PartnerMethods(Namespace):
    """The methods of a partner."""

    __slots__ = ()

    @property
    def agreements(self) -> PartnerAgreements:
        """`partner.agreements`."""
        from . import agreements

        return agreements.PartnerAgreements(self._caller)

    @property
    def analytics(self) -> PartnerAnalytics:
        """`partner.analytics`."""
        from . import analytics

        return analytics.PartnerAnalytics(self._caller)

    @property
    def arm(self) -> PartnerArm:
        """`partner.arm`."""
        from . import arm

        return arm.PartnerArm(self._caller)

    @property
    def attestations(self) -> PartnerAttestations:
        """`partner.attestations`."""
        from . import attestations

        return attestations.PartnerAttestations(self._caller)

    @property
    def audit_records(self) -> PartnerAuditRecords:
        """`partner.audit_records`."""
        from . import audit_records

        return audit_records.PartnerAuditRecords(self._caller)

    @property
    def auth(self) -> PartnerAuth:
        """`partner.auth`."""
        from . import auth

        return auth.PartnerAuth(self._caller)

    @property
    def billing_beta(self) -> PartnerBillingBeta:
        """`partner.billing_beta`."""
        from . import billing_beta

        return billing_beta.PartnerBillingBeta(self._caller)

    @property
    def catalog_benefits(self) -> PartnerCatalogBenefits:
        """`partner.catalog_benefits`."""
        from . import catalog_benefits

        return catalog_benefits.PartnerCatalogBenefits(self._caller)

    @property
    def compliance(self) -> PartnerCompliance:
        """`partner.compliance`."""
        from . import compliance

        return compliance.PartnerCompliance(self._caller)

    @property
    def country_validation_rules(self) -> PartnerCountryValidationRules:
        """`partner.country_validation_rules`."""
        from . import country_validation_rules

        return country_validation_rules.PartnerCountryValidationRules(self._caller)

    @property
    def customers(self) -> PartnerCustomers:
        """`partner.customers`."""
        from . import customers

        return customers.PartnerCustomers(self._caller)

    @property
    def dap(self) -> PartnerDap:
        """`partner.dap`."""
        from . import dap

        return dap.PartnerDap(self._caller)

    @property
    def domains(self) -> PartnerDomains:
        """`partner.domains`."""
        from . import domains

        return domains.PartnerDomains(self._caller)

    @property
    def fraud_events(self) -> PartnerFraudEvents:
        """`partner.fraud_events`."""
        from . import fraud_events

        return fraud_events.PartnerFraudEvents(self._caller)

    @property
    def fx_rates(self) -> PartnerFxRates:
        """`partner.fx_rates`."""
        from . import fx_rates

        return fx_rates.PartnerFxRates(self._caller)

    @property
    def graph(self) -> PartnerGraph:
        """`partner.graph`."""
        from . import graph

        return graph.PartnerGraph(self._caller)

    @property
    def insights(self) -> PartnerInsights:
        """`partner.insights`."""
        from . import insights

        return insights.PartnerInsights(self._caller)

    @property
    def invoices(self) -> PartnerInvoices:
        """`partner.invoices`."""
        from . import invoices

        return invoices.PartnerInvoices(self._caller)

    @property
    def margins(self) -> PartnerMargins:
        """`partner.margins`."""
        from . import margins

        return margins.PartnerMargins(self._caller)

    @property
    def new_commerce_migration_schedules(self) -> PartnerNewCommerceMigrationSchedules:
        """`partner.new_commerce_migration_schedules`."""
        from . import new_commerce_migration_schedules

        return new_commerce_migration_schedules.PartnerNewCommerceMigrationSchedules(self._caller)

    @property
    def new_commerce_migrations(self) -> PartnerNewCommerceMigrations:
        """`partner.new_commerce_migrations`."""
        from . import new_commerce_migrations

        return new_commerce_migrations.PartnerNewCommerceMigrations(self._caller)

    @property
    def offer_categories(self) -> PartnerOfferCategories:
        """`partner.offer_categories`."""
        from . import offer_categories

        return offer_categories.PartnerOfferCategories(self._caller)

    @property
    def offer_matrix(self) -> PartnerOfferMatrix:
        """`partner.offer_matrix`."""
        from . import offer_matrix

        return offer_matrix.PartnerOfferMatrix(self._caller)

    @property
    def offers(self) -> PartnerOffers:
        """`partner.offers`."""
        from . import offers

        return offers.PartnerOffers(self._caller)

    @property
    def partners(self) -> PartnerPartners:
        """`partner.partners`."""
        from . import partners

        return partners.PartnerPartners(self._caller)

    @property
    def payouts(self) -> PartnerPayouts:
        """`partner.payouts`."""
        from . import payouts

        return payouts.PartnerPayouts(self._caller)

    @property
    def price_sheets(self) -> PartnerPriceSheets:
        """`partner.price_sheets`."""
        from . import price_sheets

        return price_sheets.PartnerPriceSheets(self._caller)

    @property
    def product_promotions(self) -> PartnerProductPromotions:
        """`partner.product_promotions`."""
        from . import product_promotions

        return product_promotions.PartnerProductPromotions(self._caller)

    @property
    def product_upgrades(self) -> PartnerProductUpgrades:
        """`partner.product_upgrades`."""
        from . import product_upgrades

        return product_upgrades.PartnerProductUpgrades(self._caller)

    @property
    def products(self) -> PartnerProducts:
        """`partner.products`."""
        from . import products

        return products.PartnerProducts(self._caller)

    @property
    def profiles(self) -> PartnerProfiles:
        """`partner.profiles`."""
        from . import profiles

        return profiles.PartnerProfiles(self._caller)

    @property
    def rate_cards(self) -> PartnerRateCards:
        """`partner.rate_cards`."""
        from . import rate_cards

        return rate_cards.PartnerRateCards(self._caller)

    @property
    def referrals(self) -> PartnerReferrals:
        """`partner.referrals`."""
        from . import referrals

        return referrals.PartnerReferrals(self._caller)

    @property
    def relationships(self) -> PartnerRelationships:
        """`partner.relationships`."""
        from . import relationships

        return relationships.PartnerRelationships(self._caller)

    @property
    def sandbox_indirect_resellers(self) -> PartnerSandboxIndirectResellers:
        """`partner.sandbox_indirect_resellers`."""
        from . import sandbox_indirect_resellers

        return sandbox_indirect_resellers.PartnerSandboxIndirectResellers(self._caller)

    @property
    def security(self) -> PartnerSecurity:
        """`partner.security`."""
        from . import security

        return security.PartnerSecurity(self._caller)

    @property
    def self_serve_policies(self) -> PartnerSelfServePolicies:
        """`partner.self_serve_policies`."""
        from . import self_serve_policies

        return self_serve_policies.PartnerSelfServePolicies(self._caller)

    @property
    def service_incidents(self) -> PartnerServiceIncidents:
        """`partner.service_incidents`."""
        from . import service_incidents

        return service_incidents.PartnerServiceIncidents(self._caller)

    @property
    def service_requests(self) -> PartnerServiceRequests:
        """`partner.service_requests`."""
        from . import service_requests

        return service_requests.PartnerServiceRequests(self._caller)

    @property
    def sign_in(self) -> PartnerSignIn:
        """`partner.sign_in`."""
        from . import sign_in

        return sign_in.PartnerSignIn(self._caller)

    @property
    def usage_summary(self) -> PartnerUsageSummary:
        """`partner.usage_summary`."""
        from . import usage_summary

        return usage_summary.PartnerUsageSummary(self._caller)

    @property
    def validations(self) -> PartnerValidations:
        """`partner.validations`."""
        from . import validations

        return validations.PartnerValidations(self._caller)

    @property
    def webhooks(self) -> PartnerWebhooks:
        """`partner.webhooks`."""
        from . import webhooks

        return webhooks.PartnerWebhooks(self._caller)


class CustomerMethods(Namespace):
    """The methods of a customer."""

    __slots__ = ()

    @property
    def agreements(self) -> CustomerAgreements:
        """`customer.agreements`."""
        from . import agreements

        return agreements.CustomerAgreements(self._caller)

    @property
    def analytics(self) -> CustomerAnalytics:
        """`customer.analytics`."""
        from . import analytics

        return analytics.CustomerAnalytics(self._caller)

    @property
    def application_consents(self) -> CustomerApplicationConsents:
        """`customer.application_consents`."""
        from . import application_consents

        return application_consents.CustomerApplicationConsents(self._caller)

    @property
    def arm(self) -> CustomerArm:
        """`customer.arm`."""
        from . import arm

        return arm.CustomerArm(self._caller)

    @property
    def batch_job_status(self) -> CustomerBatchJobStatus:
        """`customer.batch_job_status`."""
        from . import batch_job_status

        return batch_job_status.CustomerBatchJobStatus(self._caller)

    @property
    def carts(self) -> CustomerCarts:
        """`customer.carts`."""
        from . import carts

        return carts.CustomerCarts(self._caller)

    @property
    def configuration_policies(self) -> CustomerConfigurationPolicies:
        """`customer.configuration_policies`."""
        from . import configuration_policies

        return configuration_policies.CustomerConfigurationPolicies(self._caller)

    @property
    def custom_domains(self) -> CustomerCustomDomains:
        """`customer.custom_domains`."""
        from . import custom_domains

        return custom_domains.CustomerCustomDomains(self._caller)

    @property
    def device_batches(self) -> CustomerDeviceBatches:
        """`customer.device_batches`."""
        from . import device_batches

        return device_batches.CustomerDeviceBatches(self._caller)

    @property
    def device_policy_updates(self) -> CustomerDevicePolicyUpdates:
        """`customer.device_policy_updates`."""
        from . import device_policy_updates

        return device_policy_updates.CustomerDevicePolicyUpdates(self._caller)

    @property
    def directory_roles(self) -> CustomerDirectoryRoles:
        """`customer.directory_roles`."""
        from . import directory_roles

        return directory_roles.CustomerDirectoryRoles(self._caller)

    @property
    def entitlements(self) -> CustomerEntitlements:
        """`customer.entitlements`."""
        from . import entitlements

        return entitlements.CustomerEntitlements(self._caller)

    @property
    def graph(self) -> CustomerGraph:
        """`customer.graph`."""
        from . import graph

        return graph.CustomerGraph(self._caller)

    @property
    def managed_services(self) -> CustomerManagedServices:
        """`customer.managed_services`."""
        from . import managed_services

        return managed_services.CustomerManagedServices(self._caller)

    @property
    def new_commerce_migration_schedules(self) -> CustomerNewCommerceMigrationSchedules:
        """`customer.new_commerce_migration_schedules`."""
        from . import new_commerce_migration_schedules

        return new_commerce_migration_schedules.CustomerNewCommerceMigrationSchedules(self._caller)

    @property
    def new_commerce_migrations(self) -> CustomerNewCommerceMigrations:
        """`customer.new_commerce_migrations`."""
        from . import new_commerce_migrations

        return new_commerce_migrations.CustomerNewCommerceMigrations(self._caller)

    @property
    def offer_categories(self) -> CustomerOfferCategories:
        """`customer.offer_categories`."""
        from . import offer_categories

        return offer_categories.CustomerOfferCategories(self._caller)

    @property
    def offers(self) -> CustomerOffers:
        """`customer.offers`."""
        from . import offers

        return offers.CustomerOffers(self._caller)

    @property
    def orders(self) -> CustomerOrders:
        """`customer.orders`."""
        from . import orders

        return orders.CustomerOrders(self._caller)

    @property
    def organization(self) -> CustomerOrganization:
        """`customer.organization`."""
        from . import organization

        return organization.CustomerOrganization(self._caller)

    @property
    def products(self) -> CustomerProducts:
        """`customer.products`."""
        from . import products

        return products.CustomerProducts(self._caller)

    @property
    def profiles(self) -> CustomerProfiles:
        """`customer.profiles`."""
        from . import profiles

        return profiles.CustomerProfiles(self._caller)

    @property
    def promotion_eligibilities(self) -> CustomerPromotionEligibilities:
        """`customer.promotion_eligibilities`."""
        from . import promotion_eligibilities

        return promotion_eligibilities.CustomerPromotionEligibilities(self._caller)

    @property
    def qualification(self) -> CustomerQualification:
        """`customer.qualification`."""
        from . import qualification

        return qualification.CustomerQualification(self._caller)

    @property
    def qualifications(self) -> CustomerQualifications:
        """`customer.qualifications`."""
        from . import qualifications

        return qualifications.CustomerQualifications(self._caller)

    @property
    def relationships(self) -> CustomerRelationships:
        """`customer.relationships`."""
        from . import relationships

        return relationships.CustomerRelationships(self._caller)

    @property
    def service_costs(self) -> CustomerServiceCosts:
        """`customer.service_costs`."""
        from . import service_costs

        return service_costs.CustomerServiceCosts(self._caller)

    @property
    def service_incidents(self) -> CustomerServiceIncidents:
        """`customer.service_incidents`."""
        from . import service_incidents

        return service_incidents.CustomerServiceIncidents(self._caller)

    @property
    def service_requests(self) -> CustomerServiceRequests:
        """`customer.service_requests`."""
        from . import service_requests

        return service_requests.CustomerServiceRequests(self._caller)

    @property
    def subscribed_skus(self) -> CustomerSubscribedSkus:
        """`customer.subscribed_skus`."""
        from . import subscribed_skus

        return subscribed_skus.CustomerSubscribedSkus(self._caller)

    @property
    def subscriptions(self) -> CustomerSubscriptions:
        """`customer.subscriptions`."""
        from . import subscriptions

        return subscriptions.CustomerSubscriptions(self._caller)

    @property
    def transfer_eligibility(self) -> CustomerTransferEligibility:
        """`customer.transfer_eligibility`."""
        from . import transfer_eligibility

        return transfer_eligibility.CustomerTransferEligibility(self._caller)

    @property
    def transfers(self) -> CustomerTransfers:
        """`customer.transfers`."""
        from . import transfers

        return transfers.CustomerTransfers(self._caller)

    @property
    def usage_budget(self) -> CustomerUsageBudget:
        """`customer.usage_budget`."""
        from . import usage_budget

        return usage_budget.CustomerUsageBudget(self._caller)

    @property
    def usage_summary(self) -> CustomerUsageSummary:
        """`customer.usage_summary`."""
        from . import usage_summary

        return usage_summary.CustomerUsageSummary(self._caller)

    @property
    def users(self) -> CustomerUsers:
        """`customer.users`."""
        from . import users

        return users.CustomerUsers(self._caller)

    @property
    def validation_status(self) -> CustomerValidationStatus:
        """`customer.validation_status`."""
        from . import validation_status

        return validation_status.CustomerValidationStatus(self._caller)

    @property
    def validations(self) -> CustomerValidations:
        """`customer.validations`."""
        from . import validations

        return validations.CustomerValidations(self._caller)

    @property
    def verified_domains(self) -> CustomerVerifiedDomains:
        """`customer.verified_domains`."""
        from . import verified_domains

        return verified_domains.CustomerVerifiedDomains(self._caller)

    def delete(self, **options: Unpack[RestOptions]) -> None:
        """Delete a customer of the sandbox.

        In the sandbox only.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-customer-account-from-the-integration-sandbox
        """
        self._value("customers.delete", {}, options)

    def get(self, **options: Unpack[RestOptions]) -> types.Customer:
        """Get one customer.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id
        """
        return self._value("customers.get", {}, options)

    def update(self, body: types.Customer, **options: Unpack[RestOptions]) -> types.Customer:
        """End the reseller relationship with a customer, or the partner's DAP rights.

        Not for the app alone (`app_only`). In these clouds: global. To end the reseller relationship, set
        relationshipToPartner to none; to end DAP, allowDelegatedAccess to false.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer
        """
        given = {"body": body}
        return self._value("customers.update", given, options)
