// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.DapCustomer;
import io.partnercenter.options.DapCustomersListOptions;

/** Methods under {@code partner.dap.customers}. */
public final class PartnerDapCustomers extends Namespace {
  /** Takes who calls. */
  PartnerDapCustomers(Caller caller) {
    super(caller);
  }

  /**
   * List customers with and without DAP. Without options.
   *
   * @deprecated retired since the end of DAP: Call graph.delegated_admin_customers.list.
   */
  @Deprecated
  public Pages<DapCustomer> list() {
    return list(null);
  }

  /**
   * List customers with and without DAP.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and was announced to
   * live until GDAP had replaced DAP. No date was found.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @deprecated retired since the end of DAP: Call graph.delegated_admin_customers.list.
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers">Documentation</a>
   */
  @Deprecated
  public Pages<DapCustomer> list(DapCustomersListOptions options) {
    return paged("dap.customers.list", DapCustomer.class, options);
  }
}
