"""One billing export to Python dicts and to disk, beside httpx and orjson by hand.

`cargo xtask bench` prints the figures. `SERVER` names the program of `benches` that plays the services, `RECORDS` how
many line items there are. Each measurement is a process of its own, so that its peak of memory is its own as well.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path
from typing import Any

BLOBS = 10
USAGE: Any = {"invoiceId": "G000024135", "attributeSet": "full"}


def app(facts: dict[str, Any]) -> Any:
    """The app of the package, which also signs in for the other one."""
    from partnercenter import App, ClientSecret

    credential = ClientSecret(facts["client_secret"])
    return App(
        facts["client"], credential=credential, cloud=facts["cloud"], proxy="none", extra_roots=[facts["ca_pem"]]
    )


def our_dicts(facts: dict[str, Any], folder: Path) -> int:
    """Records as dicts, by the package."""
    with app(facts) as own:
        work = own.partner(facts["partner"], app_only=True).graph.billing.billed_usage.export(USAGE)
        count = 0
        for record in work.records():
            count += len(record) > 0
        return count


def our_disk(facts: dict[str, Any], folder: Path) -> int:
    """Blobs on disk, checked, by the package."""
    with app(facts) as own:
        work = own.partner(facts["partner"], app_only=True).graph.billing.billed_usage.export(USAGE)
        saved: list[Any] = []
        work.save(folder / "export", on_progress=saved.append)
        return saved[-1].records


def manifest(facts: dict[str, Any], client: Any) -> Any:
    """The export by hand, up to its manifest."""
    with app(facts) as own:
        token = own.partner(facts["partner"], app_only=True).token(f"{facts['cloud']['graph_resource']}/.default").token
    headers = {"authorization": f"Bearer {token}"}
    base = facts["cloud"]["graph"].rstrip("/") + "/v1.0/reports/partners/billing"
    started = client.post(f"{base}/usage/billed/export", headers=headers, json=USAGE)
    while True:
        state = client.get(started.headers["location"], headers=headers).json()
        if state["status"] == "succeeded":
            return state["resourceLocation"]
        time.sleep(0.05)


def their_client(facts: dict[str, Any], folder: Path) -> Any:
    """A client that trusts the server."""
    import ssl

    import httpx

    context = ssl.create_default_context(cadata=facts["ca_pem"])
    return httpx.Client(verify=context, trust_env=False, timeout=100)


def their_dicts(facts: dict[str, Any], folder: Path) -> int:
    """Records as dicts, by httpx, zlib and orjson."""
    import orjson

    count = 0
    with their_client(facts, folder) as client:
        found = manifest(facts, client)
        for blob in found["blobs"]:
            address = f"{found['rootDirectory']}/{blob['name']}?{found['sasToken']}"
            unpack, rest = zlib.decompressobj(31), b""
            with client.stream("GET", address) as answer:
                for chunk in answer.iter_raw():
                    lines = (rest + unpack.decompress(chunk)).split(b"\n")
                    rest = lines.pop()
                    for line in lines:
                        count += len(orjson.loads(line)) > 0
            if rest:
                count += len(orjson.loads(rest)) > 0
    return count


def their_disk(facts: dict[str, Any], folder: Path) -> int:
    """Blobs on disk, checked for what the manifest says, by httpx and zlib."""
    records = 0
    with their_client(facts, folder) as client:
        found = manifest(facts, client)
        for blob in found["blobs"]:
            address = f"{found['rootDirectory']}/{blob['name']}?{found['sasToken']}"
            unpack, lines = zlib.decompressobj(31), 0
            with client.stream("GET", address) as answer, (folder / blob["name"]).open("wb") as file:
                for chunk in answer.iter_raw():
                    file.write(chunk)
                    lines += unpack.decompress(chunk).count(b"\n")
                os.fsync(file.fileno())
            assert unpack.eof
            assert lines == blob["itemCount"], "lines are missing"
            records += lines
    return records


def measure(name: str) -> None:
    """One measurement, in this process."""
    facts = json.loads(os.environ["FACTS"])
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        count = globals()[name](facts, Path(folder))
        seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"count": count, "seconds": seconds, "peak": peak}))


def main() -> None:
    """Measures all, at a tenth of the records and at all of them."""
    server = subprocess.Popen([os.environ["SERVER"], "1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    line = server.stdout.readline()
    facts = json.loads(line)
    records = int(os.environ.get("RECORDS", "1000000"))
    figures: dict[tuple[str, int], dict[str, float]] = {}
    for count in (records // 10, records):
        with their_client(facts, Path()) as client:
            exports = {"records": count, "blobs": BLOBS, "retry_after": 0, "polls": 0}
            client.put(facts["cloud"]["graph"].rstrip("/") + "/_emulator/exports", json=exports).raise_for_status()
        for name in ("our_dicts", "their_dicts", "our_disk", "their_disk"):
            out = subprocess.check_output(
                [sys.executable, __file__, name], env={**os.environ, "FACTS": line}, text=True
            )
            figures[name, count] = json.loads(out)
            assert figures[name, count]["count"] == count, out
    server.communicate("\n")
    for goal, what in (("T21", "dicts"), ("T22", "disk")):
        ours, theirs = figures[f"our_{what}", records], figures[f"their_{what}", records]
        few = figures[f"our_{what}", records // 10]
        print(
            f"{goal}  Python: export of {records} line items to {what} {ours['seconds']:.1f} s, by hand "
            f"{theirs['seconds']:.1f} s: {theirs['seconds'] / ours['seconds']:.2f} times (goal: 1); peak "
            f"{ours['peak']:.0f} MB, of a tenth {few['peak']:.0f} MB, by hand {theirs['peak']:.0f} MB",
            flush=True,
        )


if len(sys.argv) > 1:
    measure(sys.argv[1])
else:
    main()
