// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.payouts.transactionHistory}. */
public final class PartnerPayoutsTransactionHistory extends Namespace {
  /** Takes who calls. */
  PartnerPayoutsTransactionHistory(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.payouts.transactionHistory.exports}. */
  public PartnerPayoutsTransactionHistoryExports exports() {
    return new PartnerPayoutsTransactionHistoryExports(caller());
  }
}
