// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersListOptions, CustomersRelationshipRequestsGetOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.customers.relationshipRequests`. */
export class PartnerCustomersRelationshipRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the link that invites a customer to a reseller relationship.
   *
   * Of the app with a user. Clouds: global, china.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/request-reseller-relationship
   */
  get(options?: CustomersRelationshipRequestsGetOptions): Promise<types.CustomerRelationshipRequest> {
    return this.#caller.invoke("customers.relationship_requests.get", {}, options);
  }
}

/** Methods under `partner.customers.usageRecords`. */
export class PartnerCustomersUsageRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the usage of all customers in this month.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-records
   */
  list(options?: PageOptions): Pages<types.CustomerMonthlyUsageRecord> {
    return this.#caller.list("customers.usage_records.list", {}, options);
  }
}

/** Methods under `partner.customers`. */
export class PartnerCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.customers.relationshipRequests`. */
  get relationshipRequests(): PartnerCustomersRelationshipRequests {
    return new PartnerCustomersRelationshipRequests(this.#caller);
  }

  /** Methods under `partner.customers.usageRecords`. */
  get usageRecords(): PartnerCustomersUsageRecords {
    return new PartnerCustomersUsageRecords(this.#caller);
  }

  /**
   * Create a customer's tenant and the reseller relationship with it.
   *
   * Of the app alone, or of the app with a user. The password of the first user comes back this once. With associatedPartnerId, for an indirect reseller, the documentation says app+user only.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-customer
   */
  create(body: types.Customer, options?: RestOptions): Promise<types.Customer> {
    return this.#caller.invoke("customers.create", { body }, options);
  }

  /**
   * List the partner's customers.
   *
   * Of the app alone, or of the app with a user. Customers of an indirect reseller, by a filter on IndirectReseller: the documentation says app+user only.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers
   */
  list(options?: CustomersListOptions): Pages<types.Customer> {
    return this.#caller.list("customers.list", {}, options);
  }
}
