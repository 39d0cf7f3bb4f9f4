// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.ManagedService;

/** Methods under {@code customer.managedServices}. */
public final class CustomerManagedServices extends Namespace {
  /** Takes who calls. */
  CustomerManagedServices(Caller caller) {
    super(caller);
  }

  /** List the services that the partner may administer for a customer. Without options. */
  public Pages<ManagedService> list() {
    return list(null);
  }

  /**
   * List the services that the partner may administer for a customer.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id">Documentation</a>
   */
  public Pages<ManagedService> list(PageOptions options) {
    return paged("customers.managed_services.list", ManagedService.class, options);
  }
}
