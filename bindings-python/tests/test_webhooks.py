"""Events that the emulator signs, and those that it did not."""

import asyncio
from email.message import Message
from typing import Any

import pytest

from conftest import CA, Emulator
from partnercenter import WebhookOptions, errors

EVENT = {
    "event_name": "subscription-updated",
    "resource_uri": "https://api.partnercenter.microsoft.com/v1/customers/1/subscriptions/2",
    "resource_name": "subscription",
}
OPTIONS = WebhookOptions(roots=[CA])


def delivery(emulator: Emulator, **event: Any) -> tuple[list[tuple[str, str]], bytes]:
    """Gives headers and body of an event, as they would arrive."""
    signed = emulator.control("POST", "webhooks/signed", EVENT | event)
    return [(name, value) for name, value in signed["headers"]], signed["body"].encode()


def test_an_event_is_believed_once(emulator: Emulator) -> None:
    with emulator.app(webhooks=OPTIONS) as app:
        headers, body = delivery(emulator)
        event = app.webhooks.verify(headers, body)
        assert event["eventName"] == "subscription-updated"
        assert event["resourceUri"] == EVENT["resource_uri"]
        assert event["auditUri"] is None
        assert event["body"]["EventName"] == "subscription-updated"
        with pytest.raises(errors.ConflictError) as replayed:
            app.webhooks.verify(dict(headers), body.decode())
        assert replayed.value.code == "event_replayed"
        assert app.webhooks.forget(event["delivery"]) == {"removed": True}
        message = Message()
        for name, value in headers:
            message[name] = value
        assert app.webhooks.verify(message, memoryview(body))["delivery"] == event["delivery"]


def test_asyncio(emulator: Emulator) -> None:
    async def main() -> None:
        async with emulator.aio_app(webhooks=OPTIONS) as app:
            headers, body = delivery(emulator)
            assert (await app.webhooks.verify(headers, body))["eventName"] == "subscription-updated"
            with pytest.raises(errors.ConflictError):
                await app.webhooks.verify(headers, body)

    asyncio.run(main())


def test_what_is_forged_is_refused(emulator: Emulator) -> None:
    with emulator.app(webhooks=OPTIONS) as app:
        headers, body = delivery(emulator)
        with pytest.raises(errors.AccessDeniedError) as forged:
            app.webhooks.verify(headers, body.replace(b"updated", b"deleted"))
        assert forged.value.code == "signature_wrong"
        with pytest.raises(errors.InvalidRequestError) as bare:
            app.webhooks.verify({}, body)
        assert bare.value.code == "header_missing"
        for wrong in (None, {"EventName": "a"}, 5):
            with pytest.raises(TypeError, match="body must be bytes"):
                app.webhooks.verify(headers, wrong)  # type: ignore[arg-type]
    # Nobody but Microsoft's own authorities is trusted where nothing else is said.
    with emulator.app() as app, pytest.raises(errors.AccessDeniedError) as untrusted:
        app.webhooks.verify(*delivery(emulator))
    assert untrusted.value.code == "certificate_untrusted"


def test_options_are_checked() -> None:
    with pytest.raises(TypeError, match="roots must be a sequence"):
        WebhookOptions(roots="pem")
    with pytest.raises(TypeError, match="Did you mean max_age"):
        WebhookOptions(max_ages=5)  # type: ignore[call-arg]
