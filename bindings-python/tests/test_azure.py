"""Unmodified clients of Azure and Graph sign in through a partner or customer."""

import asyncio
import ssl
import subprocess
import sys
from typing import Any

import httpx
import pytest
from azure.core import credentials as azure
from azure.core import credentials_async as azure_async
from azure.core.exceptions import ClientAuthenticationError
from azure.keyvault.secrets import SecretClient
from azure.keyvault.secrets.aio import SecretClient as AsyncSecretClient
from azure.mgmt.resource.subscriptions import SubscriptionClient
from azure.mgmt.resource.subscriptions.aio import SubscriptionClient as AsyncSubscriptionClient
from kiota_abstractions.method import Method
from kiota_abstractions.request_information import RequestInformation
from kiota_authentication_azure.azure_identity_authentication_provider import AzureIdentityAuthenticationProvider
from msgraph_core import BaseGraphRequestAdapter, GraphClientFactory

import partnercenter
from conftest import FOLDER, GRAPH, Emulator
from partnercenter import aio, errors

ARM = "https://management.azure.com/.default"
TAILSPIN = "Tailspin Toys"
# How these clients are told of a proxy and its certificates.
THROUGH_PROXY = {"proxies": {"https": Emulator.proxy}, "connection_verify": str(FOLDER / "ca.pem")}


def customer_named(partner: partnercenter.Partner, name: str) -> partnercenter.Customer:
    found = next(it for it in partner.customers.list() if it["companyProfile"]["companyName"] == name)
    return partner.customer(found["id"])


def test_what_we_give_is_what_they_ask_for(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        for credential in (partner.credential(), partner.customer(emulator.tenant).credential(), partner.token(GRAPH)):
            assert isinstance(credential, azure.TokenCredential)
            assert isinstance(credential, azure.SupportsTokenInfo)
        token = partner.credential().get_token(GRAPH, enable_cae=True)
        assert isinstance(token, azure.AccessToken)
        info = partner.token(GRAPH).get_token_info(GRAPH, options={"tenant_id": emulator.tenant})
        assert isinstance(info, azure.AccessTokenInfo)
        assert (info.token, info.expires_on, info.token_type) == (token.token, token.expires_on, "Bearer")
        assert info.refresh_on < info.expires_on
        with partner.credential() as credential, pytest.raises(errors.ConfigurationError, match="through the tenant"):
            credential.get_token(GRAPH, tenant_id=emulator.csp["id"])
        claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'
        assert partner.credential().get_token(GRAPH, claims=claims).token != token.token


def test_the_same_for_asyncio(emulator: Emulator) -> None:
    async def flow() -> None:
        async with emulator.aio_app() as app:
            partner = app.partner(emulator.tenant, app_only=True)
            found = await partner.token(GRAPH)
            for credential in (partner.credential(), found):
                assert isinstance(credential, azure_async.AsyncTokenCredential)
                assert isinstance(credential, azure_async.AsyncSupportsTokenInfo)
            async with partner.credential() as credential:
                assert (await credential.get_token(GRAPH)).token == found.token
                info = await credential.get_token_info(GRAPH, options={"tenant_id": emulator.tenant})
                assert (info.token, info.refresh_on) == (found.token, found.refresh_on)

    asyncio.run(flow())


def test_resource_manager(emulator: Emulator) -> None:
    with emulator.app() as app:
        customer = customer_named(emulator.consented(app), TAILSPIN)
        with SubscriptionClient(customer.credential(), **THROUGH_PROXY) as client:
            found = [subscription.id for subscription in client.subscriptions.list()]
        assert found == [subscription["id"] for subscription in customer.arm.subscriptions.list()]
        assert len(found) == 1
        # A token is a credential too.
        with SubscriptionClient(customer.token(ARM), **THROUGH_PROXY) as client:
            assert [subscription.id for subscription in client.subscriptions.list()] == found


def test_resource_manager_for_asyncio(emulator: Emulator) -> None:
    async def flow(tenant: str, options: dict[str, Any]) -> list[str]:
        async with aio.App(**options) as app:
            credential = app.partner(emulator.tenant).customer(tenant).credential()
            async with AsyncSubscriptionClient(credential, **THROUGH_PROXY) as client:
                return [subscription.id async for subscription in client.subscriptions.list()]

    from test_host import Store

    store = Store()
    with emulator.app(store=store) as app:
        customer = customer_named(emulator.consented(app), TAILSPIN)
    assert len(asyncio.run(flow(customer.tenant, emulator.options(store=store)))) == 1


def test_key_vault(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        with SecretClient(emulator.vault, partner.credential(), **THROUGH_PROXY) as client:
            client.set_secret("from-python", "a value")
            assert client.get_secret("from-python").value == "a value"

    async def flow() -> str | None:
        async with emulator.aio_app() as app:
            credential = app.partner(emulator.tenant, app_only=True).credential()
            async with AsyncSecretClient(emulator.vault, credential, **THROUGH_PROXY) as client:
                return (await client.get_secret("from-python")).value

    assert asyncio.run(flow()) == "a value"


def test_a_refusal_reaches_the_caller_of_their_client(emulator: Emulator) -> None:
    with emulator.app() as app:
        nobody = app.partner(emulator.tenant).credential()
        with (
            SubscriptionClient(nobody, **THROUGH_PROXY) as client,
            pytest.raises((errors.SignInRequiredError, ClientAuthenticationError)),
        ):
            list(client.subscriptions.list())


@pytest.mark.parametrize("client_of_ours", ["waiting", "awaiting"])
def test_graph(emulator: Emulator, client_of_ours: str) -> None:
    from test_host import Store

    store = Store()
    with emulator.app(store=store) as app:
        customer = customer_named(emulator.consented(app), TAILSPIN)
        domains = [domain["id"] for domain in customer.graph.domains.list()]

    async def flow(made: Any) -> list[str]:
        credential = made.partner(emulator.tenant).customer(customer.tenant).credential()
        context = ssl.create_default_context(cafile=str(FOLDER / "ca.pem"))
        http = httpx.AsyncClient(proxy=emulator.proxy, verify=context)
        provider = AzureIdentityAuthenticationProvider(credential, scopes=[GRAPH])
        adapter = BaseGraphRequestAdapter(
            provider, http_client=GraphClientFactory.create_with_default_middleware(client=http)
        )
        request = RequestInformation(Method.GET, "https://graph.microsoft.com/v1.0/domains")
        body = await adapter.send_primitive_async(request, "bytes", {})
        await http.aclose()
        import json

        return [domain["id"] for domain in json.loads(body)["value"]]

    made = (emulator.app if client_of_ours == "waiting" else emulator.aio_app)(store=store)
    assert asyncio.run(flow(made)) == domains
    assert len(domains) == 2


def test_azure_core_is_not_needed() -> None:
    program = (
        "import sys; sys.modules['azure'] = None\n"
        "from partnercenter import App\n"
        "credential = App('8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a').partner('x').credential()\n"
        "print(credential)"
    )
    assert "TokenCredential" in subprocess.check_output([sys.executable, "-c", program], text=True)
