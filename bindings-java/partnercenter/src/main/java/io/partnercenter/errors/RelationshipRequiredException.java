// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** The delegated admin relationship or the AdminAgents membership is missing. */
public final class RelationshipRequiredException extends PartnerCenterException {
  private static final long serialVersionUID = 1;

  /** Takes what is known about the error. */
  public RelationshipRequiredException(ErrorEnvelope envelope) {
    super(envelope);
  }

  /** Takes what happened, for callbacks of the program. */
  public RelationshipRequiredException(String message) {
    super(ErrorEnvelope.of("relationship_required", message));
  }

  /** Takes what happened and what it came of. */
  public RelationshipRequiredException(String message, Throwable cause) {
    super(ErrorEnvelope.of("relationship_required", message), cause);
  }
}
