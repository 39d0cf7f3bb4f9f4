// Access tokens, and credentials for clients of Azure.

import { inspect } from "node:util";

import type { CallOptions } from "./call.js";
import { UNCLONEABLE } from "./sealed.js";

/** What may be said when a token is asked for. */
export interface TokenOptions extends CallOptions {
  /** Claims that the token must have, as a claims challenge asks for them: an object or its JSON text. */
  claims?: unknown;
  /** Whether the cache is passed by; `false` by default. */
  force?: boolean | undefined;
  /** In whose tenant the token must be valid, where the caller wants to be sure: another than this one is refused. */
  tenant?: string | undefined;
}

/**
 * An access token. It is an `AccessToken` of `@azure/core-auth` too. Neither printing it nor JSON shows the token itself.
 */
export class AccessToken {
  readonly #token: string;
  /** @internal */
  protected readonly uncloneable = UNCLONEABLE;
  /** When it stops being valid, in milliseconds since 1970. */
  readonly expiresOnTimestamp: number;
  /** From when on a newer one is worth asking for, in milliseconds since 1970. */
  readonly refreshAfterTimestamp: number;

  /** @internal */
  constructor(token: string, expiresOn: number, refreshOn: number) {
    this.#token = token;
    this.expiresOnTimestamp = expiresOn * 1000;
    this.refreshAfterTimestamp = refreshOn * 1000;
    // One object for all who ask while the token is good.
    Object.freeze(this);
  }

  /** Secret: the token, for the `Authorization` header. */
  get token(): string {
    return this.#token;
  }

  /** How it is sent. */
  get tokenType(): "Bearer" {
    return "Bearer";
  }

  toJSON(): unknown {
    const { expiresOnTimestamp, refreshAfterTimestamp } = this;
    return { token: "***", expiresOnTimestamp, refreshAfterTimestamp };
  }

  [inspect.custom](): string {
    return `AccessToken { token: '***', expiresOn: ${new Date(this.expiresOnTimestamp).toISOString()} }`;
  }
}

/** What `getToken` of `@azure/core-auth` is told. */
export interface GetTokenOptions {
  abortSignal?: AbortSignalLike;
  claims?: string;
  tenantId?: string;
  enableCae?: boolean;
}

/** Signals of `@azure/abort-controller`, which need not be Node's own. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: (this: AbortSignalLike, event: unknown) => unknown): void;
  removeEventListener(type: "abort", listener: (this: AbortSignalLike, event: unknown) => unknown): void;
}

/** Where a credential gets its tokens. */
export interface TokenSource {
  token(scopes: string, options: TokenOptions): Promise<AccessToken>;
}

/** A `TokenCredential` of `@azure/core-auth`: clients of Azure and Microsoft Graph sign in by it. */
export class TenantCredential {
  readonly #source: TokenSource;
  /** @internal */
  protected readonly uncloneable = UNCLONEABLE;

  /** @internal */
  constructor(source: TokenSource) {
    this.#source = source;
  }

  /**
   * Gets a token for scopes of one resource.
   *
   * @param options - A `tenantId` other than this tenant's is refused: ask the credential of that customer. Continuous
   * access evaluation needs no `enableCae`: claims challenges are answered in any case.
   */
  async getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    const { abortSignal, claims, tenantId: tenant } = options;
    const text = Array.isArray(scopes) ? scopes.join(" ") : scopes;
    return this.#source.token(text, { claims, tenant, signal: abortSignal && nodeSignal(abortSignal) });
  }

  toJSON(): unknown {
    return {};
  }

  [inspect.custom](): string {
    return "TenantCredential {}";
  }
}

function nodeSignal(signal: AbortSignalLike): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  if (signal.aborted) return AbortSignal.abort();
  const controller = new AbortController();
  signal.addEventListener("abort", () => controller.abort());
  return controller.signal;
}
