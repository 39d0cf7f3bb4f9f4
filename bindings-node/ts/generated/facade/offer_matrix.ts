// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Download } from "../../work.js";
import type { OfferMatrixGetOptions } from "../options.js";

/** Methods under `partner.offerMatrix`. */
export class PartnerOfferMatrix {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download the offer matrix of a month.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param month - The month as yyyyMM.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-offer-matrix
   */
  get(month: string, options?: OfferMatrixGetOptions): Download {
    return this.#caller.download("offer_matrix.get", { month }, options);
  }
}
