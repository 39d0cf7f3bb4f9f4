// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Work } from "../../work.js";
import type * as types from "../types.js";

/** Methods under `partner.productUpgrades.eligibility`. */
export class PartnerProductUpgradesEligibility {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check whether a customer can move to an Azure plan.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-eligibility-for-product-upgrade
   */
  check(body: types.ProductUpgradesRequest, options?: RestOptions): Promise<types.ProductUpgradesEligibility> {
    return this.#caller.invoke("product_upgrades.eligibility.check", { body }, options);
  }
}

/** Methods under `partner.productUpgrades.status`. */
export class PartnerProductUpgradesStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of the move to an Azure plan.
   *
   * Of the app alone, or of the app with a user. Clouds: global. A POST that reads. The article names ProductUpgradesEligibility as its answer; the SDK and the example have ProductUpgradesStatus.
   *
   * @param upgradeId - The product upgrade.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-product-upgrade-status
   */
  get(
    upgradeId: string,
    body: types.ProductUpgradesRequest,
    options?: RestOptions,
  ): Promise<types.ProductUpgradesStatus> {
    return this.#caller.invoke("product_upgrades.status.get", { upgrade_id: upgradeId, body }, options);
  }
}

/** Methods under `partner.productUpgrades`. */
export class PartnerProductUpgrades {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.productUpgrades.eligibility`. */
  get eligibility(): PartnerProductUpgradesEligibility {
    return new PartnerProductUpgradesEligibility(this.#caller);
  }

  /** Methods under `partner.productUpgrades.status`. */
  get status(): PartnerProductUpgradesStatus {
    return new PartnerProductUpgradesStatus(this.#caller);
  }

  /**
   * Start the move to an Azure plan.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location has productUpgrades/{id}, for product_upgrades.status.get.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-product-upgrade-entity
   */
  create(body: types.ProductUpgradesRequest, options?: RestOptions): Promise<Work<types.ProductUpgradesStatus>> {
    return this.#caller.start("product_upgrades.create", { body }, options);
  }
}
