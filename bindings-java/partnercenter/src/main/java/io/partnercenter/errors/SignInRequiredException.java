// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The refresh token is dead or missing: a person must consent again. */
public final class SignInRequiredException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public SignInRequiredException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public SignInRequiredException(String message) {
    super(ErrorEnvelope.of("sign_in_required", message));
  }

  /** Takes what happened and what it came of. */
  public SignInRequiredException(String message, Throwable cause) {
    super(ErrorEnvelope.of("sign_in_required", message), cause);
  }
}
