// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.analytics.licenses}. */
public final class CustomerAnalyticsLicenses extends Namespace {
  /** Takes who calls. */
  CustomerAnalyticsLicenses(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.analytics.licenses.deployment}. */
  public CustomerAnalyticsLicensesDeployment deployment() {
    return new CustomerAnalyticsLicensesDeployment(caller());
  }

  /** Methods under {@code customer.analytics.licenses.usage}. */
  public CustomerAnalyticsLicensesUsage usage() {
    return new CustomerAnalyticsLicensesUsage(caller());
  }
}
