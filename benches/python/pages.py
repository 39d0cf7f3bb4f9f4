"""Pages of customers to Python dicts, beside httpx and orjson by hand.

`cargo xtask bench` prints the figures. `SERVER` names the program of `benches` that plays the services. The list of
10,000 customers is walked again and again, 500 to a page, until 1,000 pages were read.
"""

import codecs
import json
import os
import ssl
import statistics
import subprocess
import time
from collections.abc import Callable
from typing import Any

import httpx
import orjson

from partnercenter import App, ClientSecret

CUSTOMERS = 10_000
SIZE = 500
WALKS = 50
ROUNDS = 5


def signed_in(facts: dict[str, Any]) -> Any:
    """A partner of the package."""
    app = App(
        facts["client"],
        credential=ClientSecret(facts["client_secret"]),
        cloud=facts["cloud"],
        proxy="none",
        extra_roots=[facts["ca_pem"]],
    )
    partner = app.partner(facts["partner"])
    partner.sign_in.import_(facts["refresh_token"])
    return partner


def ours(facts: dict[str, Any]) -> Callable[[], int]:
    """A walk through the list by the package."""
    partner = signed_in(facts)
    return lambda: sum(len(customer["id"]) > 0 for customer in partner.customers.list(size=SIZE))


def by_hand(facts: dict[str, Any]) -> Callable[[], int]:
    """The same by httpx and orjson, with a token that it is given."""
    partner = signed_in(facts)
    headers = {
        "authorization": f"Bearer {partner.token(facts['cloud']['partner_center_resource'] + '/.default').token}",
        "accept": "application/json",
    }
    base = facts["cloud"]["partner_center"].rstrip("/")
    context = ssl.create_default_context(cadata=facts["ca_pem"])
    client = httpx.Client(verify=context, trust_env=False, timeout=100)

    def walk() -> int:
        address, more, count = f"{base}/v1/customers?size={SIZE}", {}, 0
        while True:
            answer = client.get(address, headers={**headers, **more})
            answer.raise_for_status()
            # Partner Center's answers begin with a byte order mark.
            page = orjson.loads(answer.content.removeprefix(codecs.BOM_UTF8))
            for customer in page["items"]:
                count += len(customer["id"]) > 0
            following = page["links"].get("next")
            if following is None:
                return count
            address = f"{base}/v1{following['uri']}"
            more = {header["key"]: header["value"] for header in following["headers"]}

    return walk


def measured(walk: Callable[[], int]) -> tuple[float, float]:
    """Seconds, and seconds of the processor in this process, that so many walks take."""
    started, busy = time.perf_counter(), time.process_time()
    for _ in range(WALKS // ROUNDS):
        assert walk() >= CUSTOMERS
    return time.perf_counter() - started, time.process_time() - busy


def main() -> None:
    """Measures both in turns, so that what else goes on in the machine hits both."""
    command = [os.environ["SERVER"], str(CUSTOMERS)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    facts = json.loads(server.stdout.readline())
    walks = ours(facts), by_hand(facts)
    for walk in walks:
        walk()
    rounds = [[measured(walk) for walk in walks] for _ in range(ROUNDS)]
    (own, own_busy), (hand, hand_busy) = (
        tuple(statistics.median(times) * ROUNDS for times in zip(*side, strict=True))
        for side in zip(*rounds, strict=True)
    )
    print(
        f"T20  Python: {WALKS * CUSTOMERS // SIZE} pages of {SIZE} customers {own:.2f} s, by hand {hand:.2f} s: "
        f"{hand / own:.2f} times (goal: 1); processor time {own_busy:.2f} s, by hand {hand_busy:.2f} s",
        flush=True,
    )
    server.communicate("\n")


main()
