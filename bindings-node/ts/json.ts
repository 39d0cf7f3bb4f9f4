// What crosses to the library as JSON.

import { ConfigurationError } from "./generated/errors.js";

/**
 * JSON of a value; members that are undefined are absent.
 *
 * @throws errors.ConfigurationError for what JSON would silently drop or change.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, refuse);
}

function refuse(this: unknown, name: string, value: unknown): unknown {
  const isNothing = typeof value === "number" && !Number.isFinite(value);
  const isOdd = value instanceof Map || value instanceof Set || ArrayBuffer.isView(value) || value instanceof Promise;
  if (isNothing || isOdd || typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    const kind = typeof value === "object" ? value?.constructor.name : isNothing ? String(value) : `a ${typeof value}`;
    throw new ConfigurationError(`"${name}" is ${kind}, which JSON cannot hold`);
  }
  return value;
}
