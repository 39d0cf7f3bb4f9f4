// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.LicenseUsage;
import io.partnercenter.options.AnalyticsCommercialLicenseUsageListOptions;

/** Methods under {@code partner.analytics.commercial.licenseUsage}. */
public final class PartnerAnalyticsCommercialLicenseUsage extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsCommercialLicenseUsage(Caller caller) {
    super(caller);
  }

  /** List analytics of used licences. Without options. */
  public Pages<LicenseUsage> list() {
    return list(null);
  }

  /**
   * List analytics of used licences.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The article's table leaves /partner out of the path, its example has it, and so does this
   * row.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information">Documentation</a>
   */
  public Pages<LicenseUsage> list(AnalyticsCommercialLicenseUsageListOptions options) {
    return paged("analytics.commercial.license_usage.list", LicenseUsage.class, options);
  }
}
