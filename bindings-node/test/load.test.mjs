// How the package is loaded: by import and require, on platforms that it is made for and on others.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as imported from "partnercenter";

import { load } from "../dist/native.js";

const require = createRequire(import.meta.url);

test("import and require give one copy", () => {
  const required = require("partnercenter");
  assert.equal(required.App, imported.App);
  assert.equal(required.errors.ConflictError, imported.errors.ConflictError);
  for (const name of Object.keys(required)) assert.equal({ ...imported }[name], required[name], name);
});

test("the version is that of the package", () => {
  assert.equal(imported.VERSION, require("partnercenter/package.json").version);
});

test("nothing else can be imported", () => {
  assert.throws(() => require("partnercenter/dist/native.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
});

test("a platform without a library is named, with those that have one", () => {
  assert.throws(() => load("aix-ppc64"), {
    code: "ERR_PARTNERCENTER_LIBRARY",
    message: /no native library that loads on aix-ppc64.*linux-x64-gnu.*win32-x64/,
  });
});

test("a library that is not installed is named", () => {
  const missing = process.platform === "darwin" ? "win32-x64" : "darwin-arm64";
  assert.throws(() => load(missing), { message: new RegExp(`loads on ${missing} \\(${missing}: Cannot find module`) });
});

test("methods are loaded when their namespace is first used", () => {
  const loaded = () =>
    Object.keys(require.cache).flatMap((path) => /generated.facade.(\w+)\.js$/.exec(path)?.[1] ?? []);
  // In a process of its own: here others may have been used.
  const program = `
    const { App } = require("partnercenter");
    const loaded = ${loaded};
    const before = loaded();
    const app = new App({ clientId: "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a" });
    app.partner("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a").graph.domains;
    console.log(JSON.stringify([before, loaded().sort()]));`;
  const output = execFileSync(process.execPath, ["-e", program], { cwd: import.meta.dirname, encoding: "utf8" });
  assert.deepEqual(JSON.parse(output), [[], ["graph", "graph_domains"]]);
});

test("every namespace of every object can be reached", () => {
  const app = new imported.App({ clientId: "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a" });
  const partner = app.partner("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
  const customer = partner.customer("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a");
  let namespaces = 0;
  const visit = (object) => {
    const described = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(object)));
    for (const [name] of described.filter(([, property]) => property.get)) {
      namespaces += 1;
      visit(object[name]);
    }
  };
  for (const object of [app, partner, customer]) {
    const facade = Object.getPrototypeOf(Object.getPrototypeOf(object));
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(facade))) {
      if (property.get) {
        namespaces += 1;
        visit(object[name]);
      }
    }
  }
  assert.ok(namespaces > 100, `${namespaces}`);
});
