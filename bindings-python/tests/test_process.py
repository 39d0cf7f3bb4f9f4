"""What a process does to calls: signals, its end, forks, other interpreters, threads."""

import signal
import subprocess
import sys
import textwrap
import threading
import time

import pytest

from conftest import CA, GRAPH, READY, Emulator

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


@pytest.mark.parametrize(
    "call",
    [
        HANGING,
        "asyncio.run(aio.App(**OPTIONS, store=Hanging()).partner(PARTNER).token(GRAPH))",
    ],
    ids=["waiting", "awaiting"],
)
def test_ctrl_c_ends_a_call(call: str) -> None:
    program = f"""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        {call}
    except KeyboardInterrupt:
        print(time.time(), flush=True)
        os._exit(0)
    """
    process = child(program)
    assert process.stdout.readline() == "hanging\n"
    time.sleep(0.2)
    sent = time.time()
    process.send_signal(signal.SIGINT)
    code, out, err = ended(process)
    assert code == 0, err
    # 0.05 s is usual; the bound is for a machine that has much else to do.
    assert float(out) - sent < 10
    print(f"Ctrl-C answered after {float(out) - sent:.3f} s")


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
        f"""
        class Alarm(Exception): ...
        def alarm(*_): raise Alarm
        signal.signal(signal.SIGALRM, alarm)
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        try:
            {HANGING}
        except Alarm:
            print("alarm")
        """
    )
    assert out.split() == ["hanging", "alarm"]


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
    try:
        import _xxsubinterpreters  # noqa: F401
    except ImportError:
        pytest.skip("this Python has no interpreters to make")
    code, out, err = ended(
        subprocess.Popen(
            [
                sys.executable,
                "-c",
                "import partnercenter\nimport _xxsubinterpreters as interpreters\n"
                "made = interpreters.create()\n"
                "interpreters.run_string(made, 'try:\\n import partnercenter\\nexcept ImportError as e: print(e)')",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    )
    assert code == 0, err
    assert "main interpreter of a process only" in out, out + err


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
