// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.CustomerLicensesDeploymentInsights;

/** Methods under {@code customer.analytics.licenses.deployment}. */
public final class CustomerAnalyticsLicensesDeployment extends Namespace {
  /** Takes who calls. */
  CustomerAnalyticsLicensesDeployment(Caller caller) {
    super(caller);
  }

  /** List the deployment of a customer's licences, in the older form. Without options. */
  public Pages<CustomerLicensesDeploymentInsights> list() {
    return list(null);
  }

  /**
   * List the deployment of a customer's licences, in the older form.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2023; call analytics.commercial.license_deployment.list.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-licenses-deployment-information">Documentation</a>
   */
  public Pages<CustomerLicensesDeploymentInsights> list(PageOptions options) {
    return paged(
        "customers.analytics.licenses.deployment.list",
        CustomerLicensesDeploymentInsights.class,
        options);
  }
}
