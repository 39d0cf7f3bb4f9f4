// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** 404. */
public final class NotFoundException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public NotFoundException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public NotFoundException(String message) {
    super(ErrorEnvelope.of("not_found", message));
  }

  /** Takes what happened and what it came of. */
  public NotFoundException(String message, Throwable cause) {
    super(ErrorEnvelope.of("not_found", message), cause);
  }
}
