// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The tenant or the token belongs to another cloud. */
public final class WrongCloudException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public WrongCloudException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public WrongCloudException(String message) {
    super(ErrorEnvelope.of("wrong_cloud", message));
  }

  /** Takes what happened and what it came of. */
  public WrongCloudException(String message, Throwable cause) {
    super(ErrorEnvelope.of("wrong_cloud", message), cause);
  }
}
