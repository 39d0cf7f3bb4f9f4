// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphGroupsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.groups.licenses`. */
export class PartnerGraphGroupsLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a group.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param groupId - The group.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/group-assignlicense
   */
  assign(groupId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphGroup> {
    return this.#caller.invoke("graph.groups.licenses.assign", { group_id: groupId, body }, options);
  }
}

/** Methods under `partner.graph.groups`. */
export class PartnerGraphGroups {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.groups.licenses`. */
  get licenses(): PartnerGraphGroupsLicenses {
    return new PartnerGraphGroupsLicenses(this.#caller);
  }

  /**
   * List the groups of a tenant, such as those for access assignments.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/group-list
   */
  list(options?: GraphGroupsListOptions): Pages<types.GraphGroup> {
    return this.#caller.list("graph.groups.list", {}, options);
  }
}

/** Methods under `customer.graph.groups.licenses`. */
export class CustomerGraphGroupsLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a group.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param groupId - The group.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/group-assignlicense
   */
  assign(groupId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphGroup> {
    return this.#caller.invoke("graph.groups.licenses.assign", { group_id: groupId, body }, options);
  }
}

/** Methods under `customer.graph.groups`. */
export class CustomerGraphGroups {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.groups.licenses`. */
  get licenses(): CustomerGraphGroupsLicenses {
    return new CustomerGraphGroupsLicenses(this.#caller);
  }

  /**
   * List the groups of a tenant, such as those for access assignments.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/group-list
   */
  list(options?: GraphGroupsListOptions): Pages<types.GraphGroup> {
    return this.#caller.list("graph.groups.list", {}, options);
  }
}
