// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphOrganizationGetOptions, GraphOrganizationListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.organization`. */
export class PartnerGraphOrganization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get an organization by its tenant id.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param organizationId - Tenant id.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/organization-get
   */
  get(organizationId: string, options?: GraphOrganizationGetOptions): Promise<types.GraphOrganization> {
    return this.#caller.invoke("graph.organization.get", { organization_id: organizationId }, options);
  }

  /**
   * List the organizations of a tenant: always one, its own.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/organization-list
   */
  list(options?: GraphOrganizationListOptions): Pages<types.GraphOrganization> {
    return this.#caller.list("graph.organization.list", {}, options);
  }
}

/** Methods under `customer.graph.organization`. */
export class CustomerGraphOrganization {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get an organization by its tenant id.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param organizationId - Tenant id.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/organization-get
   */
  get(organizationId: string, options?: GraphOrganizationGetOptions): Promise<types.GraphOrganization> {
    return this.#caller.invoke("graph.organization.get", { organization_id: organizationId }, options);
  }

  /**
   * List the organizations of a tenant: always one, its own.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/organization-list
   */
  list(options?: GraphOrganizationListOptions): Pages<types.GraphOrganization> {
    return this.#caller.list("graph.organization.list", {}, options);
  }
}
