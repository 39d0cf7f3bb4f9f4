"""Calls that are awaited: cancelled, left, on loops that close and on other loops."""

import asyncio
import gc
import threading
from typing import Any

import pytest

from conftest import GRAPH, Emulator
from partnercenter import _native, errors
from test_host import Store

pytestmark = pytest.mark.usefixtures("each_loop")


class Hanging(Store):
    """Answers when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = threading.Event()
        self.go = threading.Event()

    def load(self, key: Any) -> Any:
        self.asked.set()
        self.go.wait(60)
        return None


def test_cancelling_the_task_cancels_the_call(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    cancelled: list[int] = []
    cancel = _native.cancel
    monkeypatch.setattr(_native, "cancel", lambda call: (cancelled.append(call), cancel(call)))
    store = Hanging()

    async def flow() -> None:
        async with emulator.aio_app(store=store) as app:
            task = asyncio.create_task(app.partner(emulator.tenant).token(GRAPH))
            await asyncio.to_thread(store.asked.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(cancelled) == 1
            # Before it was begun, and after it has ended.
            task = asyncio.create_task(app.partner(emulator.tenant, app_only=True).token(GRAPH))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            done = asyncio.create_task(app.partner(emulator.tenant, app_only=True).token(GRAPH))
            await done
            assert not done.cancel()

    asyncio.run(flow())
    store.go.set()


def test_a_timeout_of_asyncio_cancels_the_call(emulator: Emulator) -> None:
    store = Hanging()

    async def flow() -> None:
        async with emulator.aio_app(store=store) as app:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(app.partner(emulator.tenant).token(GRAPH), 0.2)

    asyncio.run(flow())
    store.go.set()


def test_cancelled_at_any_moment(emulator: Emulator) -> None:
    async def flow() -> None:
        async with emulator.aio_app() as app:
            partner = app.partner(emulator.tenant, app_only=True)
            await partner.token(GRAPH)
            ends = {"ended": 0, "cancelled": 0}
            for number in range(200):
                task = asyncio.create_task(partner.sign_in.get())
                await asyncio.sleep(0.0001 * (number % 20))
                task.cancel()
                try:
                    await task
                except errors.PartnerCenterError:
                    ends["ended"] += 1
                except asyncio.CancelledError:
                    ends["cancelled"] += 1
                else:
                    ends["ended"] += 1
            assert sum(ends.values()) == 200

    asyncio.run(flow())


def test_a_loop_that_closes_with_calls_pending(emulator: Emulator, recwarn: pytest.WarningsRecorder) -> None:
    store = Hanging()
    loop = asyncio.new_event_loop()
    left: list[asyncio.Future[object]] = []

    async def leave() -> None:
        app = emulator.aio_app(store=store)
        left.append(asyncio.ensure_future(app.partner(emulator.tenant).token(GRAPH)))
        await asyncio.to_thread(store.asked.wait, 60)

    loop.run_until_complete(leave())
    loop.close()
    store.go.set()
    # The completion finds the loop closed; what comes after it shows that nothing was hurt.
    with emulator.app() as app:
        assert len(list(app.partner(emulator.tenant, app_only=True).customers.list())) == 7
    # What asyncio says of a task that was left is its own affair.
    left[0]._log_destroy_pending = False
    left.clear()
    gc.collect()
    assert not [warning for warning in recwarn if issubclass(warning.category, pytest.PytestUnraisableExceptionWarning)]


def test_one_app_on_several_loops(emulator: Emulator) -> None:
    app = emulator.aio_app()
    partner = app.partner(emulator.tenant, app_only=True)

    async def count() -> int:
        return len([customer async for customer in partner.customers.list(size=2)])

    assert [asyncio.run(count()) for _ in range(3)] == [7, 7, 7]
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(asyncio.run(count()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert found == [7] * 4


def test_calls_side_by_side(emulator: Emulator) -> None:
    async def flow() -> None:
        async with emulator.aio_app() as app:
            partner = app.partner(emulator.tenant, app_only=True)
            ids = [customer["id"] async for customer in partner.customers.list()]
            found = await asyncio.gather(*(partner.customer(tenant).get() for tenant in ids * 10))
            assert [customer["id"] for customer in found] == ids * 10
            outcomes = await asyncio.gather(
                *(partner.customer(emulator.csp["id"]).get() for _ in range(20)), return_exceptions=True
            )
            assert {type(outcome) for outcome in outcomes} == {errors.NotFoundError}

    asyncio.run(flow())


def test_waiting_calls_work_beside_a_running_loop(emulator: Emulator) -> None:
    """As in a notebook, where a loop runs while cells are executed."""

    async def cell() -> int:
        with emulator.app() as app:
            return len(list(app.partner(emulator.tenant, app_only=True).customers.list()))

    assert asyncio.run(cell()) == 7
