"""Where refresh tokens live."""

from __future__ import annotations

from abc import ABC, abstractmethod

from ._options import Frozen, Unpickled, named, text
from .credentials import ClientCertificate, ClientSecret, ManagedIdentity, WorkloadIdentity, _path

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Sequence

    from .types import StoredToken, StoreKey, StoreLine, StoreRecord

__all__ = ["FileStore", "KeyVault", "MemoryStore", "TokenStore", "VaultIdentity"]


class MemoryStore(Frozen):
    """Keeps refresh tokens in this process only: the default, for app-only programs and tests.

    >>> MemoryStore()
    MemoryStore()
    """

    __slots__ = ()

    def __init__(self) -> None:
        """Takes nothing."""
        self._keep({"kind": "memory"})


class FileStore(Frozen):
    """Keeps refresh tokens in encrypted files on this machine, which programs and processes can share.

    >>> FileStore("/var/lib/sam")
    FileStore(path='/var/lib/sam')
    """

    __slots__ = ()

    @named
    def __init__(
        self, path: str | os.PathLike[str] | None = None, *, key_file: str | os.PathLike[str] | None = None
    ) -> None:
        """Takes a folder, which is made when an app is.

        Args:
            path: The folder; by default one in the user's data folder.
            key_file: Where the key lies; by default in the operating system's keyring where there is one, else in
                a file in the folder.
        """
        config = {"kind": "file", "path": _path("path", path), "keyFile": _path("key_file", key_file)}
        self._keep(config, "path", "keyFile")


class VaultIdentity(Frozen):
    """An app registration that may use a vault.

    >>> VaultIdentity("contoso.example", "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a", ClientSecret("…"))
    VaultIdentity(tenant='contoso.example', clientId='8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a')
    """

    __slots__ = ()

    @named
    def __init__(
        self, tenant: str, client_id: str, credential: ClientSecret | ClientCertificate | WorkloadIdentity
    ) -> None:
        """Takes the registration's tenant, client id and credential."""
        if not isinstance(credential, (ClientSecret, ClientCertificate, WorkloadIdentity)):
            raise TypeError(
                "a VaultIdentity needs a ClientSecret, ClientCertificate or WorkloadIdentity, "
                f"not {type(credential).__name__}"
            )
        config = dict(credential._config)
        if config["kind"] == "certificate":
            config = {"kind": config.pop("kind"), "certificate": config}
        self._keep({**config, "tenant": tenant, "clientId": client_id}, "tenant", "clientId")


class KeyVault(Frozen):
    """Keeps refresh tokens as secrets in an Azure Key Vault.

    >>> KeyVault("https://contoso.vault.azure.net")
    KeyVault(vault='https://contoso.vault.azure.net')

    Source: https://learn.microsoft.com/partner-center/developer/enable-secure-app-model
    """

    __slots__ = ()

    @named
    def __init__(
        self,
        vault: str,
        *,
        access: ManagedIdentity | VaultIdentity | None = None,
        name: str | None = None,
        vault_tenant: str | None = None,
    ) -> None:
        """Takes the vault's address.

        Args:
            vault: Such as `https://contoso.vault.azure.net`.
            access: Who opens it; by default what `AZURE_*` variables say, else the machine's managed identity.
            name: How secrets are named, such as `sam-{partner}`; the partner's tenant id by default.
            vault_tenant: The tenant of the vault, where it is not the identity's.
        """
        if access is not None and not isinstance(access, (ManagedIdentity, VaultIdentity)):
            raise TypeError(f"access must be a ManagedIdentity or VaultIdentity, not {type(access).__name__}")
        config = {
            "kind": "keyVault",
            "vault": text("the address of the vault", vault),
            "access": access and access._config,
            "name": name,
            "vaultTenant": vault_tenant,
        }
        self._keep(config, "vault", "name", "vaultTenant")


class TokenStore(Unpickled, ABC):
    """A store of the program's own: derive from it.

    Methods may be coroutine functions. They are called from threads of their own, several at once, and those of an
    `aio.App` that are coroutine functions on its event loop. An exception becomes the `__cause__` of the call's error.
    A record holds a refresh token: keep it as you would keep a password.
    """

    __slots__ = ()

    @abstractmethod
    def load(self, key: StoreKey) -> StoredToken | Awaitable[StoredToken | None] | None:
        """Gives the record of this key with its version, or None."""

    @abstractmethod
    def save(self, key: StoreKey, record: StoreRecord, seen: str | None) -> str | Awaitable[str]:
        """Keeps a record and gives its version.

        Args:
            key: Under which it is found again.
            record: As it is to be given back.
            seen: The version that is replaced; None where there is none.

        Raises:
            partnercenter.errors.ConflictError: A version other than `seen` is kept.
        """

    @abstractmethod
    def delete(self, key: StoreKey) -> bool | Awaitable[bool]:
        """Removes the record, and says whether there was one."""

    @abstractmethod
    def list(self) -> Sequence[StoreLine] | Awaitable[Sequence[StoreLine]]:
        """Gives the key of each record, and what is known of it."""

    def load_previous(self, key: StoreKey) -> StoredToken | Awaitable[StoredToken | None] | None:
        """Gives the record that the last one replaced, where the store keeps it."""
        return None
