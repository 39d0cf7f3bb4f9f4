// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Download } from "../../work.js";
import type { FxRatesGetOptions } from "../options.js";

/** Methods under `partner.fxRates`. */
export class PartnerFxRates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download the exchange rates of a month.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param month - The month as yyyyMM.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-foreign-exchange-rates
   */
  get(month: string, options?: FxRatesGetOptions): Download {
    return this.#caller.download("fx_rates.get", { month }, options);
  }
}
