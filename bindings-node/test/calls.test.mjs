// Calls against the emulator: tokens, operations, pages, cancellation.

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { inspect } from "node:util";

import { errors } from "partnercenter";

import { underWay } from "../dist/door.js";
import * as emulator from "./emulator.mjs";

const claimsOf = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());

test("a token of the app alone, and the cached one", async () => {
  const partner = emulator.appOnly();
  assert.equal(partner.tokenCached(emulator.graph), undefined);
  const token = await partner.token(emulator.graph);
  assert.equal(claimsOf(token.token).tid, emulator.tenant);
  assert.equal(token.tokenType, "Bearer");
  assert.ok(token.expiresOnTimestamp > Date.now());
  assert.ok(token.refreshAfterTimestamp <= token.expiresOnTimestamp);
  assert.equal(partner.tokenCached(emulator.graph).token, token.token);
  assert.equal((await partner.token(emulator.graph)).token, token.token);
  assert.notEqual((await partner.token(emulator.graph, { force: true })).token, token.token);
  for (const shown of [inspect(token, { showHidden: true }), JSON.stringify(token), inspect(partner, { depth: 9 })]) {
    assert.ok(!shown.includes(token.token.slice(-20)), shown);
  }
  assert.throws(() => structuredClone(token), /cannot be copied/);
});

test("tokens asked for at once are one redemption", async () => {
  const partner = emulator.appOnly();
  await emulator.control("DELETE", "requests");
  const tokens = await Promise.all(Array.from({ length: 50 }, () => partner.token(emulator.graph)));
  assert.equal(new Set(tokens.map(({ token }) => token)).size, 1);
  const sent = await emulator.control("GET", "requests");
  assert.equal(sent.filter(({ path }) => path.endsWith("/token")).length, 1);
});

test("a person consents, and the customers are reached", async () => {
  const partner = await emulator.signedIn();
  const stored = await partner.signIn.get();
  assert.equal(stored.user, emulator.user);
  assert.equal(stored.mfa, "proved");
  const customers = await partner.customers.list().all();
  assert.equal(customers.length, 7);
  const customer = partner.customer(customers.find((it) => it.companyProfile.companyName === "Tailspin Toys").id);
  assert.equal((await customer.get()).companyProfile.companyName, "Tailspin Toys");
  const domains = await customer.graph.domains.list().all();
  assert.equal(domains.length, 2);
  const { token } = await customer.token(emulator.graph);
  assert.equal(claimsOf(token).tid, customer.tenant);
  assert.equal((await partner.signIn.delete()).removed, true);
  assert.equal(await partner.signIn.get(), null);
  await assert.rejects(partner.token(emulator.partnerCenter), errors.SignInRequiredError);
});

test("requests that the table does not have", async () => {
  const partner = emulator.appOnly();
  const answer = await partner.request("GET", "/v1/customers?size=3", { query: { unknown: ["a b", 1, true] } });
  assert.equal(answer.status, 200);
  assert.equal(answer.body.items.length, 3);
  assert.equal(answer.requestId.length, 36);
  assert.deepEqual(
    await partner.requestPages("/v1/customers", { query: { size: 3 } }).all(),
    await partner.customers.list().all(),
  );
  await emulator.control("DELETE", "requests");
  const bytes = new Uint8Array([0x7b, 0x7d, 0x20]).subarray(0, 2);
  const options = { service: "graph", content: bytes, contentType: "application/json", headers: { "X-Test": "1" } };
  await assert.rejects(partner.request("POST", "/v1.0/nothing", options), errors.ServiceError);
  const [sent] = (await emulator.control("GET", "requests")).filter(({ path }) => path === "/v1.0/nothing");
  assert.equal(sent.body, "{}");
  await assert.rejects(partner.request("GET", "https://elsewhere.example/"), errors.ConfigurationError);
  await assert.rejects(partner.request("GET", "/v1/x", { headers: { Host: "x" } }), errors.ConfigurationError);
  await assert.rejects(partner.request("POST", "/v1/x", { content: "text" }), TypeError);
});

