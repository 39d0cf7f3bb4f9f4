"""What the libraries let pass, the emulator refuses: requests by hand, tokens verified by PyJWT."""

import base64
import hashlib
import time
import uuid

import jwt
import pytest
from cryptography.hazmat.primitives.hashes import SHA256

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def thumbprint(emulator):
    return {"x5t#S256": base64url(emulator.thumbprint(SHA256()))}


def refused(answer, error, code=None):
    body = answer.json()
    assert answer.status_code in (400, 401), body
    assert body["error"] == error, body
    assert body["error_description"].startswith("AADSTS")
    if code:
        assert body["error_codes"] == [code], body


def pkce():
    verifier = uuid.uuid4().hex + uuid.uuid4().hex
    digest = hashlib.sha256(verifier.encode()).digest()
    return verifier, base64url(digest)


def redeem(emulator, code, **more):
    return emulator.ask(
        grant_type="authorization_code",
        code=code,
        redirect_uri=emulator.redirect_uri,
        scope=f"{emulator.partner_center} offline_access openid",
        **more,
    )


def code_for(emulator, challenge):
    return emulator.code(emulator.partner_center, code_challenge=challenge, code_challenge_method="S256")


@pytest.mark.parametrize("verifier", [None, "x" * 43, ""], ids=["missing", "wrong", "empty"])
def test_pkce(emulator, verifier):
    _, challenge = pkce()
    more = {} if verifier is None else {"code_verifier": verifier}
    refused(redeem(emulator, code_for(emulator, challenge), **more), "invalid_grant")


def test_a_code_is_used_once(emulator):
    verifier, challenge = pkce()
    code = code_for(emulator, challenge)
    assert redeem(emulator, code, code_verifier=verifier).status_code == 200
    refused(redeem(emulator, code, code_verifier=verifier), "invalid_grant", 54005)


def test_a_code_is_bound_to_its_redirect_uri(emulator):
    verifier, challenge = pkce()
    answer = emulator.ask(
        grant_type="authorization_code",
        code=code_for(emulator, challenge),
        redirect_uri=f"{emulator.redirect_uri}/callback",
        scope=emulator.partner_center,
        code_verifier=verifier,
    )
    refused(answer, "invalid_grant")


def test_a_refresh_token_is_bound_to_its_client(emulator):
    verifier, challenge = pkce()
    token = redeem(emulator, code_for(emulator, challenge), code_verifier=verifier).json()["refresh_token"]
    asked = {"grant_type": "refresh_token", "refresh_token": token, "scope": emulator.partner_center}
    assert emulator.ask(**asked).status_code == 200
    other = emulator.other
    refused(emulator.ask(client_id=other["id"], client_secret=other["secret"], **asked), "invalid_grant")


def assertion(emulator, header=None, **claims):
    app, now = emulator.confidential, int(time.time())
    usual = {
        "aud": emulator.token_endpoint,
        "iss": app["id"],
        "sub": app["id"],
        "jti": str(uuid.uuid4()),
        "iat": now,
        "nbf": now,
        "exp": now + 300,
    }
    return jwt.encode(usual | claims, app["key"], algorithm="PS256", headers=header or thumbprint(emulator))


def by_assertion(emulator, signed):
    return emulator.ask(
        grant_type="client_credentials",
        scope=emulator.graph,
        client_assertion=signed,
        client_assertion_type=ASSERTION_TYPE,
    )


def test_an_assertion_is_used_once(emulator):
    signed = assertion(emulator)
    assert by_assertion(emulator, signed).status_code == 200
    refused(by_assertion(emulator, signed), "invalid_client")


HOUR = 3600
WRONG_ASSERTIONS = {
    "audience": {"aud": "https://login.example/token"},
    "expired": {"iat": 1, "nbf": 1, "exp": 2},
    "not yet valid": {"nbf": int(time.time()) + HOUR, "exp": int(time.time()) + 2 * HOUR},
    "issuer": {"iss": str(uuid.uuid4())},
    "subject": {"sub": str(uuid.uuid4())},
    "unknown thumbprint": {"header": {"x5t#S256": base64url(b"0" * 32)}},
    "no thumbprint": {"header": {"kid": "none"}},
}


@pytest.mark.parametrize("wrong", WRONG_ASSERTIONS.values(), ids=WRONG_ASSERTIONS.keys())
def test_an_assertion_is_checked(emulator, wrong):
    for _ in range(2):
        refused(by_assertion(emulator, assertion(emulator, **wrong)), "invalid_client")


def test_an_assertion_of_another_key_is_refused(emulator):
    forged = jwt.encode(
        jwt.decode(assertion(emulator), options={"verify_signature": False}),
        emulator.other["key"],
        algorithm="PS256",
        headers=thumbprint(emulator),
    )
    refused(by_assertion(emulator, forged), "invalid_client", 700027)


def test_a_vault_wants_its_own_audience(emulator):
    answer = emulator.ask(grant_type="client_credentials", scope=emulator.graph)
    for _ in range(2):
        listed = emulator.web.get(
            f"{emulator.addresses.vault}/secrets?api-version=7.4",
            headers={"Authorization": f"Bearer {answer.json()['access_token']}"},
            timeout=30,
        )
        assert listed.status_code == 401
        assert "authorization=" in listed.headers["WWW-Authenticate"]


def test_an_id_token_is_signed_and_for_the_client(emulator):
    verifier, challenge = pkce()
    code = emulator.code(
        emulator.partner_center, code_challenge=challenge, code_challenge_method="S256", nonce="n-0S6_WzA2Mj"
    )
    token = redeem(emulator, code, code_verifier=verifier).json()["id_token"]
    claims = emulator.verified(token, audience=emulator.confidential["id"])
    assert claims["nonce"] == "n-0S6_WzA2Mj"
    assert claims["iss"] == emulator.metadata["issuer"]
    head, body, _ = token.split(".")
    with pytest.raises(jwt.InvalidSignatureError):
        emulator.verified(f"{head}.{body}.{'A' * 342}", audience=emulator.confidential["id"])
