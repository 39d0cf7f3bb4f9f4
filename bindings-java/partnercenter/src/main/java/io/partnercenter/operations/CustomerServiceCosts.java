// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.serviceCosts}. */
public final class CustomerServiceCosts extends Namespace {
  /** Takes who calls. */
  CustomerServiceCosts(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.serviceCosts.lineItems}. */
  public CustomerServiceCostsLineItems lineItems() {
    return new CustomerServiceCostsLineItems(caller());
  }

  /** Methods under {@code customer.serviceCosts.summary}. */
  public CustomerServiceCostsSummary summary() {
    return new CustomerServiceCostsSummary(caller());
  }
}
