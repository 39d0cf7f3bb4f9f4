"""Bad input: each has one outcome, and nothing is sent."""

import asyncio
import copy
import datetime
import inspect
import pickle
import uuid
from typing import Any

import pytest

import partnercenter
from conftest import GRAPH, Emulator
from partnercenter import (
    AccessToken,
    App,
    AssertionCallback,
    ClientCertificate,
    ClientSecret,
    FileStore,
    KeyVault,
    ManagedIdentity,
    MemoryStore,
    Proxy,
    TokenStore,
    VaultIdentity,
    WorkloadIdentity,
    aio,
    errors,
)

CLIENT = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"
PARTNER = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"


@pytest.mark.parametrize("made", [App, aio.App])
@pytest.mark.parametrize(
    ("options", "kind", "names"),
    [
        ({"client_id": 7}, TypeError, "client_id must be a str, not int"),
        ({"client_id": b"x"}, TypeError, "client_id must be a str, not bytes"),
        ({"client_id": "contoso"}, errors.ConfigurationError, "GUID"),
        ({"tiemout": 3}, TypeError, 'has no option "tiemout". Did you mean timeout?'),
        ({"credentials": None}, TypeError, "Did you mean credential?"),
        ({"credential": "secret"}, TypeError, "credential must be a ClientSecret"),
        ({"store": "memory"}, TypeError, "store must be a MemoryStore"),
        ({"store": FileStore}, TypeError, "store must be a MemoryStore"),
        ({"cloud": "mars"}, errors.ConfigurationError, "mars"),
        ({"cloud": "golbal"}, errors.ConfigurationError, "global"),
        ({"cloud": {"name": object()}}, TypeError, "object cannot be sent as JSON"),
        ({"proxy": 8080}, TypeError, "proxy must be a Proxy"),
        ({"proxy": "environ"}, errors.ConfigurationError, '"proxy" of the configuration has no "environ"'),
        ({"timeout": "soon"}, TypeError, "timeout must be a number of seconds"),
        ({"timeout": True}, TypeError, "timeout must be a number of seconds"),
        ({"timeout": -1}, ValueError, "timeout must be a positive number"),
        ({"timeout": float("nan")}, ValueError, "timeout must be a positive number"),
        ({"extra_roots": "pem"}, TypeError, "extra_roots must be a sequence"),
        ({"extra_roots": ["no certificate"]}, errors.ConfigurationError, ""),
        ({"require": "gdap"}, TypeError, "require must be a sequence"),
        ({"require": ["gdpa"]}, errors.ConfigurationError, "gdap"),
        ({"protocol": "v3"}, errors.ConfigurationError, "v3"),
        ({"write_back": "sometimes"}, errors.ConfigurationError, "It may be one of default, always, never"),
        ({"write_back": "allways"}, errors.ConfigurationError, "Did you mean always?"),
        ({"proxy": "nome"}, errors.ConfigurationError, "Did you mean none?"),
        ({"proxy": "ftp:"}, errors.ConfigurationError, ""),
        ({"cache_bytes": "much"}, errors.ConfigurationError, '"cache_bytes" of the configuration is of the wrong type'),
        ({"cloud": {"nmae": "x"}}, errors.ConfigurationError, "Did you mean name?"),
        ({"client_id": "Xy~8Q~canary"}, errors.ConfigurationError, '"client_id": the application id "Xy~…"'),
        ({"open_address": "x"}, TypeError, "open_address must be a function"),
        ({"application": "\ud800"}, errors.ConfigurationError, "JSON"),
        ({"credential": ClientCertificate()}, errors.ConfigurationError, "exactly one of path, pem and pfx"),
        ({"credential": ClientCertificate("/nowhere.pem")}, errors.ConfigurationError, "nowhere"),
    ],
)
def test_a_configuration_is_refused_by_name(made: Any, options: dict, kind: type, names: str) -> None:
    with pytest.raises(kind) as caught:
        made(**{"client_id": CLIENT, **options})
    assert names in str(caught.value)


