// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { Download } from "../../work.js";
import type * as types from "../types.js";

/** Methods under `partner.margins`. */
export class PartnerMargins {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download the margins of private offers as CSV.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/download-margins
   */
  download(country: string, options?: RestOptions): Download {
    return this.#caller.download("margins.download", { country }, options);
  }

  /**
   * List the margins of private offers.
   *
   * Of the app alone, or of the app with a user. Clouds: global. How it pages is not documented.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-margins
   */
  list(options?: PageOptions): Pages<types.Margin> {
    return this.#caller.list("margins.list", {}, options);
  }
}
