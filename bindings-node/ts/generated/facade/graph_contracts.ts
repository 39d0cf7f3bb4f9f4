// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphContractsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.contracts`. */
export class PartnerGraphContracts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a contract of the partner with a customer.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param contractId - The contract.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/contract-get
   */
  get(contractId: string, options?: RestOptions): Promise<types.GraphContract> {
    return this.#caller.invoke("graph.contracts.get", { contract_id: contractId }, options);
  }

  /**
   * List the contracts of the partner with its customers.
   *
   * Of the app alone, or of the app with a user. Filters: customerId, defaultDomainName, displayName.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/contract-list
   */
  list(options?: GraphContractsListOptions): Pages<types.GraphContract> {
    return this.#caller.list("graph.contracts.list", {}, options);
  }
}
