// A cloud solution provider reaches every customer's tenant with one refresh token: Microsoft Graph and Azure Resource
// Manager. A customer that refuses does not stop the others.

import { PartnerCenterError } from "partnercenter";

import { app, fileStore, partnerTenant } from "../node/settings.mjs";

const partner = app({ store: fileStore() }).partner(partnerTenant());
for await (const { id, companyProfile } of partner.customers.list()) {
  const customer = partner.customer(id);
  try {
    const domains = await customer.graph.domains.list().all();
    const subscriptions = await customer.arm.subscriptions.list().all();
    console.log(
      `${companyProfile?.companyName}: ${domains.length} domains, ${subscriptions.length} Azure subscriptions`,
    );
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error;
    console.log(`${companyProfile?.companyName}: ${error.message}\n  ${error.hint ?? ""}`);
  }
}
