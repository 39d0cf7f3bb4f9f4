// The one door to the native library: calls under way, and what the library asks of JavaScript.

import { PartnerCenterError } from "./base.js";
import { ofEnvelope } from "./errors.js";
import { type NativeEvent, native } from "./native.js";

/** What is known about an answer beside its body. */
export interface ResponseFacts {
  /** HTTP status. */
  status?: number;
  /** The service's id of the request, else the `MS-RequestId` that it was sent with: for Microsoft's support. */
  requestId?: string;
  /** The service's correlation id, else the `MS-CorrelationId` that it was sent with. */
  correlationId?: string;
  /** `Content-Type` of the body. */
  contentType?: string;
  /** `ETag` of the resource. */
  etag?: string;
  /** What Partner Center says about the token's MFA, when it was asked by `validateMfa`. */
  isMfaCompliant?: boolean;
}

/** How a call ended, as the library said it. */
export interface Outcome {
  failed: boolean;
  body: string | Uint8Array | undefined;
  facts: ResponseFacts & { itemsMember?: string; total?: number; continuation?: unknown };
}

/** Answers what an app leaves to the program, by the kind of request. */
export type Answer = (kind: string, payload: unknown) => unknown;

/** A line of the log. Nothing in it is secret. */
export interface LogLine {
  level: "error" | "warn" | "info" | "debug" | "trace";
  /** Where it comes from, such as `partnercenter::auth`. */
  target: string;
  /** What happened, with its facts as `name=value`. */
  text: string;
}

const pending = new Map<number, (outcome: Outcome) => void>();
const hosts = new Map<number, Answer>();
/** What the program's own code threw, by the number of the request; it becomes the cause of the call's error. */
const thrown = new Map<number, unknown>();
let lastHost = 0;
let logSink: ((line: LogLine) => void) | undefined;

// In the order of `bindings-node/src/door.rs`.
const events: ((id: number, body: string | Uint8Array | undefined, detail: string, host: number) => void)[] = [
  (id, body, detail) => settle(id, { failed: false, body, facts: JSON.parse(detail) }),
  (id, body) => settle(id, { failed: true, body, facts: {} }),
  (id, body, kind, host) => void answer(id, host, kind, body as string),
  (_id, _body, _detail, host) => void hosts.delete(host),
  (_id, text, from) => log(from, text as string),
];

const dispatch: NativeEvent = (event, id, body, detail, host) => events[event]?.(id, body, detail ?? "{}", host);

export const door = new native.Door(dispatch);

function settle(call: number, outcome: Outcome): void {
  const resolve = pending.get(call);
  pending.delete(call);
  if (pending.size === 0) door.hold(false);
  resolve?.(outcome);
}

/**
 * Starts a native call and waits for it. Its failure is thrown where it is awaited, so that the stack shows the caller.
 *
 * @throws what `signal` was aborted with, at once; the native call is cancelled.
 */
export async function run(
  start: () => number,
  signal?: AbortSignal,
  words?: (text: string) => string,
): Promise<Outcome> {
  signal?.throwIfAborted();
  let abort: (() => void) | undefined;
  try {
    const outcome = await new Promise<Outcome>((resolve, reject) => {
      const call = start();
      if (pending.size === 0) door.hold(true);
      pending.set(call, resolve);
      if (signal) {
        abort = () => {
          native.callCancel(call);
          reject(signal.reason);
        };
        signal.addEventListener("abort", abort, { once: true });
      }
    });
    if (outcome.failed) throw errorOf(outcome.body as string, words);
    return outcome;
  } finally {
    if (abort) signal?.removeEventListener("abort", abort);
  }
}

/** Throws the failure of a native function; gives what it gave otherwise. */
export function unwrap<T>(result: T | string, words?: (text: string) => string): T {
  if (typeof result === "string") throw ofEnvelope(result, words);
  return result;
}

/** Takes what answers for an app, until the app is gone; gives its number. */
export function addHost(answers: Answer): number {
  lastHost += 1;
  hosts.set(lastHost, answers);
  return lastHost;
}

/** Forgets it again, when the app could not be made. */
export function removeHost(host: number): void {
  hosts.delete(host);
}

async function answer(id: number, host: number, kind: string, payload: string): Promise<void> {
  let failed = false;
  let reply: string | undefined;
  try {
    const answers = hosts.get(host);
    if (!answers) throw new Error("the app is gone");
    reply = JSON.stringify(await answers(kind, JSON.parse(payload)));
  } catch (error) {
    failed = true;
    reply = JSON.stringify(failureOf(error));
    remember(id, error);
  }
  native.hostReply(id, failed, reply ?? "null");
}

/** Most calls that fail so fetch what was thrown; those that were cancelled do not. */
function remember(id: number, error: unknown): void {
  thrown.set(id, error);
  if (thrown.size > 100) for (const oldest of thrown.keys()) return void thrown.delete(oldest);
}

/** The error of a call, with what the program's own code threw as its cause. */
function errorOf(json: string, words?: (text: string) => string): PartnerCenterError {
  const error = ofEnvelope(json, words);
  const request = Number(error.details?.find(({ name }) => name === "hostRequest")?.value);
  if (thrown.has(request)) {
    Object.defineProperty(error, "cause", { value: thrown.get(request), configurable: true, writable: true });
    thrown.delete(request);
  }
  return error;
}

/** An error of the program's own code, as the library takes it: those of this package keep their kind. */
function failureOf(error: unknown): { kind?: string; message: string } {
  if (error instanceof PartnerCenterError) return { kind: error.kind, message: error.message };
  return { message: error instanceof Error ? `${error.name}: ${error.message}` : "the program's own code failed" };
}

/**
 * Sends log lines of a level and those above it to a function; without one, stops. The library logs nothing until it is
 * asked to. One function a process: of several worker threads, the last that asked has it. When the function
 * is slow, lines are left out; what it throws is swallowed: a log never fails a call.
 *
 * @throws errors.ConfigurationError for another level.
 */
export function setLog(level: LogLine["level"], sink: (line: LogLine) => void): void;
export function setLog(): void;
export function setLog(level?: LogLine["level"], sink?: (line: LogLine) => void): void {
  if (level !== undefined && typeof sink !== "function") throw new TypeError("setLog takes a level and a function");
  const failure = door.logSet(level);
  if (failure) throw ofEnvelope(failure);
  logSink = sink;
}

function log(from: string, text: string): void {
  const [level, target] = from.split(" ") as [LogLine["level"], string];
  try {
    logSink?.({ level, target, text });
  } catch {
    // As documented.
  }
}

/** How much is under way, for tests. */
export function underWay(): { calls: number; native: number; hosts: number; thrown: number } {
  return { calls: pending.size, native: native.callsUnderWay(), hosts: hosts.size, thrown: thrown.size };
}
