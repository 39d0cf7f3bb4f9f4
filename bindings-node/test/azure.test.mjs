// Unmodified clients of Azure, which sign in through this package.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";

import { SubscriptionClient } from "@azure/arm-resources-subscriptions";
import { SecretClient } from "@azure/keyvault-secrets";

import { errors } from "partnercenter";

import * as emulator from "./emulator.mjs";

const { protocol, hostname, port } = new URL(emulator.proxy);
const proxyOptions = { host: `${protocol}//${hostname}`, port: Number(port) };
const once = { retryOptions: { maxRetries: 0 }, proxyOptions };

test("@azure/keyvault-secrets reads and writes as the app", async () => {
  const credential = emulator.appOnly().credential();
  const client = new SecretClient(`https://${emulator.vault}.vault.azure.net`, credential, once);
  const name = `from-node-${randomUUID()}`;
  const { properties } = await client.setSecret(name, "kept");
  assert.ok(properties.version);
  assert.equal((await client.getSecret(name)).value, "kept");
});

test("@azure/arm-resources-subscriptions reads a customer's subscriptions", async () => {
  const partner = await emulator.signedIn();
  const customer = partner.customer(emulator.customers.tailspin);
  const client = new SubscriptionClient(customer.credential(), once);
  const ids = [];
  for await (const { subscriptionId } of client.subscriptions.list()) ids.push(subscriptionId);
  const own = (await customer.arm.subscriptions.list().all()).map(({ subscriptionId }) => subscriptionId);
  assert.equal(own.length, 1);
  assert.deepEqual(ids, own);
});

test("a refusal arrives as the error that it is", async () => {
  const customer = emulator.app().partner(emulator.tenant).customer(emulator.customers.tailspin);
  const client = new SubscriptionClient(customer.credential(), once);
  await assert.rejects(client.subscriptions.list().next(), errors.SignInRequiredError);
});

test("getToken takes what @azure/core-auth gives it", async () => {
  const own = emulator.app();
  await emulator.consent(own);
  const [partner, alone] = [own.partner(emulator.tenant), own.partner(emulator.tenant, { appOnly: true })];
  const credential = partner.credential();
  const tenantOf = ({ token }) => JSON.parse(Buffer.from(token.split(".")[1], "base64url")).tid;
  assert.equal(tenantOf(await credential.getToken([emulator.graph])), emulator.tenant);
  const tenantId = emulator.customers.tailspin;
  const customer = partner.customer(tenantId).credential();
  assert.equal(tenantOf(await customer.getToken(emulator.graph, { tenantId, enableCae: true })), tenantId);
  // A client that is led to another tenant gets no token there, cached or not.
  for (let again = 0; again < 2; again++) {
    await assert.rejects(credential.getToken(emulator.graph, { tenantId }), /through the tenant/);
    await assert.rejects(customer.getToken(emulator.graph, { tenantId: emulator.tenant }), errors.ConfigurationError);
  }
  const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: "c1" } } });
  await assert.rejects(credential.getToken(emulator.graph, { claims: "no JSON" }), errors.ConfigurationError);
  assert.ok((await alone.credential().getToken(emulator.graph, { claims })).token);
  await assert.rejects(credential.getToken(emulator.graph, { abortSignal: AbortSignal.abort() }), {
    name: "AbortError",
  });
  // A signal that is not Node's own.
  const foreign = new EventTarget();
  foreign.aborted = false;
  const call = emulator.fault({ role: "entra" }, "hang", () => {
    const waiting = alone.credential().getToken(emulator.partnerCenter, { abortSignal: foreign });
    foreign.dispatchEvent(new Event("abort"));
    return waiting;
  });
  await assert.rejects(call, { name: "AbortError" });
});
