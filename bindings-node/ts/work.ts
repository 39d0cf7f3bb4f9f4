// Work that goes on at the service, and files.

import type { Caller, RestOptions } from "./call.js";
import { type Outcome, run } from "./door.js";
import { ConfigurationError, ServiceError } from "./generated/errors.js";
import type { NativeStream } from "./native.js";

/** How far work has come. */
export interface Progress {
  /** Whether it has ended. Work that failed throws instead. */
  done: boolean;
  /** The service's id of the work; empty where it has none. */
  id: string;
  /** The service's own word for its state. */
  state?: string;
  /** How much is done, of a hundred, where the service says so. */
  percent?: number;
  /** Milliseconds to wait before the next question, as the service suggests. */
  waitMs?: number;
}

/** A file as far as it has come. */
export interface FileFacts {
  /** A name that is safe in every file system: the service's, else one of our own. */
  name: string;
  contentType?: string;
  /** Bytes that were received. */
  received: number;
  /** Bytes in all, where the service announced it. */
  total?: number;
  /** Where it is saved. */
  path?: string;
}

/** An export as far as it is saved. */
export interface Saved {
  /** The folder. */
  path: string;
  /** Files that are whole, those of an earlier run included. */
  files: number;
  /** Files that there will be. */
  count: number;
  /** Compressed bytes that were received in this run. */
  received: number;
  /** Compressed bytes of all files, where the manifest tells. */
  total?: number;
  /** Records of the files that were received in this run. */
  records: number;
}

/** Records that came together. */
export interface RecordBatch<T> {
  /** As they stand in the blob. */
  records: T[];
  /** The blob that they come from, and its place among all; as many blobs have been read whole. */
  blob: { name: string; index: number; count: number };
  /** From where another process can go on: the beginning of this blob. */
  continuation?: unknown;
}

/** What may be said while something is waited for. */
export interface WaitOptions {
  /** Stops the waiting: what waits is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the work may take until it is done; an hour by default. It goes on after them. */
  timeoutMs?: number | undefined;
}

/** What may be said while something is saved. */
export interface SaveOptions<P> extends WaitOptions {
  /** Is told what came, again and again. */
  onProgress?: ((progress: P) => void) | undefined;
}

/** @internal */
export interface Step {
  body: Outcome["body"];
  facts: Outcome["facts"] & {
    work?: Progress;
    records?: { count: number; blob: RecordBatch<never>["blob"] };
    file?: FileFacts;
    saved?: Saved;
  };
}

/** The steps of a stream; closing it leaves no half file. */
async function* steps(stream: NativeStream, signal: AbortSignal | undefined): AsyncGenerator<Step, void, undefined> {
  try {
    while (true) {
      const step: Step = await run(() => stream.next(), signal);
      if (step.facts.status === undefined && !step.facts.work) return;
      yield step;
    }
  } finally {
    stream.close();
  }
}

function parse(body: Outcome["body"]): unknown {
  if (typeof body !== "string") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    // The parser's own words may repeat what it read.
    throw new ServiceError("the answer is not JSON");
  }
}

/**
 * Work that an operation began, and that goes on at the service after the call.
 *
 * `await work.result()` waits for its end. `for await (const progress of work)` tells how far it is, at the times that
 * the service suggests. `continuation` can be kept, and given to `resume` of the same partner or customer in another
 * process.
 */
export class Work<T> implements AsyncIterable<Progress> {
  readonly #caller: Caller;
  readonly #operation: string;
  #progress: Progress = { done: false, id: "" };
  #continuation: unknown;
  #result: { value: T } | undefined;

  /** @internal */
  constructor(caller: Caller, operation: string, from: Step | { continuation: unknown }) {
    this.#caller = caller;
    this.#operation = operation;
    if ("facts" in from) this.#take(from);
    else this.#continuation = from.continuation;
  }

  #take({ body, facts }: Step): void {
    if (facts.work) this.#progress = facts.work;
    this.#continuation = facts.continuation;
    if (this.#progress.done) this.#result = { value: parse(body) as T };
  }

  /** The service's id of the work; empty where it has none. */
  get id(): string {
    return this.#progress.id;
  }

  /** Whether it had ended when it was asked last. */
  get done(): boolean {
    return this.#progress.done;
  }

  /** How far it was when it was asked last. */
  get progress(): Progress {
    return this.#progress;
  }

  /** What `resume` takes: JSON, and not secret. Absent of work that was done at once. */
  get continuation(): unknown {
    return this.#continuation;
  }

