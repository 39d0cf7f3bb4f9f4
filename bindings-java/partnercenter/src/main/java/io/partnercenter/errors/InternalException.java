// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** A defect of the library. */
public final class InternalException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public InternalException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public InternalException(String message) {
    super(ErrorEnvelope.of("internal", message));
  }

  /** Takes what happened and what it came of. */
  public InternalException(String message, Throwable cause) {
    super(ErrorEnvelope.of("internal", message), cause);
  }
}
