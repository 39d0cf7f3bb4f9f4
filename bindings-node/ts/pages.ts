// Collections: item by item, or page by page.

import type { PageOptions, Words } from "./call.js";
import { type ResponseFacts, run } from "./door.js";
import { refuseUnknown } from "./known.js";
import type { NativeStream } from "./native.js";

/** One page of a collection. */
export interface Page<T> extends ResponseFacts {
  /** Its items, with all members that the service sent. */
  items: T[];
  /** How many items the service says there are on all pages, where it says so. Services err. */
  total?: number;
  /** The whole body, with what else the service says about the page. */
  body: unknown;
  /**
   * How to go on after this page, as `resume` of a later call, in another process if need be: JSON, and not secret.
   * Absent on the last page.
   */
  continuation?: unknown;
}

/** A collection, which is asked for page by page while it is read. Nothing is sent before that. */
export class Pages<T> implements AsyncIterable<T> {
  readonly #open: (resume?: unknown) => NativeStream;
  readonly #options: PageOptions;
  readonly #words: Words | undefined;

  /** @internal */
  constructor(open: (resume?: unknown) => NativeStream, options: PageOptions, words?: Words) {
    this.#open = open;
    this.#options = options;
    this.#words = words;
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.byPage()) yield* page.items;
  }

  /**
   * The pages.
   *
   * @param options - `resume`: begins after an earlier page.
   */
  async *byPage(options: { resume?: unknown } = {}): AsyncGenerator<Page<T>, void, undefined> {
    refuseUnknown("byPage", options, ["resume"]);
    const stream = this.#open(options.resume);
    try {
      while (true) {
        const { body, facts } = await run(() => stream.next(), this.#options.signal, this.#words);
        if (facts.status === undefined) return;
        const { itemsMember = "", ...others } = facts;
        this.#options.onResponse?.(others);
        const parsed = JSON.parse((body as string | undefined) ?? "[]");
        yield { items: (itemsMember === "" ? parsed : parsed[itemsMember]) ?? [], body: parsed, ...others };
      }
    } finally {
      stream.close();
    }
  }

  /** All items, in one list. */
  async all(): Promise<T[]> {
    const items: T[] = [];
    for await (const item of this) items.push(item);
    return items;
  }
}
