// The program keeps the refresh token itself, here in a file of its own, and signs a person in when there is none.

import { readFileSync, rmSync, writeFileSync } from "node:fs";

import { errors } from "partnercenter";

import { app, partnerTenant, variable } from "../node/settings.mjs";

const file = variable("PARTNERCENTER_RECORD_FILE");

/** One refresh token in a file that only this user can read. A real program would encrypt it. */
const store = {
  load() {
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      if (error.code === "ENOENT") return null;
      throw error;
    }
  },
  save(_key, record, seen) {
    const kept = store.load();
    if ((kept?.version ?? null) !== seen) throw new errors.ConflictError("another program saved a newer one");
    const version = String(Number(kept?.version ?? 0) + 1);
    writeFileSync(file, JSON.stringify({ record, version }), { mode: 0o600 });
    return version;
  },
  delete() {
    const existed = store.load() !== null;
    rmSync(file, { force: true });
    return existed;
  },
  list: () => [],
};

const own = app({ store, openAddress: (address) => console.log(`open ${address}`) });
const partner = own.partner(partnerTenant());
if ((await partner.signIn.get()) === null) await partner.signIn.loopback();
console.log(`${(await partner.customers.list().all()).length} customers`);
