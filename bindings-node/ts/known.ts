// Options by name.

import { ConfigurationError } from "./generated/errors.js";
import { native } from "./native.js";

/**
 * Refuses options that do not exist, and names the near miss.
 *
 * @throws TypeError for what is no object, errors.ConfigurationError for an unknown member.
 */
export function refuseUnknown(of: string, options: object, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw new TypeError(`${of} takes an object of options`);
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const near = native.nearest(name, known);
    const hint = near === null ? `It may be one of ${known.join(", ")}.` : `Did you mean ${near}?`;
    throw new ConfigurationError(`${of} has no option "${name}"`, { hint });
  }
}

/** A text, or the error that says what it must be. */
export function text(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}
