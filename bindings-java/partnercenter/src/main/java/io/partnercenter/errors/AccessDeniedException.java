// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** Any other 401 or 403. */
public final class AccessDeniedException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public AccessDeniedException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public AccessDeniedException(String message) {
    super(ErrorEnvelope.of("access_denied", message));
  }

  /** Takes what happened and what it came of. */
  public AccessDeniedException(String message, Throwable cause) {
    super(ErrorEnvelope.of("access_denied", message), cause);
  }
}
