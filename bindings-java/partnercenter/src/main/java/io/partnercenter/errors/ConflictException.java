// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** 409 or 412. */
public final class ConflictException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public ConflictException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public ConflictException(String message) {
    super(ErrorEnvelope.of("conflict", message));
  }

  /** Takes what happened and what it came of. */
  public ConflictException(String message, Throwable cause) {
    super(ErrorEnvelope.of("conflict", message), cause);
  }
}
