"""The package as people get it: installed, typed, documented."""

import doctest
import importlib
import inspect
import os
import pkgutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

import partnercenter
from conftest import CA, READY
from partnercenter import aio


def modules() -> list[Any]:
    found = [partnercenter]
    for module in pkgutil.walk_packages(partnercenter.__path__, "partnercenter."):
        if not module.name.endswith("_native"):
            found.append(importlib.import_module(module.name))
    return found


def test_examples_of_docstrings_run() -> None:
    attempted = 0
    for module in modules():
        outcome = doctest.testmod(module)
        assert outcome.failed == 0, module
        attempted += outcome.attempted
    assert attempted > 10


def test_everything_public_is_documented() -> None:
    for module in (partnercenter, aio, partnercenter.errors):
        assert module.__doc__
        for name in module.__all__:
            value = getattr(module, name)
            assert inspect.getdoc(value), name
            for member, function in inspect.getmembers(value, inspect.isroutine):
                if not member.startswith("_") and getattr(function, "__module__", "").startswith("partnercenter"):
                    assert inspect.getdoc(function), f"{name}.{member}"


def checked(tmp_path: Path, program: str) -> str:
    file = tmp_path / "program.py"
    file.write_text(textwrap.dedent(program))
    found = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "program.py"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    return found.stdout


def test_programs_are_checked_against_our_types(tmp_path: Path) -> None:
    out = checked(
        tmp_path,
        """
        from azure.core.credentials import SupportsTokenInfo, TokenCredential
        from azure.core.credentials_async import AsyncSupportsTokenInfo, AsyncTokenCredential
        from partnercenter import App, ClientCertificate, KeyVault, TokenStore, aio, errors, types

        app = App("id", credential=ClientCertificate("sam.pfx"), store=KeyVault("https://contoso.vault.azure.net"))
        partner = app.partner("tenant")
        for customer in partner.customers.list(size=10):
            name: str = customer["companyProfile"]["companyName"]
        for page in partner.customers.list().by_page():
            print(page.continuation)
        waiting: TokenCredential = partner.credential()
        info: SupportsTokenInfo = partner.token("x")
        consent: types.ApplicationConsent = {"applicationId": "x", "applicationGrants": []}
        partner.customer("x").application_consents.create(consent, timeout=3)

        async def main() -> None:
            async with aio.App("id") as app:
                partner = app.partner("tenant")
                async for customer in partner.customers.list(size=10):
                    print(customer["id"])
                one: types.Customer = await partner.customer("x").get()
                waiting: AsyncTokenCredential = partner.credential()
                info: AsyncSupportsTokenInfo = await partner.token("x")

        class Store(TokenStore):
            def load(self, key: types.StoreKey) -> types.StoredToken | None:
                return None
            async def save(self, key: types.StoreKey, record: types.StoreRecord, seen: str | None) -> str:
                return "1"
            def delete(self, key: types.StoreKey) -> bool:
                return False
            def list(self) -> list[types.StoreLine]:
                return []

        try:
            App("id", store=Store())
        except errors.ConfigurationError as error:
            print(error.hint)
        """,
    )
    assert out.startswith("Success"), out


def test_programs_of_the_documentation_are_checked(tmp_path: Path) -> None:
    for page in ("README.md", "docs/python.md"):
        text = (Path(__file__).parents[2] / page).read_text()
        programs = [block.partition("```")[0] for block in text.split("```python\n")[1:]]
        assert programs, page
        for program in programs:
            out = checked(tmp_path, "client_id = secret = partner_tenant = str()\n" + program)
            assert out.startswith("Success"), out


def test_mistakes_are_found_before_they_run(tmp_path: Path) -> None:
    out = checked(
        tmp_path,
        """
        from partnercenter import App, ClientSecret
        App("id", tiemout=3)
        App("id", credential="secret")
        partner = App("id").partner("tenant")
        partner.customers.list(sizee=3)
        partner.customers.list(size="x")
        partner.customer("x").get(timout=1)
        for customer in partner.customers.list():
            customer["nmae"]
        """,
    )
    assert out.count("error:") == 6, out


def pythons() -> dict[str, str]:
    """This Python, and those beside it that the package is made for, where pyenv keeps them."""
    found = {"this": sys.executable}
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for python in sorted(versions.glob("3.*/bin/python")):
        version = python.parts[-3]
        if int(version.split(".")[1]) >= 10:
            found[version] = str(python)
    return found


@pytest.mark.parametrize("python", pythons().values(), ids=pythons())
def test_the_wheel_works_in_an_empty_environment(tmp_path: Path, python: str) -> None:
    wheel = os.environ.get("PARTNERCENTER_WHEEL")
    if wheel is None:
        pytest.skip("no wheel was named")
    environment = tmp_path / "environment"
    subprocess.run([python, "-m", "venv", str(environment)], check=True)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", wheel]
    subprocess.run(install, check=True)
    app = READY["confidential"]
    (tmp_path / "ca.pem").write_text(CA)
    program = f"""
import asyncio, pathlib, sys
from partnercenter import App, ClientSecret, TokenStore, aio, errors

class Empty(TokenStore):
    async def load(self, key): return None
    def save(self, key, record, seen): return "1"
    def delete(self, key): return False
    def list(self): return []

options = dict(client_id={app["id"]!r}, credential=ClientSecret({app["secret"]!r}), proxy={READY["proxy"]!r},
               extra_roots=[pathlib.Path("ca.pem").read_text()], store=Empty())
async def awaited():
    async with aio.App(**options) as app:
        return len([customer async for customer in app.partner({READY["tenant"]!r}, app_only=True).customers.list()])

with App(**options) as app:
    print(len(list(app.partner({READY["tenant"]!r}, app_only=True).customers.list())), asyncio.run(awaited()))
    try:
        app.partner({READY["tenant"]!r}).token("https://graph.microsoft.com/.default")
    except errors.SignInRequiredError as error:
        print(error.kind)
print("site-packages" in sys.modules["partnercenter"].__file__)
"""
    found = subprocess.run([str(python), "-c", program], capture_output=True, text=True, cwd=tmp_path)
    assert found.stdout.split() == ["7", "7", "sign_in_required", "True"], found.stderr


LAZY = """
import sys
from {module} import App

def loaded() -> list[str]:
    return sorted(name for name in sys.modules if name.startswith("{module}._facade."))

before = loaded()
app = App("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")
app.partner("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a").graph.domains
print(before, loaded())
"""


@pytest.mark.parametrize("module", ["partnercenter", "partnercenter.aio"])
def test_methods_are_loaded_when_their_namespace_is_first_used(module: str) -> None:
    program = LAZY.format(module=module)
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    parts = [f"{module}._facade.graph", f"{module}._facade.graph_domains"]
    assert found.stdout == f"[] {parts}\n"


@pytest.mark.parametrize("client", [partnercenter, aio])
def test_every_namespace_of_every_object_can_be_reached(client: Any) -> None:
    app = client.App("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")
    partner = app.partner("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")
    waiting = [app, partner, partner.customer("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")]
    seen = 0
    while waiting:
        value = waiting.pop()
        for name, found in inspect.getmembers(type(value), lambda member: isinstance(member, property)):
            if "_facade" in found.fget.__module__:
                assert type(getattr(value, name)).__name__ == found.fget.__annotations__["return"]
                waiting.append(getattr(value, name))
                seen += 1
    assert seen > 100
