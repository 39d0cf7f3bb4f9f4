"""Work that goes on at the service, and files: of the client that waits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from . import _log, _wire
from ._made import Batch, File, Progress, Saved, Steps
from ._options import Unpickled
from ._wire import Answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from typing import Any

    from . import _native
    from ._calls import Caller

_T = TypeVar("_T")


class _Stream(Unpickled):
    """A stream of steps."""

    __slots__ = ("_steps", "_stream")

    def __init__(self, stream: _native.Stream) -> None:
        """Takes it."""
        self._stream = stream
        self._steps = Steps()

    def step(self, *, ahead: bool = False) -> tuple[bytes, Batch | Saved | File | Progress | None]:
        """The next step with its body; `ahead` begins the one after it, which comes while this one is worked on."""
        _log.follow()
        body, facts = _wire.called(self._stream.next_ahead if ahead else self._stream.next)
        return body, self._steps.read(body, facts)

    def close(self) -> None:
        """Ends it, and leaves no half file."""
        self._stream.close()


class Work(Unpickled, Iterable[Progress], Generic[_T]):
    """Work that an operation began, and that goes on at the service after the call.

    `work.wait()` gives its result. A loop over it tells how far it is, at the times that the service suggests.
    Work that fails raises. `continuation` can be kept, and given to `resume` of the same partner or customer in another
    process.
    """

    __slots__ = ("_answer", "_caller", "_operation", "_progress", "continuation")

    def __init__(self, caller: Caller, operation: str, answer: Answer | None, continuation: Any = None) -> None:
        """Takes the answer of the call that began it, or the continuation of an earlier one."""
        self._caller = caller
        self._operation = operation
        self.continuation: dict[str, Any] | None = continuation
        """What `resume` takes: JSON, and not secret. None of work that was done at once."""
        self._answer: Answer | None = None
        self._progress = Progress({})
        if answer is not None:
            self._take(answer)

    def _take(self, answer: Answer) -> Answer:
        self._answer = answer
        self._progress = Progress(answer._facts.get("work", {}))
        self.continuation = answer._facts.get("continuation")
        return answer

    @property
    def id(self) -> str:
        """The service's id of the work; empty where it has none."""
        return self._progress.id

    @property
    def done(self) -> bool:
        """Whether it had ended when it was asked last."""
        return self._progress.done

    @property
    def progress(self) -> Progress:
        """How far it was when it was asked last."""
        return self._progress

    def _call(self, work: str, timeout: float | None) -> Answer:
        _log.follow()
        said = {"work": work, "resume": self.continuation}
        request = _wire.step_request(self._caller.who, self._operation, None, {"timeout": timeout}, said)
        return Answer(*_wire.called(self._caller.native.call, request))

    def refresh(self, *, timeout: float | None = None) -> Progress:
        """Asks how far it is, once and at once."""
        if not self.done:
            self._take(self._call("poll", timeout))
        return self._progress

    def wait(self, timeout: float | None = None) -> _T:
        """Waits for its end, and gives its result.

        Args:
            timeout: Seconds; an hour by default. The work goes on after them.

        Raises:
            partnercenter.errors.TimeoutError: It was not done by then.
            partnercenter.errors.PartnerCenterError: A subclass by kind; of the work's own failure, too.
        """
        answer = self._answer
        if answer is None or not self.done:
            answer = self._take(self._call("wait", timeout))
        return answer.value  # type: ignore[no-any-return]

    def cancel(self, *, timeout: float | None = None) -> None:
        """Asks the service to give it up.

        Raises:
            partnercenter.errors.UnsupportedError: The service cannot. Stop waiting instead: the work goes on there.
        """
        self._call("cancel", timeout)

    def _stream(self, read: str, wait: float | None, **said: Any) -> _Stream:
        if self.continuation is None:
            from .errors import ConfigurationError

            raise ConfigurationError(f"{self._operation} was done at once: there is nothing to follow")
        said = {"read": read, "resume": self.continuation, "waitMs": _wire.milliseconds("wait", wait), **said}
        request = _wire.step_request(self._caller.who, self._operation, None, {}, said)
        return _Stream(_wire.called(self._caller.native.stream, request))

    def __iter__(self) -> Iterator[Progress]:
        if self.done:
            return
        stream = self._stream("progress", None)
        try:
            while True:
                body, step = stream.step()
                if not isinstance(step, Progress):
                    return
                self._progress = step
                if step.done:
                    # The result came with it.
                    self._answer = Answer(body, b"{}")
                yield step
        finally:
            stream.close()

    def records(self, *, wait: float | None = None) -> Records:
        """Reads the records of a billing export, once it is done; memory does not grow with the export.

        Args:
            wait: Seconds that the export may take until it is done; an hour by default.
        """
        return Records(lambda: self._stream("records", wait))

    def save(
        self,
        path: str | os.PathLike[str],
        *,
        plain: bool = False,
        wait: float | None = None,
        on_progress: Callable[[Saved | File | Progress], object] | None = None,
    ) -> str:
        """Saves what the work has made, once it is done, and gives the path.

        The blobs of a billing export go into a folder of their own; saving again fetches what is missing there. A
        single file goes to the path, or into it under its own name if it is a folder. A file appears only when it is
        whole.

        Args:
            path: Folder, or path of the file.
            plain: Whether blobs are unpacked: one JSON object a line. By default they stay compressed.
            wait: Seconds that the work may take until it is done; an hour by default.
            on_progress: Is told what came, again and again.
        """
        form = "plain" if plain else "compressed"
        stream = self._stream("made", wait, saveTo=path, form=form)
        saved = ""
        try:
            while True:
                _, step = stream.step()
                if step is None:
                    return saved
                if isinstance(step, (Saved, File)):
                    saved = step.path or saved
                if on_progress is not None and not isinstance(step, Batch):
                    on_progress(step)
        finally:
            stream.close()

    def __repr__(self) -> str:
        return f"Work({self._operation!r}, id={self.id!r}, done={self.done})"


