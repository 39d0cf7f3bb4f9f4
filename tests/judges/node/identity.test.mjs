// @azure/identity against the emulator.

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  AuthorizationCodeCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  DeviceCodeCredential,
} from "@azure/identity";

import * as emulator from "./emulator.mjs";

const { id, secret, key, certificate } = emulator.confidential;

function bySecret(value = secret) {
  return new ClientSecretCredential(emulator.tenant, id, value, emulator.identity);
}

/** This library knows PS256 and the SHA-256 thumbprint only. */
function byCertificate() {
  return new ClientCertificateCredential(emulator.tenant, id, { certificate: key + certificate }, emulator.identity);
}

function byCode(code) {
  return new AuthorizationCodeCredential(emulator.tenant, id, secret, code, emulator.redirectUri, emulator.identity);
}

for (const credential of [bySecret, byCertificate]) {
  test(`app-only ${credential.name}`, async () => {
    const { token } = await credential().getToken(emulator.graph);
    await emulator.verified(token);
  });
}

test("code, and a second scope by the refresh token", async () => {
  const credential = byCode(await emulator.code(emulator.partnerCenter));
  const first = await emulator.verified((await credential.getToken(emulator.partnerCenter)).token);
  assert.ok(first.amr.includes("mfa"));
  const second = await emulator.verified((await credential.getToken(emulator.graph)).token);
  assert.notEqual(second.aud, first.aud);
});

test("device code, and silent after it", async () => {
  const credential = new DeviceCodeCredential({
    tenantId: emulator.tenant,
    clientId: emulator.publicApp.id,
    userPromptCallback: ({ userCode }) => emulator.enterDeviceCode(userCode),
    ...emulator.identity,
  });
  const record = await credential.authenticate(emulator.partnerCenter);
  assert.equal(record.username, emulator.user);
  const claims = await emulator.verified((await credential.getToken(emulator.graph)).token);
  assert.ok(claims.amr.includes("mfa"));
});

test("400", async () => {
  await assert.rejects(byCode("not-a-code").getToken(emulator.partnerCenter), /AADSTS/);
});

test("401", async () => {
  await assert.rejects(bySecret("not~the-secret").getToken(emulator.graph), /AADSTS7000215/);
});

test("429", async () => {
  await emulator.throttled(() => assert.rejects(bySecret().getToken(emulator.graph)));
});
