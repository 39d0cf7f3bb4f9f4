"""What a process does to calls: signals, its end, forks, other interpreters, threads."""

import importlib.util
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable

import pytest

from conftest import CA, GRAPH, READY, Emulator
from partnercenter import _native

PRELUDE = f"""
import asyncio, os, signal, sys, threading, time
import partnercenter
from partnercenter import App, ClientSecret, TokenStore, aio, errors

GRAPH = {GRAPH!r}
PARTNER = {READY["tenant"]!r}
OPTIONS = dict(
    client_id={READY["confidential"]["id"]!r},
    credential=ClientSecret({READY["confidential"]["secret"]!r}),
    proxy={READY["proxy"]!r},
    extra_roots=[{CA!r}],
    timeout=60,
)

class Hanging(TokenStore):
    def load(self, key):
        print("hanging", flush=True)
        time.sleep(1000)
    def save(self, key, record, seen): ...
    def delete(self, key): ...
    def list(self): ...

class AwaitedHanging(Hanging):
    async def load(self, key):
        print("hanging", flush=True)
        await asyncio.sleep(1000)

def opened(address):
    print("hanging", flush=True)

async def all_of(pages):
    return [item async for item in pages]
"""
HANGING = "App(**OPTIONS, store=Hanging()).partner(PARTNER).token(GRAPH)"


