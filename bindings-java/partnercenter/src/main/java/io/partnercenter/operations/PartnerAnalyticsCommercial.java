// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.analytics.commercial}. */
public final class PartnerAnalyticsCommercial extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsCommercial(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.analytics.commercial.licenseDeployment}. */
  public PartnerAnalyticsCommercialLicenseDeployment licenseDeployment() {
    return new PartnerAnalyticsCommercialLicenseDeployment(caller());
  }

  /** Methods under {@code partner.analytics.commercial.licenseUsage}. */
  public PartnerAnalyticsCommercialLicenseUsage licenseUsage() {
    return new PartnerAnalyticsCommercialLicenseUsage(caller());
  }
}
