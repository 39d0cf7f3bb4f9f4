"""The flows, with calls that wait and calls that are awaited."""

import asyncio

import pytest

from conftest import GRAPH, Emulator
from partnercenter import errors


def test_the_app_alone_lists_customers(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        customers = list(partner.customers.list())
        assert len(customers) == 7
        pages = list(partner.customers.list(size=3).by_page())
        assert sum(len(page.items) for page in pages) == 7
        assert pages[0].continuation
        assert pages[0].total == 3, "what the emulator says of a page"
        assert pages[-1].continuation is None
        rest = list(partner.customers.list(size=3, resume=pages[0].continuation))
        assert [customer["id"] for customer in pages[0].items + rest] == [customer["id"] for customer in customers]
        answer = partner.answer("customers.get", {"customer_id": customers[0]["id"]})
        assert answer.status == 200
        assert answer.value == partner.customer(customers[0]["id"]).get()


def test_requests_that_the_table_does_not_have(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        answer = partner.request("GET", "/v1/customers?size=3", query={"unknown": ["a b", 1, True]})
        assert answer.status == 200
        assert len(answer.value["items"]) == 3
        assert len(answer.request_id or "") == 36
        pages = list(partner.request_pages("/v1/customers", query={"size": 3}).by_page())
        assert [len(page.items) for page in pages] == [3, 3, 1]
        with pytest.raises(errors.ServiceError, match="nothing at this address"):
            partner.request("POST", "/v1.0/nothing", service="graph", content=b"{}", content_type="application/json")
        for refused in ("https://elsewhere.example/", "//elsewhere.example/", "/v1/../x", "v1/customers"):
            with pytest.raises(errors.ConfigurationError):
                partner.request("GET", refused)
        with pytest.raises(errors.ConfigurationError, match="Host"):
            partner.request("GET", "/v1/customers", headers={"Host": "elsewhere.example"})
        with pytest.raises(TypeError, match="bytes"):
            partner.request("POST", "/v1/x", content="text")  # type: ignore[arg-type]


def test_a_person_consents_and_customers_are_reached(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = emulator.consented(app)
        stored = partner.sign_in.get()
        assert stored is not None
        assert stored["mfa"] == "proved"
        reached = 0
        for customer in partner.customers.list():
            try:
                token = partner.customer(customer["id"]).token(GRAPH)
            except errors.PartnerCenterError:
                continue
            reached += 1
            assert token.token not in repr(token)
            assert partner.customer(customer["id"]).token([GRAPH]).token == token.token
        assert reached > 0


@pytest.mark.usefixtures("each_loop")
def test_a_cached_token_is_one_text_while_it_is_good_and_no_longer(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = emulator.consented(app)
        token = partner.token(GRAPH).token
        held = partner.token(GRAPH).token
        assert held == token
        assert partner.token([GRAPH]).token is held
        newer = partner.token(GRAPH, force=True).token
        assert newer != token
        assert partner.token(GRAPH).token == newer
        assert app.partner(emulator.tenant, app_only=True).token(GRAPH).token != newer
        partner.sign_in.delete()
        with pytest.raises(errors.SignInRequiredError):
            partner.token(GRAPH)
    with pytest.raises(errors.ConfigurationError, match="closed"):
        partner.token(GRAPH)


def test_asyncio_has_the_same_flows(emulator: Emulator) -> None:
    async def flow() -> int:
        async with emulator.aio_app() as app:
            partner = app.partner(emulator.tenant, app_only=True)
            customers = [customer async for customer in partner.customers.list(size=2)]
            tokens = await asyncio.gather(*(partner.token(GRAPH) for _ in range(20)))
            assert len({token.token for token in tokens}) == 1
            one = await partner.customer(customers[0]["id"]).get()
            same = await partner.request("GET", f"/v1/customers/{one['id']}")
            assert same.value == one
            assert len([item async for item in partner.request_pages("/v1/customers", query={"size": 3})]) == 7
            assert one["id"] == customers[0]["id"]
            return len(customers)

    assert asyncio.run(flow()) == 7


def test_nobody_has_signed_in(emulator: Emulator) -> None:
    with emulator.app() as app, pytest.raises(errors.SignInRequiredError) as caught:
        app.partner(emulator.tenant).token(GRAPH)
    assert caught.value.kind == "sign_in_required"
    assert caught.value.hint
