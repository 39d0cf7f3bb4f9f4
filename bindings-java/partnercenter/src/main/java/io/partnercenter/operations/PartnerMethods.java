// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Tenant;

/** The methods of a partner. */
public abstract class PartnerMethods extends Tenant {
  /** Takes who calls. */
  protected PartnerMethods(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.agreements}. */
  public PartnerAgreements agreements() {
    return new PartnerAgreements(caller());
  }

  /** Methods under {@code partner.analytics}. */
  public PartnerAnalytics analytics() {
    return new PartnerAnalytics(caller());
  }

  /** Methods under {@code partner.arm}. */
  public PartnerArm arm() {
    return new PartnerArm(caller());
  }

  /** Methods under {@code partner.attestations}. */
  public PartnerAttestations attestations() {
    return new PartnerAttestations(caller());
  }

  /** Methods under {@code partner.auditRecords}. */
  public PartnerAuditRecords auditRecords() {
    return new PartnerAuditRecords(caller());
  }

  /** Methods under {@code partner.auth}. */
  public PartnerAuth auth() {
    return new PartnerAuth(caller());
  }

  /** Methods under {@code partner.billingBeta}. */
  public PartnerBillingBeta billingBeta() {
    return new PartnerBillingBeta(caller());
  }

  /** Methods under {@code partner.catalogBenefits}. */
  public PartnerCatalogBenefits catalogBenefits() {
    return new PartnerCatalogBenefits(caller());
  }

  /** Methods under {@code partner.compliance}. */
  public PartnerCompliance compliance() {
    return new PartnerCompliance(caller());
  }

  /** Methods under {@code partner.countryValidationRules}. */
  public PartnerCountryValidationRules countryValidationRules() {
    return new PartnerCountryValidationRules(caller());
  }

  /** Methods under {@code partner.customers}. */
  public PartnerCustomers customers() {
    return new PartnerCustomers(caller());
  }

  /** Methods under {@code partner.dap}. */
  public PartnerDap dap() {
    return new PartnerDap(caller());
  }

  /** Methods under {@code partner.domains}. */
  public PartnerDomains domains() {
    return new PartnerDomains(caller());
  }

  /** Methods under {@code partner.fraudEvents}. */
  public PartnerFraudEvents fraudEvents() {
    return new PartnerFraudEvents(caller());
  }

  /** Methods under {@code partner.fxRates}. */
  public PartnerFxRates fxRates() {
    return new PartnerFxRates(caller());
  }

  /** Methods under {@code partner.graph}. */
  public PartnerGraph graph() {
    return new PartnerGraph(caller());
  }

  /** Methods under {@code partner.insights}. */
  public PartnerInsights insights() {
    return new PartnerInsights(caller());
  }

  /** Methods under {@code partner.invoices}. */
  public PartnerInvoices invoices() {
    return new PartnerInvoices(caller());
  }

  /** Methods under {@code partner.margins}. */
  public PartnerMargins margins() {
    return new PartnerMargins(caller());
  }

  /** Methods under {@code partner.newCommerceMigrationSchedules}. */
  public PartnerNewCommerceMigrationSchedules newCommerceMigrationSchedules() {
    return new PartnerNewCommerceMigrationSchedules(caller());
  }

  /** Methods under {@code partner.newCommerceMigrations}. */
  public PartnerNewCommerceMigrations newCommerceMigrations() {
    return new PartnerNewCommerceMigrations(caller());
  }

  /** Methods under {@code partner.offerCategories}. */
  public PartnerOfferCategories offerCategories() {
    return new PartnerOfferCategories(caller());
  }

  /** Methods under {@code partner.offerMatrix}. */
  public PartnerOfferMatrix offerMatrix() {
    return new PartnerOfferMatrix(caller());
  }

  /** Methods under {@code partner.offers}. */
  public PartnerOffers offers() {
    return new PartnerOffers(caller());
  }

  /** Methods under {@code partner.partners}. */
  public PartnerPartners partners() {
    return new PartnerPartners(caller());
  }

  /** Methods under {@code partner.payouts}. */
  public PartnerPayouts payouts() {
    return new PartnerPayouts(caller());
  }

  /** Methods under {@code partner.priceSheets}. */
  public PartnerPriceSheets priceSheets() {
    return new PartnerPriceSheets(caller());
  }

  /** Methods under {@code partner.productPromotions}. */
  public PartnerProductPromotions productPromotions() {
    return new PartnerProductPromotions(caller());
  }

  /** Methods under {@code partner.productUpgrades}. */
  public PartnerProductUpgrades productUpgrades() {
    return new PartnerProductUpgrades(caller());
  }

  /** Methods under {@code partner.products}. */
  public PartnerProducts products() {
    return new PartnerProducts(caller());
  }

  /** Methods under {@code partner.profiles}. */
  public PartnerProfiles profiles() {
    return new PartnerProfiles(caller());
  }

  /** Methods under {@code partner.rateCards}. */
  public PartnerRateCards rateCards() {
    return new PartnerRateCards(caller());
  }

  /** Methods under {@code partner.referrals}. */
  public PartnerReferrals referrals() {
    return new PartnerReferrals(caller());
  }

  /** Methods under {@code partner.relationships}. */
  public PartnerRelationships relationships() {
    return new PartnerRelationships(caller());
  }

  /** Methods under {@code partner.sandboxIndirectResellers}. */
  public PartnerSandboxIndirectResellers sandboxIndirectResellers() {
    return new PartnerSandboxIndirectResellers(caller());
  }

  /** Methods under {@code partner.security}. */
  public PartnerSecurity security() {
    return new PartnerSecurity(caller());
  }

  /** Methods under {@code partner.selfServePolicies}. */
  public PartnerSelfServePolicies selfServePolicies() {
    return new PartnerSelfServePolicies(caller());
  }

  /** Methods under {@code partner.serviceIncidents}. */
  public PartnerServiceIncidents serviceIncidents() {
    return new PartnerServiceIncidents(caller());
  }

  /** Methods under {@code partner.serviceRequests}. */
  public PartnerServiceRequests serviceRequests() {
    return new PartnerServiceRequests(caller());
  }

  /** Methods under {@code partner.signIn}. */
  public PartnerSignIn signIn() {
    return new PartnerSignIn(caller());
  }

  /** Methods under {@code partner.usageSummary}. */
  public PartnerUsageSummary usageSummary() {
    return new PartnerUsageSummary(caller());
  }

  /** Methods under {@code partner.validations}. */
  public PartnerValidations validations() {
    return new PartnerValidations(caller());
  }

  /** Methods under {@code partner.webhooks}. */
  public PartnerWebhooks webhooks() {
    return new PartnerWebhooks(caller());
  }
}
