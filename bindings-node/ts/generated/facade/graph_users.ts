// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphUsersDeletedListOptions, GraphUsersGetOptions, GraphUsersListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.users.deleted`. */
export class PartnerGraphUsersDeleted {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the deleted users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-list
   */
  list(options?: GraphUsersDeletedListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.deleted.list", {}, options);
  }

  /**
   * Restore a deleted user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param objectId - Object id of the deleted user.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-restore
   */
  restore(objectId: string, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.deleted.restore", { object_id: objectId }, options);
  }
}

/** Methods under `partner.graph.users.licenseDetails`. */
export class PartnerGraphUsersLicenseDetails {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences of a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/user-list-licensedetails
   */
  list(userId: string, options?: PageOptions): Pages<types.LicenseDetails> {
    return this.#caller.list("graph.users.license_details.list", { user_id: userId }, options);
  }
}

/** Methods under `partner.graph.users.licenses`. */
export class PartnerGraphUsersLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a user and remove them.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-assignlicense
   */
  assign(userId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.licenses.assign", { user_id: userId, body }, options);
  }
}

/** Methods under `partner.graph.users`. */
export class PartnerGraphUsers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.users.deleted`. */
  get deleted(): PartnerGraphUsersDeleted {
    return new PartnerGraphUsersDeleted(this.#caller);
  }

  /** Methods under `partner.graph.users.licenseDetails`. */
  get licenseDetails(): PartnerGraphUsersLicenseDetails {
    return new PartnerGraphUsersLicenseDetails(this.#caller);
  }

  /** Methods under `partner.graph.users.licenses`. */
  get licenses(): PartnerGraphUsersLicenses {
    return new PartnerGraphUsersLicenses(this.#caller);
  }

  /**
   * Create a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-post-users
   */
  create(body: types.GraphUser, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.create", { body }, options);
  }

  /**
   * Delete a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-delete
   */
  delete(userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.delete", { user_id: userId }, options);
  }

  /**
   * Get a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-get
   */
  get(userId: string, options?: GraphUsersGetOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.get", { user_id: userId }, options);
  }

  /**
   * List the users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/user-list
   */
  list(options?: GraphUsersListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.list", {}, options);
  }

  /**
   * Change a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-update
   */
  update(userId: string, body: types.GraphUser, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.update", { user_id: userId, body }, options);
  }
}

/** Methods under `customer.graph.users.deleted`. */
export class CustomerGraphUsersDeleted {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the deleted users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-list
   */
  list(options?: GraphUsersDeletedListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.deleted.list", {}, options);
  }

  /**
   * Restore a deleted user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param objectId - Object id of the deleted user.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/directory-deleteditems-restore
   */
  restore(objectId: string, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.deleted.restore", { object_id: objectId }, options);
  }
}

/** Methods under `customer.graph.users.licenseDetails`. */
export class CustomerGraphUsersLicenseDetails {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the licences of a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/user-list-licensedetails
   */
  list(userId: string, options?: PageOptions): Pages<types.LicenseDetails> {
    return this.#caller.list("graph.users.license_details.list", { user_id: userId }, options);
  }
}

/** Methods under `customer.graph.users.licenses`. */
export class CustomerGraphUsersLicenses {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Assign licences to a user and remove them.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-assignlicense
   */
  assign(userId: string, body: types.AssignLicenseRequest, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.licenses.assign", { user_id: userId, body }, options);
  }
}

/** Methods under `customer.graph.users`. */
export class CustomerGraphUsers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.users.deleted`. */
  get deleted(): CustomerGraphUsersDeleted {
    return new CustomerGraphUsersDeleted(this.#caller);
  }

  /** Methods under `customer.graph.users.licenseDetails`. */
  get licenseDetails(): CustomerGraphUsersLicenseDetails {
    return new CustomerGraphUsersLicenseDetails(this.#caller);
  }

  /** Methods under `customer.graph.users.licenses`. */
  get licenses(): CustomerGraphUsersLicenses {
    return new CustomerGraphUsersLicenses(this.#caller);
  }

  /**
   * Create a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-post-users
   */
  create(body: types.GraphUser, options?: RestOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.create", { body }, options);
  }

  /**
   * Delete a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-delete
   */
  delete(userId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.delete", { user_id: userId }, options);
  }

  /**
   * Get a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-get
   */
  get(userId: string, options?: GraphUsersGetOptions): Promise<types.GraphUser> {
    return this.#caller.invoke("graph.users.get", { user_id: userId }, options);
  }

  /**
   * List the users of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/user-list
   */
  list(options?: GraphUsersListOptions): Pages<types.GraphUser> {
    return this.#caller.list("graph.users.list", {}, options);
  }

  /**
   * Change a user.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param userId - Object id or principal name of the user.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/user-update
   */
  update(userId: string, body: types.GraphUser, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.users.update", { user_id: userId, body }, options);
  }
}
