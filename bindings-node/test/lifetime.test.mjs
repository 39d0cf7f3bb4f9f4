// Processes and threads: what keeps them alive, how they end, how many there may be.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

import { underWay } from "../dist/door.js";
import * as emulator from "./emulator.mjs";

const helper = new URL("./emulator.mjs", import.meta.url).href;
const hangs = { role: "entra", path_contains: "/token" };

/** Runs a program of its own; gives its exit code, its signal and all that it printed. */
function program(source) {
  const text = `import * as emulator from ${JSON.stringify(helper)};\n${source}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", text], {
    cwd: new URL("..", import.meta.url),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += data));
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, printed })));
}

async function ends(source, printed, code = 0) {
  assert.deepEqual(await program(source), { code, signal: null, printed });
}

test("an idle app keeps no process alive", async () => {
  await ends(
    `const own = emulator.app({ store: { load() {}, save() {}, delete() {}, list() {} } });
     await own.partner(emulator.tenant, { appOnly: true }).token(emulator.graph);
     globalThis.own = own;
     console.log("done");`,
    "done\n",
  );
});

test("a call that is pending does, until it has ended", async () => {
  await ends(`emulator.appOnly().token(emulator.graph).then(({ tokenType }) => console.log(tokenType));`, "Bearer\n");
});

test("a log keeps no process alive", async () => {
  const { code, printed } = await program(
    `const { setLog } = await import("partnercenter");
     setLog("debug", () => {});
     await emulator.appOnly().token(emulator.graph);
     console.log("done");`,
  );
  assert.deepEqual([code, printed], [0, "done\n"]);
});

test("an aborted call keeps no process alive", async () => {
  await emulator.fault(hangs, "hang", () =>
    ends(
      `const call = emulator.appOnly().token(emulator.graph, { signal: AbortSignal.timeout(100) });
       await call.catch((error) => console.log(error.name));`,
      "TimeoutError\n",
    ),
  );
});

test("a process exits cleanly with calls pending", async () => {
  await emulator.fault(hangs, "hang", async () => {
    await ends(
      `for (let i = 0; i < 20; i++) emulator.app().partner(emulator.tenant, { appOnly: true }).token(emulator.graph);
       setTimeout(() => process.exit(7), 200);`,
      "",
      7,
    );
  });
});

test("a process ends cleanly that throws with calls pending", async () => {
  await emulator.fault(hangs, "hang", async () => {
    const { code, signal, printed } = await program(
      `emulator.appOnly().token(emulator.graph);
       setTimeout(() => { throw new Error("on purpose"); }, 100);`,
    );
    assert.deepEqual([code, signal], [1, null], printed);
    assert.match(printed, /on purpose/);
  });
});

test("a rejection that nobody handles is Node's own affair", async () => {
  const { code, printed } = await program(`emulator.appOnly().call("customers.lst");`);
  assert.equal(code, 1);
  assert.match(printed, /ConfigurationError: there is no operation/);
});

/** Runs a thread of its own; gives what it posts last, after it has ended. */
function thread(source, onStart = () => {}) {
  const text = `(async () => {
    const { parentPort } = require("node:worker_threads");
    const emulator = await import(${JSON.stringify(helper)});
    ${source}
  })();`;
  const worker = new Worker(text, { eval: true });
  let last;
  worker.on("message", (message) => {
    last = message;
  });
  onStart(worker);
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("exit", () => resolve(last));
  });
}

test("two threads at once have an app each", async () => {
  const source = `
    const partner = emulator.appOnly();
    let calls = 0;
    for (let i = 0; i < 20; i++) {
      const { length } = await partner.customers.list().all();
      calls += length === 7 ? 1 : 0;
    }
    parentPort.postMessage(calls);`;
  assert.deepEqual(await Promise.all([thread(source), thread(source)]), [20, 20]);
});

test("a thread of one app after another ends, and leaves the others alone", async () => {
  const partner = emulator.appOnly();
  for (let i = 0; i < 10; i++) {
    const posted = await thread(`parentPort.postMessage((await emulator.appOnly().token(emulator.graph)).tokenType);`);
    assert.equal(posted, "Bearer");
  }
  assert.equal((await partner.customers.list().all()).length, 7);
});

test("a thread is ended with calls pending", async () => {
  await emulator.fault(hangs, "hang", async () => {
    for (let i = 0; i < 5; i++) {
      await thread(
        `for (let i = 0; i < 10; i++) emulator.appOnly({ timeoutMs: 500 }).token(emulator.graph).catch(() => {});
         parentPort.postMessage("started");`,
        (worker) => worker.on("message", () => worker.terminate()),
      );
    }
    // The calls outlive their thread: whatever they end as, nobody is told.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  assert.equal((await emulator.appOnly().customers.list().all()).length, 7);
});

// A hundred thousand when everything is run in full.
const many = process.env.PARTNERCENTER_TEST_FULL ? 100 : 20;

test(`${many},000 calls leave nothing behind`, async () => {
  const partner = emulator.appOnly();
  let refused = 0;
  for (let round = 0; round < many; round++) {
    const calls = Array.from({ length: 1000 }, () => partner.call("customers.get", {}).catch(() => refused++));
    await Promise.all(calls);
  }
  assert.equal(refused, many * 1000);
  await emulator.until(() => underWay().native === 0, "no native call under way");
  assert.equal(underWay().calls, 0);
});
