// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** Never sent, or the connection broke. */
public final class NetworkException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public NetworkException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public NetworkException(String message) {
    super(ErrorEnvelope.of("network", message));
  }

  /** Takes what happened and what it came of. */
  public NetworkException(String message, Throwable cause) {
    super(ErrorEnvelope.of("network", message), cause);
  }
}
