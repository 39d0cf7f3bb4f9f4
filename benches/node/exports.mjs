// One billing export to objects and to disk, beside Node's own fetch by hand: `cargo xtask bench` prints the figures.
//
// `SERVER` names the program of `benches` that plays the services, `RECORDS` how many line items there are. Each
// measurement is a process of its own, so that its peak of memory is its own as well.

import { spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";

const { App, ClientSecret } = createRequire(new URL("../../bindings-node/package.json", import.meta.url))(
  "partnercenter",
);

const BLOBS = 10;
const USAGE = { invoiceId: "G000024135", attributeSet: "full" };

function partner(facts) {
  const { client: clientId, client_secret: secret, cloud, ca_pem: pem } = facts;
  const app = new App({ clientId, credential: new ClientSecret(secret), cloud, proxy: "none", extraRoots: [pem] });
  return app.partner(facts.partner, { appOnly: true });
}

/** The export by hand, up to its manifest. */
async function manifest(facts) {
  const { token } = await partner(facts).token(`${facts.cloud.graph_resource}/.default`);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const base = new URL("/v1.0/reports/partners/billing/", facts.cloud.graph);
  const body = JSON.stringify(USAGE);
  const started = await fetch(new URL("usage/billed/export", base), { method: "POST", headers, body });
  while (true) {
    const state = await (await fetch(started.headers.get("location"), { headers })).json();
    if (state.status === "succeeded") return state.resourceLocation;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const addresses = (found) =>
  found.blobs.map(({ name }) => ({ name, address: `${found.rootDirectory}/${name}?${found.sasToken}` }));

/** How many lines there are. */
async function count(text) {
  let lines = 0;
  for await (const chunk of text) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return lines;
}

const measurements = {
  async ourObjects(facts) {
    const work = await partner(facts).graph.billing.billedUsage.export(USAGE);
    let count = 0;
    for await (const { records } of work.records().batches()) count += records.length;
    return count;
  },
  async theirObjects(facts) {
    let count = 0;
    for (const { address } of addresses(await manifest(facts))) {
      const text = Readable.fromWeb((await fetch(address)).body).pipe(createGunzip());
      text.setEncoding("utf8");
      let rest = "";
      for await (const chunk of text) {
        const lines = (rest + chunk).split("\n");
        rest = lines.pop();
        for (const line of lines) {
          JSON.parse(line);
          count++;
        }
      }
    }
    return count;
  },
  async ourDisk(facts, folder) {
    const work = await partner(facts).graph.billing.billedUsage.export(USAGE);
    let records = 0;
    const onProgress = (step) => {
      records = step.records ?? records;
    };
    await work.save(join(folder, "export"), { onProgress });
    return records;
  },
  async theirDisk(facts, folder) {
    const found = await manifest(facts);
    let records = 0;
    for (const [index, { name, address }] of addresses(found).entries()) {
      const packed = new PassThrough();
      const counted = count(packed.pipe(createGunzip()));
      const file = createWriteStream(join(folder, name), { flush: true });
      const body = Readable.fromWeb((await fetch(address)).body);
      body.pipe(packed);
      await pipeline(body, file);
      if ((await counted) !== found.blobs[index].itemCount) throw new Error("lines are missing");
      records += found.blobs[index].itemCount;
    }
    return records;
  },
};

async function measure(name) {
  const facts = JSON.parse(process.env.FACTS);
  const folder = mkdtempSync(join(tmpdir(), "partnercenter-exports-"));
  const started = process.hrtime.bigint();
  const count = await measurements[name](facts, folder);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  rmSync(folder, { recursive: true });
  console.log(JSON.stringify({ count, seconds, peak: process.resourceUsage().maxRSS / 1024 }));
}

async function main() {
  const server = spawn(process.env.SERVER, ["1"], { stdio: ["pipe", "pipe", "inherit"] });
  const line = await new Promise((resolve) => createInterface(server.stdout).once("line", resolve));
  const facts = JSON.parse(line);
  const folder = mkdtempSync(join(tmpdir(), "partnercenter-exports-"));
  const authorities = join(folder, "ca.pem");
  writeFileSync(authorities, facts.ca_pem);
  const env = { ...process.env, FACTS: line, NODE_EXTRA_CA_CERTS: authorities };
  const own = fileURLToPath(import.meta.url);
  const run = (argument) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [own, argument], { env, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout && JSON.parse(stdout);
  };
  const records = Number(process.env.RECORDS ?? 1_000_000);
  const figures = {};
  for (const count of [records / 10, records]) {
    env.EXPORTS = JSON.stringify({ records: count, blobs: BLOBS, retry_after: 0, polls: 0 });
    run("set");
    for (const name of Object.keys(measurements)) {
      figures[`${name} ${count}`] = run(name);
      if (figures[`${name} ${count}`].count !== count) throw new Error(`${name}: not ${count} records`);
    }
  }
  for (const [goal, what, words] of [
    ["T21", "Objects", "objects"],
    ["T22", "Disk", "disk"],
  ]) {
    const [ours, theirs] = [figures[`our${what} ${records}`], figures[`their${what} ${records}`]];
    const few = figures[`our${what} ${records / 10}`];
    console.log(
      `${goal}  Node: export of ${records} line items to ${words} ${ours.seconds.toFixed(1)} s, by hand ` +
        `${theirs.seconds.toFixed(1)} s: ${(theirs.seconds / ours.seconds).toFixed(2)} times (goal: 1); peak ` +
        `${ours.peak.toFixed(0)} MB, of a tenth ${few.peak.toFixed(0)} MB, by hand ${theirs.peak.toFixed(0)} MB`,
    );
  }
  rmSync(folder, { recursive: true });
  server.stdin.end("\n");
}

/** Tells the server how large exports are. */
async function set() {
  const { cloud } = JSON.parse(process.env.FACTS);
  const headers = { "content-type": "application/json" };
  const body = process.env.EXPORTS;
  const answer = await fetch(new URL("/_emulator/exports", cloud.graph), { method: "PUT", headers, body });
  if (!answer.ok) throw new Error(await answer.text());
}

const [name] = process.argv.slice(2);
if (name === "set") await set();
else if (name) await measure(name);
else await main();
