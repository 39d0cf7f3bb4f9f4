"""What the sync and the asyncio classes have in common: configuration, names and tokens."""

from __future__ import annotations

from . import _log, _native, _wire
from ._host import Host
from ._options import Unpickled, named, no_text, text
from ._webhooks import WebhookOptions
from .credentials import ClientAssertion, ClientCertificate, ClientSecret, ManagedIdentity, WorkloadIdentity
from .stores import FileStore, KeyVault, MemoryStore, TokenStore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, Literal

    from .types import CloudRecord, DeviceCode

    _Credential = ClientSecret | ClientCertificate | ManagedIdentity | WorkloadIdentity | ClientAssertion
    _Store = MemoryStore | FileStore | KeyVault | TokenStore

_CREDENTIALS = (ClientSecret, ClientCertificate, ManagedIdentity, WorkloadIdentity)
_STORES = (MemoryStore, FileStore, KeyVault)
_CALLBACK = {"kind": "callback"}


def wrong(what: str, value: object, one_of: str) -> TypeError:
    """The error for a value of the wrong type."""
    return TypeError(f"{what} must be {one_of}, not {type(value).__name__}")


class Proxy(Unpickled):
    """A proxy by its address.

    >>> Proxy("http://proxy.contoso.example:8080")
    Proxy('http://proxy.contoso.example:8080')
    """

    __slots__ = ("_config",)

    def __init__(
        self, url: str, *, user: str | None = None, password: str | None = None, bypass: str | None = None
    ) -> None:
        """Takes the address.

        Args:
            url: Such as `http://proxy.contoso.example:8080`.
            user: User name at the proxy; goes with a password.
            password: Password at the proxy.
            bypass: Hosts that are reached without it, as `NO_PROXY` writes them.
        """
        config = {"url": text("the address of the proxy", url), "user": user, "password": password, "bypass": bypass}
        self._config = {name: value for name, value in config.items() if value is not None}

    def __repr__(self) -> str:
        # An address may hold a password, which is refused later by name.
        url = self._config["url"]
        return f"Proxy({url!r})" if "@" not in url else "Proxy()"


class AppBase(Unpickled):
    """How both clients are made."""

    __slots__ = ()
    _client_id: str

    @named
    def __init__(
        self,
        client_id: str,
        *,
        credential: _Credential | None = None,
        store: _Store | None = None,
        cloud: Literal["global", "usgov", "china"] | str | CloudRecord = "global",
        proxy: str | Proxy = "environment",
        open_address: Callable[[str], object] | None = None,
        show_code: Callable[[DeviceCode], object] | None = None,
        extra_roots: Sequence[str] = (),
        connect_timeout: float | None = None,
        timeout: float | None = None,
        protocol: Literal["v2", "v1"] = "v2",
        write_back: Literal["default", "always", "never"] | float = "default",
        cache_bytes: int | None = None,
        application: str | None = None,
        locale: str | None = None,
        correlation_id: str | None = None,
        require: Sequence[str] = (),
        webhooks: WebhookOptions | None = None,
    ) -> None:
        """Makes an app; sends nothing.

        Args:
            client_id: Application (client) id.
            credential: How the app proves who it is; by default it does not, as a public client.
            store: Where refresh tokens live; by default in this process only.
            cloud: `global`, `usgov` or `china`, or a record with every host.
            proxy: `environment`, `none`, an address, or a `Proxy`.
            open_address: Opens the page on which a person signs in, or a coroutine function that does; by default
                this machine's browser.
            show_code: Shows a person the code to enter on another device; by default on standard error.
            extra_roots: PEM texts of certificates to trust beside the system's.
            connect_timeout: Seconds until a connection must be made; 10 by default.
            timeout: Seconds until a call must have ended; 100 by default.
            protocol: Which of Entra's token endpoints.
            write_back: When a renewed refresh token is stored: `default` (after a day), `always`, `never`, or after
                so many seconds.
            cache_bytes: How much memory cached tokens may take; 64 MiB by default.
            application: Name and version of the program, for the user agent.
            locale: Language of texts, such as `de-DE`, for calls that name none.
            correlation_id: `MS-CorrelationId` of the calls that name none: a GUID.
            require: Features that the cloud must have, such as `gdap`.
            webhooks: How events are verified that Partner Center delivers.

        Raises:
            TypeError: An option that does not exist, or a value of the wrong type, by name.
            partnercenter.errors.ConfigurationError: A value that cannot be used, by name.
            partnercenter.errors.StoreError: The store cannot be opened.
        """
        for name, value in (("require", require), ("extra_roots", extra_roots)):
            if isinstance(value, (str, bytes)):
                raise wrong(name, value, "a sequence of texts")
        for name, function in (("open_address", open_address), ("show_code", show_code)):
            if function is not None and not callable(function):
                raise wrong(name, function, "a function")
        if webhooks is not None and not isinstance(webhooks, WebhookOptions):
            raise wrong("webhooks", webhooks, "WebhookOptions")
        after = None if isinstance(write_back, str) else _wire.milliseconds("write_back", write_back)
        config: dict[str, object] = {
            "clientId": text("client_id", client_id),
            "credential": _credential(credential),
            "store": _store(store),
            "cloud": cloud,
            "proxy": _proxy(proxy),
            "extraRoots": list(extra_roots),
            "connectTimeoutMs": _wire.milliseconds("connect_timeout", connect_timeout),
            "timeoutMs": _wire.milliseconds("timeout", timeout),
            "writeBack": write_back if after is None else {"afterMs": after},
            "protocol": protocol,
            "cacheBytes": cache_bytes,
            "application": application,
            "locale": locale,
            "correlationId": correlation_id,
            "require": list(require),
            "webhooks": webhooks and webhooks._config,
        }
        host = Host(
            store if isinstance(store, TokenStore) else None,
            credential if isinstance(credential, ClientAssertion) else None,
            open_address,
            show_code,
        )
        given = {name: value for name, value in config.items() if value is not None}
        _log.follow()
        native = _wire.called(_native.App, _wire.dump("the configuration", given), host.ask)
        self._begin(client_id, native, host)

    def _begin(self, client_id: str, native: _native.App, host: Host) -> None:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"App({self._client_id!r})"


