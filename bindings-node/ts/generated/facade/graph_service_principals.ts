// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphServicePrincipalsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.servicePrincipals`. */
export class PartnerGraphServicePrincipals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create the service principal of an app in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
   */
  create(body: types.ServicePrincipal, options?: RestOptions): Promise<types.ServicePrincipal> {
    return this.#caller.invoke("graph.service_principals.create", { body }, options);
  }

  /**
   * List the service principals of a tenant.
   *
   * Of the app alone, or of the app with a user. A filter on appId tells whether an app has been consented to.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-list
   */
  list(options?: GraphServicePrincipalsListOptions): Pages<types.ServicePrincipal> {
    return this.#caller.list("graph.service_principals.list", {}, options);
  }
}

/** Methods under `customer.graph.servicePrincipals`. */
export class CustomerGraphServicePrincipals {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create the service principal of an app in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
   */
  create(body: types.ServicePrincipal, options?: RestOptions): Promise<types.ServicePrincipal> {
    return this.#caller.invoke("graph.service_principals.create", { body }, options);
  }

  /**
   * List the service principals of a tenant.
   *
   * Of the app alone, or of the app with a user. A filter on appId tells whether an app has been consented to.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceprincipal-list
   */
  list(options?: GraphServicePrincipalsListOptions): Pages<types.ServicePrincipal> {
    return this.#caller.list("graph.service_principals.list", {}, options);
  }
}