class Records(Unpickled, Iterable["dict[str, Any]"]):
    """The records of an export, one `dict` each, as they stand in its blobs; each loop reads them anew."""

    __slots__ = ("_open",)

    def __init__(self, open: Callable[[], _Stream]) -> None:
        """Takes what opens them."""
        self._open = open

    def batches(self) -> Iterator[Batch]:
        """Gives some hundreds of records at once, each with a `continuation` from which another process can go on."""
        stream = self._open()
        try:
            while True:
                _, step = stream.step(ahead=True)
                if step is None:
                    return
                if isinstance(step, Batch):
                    yield step
        finally:
            stream.close()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for batch in self.batches():
            yield from batch.records


class Download(Unpickled, Iterable[bytes]):
    """A file. Nothing is sent before it is read or saved, and each time it is fetched anew.

    A loop over it gives its bytes in pieces of some hundred kilobytes.
    """

    __slots__ = ("_caller", "_open")

    def __init__(self, caller: Caller, open: Callable[[Mapping[str, object]], bytes]) -> None:
        """Takes what makes the request, given what is said beside the options."""
        self._caller = caller
        self._open = open

    def _stream(self, said: Mapping[str, object]) -> _Stream:
        return _Stream(_wire.called(self._caller.native.stream, self._open(said)))

    def __iter__(self) -> Iterator[bytes]:
        stream = self._stream({})
        try:
            while True:
                body, step = stream.step()
                if step is None:
                    return
                yield body
        finally:
            stream.close()

    def read(self, *, limit: int = 64 << 20) -> bytes:
        """Gives the whole file.

        Args:
            limit: Bytes that it may have; 64 MiB by default.

        Raises:
            partnercenter.errors.ServiceError: It is longer: save it instead.
        """
        pieces, length = [], 0
        for piece in self:
            length += len(piece)
            if length > limit:
                from .errors import ServiceError

                raise ServiceError(f"the file is longer than {limit} bytes: save it to a file instead")
            pieces.append(piece)
        return b"".join(pieces)

    def save(self, path: str | os.PathLike[str], *, on_progress: Callable[[File], object] | None = None) -> File:
        """Saves it to a path, or into a folder under the name that the service gives it.

        The file appears only when it is whole; one that was there is replaced.
        """
        stream = self._stream({"saveTo": path})
        file = File({})
        try:
            while True:
                _, step = stream.step()
                if not isinstance(step, File):
                    return file
                file = step
                if on_progress is not None:
                    on_progress(file)
        finally:
            stream.close()
