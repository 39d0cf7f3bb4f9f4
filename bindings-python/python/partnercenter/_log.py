"""Forwards log lines of the native part to `logging`, under the name `partnercenter`.

Off until the program uses `logging` and the logger has a handler, of its own or of a parent: what its level then lets
through is forwarded. Lines are taken in batches by a thread of Python's, so that no handler holds up a call.
"""

from __future__ import annotations

import sys

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    import threading

_LEVELS = {"error": 40, "warn": 30, "info": 20, "debug": 10, "trace": 5}
_level: str | None = None
_thread: threading.Thread | None = None
_ending = False


def follow() -> None:
    """Forwards from the level on that `logging` has now. Called with every call: costs little."""
    if "logging" not in sys.modules:
        return
    import logging

    logger = logging.getLogger("partnercenter")
    wanted = None
    if logger.hasHandlers():
        least = logger.getEffectiveLevel()
        wanted = next((name for name, number in reversed(_LEVELS.items()) if number >= least), None)
    if wanted != _level and not _ending:
        _set(wanted)


def _set(level: str | None) -> None:
    global _level, _thread
    try:
        _native.log_set(level)
    except _native.Failure:
        # In a forked child, or where another extension forwards already: a log never fails a call.
        level = None
    _level = level
    if level is not None and _thread is None:
        import threading

        _thread = threading.Thread(target=_forward, name="partnercenter-log", daemon=True)
        _thread.start()


def _forward() -> None:
    while not _ending:
        _emit(_native.log_take(1000))
    _emit(_native.log_take(0))


def _emit(lines: list[tuple[str, str, str]]) -> None:
    import logging

    for level, target, text in lines:
        logging.getLogger(target.replace("::", ".")).log(_LEVELS[level], "%s", text)


def end() -> None:
    """Delivers what is waiting, and nothing after that."""
    global _ending
    if _thread is None:
        return
    _native.log_set(None)
    _ending = True
    _native.log_flush()
    _thread.join(1)
