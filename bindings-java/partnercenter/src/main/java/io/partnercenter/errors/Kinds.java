// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.errors;

import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;

/** Which exception belongs to which kind. */
public final class Kinds {
  private Kinds() {}

  /** The exception of an envelope: the base for a kind that is not known. */
  public static PartnerCenterException exception(ErrorEnvelope envelope) {
    return switch (envelope.kind()) {
      case "configuration" -> new ConfigurationException(envelope);
      case "credential" -> new CredentialException(envelope);
      case "sign_in_required" -> new SignInRequiredException(envelope);
      case "mfa_required" -> new MfaRequiredException(envelope);
      case "consent_required" -> new ConsentRequiredException(envelope);
      case "relationship_required" -> new RelationshipRequiredException(envelope);
      case "policy_blocked" -> new PolicyBlockedException(envelope);
      case "wrong_cloud" -> new WrongCloudException(envelope);
      case "access_denied" -> new AccessDeniedException(envelope);
      case "not_found" -> new NotFoundException(envelope);
      case "conflict" -> new ConflictException(envelope);
      case "invalid_request" -> new InvalidRequestException(envelope);
      case "throttled" -> new ThrottledException(envelope);
      case "service" -> new ServiceException(envelope);
      case "network" -> new NetworkException(envelope);
      case "timeout" -> new TimeoutException(envelope);
      case "cancelled" -> new CancelledException(envelope);
      case "store" -> new StoreException(envelope);
      case "unsupported" -> new UnsupportedException(envelope);
      case "internal" -> new InternalException(envelope);
      default -> new PartnerCenterException(envelope);
    };
  }
}
