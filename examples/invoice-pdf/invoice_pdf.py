"""Saves an invoice as PDF, under the name that Partner Center gives it.

python invoice_pdf.py G016907411 folder
"""

import sys
from pathlib import Path

from partnercenter import App

sys.path.append(str(Path(__file__).parents[1] / "python"))
import settings

invoice, folder = sys.argv[1:]
with App(**settings.app(), store=settings.file_store()) as app:
    partner = app.partner(settings.partner())
    file = partner.invoices.statement.get(invoice).save(folder)
    print(f"{file.path}: {file.received} bytes of {file.content_type}")
