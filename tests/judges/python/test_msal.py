"""msal against the emulator."""

import msal
import pytest
from cryptography.hazmat.primitives.hashes import SHA1


def confidential(emulator, credential=None):
    """The confidential app; with its secret unless told otherwise."""
    return msal.ConfidentialClientApplication(
        emulator.confidential["id"],
        client_credential=credential or emulator.confidential["secret"],
        authority=emulator.authority,
        **emulator.addresses.msal,
    )


def public(emulator):
    return msal.PublicClientApplication(emulator.public["id"], authority=emulator.authority, **emulator.addresses.msal)


def by_code(emulator, app):
    """Authorization code with PKCE, state and nonce, all of msal's making."""
    flow = app.initiate_auth_code_flow(
        [emulator.partner_center], redirect_uri=emulator.redirect_uri, response_mode="form_post"
    )
    assert flow["code_verifier"]
    return app.acquire_token_by_auth_code_flow(flow, emulator.sign_in(flow["auth_uri"]))


def secret(emulator):
    return confidential(emulator).acquire_token_for_client([emulator.graph])


def certificate_ps256(emulator):
    credential = {
        "private_key": emulator.confidential["key"],
        "public_certificate": emulator.confidential["certificate"],
    }
    return confidential(emulator, credential).acquire_token_for_client([emulator.graph])


def certificate_rs256(emulator):
    credential = {
        "private_key": emulator.confidential["key"],
        "thumbprint": emulator.thumbprint(SHA1()).hex(),
    }
    return confidential(emulator, credential).acquire_token_for_client([emulator.graph])


def code_with_pkce(emulator):
    return by_code(emulator, confidential(emulator))


def refresh_token(emulator):
    token = by_code(emulator, confidential(emulator))["refresh_token"]
    return confidential(emulator).acquire_token_by_refresh_token(token, [emulator.partner_center])


def silent_after_code(emulator):
    app = confidential(emulator)
    first = by_code(emulator, app)
    account = app.get_accounts()[0]
    assert account["username"] == emulator.user
    second = app.acquire_token_silent([emulator.partner_center], account, force_refresh=True)
    assert second["access_token"] != first["access_token"]
    return second


def device_code(emulator):
    app = public(emulator)
    flow = app.initiate_device_flow([emulator.partner_center])
    emulator.enter_device_code(flow["user_code"])
    return app.acquire_token_by_device_flow(flow)


AS_APP = [secret, certificate_ps256, certificate_rs256]
AS_USER = [code_with_pkce, refresh_token, silent_after_code, device_code]


@pytest.mark.parametrize("flow", AS_APP + AS_USER, ids=lambda flow: flow.__name__)
def test_flow(flow, emulator):
    result = flow(emulator)
    assert "access_token" in result, result
    claims = emulator.verified(result["access_token"])
    assert claims["tid"] == emulator.tenant
    if flow in AS_USER:
        assert "mfa" in claims["amr"]
        assert claims["upn"] == emulator.user


def test_400(emulator):
    answer = confidential(emulator).acquire_token_by_refresh_token("not-a-token", [emulator.graph])
    assert answer["error"] == "invalid_grant"
    assert answer["error_codes"]
    assert answer["correlation_id"]


def test_401(emulator):
    answer = confidential(emulator, "not~the-secret").acquire_token_for_client([emulator.graph])
    assert answer["error"] == "invalid_client"
    assert answer["error_codes"] == [7000215]


def test_429(emulator):
    with emulator.throttled():
        answer = confidential(emulator).acquire_token_for_client([emulator.graph])
    assert "access_token" not in answer
    assert answer["error"]
