// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Download } from "../../work.js";
import type { PriceSheetsGetOptions } from "../options.js";

/** Methods under `partner.priceSheets`. */
export class PartnerPriceSheets {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download a price sheet.
   *
   * Of the app with a user. Clouds: global, usgov. There are no future prices of marketplace, and the history of software begins in March 2022.
   *
   * @param market - ISO country code of the market.
   * @param view - What is priced: azure_consumption, azure_reservations, updatedlicensebased, licensebasedest, licensebasedeos, marketplace, software or softwareeos; new ones are added.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-price-sheet
   */
  get(market: string, view: string, options?: PriceSheetsGetOptions): Download {
    return this.#caller.download("price_sheets.get", { market, view }, options);
  }
}
