// The package as it is shipped: packed, installed into an empty folder, used from there. `TARBALL` names it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
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

const use = `
  const app = new App({ clientId: "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a" });
  try {
    app.partner("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a").tokenCached("");
  } catch (error) {
    console.log(error instanceof errors.ConfigurationError, error.kind);
  }`;

for (const [file, load] of [
  ["use.mjs", 'import { App, errors } from "partnercenter";'],
  ["use.cjs", 'const { App, errors } = require("partnercenter");'],
]) {
  test(`it works in ${file}`, () => {
    writeFileSync(join(folder, file), load + use);
    assert.equal(execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" }), "true configuration\n");
  });
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
