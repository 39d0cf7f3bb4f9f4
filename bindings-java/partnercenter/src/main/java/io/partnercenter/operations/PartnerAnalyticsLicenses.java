// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.analytics.licenses}. */
public final class PartnerAnalyticsLicenses extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsLicenses(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.analytics.licenses.deployment}. */
  public PartnerAnalyticsLicensesDeployment deployment() {
    return new PartnerAnalyticsLicensesDeployment(caller());
  }

  /** Methods under {@code partner.analytics.licenses.usage}. */
  public PartnerAnalyticsLicensesUsage usage() {
    return new PartnerAnalyticsLicensesUsage(caller());
  }
}
