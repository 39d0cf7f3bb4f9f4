// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.arm}. */
public final class PartnerArm extends Namespace {
  /** Takes who calls. */
  PartnerArm(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.arm.subscriptions}. */
  public PartnerArmSubscriptions subscriptions() {
    return new PartnerArmSubscriptions(caller());
  }
}
