// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The refresh-token store failed. */
public final class StoreException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public StoreException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public StoreException(String message) {
    super(ErrorEnvelope.of("store", message));
  }

  /** Takes what happened and what it came of. */
  public StoreException(String message, Throwable cause) {
    super(ErrorEnvelope.of("store", message), cause);
  }
}
