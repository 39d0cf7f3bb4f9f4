"""A partner signs in with MFA, in a browser. From then on every program of this user can act for the partner."""

import sys
from pathlib import Path

from partnercenter import App

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings


def show(address: str) -> None:
    """Prints where to sign in; without this, the browser opens by itself."""
    print(f"open {address}", flush=True)


with App(**settings.app(), store=settings.file_store(), open_address=show) as app:
    enrolled = app.partner(settings.partner()).sign_in.loopback(timeout=600)
    print(f"{enrolled['user']} signed in by {enrolled['amr']}; the refresh token is in {enrolled['store']}")
