// Calls of operations, as objects make them.

import { addHost, door, type ResponseFacts, removeHost, run, unwrap } from "./door.js";
import { ServiceError } from "./generated/errors.js";
import { answerOf, configurationOf } from "./host.js";
import { toJson } from "./json.js";
import type { NativeApp, NativeLookup, NativeStream } from "./native.js";
import type { AppOptions } from "./options.js";
import { Pages } from "./pages.js";
import { AccessToken } from "./token.js";
import { Download, type Step, Work } from "./work.js";

/** What may be said about any call. */
export interface CallOptions {
  /** Cancels the call: it is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the whole call may take, instead of the app's `timeoutMs`. */
  timeoutMs?: number | undefined;
}

/** What may be said about a REST call. */
export interface RestOptions extends CallOptions {
  /** `MS-RequestId`: a GUID; the same on a retry. A new one by default. */
  requestId?: string | undefined;
  /** `MS-CorrelationId`: a GUID. The app's own by default, else a new one. */
  correlationId?: string | undefined;
  /** Language of the answer, such as `en-US`. The app's own by default. */
  locale?: string | undefined;
  /** Only when the resource is still of this version (`ETag`). */
  ifMatch?: string | undefined;
  /** Whether Partner Center is asked about the token's MFA; see `isMfaCompliant`. */
  validateMfa?: boolean | undefined;
  /** Whether Partner Center is asked to refuse a token without MFA. */
  enforceMfa?: boolean | undefined;
  /** Is told what came beside the body. */
  onResponse?: ((response: ResponseFacts) => void) | undefined;
}

/** What may be said about a collection. */
export interface PageOptions extends RestOptions {
  /** Begins after an earlier page: its `continuation`. */
  resume?: unknown;
}

/** What a request that is no row of the table says, beside its method and path. */
export interface RawParameters {
  /** Whose host it is; `partner_center` by default. Graph and ARM are asked in the customer's tenant, of a customer. */
  service?: "partner_center" | "partner_api" | "graph" | "arm" | undefined;
  /** Fields to be encoded. */
  query?: Record<string, Query | Query[] | null | undefined> | undefined;
  /** Beside ours; those of the connection and the token are refused. */
  headers?: Record<string, string> | undefined;
  /** The body, to be sent as JSON. */
  json?: unknown;
  /** Bytes in its place. */
  content?: Uint8Array | undefined;
  /** Of these bytes. */
  contentType?: string | undefined;
}

type Query = string | number | boolean;

/** An answer to a request that is no row of the table. */
export interface RawResponse<T = unknown> extends ResponseFacts {
  /** The body as it was parsed; bytes where it is no JSON, `undefined` where there is none. */
  body: T;
}

/** Splits what was said about a raw request into its parameters and options. */
export function rawOf<O extends RestOptions>(
  method: string,
  path: string,
  said: RawParameters & O,
): [params: object, options: O] {
  const { service, query, headers, json, content, contentType, ...options } = said;
  if (content !== undefined && !(content instanceof Uint8Array)) throw new TypeError("content is not a Uint8Array");
  const params = { method, path, service, query, headers, body: json, content, content_type: contentType };
  return [params, options as unknown as O];
}

/** Where calls are made: through an app, as a partner, in a customer's tenant. */
export interface Place {
  partner?: string | undefined;
  customer?: string | undefined;
  account?: string | undefined;
  appOnly?: boolean | undefined;
}

const OPTIONS = new Set([
  "timeoutMs",
  "requestId",
  "correlationId",
  "locale",
  "ifMatch",
  "validateMfa",
  "enforceMfa",
  "resume",
]);
/** Lookups of one place, and of all places of an app. */
const MOST_LOOKUPS = 100;
const MOST_SHARED_LOOKUPS = 10_000;
const OURS = new Set(["signal", "onResponse"]);

/** A token that is asked for again and again: who looks, and what was found last. */
interface Lookup {
  native: NativeLookup;
  held: AccessToken | undefined;
  serial: number;
}

/** Who asks for ever new customers and scopes shall not fill the memory. */
function remember(lookups: Map<string, Lookup>, key: string, lookup: Lookup, most: number): void {
  if (lookups.size >= most) lookups.clear();
  lookups.set(key, lookup);
}

/** Puts a sentence of the library into the words of this language. */
export type Words = (text: string) => string;

/** Makes calls for one object. */
export class Caller {
  readonly #native: NativeApp;
  readonly #lookups = new Map<string, Lookup>();
  /** Those of all places, by place and scopes: a loop over customers makes the object of a customer ever anew. */
  readonly #shared: Map<string, Lookup>;
  readonly place: Place;

  private constructor(native: NativeApp, place: Place, shared: Map<string, Lookup>) {
    this.#native = native;
    this.place = place;
    this.#shared = shared;
  }

  /** Makes an app. */
  static ofApp(options: AppOptions): Caller {
    const answers = answerOf(options);
    const configuration = configurationOf(options);
    const host = answers && addHost(answers);
    try {
      return new Caller(unwrap(door.appCreate(configuration, host)), {}, new Map());
    } catch (error) {
      if (host !== undefined) removeHost(host);
      throw error;
    }
  }

