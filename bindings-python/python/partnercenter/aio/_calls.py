"""Calls that are awaited, and collections that are read page by page."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Mapping

from .. import _log, _native, _wire
from .._options import Unpickled
from .._wire import Answer, Page

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator
    from typing import Any, TypeVar

    from .. import types
    from .._host import Host
    from ._work import Download, Work

    _T = TypeVar("_T")


async def called(start: Callable[[Callable[[bool, bytes, bytes | None], None]], int]) -> tuple[bytes, bytes]:
    """Starts a call and waits for its end; when the waiting task is cancelled, so is the call."""
    import asyncio

    loop = asyncio.get_running_loop()
    future: asyncio.Future[tuple[bytes, bytes]] = loop.create_future()

    def done(failed: bool, body: bytes, facts: bytes | None) -> None:
        try:
            loop.call_soon_threadsafe(_settle, future, failed, body, facts)
        except RuntimeError:
            # The loop was closed: nobody waits any more.
            return

    call = start(done)
    try:
        return await future
    except BaseException:
        _native.cancel(call)
        raise


def _settle(future: asyncio.Future[tuple[bytes, bytes]], failed: bool, body: bytes, facts: bytes | None) -> None:
    if future.done():
        return
    if failed:
        future.set_exception(_wire.error(body))
    else:
        future.set_result((body, facts or b""))


class Caller:
    """Makes calls of an app on somebody's behalf."""

    __slots__ = ("_host", "native", "who")

    def __init__(self, native: _native.App, who: Mapping[str, object], host: Host) -> None:
        """Takes all three."""
        self.native = native
        self.who = who
        self._host = host

    def on_behalf_of(self, who: Mapping[str, object]) -> Caller:
        """The same app, on somebody else's behalf."""
        return Caller(self.native, who, self._host)

    def enter(self) -> None:
        """Has coroutines of the program's own store run on the loop that calls."""
        import asyncio

        _log.follow()
        self._host.loop = asyncio.get_running_loop()

    async def answer(self, operation: str, params: _wire.Params | None, options: _wire.Options) -> Answer:
        """Calls and waits."""
        self.enter()
        request = _wire.request(self.who, operation, params, options)
        return Answer(*await called(lambda done: self.native.start(request, done)))

    def pages(self, operation: str, params: _wire.Params | None, options: _wire.Options) -> Pages[Any]:
        """Prepares a collection."""
        request = _wire.page_request(self.who, operation, params, options)
        return Pages(self, lambda: _wire.called(self.native.stream, request))

    async def work(self, operation: str, params: _wire.Params | None, options: _wire.Options) -> Work[Any]:
        """Begins work."""
        from ._work import Work

        return Work(self, operation, await self.answer(operation, params, options))

    def resume(self, continuation: Mapping[str, Any]) -> Work[Any]:
        """Takes work up."""
        from ._work import Work

        operation = continuation.get("operation") if isinstance(continuation, Mapping) else None
        if not isinstance(operation, str):
            raise TypeError("that is no continuation of work: give it as it was received")
        return Work(self, operation, None, continuation)

    def download(self, operation: str, params: _wire.Params | None, options: _wire.Options) -> Download:
        """Prepares a file."""
        from ._work import Download

        def request(said: Mapping[str, object]) -> bytes:
            return _wire.step_request(self.who, operation, params, options, {"read": "bytes", **said})

        return Download(self, request)


class Namespace(Unpickled):
    """What the generated methods are made of."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        """Takes what makes the calls."""
        self._caller = caller

    @staticmethod
    def _headers(headers: types.Headers) -> object:
        return _wire.headers(headers)

    @staticmethod
    def _octets(content: bytes | str) -> object:
        return _wire.octets(content)

    async def _value(self, operation: str, params: _wire.Params, options: _wire.Options) -> Any:
        return (await self._caller.answer(operation, params, options)).value

    async def _work(self, operation: str, params: _wire.Params, options: _wire.Options) -> Work[Any]:
        return await self._caller.work(operation, params, options)

    def _download(self, operation: str, params: _wire.Params, options: _wire.Options) -> Download:
        return self._caller.download(operation, params, options)

    def _pages(self, operation: str, params: _wire.Params, options: _wire.Options) -> Pages[Any]:
        return self._caller.pages(operation, params, options)


class Pages(Unpickled, AsyncIterable["_T"]):
    """A collection that is fetched page by page while it is read; each loop reads it anew.

    Nothing is sent before the first item is asked for. After an error the same page can be asked for again, with
    `anext()` of the same iterator.
    """

    __slots__ = ("_caller", "_open")

    def __init__(self, caller: Caller, open: Callable[[], _native.Stream]) -> None:
        """Takes who reads it and what opens it."""
        self._caller = caller
        self._open = open

    def by_page(self) -> PageIterator:
        """Gives the pages instead of the items; each has a `continuation` from which another process can go on."""
        return PageIterator(self._caller, self._open())

    def __aiter__(self) -> ItemIterator[_T]:
        return ItemIterator(self.by_page())


class PageIterator(Unpickled, AsyncIterator["Page"]):
    """The pages of a collection."""

    __slots__ = ("_caller", "_stream")

    def __init__(self, caller: Caller, stream: _native.Stream) -> None:
        """Takes the stream and who reads it."""
        self._caller = caller
        self._stream = stream

    async def __anext__(self) -> Page:
        self._caller.enter()
        page = _wire.page(*await called(self._stream.start_next))
        if page is None:
            raise StopAsyncIteration
        return page

    async def aclose(self) -> None:
        """Ends it: no further page is fetched."""
        self._stream.close()


class ItemIterator(Unpickled, AsyncIterator["_T"]):
    """The items of a collection."""

    __slots__ = ("_items", "_pages")

    def __init__(self, pages: PageIterator) -> None:
        """Takes the pages."""
        self._pages = pages
        self._items: Iterator[_T] = iter(())

    async def __anext__(self) -> _T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)

    async def aclose(self) -> None:
        """Ends it: no further page is fetched."""
        await self._pages.aclose()