@pytest.mark.parametrize(
    ("make", "names"),
    [
        (lambda: ClientSecret(7), "the client secret must be a str"),
        (lambda: ClientSecret("x", secrets=1), "Did you mean secret?"),
        (lambda: ClientCertificate("x", pasword="x"), "Did you mean password?"),
        (lambda: ClientCertificate(pfx="x"), "pfx must be bytes"),
        (lambda: KeyVault(7), "the address of the vault must be a str"),
        (lambda: KeyVault("https://x", access=ClientSecret("x")), "access must be a ManagedIdentity"),
        (lambda: VaultIdentity("x", "y", ManagedIdentity()), "VaultIdentity needs"),
        (lambda: AssertionCallback("x"), "needs a function"),
        (lambda: WorkloadIdentity(7), "not int"),
        (lambda: TokenStore(), "abstract"),
    ],
)
def test_a_part_is_refused_by_name(make: Any, names: str) -> None:
    with pytest.raises(TypeError, match=names.replace("?", r"\?")):
        make()


def nested(depth: int) -> object:
    value: object = "x"
    for _ in range(depth):
        value = [value]
    return value


def partner() -> partnercenter.Partner:
    return App(CLIENT).partner(PARTNER)


@pytest.mark.parametrize(
    ("call", "kind", "names"),
    [
        (lambda p: p.customers.list(sizee=3), TypeError, "Did you mean size?"),
        (lambda p: p.customer(CLIENT).get(tiemout=3), TypeError, "Did you mean timeout?"),
        (lambda p: p.customer(CLIENT).get(timeout="x"), TypeError, "number of seconds"),
        (lambda p: p.customer(CLIENT).application_consents.delete(), TypeError, "application_id"),
        (lambda p: p.customer("../x").get(), errors.ConfigurationError, "GUID"),
        (lambda p: p.call("customers.get", {"customer_id": "../x"}), errors.ConfigurationError, "not a GUID"),
        (lambda p: list(p.customers.list(size="x")), errors.ConfigurationError, "size is not a whole number"),
        (lambda p: list(p.customers.list(size=datetime.datetime(2026, 1, 1))), TypeError, "time zone"),
        (lambda p: list(p.customers.list(filter={1, 2})), TypeError, "set cannot be sent as JSON"),
        (lambda p: list(p.customers.list(filter=float("nan"))), TypeError, "JSON"),
        (lambda p: list(p.customers.list(resume="x")), errors.ConfigurationError, ""),
        (lambda p: p.call("customers.lst"), errors.ConfigurationError, "customers.list"),
        (lambda p: p.call(7), errors.ConfigurationError, ""),
        (lambda p: p.call("customers.get", {"customer": CLIENT}), errors.ConfigurationError, "customer_id"),
        (lambda p: p.call("customers.get", {"customer_id": "\ud800"}), errors.ConfigurationError, ""),
        (lambda p: p.token("\ud800"), errors.ConfigurationError, "a scope is no text"),
        (lambda p: p.token("https://graph.microsoft.com/\0"), errors.ConfigurationError, "character"),
        (lambda p: p.customer("\ud800"), errors.ConfigurationError, "no text"),
        (lambda p: p.call("\ud800"), errors.ConfigurationError, ""),
        (lambda p: p.call("customers.list", {"filter": nested(100_000)}), TypeError, "customers.list: "),
        (lambda p: p.call("customers.list", {"filter": nested(200)}), errors.ConfigurationError, ""),
        (lambda p: p.token(7), TypeError, "scopes must be a str"),
        (lambda p: p.token(b"x"), TypeError, "scopes must be a str"),
        (lambda p: p.token([7]), TypeError, "a scope must be a str"),
        (lambda p: p.token(""), errors.ConfigurationError, "no scope"),
        (lambda p: p.token(GRAPH, forced=True), TypeError, "Did you mean force"),
        (lambda p: p.customer(7), TypeError, "tenant must be a str"),
        (lambda p: p.customer("x").token(GRAPH), errors.ConfigurationError, "GUID"),
        (lambda p: App(CLIENT).partner(7), TypeError, "tenant must be a str"),
        (lambda p: App(CLIENT).partner(PARTNER, app_only=1), TypeError, "app_only must be a bool"),
        (
            lambda p: App(CLIENT).partner(PARTNER, acount="x"),
            TypeError,
            'partner has no option "acount". Did you mean account?',
        ),
        (lambda p: aio.App(CLIENT).partner(PARTNER, app_onyl=True), TypeError, "Did you mean app_only?"),
        (
            lambda p: p.customer(CLIENT).get(request_id="x"),
            errors.ConfigurationError,
            '"request_id" of the call is not',
        ),
    ],
)
def test_a_call_is_refused_by_name(call: Any, kind: type, names: str) -> None:
    with pytest.raises(kind) as caught:
        call(partner())
    assert names in str(caught.value)


