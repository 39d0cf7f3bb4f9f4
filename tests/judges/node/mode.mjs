// Preloaded: in proxy mode, what a user behind a proxy would set. Node's own fetch has to be told to heed it.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { EnvHttpProxyAgent, setGlobalDispatcher } from "undici";

if (process.env.EMULATOR_MODE === "proxy") {
  const { proxy } = JSON.parse(readFileSync(join(process.env.EMULATOR, "ready.json")));
  process.env.HTTPS_PROXY = proxy;
  // The emulator's own routes.
  process.env.NO_PROXY = "localhost";
  setGlobalDispatcher(new EnvHttpProxyAgent());
}
