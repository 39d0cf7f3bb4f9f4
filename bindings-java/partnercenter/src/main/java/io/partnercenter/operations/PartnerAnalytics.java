// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.analytics}. */
public final class PartnerAnalytics extends Namespace {
  /** Takes who calls. */
  PartnerAnalytics(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.analytics.azureUsage}. */
  public PartnerAnalyticsAzureUsage azureUsage() {
    return new PartnerAnalyticsAzureUsage(caller());
  }

  /** Methods under {@code partner.analytics.commercial}. */
  public PartnerAnalyticsCommercial commercial() {
    return new PartnerAnalyticsCommercial(caller());
  }

  /** Methods under {@code partner.analytics.indirectResellers}. */
  public PartnerAnalyticsIndirectResellers indirectResellers() {
    return new PartnerAnalyticsIndirectResellers(caller());
  }

  /** Methods under {@code partner.analytics.licenses}. */
  public PartnerAnalyticsLicenses licenses() {
    return new PartnerAnalyticsLicenses(caller());
  }

  /** Methods under {@code partner.analytics.referrals}. */
  public PartnerAnalyticsReferrals referrals() {
    return new PartnerAnalyticsReferrals(caller());
  }

  /** Methods under {@code partner.analytics.search}. */
  public PartnerAnalyticsSearch search() {
    return new PartnerAnalyticsSearch(caller());
  }

  /** Methods under {@code partner.analytics.subscriptions}. */
  public PartnerAnalyticsSubscriptions subscriptions() {
    return new PartnerAnalyticsSubscriptions(caller());
  }
}
