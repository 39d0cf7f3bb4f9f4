// The sign-in is kept in Azure Key Vault, where programs on other machines find it. The first run signs in; later ones
// redeem what is there.

import { KeyVault } from "partnercenter";

import { app, partnerTenant, variable } from "../node/settings.mjs";

const store = new KeyVault(variable("PARTNERCENTER_VAULT"));
const own = app({ store, openAddress: (address) => console.log(`open ${address}`) });
const partner = own.partner(partnerTenant());
if ((await partner.signIn.get()) === null) await partner.signIn.loopback();
const token = await partner.token("https://api.partnercenter.microsoft.com/.default");
console.log(`an access token until ${new Date(token.expiresOnTimestamp).toISOString()}`);
