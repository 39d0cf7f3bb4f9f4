// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.DelegatedAdminCustomer;
import io.partnercenter.options.GraphDelegatedAdminCustomersListOptions;

/** Methods under {@code partner.graph.delegatedAdminCustomers}. */
public final class PartnerGraphDelegatedAdminCustomers extends Namespace {
  /** Takes who calls. */
  PartnerGraphDelegatedAdminCustomers(Caller caller) {
    super(caller);
  }

  /** List the customers with whom the partner has a GDAP relationship. Without options. */
  public Pages<DelegatedAdminCustomer> list() {
    return list(null);
  }

  /**
   * List the customers with whom the partner has a GDAP relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>At most 300 a page.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers">Documentation</a>
   */
  public Pages<DelegatedAdminCustomer> list(GraphDelegatedAdminCustomersListOptions options) {
    return paged("graph.delegated_admin_customers.list", DelegatedAdminCustomer.class, options);
  }
}
