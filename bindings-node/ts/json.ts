// What crosses to the library as JSON.

import { ConfigurationError } from "./generated/errors.js";

/**
 * JSON of a value; members that are undefined are absent, and bytes are base64.
 *
 * @throws errors.ConfigurationError for what JSON would silently drop or change.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, refuse);
}

function refuse(this: unknown, name: string, value: unknown): unknown {
  // Of a file that is uploaded. A Buffer comes here as what its `toJSON` gave.
  const own = (this as Record<string, unknown>)[name];
  if (own instanceof Uint8Array) return Buffer.from(own.buffer, own.byteOffset, own.byteLength).toString("base64");
  const isNothing = typeof value === "number" && !Number.isFinite(value);
  const isOdd = value instanceof Map || value instanceof Set || ArrayBuffer.isView(value) || value instanceof Promise;
  if (isNothing || isOdd || typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    const kind = typeof value === "object" ? value?.constructor.name : isNothing ? String(value) : `a ${typeof value}`;
    throw new ConfigurationError(`"${name}" is ${kind}, which JSON cannot hold`);
  }
  return value;
}
