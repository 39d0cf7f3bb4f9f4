// The program's own code: stores, assertions, prompts, log lines; and what becomes of a call when it misbehaves.

import assert from "node:assert/strict";
import { createHash, createSign, randomUUID, X509Certificate } from "node:crypto";
import { test } from "node:test";

import { App, errors, setLog } from "partnercenter";

import { underWay } from "../dist/door.js";
import * as emulator from "./emulator.mjs";

/** A store in a map. Its methods are synchronous, unless they are wrapped. */
class MapStore {
  records = new Map();
  saved = 0;

  load(key) {
    return this.records.get(JSON.stringify(key));
  }
  save(key, record, seen) {
    const kept = this.load(key);
    if ((kept?.version ?? null) !== seen) throw new errors.ConflictError("another version is kept");
    this.saved += 1;
    this.records.set(JSON.stringify(key), { record, version: String(this.saved) });
    return String(this.saved);
  }
  delete(key) {
    return this.records.delete(JSON.stringify(key));
  }
  list() {
    return [...this.records].map(([key, { record }]) => ({ key: JSON.parse(key), user: record.user }));
  }
}

/** The same, asynchronous. */
function later(store) {
  const wrap = (name) => async (args) => {
    await new Promise((resolve) => setImmediate(resolve));
    return store[name](...args);
  };
  return Object.fromEntries(["load", "save", "delete", "list"].map((name) => [name, (...args) => wrap(name)(args)]));
}

for (const [name, way] of [
  ["synchronous", (store) => store],
  ["asynchronous", later],
]) {
  test(`a store of one's own keeps the sign-in: ${name}`, async () => {
    const store = new MapStore();
    const partner = await emulator.signedIn({ store: way(store) });
    assert.equal(store.records.size, 1);
    assert.equal(store.list()[0].user, emulator.user);
    assert.equal((await partner.signIn.get()).user, emulator.user);
    // Another app finds it there.
    const { token } = await emulator
      .app({ store: way(store) })
      .partner(emulator.tenant)
      .token(emulator.graph);
    assert.ok(token.length > 100);
    assert.deepEqual(await partner.signIn.delete(), { removed: true });
    assert.equal(store.records.size, 0);
  });
}

const found = { record: { token: "canary-token", issued: "2026-03-01T10:00:00Z", flow: "imported" }, version: "1" };

for (const [what, load, kind, message] of [
  ["throws", () => assert.fail("the disk is full"), errors.StoreError, /AssertionError: the disk is full/],
  ["rejects", async () => Promise.reject(new RangeError("too far")), errors.StoreError, /RangeError: too far/],
  ["throws no error", () => Promise.reject("canary"), errors.StoreError, /own code failed/],
  [
    "throws an error of this package",
    () => Promise.reject(new errors.AccessDeniedError("no")),
    errors.AccessDeniedError,
    /no/,
  ],
  ["answers nonsense", () => ({ record: "canary" }), errors.StoreError, /something else than documented/],
  ["answers what JSON cannot hold", () => ({ record: 5n }), errors.StoreError, /TypeError/],
  ["answers a record without version", () => ({ record: found.record }), errors.StoreError, /something else/],
]) {
  test(`a store that ${what}`, async () => {
    const store = Object.assign(new MapStore(), { load });
    const call = emulator.app({ store }).partner(emulator.tenant).signIn.get();
    await assert.rejects(call, (error) => {
      assert.equal(error.constructor, kind, error);
      assert.match(error.message, message);
      if (/^the disk|Assertion|Range/.test(error.message)) assert.notEqual(error.cause, undefined, "the cause is kept");
      assert.doesNotMatch(JSON.stringify(error), /canary/);
      return true;
    });
  });
}

test("a store that never answers ends with the call's deadline", async () => {
  const store = Object.assign(new MapStore(), { load: () => new Promise(() => {}) });
  const partner = emulator.app({ store }).partner(emulator.tenant);
  await assert.rejects(partner.signIn.get({ timeoutMs: 50 }), errors.TimeoutError);
});

test("a store that answers late, after the call was aborted, hurts nobody", async () => {
  let answer;
  const asked = new Promise((resolve) => {
    answer = resolve;
  });
  let release;
  const store = Object.assign(new MapStore(), {
    load() {
      answer();
      return new Promise((resolve) => {
        release = resolve;
      });
    },
  });
  const controller = new AbortController();
  const call = emulator.app({ store }).partner(emulator.tenant).signIn.get({ signal: controller.signal });
  await asked;
  controller.abort();
  await assert.rejects(call, { name: "AbortError" });
  release(found);
  await emulator.until(() => underWay().calls === 0, "no call under way");
});

