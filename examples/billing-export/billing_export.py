"""The billed usage of an invoice, as Microsoft Graph exports it: what each customer owes.

    python billing_export.py G016907411
    python billing_export.py G016907411 folder

With a folder the files of the export are kept there as well; begun again, only what is missing is fetched.
"""

import sys
from collections import Counter
from pathlib import Path

from partnercenter import App

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

invoice, *folder = sys.argv[1:]
with App(**settings.app(), store=settings.file_store()) as app:
    partner = app.partner(settings.partner())
    work = partner.graph.billing.billed_usage.export({"invoiceId": invoice, "attributeSet": "full"})
    for progress in work:
        print(f"{progress.id}: {progress.state}")
    if folder:
        print(f"saved to {work.save(folder[0])}")
    owed: Counter[str] = Counter()
    lines = 0
    for item in work.records():
        owed[item["CustomerName"]] += item["BillingPreTaxTotal"]
        lines += 1
    print(f"{lines} line items of {len(owed)} customers")
    for customer, total in owed.most_common(5):
        print(f"{customer}: {total:.2f}")
