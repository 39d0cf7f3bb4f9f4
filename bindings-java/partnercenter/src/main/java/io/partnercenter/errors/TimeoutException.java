// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The deadline passed. */
public final class TimeoutException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public TimeoutException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public TimeoutException(String message) {
    super(ErrorEnvelope.of("timeout", message));
  }

  /** Takes what happened and what it came of. */
  public TimeoutException(String message, Throwable cause) {
    super(ErrorEnvelope.of("timeout", message), cause);
  }
}
