// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { RelationshipsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.relationships`. */
export class PartnerRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the indirect resellers or providers of the partner.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param relationshipType - Which way the relationship goes.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers
   */
  list(
    relationshipType: "IsIndirectCloudSolutionProviderOf" | "IsIndirectResellerOf",
    options?: RelationshipsListOptions,
  ): Pages<types.PartnerRelationship> {
    return this.#caller.list("relationships.list", { relationship_type: relationshipType }, options);
  }
}

/** Methods under `customer.relationships`. */
export class CustomerRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the indirect resellers of a customer.
   *
   * Of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer
   */
  list(options?: PageOptions): Pages<types.PartnerRelationship> {
    return this.#caller.list("customers.relationships.list", {}, options);
  }
}
