// What all errors of this package have in common. The classes, one for each kind, are generated.

import { type InspectOptions, inspect } from "node:util";

/** A further fact of an error. */
export interface ErrorDetail {
  name: string;
  value: string;
}

/** The facts of an error. */
export interface ErrorFacts {
  /** The service's own code, such as `AADSTS50076` or `900421`. */
  code?: string | undefined;
  /** What to do about it. */
  hint?: string | undefined;
  /** HTTP status. */
  status?: number | undefined;
  /** `MS-RequestId`, for Microsoft's support. */
  requestId?: string | undefined;
  /** `MS-CorrelationId`, for Microsoft's support. */
  correlationId?: string | undefined;
  /** Trace id of Microsoft Entra, for Microsoft's support. */
  traceId?: string | undefined;
  /** After how many milliseconds to try again, where the service said so. */
  retryAfterMs?: number | undefined;
  /** Which operation of the table failed. */
  operation?: string | undefined;
  /** In which tenant. */
  tenant?: string | undefined;
  /** The claims that a new sign-in must have, as JSON text. */
  claims?: string | undefined;
  /** Further facts. */
  details?: ErrorDetail[] | undefined;
}

const FACTS = [
  "code",
  "hint",
  "status",
  "requestId",
  "correlationId",
  "traceId",
  "retryAfterMs",
  "operation",
  "tenant",
  "claims",
  "details",
] as const satisfies readonly (keyof ErrorFacts)[];

/**
 * The base of all errors of this package; its own instances are of kinds that this version does not know. Nothing in
 * an error is secret.
 */
export class PartnerCenterError extends Error implements ErrorFacts {
  /** What went wrong, in one word of a closed list. */
  readonly kind: string;
  declare readonly code?: string | undefined;
  declare readonly hint?: string | undefined;
  declare readonly status?: number | undefined;
  declare readonly requestId?: string | undefined;
  declare readonly correlationId?: string | undefined;
  declare readonly traceId?: string | undefined;
  declare readonly retryAfterMs?: number | undefined;
  declare readonly operation?: string | undefined;
  declare readonly tenant?: string | undefined;
  declare readonly claims?: string | undefined;
  declare readonly details?: ErrorDetail[] | undefined;

  constructor(message: string, kind = "internal", facts: ErrorFacts = {}, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    for (const name of FACTS) {
      const fact = facts[name];
      if (fact !== undefined && fact !== null) {
        Object.defineProperty(this, name, { value: fact, enumerable: true });
      }
    }
  }

  /** The name of the class, so that logs show it. */
  override get name(): string {
    return this.constructor.name;
  }

  /** The error with all its facts, for structured logs. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...(this as ErrorFacts) };
  }

  [inspect.custom](_depth: number, options: InspectOptions): string {
    const facts = inspect({ ...this }, options);
    return `${this.stack ?? `${this.name}: ${this.message}`}${facts === "{}" ? "" : ` ${facts}`}`;
  }
}
