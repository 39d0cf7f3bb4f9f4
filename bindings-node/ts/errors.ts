// The classes of errors, as `errors` of the package.

import { type ErrorFacts, PartnerCenterError } from "./base.js";
import { BY_KIND } from "./generated/errors.js";

export { type ErrorFacts, PartnerCenterError } from "./base.js";
export * from "./generated/errors.js";

/**
 * The error that the library's envelope stands for. `words` puts what was refused before it was sent into the words of
 * this language.
 */
export function ofEnvelope(json: string, words: (text: string) => string = String): PartnerCenterError {
  const { kind, message: said, ...facts } = JSON.parse(json) as { kind: string; message: string } & ErrorFacts;
  const isOurs = kind === "configuration";
  const message = isOurs ? words(said) : said;
  if (isOurs && facts.hint) facts.hint = words(facts.hint);
  const Known = Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined;
  return Known ? new Known(message, facts) : new PartnerCenterError(message, kind, facts);
}
