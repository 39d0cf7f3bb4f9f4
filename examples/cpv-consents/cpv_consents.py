"""A control panel vendor consents to its app in every customer's tenant, on the partner's behalf.

It reads the customer's domains then. With the argument `--remove` it takes the consents back.
"""

import sys
from contextlib import suppress
from pathlib import Path

from partnercenter import App, Customer, PartnerCenterError, errors

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

CLIENT_ID = settings.app()["client_id"]
GRAPH = {
    "enterpriseApplicationId": "00000003-0000-0000-c000-000000000000",
    "scope": "Directory.Read.All,Domain.Read.All",
}


def consent(customer: Customer) -> str:
    """Consents to the app, and uses what it was granted."""
    # It may have been consented to before.
    with suppress(errors.ConflictError):
        customer.application_consents.create(
            {"applicationId": CLIENT_ID, "displayName": "Control panel", "applicationGrants": [GRAPH]}
        )
    return f"consented, {next(iter(customer.graph.domains.list()))['id']}"


def take_back(customer: Customer) -> str:
    """Removes the consent."""
    customer.application_consents.delete(CLIENT_ID)
    return "consent removed"


with App(**settings.app(), store=settings.file_store()) as app:
    partner = app.partner(settings.partner())
    act = take_back if "--remove" in sys.argv else consent
    for found in partner.customers.list():
        name = found["companyProfile"]["companyName"]
        try:
            print(f"{name}: {act(partner.customer(found['id']))}")
        except PartnerCenterError as error:
            print(f"{name}: {error}")
