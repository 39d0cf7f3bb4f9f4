"""Work that goes on, exports and files, with calls that wait and calls that are awaited."""

import asyncio
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import partnercenter
from conftest import Emulator
from partnercenter import errors

USAGE: Any = {"invoiceId": "G000024135", "attributeSet": "full"}


@pytest.fixture
def partner(emulator: Emulator) -> Iterator[partnercenter.Partner]:
    with emulator.app() as app:
        yield app.partner(emulator.tenant, app_only=True)


@pytest.fixture(autouse=True)
def exports(emulator: Emulator) -> Iterator[None]:
    """Exports that are quickly done."""
    emulator.control("PUT", "exports", {"retry_after": 0, "records": 2_501, "blobs": 3})
    yield
    emulator.control("PUT", "exports", {})


def test_an_export_is_followed_and_read(partner: partnercenter.Partner) -> None:
    work = partner.graph.billing.billed_usage.export(USAGE)
    assert not work.done
    assert work.id
    assert [progress.state for progress in work] == ["running", "running", "succeeded"]
    assert work.done
    assert work.wait()["blobCount"] == 3
    records = list(work.records())
    assert len(records) == 2_501
    assert records[0]["InvoiceNumber"] == "G000024135"
    assert records[1]["SkuName"] == "Sku 1 \u2013 standard"
    assert records[0]["PublisherId"] is None
    assert records == list(work.records())
    batches = list(work.records().batches())
    assert {batch.blob for batch in batches} == {f"part-0000{index}.json.gz" for index in range(3)}
    assert batches[-1].continuation
    rest = list(partner.resume(batches[-1].continuation).records())
    assert rest == [record for record in records if record["BlobNumber"] == 2]


def test_records_are_what_json_says(partner: partnercenter.Partner) -> None:
    reader = partnercenter._native.Reader()
    text = '[{"a":1,"b":[-2,2.5,1e3,true,null],"c":{"a":"\\u00e9\\n","d":{}}},{"a":18446744073709551615,"x":{"b":1}}]'
    assert reader.read(text.encode()) == json.loads(text)
    assert reader.read(b"[]") == []
    for broken in (b"", b"[", b"[1]]", b'["\xff"]', b"[" * 1_000):
        with pytest.raises(ValueError, match="is not JSON"):
            reader.read(broken)
    assert reader.read(text.encode()) == json.loads(text)


def test_work_is_taken_up_and_ends_in_errors(partner: partnercenter.Partner, emulator: Emulator) -> None:
    work = partner.start("graph.billing.billed_usage.export", {"body": USAGE})
    assert work.refresh().state == "running"
    saved = json.loads(json.dumps(work.continuation))
    assert "sig=" not in json.dumps(saved)
    assert partner.resume(saved).wait(timeout=60)["schemaVersion"] == "2"
    with pytest.raises(errors.UnsupportedError):
        work.cancel()
    emulator.control("PUT", "exports", {"retry_after": 3_600})
    slow = partner.graph.billing.billed_usage.export(USAGE)
    with pytest.raises(errors.TimeoutError) as caught:
        slow.wait(timeout=0.05)
    assert "goes on" in (caught.value.hint or "")
    emulator.control("PUT", "exports", {"retry_after": 0, "fails": "not ready"})
    with pytest.raises(errors.ServiceError, match="not ready") as failed:
        partner.graph.billing.billed_usage.export(USAGE).wait()
    assert failed.value.code == "exportFailed"
    with pytest.raises(errors.ConfigurationError):
        partner.resume({"operation": "graph.billing.billed_usage.export", "url": "https://evil.example"}).wait()
    with pytest.raises(TypeError):
        partner.resume({})


def test_exports_are_saved(partner: partnercenter.Partner, tmp_path: Path) -> None:
    work = partner.graph.billing.billed_usage.export(USAGE)
    told: list[object] = []
    folder = Path(work.save(tmp_path / "export", on_progress=told.append))
    assert folder == tmp_path / "export"
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["export.json", *(f"part-0000{index}.json.gz" for index in range(3))]
    lines = gzip.decompress((folder / names[1]).read_bytes()).splitlines()
    assert len(lines) == 834
    assert told[-1].files == 3  # type: ignore[attr-defined]
    plain = Path(work.save(tmp_path / "plain", plain=True))
    assert (plain / "part-00000.json").read_bytes().splitlines() == lines


@pytest.mark.parametrize(
    ("flaw", "message"),
    [("missing", "not there"), ("altered", "altered"), ("cut_line", "cut off"), ("expired", "expired")],
)
def test_spoiled_exports_are_refused(
    partner: partnercenter.Partner, emulator: Emulator, tmp_path: Path, flaw: str, message: str
) -> None:
    emulator.control("PUT", "exports", {"retry_after": 0, "records": 5, "flaw": flaw})
    work = partner.graph.billing.billed_usage.export(USAGE)
    with pytest.raises(errors.PartnerCenterError, match=message):
        list(work.records())
    with pytest.raises(errors.PartnerCenterError, match=message):
        work.save(tmp_path)
    assert not list(tmp_path.glob("*00001*"))


def test_an_invoice_is_a_file(emulator: Emulator, tmp_path: Path) -> None:
    with emulator.app() as app:
        partner = emulator.consented(app)
        invoice = partner.invoices.statement.get("G000024135")
        content = invoice.read()
        assert content.startswith(b"%PDF")
        assert b"".join(invoice) == content
        told: list[partnercenter._made.File] = []
        file = invoice.save(tmp_path, on_progress=told.append)
        assert file.path == str(tmp_path / "Invoice_G000024135.pdf")
        assert Path(file.path).read_bytes() == content
        assert (file.received, file.total, file.content_type) == (len(content), len(content), "application/pdf")
        assert told
        with pytest.raises(errors.ServiceError, match="longer than 10 bytes"):
            invoice.read(limit=10)
        with pytest.raises(errors.NotFoundError):
            partner.download("invoices.statement.get", {"invoice_id": "X"}).save(tmp_path)
        with pytest.raises(errors.ConfigurationError, match="no file"):
            partner.download("customers.list").save(tmp_path)
        assert len(list(tmp_path.iterdir())) == 1


def test_asyncio_has_the_same(emulator: Emulator, tmp_path: Path) -> None:
    async def flow() -> None:
        async with emulator.aio_app() as app:
            partner = app.partner(emulator.tenant, app_only=True)
            work = await partner.graph.billing.billed_usage.export(USAGE)
            assert [progress.done async for progress in work] == [False, False, True]
            assert (await work.wait())["blobCount"] == 3
            assert len([record async for record in work.records()]) == 2_501
            async for batch in work.records().batches():
                assert batch.records
                break
            folder = Path(await work.save(tmp_path / "export"))
            assert len(list(folder.iterdir())) == 4
            assert (await partner.resume(work.continuation or {}).refresh()).done
            emulator.control("PUT", "exports", {"retry_after": 3_600})
            slow = await partner.graph.billing.billed_usage.export(USAGE)
            waiting = asyncio.create_task(slow.wait())
            await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

    asyncio.run(flow())