class TenantBase(Unpickled):
    """How both clients look into the cache of tokens."""

    __slots__ = ()
    _subject: _native.Subject

    def _cached(self, scopes: str) -> tuple[str, int, int] | None:
        try:
            return self._subject.cached(scopes)
        except _native.Failure as failure:
            told: Exception = _wire.error(failure.args[0])
        except UnicodeEncodeError:
            told = no_text("a scope")
        raise told


def _credential(credential: _Credential | None) -> object:
    if credential is None or isinstance(credential, _CREDENTIALS):
        return credential and credential._config
    if isinstance(credential, ClientAssertion):
        return _CALLBACK
    raise wrong(
        "credential",
        credential,
        "a ClientSecret, ClientCertificate, ManagedIdentity, WorkloadIdentity or ClientAssertion",
    )


def _store(store: _Store | None) -> object:
    if store is None or isinstance(store, _STORES):
        return store and store._config
    if isinstance(store, TokenStore):
        return _CALLBACK
    raise wrong("store", store, "a MemoryStore, FileStore, KeyVault or TokenStore")


def _proxy(proxy: str | Proxy) -> object:
    if isinstance(proxy, Proxy):
        return proxy._config
    if isinstance(proxy, str):
        return {"url": proxy} if ":" in proxy else proxy
    raise wrong("proxy", proxy, 'a Proxy, an address, "environment" or "none"')


def who(
    partner: str | None = None, customer: str | None = None, account: str | None = None, app_only: bool = False
) -> dict[str, object]:
    """On whose behalf a request is made."""
    if not isinstance(app_only, bool):
        raise wrong("app_only", app_only, "a bool")
    named = {"partner": partner, "customer": customer, "account": account}
    said: dict[str, object] = {name: text(name, value) for name, value in named.items() if value is not None}
    if app_only:
        said["appOnly"] = True
    return said


def subject(native: _native.App, said: Mapping[str, Any]) -> _native.Subject:
    """The same to the native part, which looks tokens up by it."""
    return _native.Subject(
        native, said["partner"], said.get("customer"), said.get("account"), said.get("appOnly", False)
    )


def scopes_text(scopes: str | Sequence[str]) -> str:
    """Scopes as one text."""
    if isinstance(scopes, str):
        return scopes
    if isinstance(scopes, (bytes, bytearray)) or not hasattr(scopes, "__iter__"):
        raise wrong("scopes", scopes, "a str, or several")
    return " ".join(text("a scope", scope) for scope in scopes)
