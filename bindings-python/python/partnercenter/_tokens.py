"""Access tokens, and credentials as Azure's own libraries take them."""

from __future__ import annotations

import sys

from ._app import scopes_text
from ._options import Unpickled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from azure.core.credentials import AccessToken as AzureToken
    from azure.core.credentials import AccessTokenInfo, TokenRequestOptions
    from typing_extensions import Self

    from ._objects import Tenant


class TokenText(Unpickled):
    """An access token and how long it lasts. Shows itself without the token."""

    __slots__ = ("_tenant", "expires_on", "refresh_on", "token")
    token_type = "Bearer"  # noqa: S105

    def __init__(self, tenant: Any, token: str, expires_on: int, refresh_on: int) -> None:
        """Takes what the native part gives, and whose token it is."""
        self._tenant = tenant
        self.token: str = token
        """Secret: for the `Authorization` header."""
        self.expires_on: int = expires_on
        """When it stops being valid, in seconds since 1970."""
        self.refresh_on: int = refresh_on
        """From when on a newer one is worth asking for, in seconds since 1970."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(expires_on={self.expires_on}, refresh_on={self.refresh_on})"


def wish(scopes: tuple[str, ...], claims: str | None, tenant_id: str | None) -> dict[str, object]:
    """What a client of Azure asks for, as parameters of `tokens.get`."""
    return {"scopes": scopes_text(scopes), "claims": claims or None, "tenant": tenant_id or None}


def azure_token(token: TokenText) -> AzureToken:
    """The token as azure-core has it; ours, which has the same members, where that is not in use."""
    azure = sys.modules.get("azure.core.credentials")
    return azure.AccessToken(token.token, token.expires_on) if azure else token  # type: ignore[return-value]


def azure_token_info(token: TokenText) -> AccessTokenInfo:
    """As `azure_token`, with all that is known."""
    info = getattr(sys.modules.get("azure.core.credentials"), "AccessTokenInfo", None)
    if info is None:
        return token  # type: ignore[return-value]
    made: AccessTokenInfo = info(
        token.token, token.expires_on, token_type=token.token_type, refresh_on=token.refresh_on
    )
    return made


class _AzureCredential(Unpickled):
    """What azure-core calls a `TokenCredential` and `SupportsTokenInfo`."""

    __slots__ = ()
    _tenant: Tenant

    def get_token(
        self,
        *scopes: str,
        claims: str | None = None,
        tenant_id: str | None = None,
        enable_cae: bool = False,
        **options: object,
    ) -> AzureToken:
        """Gets a token, from the cache or by one redemption.

        Args:
            scopes: Of one resource, such as `https://graph.microsoft.com/.default`.
            claims: Of a claims challenge.
            tenant_id: The tenant in which it must be valid; another than the credential's is refused.
            enable_cae: Taken, and of no effect.
            options: Taken, and of no effect.

        Raises:
            partnercenter.errors.PartnerCenterError: As of `token`.
        """
        return azure_token(self._tenant._token(wish(scopes, claims, tenant_id), {}))

    def get_token_info(self, *scopes: str, options: TokenRequestOptions | None = None) -> AccessTokenInfo:
        """Gets a token as `get_token` does, with all that is known about it."""
        asked = options or {}
        return azure_token_info(self._tenant._token(wish(scopes, asked.get("claims"), asked.get("tenant_id")), {}))

    def close(self) -> None:
        """Does nothing: the app is closed by itself."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()


class TokenCredential(_AzureCredential):
    """A partner or customer as a credential of Azure's own libraries.

    Management, Key Vault and Graph clients take it as they take one of azure-identity: it is azure-core's
    `TokenCredential` and `SupportsTokenInfo`. Tokens come from the app's cache. Continuous access evaluation
    (`enable_cae`) is not asked for: tokens last about an hour, and claims challenges are answered.
    """

    __slots__ = ("_tenant",)

    def __init__(self, tenant: Tenant) -> None:
        """Takes the partner or customer."""
        self._tenant = tenant

    def __repr__(self) -> str:
        return f"TokenCredential({self._tenant!r})"


class AccessToken(TokenText, _AzureCredential):
    """An access token, which is a credential of Azure's own libraries as well: one that renews itself.

    Shows itself without the token.
    """

    __slots__ = ()
