// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.Entitlement;
import io.partnercenter.options.CustomersEntitlementsListOptions;

/** Methods under {@code customer.entitlements}. */
public final class CustomerEntitlements extends Namespace {
  /** Takes who calls. */
  CustomerEntitlements(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.entitlements.reservedInstanceArtifact}. */
  public CustomerEntitlementsReservedInstanceArtifact reservedInstanceArtifact() {
    return new CustomerEntitlementsReservedInstanceArtifact(caller());
  }

  /** Methods under {@code customer.entitlements.virtualMachineArtifact}. */
  public CustomerEntitlementsVirtualMachineArtifact virtualMachineArtifact() {
    return new CustomerEntitlementsVirtualMachineArtifact(caller());
  }

  /** List what a customer owns. Without options. */
  public Pages<Entitlement> list() {
    return list(null);
  }

  /**
   * List what a customer owns.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements">Documentation</a>
   */
  public Pages<Entitlement> list(CustomersEntitlementsListOptions options) {
    return paged("customers.entitlements.list", Entitlement.class, options);
  }
}
