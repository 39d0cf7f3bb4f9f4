// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;

/** Methods under {@code customer.organization}. */
public final class CustomerOrganization extends Namespace {
  /** Takes who calls. */
  CustomerOrganization(Caller caller) {
    super(caller);
  }

  /** Get the organization data of a customer's tenant. Without options. */
  public Pages<io.partnercenter.model.CustomerOrganization> get() {
    return get(null);
  }

  /**
   * Get the organization data of a customer's tenant.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Needs GDAP. The article names one Customer; its example is an array of organizations, as
   * this row has it.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-organization">Documentation</a>
   */
  public Pages<io.partnercenter.model.CustomerOrganization> get(PageOptions options) {
    return paged(
        "customers.organization.get", io.partnercenter.model.CustomerOrganization.class, options);
  }
}
