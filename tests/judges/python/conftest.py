"""The emulator as a judge sees it, in the mode that EMULATOR_MODE names."""

import base64
import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import urlencode

import jwt
import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA1, SHA256

FOLDER = Path(os.environ["EMULATOR"])
READY = json.loads((FOLDER / "ready.json").read_text())
MODE = os.environ["EMULATOR_MODE"]

# What a user of these libraries would set: nothing else makes them trust and find the emulator.
os.environ["REQUESTS_CA_BUNDLE"] = str(FOLDER / "ca.pem")
if MODE == "proxy":
    os.environ["HTTPS_PROXY"] = READY["proxy"]


@dataclass(frozen=True)
class Addresses:
    """Where the services are, and the options with which the libraries go there."""

    authority: str
    vault: str
    msal: dict = field(default_factory=dict)
    identity: dict = field(default_factory=dict)
    keyvault: dict = field(default_factory=dict)


ADDRESSES = {
    "loopback": Addresses(
        authority=READY["origins"]["entra"],
        vault=READY["origins"]["vault"],
        msal={"instance_discovery": False},
        identity={"authority": READY["origins"]["entra"], "disable_instance_discovery": True},
        keyvault={"verify_challenge_resource": False},
    ),
    # Real host names and not one option.
    "proxy": Addresses(
        authority="https://login.microsoftonline.com",
        vault=f"https://{READY['vault']}.vault.azure.net",
    ),
}


class Emulator:
    """The cast of the world, and what a person or a saboteur does beside the library."""

    tenant = READY["tenant"]
    user = READY["user"]
    confidential = READY["confidential"]
    other = READY["other"]
    public = READY["public"]
    partner_center = "https://api.partnercenter.microsoft.com/.default"
    graph = "https://graph.microsoft.com/.default"
    redirect_uri = "http://localhost"

    def __init__(self) -> None:
        self.addresses = ADDRESSES[MODE]
        self.authority = f"{self.addresses.authority}/{self.tenant}"
        self.web = requests.Session()

    @property
    def token_endpoint(self) -> str:
        return f"{self.authority}/oauth2/v2.0/token"

    @cached_property
    def metadata(self) -> dict:
        return self.web.get(f"{self.authority}/v2.0/.well-known/openid-configuration", timeout=30).json()

    def control(self, method: str, path: str, body: dict | None = None) -> object:
        """Calls one of the emulator's own routes, which need neither proxy nor real names."""
        url = f"{READY['origins']['entra']}/_emulator/{path}"
        with requests.Session() as session:
            session.trust_env = False
            answer = session.request(method, url, json=body, verify=str(FOLDER / "ca.pem"), timeout=30)
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    def sign_in(self, authorize_url: str) -> dict:
        """The user signs in; gives what the browser carries back."""
        return self.control("POST", "sign-in", {"authorize_url": authorize_url, "user": self.user})["fields"]

    def enter_device_code(self, user_code: str) -> None:
        self.control("POST", "device", {"user_code": user_code, "user": self.user})

    def code(self, scope: str, **more: str) -> str:
        """An authorization code for the confidential app."""
        asked = {
            "client_id": self.confidential["id"],
            "response_type": "code",
            "redirect_uri": self.redirect_uri,
            "scope": f"{scope} offline_access openid profile",
            **more,
        }
        return self.sign_in(f"{self.metadata['authorization_endpoint']}?{urlencode(asked)}")["code"]

    @contextmanager
    def fault(self, **fault: object) -> Iterator[None]:
        """Something goes wrong: once, or as often as the fault says. It has to happen."""
        self.control("POST", "faults", fault)
        try:
            yield
            assert fault.get("times", 1) is None or not self.control("GET", "faults")
        finally:
            self.control("DELETE", "faults")

    def throttled(self) -> AbstractContextManager:
        return self.fault(
            when={"role": "entra", "path_contains": "/token"},
            times=None,
            then={"entra": {"code": 90055, "retry_after": {"seconds": 0}}},
        )

    def challenged(self) -> AbstractContextManager:
        """The vault wants more claims, once."""
        claims = base64.b64encode(json.dumps({"access_token": {"acrs": {"essential": True, "value": "c1"}}}).encode())
        challenge = (
            f'Bearer authorization="{self.authority}", resource="https://vault.azure.net", '
            f'error="insufficient_claims", claims="{claims.decode()}"'
        )
        return self.fault(
            when={"role": "vault"},
            headers=[["WWW-Authenticate", challenge]],
            then={"status": {"status": 401, "body": '{"error":{"code":"Unauthorized","message":"claims"}}'}},
        )

    def verified(self, token: str, audience: str | None = None) -> dict:
        """The claims of a token, after its signature was verified by a library that is not Microsoft's."""
        keys = {key["kid"]: key for key in self.web.get(self.metadata["jwks_uri"], timeout=30).json()["keys"]}
        key = jwt.PyJWK(keys[jwt.get_unverified_header(token)["kid"]])
        options = {"verify_aud": audience is not None, "require": ["aud", "exp", "iat", "iss", "nbf", "tid"]}
        return jwt.decode(token, key, algorithms=["RS256"], audience=audience, options=options)

    def thumbprint(self, algorithm: SHA1 | SHA256) -> bytes:
        """Of the confidential app's certificate."""
        return x509.load_pem_x509_certificate(self.confidential["certificate"].encode()).fingerprint(algorithm)

    def ask(self, **form: str) -> requests.Response:
        """Asks the token endpoint by hand, as the confidential app unless the form says otherwise."""
        if "client_assertion" not in form and "client_id" not in form:
            form = {"client_secret": self.confidential["secret"], **form}
        form = {"client_id": self.confidential["id"], **form}
        return self.web.post(self.token_endpoint, data=form, timeout=30)


@pytest.fixture(scope="session")
def emulator() -> Emulator:
    return Emulator()