test("a callback may call back in", async () => {
  const own = emulator.app({ store: Object.assign(new MapStore(), { load: () => own.tokens.withheld.list() }) });
  // The answer is an empty list, which is no record: what matters is that it came.
  await assert.rejects(own.partner(emulator.tenant).signIn.get(), /something else than documented/);
});

/** A client assertion, signed by the certificate of the emulator's app. */
function assertion({ client, endpoint }) {
  const { certificate, key } = emulator.confidential;
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const thumbprint = createHash("sha256").update(new X509Certificate(certificate).raw).digest("base64url");
  const now = Math.floor(Date.now() / 1000);
  const head = part({ alg: "RS256", typ: "JWT", "x5t#S256": thumbprint });
  const body = part({ aud: endpoint, iss: client, sub: client, jti: randomUUID(), nbf: now - 5, exp: now + 300 });
  const signed = createSign("RSA-SHA256").update(`${head}.${body}`).sign(key, "base64url");
  return `${head}.${body}.${signed}`;
}

test("a function makes client assertions", async () => {
  for (const credential of [assertion, async (request) => assertion(request)]) {
    const { token } = await emulator.appOnly({ credential }).token(emulator.graph);
    assert.ok(token.length > 100);
  }
  const failing = emulator.appOnly({ credential: () => assert.fail("no key") });
  await assert.rejects(failing.token(emulator.graph), errors.CredentialError);
  const empty = emulator.appOnly({ credential: () => undefined });
  await assert.rejects(empty.token(emulator.graph), errors.PartnerCenterError);
});

test("a person signs in by device code", async () => {
  const shown = [];
  const own = new App({
    clientId: emulator.publicApp.id,
    proxy: { url: emulator.proxy },
    extraRoots: emulator.extraRoots,
    async showCode(code) {
      shown.push(code);
      await emulator.enterCode(code.userCode, emulator.user);
    },
  });
  const enrolled = await own.partner(emulator.tenant).signIn.deviceCode();
  assert.equal(enrolled.user, emulator.user);
  assert.match(shown[0].verificationUri, /^https:/);
});

test("a person signs in through a browser on this machine", async () => {
  const own = emulator.app({
    async openAddress(address) {
      const answer = await emulator.control("POST", "sign-in", { authorize_url: address, user: emulator.user });
      await fetch(answer.redirect_uri, { method: "POST", body: new URLSearchParams(answer.fields) });
    },
  });
  assert.equal((await own.partner(emulator.tenant).signIn.loopback()).user, emulator.user);
});

test("without a prompt a sign-in says what is missing", async () => {
  await assert.rejects(emulator.app().signIn.deviceCode(), errors.ConfigurationError);
  const other = emulator.app({ openAddress() {} });
  await assert.rejects(other.partner(emulator.tenant).signIn.deviceCode(), /signIn.showCode/);
});

test("log lines are off until they are asked for, hold no secret, and end", async () => {
  const lines = [];
  await emulator.appOnly().token(emulator.graph);
  setLog("trace", (line) => {
    lines.push(line);
    throw new Error("a sink that throws hurts nobody");
  });
  const { token } = await emulator.appOnly().token(emulator.graph);
  await emulator.until(() => lines.length > 0, "a log line");
  setLog();
  for (const { level, target, text } of lines) {
    assert.match(level, /^(error|warn|info|debug|trace)$/);
    assert.match(target, /^partnercenter/);
    assert.ok(!text.includes(emulator.confidential.secret) && !text.includes(token), text);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = lines.length;
  await emulator.appOnly().token(emulator.graph);
  assert.equal(lines.length, before);
  assert.throws(() => setLog("loud", () => {}), errors.ConfigurationError);
  assert.throws(() => setLog("info"), TypeError);
});

test("an app that is gone takes its host with it", async () => {
  assert.equal(typeof globalThis.gc, "function", "run with --expose-gc");
  const before = underWay().hosts;
  for (let i = 0; i < 20; i++) emulator.app({ store: new MapStore() });
  assert.throws(() => emulator.app({ store: new MapStore(), tiemout: 5 }), errors.ConfigurationError);
  assert.ok(underWay().hosts >= before + 20);
  await emulator.until(() => {
    globalThis.gc();
    return underWay().hosts <= before;
  }, "hosts to be forgotten");
});
