// How the package is loaded: by import and require, on platforms that it is made for and on others.

import assert from "node:assert/strict";
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
