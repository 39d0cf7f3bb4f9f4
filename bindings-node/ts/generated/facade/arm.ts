// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `partner.arm.subscriptions`. */
export class PartnerArmSubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the Azure subscriptions of a tenant that the caller can see.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/rest/api/resources/subscriptions/list
   */
  list(options?: PageOptions): Pages<types.ArmSubscription> {
    return this.#caller.list("arm.subscriptions.list", {}, options);
  }
}

/** Methods under `partner.arm`. */
export class PartnerArm {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.arm.subscriptions`. */
  get subscriptions(): PartnerArmSubscriptions {
    return new PartnerArmSubscriptions(this.#caller);
  }
}

/** Methods under `customer.arm.subscriptions`. */
export class CustomerArmSubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the Azure subscriptions of a tenant that the caller can see.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/rest/api/resources/subscriptions/list
   */
  list(options?: PageOptions): Pages<types.ArmSubscription> {
    return this.#caller.list("arm.subscriptions.list", {}, options);
  }
}

/** Methods under `customer.arm`. */
export class CustomerArm {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.arm.subscriptions`. */
  get subscriptions(): CustomerArmSubscriptions {
    return new CustomerArmSubscriptions(this.#caller);
  }
}
