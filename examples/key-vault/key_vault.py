"""The sign-in is kept in Azure Key Vault, where programs on other machines find it.

The first run signs in; later ones redeem what is there.
"""

import os
import sys
import time
from pathlib import Path

from partnercenter import App, KeyVault

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

# Opened as the variables AZURE_* say, else by the managed identity of this machine.
vault = KeyVault(os.environ["PARTNERCENTER_VAULT"])


def show(address: str) -> None:
    """Prints where to sign in; without this, the browser opens by itself."""
    print(f"open {address}", flush=True)


with App(**settings.app(), store=vault, open_address=show) as app:
    partner = app.partner(settings.partner())
    if partner.sign_in.get() is None:
        partner.sign_in.loopback(timeout=600)
    token = partner.token("https://api.partnercenter.microsoft.com/.default")
    print(f"an access token for {token.expires_on - time.time():.0f} seconds")