test("pages come one by one, and go on elsewhere", async () => {
  const partner = emulator.appOnly();
  const list = () => partner.customers.list({ size: 3 });
  const sizes = [];
  const continuations = [];
  for await (const page of list().byPage()) {
    sizes.push(page.items.length);
    assert.equal(page.status, 200);
    assert.deepEqual(page.body.items, page.items);
    assert.equal(page.total, page.items.length);
    continuations.push(page.continuation);
  }
  assert.deepEqual(sizes, [3, 3, 1]);
  assert.equal(continuations.at(-1), undefined);
  const saved = JSON.parse(JSON.stringify(continuations[0]));
  const ids = (items) => items.map(({ id }) => id);
  const all = ids(await list().all());
  const rest = [];
  for await (const page of emulator.appOnly().customers.list({ size: 3 }).byPage({ resume: saved })) {
    rest.push(...ids(page.items));
  }
  assert.deepEqual(rest, all.slice(3));
});

test("a loop may leave early", async () => {
  await emulator.control("DELETE", "requests");
  for await (const _ of emulator.appOnly().customers.list({ size: 1 })) break;
  const sent = await emulator.control("GET", "requests");
  assert.equal(sent.filter(({ path }) => path === "/v1/customers").length, 1);
});

test("what came beside the body is told", async () => {
  let told;
  const requestId = "0f9e8d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f";
  const options = { requestId, onResponse: (response) => (told = response) };
  await emulator.appOnly().call("customers.list", { size: 1 }, options);
  assert.equal(told.status, 200);
  assert.equal(told.requestId, requestId);
});

test("an aborted call is rejected with the signal's reason", async () => {
  await emulator.fault({ role: "entra", path_contains: "/token" }, "hang", async () => {
    const partner = emulator.appOnly();
    const reason = new Error("no longer wanted");
    for (const abort of [
      (controller) => controller.abort(reason),
      (controller) => setTimeout(() => controller.abort(reason), 20),
    ]) {
      const controller = new AbortController();
      const call = partner.token(emulator.graph, { signal: controller.signal });
      abort(controller);
      await assert.rejects(call, reason);
      assert.equal(getEventListeners(controller.signal, "abort").length, 0);
    }
    await assert.rejects(partner.token(emulator.graph, { signal: AbortSignal.abort(reason) }), reason);
    await assert.rejects(partner.token(emulator.graph, { signal: AbortSignal.timeout(20) }), { name: "TimeoutError" });
    await assert.rejects(partner.token(emulator.graph, { timeoutMs: 50 }), errors.TimeoutError);
  });
});

