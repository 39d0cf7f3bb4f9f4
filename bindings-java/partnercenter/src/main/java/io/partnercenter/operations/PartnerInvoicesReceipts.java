// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.invoices.receipts}. */
public final class PartnerInvoicesReceipts extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesReceipts(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.invoices.receipts.statement}. */
  public PartnerInvoicesReceiptsStatement statement() {
    return new PartnerInvoicesReceiptsStatement(caller());
  }
}
