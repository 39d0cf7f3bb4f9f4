// The app alone, without a person: lists the partner's customers.

import { app, partnerTenant } from "../node/settings.mjs";

const partner = app().partner(partnerTenant(), { appOnly: true });
for await (const customer of partner.customers.list()) {
  console.log(customer.id, customer.companyProfile?.companyName);
}
