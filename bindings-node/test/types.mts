// What TypeScript must accept and refuse. Compiled, never run.

import type { TokenCredential } from "@azure/core-auth";
import { App, type Customer, errors, KeyVault, type Pages, type TokenStore, type types } from "partnercenter";

declare const store: TokenStore;
const app = new App({ clientId: "", store, credential: async ({ endpoint }) => endpoint });
const partner = app.partner("");
const customer: Customer = partner.customer("");

export const credentials: TokenCredential[] = [partner.credential(), customer.credential()];
export const customers: Pages<types.Customer> = partner.customers.list({ size: 5, signal: AbortSignal.timeout(5) });

for await (const { id, companyProfile } of customers) {
  console.log(id, companyProfile?.companyName?.toUpperCase());
}
await customer.applicationConsents.create({
  applicationId: "",
  applicationGrants: [{ enterpriseApplicationId: "", scope: "" }],
});
try {
  await using closing = new App({ clientId: "", store: new KeyVault("https://contoso.vault.azure.net") });
  await closing.tenants.get("contoso.onmicrosoft.com");
} catch (error) {
  if (error instanceof errors.ThrottledError) console.log(error.retryAfterMs, error.hint);
}

// @ts-expect-error clientId is missing
new App({});
// @ts-expect-error a misspelt option
new App({ clientId: "", timeoutMS: 5 });
// @ts-expect-error a misspelt parameter
partner.customers.list({ sise: 5 });
// @ts-expect-error a value that does not exist
app.signIn.begin("", { prompt: "never" });
// @ts-expect-error a member that does not exist
(await customer.get()).compnayProfile;
// @ts-expect-error consents are asked for of a customer
partner.applicationConsents;
