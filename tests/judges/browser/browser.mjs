// A real browser, which trusts what EMULATOR says and nothing else.

import { createHash, X509Certificate } from "node:crypto";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { connect } from "node:tls";

import { chromium } from "playwright-core";

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

function installed() {
  for (const folder of process.env.PATH.split(delimiter)) {
    for (const name of ["chromium-headless-shell", "chromium"]) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  }
  throw new Error("no Chromium is installed");
}

/** The hash of the key that an address shows, once its certificate was verified. */
function keyOf(origin, ca) {
  return new Promise((found, failed) => {
    const { hostname, port } = new URL(origin);
    const socket = connect({ host: hostname, port, servername: hostname, ca }, () => {
      const { publicKey } = new X509Certificate(socket.getPeerCertificate().raw);
      const spki = publicKey.export({ type: "spki", format: "der" });
      socket.end();
      found(createHash("sha256").update(spki).digest("base64"));
    });
    socket.on("error", failed);
  });
}

/** Opens a page for `use`, and closes the browser after it. */
export async function withPage(use) {
  const ready = JSON.parse(readFileSync(join(process.env.EMULATOR, "ready.json")));
  const spki = await keyOf(ready.origins.entra, readFileSync(join(process.env.EMULATOR, "ca.pem")));
  const browser = await chromium.launch({
    executablePath: installed(),
    args: [...quiet, `--ignore-certificate-errors-spki-list=${spki}`],
    chromiumSandbox: process.getuid?.() !== 0,
    proxy: process.env.EMULATOR_MODE === "proxy" ? { server: ready.proxy, bypass: "localhost,127.0.0.1" } : undefined,
  });
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
