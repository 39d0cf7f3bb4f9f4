// A partner signs in with MFA, in a browser on this machine. From then on every program of this user can act for the
// partner.

import { app, fileStore, partnerTenant } from "../node/settings.mjs";

const own = app({ store: fileStore(), openAddress: (address) => console.log(`open ${address}`) });
const enrolled = await own.partner(partnerTenant()).signIn.loopback();
console.log(`${enrolled.user} signed in by ${enrolled.amr?.join(", ")}`);
