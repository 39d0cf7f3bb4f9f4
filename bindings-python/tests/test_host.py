"""The program's own store, assertions and prompts: whatever they do has one outcome."""

import asyncio
import json
import threading
import time
from typing import Any

import pytest

from conftest import GRAPH, Emulator
from partnercenter import AssertionCallback, TokenStore, errors


class Store(TokenStore):
    """Keeps records in a dictionary, by methods that wait."""

    def __init__(self) -> None:
        self.records: dict[str, tuple[dict[str, Any], int]] = {}
        self.threads: set[str] = set()

    def load(self, key: Any) -> Any:
        self.threads.add(threading.current_thread().name)
        found = self.records.get(json.dumps(key))
        return found and {"record": found[0], "version": str(found[1])}

    def save(self, key: Any, record: Any, seen: str | None) -> str:
        _, version = self.records.get(json.dumps(key), (None, 0))
        if (seen or "0") != str(version):
            raise errors.ConflictError("a newer one is kept")
        self.records[json.dumps(key)] = (record, version + 1)
        return str(version + 1)

    def delete(self, key: Any) -> bool:
        return self.records.pop(json.dumps(key), None) is not None

    def list(self) -> Any:
        return [{"key": json.loads(key)} for key in self.records]


class AwaitedStore(TokenStore):
    """The same, by coroutine functions."""

    def __init__(self) -> None:
        self.store = Store()
        self.loops: set[object] = set()

    async def load(self, key: Any) -> Any:
        self.loops.add(asyncio.get_running_loop())
        await asyncio.sleep(0)
        return self.store.load(key)

    async def save(self, key: Any, record: Any, seen: str | None) -> str:
        await asyncio.sleep(0)
        return self.store.save(key, record, seen)

    async def delete(self, key: Any) -> bool:
        return self.store.delete(key)

    async def list(self) -> Any:
        return self.store.list()


