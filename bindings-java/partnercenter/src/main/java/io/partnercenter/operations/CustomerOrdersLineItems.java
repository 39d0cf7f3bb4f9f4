// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.orders.lineItems}. */
public final class CustomerOrdersLineItems extends Namespace {
  /** Takes who calls. */
  CustomerOrdersLineItems(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.orders.lineItems.activationLinks}. */
  public CustomerOrdersLineItemsActivationLinks activationLinks() {
    return new CustomerOrdersLineItemsActivationLinks(caller());
  }
}
