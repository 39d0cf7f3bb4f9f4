"""The base of all exceptions."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

# Fields of the envelope by their names there, beside the message.
_FIELDS = {
    "kind": "kind",
    "code": "code",
    "hint": "hint",
    "status": "status",
    "requestId": "request_id",
    "correlationId": "correlation_id",
    "traceId": "trace_id",
    "operation": "operation",
    "tenant": "tenant",
    "claims": "claims",
    "details": "details",
}


class PartnerCenterError(Exception):
    """What every call raises. Subclasses say which kind it is; a kind that is not known here is this class itself.

    Nothing in it is secret.
    """

    kind: str = "internal"
    """Which kind: one of a closed list."""

    def __init__(
        self,
        message: str,
        *,
        kind: str | None = None,
        code: str | None = None,
        hint: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        correlation_id: str | None = None,
        trace_id: str | None = None,
        retry_after: float | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        claims: str | None = None,
        details: Sequence[Mapping[str, str]] = (),
    ) -> None:
        """Takes what happened, and what is known about it.

        Args:
            message: What happened.
            kind: Where it is not that of the class.
            code: The service's own code, such as `AADSTS50076`, `900421` or `SecretNotFound`: an open set.
            hint: What to do about it.
            status: HTTP status of the answer.
            request_id: `MS-RequestId` or `client-request-id` of the call.
            correlation_id: For support cases.
            trace_id: Entra's: it finds the event in the tenant's sign-in log.
            retry_after: Seconds that the service asked to wait.
            operation: What was called, such as `customers.list`.
            tenant: The tenant that was asked.
            claims: The claims that the service wants in the next token, as JSON text.
            details: Further facts, each with a name and a value.
        """
        super().__init__(message)
        self.message = message
        if kind is not None:
            self.kind = kind
        self.code = code
        self.hint = hint
        self.status = status
        self.request_id = request_id
        self.correlation_id = correlation_id
        self.trace_id = trace_id
        self.retry_after = retry_after
        self.operation = operation
        self.tenant = tenant
        self.claims = claims
        self.details: tuple[Mapping[str, str], ...] = tuple(details)

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        fields = {name: value for name, value in self.__dict__.items() if name not in ("message", "__notes__")}
        return _again, (type(self), self.message, fields)


def _again(cls: type[PartnerCenterError], message: str, fields: dict[str, Any]) -> PartnerCenterError:
    return cls(message, **fields)


def of(envelope: Mapping[str, Any], kinds: Mapping[str, type[PartnerCenterError]]) -> PartnerCenterError:
    """The exception of an envelope: of the class of its kind, and of the base for a kind that is not known."""
    fields = {ours: envelope[theirs] for theirs, ours in _FIELDS.items() if envelope.get(theirs) is not None}
    wait = envelope.get("retryAfterMs")
    cls = kinds.get(str(envelope.get("kind")), PartnerCenterError)
    return cls(envelope["message"], retry_after=None if wait is None else wait / 1000, **fields)
