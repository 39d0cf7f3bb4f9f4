"""The emulator as the tests see it: real host names, reached through its proxy."""

import asyncio
import json
import os
import ssl
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import partnercenter
from partnercenter import aio

FOLDER = Path(os.environ["EMULATOR"])
READY = json.loads((FOLDER / "ready.json").read_text())
CA = (FOLDER / "ca.pem").read_text()
GRAPH = "https://graph.microsoft.com/.default"


class Emulator:
    """The cast of the world, and what people and saboteurs do beside the library."""

    tenant: str = READY["tenant"]
    user: str = READY["user"]
    csp: dict[str, str] = READY["confidential"]
    cpv: dict[str, str] = READY["other"]
    public: dict[str, str] = READY["public"]
    vault: str = f"https://{READY['vault']}.vault.azure.net"
    proxy: str = READY["proxy"]
    ca: str = CA

    def control(self, method: str, path: str, body: object = None) -> Any:
        """Calls one of the emulator's own routes, which need neither proxy nor real names."""
        context = ssl.create_default_context(cadata=CA)
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
        )
        request = urllib.request.Request(
            f"{READY['origins']['entra']}/_emulator/{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with opener.open(request, timeout=60) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def sign_in(self, address: str, user: str | None = None) -> dict[str, Any]:
        """Somebody signs in on the page, with MFA; gives what the browser carries back, and where to."""
        return self.control("POST", "sign-in", {"authorize_url": address, "user": user or self.user})

    def enter_device_code(self, code: str) -> None:
        """Somebody enters the code on another device."""
        self.control("POST", "device", {"user_code": code, "user": self.user})

    @contextmanager
    def fault(self, **fault: object) -> Iterator[None]:
        """Something goes wrong: once, or as often as the fault says."""
        self.control("POST", "faults", fault)
        try:
            yield
        finally:
            self.control("DELETE", "faults")

    def options(self, app: dict[str, str] | None = None, **options: Any) -> dict[str, Any]:
        """What an app needs to find the emulator under the services' real names."""
        app = app or self.csp
        usual = {
            "client_id": app["id"],
            "proxy": self.proxy,
            "extra_roots": [CA],
            "timeout": 60,
        }
        if "secret" in app:
            usual["credential"] = partnercenter.ClientSecret(app["secret"])
        return usual | options

    def app(self, app: dict[str, str] | None = None, **options: Any) -> partnercenter.App:
        """An app that waits."""
        return partnercenter.App(**self.options(app, **options))

    def aio_app(self, app: dict[str, str] | None = None, **options: Any) -> aio.App:
        """The same for asyncio."""
        return aio.App(**self.options(app, **options))

    def consented(self, app: partnercenter.App, user: str | None = None) -> partnercenter.Partner:
        """The partner, after somebody consented by a web server of the program's own."""
        redirect = "http://localhost/"
        begun = app.sign_in.begin(redirect)
        answer = self.sign_in(begun["authorizeUrl"], user)
        form = urllib.parse.urlencode(list(answer["fields"].items()))
        app.sign_in.finish(begun["signIn"], form=form)
        return app.partner(self.tenant)


@pytest.fixture(params=["asyncio", "uvloop"])
def each_loop(request: pytest.FixtureRequest) -> Iterator[None]:
    """Runs a test once on each kind of loop."""
    if request.param == "uvloop":
        uvloop = pytest.importorskip("uvloop")
        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    yield
    asyncio.set_event_loop_policy(None)


@pytest.fixture(scope="session")
def emulator() -> Emulator:
    """The one emulator of the run."""
    return Emulator()
