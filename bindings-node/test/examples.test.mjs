// Runs each example as a program of its own, with the package installed beside it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import * as emulator from "./emulator.mjs";

const own = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "partnercenter-examples-"));
cpSync(join(own, "..", "examples"), join(folder, "examples"), { recursive: true });
mkdirSync(join(folder, "node_modules"));
symlinkSync(own, join(folder, "node_modules", "partnercenter"), "junction");
after(() => rmSync(folder, { recursive: true }));

/** Runs one; `user` signs in where it asks for that. */
async function example(name, { of = emulator.confidential, user, args = [], ...env } = {}) {
  const child = spawn(process.execPath, [join(folder, "examples", `${name}.mjs`), ...args], {
    env: {
      PATH: process.env.PATH,
      PARTNERCENTER_CLIENT_ID: of.id,
      ...(of.secret && { PARTNERCENTER_CLIENT_SECRET: of.secret }),
      PARTNERCENTER_PARTNER: emulator.tenant,
      PARTNERCENTER_CA_FILE: emulator.authorityFile,
      PARTNERCENTER_STORE_PATH: join(folder, `tokens-${of.id}`),
      HTTPS_PROXY: emulator.proxy,
      ...env,
    },
  });
  let printed = "";
  let answered = false;
  child.stderr.on("data", (data) => (printed += data));
  child.stdout.on("data", async (data) => {
    printed += data;
    if (!user || answered) return;
    const address = /^open (\S+)$/m.exec(printed)?.[1];
    const code = /enter the code (\S+?)[. ]/.exec(printed)?.[1];
    answered = Boolean(address ?? code);
    if (address) await visit(address, user);
    else if (code) await emulator.enterCode(code, user);
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.equal(code, 0, printed);
  return printed;
}

/** A person with a browser. */
async function visit(address, user) {
  const answer = await emulator.control("POST", "sign-in", { authorize_url: address, user });
  await fetch(answer.location, { method: answer.method, body: new URLSearchParams(answer.fields) });
}

for (const cloud of emulator.clouds) {
  test(`the app alone lists customers: ${cloud.name}`, async () => {
    const out = await example("app-only/app-only", {
      of: cloud,
      PARTNERCENTER_PARTNER: cloud.tenant,
      PARTNERCENTER_CLOUD: cloud.name,
    });
    assert.ok(out.trim().split("\n").length > 0 && /^[0-9a-f-]{36} \w/.test(out), out);
  });
}

test("customers are found, and their renewals ended", async () => {
  const found = (await example("filters/filters", { args: ["Tail"] })).trim();
  assert.match(found, /^[0-9a-f-]{36} Tailspin Toys$/);
  const out = await example("end-renewal/end-renewal", { args: [found.split(" ")[0]] });
  assert.match(out, /^Microsoft 365 Business Premium ends on \d{4}-\d{2}-\d{2}$/m);
});

test("a partner consents, and the customers are reached", async () => {
  const user = "adele@contoso.onmicrosoft.com";
  assert.match(await example("consent/consent", { user }), /adele@contoso.onmicrosoft.com signed in by pwd, mfa/);
  const out = await example("csp-customers/csp-customers");
  assert.match(out, /Tailspin Toys: 2 domains, 1 Azure subscriptions/);
  assert.match(out, /Adatum Corporation: /);
  const saved = await example("invoice-pdf/invoice-pdf", { args: ["G000024135", folder] });
  assert.match(saved, /Invoice_G000024135\.pdf: \d+ bytes of application\/pdf/);
  await emulator.control("PUT", "exports", { retry_after: 0 });
  const export_ = await example("billing-export/billing-export", { args: ["G000024135", join(folder, "export")] });
  assert.match(export_, /: succeeded/);
  assert.match(export_, /25 line items of 13 customers/);
});

test("a vendor consents for every customer", async () => {
  const of = emulator.other;
  await example("consent/consent", { of, user: emulator.user });
  assert.match(await example("cpv-consents/cpv-consents", { of }), /Adatum Corporation: consented, adatum/);
  const removed = await example("cpv-consents/cpv-consents", { of, args: ["--remove"] });
  assert.match(removed, /Adatum Corporation: consent removed/);
});

test("the vault keeps the sign-in", async () => {
  const { id, secret } = emulator.confidential;
  const settings = {
    PARTNERCENTER_VAULT: `https://${emulator.vault}.vault.azure.net`,
    AZURE_TENANT_ID: emulator.tenant,
    AZURE_CLIENT_ID: id,
    AZURE_CLIENT_SECRET: secret,
  };
  const user = "adele@contoso.onmicrosoft.com";
  assert.match(await example("key-vault/key-vault", { user, ...settings }), /an access token until/);
  // Nobody signs in again.
  assert.match(await example("key-vault/key-vault", settings), /^an access token until/);
});

test("a code signs in from another device", async () => {
  const out = await example("device-code/device-code", { of: emulator.publicApp, user: emulator.user });
  assert.match(out, /signed in/);
});

test("events arrive", async () => {
  const out = await example("webhooks/webhooks", {
    args: ["--test"],
    PARTNERCENTER_WEBHOOK_ROOTS: emulator.authorityFile,
  });
  const lines = out.trim().split("\n");
  assert.match(lines[0], /^events go to http:\/\/localhost:/);
  assert.match(lines[1], /^test-created, .*nothing to look at, nothing to look at$/);
  assert.equal(lines[2], "the test event is completed");
});

test("the program keeps the refresh token itself", async () => {
  const settings = { PARTNERCENTER_RECORD_FILE: join(folder, "record.json") };
  assert.match(await example("own-store/own-store", { user: emulator.user, ...settings }), /7 customers\n$/);
  // Nobody signs in again.
  assert.equal(await example("own-store/own-store", settings), "7 customers\n");
});
