"""The app alone, without a person: lists the partner's customers."""

import sys
from pathlib import Path

from partnercenter import App

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

with App(**settings.app()) as app:
    partner = app.partner(settings.partner(), app_only=True)
    for customer in partner.customers.list():
        print(customer["id"], customer["companyProfile"]["companyName"])
