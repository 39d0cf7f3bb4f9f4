// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.entitlements.list}. */
public final class CustomersEntitlementsListOptions
    extends PagedCallOptions<CustomersEntitlementsListOptions> {
  /** Says nothing yet. */
  public CustomersEntitlementsListOptions() {}

  /** Only software, reservedinstance or virtualmachinereservedinstance. */
  public CustomersEntitlementsListOptions entitlementType(String entitlementType) {
    return parameter("entitlement_type", entitlementType);
  }

  /** Whether the ends are given too; false by default. */
  public CustomersEntitlementsListOptions showExpiry(Boolean showExpiry) {
    return parameter("show_expiry", showExpiry);
  }
}
