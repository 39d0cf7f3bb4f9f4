// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** 400 or 422. */
public final class InvalidRequestException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public InvalidRequestException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public InvalidRequestException(String message) {
    super(ErrorEnvelope.of("invalid_request", message));
  }

  /** Takes what happened and what it came of. */
  public InvalidRequestException(String message, Throwable cause) {
    super(ErrorEnvelope.of("invalid_request", message), cause);
  }
}
