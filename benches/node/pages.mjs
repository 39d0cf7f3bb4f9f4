// Pages of customers to objects, beside Node's own fetch by hand: `cargo xtask bench` prints the figures.
//
// `SERVER` names the program of `benches` that plays the services. The list of 10,000 customers is walked again and
// again, 500 to a page, until 1,000 pages were read.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const { App, ClientSecret } = createRequire(new URL("../../bindings-node/package.json", import.meta.url))(
  "partnercenter",
);

const CUSTOMERS = 10_000;
const SIZE = 500;
const WALKS = 50;
const ROUNDS = 5;

async function measure(facts) {
  const { client: clientId, client_secret: secret, cloud, ca_pem: pem } = facts;
  const app = new App({ clientId, credential: new ClientSecret(secret), cloud, proxy: "none", extraRoots: [pem] });
  const partner = app.partner(facts.partner);
  await partner.signIn.import(facts.refresh_token);
  const { token } = await partner.token(`${cloud.partner_center_resource}/.default`);
  const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
  const base = `${cloud.partner_center.replace(/\/$/, "")}/v1`;

  const walks = {
    async ours() {
      let count = 0;
      for await (const customer of partner.customers.list({ size: SIZE })) count += customer.id.length > 0;
      return count;
    },
    async byHand() {
      let [address, more, count] = [`${base}/customers?size=${SIZE}`, [], 0];
      while (true) {
        const added = Object.fromEntries(more.map(({ key, value }) => [key, value]));
        const answer = await fetch(address, { headers: { ...headers, ...added } });
        if (!answer.ok) throw new Error(await answer.text());
        const page = await answer.json();
        for (const customer of page.items) count += customer.id.length > 0;
        const { next } = page.links;
        if (next === undefined) return count;
        [address, more] = [`${base}${next.uri}`, next.headers];
      }
    },
  };
  const rounds = { ours: [], byHand: [] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, walk] of Object.entries(walks)) {
      const [before, started] = [process.cpuUsage(), process.hrtime.bigint()];
      // The first round opens connections and warms up.
      for (let turn = 0; turn < (round < 0 ? 1 : WALKS / ROUNDS); turn++) {
        if ((await walk()) < CUSTOMERS) throw new Error(`${name}: customers are missing`);
      }
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) rounds[name].push({ seconds, busy: (user + system) / 1e6 });
    }
  }
  const middle = (name, what) => rounds[name].map((it) => it[what]).sort((a, b) => a - b)[ROUNDS >> 1] * ROUNDS;
  const [own, hand] = [middle("ours", "seconds"), middle("byHand", "seconds")];
  console.log(
    `T20  Node: ${(WALKS * CUSTOMERS) / SIZE} pages of ${SIZE} customers ${own.toFixed(2)} s, by hand ` +
      `${hand.toFixed(2)} s: ${(hand / own).toFixed(2)} times (goal: 1); processor time ` +
      `${middle("ours", "busy").toFixed(2)} s, by hand ${middle("byHand", "busy").toFixed(2)} s`,
  );
  app.close();
}

/** Serves, and measures in a process that trusts the server. */
async function main() {
  const server = spawn(process.env.SERVER, [String(CUSTOMERS)], { stdio: ["pipe", "pipe", "inherit"] });
  const line = await new Promise((resolve) => createInterface(server.stdout).once("line", resolve));
  const folder = mkdtempSync(join(tmpdir(), "partnercenter-pages-"));
  const authorities = join(folder, "ca.pem");
  writeFileSync(authorities, JSON.parse(line).ca_pem);
  const { status, error } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "measure"], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authorities },
    input: line,
    stdio: ["pipe", "inherit", "inherit"],
  });
  rmSync(folder, { recursive: true });
  server.stdin.end("\n");
  if (error) throw error;
  process.exitCode = status ?? 1;
}

if (process.argv[2] === "measure") await measure(JSON.parse(readFileSync(0, "utf8")));
else await main();
