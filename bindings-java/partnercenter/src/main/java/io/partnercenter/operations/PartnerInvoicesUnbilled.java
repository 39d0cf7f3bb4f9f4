// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.invoices.unbilled}. */
public final class PartnerInvoicesUnbilled extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesUnbilled(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.invoices.unbilled.lineItems}. */
  public PartnerInvoicesUnbilledLineItems lineItems() {
    return new PartnerInvoicesUnbilledLineItems(caller());
  }
}
