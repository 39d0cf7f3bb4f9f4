// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.arm}. */
public final class CustomerArm extends Namespace {
  /** Takes who calls. */
  CustomerArm(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.arm.subscriptions}. */
  public CustomerArmSubscriptions subscriptions() {
    return new CustomerArmSubscriptions(caller());
  }
}
