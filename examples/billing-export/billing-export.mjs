// The billed usage of an invoice, as Microsoft Graph exports it: what each customer owes.
//
//   node billing-export.mjs G016907411
//   node billing-export.mjs G016907411 folder
//
// With a folder the files of the export are kept there as well; begun again, only what is missing is fetched.

import { app, fileStore, partnerTenant } from "../node/settings.mjs";

const [invoiceId, folder] = process.argv.slice(2);
const partner = app({ store: fileStore() }).partner(partnerTenant());
const work = await partner.graph.billing.billedUsage.export({ invoiceId, attributeSet: "full" });
for await (const { id, state } of work) console.log(`${id}: ${state}`);
if (folder) console.log(`saved to ${await work.save(folder)}`);

const owed = new Map();
let lines = 0;
for await (const { records } of work.records().batches()) {
  for (const { CustomerName, BillingPreTaxTotal } of records) {
    owed.set(CustomerName, (owed.get(CustomerName) ?? 0) + BillingPreTaxTotal);
  }
  lines += records.length;
}
console.log(`${lines} line items of ${owed.size} customers`);
for (const [customer, total] of [...owed].sort((a, b) => b[1] - a[1]).slice(0, 5)) {
  console.log(`${customer}: ${total.toFixed(2)}`);
}
