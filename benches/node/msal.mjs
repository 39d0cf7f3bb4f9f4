// @azure/msal-node doing the same as `figures.mjs`: `redeem` or `cached`. The facts come on standard input.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const judges = createRequire(new URL("../../tests/judges/package.json", import.meta.url));
const { ConfidentialClientApplication } = judges("@azure/msal-node");

const GRAPH = "https://graph.microsoft.com/.default";
const AT_ONCE = 64;
/** For so many customers refresh tokens are redeemed. */
const REDEEMED = 1_000;
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

/**
 * A cache with the tokens of one tenant, as it looks with those of many, each with a mark: filling it by redemptions
 * takes an hour.
 */
function multiplied(text, [first, ...others]) {
  const cache = JSON.parse(text);
  for (const entries of Object.values(cache)) {
    for (const [key, entry] of Object.entries(entries)) {
      if (entry.realm !== first) continue;
      for (const tenant of others) {
        entries[key.replaceAll(first, tenant)] = { ...entry, realm: tenant, secret: `${entry.secret}~${tenant}` };
      }
    }
  }
  return JSON.stringify(cache);
}

const parts = {
  async redeem() {
    const own = client();
    await redeem(own, facts.partner);
    const [started, before] = [process.hrtime.bigint(), process.cpuUsage()];
    const tenants = facts.customers.slice(0, REDEEMED);
    await inParallel(tenants, (tenant) => redeem(own, tenant));
    const { user, system } = process.cpuUsage(before);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    return { rate: tenants.length / seconds, work: (user + system) / tenants.length };
  },
  /** Cached tokens of a user in many tenants. */
  async cached() {
    const figures = [];
    for (const count of [10, 1_000, 10_000]) {
      const own = client();
      const tenants = facts.customers.slice(0, count);
      const { account } = await redeem(own, tenants[0]);
      own.getTokenCache().deserialize(multiplied(own.getTokenCache().serialize(), tenants));
      const asked = tenants.map((tenant) => ({
        account: { ...account, tenantId: tenant },
        scopes: [GRAPH],
        authority: authorityOf(tenant),
      }));
      const ask = (which) => own.acquireTokenSilent(asked[which]);
      const { fromCache, accessToken } = await ask(count - 1);
      if (!fromCache || !accessToken.endsWith(`~${tenants.at(-1)}`)) {
        throw new Error("msal-node does not find its token");
      }
      const turns = 5 * Math.ceil(2_000 / count);
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
