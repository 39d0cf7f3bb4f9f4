"""Log lines: off unless asked for, in Python's own logging, without secrets."""

import logging
from collections.abc import Iterator

import pytest

from conftest import GRAPH, Emulator
from partnercenter import _log, errors
from test_host import Store


class Kept(logging.Handler):
    """Keeps what comes."""

    def __init__(self) -> None:
        super().__init__(5)
        self.lines: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record)

    def text(self) -> str:
        return "\n".join(line.getMessage() for line in self.lines)


@pytest.fixture
def kept() -> Iterator[Kept]:
    """A handler at the lowest level."""
    handler, logger = Kept(), logging.getLogger("partnercenter")
    logger.addHandler(handler)
    logger.setLevel(5)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)


def wait_for(kept: Kept, text: str) -> None:
    for _ in range(6000):
        if text in kept.text():
            return
        _log._native.log_flush()
        import time

        time.sleep(0.01)
    raise AssertionError(f"{text} was not logged: {kept.text()}")


def test_lines_come_under_our_name_and_hold_no_secret(emulator: Emulator, kept: Kept) -> None:
    store = Store()
    with emulator.app(store=store, write_back="always") as app:
        partner = emulator.consented(app)
        tokens = [partner.token(GRAPH).token]
        for customer in partner.customers.list(size=2):
            try:
                tokens.append(partner.customer(customer["id"]).token(GRAPH).token)
            except errors.PartnerCenterError:
                continue
    wait_for(kept, "POST")
    shown = kept.text() + repr([vars(line) for line in kept.lines])
    secrets = [emulator.csp["secret"], *tokens, *(record["token"] for record, _ in store.records.values())]
    assert len(secrets) > 3
    assert not any(secret in shown for secret in secrets)
    assert {line.name.partition(".")[0] for line in kept.lines} == {"partnercenter"}
    assert all(line.levelno in (5, 10, 20, 30, 40) for line in kept.lines)


def test_a_level_that_is_raised_is_followed(emulator: Emulator, kept: Kept) -> None:
    with emulator.app() as app:
        partner = app.partner(emulator.tenant, app_only=True)
        logging.getLogger("partnercenter").setLevel(logging.ERROR)
        list(partner.customers.list())
        assert _log._level == "error"
        before = len(kept.lines)
        partner.token(GRAPH, force=True)
        assert len(kept.lines) == before
        logging.getLogger("partnercenter").setLevel(logging.DEBUG)
        partner.token(GRAPH, force=True)
        assert _log._level == "debug"


def test_nothing_is_forwarded_when_nobody_listens(emulator: Emulator) -> None:
    logger = logging.getLogger("partnercenter")
    logger.propagate = False
    try:
        with emulator.app() as app:
            app.partner(emulator.tenant, app_only=True).token(GRAPH)
            assert _log._level is None
    finally:
        logger.propagate = True
