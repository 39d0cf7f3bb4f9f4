// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type {
  GraphDelegatedAdminCustomersListOptions,
  GraphDelegatedAdminCustomersServiceManagementDetailsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.delegatedAdminCustomers`. */
export class PartnerGraphDelegatedAdminCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the customers with whom the partner has a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. At most 300 a page.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers
   */
  list(options?: GraphDelegatedAdminCustomersListOptions): Pages<types.DelegatedAdminCustomer> {
    return this.#caller.list("graph.delegated_admin_customers.list", {}, options);
  }
}

/** Methods under `customer.graph.delegatedAdminCustomers.serviceManagementDetails`. */
export class CustomerGraphDelegatedAdminCustomersServiceManagementDetails {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the addresses where a customer's services are administered.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails
   */
  list(
    options?: GraphDelegatedAdminCustomersServiceManagementDetailsListOptions,
  ): Pages<types.DelegatedAdminServiceManagementDetail> {
    return this.#caller.list("graph.delegated_admin_customers.service_management_details.list", {}, options);
  }
}

/** Methods under `customer.graph.delegatedAdminCustomers`. */
export class CustomerGraphDelegatedAdminCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.delegatedAdminCustomers.serviceManagementDetails`. */
  get serviceManagementDetails(): CustomerGraphDelegatedAdminCustomersServiceManagementDetails {
    return new CustomerGraphDelegatedAdminCustomersServiceManagementDetails(this.#caller);
  }

  /**
   * Get a customer with whom the partner has a GDAP relationship.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/delegatedadmincustomer-get
   */
  get(options?: RestOptions): Promise<types.DelegatedAdminCustomer> {
    return this.#caller.invoke("graph.delegated_admin_customers.get", {}, options);
  }
}
