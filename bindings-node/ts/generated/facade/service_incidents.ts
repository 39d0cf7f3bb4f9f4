// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Pages } from "../../pages.js";
import type {
  CustomersServiceIncidentsListOptions,
  ServiceIncidentsCountGetOptions,
  ServiceIncidentsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.serviceIncidents.count`. */
export class PartnerServiceIncidentsCount {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the number of Office incidents.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2021; call graph.service_health.issues.list. Known from a Swagger file only; the form of the answer is not documented. The documentation has pointed to the service communications of Microsoft Graph since 2021. It may be gone.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(options?: ServiceIncidentsCountGetOptions): Promise<types.Count> {
    return this.#caller.invoke("service_incidents.count.get", {}, options);
  }
}

/** Methods under `partner.serviceIncidents`. */
export class PartnerServiceIncidents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.serviceIncidents.count`. */
  get count(): PartnerServiceIncidentsCount {
    return new PartnerServiceIncidentsCount(this.#caller);
  }

  /**
   * List Office incidents.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has pointed to the service communications of Microsoft Graph since. It may be gone.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(options?: ServiceIncidentsListOptions): Pages<types.ServiceIncidents> {
    return this.#caller.list("service_incidents.list", {}, options);
  }
}

/** Methods under `customer.serviceIncidents`. */
export class CustomerServiceIncidents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the Office incidents of a customer.
   *
   * Of the app alone, or of the app with a user. Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has pointed to the service communications of Microsoft Graph since. It may be gone.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(options?: CustomersServiceIncidentsListOptions): Pages<types.ServiceIncidentDetail> {
    return this.#caller.list("customers.service_incidents.list", {}, options);
  }
}