  /** The same app at another place. */
  at(change: Place): Caller {
    return new Caller(this.#native, { ...this.place, ...change }, this.#shared);
  }

  /** Closes the app. */
  close(): void {
    this.#native.close();
  }

  /** The fast path of tokens. The library is asked each time; the text of a token crosses once. */
  tokenCached(scopes: string): AccessToken | undefined {
    const lookup = this.#lookups.get(scopes) ?? this.#lookup(scopes);
    const found = lookup.native.cached(lookup.serial);
    if (found === true) return lookup.held;
    lookup.held = undefined;
    lookup.serial = 0;
    if (found === null) return undefined;
    const { token, expiresOn, refreshOn, serial } = unwrap(found);
    lookup.held = new AccessToken(token, expiresOn, refreshOn);
    lookup.serial = serial;
    return lookup.held;
  }

  /** Scopes and tenants are read once for many lookups. */
  #lookup(scopes: string): Lookup {
    if (typeof scopes !== "string") throw new TypeError("scopes must be a string");
    const { partner = "", customer, account, appOnly = false } = this.place;
    const key = JSON.stringify([partner, customer, account, appOnly, scopes]);
    let lookup = this.#shared.get(key);
    if (lookup === undefined) {
      const native = unwrap(this.#native.tokenLookup(partner, customer, account, appOnly, scopes));
      lookup = { native, held: undefined, serial: 0 };
      remember(this.#shared, key, lookup, MOST_SHARED_LOOKUPS);
    }
    remember(this.#lookups, scopes, lookup, MOST_LOOKUPS);
    return lookup;
  }

  /** One call; the body as it was parsed, bytes where it is no JSON. */
  async call<T>(operation: string, params: object, options: RestOptions = {}, words?: Words): Promise<T> {
    const request = this.request(operation, params, options);
    const { body, facts } = await run(() => this.#native.callStart(request), signalOf(options), words);
    options.onResponse?.(facts);
    return parsed<T>(body);
  }

  /** The pages of a collection. */
  pages<T>(operation: string, params: object, options: PageOptions = {}, words?: Words): Pages<T> {
    return new Pages(
      (resume) => {
        const request = this.request(operation, params, resume === undefined ? options : { ...options, resume });
        return unwrap(this.#native.streamOpen(request), words);
      },
      options,
      words,
    );
  }

  /** A call as a generated method makes it: what is no option of calls is a parameter. */
  invoke<T>(operation: string, params: Record<string, unknown>, options: object | undefined): Promise<T> {
    return this.call(operation, withParams(params, options), optionsOf(options), camelNames);
  }

  /** The same of a collection. */
  list<T>(operation: string, params: Record<string, unknown>, options: object | undefined): Pages<T> {
    return this.pages(operation, withParams(params, options), optionsOf(options), camelNames);
  }

  /** A request that is no row of the table. */
  async raw<T>(params: object, options: RestOptions): Promise<RawResponse<T>> {
    const request = this.request("raw", params, options);
    const { body, facts } = await run(() => this.#native.callStart(request), signalOf(options));
    options.onResponse?.(facts);
    return { ...facts, body: parsed<T>(body) };
  }

  /** Begins work that goes on. */
  async start<T>(operation: string, params: Record<string, unknown>, options: object | undefined): Promise<Work<T>> {
    const said = optionsOf(options) as RestOptions;
    const step = await this.step(operation, withParams(params, options), said, said.signal, camelNames);
    said.onResponse?.(step.facts);
    return new Work<T>(this, operation, step);
  }

  /** Takes work up that was begun earlier. */
  resume<T>(continuation: unknown): Work<T> {
    const operation = (continuation as { operation?: unknown } | undefined)?.operation;
    if (typeof operation !== "string") {
      throw new TypeError("that is no continuation of work: give it as it was received");
    }
    return new Work<T>(this, operation, { continuation });
  }

  /** Prepares a file. */
  download(operation: string, params: Record<string, unknown>, options: object | undefined): Download {
    const said = optionsOf(options) as RestOptions;
    const given = withParams(params, options);
    return new Download((more) => this.stream(operation, given, { ...said, read: "bytes", ...more }), said);
  }

  /** One call with what is known about its answer. */
  step(operation: string, params: object, options: object, signal?: AbortSignal, words?: Words): Promise<Step> {
    return run(() => this.#native.callStart(this.request(operation, params, options)), signal, words);
  }

  /** A stream of steps. */
  stream(operation: string, params: object, options: object): NativeStream {
    return unwrap(this.#native.streamOpen(this.request(operation, params, options)), camelNames);
  }

  private request(operation: string, params: object, options: object): string {
    const { signal: _, onResponse: __, ...said } = options as RestOptions;
    return toJson({ operation, ...this.place, params, options: said });
  }
}

/** A body as users get it. */
function parsed<T>(body: string | Uint8Array | undefined): T {
  if (typeof body !== "string") return body as T;
  try {
    return JSON.parse(body) as T;
  } catch {
    // From a service: its text may be anything.
    throw new ServiceError("the answer is not JSON");
  }
}

function signalOf(options: CallOptions): AbortSignal | undefined {
  const { signal } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TypeError("signal is not an AbortSignal");
  return signal;
}

function withParams(params: Record<string, unknown>, options: object | undefined): object {
  const all = { ...params };
  for (const [name, value] of Object.entries(options ?? {})) {
    if (!OPTIONS.has(name) && !OURS.has(name)) all[snake(name)] = value;
  }
  return all;
}

function optionsOf(options: object | undefined): object {
  return Object.fromEntries(Object.entries(options ?? {}).filter(([name]) => OPTIONS.has(name) || OURS.has(name)));
}

/** A sentence about parameters, with their names as generated methods have them. */
function camelNames(text: string): string {
  const names = /(?<=parameter "?|Did you mean )[a-z0-9_]+(?!\w|\.\w)/g;
  return text.replace(names, (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()));
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
