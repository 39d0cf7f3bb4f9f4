// The emulator as these tests see it: under the real host names, through its proxy.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { App, ClientSecret } from "partnercenter";

const folder = process.env.EMULATOR;
const ready = JSON.parse(readFileSync(join(folder, "ready.json"), "utf8"));

export const { tenant, user, vault, vectors, proxy, confidential, other, customers, clouds } = ready;
export const publicApp = ready.public;
export const authorityFile = join(folder, "ca.pem");
export const extraRoots = [readFileSync(authorityFile, "utf8")];
export const graph = "https://graph.microsoft.com/.default";
export const partnerCenter = "https://api.partnercenter.microsoft.com/.default";

/** A confidential app of the emulator's world; `options` are added. */
export function app(options = {}, of = confidential) {
  return new App({
    clientId: of.id,
    credential: new ClientSecret(of.secret),
    proxy: { url: proxy },
    extraRoots,
    timeoutMs: 60_000,
    ...options,
  });
}

/** The partner of a new app, where the app alone calls. */
export function appOnly(options) {
  return app(options).partner(tenant, { appOnly: true });
}

/** The partner of a new app, after somebody signed in with MFA. */
export async function signedIn(options, of = confidential) {
  const own = app(options, of);
  await consent(own);
  return own.partner(tenant);
}

/** Signs the user in, as a web server would. */
export async function consent(own) {
  const begun = await own.partner(tenant).signIn.begin("http://localhost/callback");
  const { fields } = await control("POST", "sign-in", { authorize_url: begun.authorizeUrl, user });
  return own.signIn.finish(begun.signIn, { form: new URLSearchParams(fields).toString() });
}

/** A person enters a device code. */
export function enterCode(code, person) {
  return control("POST", "device", { user_code: code, user: person, cloud: "global" });
}

/** Calls one of the emulator's own routes. */
export async function control(method, path, body) {
  const headers = body ? { "content-type": "application/json" } : {};
  const url = new URL(`/_emulator/${path}`, proxy);
  const answer = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  assert.ok(answer.ok, text);
  return text ? JSON.parse(text) : undefined;
}

/** Something goes wrong with requests of a kind while `act` runs. */
export async function fault(when, action, act) {
  // biome-ignore lint/suspicious/noThenProperty: the emulator's name for it
  await control("POST", "faults", { times: null, when, then: action });
  try {
    return await act();
  } finally {
    await control("DELETE", "faults");
  }
}

/** Waits until something is true. */
export async function until(condition, what) {
  for (let tries = 0; tries < 600; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`waited for: ${what}`);
}
