"""Requests and answers as they cross to the native part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import _error, _host, _native, errors
from ._options import refuse_unknown, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, TypeVar

    from .types import Continuation

    _R = TypeVar("_R")
    # A service with a host of its own in each cloud.
    _Service = Literal["partner_center", "partner_api", "graph", "arm"]

# Of a call: parameters by name, and what is said beside them.
Params = Mapping[str, "Any"]
Options = Mapping[str, "Any"]

# What may be said about any call, and about one of a REST service, beside its parameters.
_OPTIONS = {
    "request_id": "requestId",
    "correlation_id": "correlationId",
    "locale": "locale",
    "if_match": "ifMatch",
    "validate_mfa": "validateMfa",
    "enforce_mfa": "enforceMfa",
    "timeout": "timeoutMs",
}
# And about a collection, page by page.
_PAGE_OPTIONS = {**_OPTIONS, "resume": "resume"}


def _plain(value: object) -> object:
    """Turns what JSON does not know, and is meant only in one way, into text."""
    import datetime
    import os
    import uuid

    tree = getattr(value, "_tree", None)
    if isinstance(tree, dict):
        return tree
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        raise TypeError("a datetime without a time zone has more than one meaning: give it a tzinfo")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        # Of a file that is uploaded.
        import base64

        return base64.b64encode(value).decode()
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent as JSON")


def dump(what: str, value: object) -> bytes:
    """Writes JSON."""
    import json

    try:
        return json.dumps(value, default=_plain, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        # The reason names types; the value is shown nowhere.
        raise TypeError(f"{what}: {error}") from None


def octets(content: bytes | str) -> object:
    """Bytes as JSON holds them."""
    import base64

    if isinstance(content, str):
        return content
    if not isinstance(content, (bytes, bytearray, memoryview)):
        raise TypeError(f"body must be bytes or a str, not {type(content).__name__}")
    return {"base64": base64.b64encode(content).decode()}


def headers(headers: Mapping[str, Any] | Iterable[tuple[str, str]]) -> object:
    """Headers as pairs: what web servers have may hold a name twice."""
    items = headers.items() if hasattr(headers, "items") else headers
    return [[text("a header", name), value] for name, value in items]


def milliseconds(what: str, seconds: float | None) -> int | None:
    """Seconds as the core counts them."""
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise TypeError(f"{what} must be a number of seconds, not {type(seconds).__name__}")
    if not 0 <= seconds < 1e12:
        raise ValueError(f"{what} must be a positive number of seconds")
    return int(seconds * 1000)


def request(
    who: Mapping[str, Any],
    operation: str,
    params: Params | None,
    options: Options,
    known: Mapping[str, str] = _OPTIONS,
) -> bytes:
    """Writes the request of a call."""
    given = {name: value for name, value in (params or {}).items() if value is not None}
    said = {}
    if options:
        if not options.keys() <= known.keys():
            refuse_unknown(text("operation", operation), options.keys() - known.keys(), {*known, *(params or ())})
        said = {known[name]: value for name, value in options.items() if value is not None}
        if "timeoutMs" in said:
            said["timeoutMs"] = milliseconds("timeout", said["timeoutMs"])
    return dump(str(operation), {**who, "operation": operation, "params": given, "options": said})


def raw(
    method: str,
    path: str,
    service: str,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    json: Any = None,
    content: bytes | None = None,
    content_type: str | None = None,
) -> Params:
    """Writes the parameters of a request that is no row of the table."""
    if content is not None:
        import base64

        if not isinstance(content, (bytes, bytearray, memoryview)):
            raise TypeError(f"content must be bytes, not {type(content).__name__}")
        content = base64.b64encode(content).decode()  # type: ignore[assignment]
    return {
        "method": text("method", method),
        "path": text("path", path),
        "service": text("service", service),
        "query": query,
        "headers": headers,
        "body": json,
        "content": content,
        "content_type": content_type,
    }


def page_request(who: Mapping[str, Any], operation: str, params: Params | None, options: Options) -> bytes:
    """Writes the request of a stream."""
    return request(who, operation, params, options, _PAGE_OPTIONS)


def step_request(
    who: Mapping[str, Any], operation: str, params: Params | None, options: Options, said: Mapping[str, object]
) -> bytes:
    """Writes the request of a stream of steps, or one about work: `said` goes beside the caller's options."""
    known = {**_OPTIONS, **{name: name for name in said}}
    return request(who, operation, params, {**options, **said}, known)


def _in_words(envelope: dict[str, Any]) -> dict[str, Any]:
    """What was refused before it was sent begins with the option's name: as Python writes it."""
    message = envelope["message"]
    if envelope["kind"] == "configuration" and message.startswith('"'):
        import re

        _, name, rest = message.split('"', 2)
        name = re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name.removesuffix("Ms"))
        envelope["message"] = f'"{name}"{rest}'
    return envelope


def error(envelope: bytes) -> errors.PartnerCenterError:
    """The exception of an envelope, with what the program's own code raised as its cause."""
    import json

    told = _error.of(_in_words(json.loads(envelope)), errors._KINDS)
    told.__cause__ = _host.raised(told.details)
    return told


def called(function: Callable[..., _R], *arguments: object) -> _R:
    """Calls the native part; its failure becomes one of our exceptions, whose cause is not overwritten."""
    try:
        return function(*arguments)
    except _native.Failure as failure:
        told = error(failure.args[0])
    raise told


class Answer:
    """An answer of a service as it was received, and what is known about it."""

    __slots__ = ("_facts", "body")

    def __init__(self, body: bytes, facts: bytes) -> None:
        """Takes both as the native part gives them."""
        import json

        self.body = body
        self._facts: dict[str, Any] = json.loads(facts)

    @property
    def value(self) -> Any:
        """The body, read as JSON; None where there is none."""
        return value(self.body)

    @property
    def status(self) -> int | None:
        """HTTP status; None of a procedure."""
        return self._facts.get("status")

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, else the `MS-RequestId` that it was sent with."""
        return self._facts.get("requestId")

    @property
    def correlation_id(self) -> str | None:
        """The service's correlation id, else the `MS-CorrelationId` that it was sent with."""
        return self._facts.get("correlationId")

    @property
    def content_type(self) -> str | None:
        """`Content-Type` of the body."""
        return self._facts.get("contentType")

    @property
    def etag(self) -> str | None:
        """`ETag` of the resource, for `if_match`."""
        return self._facts.get("etag")

    @property
    def is_mfa_compliant(self) -> bool | None:
        """What Partner Center says about the token's MFA, where it was asked with `validate_mfa`."""
        return self._facts.get("isMfaCompliant")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status}, {len(self.body)} bytes)"


class Page(Answer):
    """One page of a collection."""

    __slots__ = ()

    @property
    def items(self) -> list[Any]:
        """What is on it."""
        member = self._facts.get("itemsMember")
        found = value(self.body)
        return (found.get(member) if member else found) or []

    @property
    def total(self) -> int | None:
        """How many items the service says there are on all pages; None where it says nothing. Services err."""
        return self._facts.get("total")

    @property
    def continuation(self) -> Continuation | None:
        """How to go on after it, in another process if need be; None on the last page."""
        return self._facts.get("continuation")


def page(body: bytes, facts: bytes) -> Page | None:
    """The page that came; None after the last one."""
    found = Page(body, facts)
    return None if found.status is None else found


def value(body: bytes) -> Any:
    """The JSON value of a body."""
    import json

    if not body:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        # From a service: its text may be anything, and nested as deep as it likes.
        raise errors.ServiceError("the answer is not JSON") from None
