// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The token carries no MFA and the service wants it. */
public final class MfaRequiredException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public MfaRequiredException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public MfaRequiredException(String message) {
    super(ErrorEnvelope.of("mfa_required", message));
  }

  /** Takes what happened and what it came of. */
  public MfaRequiredException(String message, Throwable cause) {
    super(ErrorEnvelope.of("mfa_required", message), cause);
  }
}
