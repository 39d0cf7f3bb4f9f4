// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** A Conditional Access or cross-tenant policy of some admin forbids it. */
public final class PolicyBlockedException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public PolicyBlockedException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public PolicyBlockedException(String message) {
    super(ErrorEnvelope.of("policy_blocked", message));
  }

  /** Takes what happened and what it came of. */
  public PolicyBlockedException(String message, Throwable cause) {
    super(ErrorEnvelope.of("policy_blocked", message), cause);
  }
}
