"""Microsoft Partner Center sign-in (the Secure Application Model) and operations.

    from partnercenter import App, ClientCertificate, KeyVault

    app = App("…client id…", credential=ClientCertificate("sam.pfx"), store=KeyVault("https://contoso.vault.azure.net"))
    partner = app.partner("…partner tenant…")
    for customer in partner.customers.list():
        graph = partner.customer(customer["id"]).token("https://graph.microsoft.com/.default")

`partnercenter.aio` has the same names and signatures for asyncio, `partnercenter.errors` the exceptions, and
`partnercenter.types` the shapes of answers.
"""

from __future__ import annotations

try:
    from . import _native
except ImportError as _error:
    if "subinterpreter" in str(_error):
        raise
    import platform as _platform

    raise ImportError(
        f"the native part of partnercenter cannot be loaded on {_platform.platform()} ({_platform.machine()}): "
        f"{_error}. "
        "There are wheels for Linux (x86-64, glibc); elsewhere it is built from source."
    ) from _error

from . import _log, _table, errors
from ._app import Proxy
from ._calls import Pages
from ._filters import Field, Filter
from ._objects import App, Customer, Partner
from ._tokens import AccessToken, TokenCredential
from ._webhooks import WebhookOptions
from ._wire import Answer, Page
from .credentials import (
    AssertionCallback,
    ClientAssertion,
    ClientCertificate,
    ClientSecret,
    ManagedIdentity,
    WorkloadIdentity,
)
from .errors import PartnerCenterError
from .stores import FileStore, KeyVault, MemoryStore, TokenStore, VaultIdentity

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

__version__ = _native.VERSION

if (_native.ABI_VERSION, _native.TABLE_HASH) != (_table.ABI_VERSION, _table.TABLE_HASH):
    raise ImportError(
        "the parts of partnercenter do not belong together: "
        f"Python's are of interface {_table.ABI_VERSION} and table {_table.TABLE_HASH}, "
        f"the native one of interface {_native.ABI_VERSION} and table {_native.TABLE_HASH}. Install it anew."
    )


def __getattr__(name: str) -> object:
    # Few programs need these: they are loaded when they are asked for.
    if name in {"Download", "Records", "Work"}:
        from . import _work

        return getattr(_work, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _end() -> None:
    _log.end()
    _native.close()


import atexit as _atexit  # noqa: E402

_atexit.register(_end)
