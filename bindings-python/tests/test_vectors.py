"""Plays the vectors, with calls that wait and calls that are awaited. `tests/vectors/README.md` says how."""

import asyncio
import json
import keyword
import queue
import threading
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest

import partnercenter
from conftest import READY
from partnercenter import _error, _native, _wire, aio, errors
from partnercenter._host import Host
from partnercenter.aio import _calls

MEMBERS = {"operation", "partner", "customer", "account", "appOnly", "params", "options"}
OPTIONS = {theirs: ours for ours, theirs in _wire._OPTIONS.items()}


def judge(method: str, path: str, body: object = None) -> Any:
    """Asks the judge, which knows the cases."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(READY["vectors"] + path, data, {"Content-Type": "application/json"}, method=method)
    with opener.open(request, timeout=120) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def succeeded(answer: _wire.Answer) -> dict[str, Any]:
    """The body as text and, where it is JSON, the value that users get of it."""
    shown = {"body": answer.body.decode(), "facts": answer._facts}
    if answer.body and "json" in (answer.content_type or ""):
        shown["json"] = answer.value
    return shown


def failed(error: errors.PartnerCenterError) -> dict[str, Any]:
    assert type(error) is errors._KINDS[error.kind]
    assert issubclass(type(error), errors.PartnerCenterError)
    envelope = {theirs: getattr(error, ours) for theirs, ours in _error._FIELDS.items()}
    envelope["message"] = error.message
    envelope["retryAfterMs"] = None if error.retry_after is None else round(error.retry_after * 1000)
    return {"error": envelope}


class Case:
    """What both clients do alike."""

    def __init__(self, number: int) -> None:
        self.begun = judge("POST", f"/cases/{number}", {})
        self.run = self.begun["run"]
        self.app: Any = None

    def next(self, outcome: object) -> dict[str, Any]:
        return judge("POST", f"/runs/{self.run}", outcome)["action"]

    def native(self, action: dict[str, Any]) -> _native.App:
        ask = self.ask if action.get("host") else None
        return _wire.called(_native.App, json.dumps(action["config"]).encode(), ask)

    def ask(self, request: int, kind: str, payload: bytes) -> None:
        def answer() -> None:
            reply = judge("POST", f"/runs/{self.run}/host", {"kind": kind, "payload": json.loads(payload)})
            if not reply.get("silent"):
                _native.reply(request, reply["failed"], json.dumps(reply["reply"]).encode())

        threading.Thread(target=answer, daemon=True).start()

    def wait_for(self, count: int) -> None:
        judge("GET", f"/runs/{self.run}/requests/{count}")

    def door(self, request: dict[str, Any]) -> tuple[Any, dict[str, Any]] | None:
        """Who makes the call in Python, with its options; None for a request that Python cannot even write."""
        options = request.get("options", {})
        named = {name: request.get(name) for name in ("operation", "partner", "customer", "account")}
        if not request.keys() <= MEMBERS or not options.keys() <= {*OPTIONS, "resume"} or "operation" not in request:
            return None
        if not all(value is None or isinstance(value, str) for value in named.values()):
            return None
        door = self.app
        if request.get("partner") is not None:
            door = door.partner(
                request["partner"], account=request.get("account"), app_only=request.get("appOnly", False)
            )
        if request.get("customer") is not None:
            door = door.customer(request["customer"])
        said = {OPTIONS.get(name, name): value for name, value in options.items()}
        if "timeout" in said:
            said["timeout"] /= 1000
        return door, said

    def made(self, action: dict[str, Any]) -> Any:
        """What the generated method of an operation gives, before it is waited for."""
        request, names = action["request"], action["method"]["path"]
        found, options = self.door(request) or pytest.fail("a method that Python cannot call")
        for name in names:
            found = getattr(found, f"{name}_" if keyword.iskeyword(name) else name)
        given = dict(request["params"])
        required = [given.pop(name) for name in action["method"]["required"]]
        if "body" in given:
            required.append(given.pop("body"))
        return found(*required, **given, **options)


class Waiting(Case):
    """Plays a case by the client that waits."""

    def play(self) -> list[str]:
        action = self.begun["action"]
        while action["do"] != "end":
            try:
                outcome = getattr(self, action["do"])(action)
            except errors.PartnerCenterError as error:
                outcome = failed(error)
            action = self.next(outcome)
        return action["complaints"]

    def create(self, action: dict[str, Any]) -> dict[str, Any]:
        native = self.native(action)
        self.app = partnercenter.App.__new__(partnercenter.App)
        self.app._begin("case", native, None)
        return {}

    def call(self, action: dict[str, Any]) -> dict[str, Any]:
        if "method" in action:
            made = self.made(action)
            value = next(made.by_page()).value if isinstance(made, partnercenter.Pages) else made
            return {"json": value}
        request, native = action["request"], self.app._caller.native
        written = json.dumps(request).encode()
        if action.get("cancelAfter") is not None:
            outcomes: queue.SimpleQueue[tuple[bool, bytes, bytes]] = queue.SimpleQueue()
            call = native.start(written, lambda *outcome: outcomes.put(outcome))
            self.wait_for(action["cancelAfter"])
            _native.cancel(call)
            is_failed, body, facts = outcomes.get(timeout=120)
            return failed(_wire.error(body)) if is_failed else succeeded(_wire.Answer(body, facts))
        if (found := self.door(request)) is None:
            return succeeded(_wire.Answer(*_wire.called(native.call, written)))
        door, options = found
        return succeeded(door.answer(request["operation"], request.get("params"), **options))

    def pages(self, action: dict[str, Any]) -> dict[str, Any]:
        request, found = action["request"], []
        door, options = self.door(request) or pytest.fail("pages that Python cannot ask for")
        pages = door.pages(request["operation"], request.get("params"), **options).by_page()
        for page in pages:
            found.append(succeeded(page))
            if len(found) == action.get("most"):
                pages.close()
                break
        return {"pages": found}

    def close(self, action: dict[str, Any]) -> dict[str, Any]:
        self.app.close()
        return {}


class Awaiting(Case):
    """Plays a case by the client for asyncio."""

    async def play(self) -> list[str]:
        action = self.begun["action"]
        while action["do"] != "end":
            try:
                outcome = await getattr(self, action["do"])(action)
            except errors.PartnerCenterError as error:
                outcome = failed(error)
            action = await asyncio.to_thread(self.next, outcome)
        return action["complaints"]

    async def create(self, action: dict[str, Any]) -> dict[str, Any]:
        native = self.native(action)
        self.app = aio.App.__new__(aio.App)
        self.app._begin("case", native, Host())
        return {}

    async def call(self, action: dict[str, Any]) -> dict[str, Any]:
        if "method" in action:
            made = self.made(action)
            is_list = isinstance(made, aio.Pages)
            return {"json": (await anext(made.by_page())).value if is_list else await made}
        request, native = action["request"], self.app._caller.native
        written = json.dumps(request).encode()
        if action.get("cancelAfter") is not None:
            calls: list[int] = []

            def start(done: Callable[..., None]) -> int:
                calls.append(native.start(written, done))
                return calls[0]

            waiting = asyncio.create_task(_calls.called(start))
            await asyncio.to_thread(self.wait_for, action["cancelAfter"])
            _native.cancel(calls[0])
            return succeeded(_wire.Answer(*await waiting))
        if (found := self.door(request)) is None:
            body, facts = await _calls.called(lambda done: native.start(written, done))
            return succeeded(_wire.Answer(body, facts))
        door, options = found
        return succeeded(await door.answer(request["operation"], request.get("params"), **options))

    async def pages(self, action: dict[str, Any]) -> dict[str, Any]:
        request, found = action["request"], []
        door, options = self.door(request) or pytest.fail("pages that Python cannot ask for")
        pages = door.pages(request["operation"], request.get("params"), **options).by_page()
        async for page in pages:
            found.append(succeeded(page))
            if len(found) == action.get("most"):
                await pages.aclose()
                break
        return {"pages": found}

    async def close(self, action: dict[str, Any]) -> dict[str, Any]:
        await self.app.close()
        return {}


def parameter(case: dict[str, Any]) -> Any:
    marks = pytest.mark.skip(reason=case["skipped"]) if "skipped" in case else ()
    return pytest.param(case["number"], id=case["name"], marks=marks)


CASES = [parameter(case) for case in judge("GET", "/cases")]


@pytest.mark.parametrize("number", CASES)
def test_by_calls_that_wait(number: int) -> None:
    assert Waiting(number).play() == []


@pytest.mark.usefixtures("each_loop")
@pytest.mark.parametrize("number", CASES)
def test_by_calls_that_are_awaited(number: int) -> None:
    assert asyncio.run(Awaiting(number).play()) == []
