// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.PartnerLicensesUsageInsights;

/** Methods under {@code partner.analytics.licenses.usage}. */
public final class PartnerAnalyticsLicensesUsage extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsLicensesUsage(Caller caller) {
    super(caller);
  }

  /** List the usage of licences over all customers, in the older form. Without options. */
  public Pages<PartnerLicensesUsageInsights> list() {
    return list(null);
  }

  /**
   * List the usage of licences over all customers, in the older form.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2023; call analytics.commercial.license_usage.list.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-partner-licenses-usage-information">Documentation</a>
   */
  public Pages<PartnerLicensesUsageInsights> list(PageOptions options) {
    return paged("analytics.licenses.usage.list", PartnerLicensesUsageInsights.class, options);
  }
}
