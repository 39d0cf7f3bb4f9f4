"""azure-identity against the emulator."""

import time

import pytest
from azure.core.exceptions import ClientAuthenticationError
from azure.identity import (
    AuthorizationCodeCredential,
    CertificateCredential,
    ClientSecretCredential,
    DeviceCodeCredential,
)


def by_secret(emulator, secret=None):
    app = emulator.confidential
    return ClientSecretCredential(emulator.tenant, app["id"], secret or app["secret"], **emulator.addresses.identity)


def by_certificate(emulator):
    """This library knows RS256 and the SHA-1 thumbprint only."""
    app = emulator.confidential
    both = (app["key"] + app["certificate"]).encode()
    return CertificateCredential(
        emulator.tenant, app["id"], certificate_data=both, send_certificate_chain=True, **emulator.addresses.identity
    )


def by_code(emulator, code):
    app = emulator.confidential
    return AuthorizationCodeCredential(
        emulator.tenant,
        app["id"],
        code,
        emulator.redirect_uri,
        client_secret=app["secret"],
        **emulator.addresses.identity,
    )


def by_device_code(emulator):
    return DeviceCodeCredential(
        emulator.public["id"],
        tenant_id=emulator.tenant,
        prompt_callback=lambda _uri, code, _expires: emulator.enter_device_code(code),
        **emulator.addresses.identity,
    )


@pytest.mark.parametrize("credential", [by_secret, by_certificate], ids=lambda one: one.__name__)
def test_app_only(credential, emulator):
    token = credential(emulator).get_token(emulator.graph)
    assert emulator.verified(token.token)["tid"] == emulator.tenant


def test_code_and_refresh_token(emulator, monkeypatch):
    """PKCE is beyond this credential."""
    credential = by_code(emulator, emulator.code(emulator.partner_center))
    first = credential.get_token(emulator.partner_center)
    assert "mfa" in emulator.verified(first.token)["amr"]
    # The access token has expired, as far as the library can tell.
    monkeypatch.setattr(time, "time", lambda: first.expires_on + 1)
    second = credential.get_token(emulator.partner_center)
    monkeypatch.undo()
    assert second.token != first.token
    assert "mfa" in emulator.verified(second.token)["amr"]


def test_device_code_and_silent(emulator):
    credential = by_device_code(emulator)
    record = credential.authenticate(scopes=[emulator.partner_center])
    assert record.username == emulator.user
    assert "mfa" in emulator.verified(credential.get_token(emulator.graph).token)["amr"]


def test_400(emulator):
    with pytest.raises(ClientAuthenticationError, match="AADSTS"):
        by_code(emulator, "not-a-code").get_token(emulator.partner_center)


def test_401(emulator):
    with pytest.raises(ClientAuthenticationError, match="AADSTS7000215"):
        by_secret(emulator, "not~the-secret").get_token(emulator.graph)


def test_429(emulator):
    with emulator.throttled(), pytest.raises(ClientAuthenticationError):
        by_secret(emulator).get_token(emulator.graph)
