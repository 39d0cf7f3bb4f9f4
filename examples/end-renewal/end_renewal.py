"""Ends the renewal of a customer's subscriptions: each ends with its term.

`autoRenewEnabled: false` alone would lead into a paid extended service term: docs/subscriptions.md.
"""

import sys
from pathlib import Path

from partnercenter import App

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

with App(**settings.app()) as app:
    customer = app.partner(settings.partner(), app_only=True).customer(sys.argv[1])
    for subscription in customer.subscriptions.list():
        if subscription["status"] == "active":
            ended = customer.subscriptions.end_renewal(subscription["id"])
            print(f"{ended['friendlyName']} ends on {ended['commitmentEndDate'][:10]}")
