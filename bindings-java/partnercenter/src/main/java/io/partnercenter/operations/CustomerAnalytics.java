// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.analytics}. */
public final class CustomerAnalytics extends Namespace {
  /** Takes who calls. */
  CustomerAnalytics(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.analytics.licenses}. */
  public CustomerAnalyticsLicenses licenses() {
    return new CustomerAnalyticsLicenses(caller());
  }
}
