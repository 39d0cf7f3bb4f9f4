"""Runs each example as a program of its own, against the emulator, under the real host names."""

import os
import subprocess
import sys
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

from conftest import FOLDER, READY, Emulator
from partnercenter import ClientSecret, KeyVault, VaultIdentity

EXAMPLES = Path(__file__).parents[2] / "examples"


class Bench:
    """Settings as a user of the examples has them."""

    def __init__(self, emulator: Emulator, folder: Path) -> None:
        self.emulator = emulator
        self.folder = folder

    def start(self, name: str, app: dict[str, str], *arguments: str, **more: str) -> subprocess.Popen[str]:
        settings = {
            "PARTNERCENTER_CLIENT_ID": app["id"],
            "PARTNERCENTER_PARTNER": self.emulator.tenant,
            "PARTNERCENTER_CA_FILE": str(FOLDER / "ca.pem"),
            "PARTNERCENTER_STORE_PATH": str(self.folder / "refresh-tokens"),
            "HTTPS_PROXY": self.emulator.proxy,
            "PATH": os.environ["PATH"],
            **more,
        }
        if "secret" in app:
            settings["PARTNERCENTER_CLIENT_SECRET"] = app["secret"]
        return subprocess.Popen(
            [sys.executable, next(EXAMPLES.glob(f"*/{name}.py")), *arguments],
            env=settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, name: str, app: dict[str, str], *arguments: str, **more: str) -> str:
        return ended(self.start(name, app, *arguments, **more))

    def signed_in(self, name: str, app: dict[str, str], **more: str) -> str:
        """Runs one in which a person signs in on the emulator's page."""
        process = self.start(name, app, **more)
        line = process.stdout.readline()
        assert line.startswith("open "), line + process.communicate(timeout=60)[1]
        answer = self.emulator.sign_in(line.removeprefix("open ").strip())
        form = urllib.parse.urlencode(list(answer["fields"].items())).encode()
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        opener.open(answer["location"], form, timeout=60).close()
        return ended(process)


def ended(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, out + err
    return out


@pytest.fixture
def bench(emulator: Emulator, tmp_path: Path) -> Bench:
    """A bench with a store of its own."""
    return Bench(emulator, tmp_path)


def test_app_only(bench: Bench) -> None:
    assert len(bench.run("app_only", bench.emulator.csp).splitlines()) == 7


def test_customers_are_found_and_their_renewals_ended(bench: Bench) -> None:
    found = bench.run("filters", bench.emulator.csp, "Tail").splitlines()
    assert [line.partition(" ")[2] for line in found] == ["Tailspin Toys"]
    out = bench.run("end_renewal", bench.emulator.csp, found[0].partition(" ")[0])
    assert out.startswith("Microsoft 365 Business Premium ends on ")


@pytest.mark.parametrize("cloud", READY["clouds"], ids=lambda cloud: cloud["name"])
def test_all_clouds(bench: Bench, cloud: dict[str, str]) -> None:
    more = {"PARTNERCENTER_CLOUD": cloud["name"], "PARTNERCENTER_PARTNER": cloud["tenant"]}
    assert bench.run("app_only", cloud, **more).strip()


def test_a_partner_consents_and_customers_are_reached(bench: Bench) -> None:
    out = bench.signed_in("consent", bench.emulator.csp)
    assert f"{bench.emulator.user} signed in by ['pwd', 'mfa']" in out
    out = bench.run("csp_customers", bench.emulator.csp)
    assert "Tailspin Toys: 2 domains, 1 Azure subscriptions" in out
    assert "Adatum Corporation: " in out
    out = bench.run("invoice_pdf", bench.emulator.csp, "G000024135", str(bench.folder))
    assert f"{bench.folder / 'Invoice_G000024135.pdf'}: " in out
    bench.emulator.control("PUT", "exports", {"retry_after": 0})
    out = bench.run("billing_export", bench.emulator.csp, "G000024135", str(bench.folder / "export"))
    assert ": succeeded" in out
    assert "25 line items of 13 customers" in out
    assert (bench.folder / "export" / "part-00001.json.gz").is_file()


def test_a_vendor_consents_for_every_customer(bench: Bench) -> None:
    bench.signed_in("consent", bench.emulator.cpv)
    assert "Adatum Corporation: consented, adatum.onmicrosoft.com" in bench.run("cpv_consents", bench.emulator.cpv)
    assert "Adatum Corporation: consent removed" in bench.run("cpv_consents", bench.emulator.cpv, "--remove")


def test_the_vault_keeps_the_sign_in(bench: Bench) -> None:
    app = bench.emulator.csp
    identity = VaultIdentity(bench.emulator.tenant, app["id"], ClientSecret(app["secret"]))
    with bench.emulator.app(store=KeyVault(bench.emulator.vault, access=identity)) as own:
        partner = own.partner(bench.emulator.tenant)
        partner.sign_in.delete()
        assert partner.sign_in.get() is None
    more = {
        "PARTNERCENTER_VAULT": bench.emulator.vault,
        "AZURE_TENANT_ID": bench.emulator.tenant,
        "AZURE_CLIENT_ID": app["id"],
        "AZURE_CLIENT_SECRET": app["secret"],
    }
    assert "an access token for" in bench.signed_in("key_vault", app, **more)
    with bench.emulator.app(store=KeyVault(bench.emulator.vault, access=identity)) as own:
        stored = own.partner(bench.emulator.tenant).sign_in.get()
        assert stored is not None
        assert stored["user"] == bench.emulator.user
    # Nobody signs in again.
    assert bench.run("key_vault", app, **more).startswith("an access token for")


def test_events_arrive(bench: Bench) -> None:
    out = bench.run("webhooks", bench.emulator.csp, "--test", PARTNERCENTER_WEBHOOK_ROOTS=str(FOLDER / "ca.pem"))
    lines = out.splitlines()
    assert lines[0].startswith("events go to http://localhost:")
    assert lines[1].startswith("test-created, ")
    assert lines[1].endswith("nothing to look at, nothing to look at")
    assert lines[2] == "the test event is completed"


def test_the_program_keeps_the_sign_in(bench: Bench) -> None:
    more = {"PARTNERCENTER_RECORD_FILE": str(bench.folder / "record.json")}
    assert "7 customers" in bench.signed_in("own_store", bench.emulator.csp, **more)
    assert bench.run("own_store", bench.emulator.csp, **more) == "7 customers\n"


def test_a_code_signs_in_from_another_device(bench: Bench) -> None:
    process = bench.start("device_code", bench.emulator.public)
    line = process.stdout.readline()
    bench.emulator.enter_device_code(line.split("enter the code ")[1].split()[0].strip("."))
    assert f"{bench.emulator.user} signed in" in ended(process)
