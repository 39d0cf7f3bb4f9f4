"""What the native part asks the program: its own store, client assertions, and where a person signs in."""

from __future__ import annotations

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Any

    from .credentials import ClientAssertion
    from .stores import TokenStore
    from .types import DeviceCode

# Exceptions of the program's own code by the request that they answered, until the call's error claims them.
_raised: dict[str, BaseException] = {}
_MOST_RAISED = 256


def raised(details: Sequence[Mapping[str, str]]) -> BaseException | None:
    """What the program's own code raised, of an error that came of it."""
    for detail in details:
        if detail.get("name") == _native.HOST_REQUEST:
            return _raised.get(detail["value"])
    return None


class Host:
    """Answers the requests of one app, each on a thread of its own: the program's code may block."""

    __slots__ = ("_assertion", "_open_address", "_show_code", "_store", "loop")

    def __init__(
        self,
        store: TokenStore | None = None,
        assertion: ClientAssertion | None = None,
        open_address: Callable[[str], object] | None = None,
        show_code: Callable[[DeviceCode], object] | None = None,
    ) -> None:
        """Takes what answers; without more, a person signs in by this machine's browser and standard error."""
        self._store = store
        self._assertion = assertion
        self._open_address = open_address or _browse
        self._show_code = show_code or _print
        # Where coroutines of the program run: the loop that last made a call. None: one of their own each.
        self.loop: asyncio.AbstractEventLoop | None = None

    def ask(self, request: int, kind: str, payload: bytes) -> None:
        """Takes a request, and returns at once."""
        import threading

        # Python's thread and not the library's, so that the interpreter may end while the program's code hangs.
        threading.Thread(
            target=self._answer, args=(request, kind, payload), name="partnercenter-host", daemon=True
        ).start()

    def _answer(self, request: int, kind: str, payload: bytes) -> None:
        import json

        try:
            answer = self._call(kind, json.loads(payload))
            if not hasattr(answer, "__await__"):
                _reply(request, kind, answer)
            elif self.loop is None:
                import asyncio

                _reply(request, kind, asyncio.run(_awaited(answer)))
            else:
                self._await(request, kind, answer, self.loop)
        except BaseException as error:
            _fail(request, kind, error)

    def _await(self, request: int, kind: str, answer: Awaitable[Any], loop: asyncio.AbstractEventLoop) -> None:
        import asyncio

        awaited = _awaited(answer)
        try:
            future = asyncio.run_coroutine_threadsafe(awaited, loop)
        except RuntimeError:
            awaited.close()
            raise

        def ended(future: Any) -> None:
            try:
                _reply(request, kind, future.result())
            except BaseException as error:
                _fail(request, kind, error)

        future.add_done_callback(ended)

    def _call(self, kind: str, payload: dict[str, Any]) -> Any:
        if kind == "assertion" and self._assertion is not None:
            return self._assertion.assertion(payload)  # type: ignore[arg-type]
        if kind == "signIn.openAddress":
            return self._open_address(payload["address"])
        if kind == "signIn.showCode":
            return self._show_code(payload)  # type: ignore[arg-type]
        if (store := self._store) is not None:
            if kind == "store.load":
                return store.load(payload["key"])
            if kind == "store.loadPrevious":
                return store.load_previous(payload["key"])
            if kind == "store.save":
                return store.save(payload["key"], payload["record"], payload["seen"])
            if kind == "store.delete":
                return store.delete(payload["key"])
            if kind == "store.list":
                return store.list()
        raise NotImplementedError(f"nothing answers {kind}")


def _browse(address: str) -> None:
    import webbrowser

    webbrowser.open(address)


def _print(code: DeviceCode) -> None:
    import sys

    print(code["message"], code.get("warning") or "", sep="\n", file=sys.stderr)


async def _awaited(answer: Awaitable[Any]) -> Any:
    return await answer


def _reply(request: int, kind: str, answer: Any) -> None:
    from ._wire import dump

    if kind == "store.save":
        answer = {"version": answer}
    elif kind == "assertion":
        answer = {"assertion": answer}
    elif kind.startswith("signIn."):
        answer = None
    _native.reply(request, False, dump(kind, answer))


def _fail(request: int, kind: str, error: BaseException) -> None:
    from ._wire import dump
    from .errors import PartnerCenterError

    if isinstance(error, PartnerCenterError):
        failure = {"kind": error.kind, "message": error.message}
    else:
        # Its text may hold a secret, and is the cause's to tell.
        failure = {"message": f"the program's own code for {kind} raised {type(error).__name__}"}
    if len(_raised) >= _MOST_RAISED:
        _raised.pop(next(iter(_raised)), None)
    _raised[str(request)] = error
    _native.reply(request, True, dump(kind, failure))
