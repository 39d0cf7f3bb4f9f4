// Receives Partner Center's events: registers an address, verifies what arrives, and looks at what changed.
//
// The registered address must be public and have TLS, which a reverse proxy or the platform puts before this
// server. With --test a test event is asked for, and the program ends when it has arrived.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";

import { errors, PartnerCenterError } from "partnercenter";

import { app as makeApp, partnerTenant } from "../node/settings.mjs";

const HOST = "api.partnercenter.microsoft.com";
const LARGEST = 1 << 20;

const roots = process.env.PARTNERCENTER_WEBHOOK_ROOTS;
const app = makeApp({ webhooks: roots === undefined ? {} : { roots: [readFileSync(roots, "utf8")] } });
const partner = app.partner(partnerTenant(), { appOnly: true });
let told;
const arrived = new Promise((resolve) => {
  told = resolve;
});

/** Has all events sent to an address. */
async function register(url) {
  const registration = { WebhookUrl: url, WebhookEvents: await partner.webhooks.events.list().all() };
  try {
    await partner.webhooks.registration.get();
  } catch (error) {
    if (!(error instanceof errors.NotFoundError)) throw error;
    return partner.webhooks.registration.create(registration);
  }
  return partner.webhooks.registration.update(registration);
}

/** Reads what an event points to. The partner's token goes to Partner Center's own host only. */
async function follow(address) {
  const url = URL.canParse(address ?? "") ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.host !== HOST) return "nothing to look at";
  try {
    const { body } = await partner.request("GET", url.pathname + url.search);
    return `${JSON.stringify(body).length} letters`;
  } catch (error) {
    if (error instanceof PartnerCenterError) return error.message;
    throw error;
  }
}

async function bodyOf(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > LARGEST) throw new errors.InvalidRequestError("the body is too long");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The status that docs/webhooks.md wants. */
function statusOf(error) {
  if (error instanceof errors.ConflictError) return 200; // It was taken before.
  if (error instanceof errors.InvalidRequestError) return 400;
  if (error instanceof errors.AccessDeniedError) return 403;
  return 503; // Partner Center delivers it again.
}

const server = createServer(async (request, response) => {
  try {
    const event = await app.webhooks.verify(request.headers, await bodyOf(request));
    const seen = [await follow(event.resourceUri), await follow(event.auditUri)];
    console.log([event.eventName, event.changed, ...seen].join(", "));
    response.writeHead(200).end();
    told();
  } catch (error) {
    response.writeHead(statusOf(error)).end();
  }
});

await new Promise((resolve) => server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", resolve));
const url = process.env.PARTNERCENTER_WEBHOOK_URL ?? `http://localhost:${server.address().port}/events`;
await register(url);
console.log(`events go to ${url}`);
if (process.argv.includes("--test")) {
  const { correlationId } = await partner.webhooks.validationEvents.create();
  await arrived;
  let status;
  do {
    await setTimeout(200);
    ({ status } = await partner.webhooks.validationEvents.get(correlationId));
  } while (status === "pending");
  console.log(`the test event is ${status}`);
  server.close();
}
