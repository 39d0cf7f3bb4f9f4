// @azure/keyvault-secrets against the emulator's vault.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";

import { ClientSecretCredential } from "@azure/identity";
import { SecretClient } from "@azure/keyvault-secrets";

import * as emulator from "./emulator.mjs";

const { id, secret } = emulator.confidential;
const credential = new ClientSecretCredential(emulator.tenant, id, secret, emulator.identity);
const vault = new SecretClient(emulator.vault, credential, emulator.keyvault);
const newName = () => `judged-${randomUUID()}`;

async function all(pages) {
  const found = [];
  for await (const one of pages) found.push(one);
  return found;
}

test("a secret from set to purge", async () => {
  const name = newName();
  const first = await vault.setSecret(name, "one", { tags: { user: "anna" }, contentType: "text/plain" });
  const second = await vault.setSecret(name, "two");
  assert.equal((await vault.getSecret(name)).value, "two");
  const older = await vault.getSecret(name, { version: first.properties.version });
  assert.equal(older.value, "one");
  assert.deepEqual({ ...older.properties.tags }, { user: "anna" });
  assert.equal(older.properties.contentType, "text/plain");

  const names = (await all(vault.listPropertiesOfSecrets())).map((found) => found.name);
  assert.ok(names.includes(name));
  const versions = (await all(vault.listPropertiesOfSecretVersions(name))).map((found) => found.version);
  assert.deepEqual(versions.sort(), [first.properties.version, second.properties.version].sort());

  const updated = await vault.updateSecretProperties(name, second.properties.version, { tags: { seen: "yes" } });
  assert.deepEqual({ ...updated.tags }, { seen: "yes" });

  const poller = await vault.beginDeleteSecret(name);
  assert.ok((await poller.pollUntilDone()).recoveryId);
  await assert.rejects(vault.getSecret(name), { statusCode: 404 });
  await assert.rejects(vault.setSecret(name, "three"), { statusCode: 409 });
  await vault.purgeDeletedSecret(name);
  await assert.rejects(vault.getDeletedSecret(name), { statusCode: 404 });
});

test("a deleted secret is recovered", async () => {
  const name = newName();
  await vault.setSecret(name, "one");
  await (await vault.beginDeleteSecret(name)).pollUntilDone();
  await (await vault.beginRecoverDeletedSecret(name)).pollUntilDone();
  assert.equal((await vault.getSecret(name)).value, "one");
});

test("404", async () => {
  await assert.rejects(vault.getSecret(newName()), { code: "SecretNotFound", statusCode: 404 });
});

test("a claims challenge is answered", async () => {
  const name = newName();
  await vault.setSecret(name, "one");
  await emulator.challenged(async () => assert.equal((await vault.getSecret(name)).value, "one"));
});
