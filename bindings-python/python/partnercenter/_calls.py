"""Calls that wait, and collections that are read page by page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from . import _log, _wire
from ._options import Unpickled
from ._wire import Answer, Page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from . import _native, types
    from ._work import Download, Work

    _T = TypeVar("_T")


class Caller:
    """Makes calls of an app on somebody's behalf."""

    __slots__ = ("native", "who")

    def __init__(self, native: _native.App, who: Mapping[str, object]) -> None:
        """Takes both."""
        self.native = native
        self.who = who

    def on_behalf_of(self, who: Mapping[str, object]) -> Caller:
        """The same app, on somebody else's behalf."""
        return Caller(self.native, who)

    def answer(self, operation: str, params: _wire.Params | None, options: _wire.Options) -> Answer:
        """Calls and waits."""
        _log.follow()
        request = _wire.request(self.who, operation, params, options)
        return Answer(*_wire.called(self.native.call, request))

    def pages(self, operation: str, params: _wire.Params | None, options: _wire.Options) -> Pages[Any]:
        """Prepares a collection."""
        request = _wire.page_request(self.who, operation, params, options)
        return Pages(lambda: _wire.called(self.native.stream, request))

    def work(self, operation: str, params: _wire.Params | None, options: _wire.Options) -> Work[Any]:
        """Begins work."""
        from ._work import Work

        return Work(self, operation, self.answer(operation, params, options))

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

    def _value(self, operation: str, params: _wire.Params, options: _wire.Options) -> Any:
        return self._caller.answer(operation, params, options).value

    def _work(self, operation: str, params: _wire.Params, options: _wire.Options) -> Work[Any]:
        return self._caller.work(operation, params, options)

    def _download(self, operation: str, params: _wire.Params, options: _wire.Options) -> Download:
        return self._caller.download(operation, params, options)

    def _pages(self, operation: str, params: _wire.Params, options: _wire.Options) -> Pages[Any]:
        return self._caller.pages(operation, params, options)


class Pages(Unpickled, Iterable["_T"]):
    """A collection that is fetched page by page while it is read; each loop reads it anew.

    Nothing is sent before the first item is asked for. After an error the same page can be asked for again, with
    `next()` of the same iterator.
    """

    __slots__ = ("_open",)

    def __init__(self, open: Callable[[], _native.Stream]) -> None:
        """Takes what opens it."""
        self._open = open

    def by_page(self) -> PageIterator:
        """Gives the pages instead of the items; each has a `continuation` from which another process can go on."""
        return PageIterator(self._open())

    def __iter__(self) -> ItemIterator[_T]:
        return ItemIterator(self.by_page())


class PageIterator(Unpickled, Iterator["Page"]):
    """The pages of a collection."""

    __slots__ = ("_stream",)

    def __init__(self, stream: _native.Stream) -> None:
        """Takes the stream."""
        self._stream = stream

    def __next__(self) -> Page:
        _log.follow()
        page = _wire.page(*_wire.called(self._stream.next))
        if page is None:
            raise StopIteration
        return page

    def close(self) -> None:
        """Ends it: no further page is fetched."""
        self._stream.close()


class ItemIterator(Unpickled, Iterator["_T"]):
    """The items of a collection."""

    __slots__ = ("_items", "_pages")

    def __init__(self, pages: PageIterator) -> None:
        """Takes the pages."""
        self._pages = pages
        self._items: Iterator[_T] = iter(())

    def __next__(self) -> _T:
        while True:
            for item in self._items:
                return item
            self._items = iter(next(self._pages).items)

    def close(self) -> None:
        """Ends it: no further page is fetched."""
        self._pages.close()
