"""What the examples have in common: settings from the environment."""

import os
from pathlib import Path
from typing import Any

from partnercenter import ClientSecret, FileStore


def partner() -> str:
    """Gives the tenant id of the partner."""
    return os.environ["PARTNERCENTER_PARTNER"]


def app() -> dict[str, Any]:
    """Gives an app's client id and options, without a store: choose one."""
    options: dict[str, Any] = {
        "client_id": os.environ["PARTNERCENTER_CLIENT_ID"],
        "cloud": os.environ.get("PARTNERCENTER_CLOUD", "global"),
    }
    if secret := os.environ.get("PARTNERCENTER_CLIENT_SECRET"):
        options["credential"] = ClientSecret(secret)
    if file := os.environ.get("PARTNERCENTER_CA_FILE"):
        options["extra_roots"] = [Path(file).read_text()]
    return options


def file_store() -> FileStore:
    """Gives the encrypted store on this machine. With a folder of its own, its key lies beside it."""
    folder = os.environ.get("PARTNERCENTER_STORE_PATH")
    return FileStore(folder, key_file=f"{folder}.key") if folder else FileStore()
