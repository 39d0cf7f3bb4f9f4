// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.PartnerLicensesDeploymentInsights;

/** Methods under {@code partner.analytics.licenses.deployment}. */
public final class PartnerAnalyticsLicensesDeployment extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsLicensesDeployment(Caller caller) {
    super(caller);
  }

  /** List the deployment of licences over all customers, in the older form. Without options. */
  public Pages<PartnerLicensesDeploymentInsights> list() {
    return list(null);
  }

  /**
   * List the deployment of licences over all customers, in the older form.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2023; call analytics.commercial.license_deployment.list.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-partner-licenses-deployment-information">Documentation</a>
   */
  public Pages<PartnerLicensesDeploymentInsights> list(PageOptions options) {
    return paged(
        "analytics.licenses.deployment.list", PartnerLicensesDeploymentInsights.class, options);
  }
}
