// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `partner.countryValidationRules`. */
export class PartnerCountryValidationRules {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the rules for addresses of a country.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param countryCode - ISO country code of two letters.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data
   */
  get(countryCode: string, options?: RestOptions): Promise<types.CountryValidationRules> {
    return this.#caller.invoke("country_validation_rules.get", { country_code: countryCode }, options);
  }
}
