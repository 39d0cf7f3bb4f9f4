"""A cloud solution provider reaches every customer's tenant with one refresh token, many at a time.

Microsoft Graph and Azure Resource Manager are asked; a customer that refuses does not stop the others.
"""

import asyncio
import sys
from pathlib import Path

from partnercenter.aio import App, Customer, PartnerCenterError

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings


async def look(customer: Customer) -> str:
    """Counts what the customer has."""
    try:
        domains = [domain async for domain in customer.graph.domains.list()]
        subscriptions = [subscription async for subscription in customer.arm.subscriptions.list()]
    except PartnerCenterError as error:
        return f"{error.message}\n  {error.hint or ''}"
    return f"{len(domains)} domains, {len(subscriptions)} Azure subscriptions"


async def main() -> None:
    """Looks at all customers side by side."""
    async with App(**settings.app(), store=settings.file_store()) as app:
        partner = app.partner(settings.partner())
        customers = [customer async for customer in partner.customers.list()]
        seen = await asyncio.gather(*(look(partner.customer(customer["id"])) for customer in customers))
        for customer, found in zip(customers, seen, strict=True):
            print(f"{customer['companyProfile']['companyName']}: {found}")


asyncio.run(main())
