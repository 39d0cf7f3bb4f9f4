// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The app's secret, certificate or assertion was refused. */
public final class CredentialException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public CredentialException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public CredentialException(String message) {
    super(ErrorEnvelope.of("credential", message));
  }

  /** Takes what happened and what it came of. */
  public CredentialException(String message, Throwable cause) {
    super(ErrorEnvelope.of("credential", message), cause);
  }
}
