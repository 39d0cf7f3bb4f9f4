// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersUsersLicensesListOptions, CustomersUsersListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.users.directoryRoles`. */
export class CustomerUsersDirectoryRoles {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the directory roles of a user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
   */
  list(userId: string, options?: PageOptions): Pages<types.DirectoryRole> {
    return this.#caller.list("customers.users.directory_roles.list", { user_id: userId }, options);
  }
}

/** Methods under `customer.users.licenseUpdates`. */
export class CustomerUsersLicenseUpdates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a user and remove them.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/assign-licenses-to-a-user
   */
  create(userId: string, body: types.LicenseUpdate, options?: RestOptions): Promise<types.LicenseUpdate> {
    return this.#caller.invoke("customers.users.license_updates.create", { user_id: userId, body }, options);
  }
}

/** Methods under `customer.users.licenses`. */
export class CustomerUsersLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences of a user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/check-which-licenses-are-assigned-to-a-user
   */
  list(userId: string, options?: CustomersUsersLicensesListOptions): Pages<types.License> {
    return this.#caller.list("customers.users.licenses.list", { user_id: userId }, options);
  }
}

/** Methods under `customer.users`. */
export class CustomerUsers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.users.directoryRoles`. */
  get directoryRoles(): CustomerUsersDirectoryRoles {
    return new CustomerUsersDirectoryRoles(this.#caller);
  }

  /** Methods under `customer.users.licenseUpdates`. */
  get licenseUpdates(): CustomerUsersLicenseUpdates {
    return new CustomerUsersLicenseUpdates(this.#caller);
  }

  /** Methods under `customer.users.licenses`. */
  get licenses(): CustomerUsersLicenses {
    return new CustomerUsersLicenses(this.#caller);
  }

  /**
   * Create a user in a customer's tenant.
   *
   * Of the app with a user. Clouds: global. The article's example answers 200.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer
   */
  create(body: types.CustomerUser, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.create", { body }, options);
  }

  /**
   * Delete a user, who can be restored for 30 days.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-user-accounts-for-a-customer
   */
  delete(userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.users.delete", { user_id: userId }, options);
  }

  /**
   * Get one user.
   *
   * Of the app with a user. Clouds: global.
   *
   * @param userId - The user's object id in the customer's directory.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-user-account-by-id
   */
  get(userId: string, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.get", { user_id: userId }, options);
  }

  /**
   * List the users of a customer, or the deleted ones.
   *
   * Of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-all-user-accounts-for-a-customer
   */
  list(options?: CustomersUsersListOptions): Pages<types.CustomerUser> {
    return this.#caller.list("customers.users.list", {}, options);
  }

  /**
   * Reset a user's password.
   *
   * Of the app with a user. Clouds: global. The article of 2021, and the SDK, use customers.users.update for it.
   *
   * @param userId - The user's object id in the customer's directory.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer
   */
  resetPassword(userId: string, body: types.CustomerUser, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.reset_password", { user_id: userId, body }, options);
  }

  /**
   * Change a user, set a password, or restore a deleted user.
   *
   * Of the app with a user. Clouds: global. The article's table leaves the user out of the path, its example has it. A deleted user is restored by state = active, within 30 days.
   *
   * @param userId - The user's object id in the customer's directory.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer
   */
  update(userId: string, body: types.CustomerUser, options?: RestOptions): Promise<types.CustomerUser> {
    return this.#caller.invoke("customers.users.update", { user_id: userId, body }, options);
  }
}
