// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.dap}. */
public final class PartnerDap extends Namespace {
  /** Takes who calls. */
  PartnerDap(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.dap.customers}. */
  public PartnerDapCustomers customers() {
    return new PartnerDapCustomers(caller());
  }

  /** Methods under {@code partner.dap.statistics}. */
  public PartnerDapStatistics statistics() {
    return new PartnerDapStatistics(caller());
  }
}
