"""Receives Partner Center's events: registers an address, verifies what arrives, and looks at what changed.

The registered address must be public and have TLS, which a reverse proxy or the platform puts before this server.
With `--test` a test event is asked for, and the program ends when it has arrived.
"""

import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from partnercenter import App, Partner, PartnerCenterError, WebhookOptions, errors

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

HOST = "api.partnercenter.microsoft.com"
LARGEST = 1 << 20


def register(partner: Partner, url: str) -> None:
    """Has all events sent to an address."""
    registration = {"WebhookUrl": url, "WebhookEvents": list(partner.webhooks.events.list())}
    try:
        partner.webhooks.registration.get()
    except errors.NotFoundError:
        partner.webhooks.registration.create(registration)
    else:
        partner.webhooks.registration.update(registration)


def follow(partner: Partner, address: str | None) -> str:
    """Reads what an event points to. The partner's token goes to Partner Center's own host only."""
    parts = urlsplit(address or "")
    if (parts.scheme, parts.netloc) != ("https", HOST):
        return "nothing to look at"
    try:
        answer = partner.request("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
    except PartnerCenterError as error:
        return error.message
    return f"{len(answer.body)} bytes"


def server(app: App, partner: Partner, port: int, arrived: threading.Event) -> ThreadingHTTPServer:
    """Answers deliveries as docs/webhooks.md says."""

    class Deliveries(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            if length > LARGEST:
                self.send_error(413)
                return
            try:
                event = app.webhooks.verify(self.headers, self.rfile.read(length))
            except errors.ConflictError:
                self.send_response(200)  # It was taken before.
            except errors.InvalidRequestError as error:
                self.send_error(400, error.code)
                return
            except errors.AccessDeniedError as error:
                self.send_error(403, error.code)
                return
            except PartnerCenterError:
                self.send_error(503)  # Partner Center delivers it again.
                return
            else:
                self.send_response(200)
                seen = [follow(partner, event[name]) for name in ("resourceUri", "auditUri")]
                print(event["eventName"], event["changed"], *seen, sep=", ", flush=True)
                arrived.set()
            self.end_headers()

        def log_message(self, format: str, *arguments: object) -> None:
            """Logs nothing: what arrives may be anybody's."""

    return ThreadingHTTPServer(("127.0.0.1", port), Deliveries)


def main() -> None:
    """Serves until it is stopped."""
    roots = os.environ.get("PARTNERCENTER_WEBHOOK_ROOTS")
    options = WebhookOptions(roots=[Path(roots).read_text()] if roots else ())
    arrived = threading.Event()
    with App(**settings.app(), webhooks=options) as app:
        partner = app.partner(settings.partner(), app_only=True)
        deliveries = server(app, partner, int(os.environ.get("PORT", "0")), arrived)
        url = os.environ.get("PARTNERCENTER_WEBHOOK_URL", f"http://localhost:{deliveries.server_port}/events")
        threading.Thread(target=deliveries.serve_forever, daemon=True).start()
        register(partner, url)
        print(f"events go to {url}", flush=True)
        if "--test" in sys.argv:
            test = partner.webhooks.validation_events.create()
            arrived.wait(timeout=60)
            while (status := partner.webhooks.validation_events.get(test["correlationId"])["status"]) == "pending":
                time.sleep(0.2)
            print(f"the test event is {status}")
        else:
            threading.Event().wait()


main()
