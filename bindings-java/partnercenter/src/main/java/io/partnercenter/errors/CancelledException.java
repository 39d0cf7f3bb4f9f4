// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The caller cancelled. */
public final class CancelledException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public CancelledException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public CancelledException(String message) {
    super(ErrorEnvelope.of("cancelled", message));
  }

  /** Takes what happened and what it came of. */
  public CancelledException(String message, Throwable cause) {
    super(ErrorEnvelope.of("cancelled", message), cause);
  }
}
