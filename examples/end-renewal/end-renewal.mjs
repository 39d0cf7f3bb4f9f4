// Ends the renewal of a customer's subscriptions: each ends with its term.
//
// `autoRenewEnabled: false` alone would lead into a paid extended service term: docs/subscriptions.md.

import { app, partnerTenant } from "../node/settings.mjs";

const [tenant] = process.argv.slice(2);
const customer = app().partner(partnerTenant(), { appOnly: true }).customer(tenant);
for await (const { id, status } of customer.subscriptions.list()) {
  if (status !== "active") continue;
  const ended = await customer.subscriptions.endRenewal(id);
  console.log(`${ended.friendlyName} ends on ${ended.commitmentEndDate.slice(0, 10)}`);
}
