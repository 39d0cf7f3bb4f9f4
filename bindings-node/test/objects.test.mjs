// The objects: how they are made, what they refuse, what they show.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { serialize } from "node:v8";

import {
  App,
  ClientCertificate,
  ClientSecret,
  errors,
  FileStore,
  KeyVault,
  ManagedIdentity,
  PartnerCenterError,
  VaultIdentity,
  WorkloadIdentity,
} from "partnercenter";

const clientId = "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const tenant = "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a";
const scopes = "https://graph.microsoft.com/.default";

function app(options = {}) {
  return new App({ clientId, credential: new ClientSecret("canary-secret"), ...options });
}

test("an unknown option names the near miss", () => {
  for (const [options, name, near] of [
    [{ clientID: clientId }, "clientID", "clientId"],
    [{ clientId, timeoutMS: 5 }, "timeoutMS", "timeoutMs"],
    [{ clientId, writeBack: "allways" }, "allways", "always"],
    [{ clientId, writeBack: { afterMS: 5 } }, "afterMS", "afterMs"],
    [{ clientId, proxy: { url: "http://proxy.example", pasword: "x" } }, "pasword", "password"],
    [{ clientId, cloud: { nmae: "x" } }, "nmae", "name"],
    [{ clientId, store: new FileStore("folder", { keyfile: "x" }) }, "keyfile", "keyFile"],
    [{ clientId, credential: new ClientCertificate("sam.pem", { pasword: "x" }) }, "pasword", "password"],
    [
      { clientId, store: new KeyVault("https://contoso.vault.azure.net", { vaultTennant: "x" }) },
      "vaultTennant",
      "vaultTenant",
    ],
  ]) {
    assert.throws(
      () => new App(options),
      (error) => {
        assert.ok(error instanceof errors.ConfigurationError, inspect(error));
        assert.equal(error.kind, "configuration");
        assert.match(`${error.message} ${error.hint}`, new RegExp(`${name}.*${near}`), inspect(error));
        return true;
      },
    );
  }
});

test("options of the wrong type are refused, and not quietly dropped", () => {
  const wrong = (options, refusal) => assert.throws(() => app(options), refusal);
  wrong({ timeoutMs: () => 5 }, errors.ConfigurationError);
  wrong({ timeoutMs: Number.NaN }, errors.ConfigurationError);
  wrong({ timeoutMs: 5n }, errors.ConfigurationError);
  wrong({ timeoutMs: "5" }, errors.ConfigurationError);
  wrong({ extraRoots: new Set(["x"]) }, errors.ConfigurationError);
  wrong({ credential: "canary-secret" }, TypeError);
  wrong({ credential: { kind: "secret", secret: "x" } }, TypeError);
  wrong({ store: {} }, /lacks load, save, delete, list/);
  wrong({ store: null }, TypeError);
  wrong({ openAddress: "firefox" }, TypeError);
  wrong({ showCode: 5 }, TypeError);
  assert.throws(() => new App(), TypeError);
  assert.throws(() => new App(5), errors.ConfigurationError);
  assert.throws(() => app().partner(5), TypeError);
  assert.throws(() => app().partner(tenant, { appOnly: "yes" }), TypeError);
  assert.throws(() => app().partner(tenant, { account: 5 }), TypeError);
  assert.throws(() => app().partner(tenant, "billing"), TypeError);
  assert.throws(() => new FileStore({ path: "folder" }), TypeError);
  const vault = "https://contoso.vault.azure.net";
  assert.throws(() => new KeyVault(vault, { access: "environment" }), TypeError);
  assert.throws(() => new VaultIdentity(tenant, clientId, new ManagedIdentity()), TypeError);
  assert.throws(() => app().partner(tenant).customer(), TypeError);
  assert.throws(() => app().partner(tenant).tokenCached(5), TypeError);
  assert.throws(() => app().partner(tenant).tokenCached([5]), TypeError);
});

