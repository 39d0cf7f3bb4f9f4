// A control panel vendor consents to its app in every customer's tenant, on the partner's behalf, and reads the
// customer's domains then. With the argument --remove it takes the consents back.

import { errors, PartnerCenterError } from "partnercenter";

import { app, fileStore, partnerTenant } from "../node/settings.mjs";

const GRAPH = "00000003-0000-0000-c000-000000000000";

const own = app({ store: fileStore() });
const partner = own.partner(partnerTenant());
const treat = process.argv.includes("--remove") ? takeBack : consent;
for await (const { id, companyProfile } of partner.customers.list()) {
  try {
    console.log(`${companyProfile?.companyName}: ${await treat(partner.customer(id))}`);
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    console.log(`${companyProfile?.companyName}: ${error.message}`);
  }
}

async function consent(customer) {
  try {
    await customer.applicationConsents.create({
      applicationId: own.clientId,
      displayName: "Control panel",
      applicationGrants: [{ enterpriseApplicationId: GRAPH, scope: "Directory.Read.All,Domain.Read.All" }],
    });
  } catch (error) {
    // It was consented to before.
    if (!(error instanceof errors.ConflictError)) throw error;
  }
  const [domain] = await customer.graph.domains.list().all();
  return `consented, ${domain?.id}`;
}

async function takeBack(customer) {
  await customer.applicationConsents.delete(own.clientId);
  return "consent removed";
}