class Failing(Store):
    """Raises what it is told to."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def load(self, key: Any) -> Any:
        raise self.error


@pytest.mark.parametrize("make", [Store, AwaitedStore])
def test_a_store_of_the_program(emulator: Emulator, make: type) -> None:
    store = make()
    with emulator.app(store=store) as app:
        partner = emulator.consented(app)
        assert partner.token(GRAPH).token
        kept = store.records if make is Store else store.store.records
        assert len(kept) == 1
        assert partner.sign_in.get()["user"] == emulator.user
    # Another program finds it.
    with emulator.app(store=store) as app:
        assert app.partner(emulator.tenant).token(GRAPH).token
        assert app.partner(emulator.tenant).sign_in.delete()["removed"] is True
        assert not kept
        with pytest.raises(errors.SignInRequiredError):
            app.partner(emulator.tenant).token(GRAPH)


@pytest.mark.usefixtures("each_loop")
def test_coroutines_run_on_the_loop_that_calls(emulator: Emulator) -> None:
    store = AwaitedStore()

    async def flow() -> None:
        async with emulator.aio_app(store=store) as app:
            with pytest.raises(errors.SignInRequiredError):
                await app.partner(emulator.tenant).token(GRAPH)
        assert store.loops == {asyncio.get_running_loop()}

    asyncio.run(flow())


@pytest.mark.parametrize("error", [ValueError("canary"), SystemExit(3), KeyboardInterrupt(), RecursionError()])
def test_an_exception_is_the_cause(emulator: Emulator, error: BaseException) -> None:
    with emulator.app(store=Failing(error)) as app:
        for _ in range(2):
            with pytest.raises(errors.StoreError) as caught:
                app.partner(emulator.tenant).token(GRAPH)
            assert caught.value.__cause__ is error
            assert type(error).__name__ in caught.value.message
            assert "canary" not in str(caught.value)

    async def flow() -> None:
        async with emulator.aio_app(store=Failing(error)) as app:
            with pytest.raises(errors.StoreError) as caught:
                await app.partner(emulator.tenant).token(GRAPH)
            assert caught.value.__cause__ is error

    asyncio.run(flow())


def test_an_error_of_ours_keeps_its_kind(emulator: Emulator) -> None:
    with emulator.app(store=Failing(errors.AccessDeniedError("not you"))) as app:
        with pytest.raises(errors.AccessDeniedError, match="not you") as caught:
            app.partner(emulator.tenant).token(GRAPH)
        assert isinstance(caught.value.__cause__, errors.AccessDeniedError)


@pytest.mark.parametrize("answer", ["canary", 7, {"record": {"token": "canary"}}, {1, 2}, [float("nan")]])
def test_an_answer_that_is_none(emulator: Emulator, answer: object) -> None:
    class Wrong(Store):
        def load(self, key: Any) -> Any:
            return answer

    with emulator.app(store=Wrong()) as app:
        with pytest.raises(errors.StoreError) as caught:
            app.partner(emulator.tenant).token(GRAPH)
        assert "canary" not in str(caught.value)


def test_a_callback_that_never_answers_ends_with_the_deadline(emulator: Emulator) -> None:
    answered = threading.Event()

    class Hanging(Store):
        def load(self, key: Any) -> Any:
            answered.wait()

    with emulator.app(store=Hanging()) as app, pytest.raises(errors.TimeoutError):
        app.partner(emulator.tenant).sign_in.get(timeout=0.3)
    answered.set()


def test_a_callback_may_call_back_in(emulator: Emulator) -> None:
    with emulator.app() as other:

        class Calling(Store):
            def load(self, key: Any) -> Any:
                self.found = len(list(other.partner(emulator.tenant, app_only=True).customers.list()))
                return super().load(key)

        store = Calling()
        with emulator.app(store=store) as app, pytest.raises(errors.SignInRequiredError):
            app.partner(emulator.tenant).token(GRAPH)
        assert store.found == 7


def test_a_callback_may_close_the_app(emulator: Emulator) -> None:
    class Closing(Store):
        def load(self, key: Any) -> Any:
            app.close()
            return None

    app = emulator.app(store=Closing())
    with pytest.raises(errors.SignInRequiredError):
        app.partner(emulator.tenant).token(GRAPH)
    with pytest.raises(errors.ConfigurationError, match="closed"):
        app.partner(emulator.tenant).token(GRAPH)


def test_assertions_of_the_program(emulator: Emulator) -> None:
    asked: list[Any] = []

    def assertion(request: Any) -> str:
        asked.append(request)
        return "not a jwt"

    async def awaited(request: Any) -> str:
        return assertion(request)

    for function in (assertion, awaited):
        with emulator.app(credential=AssertionCallback(function)) as app, pytest.raises(errors.CredentialError):
            app.partner(emulator.tenant, app_only=True).token(GRAPH)
    assert [request["client"] for request in asked] == [emulator.csp["id"]] * 2
    assert asked[0]["endpoint"].startswith("https://login.microsoftonline.com/")
    with emulator.app(credential=AssertionCallback(lambda request: 1 // 0)) as app:
        with pytest.raises(errors.CredentialError) as caught:
            app.partner(emulator.tenant, app_only=True).token(GRAPH)
        assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_a_person_signs_in_by_a_code(emulator: Emulator) -> None:
    def show(code: Any) -> None:
        assert code["userCode"] in code["message"]
        assert code["expiresOn"] > time.time()
        emulator.enter_device_code(code["userCode"])

    with emulator.app(emulator.public, show_code=show) as app:
        enrolled = app.partner(emulator.tenant).sign_in.device_code()
        assert enrolled["flow"] == "device_code"
        assert app.partner(emulator.tenant).token(GRAPH).token


def test_a_code_that_cannot_be_shown(emulator: Emulator) -> None:
    async def show(code: Any) -> None:
        raise OSError("no display")

    with emulator.app(emulator.public, show_code=show) as app:
        with pytest.raises(errors.PartnerCenterError) as caught:
            app.partner(emulator.tenant).sign_in.device_code()
        assert isinstance(caught.value.__cause__, OSError)
