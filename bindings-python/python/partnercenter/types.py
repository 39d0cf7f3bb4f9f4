"""Shapes of requests and answers, for type checkers: at run time they are plain dictionaries.

Resources have Microsoft's own names of members. Importing this module is not needed to run a program.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypedDict

from ._filters import Filter
from ._resources import *  # noqa: F403

Continuation = dict[str, Any]
"""Where a collection goes on: to be kept as JSON, and not to be looked into."""

FilterLike = Filter | Mapping[str, Any] | str
"""A filter: made with `Field`, as a tree (`docs/filters.md`), or as the service's own text."""

Headers = Mapping[str, Any] | Iterable[tuple[str, str]]
"""Headers of a request as a web server has them: a mapping, or pairs."""

CloudRecord = dict[str, Any]
"""A cloud with every host, as `docs/c-abi.md` describes it."""


class CallOptions(TypedDict, total=False):
    """What may be said about any call.

    Members:
        timeout: Seconds until it must have ended; that of the app by default.
    """

    timeout: float | None


class RestOptions(CallOptions, total=False):
    """What may be said about a call of a REST service.

    Members:
        request_id: `MS-RequestId`; a new one by default, and the same for its retries.
        correlation_id: `MS-CorrelationId`; the app's own by default, else a new one.
        locale: `X-Locale`, such as `en-US`; the app's own by default.
        if_match: The `etag` that the resource must still have.
        validate_mfa: Whether Partner Center is asked about the token's MFA (`Answer.is_mfa_compliant`).
        enforce_mfa: Whether Partner Center is asked to refuse a token without MFA.
    """

    request_id: str | None
    correlation_id: str | None
    locale: str | None
    if_match: str | None
    validate_mfa: bool | None
    enforce_mfa: bool | None


class PageOptions(RestOptions, total=False):
    """What may be said about a collection; it holds for each page, but `request_id` for the first one only.

    Members:
        resume: The `continuation` of an earlier page.
    """

    resume: Continuation | None


class AssertionRequest(TypedDict):
    """For what a client assertion is wanted.

    Members:
        client: Client id: the assertion's `iss` and `sub`.
        tenant: The tenant that is asked.
        endpoint: The token endpoint: its `aud`.
    """

    client: str
    tenant: str
    endpoint: str


class StoreKey(TypedDict):
    """Under which a record is found.

    Members:
        partner: The partner's tenant id.
        client: The app's client id.
        account: Which of several accounts; None for the usual one.
    """

    partner: str
    client: str
    account: str | None


class StoreRecord(TypedDict, total=False):
    """A refresh token and what is known about it. Times are in RFC 3339.

    Members:
        token: Secret: the refresh token.
        issued: When this very token was issued.
        signedIn: When the person signed in, or the token was imported.
        user: User principal name.
        userId: Object id of the user in the partner's tenant.
        flow: How it was obtained: authorization_code, device_code or imported.
        amr: How the person signed in.
        mfa: What is known about the MFA: proved, claimed, overridden or unknown.
    """

    token: str
    issued: str
    signedIn: str | None
    user: str | None
    userId: str | None
    flow: str
    amr: list[str]
    mfa: str


class StoredToken(TypedDict):
    """A record as a store gives it back.

    Members:
        record: As it was saved.
        version: Which is replaced by the next one.
    """

    record: StoreRecord
    version: str


class StoreLine(TypedDict, total=False):
    """What a store's list tells of a record.

    Members:
        key: Under which it is found.
        issued: When its token was issued.
        user: User principal name.
    """

    key: StoreKey
    issued: str | None
    user: str | None


class DeviceCode(TypedDict):
    """A code that is entered on another device.

    Members:
        userCode: The code.
        verificationUri: Where it is entered.
        message: A sentence that says both.
        warning: What the person should know beforehand.
        expiresOn: Until when it can be entered, in seconds since 1970.
    """

    userCode: str
    verificationUri: str
    message: str
    warning: str | None
    expiresOn: int
