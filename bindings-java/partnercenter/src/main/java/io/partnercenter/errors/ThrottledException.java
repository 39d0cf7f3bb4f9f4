// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** 429, after the library's retries. */
public final class ThrottledException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public ThrottledException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public ThrottledException(String message) {
    super(ErrorEnvelope.of("throttled", message));
  }

  /** Takes what happened and what it came of. */
  public ThrottledException(String message, Throwable cause) {
    super(ErrorEnvelope.of("throttled", message), cause);
  }
}
