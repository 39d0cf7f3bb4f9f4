"""Many threads, many calls, many apps: all are answered, and nothing is left behind."""

import asyncio
import gc
import json
import os
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from conftest import GRAPH, Emulator
from partnercenter import _host, _native, errors
from test_host import Store


def test_sixteen_threads_with_callbacks(emulator: Emulator) -> None:
    class Counting(Store):
        def __init__(self) -> None:
            super().__init__()
            self.loads = 0
            self.lock = threading.Lock()

        def load(self, key: Any) -> Any:
            with self.lock:
                self.loads += 1
            json.dumps([key] * 50)
            return super().load(key)

    store = Counting()
    ended: list[object] = []
    with emulator.app(store=store) as app:
        partner = app.partner(emulator.tenant)

        def work(number: int) -> None:
            for turn in range(50):
                try:
                    ended.append(partner.sign_in.get() if (number + turn) % 2 else partner.token(GRAPH, timeout=60))
                except errors.SignInRequiredError:
                    ended.append(None)

        threads = [threading.Thread(target=work, args=[number]) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
    assert ended == [None] * 800
    assert store.loads >= 400


def left_behind(work: Callable[[], None]) -> dict[str, int]:
    """What there is more of after the work: objects of the collector, blocks of memory, threads, open files."""

    def count() -> dict[str, int]:
        gc.collect()
        return {
            "objects": len(gc.get_objects()),
            "blocks": sys.getallocatedblocks(),
            "calls": _native.calls_under_way(),
            "threads": threading.active_count(),
            "files": len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0,
        }

    work()
    before = count()
    work()
    return {name: number - before[name] for name, number in count().items()}


def test_a_hundred_thousand_calls_leave_nothing(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)

        def work() -> None:
            for _ in range(10_000):
                assert app.tokens.withheld.list() == []
            for _ in range(40_000):
                partner.token(GRAPH)

        found = left_behind(work)
    assert found["objects"] < 200, found
    assert found["blocks"] < 2_000, found
    assert found["calls"] <= 0, found
    assert found["threads"] <= 0, found
    assert found["files"] < 20, found


@pytest.mark.usefixtures("each_loop")
def test_awaited_calls_leave_nothing(emulator: Emulator) -> None:
    async def flow() -> None:
        async with emulator.aio_app() as app:
            for _ in range(200):
                await asyncio.gather(*(app.tokens.withheld.list() for _ in range(10)))
            tasks = [asyncio.create_task(app.tokens.withheld.list()) for _ in range(200)]
            await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    found = left_behind(lambda: asyncio.run(flow()))
    assert found["objects"] < 500, found
    assert found["threads"] <= 1, found
    assert found["files"] < 20, found


def test_apps_leave_nothing(emulator: Emulator) -> None:
    apps: list[weakref.ref[Any]] = []

    def work() -> None:
        for _ in range(20):
            app = emulator.app(store=Store())
            apps.append(weakref.ref(app))
            next(iter(app.partner(emulator.tenant, app_only=True).customers.list(size=1)))

    found = left_behind(work)
    assert not [app for app in apps if app() is not None]
    assert found["objects"] < 500, found
    # Connections that were left open are closed by and by.
    assert found["files"] < 200, found


def test_exceptions_of_callbacks_are_not_kept_for_ever(emulator: Emulator) -> None:
    class Failing(Store):
        def load(self, key: Any) -> Any:
            raise ValueError("on purpose")

    causes: set[type] = set()
    with emulator.app(store=Failing()) as app:
        for _ in range(_host._MOST_RAISED + 20):
            try:
                app.partner(emulator.tenant).sign_in.get()
            except errors.StoreError as error:
                causes.add(type(error.__cause__))
    assert causes == {ValueError}
    assert len(_host._raised) <= _host._MOST_RAISED
