// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.DelegatedAdminServiceManagementDetail;
import io.partnercenter.options.GraphDelegatedAdminCustomersServiceManagementDetailsListOptions;

/** Methods under {@code customer.graph.delegatedAdminCustomers.serviceManagementDetails}. */
public final class CustomerGraphDelegatedAdminCustomersServiceManagementDetails extends Namespace {
  /** Takes who calls. */
  CustomerGraphDelegatedAdminCustomersServiceManagementDetails(Caller caller) {
    super(caller);
  }

  /** List the addresses where a customer's services are administered. Without options. */
  public Pages<DelegatedAdminServiceManagementDetail> list() {
    return list(null);
  }

  /**
   * List the addresses where a customer's services are administered.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails">Documentation</a>
   */
  public Pages<DelegatedAdminServiceManagementDetail> list(
      GraphDelegatedAdminCustomersServiceManagementDetailsListOptions options) {
    return paged(
        "graph.delegated_admin_customers.service_management_details.list",
        DelegatedAdminServiceManagementDetail.class,
        options);
  }
}
