// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CatalogBenefitsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.catalogBenefits`. */
export class PartnerCatalogBenefits {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a growth margin.
   *
   * Of the app alone, or of the app with a user. Who may call it was not seen.
   *
   * @param benefitId - The growth margin.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id
   */
  get(benefitId: string, country: string, options?: RestOptions): Promise<types.CatalogBenefit> {
    return this.#caller.invoke("catalog_benefits.get", { benefit_id: benefitId, country }, options);
  }

  /**
   * List the growth margins of a market.
   *
   * Of the app alone, or of the app with a user. Without base_sku_paths it gives all of a country and segment. Who may call it was not seen.
   *
   * @param country - ISO country code of the market.
   * @param type - Only growthmargin is documented.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-growth-margins
   */
  list(country: string, type: string, options?: CatalogBenefitsListOptions): Pages<types.CatalogBenefit> {
    return this.#caller.list("catalog_benefits.list", { country, type }, options);
  }
}
