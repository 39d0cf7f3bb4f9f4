"""What work and files tell of themselves, in both clients."""

from __future__ import annotations

import json

from . import _native, errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class Progress:
    """How far work has come."""

    __slots__ = ("done", "id", "percent", "state", "wait")

    def __init__(self, told: Mapping[str, Any]) -> None:
        """Takes what the native part tells."""
        self.done: bool = told.get("done", False)
        """Whether it has ended. Work that failed raises instead."""
        self.id: str = told.get("id", "")
        """The service's id of the work; empty where it has none."""
        self.state: str | None = told.get("state")
        """The service's own word for its state."""
        self.percent: float | None = told.get("percent")
        """How much is done, of a hundred, where the service says so."""
        wait = told.get("waitMs")
        self.wait: float | None = None if wait is None else wait / 1000
        """Seconds to wait before the next question, as the service suggests."""

    def __repr__(self) -> str:
        return f"Progress(done={self.done}, state={self.state!r}, percent={self.percent})"


class File:
    """A file as far as it has come."""

    __slots__ = ("content_type", "name", "path", "received", "total")

    def __init__(self, told: Mapping[str, Any]) -> None:
        """Takes what the native part tells."""
        self.name: str = told.get("name", "")
        """A name that is safe in every file system: the service's, else one of our own."""
        self.content_type: str | None = told.get("contentType")
        """`Content-Type`."""
        self.received: int = told.get("received", 0)
        """Bytes that were received."""
        self.total: int | None = told.get("total")
        """Bytes in all, where the service announced it."""
        self.path: str | None = told.get("path")
        """Where it is saved."""

    def __repr__(self) -> str:
        return f"File({self.name!r}, {self.received} of {'?' if self.total is None else self.total} bytes)"


class Saved:
    """An export as far as it is saved."""

    __slots__ = ("count", "files", "path", "received", "records", "total")

    def __init__(self, told: Mapping[str, Any]) -> None:
        """Takes what the native part tells."""
        self.path: str = told.get("path", "")
        """The folder."""
        self.files: int = told.get("files", 0)
        """Files that are whole, those of an earlier run included."""
        self.count: int = told.get("count", 0)
        """Files that there will be."""
        self.received: int = told.get("received", 0)
        """Compressed bytes that were received in this run."""
        self.total: int | None = told.get("total")
        """Compressed bytes of all files, where the manifest tells."""
        self.records: int = told.get("records", 0)
        """Records of the files that were received in this run."""

    def __repr__(self) -> str:
        return f"Saved({self.path!r}, {self.files} of {self.count} files)"


class Batch:
    """Records that came together."""

    __slots__ = ("blob", "continuation", "index", "records")

    def __init__(self, records: list[Any], facts: Mapping[str, Any]) -> None:
        """Takes both."""
        blob = facts["records"]["blob"]
        self.records: list[Any] = records
        """One `dict` each, as they stand in the blob."""
        self.blob: str = blob["name"]
        """The blob that they come from."""
        self.index: int = blob["index"]
        """Its place, from 0; as many blobs have been read whole."""
        self.continuation: dict[str, Any] | None = facts.get("continuation")
        """From where another process can go on: the beginning of this blob."""

    def __repr__(self) -> str:
        return f"Batch({len(self.records)} records of {self.blob!r})"


class Steps:
    """Reads the steps of a stream of work: progress first, then what the work has made."""

    __slots__ = ("_reader", "ended")

    def __init__(self) -> None:
        """Nothing has come yet."""
        self._reader = _native.Reader()
        self.ended = False

    def read(self, body: bytes, facts: bytes) -> Batch | Saved | File | Progress | None:
        """Reads a step; None at the end."""
        told = json.loads(facts)
        if "records" in told:
            return Batch(self.values(body), told)
        if "saved" in told:
            return Saved(told["saved"])
        if "file" in told:
            return File(told["file"])
        if "work" in told:
            return Progress(told["work"])
        self.ended = True
        return None

    def values(self, body: bytes) -> list[Any]:
        """The records of a batch."""
        try:
            return self._reader.read(body)
        except ValueError as error:
            raise errors.ServiceError(f"a record of the export cannot be read: {error}") from None
