// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphOauth2PermissionGrantsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.oauth2PermissionGrants`. */
export class PartnerGraphOauth2PermissionGrants {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the delegated permissions that are granted in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
   */
  list(options?: GraphOauth2PermissionGrantsListOptions): Pages<types.OAuth2PermissionGrant> {
    return this.#caller.list("graph.oauth2_permission_grants.list", {}, options);
  }
}

/** Methods under `customer.graph.oauth2PermissionGrants`. */
export class CustomerGraphOauth2PermissionGrants {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the delegated permissions that are granted in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
   */
  list(options?: GraphOauth2PermissionGrantsListOptions): Pages<types.OAuth2PermissionGrant> {
    return this.#caller.list("graph.oauth2_permission_grants.list", {}, options);
  }
}