test("calls refuse what is missing, unknown and of the wrong type", async () => {
  const partner = app().partner(tenant);
  const refused = (call, text) =>
    assert.rejects(call, (error) => {
      assert.ok(error instanceof errors.ConfigurationError, inspect(error));
      assert.match(`${error.message} ${error.hint}`, text);
      return true;
    });
  await refused(partner.call("customers.lst"), /customers\.list/);
  await refused(partner.call("customers.get"), /customer_id/);
  await refused(partner.call("customers.get", { customer_id: "no GUID" }), /customer_id/);
  await refused(partner.customers.list({ sise: 5 }).all(), /sise.*size/);
  await refused(partner.customers.list({ timeoutMS: 5 }).all(), /timeoutMS.*Did you mean timeoutMs\?/);
  await refused(partner.customers.list().byPage({ resum: {} }).next(), /resum.*resume/);
  assert.throws(() => app().partner(tenant, { appOnyl: true }), /has no option "appOnyl"/);
  await refused(partner.signIn.begin("http://localhost", { loginHnt: "x" }), /"loginHnt".*loginHint\?/);
  await refused(
    partner.signIn.begin("http://localhost", { allowWithoutMfa: "yes" }),
    /^sign_in.begin: .*allowWithoutMfa/,
  );
  await refused(partner.customers.list({ size: "many" }).all(), /size/);
  await refused(partner.customer(tenant).get({ requestId: "x" }), /"requestId" of the call is not a GUID/);
  await refused(partner.token(scopes, { force: "yes" }), /force/);
  await refused(partner.token(""), /scope/);
  await refused(partner.pages("customers.get").all(), /pages/);
  await refused(app().partner("no tenant").token(scopes), /GUID/);
  await refused(partner.call("customers.list", { size: 5n }), /size/);
  await assert.rejects(partner.customer(tenant).get({ signal: "x" }), TypeError);
  await assert.rejects(partner.token(5), TypeError);
});

test("who opens a vault is told to the library", () => {
  for (const access of [
    undefined,
    new ManagedIdentity({ clientId }),
    new VaultIdentity(tenant, clientId, new ClientSecret("canary-secret")),
    new VaultIdentity(tenant, clientId, new WorkloadIdentity("token")),
  ]) {
    app({ store: new KeyVault("https://contoso.vault.azure.net", { access }) }).close();
  }
  const access = new VaultIdentity(tenant, clientId, new ClientCertificate("missing.pfx", { password: "x" }));
  assert.throws(() => app({ store: new KeyVault("https://contoso.vault.azure.net", { access }) }), /missing\.pfx/);
});

test("nothing shows a secret", async () => {
  const credential = new ClientSecret("canary-secret");
  const vault = new KeyVault("https://contoso.vault.azure.net", {
    access: new VaultIdentity(tenant, clientId, new ClientSecret("canary-secret")),
  });
  const own = app({ credential, store: vault });
  const partner = own.partner(tenant);
  const shown = [credential, vault, own, partner, partner.customer(tenant), partner.credential()];
  for (const object of shown) {
    const text =
      inspect(object, { showHidden: true, depth: 9, getters: false }) + JSON.stringify(object) + String(object);
    assert.doesNotMatch(text, /canary/);
  }
  assert.equal(inspect(own), `App { clientId: '${clientId}' }`);
  assert.equal(inspect(partner), `Partner { partner: '${tenant}' }`);
});

test("objects cannot be copied, and say so", () => {
  const own = app();
  const partner = own.partner(tenant);
  for (const object of [own, partner, partner.customer(tenant), partner.credential()]) {
    assert.throws(() => structuredClone(object), /cannot be copied/);
    assert.throws(() => serialize({ object }), /cannot be copied/);
  }
});

test("a closed app says so", async () => {
  const own = app();
  const partner = own.partner(tenant);
  own.close();
  own.close();
  await own[Symbol.asyncDispose]();
  own[Symbol.dispose]();
  assert.throws(() => partner.tokenCached(scopes), /closed/);
  await assert.rejects(partner.token(scopes), /closed/);
  await assert.rejects(partner.customer(tenant).get(), /closed/);
  await assert.rejects(partner.customers.list().all(), /closed/);
});

test("every kind has a class under one base", () => {
  const classes = Object.entries(errors).filter(([name]) => name.endsWith("Error") && name !== "PartnerCenterError");
  assert.equal(classes.length, 20);
  for (const [name, Kind] of classes) {
    const error = new Kind("why", { code: "AADSTS1", hint: "what to do" });
    assert.ok(error instanceof PartnerCenterError && error instanceof Error);
    assert.equal(error.name, name);
    assert.equal(`${error.kind.replaceAll("_", "")}error`, name.toLowerCase());
    const { kind, ...facts } = JSON.parse(JSON.stringify(error));
    assert.deepEqual(facts, { name, message: "why", code: "AADSTS1", hint: "what to do" });
    assert.match(inspect(error), /why[\s\S]*hint: 'what to do'/);
  }
});

test("an unknown kind becomes the base", () => {
  const error = errors.ofEnvelope(JSON.stringify({ kind: "constructor", message: "new", status: 418 }));
  assert.equal(error.constructor, PartnerCenterError);
  assert.deepEqual([error.kind, error.status, error.hint], ["constructor", 418, undefined]);
});
