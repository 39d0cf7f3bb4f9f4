// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The app is not consented in that customer's tenant. */
public final class ConsentRequiredException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public ConsentRequiredException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public ConsentRequiredException(String message) {
    super(ErrorEnvelope.of("consent_required", message));
  }

  /** Takes what happened and what it came of. */
  public ConsentRequiredException(String message, Throwable cause) {
    super(ErrorEnvelope.of("consent_required", message), cause);
  }
}
