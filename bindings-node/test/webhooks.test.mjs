// Events that the emulator signs, and those that it did not.

import assert from "node:assert/strict";
import { test } from "node:test";

import { errors } from "partnercenter";

import * as emulator from "./emulator.mjs";

const event = {
  event_name: "subscription-updated",
  resource_uri: "https://api.partnercenter.microsoft.com/v1/customers/1/subscriptions/2",
  resource_name: "subscription",
};
const webhooks = { roots: emulator.extraRoots };

test("an event is believed once", async () => {
  const app = emulator.app({ webhooks });
  const { headers, body } = await emulator.control("POST", "webhooks/signed", event);
  const verified = await app.webhooks.verify(headers, body);
  assert.equal(verified.eventName, "subscription-updated");
  assert.equal(verified.resourceUri, event.resource_uri);
  assert.equal(verified.body.EventName, "subscription-updated");
  const again = app.webhooks.verify(new Headers(headers), Buffer.from(body));
  await assert.rejects(again, (error) => error instanceof errors.ConflictError && error.code === "event_replayed");
  assert.deepEqual(await app.webhooks.forget(verified.delivery), { removed: true });
  const { delivery } = await app.webhooks.verify(Object.fromEntries(headers), Buffer.from(body));
  assert.equal(delivery, verified.delivery);
});

test("what is forged is refused", async () => {
  const app = emulator.app({ webhooks });
  const { headers, body } = await emulator.control("POST", "webhooks/signed", event);
  const forged = app.webhooks.verify(headers, body.replace("updated", "deleted"));
  await assert.rejects(
    forged,
    (error) => error instanceof errors.AccessDeniedError && error.code === "signature_wrong",
  );
  await assert.rejects(app.webhooks.verify({}, body), errors.InvalidRequestError);
  await assert.rejects(async () => app.webhooks.verify(headers, { EventName: "a" }), TypeError);
  // Nobody but Microsoft's own authorities is trusted where nothing else is said.
  const untrusted = emulator.app().webhooks.verify(headers, body);
  await assert.rejects(untrusted, (error) => error.code === "certificate_untrusted");
});
