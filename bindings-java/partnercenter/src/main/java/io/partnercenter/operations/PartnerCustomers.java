// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Customer;
import io.partnercenter.options.CustomersListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.customers}. */
public final class PartnerCustomers extends Namespace {
  /** Takes who calls. */
  PartnerCustomers(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.customers.relationshipRequests}. */
  public PartnerCustomersRelationshipRequests relationshipRequests() {
    return new PartnerCustomersRelationshipRequests(caller());
  }

  /** Methods under {@code partner.customers.usageRecords}. */
  public PartnerCustomersUsageRecords usageRecords() {
    return new PartnerCustomersUsageRecords(caller());
  }

  /** Create a customer's tenant and the reseller relationship with it. Without options. */
  public Customer create(Customer body) {
    return create(body, null);
  }

  /**
   * Create a customer's tenant and the reseller relationship with it.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The password of the first user comes back this once. With associatedPartnerId, for an
   * indirect reseller, the documentation says app+user only.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-a-customer">Documentation</a>
   */
  public Customer create(Customer body, RestOptions options) {
    return value("customers.create", Customer.class, options, "body", body);
  }

  /** Create a customer's tenant and the reseller relationship with it. Without waiting. */
  public CompletableFuture<Customer> createAsync(Customer body) {
    return createAsync(body, null);
  }

  /** As {@link #create(Customer, RestOptions)}, without waiting. */
  public CompletableFuture<Customer> createAsync(Customer body, RestOptions options) {
    return valueAsync("customers.create", Customer.class, options, "body", body);
  }

  /** List the partner's customers. Without options. */
  public Pages<Customer> list() {
    return list(null);
  }

  /**
   * List the partner's customers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Customers of an indirect reseller, by a filter on IndirectReseller: the documentation says
   * app+user only.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers">Documentation</a>
   */
  public Pages<Customer> list(CustomersListOptions options) {
    return paged("customers.list", Customer.class, options);
  }
}
