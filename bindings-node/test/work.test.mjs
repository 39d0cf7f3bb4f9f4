// Work that goes on, exports and files.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { gunzipSync } from "node:zlib";

import { errors } from "partnercenter";

import * as emulator from "./emulator.mjs";

const folder = mkdtempSync(join(tmpdir(), "partnercenter-work-"));
const app = emulator.app();
const partner = app.partner(emulator.tenant, { appOnly: true });
const usage = { invoiceId: "G000024135", attributeSet: "full" };

const exports = (settings) => emulator.control("PUT", "exports", { retry_after: 0, ...settings });
beforeEach(() => exports({ records: 2501, blobs: 3 }));
after(async () => {
  await emulator.control("PUT", "exports", {});
  app.close();
  rmSync(folder, { recursive: true });
});

test("an export is followed and read", async () => {
  const work = await partner.graph.billing.billedUsage.export(usage);
  assert.equal(work.done, false);
  assert.ok(work.id);
  const states = [];
  for await (const { state } of work) states.push(state);
  assert.deepEqual(states, ["running", "running", "succeeded"]);
  assert.equal((await work.result()).blobCount, 3);
  const records = [];
  for await (const record of work.records()) records.push(record);
  assert.equal(records.length, 2501);
  assert.equal(records[1].SkuName, "Sku 1 \u2013 standard");
  let last;
  for await (const batch of work.records().batches()) last = batch;
  assert.deepEqual(last.blob, { name: "part-00002.json.gz", index: 2, count: 3 });
  const rest = [];
  for await (const record of partner.resume(last.continuation).records()) rest.push(record);
  assert.deepEqual(
    rest,
    records.filter((record) => record.BlobNumber === 2),
  );
});

test("work is taken up, and ends in errors", async () => {
  const begun = await partner.start("graph.billing.billed_usage.export", { body: usage });
  assert.equal((await begun.refresh()).state, "running");
  const kept = JSON.parse(JSON.stringify(begun.continuation));
  assert.ok(!JSON.stringify(kept).includes("sig="));
  assert.equal((await partner.resume(kept).result({ timeoutMs: 60_000 })).schemaVersion, "2");
  await assert.rejects(begun.cancel(), errors.UnsupportedError);
  await exports({ retry_after: 3600 });
  const slow = await partner.graph.billing.billedUsage.export(usage);
  await assert.rejects(slow.result({ timeoutMs: 50 }), errors.TimeoutError);
  const reason = new Error("enough");
  await assert.rejects(slow.result({ signal: AbortSignal.abort(reason) }), (error) => error === reason);
  await exports({ fails: "not ready" });
  const failing = await partner.graph.billing.billedUsage.export(usage);
  await assert.rejects(failing.result(), (error) => error.code === "exportFailed" && /not ready/.test(error.message));
  const foreign = partner.resume({ ...kept, url: "https://evil.example/" });
  await assert.rejects(foreign.result(), errors.ConfigurationError);
  assert.throws(() => partner.resume({}), TypeError);
});

test("exports are saved", async () => {
  const work = await partner.graph.billing.billedUsage.export(usage);
  const told = [];
  const path = await work.save(join(folder, "export"), { onProgress: (step) => told.push(step) });
  assert.equal(path, join(folder, "export"));
  assert.equal(readdirSync(path).length, 4);
  assert.equal(told.at(-1).files, 3);
  const text = gunzipSync(readFileSync(join(path, "part-00000.json.gz"))).toString();
  const plain = await work.save(join(folder, "plain"), { plain: true });
  assert.equal(readFileSync(join(plain, "part-00000.json"), "utf8"), text);
  await exports({ records: 5, flaw: "cut_line" });
  const spoiled = await partner.graph.billing.billedUsage.export(usage);
  const read = async () => {
    for await (const _ of spoiled.records());
  };
  await assert.rejects(read(), /cut off/);
  await assert.rejects(spoiled.save(join(folder, "spoiled")), /cut off/);
});

test("an invoice is a file", async () => {
  const consented = await emulator.signedIn();
  const invoice = consented.invoices.statement.get("G000024135");
  const bytes = await invoice.bytes();
  assert.equal(Buffer.from(bytes).subarray(0, 4).toString(), "%PDF");
  const file = await invoice.save(folder);
  assert.equal(file.path, join(folder, "Invoice_G000024135.pdf"));
  assert.deepEqual(readFileSync(file.path), Buffer.from(bytes));
  assert.deepEqual([file.received, file.total, file.contentType], [bytes.length, bytes.length, "application/pdf"]);
  await assert.rejects(invoice.bytes({ limit: 10 }), errors.ServiceError);
  await assert.rejects(consented.invoices.statement.get("X").save(folder), errors.NotFoundError);
  await assert.rejects(consented.download("customers.list").save(folder), errors.ConfigurationError);
});
