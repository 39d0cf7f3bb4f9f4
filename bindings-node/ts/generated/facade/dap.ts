// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { DapCustomersListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.dap.customers`. */
export class PartnerDapCustomers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List customers with and without DAP.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and was announced to live until GDAP had replaced DAP. No date was found.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @deprecated Retired since the end of DAP: Call graph.delegated_admin_customers.list.
   * @see https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers
   */
  list(options?: DapCustomersListOptions): Pages<types.DapCustomer> {
    return this.#caller.list("dap.customers.list", {}, options);
  }
}

/** Methods under `partner.dap.statistics`. */
export class PartnerDapStatistics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the numbers of DAP relationships.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and was announced to live until GDAP had replaced DAP. No date was found.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @deprecated Retired since the end of DAP: Call graph.delegated_admin_customers.list.
   * @see https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics
   */
  get(options?: RestOptions): Promise<types.DelegatedAdminStatistics> {
    return this.#caller.invoke("dap.statistics.get", {}, options);
  }
}

/** Methods under `partner.dap`. */
export class PartnerDap {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.dap.customers`. */
  get customers(): PartnerDapCustomers {
    return new PartnerDapCustomers(this.#caller);
  }

  /** Methods under `partner.dap.statistics`. */
  get statistics(): PartnerDapStatistics {
    return new PartnerDapStatistics(this.#caller);
  }
}
