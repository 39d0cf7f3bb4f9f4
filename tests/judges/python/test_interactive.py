"""Signing in interactively: the libraries' own loopback receivers, a real browser, form_post."""

import shlex
from pathlib import Path

import msal
import pytest
from azure.identity import InteractiveBrowserCredential

pytestmark = pytest.mark.browser
SIGN_IN = Path(__file__).parent.parent / "browser" / "sign-in.mjs"


@pytest.fixture(autouse=True)
def _browser(monkeypatch):
    # What Python's webbrowser module opens pages with.
    monkeypatch.setenv("BROWSER", f"node {shlex.quote(str(SIGN_IN))} %s &")


def test_msal(emulator):
    app = msal.PublicClientApplication(emulator.public["id"], authority=emulator.authority, **emulator.addresses.msal)
    answer = app.acquire_token_interactive([emulator.partner_center], timeout=60)
    assert "access_token" in answer, answer
    assert app.get_accounts()[0]["username"] == emulator.user
    assert "mfa" in emulator.verified(answer["access_token"])["amr"]


def test_identity(emulator):
    credential = InteractiveBrowserCredential(
        client_id=emulator.public["id"], tenant_id=emulator.tenant, timeout=60, **emulator.addresses.identity
    )
    token = credential.get_token(emulator.partner_center)
    assert "mfa" in emulator.verified(token.token)["amr"]
