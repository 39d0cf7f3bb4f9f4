// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { RateCardsAzureGetOptions, RateCardsAzureSharedGetOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.rateCards.azure`. */
export class PartnerRateCardsAzure {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the prices of Azure meters of the legacy offer (MS-AZR-0145P).
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure
   */
  get(options?: RateCardsAzureGetOptions): Promise<types.AzureRateCard> {
    return this.#caller.invoke("rate_cards.azure.get", {}, options);
  }
}

/** Methods under `partner.rateCards.azureShared`. */
export class PartnerRateCardsAzureShared {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the prices of Azure meters for partner shared services.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure-partner-shared-services
   */
  get(options?: RateCardsAzureSharedGetOptions): Promise<types.AzureRateCard> {
    return this.#caller.invoke("rate_cards.azure_shared.get", {}, options);
  }
}

/** Methods under `partner.rateCards`. */
export class PartnerRateCards {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.rateCards.azure`. */
  get azure(): PartnerRateCardsAzure {
    return new PartnerRateCardsAzure(this.#caller);
  }

  /** Methods under `partner.rateCards.azureShared`. */
  get azureShared(): PartnerRateCardsAzureShared {
    return new PartnerRateCardsAzureShared(this.#caller);
  }
}
