// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** 5xx or an answer that cannot be understood, after the library's retries. */
public final class ServiceException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public ServiceException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public ServiceException(String message) {
    super(ErrorEnvelope.of("service", message));
  }

  /** Takes what happened and what it came of. */
  public ServiceException(String message, Throwable cause) {
    super(ErrorEnvelope.of("service", message), cause);
  }
}
