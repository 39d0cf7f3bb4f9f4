// What the objects have in common. What each can do is generated.

import { inspect } from "node:util";

import type { Caller, PageOptions, RestOptions } from "./call.js";
import type { Pages } from "./pages.js";
import { UNCLONEABLE } from "./sealed.js";
import { AccessToken, TenantCredential, type TokenOptions } from "./token.js";

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

  /**
   * Gets an access token in this tenant, from the cache or by one redemption.
   *
   * @param scopes - Scopes of one resource separated by spaces, or a resource: `https://graph.microsoft.com/.default`.
   */
  async token(scopes: string, options: TokenOptions = {}): Promise<AccessToken> {
    const { claims, force, tenant, ...others } = options;
    if (claims === undefined && !force && (tenant === undefined || tenant === this.tenant)) {
      others.signal?.throwIfAborted();
      const cached = this.tokenCached(scopes);
      if (cached) return cached;
    }
    const params = { scopes, claims, force, tenant };
    type Token = { token: string; expiresOn: number; refreshOn: number };
    const { token, expiresOn, refreshOn } = await this.caller.invoke<Token>("tokens.get", params, others);
    return new AccessToken(token, expiresOn, refreshOn);
  }

  /** The cached token, when there is one that is fresh. Never waits, sends nothing. */
  tokenCached(scopes: string): AccessToken | undefined {
    return this.caller.tokenCached(scopes);
  }

  /** A `TokenCredential` of `@azure/core-auth` in this tenant: clients of Azure and Microsoft Graph sign in by it. */
  credential(): TenantCredential {
    return new TenantCredential(this);
  }
}
