"""Figures of the Python package beside msal, in one run: `cargo xtask bench` prints them.

`SERVER` names the program of `benches` that plays the services, `RUST` the one that redeems with the Rust library. Run
by a Python that has both packages.
"""

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from partnercenter import App, ClientSecret, aio

GRAPH = "https://graph.microsoft.com/.default"
AT_ONCE = 64
COUNTS = (10, 1_000, 10_000)
# The server has as many customers as the largest of these figures needs.
REDEEMED = 1_000


def tell(goal: str, text: str) -> None:
    """Prints one figure."""
    print(f"{goal}  Python: {text}", flush=True)


def microseconds(turns: int, act: Callable[[int], object]) -> float:
    """How long one of many turns takes: the median of several rounds."""
    rounds = []
    for _ in range(15):
        started = time.perf_counter()
        for turn in range(turns):
            act(turn)
        rounds.append((time.perf_counter() - started) * 1e6 / turns)
    return statistics.median(rounds)


def in_parallel(items: Iterable[Any], act: Callable[[Any], object]) -> float:
    """Does something with each of many items, in threads; gives how many there were in a second."""
    queue = list(items)
    count = len(queue)

    def work() -> None:
        while True:
            try:
                item = queue.pop()
            except IndexError:
                return
            act(item)

    threads = [threading.Thread(target=work) for _ in range(AT_ONCE)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not queue
    return count / (time.perf_counter() - started)


def loading(module: str) -> float:
    """Milliseconds to import a module in a new process, beyond the interpreter's own start."""
    program = f"import time; started = time.perf_counter(); import {module}; print(time.perf_counter() - started)"
    times = [float(subprocess.check_output([sys.executable, "-c", program])) for _ in range(11)]
    return statistics.median(times) * 1e3


class Ours:
    """The package."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.facts = facts
        self.options = {
            "client_id": facts["client"],
            "credential": ClientSecret(facts["client_secret"]),
            "cloud": facts["cloud"],
            "proxy": "none",
            "extra_roots": [facts["ca_pem"]],
        }

    def redeemed_in_threads(self) -> float:
        with App(**self.options) as app:
            partner = app.partner(self.facts["partner"])
            partner.sign_in.import_(self.facts["refresh_token"])
            customers = [partner.customer(tenant) for tenant in self.facts["customers"][:REDEEMED]]
            # Connections are opened by the first round.
            in_parallel(customers, lambda customer: customer.token(GRAPH, force=True))
            return in_parallel(customers, lambda customer: customer.token(GRAPH, force=True))

    async def redeemed(self) -> float:
        async with aio.App(**self.options) as app:
            partner = app.partner(self.facts["partner"])
            await partner.sign_in.import_(self.facts["refresh_token"])
            customers = [partner.customer(tenant) for tenant in self.facts["customers"][:REDEEMED]]

            async def work(queue: list[Any]) -> None:
                while queue:
                    await queue.pop().token(GRAPH, force=True)

            for _ in range(2):
                queue, started = list(customers), time.perf_counter()
                await asyncio.gather(*(work(queue) for _ in range(AT_ONCE)))
            return REDEEMED / (time.perf_counter() - started)

    def cached(self, count: int) -> float:
        with App(**self.options) as app:
            partner = app.partner(self.facts["partner"])
            partner.sign_in.import_(self.facts["refresh_token"])
            customers = [partner.customer(tenant) for tenant in self.facts["customers"][:count]]
            in_parallel(customers, lambda customer: customer.token(GRAPH))
            return microseconds(20_000, lambda turn: customers[turn % count].token(GRAPH))

    def cached_anew(self, count: int) -> float:
        """As a loop over customers has it, which chooses the customer each time."""
        with App(**self.options) as app:
            partner = app.partner(self.facts["partner"])
            partner.sign_in.import_(self.facts["refresh_token"])
            tenants = self.facts["customers"][:count]
            in_parallel(tenants, lambda tenant: partner.customer(tenant).token(GRAPH))
            return microseconds(20_000, lambda turn: partner.customer(tenants[turn % count]).token(GRAPH))

    def cached_one(self) -> float:
        """One customer's, as a loop of a program has it: without choosing a customer."""
        with App(**self.options) as app:
            partner = app.partner(self.facts["partner"], app_only=True)
            token = partner.token
            token(GRAPH)
            rounds = []
            for _ in range(15):
                started = time.perf_counter()
                for _ in range(100_000):
                    token(GRAPH)
                rounds.append((time.perf_counter() - started) * 10)
            return statistics.median(rounds)

    async def cached_awaited(self) -> float:
        async with aio.App(**self.options) as app:
            token = app.partner(self.facts["partner"], app_only=True).token
            await token(GRAPH)
            rounds = []
            for _ in range(15):
                started = time.perf_counter()
                for _ in range(100_000):
                    await token(GRAPH)
                rounds.append((time.perf_counter() - started) * 10)
            return statistics.median(rounds)


class Theirs:
    """Msal: an app for each tenant, as it asks for."""

    def __init__(self, facts: dict[str, Any], authorities: str) -> None:
        self.facts = facts
        self.authorities = authorities

    def app(self, tenant: str, **more: Any) -> Any:
        import msal

        return msal.ConfidentialClientApplication(
            self.facts["client"],
            client_credential=self.facts["client_secret"],
            authority=f"{self.facts['cloud']['authority'].rstrip('/')}/{tenant}",
            instance_discovery=False,
            **more,
        )

    def redeemed(self) -> float:
        import requests

        own = threading.local()

        def redeem(tenant: str) -> None:
            if not hasattr(own, "session"):
                own.session = requests.Session()
                own.session.verify = self.authorities
                own.session.trust_env = False
            app = self.app(tenant, http_client=own.session)
            answer = app.acquire_token_by_refresh_token(self.facts["refresh_token"], [GRAPH])
            assert "access_token" in answer, answer

        # Its connections belong to threads, which end with the round: one round, as it is used.
        return in_parallel(self.facts["customers"][:REDEEMED], redeem)

    def cached(self, count: int) -> float:
        """One of so many customers' tokens in one cache."""
        import msal

        cache = msal.TokenCache()
        authority = self.facts["cloud"]["authority"].rstrip("/")
        for tenant in self.facts["customers"][:count]:
            endpoint = f"{authority}/{tenant}/oauth2/v2.0/token"
            answer = {"access_token": "x" * 1500, "expires_in": 3600, "token_type": "Bearer"}
            cache.add(
                {
                    "client_id": self.facts["client"],
                    "scope": [GRAPH],
                    "token_endpoint": endpoint,
                    "response": answer,
                    "grant_type": "client_credentials",
                }
            )
        apps = [self.app(tenant, token_cache=cache, verify=self.authorities) for tenant in self.facts["customers"][:5]]

        def ask(turn: int) -> None:
            answer = apps[turn % 5].acquire_token_for_client([GRAPH])
            assert answer["token_source"] == "cache"

        return microseconds(max(20, 20_000 // count), ask)


def main() -> None:
    """Measures all."""
    # These would overrule the certificates that msal's client is given.
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        os.environ.pop(name, None)
    command = [os.environ["SERVER"], str(max(COUNTS))]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    facts = json.loads(server.stdout.readline())
    folder = tempfile.TemporaryDirectory()
    authorities = Path(folder.name) / "ca.pem"
    authorities.write_text(facts["ca_pem"])
    ours, theirs = Ours(facts), Theirs(facts, str(authorities))

    tell("T15", f"import {loading('partnercenter'):.1f} ms, msal {loading('msal'):.0f} ms (goal: 20)")

    cached = [(count, ours.cached(count), theirs.cached(count)) for count in COUNTS]
    one, awaited = ours.cached_one(), asyncio.run(ours.cached_awaited())
    tell("T1", f"cached token {one:.2f} µs, awaited {awaited:.2f} µs (goal: 2); msal {cached[0][2]:.0f} µs")
    for count, our, their in cached:
        tell(
            "T16",
            f"cached token of one of {count} customers {our:.2f} µs, msal {their:.0f} µs: {their / our:.0f} times",
        )
    tell("T16", f"the same of a customer chosen each time, of 1000: {ours.cached_anew(1_000):.2f} µs")

    def rust() -> float:
        return float(subprocess.check_output([os.environ["RUST"]], input=json.dumps(facts), text=True))

    # In turns, so that what else goes on in the machine hits all.
    rates = [(ours.redeemed_in_threads(), asyncio.run(ours.redeemed()), theirs.redeemed(), rust()) for _ in range(5)]
    threads, tasks, msal, core = (statistics.median(rate) for rate in zip(*rates, strict=True))
    tell(
        "T17",
        f"{tasks:.0f} redemptions/s by {AT_ONCE} tasks, {threads:.0f}/s by {AT_ONCE} threads; msal {msal:.0f}/s: "
        f"{tasks / msal:.1f} times (goal: 5); Rust {core:.0f}/s: {tasks / core:.2f} of it (goal: 0.9)",
    )
    server.communicate("\n")


main()
