// What the objects have in common. What each can do is generated.

import { inspect } from "node:util";

import {
  type Caller,
  type PageOptions,
  type RawParameters,
  type RawResponse,
  type RestOptions,
  rawOf,
} from "./call.js";
import { text } from "./known.js";
import type { Pages } from "./pages.js";
import { UNCLONEABLE } from "./sealed.js";
import { AccessToken, TenantCredential, type TokenOptions } from "./token.js";
import type { Download, Work } from "./work.js";

/** Something that calls go through. */
export abstract class Bound {
  /** @internal */
  protected readonly caller: Caller;
  /** @internal */
  protected readonly uncloneable = UNCLONEABLE;

  /** @internal */
  protected constructor(caller: Caller) {
    this.caller = caller;
  }

  /** Calls an operation of the table by its name, such as `customers.get`, with parameters as the table names them. */
  call<T = unknown>(operation: string, params: Record<string, unknown> = {}, options?: RestOptions): Promise<T> {
    return this.caller.call(operation, params, options);
  }

  /** Tells what it is, without secrets. */
  toJSON(): Record<string, unknown> {
    return { ...this.caller.place };
  }

  [inspect.custom](): string {
    return `${this.constructor.name} ${inspect(this.toJSON())}`;
  }
}

/** Scopes as one text. */
function scopesText(scopes: string | readonly string[]): string {
  if (typeof scopes === "string") return scopes;
  if (Array.isArray(scopes)) return scopes.map((scope) => text("a scope", scope)).join(" ");
  throw new TypeError("scopes must be a string, or several");
}

/** A tenant in which tokens are had. */
export abstract class Tenant extends Bound {
  /** Its tenant id. */
  get tenant(): string {
    const { customer, partner } = this.caller.place;
    return customer ?? (partner as string);
  }

  /** A collection of the table by its name, such as `customers.list`, with parameters as the table names them. */
  pages<T = unknown>(operation: string, params: Record<string, unknown> = {}, options?: PageOptions): Pages<T> {
    return this.caller.pages(operation, params, options);
  }

  /** Begins work that goes on, by the name of its operation, such as `graph.billing.billed_usage.export`. */
  start<T = unknown>(operation: string, params: Record<string, unknown> = {}, options?: RestOptions): Promise<Work<T>> {
    return this.caller.start(operation, params, options);
  }

  /** Takes up work that was begun earlier, here or in another process: its `continuation`. Sends nothing. */
  resume<T = unknown>(continuation: unknown): Work<T> {
    return this.caller.resume(continuation);
  }

  /** A file by the name of its operation, such as `invoices.statement.get`. Nothing is sent before it is read. */
  download(operation: string, params: Record<string, unknown> = {}, options?: RestOptions): Download {
    return this.caller.download(operation, params, options);
  }

  /**
   * Makes a request that is no row of the table; token, retries and errors are those of any call.
   *
   * @param method - `GET`, `HEAD`, `POST`, `PUT`, `PATCH` or `DELETE`.
   * @param path - On the service's host, with its version and a query if you like: `/v1/customers?size=10`. It is sent as
   * it is.
   */
  async request<T = unknown>(
    method: string,
    path: string,
    options: RawParameters & RestOptions = {},
  ): Promise<RawResponse<T>> {
    return this.caller.raw(...rawOf(method, path, options));
  }

  /** Reads a collection that is no row of the table, by the links or tokens that its answers give. */
  requestPages<T = unknown>(
    path: string,
    options: Pick<RawParameters, "service" | "query" | "headers"> & PageOptions = {},
  ): Pages<T> {
    return this.caller.pages("raw", ...rawOf("GET", path, options));
  }

  /**
   * Gets an access token in this tenant, from the cache or by one redemption.
   *
   * @param scopes - Scopes of one resource, or a resource: `https://graph.microsoft.com/.default`.
   */
  async token(scopes: string | readonly string[], options?: TokenOptions): Promise<AccessToken> {
    const cached = options === undefined ? this.tokenCached(scopes) : this.#wanted(scopes, options);
    if (cached) return cached;
    const { claims, force, tenant, ...others } = options ?? {};
    const params = { scopes: scopesText(scopes), claims, force, tenant };
    type Token = { token: string; expiresOn: number; refreshOn: number };
    const { token, expiresOn, refreshOn } = await this.caller.invoke<Token>("tokens.get", params, others);
    return new AccessToken(token, expiresOn, refreshOn);
  }

  /** The cached token, if these options can do with one. */
  #wanted(scopes: string | readonly string[], options: TokenOptions): AccessToken | undefined {
    const { claims, force, tenant, signal } = options;
    if (claims !== undefined || force || (tenant !== undefined && tenant !== this.tenant)) return undefined;
    signal?.throwIfAborted();
    return this.tokenCached(scopes);
  }

  /** The cached token, when there is one that is fresh. Never waits, sends nothing. */
  tokenCached(scopes: string | readonly string[]): AccessToken | undefined {
    return this.caller.tokenCached(scopesText(scopes));
  }

  /** A `TokenCredential` of `@azure/core-auth` in this tenant: clients of Azure and Microsoft Graph sign in by it. */
  credential(): TenantCredential {
    return new TenantCredential(this);
  }
}
