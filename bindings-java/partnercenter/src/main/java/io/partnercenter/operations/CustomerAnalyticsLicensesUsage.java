// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.CustomerLicensesUsageInsights;

/** Methods under {@code customer.analytics.licenses.usage}. */
public final class CustomerAnalyticsLicensesUsage extends Namespace {
  /** Takes who calls. */
  CustomerAnalyticsLicensesUsage(Caller caller) {
    super(caller);
  }

  /** List the usage of a customer's licences, in the older form. Without options. */
  public Pages<CustomerLicensesUsageInsights> list() {
    return list(null);
  }

  /**
   * List the usage of a customer's licences, in the older form.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2023; call analytics.commercial.license_usage.list.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-licenses-usage-information">Documentation</a>
   */
  public Pages<CustomerLicensesUsageInsights> list(PageOptions options) {
    return paged(
        "customers.analytics.licenses.usage.list", CustomerLicensesUsageInsights.class, options);
  }
}
