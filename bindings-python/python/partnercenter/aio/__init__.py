"""The same names and signatures as `partnercenter`, for asyncio.

    from partnercenter.aio import App, ClientSecret

    async with App("…client id…", credential=ClientSecret("…")) as app:
        async for customer in app.partner("…partner tenant…").customers.list():
            print(customer["id"])

Credentials, stores and errors are those of `partnercenter`.
"""

from __future__ import annotations

from .. import (
    Answer,
    AssertionCallback,
    ClientAssertion,
    ClientCertificate,
    ClientSecret,
    Field,
    FileStore,
    Filter,
    KeyVault,
    ManagedIdentity,
    MemoryStore,
    Page,
    PartnerCenterError,
    Proxy,
    TokenStore,
    VaultIdentity,
    WebhookOptions,
    WorkloadIdentity,
    errors,
)
from ._calls import Pages
from ._objects import App, Customer, Partner
from ._tokens import AccessToken, TokenCredential

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._work import Download, Records, Work

__all__ = [
    "AccessToken",
    "Answer",
    "App",
    "AssertionCallback",
    "ClientAssertion",
    "ClientCertificate",
    "ClientSecret",
    "Customer",
    "Download",
    "Field",
    "FileStore",
    "Filter",
    "KeyVault",
    "ManagedIdentity",
    "MemoryStore",
    "Page",
    "Pages",
    "Partner",
    "PartnerCenterError",
    "Proxy",
    "Records",
    "TokenCredential",
    "TokenStore",
    "VaultIdentity",
    "WebhookOptions",
    "Work",
    "WorkloadIdentity",
    "errors",
]


def __getattr__(name: str) -> object:
    # Few programs need these: they are loaded when they are asked for.
    if name in {"Download", "Records", "Work"}:
        from . import _work

        return getattr(_work, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
