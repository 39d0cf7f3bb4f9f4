// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `customer.serviceCosts.lineItems`. */
export class CustomerServiceCostsLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the line items of a customer's service costs.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param billingPeriod - The billing period; mostrecent is the only one that is documented.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-line-items
   */
  list(billingPeriod: string, options?: PageOptions): Pages<types.ServiceCostLineItem> {
    return this.#caller.list("customers.service_costs.line_items.list", { billing_period: billingPeriod }, options);
  }
}

/** Methods under `customer.serviceCosts.summary`. */
export class CustomerServiceCostsSummary {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's service costs of a billing period.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param billingPeriod - The billing period; mostrecent is the only one that is documented.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-summary
   */
  get(billingPeriod: string, options?: RestOptions): Promise<types.ServiceCostsSummary> {
    return this.#caller.invoke("customers.service_costs.summary.get", { billing_period: billingPeriod }, options);
  }
}

/** Methods under `customer.serviceCosts`. */
export class CustomerServiceCosts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.serviceCosts.lineItems`. */
  get lineItems(): CustomerServiceCostsLineItems {
    return new CustomerServiceCostsLineItems(this.#caller);
  }

  /** Methods under `customer.serviceCosts.summary`. */
  get summary(): CustomerServiceCostsSummary {
    return new CustomerServiceCostsSummary(this.#caller);
  }
}
