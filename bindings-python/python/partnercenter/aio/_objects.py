"""App, partner and customer, with calls that are awaited."""

from __future__ import annotations

from .. import _wire
from .._app import AppBase, TenantBase, scopes_text, subject, who
from .._options import named, text
from ._calls import Caller, Namespace
from ._facade import AppMethods, CustomerMethods, PartnerMethods
from ._tokens import AccessToken, TokenCredential

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self, Unpack

    from .. import _native
    from .._host import Host
    from .._wire import Answer, _Service
    from ..types import CallOptions, PageOptions, RestOptions
    from ._calls import Pages
    from ._work import Download, Work


class _Callable(Namespace):
    """What calls operations of the table by name."""

    __slots__ = ()

    async def call(
        self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[RestOptions]
    ) -> Any:
        """Calls an operation or procedure of the table by its name, such as `customers.get`.

        Args:
            operation: Its name, as `docs/reference.md` lists them.
            params: Its parameters by name, and a request body under `body`.
            options: As of `RestOptions`.

        Returns:
            The JSON value of the answer; None where there is no body.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return (await self._caller.answer(operation, params, options)).value

    async def answer(
        self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[RestOptions]
    ) -> Answer:
        """Calls as `call` does, and gives the body as it was received with what is known about it."""
        return await self._caller.answer(operation, params, options)

    def pages(
        self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[PageOptions]
    ) -> Pages[Any]:
        """Reads a collection by the name of its operation, such as `customers.list`."""
        return self._caller.pages(operation, params, options)

    async def start(
        self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[RestOptions]
    ) -> Work[Any]:
        """Begins work that goes on, by the name of its operation, such as `graph.billing.billed_usage.export`."""
        return await self._caller.work(operation, params, options)

    def resume(self, continuation: Mapping[str, Any]) -> Work[Any]:
        """Takes up work that was begun earlier, here or in another process: its `continuation`."""
        return self._caller.resume(continuation)

    def download(
        self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[RestOptions]
    ) -> Download:
        """Prepares a file by the name of its operation, such as `invoices.statement.get`."""
        return self._caller.download(operation, params, options)


class Tenant(TenantBase, _Callable):
    """A tenant in which tokens are valid: a partner's or a customer's."""

    __slots__ = ("_subject", "tenant")

    def __init__(self, caller: Caller, tenant: str) -> None:
        """Takes what makes the calls, and the tenant's id."""
        Namespace.__init__(self, caller)
        self.tenant: str = tenant
        """Its id."""
        self._subject = subject(caller.native, caller.who)

    async def request(
        self,
        method: str,
        path: str,
        *,
        service: _Service = "partner_center",
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        content: bytes | None = None,
        content_type: str | None = None,
        **options: Unpack[RestOptions],
    ) -> Answer:
        """Makes a request that is no row of the table; token, retries and errors are those of any call.

        Args:
            method: `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`.
            path: On the service's host, with its version and a query if you like: `/v1/customers?size=10`. It is
                sent as it is.
            service: Whose host it is. Graph and ARM are asked in the customer's tenant, where it is called on a
                customer.
            query: Fields to be encoded: a text, number or boolean, or a list of these.
            headers: Beside ours; those of the connection and the token are refused.
            json: The body.
            content: Bytes in its place.
            content_type: Of these bytes.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.ConfigurationError: Something that cannot be sent, by name.
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        params = _wire.raw(method, path, service, query, headers, json, content, content_type)
        return await self._caller.answer("raw", params, options)

    def request_pages(
        self,
        path: str,
        *,
        service: _Service = "partner_center",
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[Any]:
        """Reads a collection that is no row of the table, by the links or tokens that its answers give."""
        return self._caller.pages("raw", _wire.raw("GET", path, service, query, headers), options)

    async def token(
        self,
        scopes: str | Sequence[str],
        *,
        claims: str | Mapping[str, Any] | None = None,
        force: bool = False,
        **options: Unpack[CallOptions],
    ) -> AccessToken:
        """Gets an access token in this tenant, from the cache or by one redemption.

        Args:
            scopes: Scopes of one resource, or a resource: `https://graph.microsoft.com/.default`.
            claims: Claims that the token must have, as a claims challenge asks for them.
            force: Whether the cache is passed by.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.SignInRequiredError: No refresh token works: a person must sign in.
            partnercenter.errors.ConsentRequiredError: The app is not consented in this tenant.
            partnercenter.errors.PartnerCenterError: Another kind that Entra's answer means.
        """
        if claims is None and not force and not options:
            found = self._cached(scopes if isinstance(scopes, str) else scopes_text(scopes))
            if found is not None:
                return AccessToken(self, *found)
        wish = {"scopes": scopes_text(scopes), "claims": claims, "force": force}
        return await self._fetched(wish, options)

    def credential(self) -> TokenCredential:
        """Gives a credential for Azure's own libraries, which sign in through this partner or customer with it."""
        return TokenCredential(self)

    async def _token(self, wish: Mapping[str, object], options: _wire.Options) -> AccessToken:
        if wish["claims"] is None and wish["tenant"] is None:
            found = self._cached(str(wish["scopes"]))
            if found is not None:
                return AccessToken(self, *found)
        return await self._fetched(wish, options)

    async def _fetched(self, wish: Mapping[str, object], options: _wire.Options) -> AccessToken:
        found = (await self._caller.answer("tokens.get", wish, options)).value
        return AccessToken(self, found["token"], found["expiresOn"], found["refreshOn"])


class Customer(Tenant, CustomerMethods):
    """A tenant that is reached on a partner's behalf. Made by `Partner.customer`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Customer({self.tenant!r}, partner={self._caller.who['partner']!r})"


class Partner(Tenant, PartnerMethods):
    """A tenant whose admin consented to the app. Made by `App.partner`."""

    __slots__ = ()

    def customer(self, tenant: str) -> Customer:
        """Gives a customer by its tenant id; sends nothing."""
        said = {**self._caller.who, "customer": text("the customer's tenant", tenant)}
        return Customer(self._caller.on_behalf_of(said), tenant)

    def __repr__(self) -> str:
        return f"Partner({self.tenant!r})"


class App(AppBase, _Callable, AppMethods):
    """An app registration in Entra ID, with what it needs to speak for partners.

    >>> app = App("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")
    >>> app.partner("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")
    Partner('7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a')
    """

    __slots__ = ("__weakref__", "_client_id")

    def _begin(self, client_id: str, native: _native.App, host: Host) -> None:
        self._client_id = client_id
        Namespace.__init__(self, Caller(native, who(), host))

    @named
    def partner(self, tenant: str, *, account: str | None = None, app_only: bool = False) -> Partner:
        """Gives a partner by its tenant id; sends nothing.

        Args:
            tenant: Tenant id.
            account: Which of several accounts that consented: a user name.
            app_only: Whether the app speaks alone, without a person's consent.
        """
        said = who(text("the partner's tenant", tenant), account=account, app_only=app_only)
        return Partner(self._caller.on_behalf_of(said), tenant)

    async def close(self) -> None:
        """Refuses later calls; those under way go on. Closing twice does nothing."""
        self._caller.native.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.close()
