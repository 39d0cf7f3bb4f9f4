// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.payouts.payments}. */
public final class PartnerPayoutsPayments extends Namespace {
  /** Takes who calls. */
  PartnerPayoutsPayments(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.payouts.payments.exports}. */
  public PartnerPayoutsPaymentsExports exports() {
    return new PartnerPayoutsPaymentsExports(caller());
  }
}
