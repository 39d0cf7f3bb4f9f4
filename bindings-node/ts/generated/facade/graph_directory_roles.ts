// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphDirectoryRolesListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.directoryRoles.members`. */
export class PartnerGraphDirectoryRolesMembers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Add a member to a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/directoryrole-post-members
   */
  add(roleId: string, body: types.ODataReference, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.directory_roles.members.add", { role_id: roleId, body }, options);
  }

  /**
   * List the members of a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/directoryrole-list-members
   */
  list(roleId: string, options?: PageOptions): Pages<types.DirectoryObject> {
    return this.#caller.list("graph.directory_roles.members.list", { role_id: roleId }, options);
  }

  /**
   * Remove a member from a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param memberId - Object id of the member.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/directoryrole-delete-member
   */
  remove(roleId: string, memberId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.directory_roles.members.remove",
      { role_id: roleId, member_id: memberId },
      options,
    );
  }
}

/** Methods under `partner.graph.directoryRoles`. */
export class PartnerGraphDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.directoryRoles.members`. */
  get members(): PartnerGraphDirectoryRolesMembers {
    return new PartnerGraphDirectoryRolesMembers(this.#caller);
  }

  /**
   * List the directory roles that are activated in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/directoryrole-list
   */
  list(options?: GraphDirectoryRolesListOptions): Pages<types.GraphDirectoryRole> {
    return this.#caller.list("graph.directory_roles.list", {}, options);
  }
}

/** Methods under `customer.graph.directoryRoles.members`. */
export class CustomerGraphDirectoryRolesMembers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Add a member to a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/directoryrole-post-members
   */
  add(roleId: string, body: types.ODataReference, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.directory_roles.members.add", { role_id: roleId, body }, options);
  }

  /**
   * List the members of a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/directoryrole-list-members
   */
  list(roleId: string, options?: PageOptions): Pages<types.DirectoryObject> {
    return this.#caller.list("graph.directory_roles.members.list", { role_id: roleId }, options);
  }

  /**
   * Remove a member from a directory role.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param roleId - The directory role.
   * @param memberId - Object id of the member.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/directoryrole-delete-member
   */
  remove(roleId: string, memberId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "graph.directory_roles.members.remove",
      { role_id: roleId, member_id: memberId },
      options,
    );
  }
}

/** Methods under `customer.graph.directoryRoles`. */
export class CustomerGraphDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.directoryRoles.members`. */
  get members(): CustomerGraphDirectoryRolesMembers {
    return new CustomerGraphDirectoryRolesMembers(this.#caller);
  }

  /**
   * List the directory roles that are activated in a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/directoryrole-list
   */
  list(options?: GraphDirectoryRolesListOptions): Pages<types.GraphDirectoryRole> {
    return this.#caller.list("graph.directory_roles.list", {}, options);
  }
}
