// Plays the vectors that every language plays (tests/vectors/README.md).

import assert from "node:assert/strict";
import { test } from "node:test";
import { errors } from "partnercenter";
import { addHost, door, run, unwrap } from "../dist/door.js";

import { native } from "../dist/native.js";
import { vectors } from "./emulator.mjs";

const cases = await ask("GET", "cases");

for (const { number, name } of cases) {
  test(name, async () => {
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

  async function act(id, { do: what, config, host, request, cancelAfter, most }) {
    switch (what) {
      case "create":
        app = unwrap(door.appCreate(JSON.stringify(config), host ? addHost(answersOf(id)) : undefined));
        return {};
      case "call":
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

const shown = ({ body, facts }) => ({ body: typeof body === "object" ? Buffer.from(body).toString() : body, facts });

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
