// A partner signs in with MFA on another device, for a machine without a browser.

import { app, fileStore, partnerTenant } from "../node/settings.mjs";

const showCode = ({ message, warning }) => console.log(`${message}\n${warning}`);
const own = app({ store: fileStore(), showCode });
const enrolled = await own.partner(partnerTenant()).signIn.deviceCode();
console.log(`${enrolled.user} signed in`);
