"""Access tokens, and credentials as the asyncio clients of Azure's own libraries take them."""

from __future__ import annotations

from .._options import Unpickled
from .._tokens import TokenText, azure_token, azure_token_info, wish

TYPE_CHECKING = False
if TYPE_CHECKING:
    from azure.core.credentials import AccessToken as AzureToken
    from azure.core.credentials import AccessTokenInfo, TokenRequestOptions
    from typing_extensions import Self

    from ._objects import Tenant


class _AzureCredential(Unpickled):
    """What azure-core calls an `AsyncTokenCredential` and `AsyncSupportsTokenInfo`."""

    __slots__ = ()
    _tenant: Tenant

    async def get_token(
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
        return azure_token(await self._tenant._token(wish(scopes, claims, tenant_id), {}))

    async def get_token_info(self, *scopes: str, options: TokenRequestOptions | None = None) -> AccessTokenInfo:
        """Gets a token as `get_token` does, with all that is known about it."""
        asked = options or {}
        asked_wish = wish(scopes, asked.get("claims"), asked.get("tenant_id"))
        return azure_token_info(await self._tenant._token(asked_wish, {}))

    async def close(self) -> None:
        """Does nothing: the app is closed by itself."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.close()


class TokenCredential(_AzureCredential):
    """A partner or customer as a credential of Azure's own libraries.

    Management, Key Vault and Graph clients take it as they take one of azure-identity: it is azure-core's
    `AsyncTokenCredential` and `AsyncSupportsTokenInfo`. Tokens come from the app's cache. Continuous access evaluation
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
