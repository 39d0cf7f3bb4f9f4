// The package as it is shipped: packed, installed into an empty folder, used from there. `TARBALL` names it.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

/** MiB that the native library may take. */
const MOST_MIB = 18;

const folder = mkdtempSync(join(tmpdir(), "partnercenter-packed-"));
const installed = join(folder, "node_modules", "partnercenter");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

before(() => {
  writeFileSync(join(folder, "package.json"), "{}");
  execFileSync(npm, ["install", "--offline", "--no-audit", "--no-fund", process.env.TARBALL], { cwd: folder });
});
after(() => rmSync(folder, { recursive: true }));

const { tenant, confidential, proxy } = JSON.parse(readFileSync(join(process.env.EMULATOR, "ready.json"), "utf8"));

const use = `
  const [path] = process.argv.slice(2);
  const { tenant, confidential: { id, secret }, proxy, ca } = JSON.parse(readFileSync(path, "utf8"));
  const app = new App({ clientId: id, credential: new ClientSecret(secret), proxy, extraRoots: [ca] });
  async function main() {
    console.log((await app.partner(tenant, { appOnly: true }).customers.list().all()).length);
    await app.partner(tenant).token("https://graph.microsoft.com/.default").catch((error) => {
      console.log(error instanceof errors.SignInRequiredError, error.kind);
    });
  }
  main();`;

const files = [
  ["use.mjs", 'import { readFileSync } from "node:fs"; import { App, ClientSecret, errors } from "partnercenter";'],
  [
    "use.cjs",
    'const { readFileSync } = require("node:fs"); const { App, ClientSecret, errors } = require("partnercenter");',
  ],
];

/** This Node, and the others of `package.json` that start here. */
const others = ["node-22", "node-24", "node-26"]
  .map((name) => join(import.meta.dirname, "node_modules", name, "bin", "node"))
  .filter((program) => spawnSync(program, ["--version"]).status === 0);

for (const node of [process.execPath, ...others]) {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  for (const [file, load] of files) {
    test(`it works in ${file} with ${version}`, () => {
      const facts = join(folder, "facts.json");
      const ca = readFileSync(join(process.env.EMULATOR, "ca.pem"), "utf8");
      writeFileSync(facts, JSON.stringify({ tenant, confidential, proxy, ca }));
      writeFileSync(join(folder, file), load + use);
      const printed = execFileSync(node, [file, facts], { cwd: folder, encoding: "utf8" });
      assert.equal(printed, "7\ntrue sign_in_required\n");
    });
  }
}

test("the library keeps to its size", () => {
  const [library] = readdirSync(join(installed, "native"));
  const mib = statSync(join(installed, "native", library)).size / 2 ** 20;
  console.log(`${library}: ${mib.toFixed(1)} MiB of ${MOST_MIB}`);
  assert.ok(mib <= MOST_MIB, `${mib} MiB`);
});

test("nothing is shipped that is not needed", () => {
  const kinds = new Set(readdirSync(installed, { recursive: true }).map((name) => name.replace(/^.*?\./, ".")));
  for (const unwanted of [".rs", ".test.mjs", ".toml", ".map"]) assert.ok(!kinds.has(unwanted), unwanted);
  assert.deepEqual(readdirSync(installed).sort(), ["README.md", "dist", "native", "package.json"]);
});
