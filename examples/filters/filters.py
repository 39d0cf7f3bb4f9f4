"""Finds customers by the beginning of their names; the library writes the service's own language of filters."""

import sys
from pathlib import Path

from partnercenter import App, Field

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

name = sys.argv[1]
with App(**settings.app()) as app:
    partner = app.partner(settings.partner(), app_only=True)
    for customer in partner.customers.list(filter=Field("CompanyName").starts_with(name)):
        print(customer["id"], customer["companyProfile"]["companyName"])
