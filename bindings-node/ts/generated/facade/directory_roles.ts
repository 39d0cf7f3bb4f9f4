// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersDirectoryRolesMembersListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.directoryRoles.members`. */
export class CustomerDirectoryRolesMembers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Give a user a role.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param roleId - The directory role.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer
   */
  add(roleId: string, body: types.UserMember, options?: RestOptions): Promise<types.UserMember> {
    return this.#caller.invoke("customers.directory_roles.members.add", { role_id: roleId, body }, options);
  }

  /**
   * List the users who hold a role.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param roleId - The directory role.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
   */
  list(roleId: string, options?: CustomersDirectoryRolesMembersListOptions): Pages<types.UserMember> {
    return this.#caller.list("customers.directory_roles.members.list", { role_id: roleId }, options);
  }

  /**
   * Take a role from a user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param roleId - The directory role.
   * @param userId - The user's object id in the customer's directory.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/remove-customer-user-from-a-role
   */
  remove(roleId: string, userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "customers.directory_roles.members.remove",
      { role_id: roleId, user_id: userId },
      options,
    );
  }
}

/** Methods under `customer.directoryRoles`. */
export class CustomerDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.directoryRoles.members`. */
  get members(): CustomerDirectoryRolesMembers {
    return new CustomerDirectoryRolesMembers(this.#caller);
  }

  /**
   * List the directory roles of a customer's tenant.
   *
   * Of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
   */
  list(options?: PageOptions): Pages<types.DirectoryRole> {
    return this.#caller.list("customers.directory_roles.list", {}, options);
  }
}
