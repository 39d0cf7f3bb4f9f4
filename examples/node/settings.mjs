// What the examples in Node have in common: settings from the environment.

import { readFileSync } from "node:fs";

import { App, ClientSecret, FileStore } from "partnercenter";

const { env } = process;

/** A variable that must be set. */
export function variable(name) {
  const value = env[name];
  if (value === undefined) throw new Error(`${name} is not set: examples/README.md lists the variables.`);
  return value;
}

/** An app by its client id and secret; `options` are added. */
export function app(options = {}) {
  const secret = env.PARTNERCENTER_CLIENT_SECRET;
  const authorities = env.PARTNERCENTER_CA_FILE;
  return new App({
    clientId: variable("PARTNERCENTER_CLIENT_ID"),
    cloud: env.PARTNERCENTER_CLOUD,
    credential: secret === undefined ? undefined : new ClientSecret(secret),
    extraRoots: authorities === undefined ? undefined : [readFileSync(authorities, "utf8")],
    ...options,
  });
}

/** The encrypted store on this machine. With a folder of its own, its key lies beside it. */
export function fileStore() {
  const path = env.PARTNERCENTER_STORE_PATH;
  return path === undefined ? new FileStore() : new FileStore(path, { keyFile: `${path}.key` });
}

/** The partner's tenant. */
export const partnerTenant = () => variable("PARTNERCENTER_PARTNER");
