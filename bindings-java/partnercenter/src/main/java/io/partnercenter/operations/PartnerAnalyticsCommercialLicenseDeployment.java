// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.LicenseDeployment;
import io.partnercenter.options.AnalyticsCommercialLicenseDeploymentListOptions;

/** Methods under {@code partner.analytics.commercial.licenseDeployment}. */
public final class PartnerAnalyticsCommercialLicenseDeployment extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsCommercialLicenseDeployment(Caller caller) {
    super(caller);
  }

  /** List analytics of deployed licences. Without options. */
  public Pages<LicenseDeployment> list() {
    return list(null);
  }

  /**
   * List analytics of deployed licences.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The article's table leaves /partner out of the path, its example has it, and so does this
   * row.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information">Documentation</a>
   */
  public Pages<LicenseDeployment> list(AnalyticsCommercialLicenseDeploymentListOptions options) {
    return paged("analytics.commercial.license_deployment.list", LicenseDeployment.class, options);
  }
}
