// Finds customers by the beginning of their names; the library writes the service's own language of filters.

import { field } from "partnercenter";

import { app, partnerTenant } from "../node/settings.mjs";

const [name] = process.argv.slice(2);
const partner = app().partner(partnerTenant(), { appOnly: true });
for await (const customer of partner.customers.list({ filter: field("CompanyName").startsWith(name) })) {
  console.log(customer.id, customer.companyProfile?.companyName);
}
