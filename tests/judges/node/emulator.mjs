// The emulator as a judge sees it, in the mode that EMULATOR_MODE names.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createRemoteJWKSet, jwtVerify } from "jose";

const ready = JSON.parse(readFileSync(join(process.env.EMULATOR, "ready.json")));

export const { tenant, user, confidential, other } = ready;
export const publicApp = ready.public;
export const partnerCenter = "https://api.partnercenter.microsoft.com/.default";
export const graph = "https://graph.microsoft.com/.default";
export const redirectUri = "http://localhost";

// Where the services are, and the options with which the libraries go there: with real host names, none.
const addresses = {
  loopback: () => ({
    authority: ready.origins.entra,
    vault: ready.origins.vault,
    msal: { knownAuthorities: [new URL(ready.origins.entra).host] },
    identity: { authorityHost: ready.origins.entra, disableInstanceDiscovery: true },
    keyvault: { disableChallengeResourceVerification: true },
  }),
  proxy: () => ({
    authority: "https://login.microsoftonline.com",
    vault: `https://${ready.vault}.vault.azure.net`,
    msal: {},
    identity: {},
    keyvault: {},
  }),
}[process.env.EMULATOR_MODE]();

export const { vault, msal, identity, keyvault } = addresses;
export const authority = `${addresses.authority}/${tenant}`;

const certificate = new X509Certificate(confidential.certificate);
const hex = (fingerprint) => fingerprint.replaceAll(":", "");
export const thumbprint = hex(certificate.fingerprint);
export const thumbprintSha256 = hex(certificate.fingerprint256);

/** Calls one of the emulator's own routes. */
async function control(method, path, body) {
  const headers = body ? { "content-type": "application/json" } : {};
  const url = `${ready.origins.entra}/_emulator/${path}`;
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  assert.ok(answer.ok, text);
  return text ? JSON.parse(text) : undefined;
}

/** The user signs in; gives what the browser carries back. */
export async function signIn(url) {
  return (await control("POST", "sign-in", { authorize_url: url, user })).fields;
}

export function enterDeviceCode(userCode) {
  return control("POST", "device", { user_code: userCode, user });
}

/** An authorization code for the confidential app. */
export async function code(scope) {
  const asked = new URLSearchParams({
    client_id: confidential.id,
    response_type: "code",
    redirect_uri: redirectUri,
    scope: `${scope} offline_access openid profile`,
  });
  return (await signIn(`${authority}/oauth2/v2.0/authorize?${asked}`)).code;
}

/** Something goes wrong while `act` runs: once, or as often as the fault says. It has to happen. */
async function fault(order, action, act) {
  // biome-ignore lint/suspicious/noThenProperty: the emulator's name for it
  await control("POST", "faults", { ...order, then: action });
  try {
    await act();
    if (order.times !== null) assert.deepEqual(await control("GET", "faults"), []);
  } finally {
    await control("DELETE", "faults");
  }
}

export function throttled(act) {
  const when = { role: "entra", path_contains: "/token" };
  return fault({ when, times: null }, { entra: { code: 90055, retry_after: { seconds: 0 } } }, act);
}

/** The vault wants more claims, once. */
export function challenged(act) {
  const claims = btoa(JSON.stringify({ access_token: { acrs: { essential: true, value: "c1" } } }));
  const challenge =
    `Bearer authorization="${authority}", resource="https://vault.azure.net", ` +
    `error="insufficient_claims", claims="${claims}"`;
  const body = JSON.stringify({ error: { code: "Unauthorized", message: "claims" } });
  const headers = [["WWW-Authenticate", challenge]];
  return fault({ when: { role: "vault" }, headers }, { status: { status: 401, body } }, act);
}

const keys = createRemoteJWKSet(new URL(`${authority}/discovery/v2.0/keys`));

/** The claims of a token, after its signature was verified by a library that is neither ours nor Microsoft's. */
export async function verified(token, audience) {
  const { payload } = await jwtVerify(token, keys, { audience, algorithms: ["RS256"] });
  assert.equal(payload.tid, tenant);
  return payload;
}
