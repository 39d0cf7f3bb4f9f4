// Figures of the Node package beside @azure/msal-node, in one run: `cargo xtask bench` prints them.
//
// `SERVER` names the program of `benches` that plays the services, `RUST` the one that redeems with the Rust library.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const package_ = createRequire(new URL("../../bindings-node/package.json", import.meta.url));
const judges = createRequire(new URL("../../tests/judges/package.json", import.meta.url));
const { App, ClientSecret } = package_("partnercenter");

const GRAPH = "https://graph.microsoft.com/.default";
const AT_ONCE = 64;
const COUNTS = [10, 1_000, 10_000];
/** For so many customers refresh tokens are redeemed. */
const REDEEMED = 1_000;

const server = spawn(process.env.SERVER, [String(COUNTS.at(-1))], { stdio: ["pipe", "pipe", "inherit"] });
const [line] = await new Promise((resolve) => createInterface(server.stdout).once("line", (text) => resolve([text])));
const facts = JSON.parse(line);
const folder = mkdtempSync(join(tmpdir(), "partnercenter-figures-"));
const authorities = join(folder, "ca.pem");
writeFileSync(authorities, facts.ca_pem);

/** Microseconds for one of many synchronous turns: the median of several rounds. */
function microseconds(turns, act) {
  const rounds = [];
  for (let round = 0; round < 15; round++) {
    const started = process.hrtime.bigint();
    for (let turn = 0; turn < turns; turn++) act(turn);
    rounds.push(Number(process.hrtime.bigint() - started) / 1000 / turns);
  }
  return rounds.sort((a, b) => a - b)[7];
}

async function microsecondsAsync(turns, act, most = 15) {
  const rounds = [];
  for (let round = 0; round < most; round++) {
    const started = process.hrtime.bigint();
    for (let turn = 0; turn < turns; turn++) await act(turn);
    rounds.push(Number(process.hrtime.bigint() - started) / 1000 / turns);
  }
  return rounds.sort((a, b) => a - b)[most >> 1];
}

function app() {
  return new App({
    clientId: facts.client,
    credential: new ClientSecret(facts.client_secret),
    cloud: facts.cloud,
    proxy: "none",
    extraRoots: [facts.ca_pem],
  });
}

async function partnerOf(own) {
  const partner = own.partner(facts.partner);
  await partner.signIn.import(facts.refresh_token);
  return partner;
}

const tell = (goal, text) => console.log(`${goal}  Node: ${text}`);

// Loading.
const loading = (what) => {
  const script = `const started = process.hrtime.bigint(); require(${JSON.stringify(what)});
    console.log(Number(process.hrtime.bigint() - started) / 1e6);`;
  const times = Array.from({ length: 11 }, () => Number(spawnSync(process.execPath, ["-e", script]).stdout));
  return times.sort((a, b) => a - b)[5];
};
const [ourLoad, theirLoad] = [loading(package_.resolve("partnercenter")), loading(judges.resolve("@azure/msal-node"))];
tell("T15", `require ${ourLoad.toFixed(1)} ms, msal-node ${theirLoad.toFixed(1)} ms (goal: 15)`);

// Redemptions: a refresh token for a token in each of many customers' tenants.
async function inParallel(items, act) {
  const queue = [...items];
  const started = process.hrtime.bigint();
  const worker = async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (items.length / Number(process.hrtime.bigint() - started)) * 1e9;
}

const own = app();
const partner = await partnerOf(own);
await partner.token(GRAPH);
const customers = facts.customers.slice(0, REDEEMED).map((tenant) => partner.customer(tenant));
const rates = { ours: [], theirs: [], rust: [] };
await inParallel(customers, (customer) => customer.token(GRAPH, { force: true }));
for (let round = 0; round < 5; round++) {
  const before = process.cpuUsage();
  const rate = await inParallel(customers, (customer) => customer.token(GRAPH, { force: true }));
  const { user, system } = process.cpuUsage(before);
  rates.ours.push({ rate, work: (user + system) / customers.length });
  rates.theirs.push(msal("redeem"));
  const { stdout } = spawnSync(process.env.RUST, { input: line, encoding: "utf8" });
  rates.rust.push({ rate: Number(stdout) });
}

/** msal-node in a process of its own, which trusts the emulator. */
function msal(what) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [new URL("msal.mjs", import.meta.url).pathname, what],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: authorities }, input: line, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`msal-node: ${stderr}`);
  return JSON.parse(stdout);
}
const middle = (list, what) => list.map((it) => it[what]).sort((a, b) => a - b)[list.length >> 1];
const [ourRate, theirRate, rustRate] = [rates.ours, rates.theirs, rates.rust].map((list) => middle(list, "rate"));
tell(
  "T17",
  `${ourRate.toFixed(0)} redemptions/s at ${AT_ONCE} at once, msal-node ${theirRate.toFixed(0)}/s: ` +
    `${(ourRate / theirRate).toFixed(1)} times (goal: 5); Rust ${rustRate.toFixed(0)}/s: ` +
    `${(ourRate / rustRate).toFixed(2)} of it (goal: 0.9); processor time each ${middle(rates.ours, "work").toFixed(0)} µs, ` +
    `msal-node ${middle(rates.theirs, "work").toFixed(0)} µs`,
);

// Cached tokens, with ever more customers in the cache.
const cached = { now: [], promise: [], anew: [] };
for (const count of COUNTS) {
  const fresh = await partnerOf(app());
  const places = facts.customers.slice(0, count).map((tenant) => fresh.customer(tenant));
  await inParallel(places, (customer) => customer.token(GRAPH));
  cached.now.push([count, microseconds(20_000, (turn) => places[turn % count].tokenCached(GRAPH))]);
  cached.promise.push([count, await microsecondsAsync(20_000, (turn) => places[turn % count].token(GRAPH))]);
  const chosen = (turn) => fresh.customer(facts.customers[turn % count]).tokenCached(GRAPH);
  cached.anew.push([count, microseconds(20_000, chosen)]);
}
const theirCached = msal("cached");
const list = (figures) => figures.map(([count, time]) => `${time.toFixed(2)} µs with ${count}`).join(", ");
tell("T1", `tokenCached ${list(cached.now)} customers (goal: 2)`);
tell("T1", `await token ${list(cached.promise)} customers`);
tell("T1", `tokenCached of a customer chosen each time ${list(cached.anew)} customers`);
tell(
  "T2",
  `msal-node ${list(theirCached)} customers: ${(theirCached.at(-1)[1] / cached.promise.at(-1)[1]).toFixed(0)} times`,
);

server.stdin.end();
rmSync(folder, { recursive: true });
