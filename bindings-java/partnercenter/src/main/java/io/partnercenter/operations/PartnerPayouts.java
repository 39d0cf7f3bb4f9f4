// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.payouts}. */
public final class PartnerPayouts extends Namespace {
  /** Takes who calls. */
  PartnerPayouts(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.payouts.payments}. */
  public PartnerPayoutsPayments payments() {
    return new PartnerPayoutsPayments(caller());
  }

  /** Methods under {@code partner.payouts.transactionHistory}. */
  public PartnerPayoutsTransactionHistory transactionHistory() {
    return new PartnerPayoutsTransactionHistory(caller());
  }
}
