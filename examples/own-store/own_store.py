"""The program keeps the refresh token itself, here in a file of its own, and signs a person in when there is none."""

import json
import os
import sys
from pathlib import Path

from partnercenter import App, TokenStore, errors, types

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

FILE = Path(os.environ["PARTNERCENTER_RECORD_FILE"])


class OneFile(TokenStore):
    """One refresh token in a file that only this user can read. A real program would encrypt it."""

    def load(self, key: types.StoreKey) -> types.StoredToken | None:
        """Gives what is in the file."""
        return json.loads(FILE.read_text()) if FILE.exists() else None

    def save(self, key: types.StoreKey, record: types.StoreRecord, seen: str | None) -> str:
        """Writes the file, unless another program has written it meanwhile."""
        kept = self.load(key)
        if (kept and kept["version"]) != seen:
            raise errors.ConflictError("another program saved a newer one")
        version = str(int(seen or 0) + 1)
        FILE.touch(mode=0o600)
        FILE.write_text(json.dumps({"record": record, "version": version}))
        return version

    def delete(self, key: types.StoreKey) -> bool:
        """Removes the file."""
        existed = FILE.exists()
        FILE.unlink(missing_ok=True)
        return existed

    def list(self) -> list[types.StoreLine]:
        """Names nothing: there is one record."""
        return []


def show(address: str) -> None:
    """Prints where to sign in; without this, the browser opens by itself."""
    print(f"open {address}", flush=True)


with App(**settings.app(), store=OneFile(), open_address=show) as app:
    partner = app.partner(settings.partner())
    if partner.sign_in.get() is None:
        partner.sign_in.loopback(timeout=600)
    print(f"{len(list(partner.customers.list()))} customers")
