// @azure/msal-node doing the same as `figures.mjs`: `redeem` or `cached`. The facts come on standard input.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const judges = createRequire(new URL("../../tests/judges/package.json", import.meta.url));
const { ConfidentialClientApplication } = judges("@azure/msal-node");

const GRAPH = "https://graph.microsoft.com/.default";
const AT_ONCE = 64;
const facts = JSON.parse(readFileSync(0, "utf8"));
const authorityOf = (tenant) => new URL(tenant, facts.cloud.authority).href;

function client() {
  return new ConfidentialClientApplication({
    auth: {
      clientId: facts.client,
      clientSecret: facts.client_secret,
      authority: authorityOf(facts.partner),
      knownAuthorities: [new URL(facts.cloud.authority).host],
    },
  });
}

async function inParallel(items, act) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const redeem = (own, tenant) =>
  own.acquireTokenByRefreshToken({
    refreshToken: facts.refresh_token,
    scopes: [GRAPH],
    authority: authorityOf(tenant),
    forceCache: true,
  });

const parts = {
  async redeem() {
    const own = client();
    await redeem(own, facts.partner);
    const [started, before] = [process.hrtime.bigint(), process.cpuUsage()];
    await inParallel(facts.customers, (tenant) => redeem(own, tenant));
    const { user, system } = process.cpuUsage(before);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    return { rate: facts.customers.length / seconds, work: (user + system) / facts.customers.length };
  },
  /** Cached tokens of a user in many tenants. Its filling is slow, so there are not more of them. */
  async cached() {
    const figures = [];
    for (const count of [10, 1000]) {
      const own = client();
      const asked = [];
      await inParallel(facts.customers.slice(0, count), async (tenant) => {
        const { account } = await redeem(own, tenant);
        asked.push({ account, scopes: [GRAPH], authority: authorityOf(tenant) });
      });
      const ask = (which) => own.acquireTokenSilent(asked[which]);
      if (!(await ask(0)).fromCache) throw new Error("msal-node does not find its token");
      const turns = count > 100 ? 50 : 1000;
      const rounds = [];
      for (let round = 0; round < 5; round++) {
        const started = process.hrtime.bigint();
        for (let turn = 0; turn < turns; turn++) await ask(turn % count);
        rounds.push(Number(process.hrtime.bigint() - started) / 1000 / turns);
      }
      figures.push([count, rounds.sort((a, b) => a - b)[2]]);
    }
    return figures;
  },
};

console.log(JSON.stringify(await parts[process.argv[2]]()));
