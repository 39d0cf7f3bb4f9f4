# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""The exceptions of every call: one base, one class a kind.

All have the fields of `PartnerCenterError`: what happened (`message`), what to do about it (`hint`), the
service's own `code`, and the ids for a support case.
"""

from __future__ import annotations

from ._error import PartnerCenterError

__all__ = [
    "AccessDeniedError",
    "CancelledError",
    "ConfigurationError",
    "ConflictError",
    "ConsentRequiredError",
    "CredentialError",
    "InternalError",
    "InvalidRequestError",
    "MfaRequiredError",
    "NetworkError",
    "NotFoundError",
    "PartnerCenterError",
    "PolicyBlockedError",
    "RelationshipRequiredError",
    "ServiceError",
    "SignInRequiredError",
    "StoreError",
    "ThrottledError",
    "TimeoutError",
    "UnsupportedError",
    "WrongCloudError",
]


class ConfigurationError(PartnerCenterError):
    """Refused before anything was sent."""

    kind = "configuration"


class CredentialError(PartnerCenterError):
    """The app's secret, certificate or assertion was refused."""

    kind = "credential"


class SignInRequiredError(PartnerCenterError):
    """The refresh token is dead or missing: a person must consent again."""

    kind = "sign_in_required"


class MfaRequiredError(PartnerCenterError):
    """The token carries no MFA and the service wants it."""

    kind = "mfa_required"


class ConsentRequiredError(PartnerCenterError):
    """The app is not consented in that customer's tenant."""

    kind = "consent_required"


class RelationshipRequiredError(PartnerCenterError):
    """The delegated admin relationship or the AdminAgents membership is missing."""

    kind = "relationship_required"


class PolicyBlockedError(PartnerCenterError):
    """A Conditional Access or cross-tenant policy of some admin forbids it."""

    kind = "policy_blocked"


class WrongCloudError(PartnerCenterError):
    """The tenant or the token belongs to another cloud."""

    kind = "wrong_cloud"


class AccessDeniedError(PartnerCenterError):
    """Any other 401 or 403."""

    kind = "access_denied"


class NotFoundError(PartnerCenterError):
    """404."""

    kind = "not_found"


class ConflictError(PartnerCenterError):
    """409 or 412."""

    kind = "conflict"


class InvalidRequestError(PartnerCenterError):
    """400 or 422."""

    kind = "invalid_request"


class ThrottledError(PartnerCenterError):
    """429, after the library's retries."""

    kind = "throttled"


class ServiceError(PartnerCenterError):
    """5xx or an answer that cannot be understood, after the library's retries."""

    kind = "service"


class NetworkError(PartnerCenterError):
    """Never sent, or the connection broke."""

    kind = "network"


class TimeoutError(PartnerCenterError):
    """The deadline passed."""

    kind = "timeout"


class CancelledError(PartnerCenterError):
    """The caller cancelled."""

    kind = "cancelled"


class StoreError(PartnerCenterError):
    """The refresh-token store failed."""

    kind = "store"


class UnsupportedError(PartnerCenterError):
    """Not in this cloud, or not in this auth mode."""

    kind = "unsupported"


class InternalError(PartnerCenterError):
    """A defect of the library."""

    kind = "internal"


_KINDS = {
    "configuration": ConfigurationError,
    "credential": CredentialError,
    "sign_in_required": SignInRequiredError,
    "mfa_required": MfaRequiredError,
    "consent_required": ConsentRequiredError,
    "relationship_required": RelationshipRequiredError,
    "policy_blocked": PolicyBlockedError,
    "wrong_cloud": WrongCloudError,
    "access_denied": AccessDeniedError,
    "not_found": NotFoundError,
    "conflict": ConflictError,
    "invalid_request": InvalidRequestError,
    "throttled": ThrottledError,
    "service": ServiceError,
    "network": NetworkError,
    "timeout": TimeoutError,
    "cancelled": CancelledError,
    "store": StoreError,
    "unsupported": UnsupportedError,
    "internal": InternalError,
}