def test_what_json_knows_in_one_way_only_is_taken(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        first = next(iter(partner.customers.list()))
        assert partner.call("customers.get", {"customer_id": uuid.UUID(first["id"])})["id"] == first["id"]


def test_calls_after_close(emulator: Emulator) -> None:
    app = emulator.app()
    partner = app.partner(emulator.tenant, app_only=True)
    partner.token(GRAPH)
    pages = iter(partner.customers.list(size=2))
    next(pages)
    app.close()
    app.close()
    for call in (lambda: partner.token(GRAPH), lambda: list(partner.customers.list()), lambda: list(pages)):
        with pytest.raises(errors.ConfigurationError, match="the app was closed"):
            call()


def test_an_iterator_that_was_closed(emulator: Emulator) -> None:
    with emulator.app() as app:
        pages = app.partner(emulator.tenant, app_only=True).customers.list(size=2).by_page()
        next(pages)
        pages.close()
        with pytest.raises(errors.ConfigurationError, match="closed"):
            next(pages)


def test_a_page_can_be_asked_for_again(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        items = iter(partner.customers.list(size=3))
        first = [next(items) for _ in range(3)]
        unavailable = {"status": {"status": 500, "body": "{}"}}
        with emulator.fault(when={"role": "partner_center"}, times=None, then=unavailable):
            for _ in range(2):
                with pytest.raises(errors.ServiceError):
                    next(items)
        assert len(first + list(items)) == 7


def test_a_panic_inside_is_an_error_and_the_process_goes_on(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        for _ in range(2):
            with pytest.raises(errors.InternalError) as caught:
                partner.call("internal.panic")
            assert "report it" in caught.value.hint
        assert len(list(partner.customers.list())) == 7

    async def flow() -> None:
        async with emulator.aio_app() as app:
            with pytest.raises(errors.InternalError):
                await app.partner(emulator.tenant).call("internal.panic")

    asyncio.run(flow())


def test_pages_have_a_timeout_of_their_own(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        assert len(list(partner.customers.list(size=3, timeout=60))) == 7
        with pytest.raises(errors.TimeoutError):
            list(partner.customers.list(timeout=0))
        with pytest.raises(TypeError, match="Did you mean resume"):
            partner.customers.list(resmue=None)


SECRETS = ("canary-secret", "canary-password", "canary-pem")
SECRETIVE = [
    ClientSecret("canary-secret"),
    ClientCertificate(pem="canary-pem", password="canary-password"),
    ManagedIdentity(client_id=CLIENT),
    WorkloadIdentity("/x"),
    AssertionCallback(lambda request: "canary-secret"),
    FileStore("/x"),
    MemoryStore(),
    KeyVault("https://contoso.vault.azure.net", access=VaultIdentity(PARTNER, CLIENT, ClientSecret("canary-secret"))),
    VaultIdentity(PARTNER, CLIENT, ClientCertificate(pem="canary-pem", password="canary-password")),
    Proxy("http://proxy.example", user="anna", password="canary-password"),
    Proxy("http://anna:canary-password@proxy.example"),
    App(CLIENT, credential=ClientSecret("canary-secret")),
    App(CLIENT).partner(PARTNER),
    App(CLIENT).partner(PARTNER).customer(CLIENT),
    App(CLIENT).partner(PARTNER).credential(),
    App(CLIENT).partner(PARTNER).customers.list(),
    AccessToken(App(CLIENT).partner(PARTNER), "canary-secret", 1, 1),
    aio.App(CLIENT, credential=ClientSecret("canary-secret")),
    aio.App(CLIENT).partner(PARTNER).credential(),
    aio.AccessToken(aio.App(CLIENT).partner(PARTNER), "canary-secret", 1, 1),
]


@pytest.mark.parametrize("value", SECRETIVE, ids=lambda value: type(value).__name__)
def test_nothing_shows_a_secret_or_is_pickled(value: object) -> None:
    shown = f"{value!r} {value!s} {value:}"
    assert not any(secret in shown for secret in SECRETS)
    for copied in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match=r"cannot be pickled or copied.* Make it anew"):
            copied(value)


def test_options_do_not_change() -> None:
    secret = ClientSecret("x")
    with pytest.raises(AttributeError, match="cannot be changed"):
        secret._config = {}
    with pytest.raises(AttributeError, match="cannot be changed"):
        secret.more = 1
    with pytest.raises(AttributeError, match="cannot be changed"):
        del secret._config


def test_errors_are_pickled() -> None:
    error = errors.ThrottledError("too many", code="429", retry_after=1.5, details=[{"name": "a", "value": "b"}])
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is errors.ThrottledError
    assert vars(again) == vars(error)
    assert str(again) == "too many"


def test_every_kind_has_a_class_and_an_unknown_one_the_base() -> None:
    from partnercenter import _wire

    assert len(errors._KINDS) == 20
    for kind, cls in errors._KINDS.items():
        assert issubclass(cls, errors.PartnerCenterError)
        assert cls is not errors.PartnerCenterError
        assert cls.kind == kind
        with pytest.raises(cls):
            raise _wire.error(b'{"kind": "%s", "message": "x"}' % kind.encode())
    unknown = _wire.error(b'{"kind": "weather", "message": "rain", "hint": "umbrella"}')
    assert type(unknown) is errors.PartnerCenterError
    assert (unknown.kind, str(unknown)) == ("weather", "rain. umbrella")


def signatures(module: Any) -> dict[str, str]:
    found = {}
    for name in module.__all__:
        cls = getattr(module, name)
        if not inspect.isclass(cls):
            continue
        for member, function in inspect.getmembers(cls, inspect.isfunction):
            if not member.startswith("_") or member == "__init__":
                signature = inspect.signature(function)
                found[f"{name}.{member.removeprefix('a')}"] = str(signature)
    return found


def test_both_clients_have_the_same_names_and_signatures() -> None:
    assert partnercenter.__all__ == aio.__all__
    waiting, awaiting = signatures(partnercenter), signatures(aio)
    own = {name for name in waiting if name.startswith(("Pages.", "Answer.", "Page."))}
    for name, signature in waiting.items():
        if name not in own and "." in name:
            assert awaiting.get(name, "").replace("AsyncIterator[", "Iterator[") == signature, name


def test_asyncio_needs_a_loop() -> None:
    app = aio.App(CLIENT)
    waiting = app.partner(PARTNER).token(GRAPH)
    with pytest.raises(RuntimeError, match="no running event loop"):
        waiting.send(None)

    async def wrong() -> None:
        with pytest.raises(TypeError, match="Did you mean size"):
            app.partner(PARTNER).customers.list(sizee=3)
        with pytest.raises(errors.ConfigurationError, match="GUID"):
            await app.partner(PARTNER).customer("x").get()
        with pytest.raises(TypeError, match="scopes must be a str"):
            await app.partner(PARTNER).token(7)

    asyncio.run(wrong())
