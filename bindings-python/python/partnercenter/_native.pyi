"""What the native part has. Nothing here is for users: it may change in any version."""

from collections.abc import Callable
from typing import final

__all__ = [
    "ABI_VERSION",
    "HOST_REQUEST",
    "TABLE_HASH",
    "VERSION",
    "WAIT_SLICE_MS",
    "App",
    "Failure",
    "Stream",
    "Subject",
    "calls_under_way",
    "cancel",
    "close",
    "log_flush",
    "log_set",
    "log_take",
    "reply",
]

ABI_VERSION: int
VERSION: str
TABLE_HASH: str
HOST_REQUEST: str
WAIT_SLICE_MS: int

_Done = Callable[[bool, bytes, bytes | None], object]

class Failure(Exception): ...

@final
class App:
    def __new__(cls, config: bytes, ask: Callable[[int, str, bytes], object] | None = None) -> App: ...
    def close(self) -> None: ...
    def call(self, request: bytes) -> tuple[bytes, bytes]: ...
    def start(self, request: bytes, done: _Done) -> int: ...
    def stream(self, request: bytes) -> Stream: ...

@final
class Subject:
    def __new__(cls, app: App, partner: str, customer: str | None, account: str | None, app_only: bool) -> Subject: ...
    def cached(self, scopes: str) -> tuple[str, int, int] | None: ...

@final
class Stream:
    def next(self) -> tuple[bytes, bytes]: ...
    def start_next(self, done: _Done) -> int: ...
    def close(self) -> None: ...

def calls_under_way() -> int: ...
def cancel(call: int) -> None: ...
def close() -> None: ...
def reply(id: int, failed: bool, reply: bytes) -> None: ...
def log_set(level: str | None) -> None: ...
def log_take(wait_ms: int) -> list[tuple[str, str, str]]: ...
def log_flush() -> None: ...
