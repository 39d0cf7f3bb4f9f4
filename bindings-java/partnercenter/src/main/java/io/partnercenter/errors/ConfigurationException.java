// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** Refused before anything was sent. */
public final class ConfigurationException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public ConfigurationException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public ConfigurationException(String message) {
    super(ErrorEnvelope.of("configuration", message));
  }

  /** Takes what happened and what it came of. */
  public ConfigurationException(String message, Throwable cause) {
    super(ErrorEnvelope.of("configuration", message), cause);
  }
}