test("aborting after the end does nothing, and listeners are gone", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const partner = emulator.appOnly();
  for (let i = 0; i < 20; i++) await partner.call("customers.list", { size: 1 }, { signal });
  for await (const _ of partner.customers.list({ size: 3, signal }).byPage()) {
    assert.equal(getEventListeners(signal, "abort").length, 0);
  }
  controller.abort();
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("aborting at the very end settles a call once, either way", async () => {
  const partner = emulator.appOnly();
  const ends = { AbortError: 0, ConfigurationError: 0 };
  for (let i = 0; i < 500; i++) {
    const controller = new AbortController();
    const call = partner.call("customers.lst", {}, { signal: controller.signal }).catch((error) => ends[error.name]++);
    for (let turn = 0; turn < i % 8; turn++) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await call;
  }
  assert.equal(ends.AbortError + ends.ConfigurationError, 500);
  await emulator.until(() => underWay().calls === 0 && underWay().native === 0, "no call under way");
});

test("a panic inside is an error, and the process goes on", async () => {
  const partner = emulator.appOnly();
  for (let i = 0; i < 2; i++) {
    await assert.rejects(partner.call("internal.panic"), (error) => {
      assert.equal(error.constructor, errors.InternalError);
      assert.match(error.hint, /report it/);
      return true;
    });
  }
  assert.equal((await partner.customers.list().all()).length, 7);
});

test("text that is none, and JSON without end, are refused", async () => {
  const partner = emulator.appOnly();
  let deep = "x";
  for (let level = 0; level < 1000; level++) deep = { deep };
  for (const refused of [
    () => partner.call("\ud800"),
    () => partner.call("customers.get", { customer_id: "\udfff" }),
    () => partner.call("customers.list", { filter: deep }),
    () => emulator.app().partner(emulator.tenant, { account: "\ud800" }).token(emulator.graph),
    () => partner.token("\ud800"),
    () => partner.token("https://graph.microsoft.com/\u0000"),
  ]) {
    await assert.rejects(refused, errors.ConfigurationError, String(refused));
  }
});

test("a cached token is one object while it is good, and no longer", async () => {
  const partner = await emulator.signedIn();
  const { token } = await partner.token(emulator.graph);
  const held = partner.tokenCached(emulator.graph);
  assert.equal(held.token, token);
  assert.equal(partner.tokenCached([emulator.graph]), held);
  assert.equal(await partner.token(emulator.graph), held);
  assert.ok(Object.isFrozen(held), "who shares it cannot change it");
  const newer = await partner.token(emulator.graph, { force: true });
  assert.notEqual(newer.token, token);
  assert.equal(partner.tokenCached(emulator.graph).token, newer.token);
  await partner.signIn.delete();
  assert.equal(partner.tokenCached(emulator.graph), undefined);
  await assert.rejects(partner.token(emulator.graph), errors.SignInRequiredError);
});

test("objects that are made anew find the token of their own customer", async () => {
  const partner = await emulator.signedIn();
  const customers = await partner.customers.list().all();
  const named = (name) => customers.find((it) => it.companyProfile.companyName === name).id;
  const tailspin = named("Tailspin Toys");
  const token = await partner.customer(tailspin).token(emulator.graph);
  const held = partner.customer(tailspin).tokenCached(emulator.graph);
  assert.equal(held.token, token.token);
  assert.equal(partner.customer(tailspin).tokenCached(emulator.graph), held);
  assert.equal(partner.tokenCached(emulator.graph), undefined, "of another place");
  assert.equal(emulator.appOnly().customer(tailspin).tokenCached(emulator.graph), undefined, "of another app");
  const newer = await partner.customer(tailspin).token(emulator.graph, { force: true });
  assert.notEqual(newer.token, token.token);
  assert.equal(partner.customer(tailspin).tokenCached(emulator.graph).token, newer.token);
});

test("closing an app lets calls end that were started before", async () => {
  const own = emulator.app();
  const partner = own.partner(emulator.tenant, { appOnly: true });
  const call = partner.token(emulator.graph);
  own.close();
  assert.equal((await call).tokenType, "Bearer");
  await assert.rejects(partner.token(emulator.graph), /closed/);
});

test("pages may be asked for again after a failure, and are one at a time", async () => {
  const pages = emulator.appOnly().customers.list({ size: 3 }).byPage();
  const both = [pages.next(), pages.next()];
  assert.deepEqual(
    (await Promise.all(both)).map(({ value }) => value.items.length),
    [3, 3],
    "a generator of pages asks for them in turn",
  );
  await pages.return();
  assert.equal((await pages.next()).done, true);
});

test("an answer that is no JSON is an error of the service", async () => {
  const partner = await emulator.signedIn();
  const answer = { status: { status: 200, body: "<p>soon</p>", content_type: "application/json" } };
  await emulator.fault({ role: "partner_center" }, answer, () =>
    assert.rejects(partner.call("customers.get", { customer_id: emulator.customers.tailspin }), errors.ServiceError),
  );
});
