// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DelegatedAdminCustomer;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.graph.delegatedAdminCustomers}. */
public final class CustomerGraphDelegatedAdminCustomers extends Namespace {
  /** Takes who calls. */
  CustomerGraphDelegatedAdminCustomers(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.graph.delegatedAdminCustomers.serviceManagementDetails}. */
  public CustomerGraphDelegatedAdminCustomersServiceManagementDetails serviceManagementDetails() {
    return new CustomerGraphDelegatedAdminCustomersServiceManagementDetails(caller());
  }

  /** Get a customer with whom the partner has a GDAP relationship. Without options. */
  public DelegatedAdminCustomer get() {
    return get(null);
  }

  /**
   * Get a customer with whom the partner has a GDAP relationship.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/delegatedadmincustomer-get">Documentation</a>
   */
  public DelegatedAdminCustomer get(RestOptions options) {
    return value("graph.delegated_admin_customers.get", DelegatedAdminCustomer.class, options);
  }

  /** Get a customer with whom the partner has a GDAP relationship. Without waiting. */
  public CompletableFuture<DelegatedAdminCustomer> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<DelegatedAdminCustomer> getAsync(RestOptions options) {
    return valueAsync("graph.delegated_admin_customers.get", DelegatedAdminCustomer.class, options);
  }
}
