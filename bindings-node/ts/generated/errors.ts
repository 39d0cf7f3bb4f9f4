// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import { type ErrorFacts, PartnerCenterError } from "../base.js";

/** Refused before anything was sent. */
export class ConfigurationError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "configuration", facts, options);
  }
}

/** The app's secret, certificate or assertion was refused. */
export class CredentialError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "credential", facts, options);
  }
}

/** The refresh token is dead or missing: a person must consent again. */
export class SignInRequiredError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "sign_in_required", facts, options);
  }
}

/** The token carries no MFA and the service wants it. */
export class MfaRequiredError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "mfa_required", facts, options);
  }
}

/** The app is not consented in that customer's tenant. */
export class ConsentRequiredError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "consent_required", facts, options);
  }
}

/** The delegated admin relationship or the AdminAgents membership is missing. */
export class RelationshipRequiredError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "relationship_required", facts, options);
  }
}

/** A Conditional Access or cross-tenant policy of some admin forbids it. */
export class PolicyBlockedError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "policy_blocked", facts, options);
  }
}

/** The tenant or the token belongs to another cloud. */
export class WrongCloudError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "wrong_cloud", facts, options);
  }
}

/** Any other 401 or 403. */
export class AccessDeniedError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "access_denied", facts, options);
  }
}

/** 404. */
export class NotFoundError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "not_found", facts, options);
  }
}

/** 409 or 412. */
export class ConflictError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "conflict", facts, options);
  }
}

/** 400 or 422. */
export class InvalidRequestError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "invalid_request", facts, options);
  }
}

/** 429, after the library's retries. */
export class ThrottledError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "throttled", facts, options);
  }
}

/** 5xx or an answer that cannot be understood, after the library's retries. */
export class ServiceError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "service", facts, options);
  }
}

/** Never sent, or the connection broke. */
export class NetworkError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "network", facts, options);
  }
}

/** The deadline passed. */
export class TimeoutError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "timeout", facts, options);
  }
}

/** The caller cancelled. */
export class CancelledError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "cancelled", facts, options);
  }
}

/** The refresh-token store failed. */
export class StoreError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "store", facts, options);
  }
}

/** Not in this cloud, or not in this auth mode. */
export class UnsupportedError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "unsupported", facts, options);
  }
}

/** A defect of the library. */
export class InternalError extends PartnerCenterError {
  constructor(message: string, facts?: ErrorFacts, options?: ErrorOptions) {
    super(message, "internal", facts, options);
  }
}

/** The class of each kind. */
export const BY_KIND: Record<string, new (message: string, facts?: ErrorFacts) => PartnerCenterError> = {
  configuration: ConfigurationError,
  credential: CredentialError,
  sign_in_required: SignInRequiredError,
  mfa_required: MfaRequiredError,
  consent_required: ConsentRequiredError,
  relationship_required: RelationshipRequiredError,
  policy_blocked: PolicyBlockedError,
  wrong_cloud: WrongCloudError,
  access_denied: AccessDeniedError,
  not_found: NotFoundError,
  conflict: ConflictError,
  invalid_request: InvalidRequestError,
  throttled: ThrottledError,
  service: ServiceError,
  network: NetworkError,
  timeout: TimeoutError,
  cancelled: CancelledError,
  store: StoreError,
  unsupported: UnsupportedError,
  internal: InternalError,
};
