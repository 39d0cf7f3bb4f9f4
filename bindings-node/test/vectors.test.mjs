// Plays the vectors that every language plays (tests/vectors/README.md).

import assert from "node:assert/strict";
import { test } from "node:test";
import { errors, Pages, Partner } from "partnercenter";
import { Caller } from "../dist/call.js";
import { addHost, door, run, unwrap } from "../dist/door.js";

import { native } from "../dist/native.js";
import { vectors } from "./emulator.mjs";

const cases = await ask("GET", "cases");

for (const { number, name, skipped } of cases) {
  test(name, { skip: skipped }, async () => {
    assert.deepEqual(await play(number), []);
  });
}

test("outcomes are judged", async () => {
  assert.ok(cases.length > 50, "so many vectors there are at least");
  const broken = await play(cases[0].number, () => ({ error: { kind: "internal", message: "invented" } }));
  assert.notDeepEqual(broken, []);
});

/** Plays a case; gives what was not as expected. `tell` may change what is told. */
async function play(number, tell = (outcome) => outcome) {
  let { run: id, action } = await ask("POST", `cases/${number}`);
  let app;
  while (action.do !== "end") {
    const outcome = await act(id, action).catch(envelope);
    ({ action } = await ask("POST", `runs/${id}`, tell(outcome)));
  }
  return action.complaints;

  async function act(id, { do: what, config, host, request, method, cancelAfter, most }) {
    switch (what) {
      case "create":
        app = unwrap(door.appCreate(JSON.stringify(config), host ? addHost(answersOf(id)) : undefined));
        return {};
      case "call":
        if (method) return byMethod(request, method);
        return shown(await called(id, JSON.stringify(request), cancelAfter));
      case "pages":
        return { pages: await pages(JSON.stringify(request), most) };
      case "close":
        app.close();
        return {};
      default:
        throw new TypeError(`unknown action ${what}`);
    }
  }

  async function called(id, request, cancelAfter) {
    let number;
    const outcome = run(() => {
      number = app.callStart(request);
      return number;
    });
    if (cancelAfter !== undefined) {
      await ask("GET", `runs/${id}/requests/${cancelAfter}`);
      native.callCancel(number);
    }
    return outcome;
  }

  /** Calls the generated method of an operation. */
  async function byMethod({ partner, customer, appOnly, params, options }, { path, required }) {
    const own = new Partner(new Caller(app, { partner, appOnly }));
    const names = path.map(camel);
    const name = names.pop();
    const on = names.reduce((on, name) => on[name], customer === undefined ? own : own.customer(customer));
    const { body, ...others } = params;
    const given = required.map((name) => others[name]);
    if (body !== undefined) given.push(body);
    const rest = Object.entries(others).filter(([name]) => !required.includes(name));
    const optional = Object.fromEntries(rest.map(([name, value]) => [camel(name), value]));
    const made = on[name](...given, { ...optional, ...options });
    if (!(made instanceof Pages)) return { json: await made };
    for await (const page of made.byPage()) return { json: page.body };
  }

  async function pages(request, most = Number.POSITIVE_INFINITY) {
    const stream = unwrap(app.streamOpen(request));
    const taken = [];
    while (taken.length < most) {
      const outcome = await run(() => stream.next());
      if (outcome.facts.status === undefined) break;
      taken.push(shown(outcome));
    }
    stream.close();
    return taken;
  }
}

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The body as text, and the value that users get of it. */
function shown({ body, facts }) {
  if (typeof body === "string") return { body, json: JSON.parse(body), facts };
  return { body: body ? Buffer.from(body).toString() : "", facts };
}

/** What somebody catches, as the envelope that it came from. */
function envelope(error) {
  assert.ok(error instanceof errors.PartnerCenterError, error);
  const words = error.kind.split("_").map((word) => word[0].toUpperCase() + word.slice(1));
  assert.equal(error.constructor, errors[`${words.join("")}Error`], "the class is that of the kind");
  const { name: _, ...facts } = error.toJSON();
  return { error: facts };
}

/** The program's own code: what it answers is decided elsewhere. */
function answersOf(id) {
  return async (kind, payload) => {
    const { silent, failed, reply } = await ask("POST", `runs/${id}/host`, { kind, payload });
    if (silent) return new Promise(() => {});
    if (failed) throw new errors.PartnerCenterError(reply.message, reply.kind ?? "store");
    return reply;
  };
}

async function ask(method, path, body) {
  const answer = await fetch(`${vectors}/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  assert.ok(answer.ok, text);
  return JSON.parse(text);
}
