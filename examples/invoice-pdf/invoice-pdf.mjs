// Saves an invoice as PDF, under the name that Partner Center gives it.
//
//   node invoice-pdf.mjs G016907411 folder

import { app, fileStore, partnerTenant } from "../node/settings.mjs";

const [invoice, folder] = process.argv.slice(2);
const partner = app({ store: fileStore() }).partner(partnerTenant());
const { path, received, contentType } = await partner.invoices.statement.get(invoice).save(folder);
console.log(`${path}: ${received} bytes of ${contentType}`);