def child(program: str, **options: object) -> subprocess.Popen:
    """Starts a program of Python."""
    return subprocess.Popen(
        [sys.executable, "-c", PRELUDE + textwrap.dedent(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def ended(process: subprocess.Popen) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def run(program: str) -> str:
    code, out, err = ended(child(program))
    assert code == 0, err
    assert not err, err
    return out


HELD_BY_THE_PROGRAM = {
    "a store": HANGING,
    "a store, awaited": "asyncio.run(aio.App(**OPTIONS, store=Hanging()).partner(PARTNER).token(GRAPH))",
    "an awaited store": "asyncio.run(aio.App(**OPTIONS, store=AwaitedHanging()).partner(PARTNER).token(GRAPH))",
    "a person": "App(**OPTIONS, open_address=opened).partner(PARTNER).sign_in.loopback()",
    "a person, awaited": "asyncio.run(aio.App(**OPTIONS, open_address=opened).partner(PARTNER).sign_in.loopback())",
    "a prompt": "App(**OPTIONS, show_code=Hanging().load).partner(PARTNER).sign_in.device_code()",
}
HELD_BY_A_SERVICE = {
    "sign-in": "App(**OPTIONS).partner(PARTNER, app_only=True).token(GRAPH)",
    "sign-in, awaited": "asyncio.run(aio.App(**OPTIONS).partner(PARTNER, app_only=True).token(GRAPH))",
    "pages": "list(App(**OPTIONS).partner(PARTNER, app_only=True).customers.list())",
    "pages, awaited": """asyncio.run(all_of(aio.App(**OPTIONS).partner(PARTNER, app_only=True).customers.list()))""",
}


def interrupted(call: str, is_held: Callable[[subprocess.Popen], object]) -> None:
    """Sends Ctrl-C to a program whose call is held: it ends the call, which nothing else would do for a minute."""
    process = child(
        f"""
        signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            {call}
        except KeyboardInterrupt:
            print(time.time(), flush=True)
            # The program's own code still hangs.
            os._exit(0)
        """
    )
    is_held(process)
    sent = time.time()
    process.send_signal(signal.SIGINT)
    code, out, err = ended(process)
    assert code == 0, err
    print(f"Ctrl-C answered after {float(out) - sent:.3f} s")


@pytest.mark.parametrize("call", HELD_BY_THE_PROGRAM.values(), ids=HELD_BY_THE_PROGRAM)
def test_ctrl_c_ends_a_call_that_the_program_holds(call: str) -> None:
    interrupted(call, lambda process: process.stdout.readline() == "hanging\n" or pytest.fail("nothing hangs"))


@pytest.mark.parametrize("call", HELD_BY_A_SERVICE.values(), ids=HELD_BY_A_SERVICE)
def test_ctrl_c_ends_a_call_that_a_service_holds(emulator: Emulator, call: str) -> None:
    role = "partner_center" if "pages" in call or "customers" in call else "entra"

    def is_held(process: subprocess.Popen) -> None:
        while not any(request["role"] == role for request in emulator.control("GET", "requests")):
            assert process.poll() is None, process.communicate()
            time.sleep(0.01)

    with emulator.fault(when={"role": role}, then="hang", times=None):
        emulator.control("DELETE", "requests")
        interrupted(call, is_held)


def test_a_wait_looks_for_signals_often_enough() -> None:
    # What a person who presses Ctrl-C waits for, on a machine that has time for it.
    assert _native.WAIT_SLICE_MS <= 300


def test_ctrl_c_cancels_the_call() -> None:
    out = run(
        """
        signal.signal(signal.SIGINT, signal.default_int_handler)
        answers = []
        class Interrupting(Hanging):
            def load(self, key):
                if not answers:
                    answers.append(key)
                    os.kill(os.getpid(), signal.SIGINT)
                interrupted.wait(30)
                return None
        interrupted = threading.Event()
        app = App(**OPTIONS, store=Interrupting())
        try:
            app.partner(PARTNER).token(GRAPH)
        except KeyboardInterrupt:
            interrupted.set()
            print("interrupted")
        # The app goes on.
        print(len(list(app.partner(PARTNER, app_only=True).customers.list())))
        """
    )
    assert out.split() == ["interrupted", "7"]


def test_an_exception_of_another_signal_ends_a_call() -> None:
    out = run(
        """
        class Alarm(Exception): ...
        def alarm(*_): raise Alarm
        signal.signal(signal.SIGALRM, alarm)
        class Alarming(Hanging):
            def load(self, key):
                os.kill(os.getpid(), signal.SIGALRM)
                return super().load(key)
        try:
            App(**OPTIONS, store=Alarming()).partner(PARTNER).token(GRAPH)
        except Alarm:
            print("alarm")
        """
    )
    assert "alarm" in out.split()


@pytest.mark.parametrize(
    "pending",
    [
        # A thread that is waited for by nobody, in the middle of a call whose callback hangs.
        f"threading.Thread(target=lambda: {HANGING}, daemon=True).start(); time.sleep(0.5)",
        # Tasks that are left when the loop ends.
        """
        async def leave():
            asyncio.ensure_future(aio.App(**OPTIONS, store=Hanging()).partner(PARTNER).token(GRAPH))
            await asyncio.sleep(0.5)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(leave())
        loop.close()
        """,
        # Calls that end while the interpreter does.
        """
        app = App(**OPTIONS)
        partner = app.partner(PARTNER, app_only=True)
        for number in range(50):
            threading.Thread(target=lambda: partner.customers.list(size=1).by_page().__next__(), daemon=True).start()
        """,
        # With logging on, and a handler that is slow.
        """
        import logging
        class Slow(logging.Handler):
            def emit(self, record): time.sleep(0.01)
        logging.getLogger("partnercenter").addHandler(Slow())
        logging.getLogger("partnercenter").setLevel(5)
        app = App(**OPTIONS)
        list(app.partner(PARTNER, app_only=True).customers.list(size=1))
        """,
        # Something of ours that outlives the module.
        "sys.keep = App(**OPTIONS).partner(PARTNER).customers.list(); del sys.modules['partnercenter']",
    ],
    ids=["thread", "tasks", "many", "logging", "kept"],
)
def test_the_process_ends_with_calls_pending(pending: str) -> None:
    begun = time.monotonic()
    code, out, err = ended(child(textwrap.dedent(pending) + "\nprint('end', flush=True)"))
    assert code == 0, (code, err)
    assert out.split()[-1] == "end"
    assert "Fatal" not in err
    assert "panicked" not in err
    assert time.monotonic() - begun < 50


def test_a_fork_says_so() -> None:
    out = run(
        """
        import warnings
        warnings.simplefilter("ignore")
        app = App(**OPTIONS)
        partner = app.partner(PARTNER, app_only=True)
        partner.token(GRAPH)
        child = os.fork()
        if child == 0:
            for call in (lambda: partner.token(GRAPH), lambda: list(partner.customers.list()), lambda: App(**OPTIONS)):
                try:
                    call()
                except errors.UnsupportedError as error:
                    print(error.message, flush=True)
            sys.exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
        """
    )
    *said, code = out.splitlines()
    assert code == "0"
    assert len(said) == 3
    assert all("forked" in line for line in said)


def spawned(address: dict) -> int:
    """Runs in another process."""
    import partnercenter

    options = address | {"credential": partnercenter.ClientSecret(address["credential"])}
    with partnercenter.App(**options) as app:
        return len(list(app.partner(READY["tenant"], app_only=True).customers.list()))


def test_processes_that_are_spawned(emulator: Emulator) -> None:
    import multiprocessing

    options = {"client_id": emulator.csp["id"], "credential": emulator.csp["secret"], "proxy": emulator.proxy}
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        found = pool.map_async(spawned, [options | {"extra_roots": [CA]}] * 2).get(60)
    assert found == [7, 7]


def test_an_error_comes_back_from_another_process() -> None:
    import concurrent.futures
    import multiprocessing

    from partnercenter import errors

    context = multiprocessing.get_context("spawn")
    with (
        concurrent.futures.ProcessPoolExecutor(1, context) as pool,
        pytest.raises(errors.ConfigurationError, match="GUID"),
    ):
        pool.submit(failing).result(60)


def failing() -> None:
    """Runs in another process."""
    import partnercenter

    partnercenter.App("contoso")


def test_another_interpreter_is_refused_with_a_sentence() -> None:
    module = next((name for name in ("_interpreters", "_xxsubinterpreters") if importlib.util.find_spec(name)), None)
    if module is None:
        pytest.skip("this Python has no interpreters to make")
    out = run(
        f"""
        import {module} as interpreters
        made = interpreters.create()
        interpreters.run_string(made, "try: import partnercenter\\nexcept ImportError as error: print(error)")
        """
    )
    # From 3.12 on Python itself says so.
    assert "main interpreter of a process only" in out or "does not support loading in subinterpreters" in out, out


def test_importing_loads_little() -> None:
    program = "import sys; before = set(sys.modules); import partnercenter; print(*set(sys.modules) - before)"
    out = subprocess.check_output([sys.executable, "-c", program], text=True)
    loaded = {name.partition(".")[0] for name in out.split()}
    heavy = {
        "asyncio",
        "typing",
        "json",
        "logging",
        "re",
        "enum",
        "dataclasses",
        "inspect",
        "threading",
        "ssl",
        "socket",
    }
    assert not loaded & heavy


def test_many_threads_share_an_app(emulator: Emulator) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        found: list[object] = []

        def work() -> None:
            try:
                found.append(len(list(partner.customers.list())))
            except BaseException as error:
                found.append(error)

        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert found == [7] * 16
