"""How the app proves to Entra ID who it is.

Source: https://learn.microsoft.com/entra/identity-platform/certificate-credentials and its neighbours.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from ._options import Frozen, Unpickled, named, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Awaitable, Callable
    from typing import Literal

    from .types import AssertionRequest

__all__ = [
    "AssertionCallback",
    "ClientAssertion",
    "ClientCertificate",
    "ClientSecret",
    "ManagedIdentity",
    "WorkloadIdentity",
]


def _path(what: str, value: str | os.PathLike[str] | None) -> str | None:
    import os

    if value is None:
        return None
    return text(what, os.fspath(value))


class ClientSecret(Frozen):
    """A client secret.

    >>> ClientSecret("…")
    ClientSecret()
    """

    __slots__ = ()

    @named
    def __init__(self, secret: str) -> None:
        """Takes the secret's value, not its id."""
        self._keep({"kind": "secret", "secret": text("the client secret", secret)})


class ClientCertificate(Frozen):
    """A certificate with its private key, from a file or from memory: exactly one of `path`, `pem` and `pfx`.

    >>> ClientCertificate("sam.pfx", password="…")
    ClientCertificate(path='sam.pfx', algorithm='ps256', sendChain=False)
    """

    __slots__ = ()

    @named
    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        pem: str | bytes | None = None,
        pfx: bytes | None = None,
        password: str | None = None,
        algorithm: Literal["ps256", "rs256"] = "ps256",
        send_chain: bool = False,
    ) -> None:
        """Takes a certificate; it is read when an app is made of it.

        Args:
            path: A file in PEM or PFX.
            pem: The text of a PEM file.
            pfx: The content of a PFX file.
            password: Of the private key.
            algorithm: How assertions are signed; `rs256` where a service asks for it.
            send_chain: Whether the chain is sent along, for trust by subject name and issuer.
        """
        encoded = None
        if pfx is not None:
            import base64

            if not isinstance(pfx, bytes):
                raise TypeError(f"pfx must be bytes, not {type(pfx).__name__}")
            encoded = base64.b64encode(pfx).decode()
        config = {
            "kind": "certificate",
            "path": _path("the path of the certificate", path),
            "pem": pem.decode() if isinstance(pem, bytes) else pem,
            "pfx": encoded,
            "password": password,
            "algorithm": algorithm,
            "sendChain": send_chain,
        }
        self._keep(config, "path", "algorithm", "sendChain")


class ManagedIdentity(Frozen):
    """The identity that Azure gives to a virtual machine, app or container: no secret at all.

    >>> ManagedIdentity()
    ManagedIdentity()
    """

    __slots__ = ()

    @named
    def __init__(self, *, client_id: str | None = None, imds: str | None = None) -> None:
        """Takes the system-assigned identity, or a user-assigned one by its client id.

        Args:
            client_id: Of a user-assigned identity.
            imds: Another address of the metadata service: loopback or link-local.
        """
        self._keep({"kind": "managedIdentity", "clientId": client_id, "imds": imds}, "clientId", "imds")


class WorkloadIdentity(Frozen):
    """A token that another identity provider, such as Kubernetes, keeps fresh in a file.

    >>> WorkloadIdentity("/var/run/secrets/azure/tokens/azure-identity-token")
    WorkloadIdentity(file='/var/run/secrets/azure/tokens/azure-identity-token')
    """

    __slots__ = ()

    @named
    def __init__(self, file: str | os.PathLike[str]) -> None:
        """Takes the file; it is read for each sign-in."""
        self._keep({"kind": "workloadIdentity", "file": _path("the file of the workload identity", file)}, "file")


class ClientAssertion(Unpickled, ABC):
    """Client assertions that the program makes itself: derive from it.

    The method may be a coroutine function. An exception in it becomes the `__cause__` of the call's error.
    """

    __slots__ = ()

    @abstractmethod
    def assertion(self, request: AssertionRequest) -> str | Awaitable[str]:
        """Gives a signed JWT for the app, its tenant and the endpoint that `request` names."""


class AssertionCallback(ClientAssertion):
    """Client assertions of a function.

    >>> AssertionCallback(lambda request: "…").assertion({"client": "…", "tenant": "…", "endpoint": "…"})
    '…'
    """

    __slots__ = ("_function",)

    @named
    def __init__(self, function: Callable[[AssertionRequest], str | Awaitable[str]]) -> None:
        """Takes the function, or coroutine function, that gives a signed JWT."""
        if not callable(function):
            raise TypeError(f"an AssertionCallback needs a function, not {type(function).__name__}")
        self._function = function

    def assertion(self, request: AssertionRequest) -> str | Awaitable[str]:
        """Calls the function."""
        return self._function(request)

    def __repr__(self) -> str:
        return "AssertionCallback()"
