// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** Not in this cloud, or not in this auth mode. */
public final class UnsupportedException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public UnsupportedException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public UnsupportedException(String message) {
    super(ErrorEnvelope.of("unsupported", message));
  }

  /** Takes what happened and what it came of. */
  public UnsupportedException(String message, Throwable cause) {
    super(ErrorEnvelope.of("unsupported", message), cause);
  }
}
