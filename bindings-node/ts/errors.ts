// The classes of errors, as `errors` of the package.

import { type ErrorFacts, PartnerCenterError } from "./base.js";
import { BY_KIND } from "./generated/errors.js";

export { type ErrorFacts, PartnerCenterError } from "./base.js";
export * from "./generated/errors.js";

/** The error that the library's envelope stands for. */
export function ofEnvelope(json: string): PartnerCenterError {
  const { kind, message, ...facts } = JSON.parse(json) as { kind: string; message: string } & ErrorFacts;
  const Known = Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined;
  return Known ? new Known(message, facts) : new PartnerCenterError(message, kind, facts);
}
