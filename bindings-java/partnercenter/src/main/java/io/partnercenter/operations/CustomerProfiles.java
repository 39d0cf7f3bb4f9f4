// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.profiles}. */
public final class CustomerProfiles extends Namespace {
  /** Takes who calls. */
  CustomerProfiles(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.profiles.billing}. */
  public CustomerProfilesBilling billing() {
    return new CustomerProfilesBilling(caller());
  }

  /** Methods under {@code customer.profiles.company}. */
  public CustomerProfilesCompany company() {
    return new CustomerProfilesCompany(caller());
  }
}