  async #ask(work: string, options: WaitOptions): Promise<Step> {
    const { signal, timeoutMs } = options;
    return this.#caller.step(this.#operation, {}, { timeoutMs, work, resume: this.#continuation }, signal);
  }

  /** Asks how far it is, once and at once. */
  async refresh(options: WaitOptions = {}): Promise<Progress> {
    if (!this.done) this.#take(await this.#ask("poll", options));
    return this.#progress;
  }

  /**
   * Waits for its end, and gives its result.
   *
   * @throws errors.TimeoutError when it was not done by then; errors.PartnerCenterError by kind when it failed.
   */
  async result(options: WaitOptions = {}): Promise<T> {
    if (!this.#result) this.#take(await this.#ask("wait", options));
    return (this.#result as unknown as { value: T }).value;
  }

  /**
   * Asks the service to give it up.
   *
   * @throws errors.UnsupportedError when the service cannot. Stop waiting instead: the work goes on there.
   */
  async cancel(options: WaitOptions = {}): Promise<void> {
    await this.#ask("cancel", options);
  }

  #steps(read: string, options: WaitOptions, more: object = {}): AsyncGenerator<Step, void, undefined> {
    if (this.#continuation === undefined) {
      throw new ConfigurationError(`${this.#operation} was done at once: there is nothing to follow`);
    }
    const said = { read, resume: this.#continuation, waitMs: options.timeoutMs, ...more };
    return steps(this.#caller.stream(this.#operation, {}, said), options.signal);
  }

  /** How far it is, again and again until it is done. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Progress, void, undefined> {
    if (this.done) return;
    for await (const step of this.#steps("progress", {})) {
      this.#take(step);
      yield this.#progress;
    }
  }

  /** The records of a billing export, once it is done; memory does not grow with the export. */
  records<R = Record<string, unknown>>(options: WaitOptions = {}): Records<R> {
    return new Records(() => this.#steps("records", options));
  }

  /**
   * Saves what the work has made, once it is done, and gives the path.
   *
   * The blobs of a billing export go into a folder of their own; saving again fetches what is missing there. A single
   * file goes to the path, or into it under its own name if it is a folder. A file appears only when it is whole.
   *
   * @param options - `plain`: unpacks blobs to one JSON object a line; by default they stay compressed.
   */
  async save(
    path: string,
    options: SaveOptions<Progress | Saved | FileFacts> & { plain?: boolean | undefined } = {},
  ): Promise<string> {
    let saved = "";
    const more = { saveTo: path, form: options.plain ? "plain" : "compressed" };
    for await (const { facts } of this.#steps("made", options, more)) {
      const told = facts.saved ?? facts.file ?? facts.work;
      saved = facts.saved?.path ?? facts.file?.path ?? saved;
      if (told) options.onProgress?.(told);
    }
    return saved;
  }
}

/** The records of an export, which are fetched while they are read; each loop reads them anew. */
export class Records<T> implements AsyncIterable<T> {
  readonly #open: () => AsyncGenerator<Step, void, undefined>;

  /** @internal */
  constructor(open: () => AsyncGenerator<Step, void, undefined>) {
    this.#open = open;
  }

  /** Some hundreds of records at once. A loop over batches is several times as fast as one over records. */
  async *batches(): AsyncGenerator<RecordBatch<T>, void, undefined> {
    for await (const { body, facts } of this.#open()) {
      if (!facts.records) continue;
      const { continuation } = facts;
      yield { records: parse(body) as T[], blob: facts.records.blob, continuation };
    }
  }

  /** The records. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const { records } of this.batches()) yield* records;
  }
}

/** A file. Nothing is sent before it is read or saved, and each time it is fetched anew. */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #open: (said: object) => NativeStream;
  readonly #options: RestOptions;

  /** @internal */
  constructor(open: (said: object) => NativeStream, options: RestOptions) {
    this.#open = open;
    this.#options = options;
  }

  /** Its bytes, in pieces of some hundred kilobytes. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const { body } of steps(this.#open({}), this.#options.signal)) {
      yield typeof body === "string" ? Buffer.from(body) : (body ?? new Uint8Array());
    }
  }

  /**
   * The whole file.
   *
   * @param options - `limit`: bytes that it may have; 64 MiB by default.
   * @throws errors.ServiceError when it is longer: save it instead.
   */
  async bytes(options: { limit?: number | undefined } = {}): Promise<Uint8Array> {
    const limit = options.limit ?? 64 * 1024 * 1024;
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this) {
      length += piece.byteLength;
      if (length > limit) throw new ServiceError(`the file is longer than ${limit} bytes: save it to a file instead`);
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  /**
   * Saves it to a path, or into a folder under the name that the service gives it. The file appears only when it is
   * whole; one that was there is replaced.
   */
  async save(path: string, options: SaveOptions<FileFacts> = {}): Promise<FileFacts> {
    let file: FileFacts = { name: "", received: 0 };
    for await (const { facts } of steps(this.#open({ saveTo: path }), options.signal ?? this.#options.signal)) {
      if (!facts.file) continue;
      file = facts.file;
      options.onProgress?.(file);
    }
    return file;
  }
}
