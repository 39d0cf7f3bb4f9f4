// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersNewCommerceMigrationsEventsListOptions, NewCommerceMigrationsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.newCommerceMigrations`. */
export class PartnerNewCommerceMigrations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the migrations of all customers.
   *
   * Of the app alone, or of the app with a user. One of the three ids is needed. At most 300 a page; the token of the next one is in a header of the answer.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/query-migrated-subscriptions
   */
  list(options?: NewCommerceMigrationsListOptions): Pages<types.NewCommerceMigration> {
    return this.#caller.list("new_commerce_migrations.list", {}, options);
  }
}

/** Methods under `customer.newCommerceMigrations.events`. */
export class CustomerNewCommerceMigrationsEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the events of a migration.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-migration-events
   */
  list(options?: CustomersNewCommerceMigrationsEventsListOptions): Pages<types.NewCommerceMigrationEvent> {
    return this.#caller.list("customers.new_commerce_migrations.events.list", {}, options);
  }
}

/** Methods under `customer.newCommerceMigrations`. */
export class CustomerNewCommerceMigrations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.newCommerceMigrations.events`. */
  get events(): CustomerNewCommerceMigrationsEvents {
    return new CustomerNewCommerceMigrationsEvents(this.#caller);
  }

  /**
   * Migrate a subscription to new commerce.
   *
   * Of the app alone, or of the app with a user. At most 100 calls of a partner in five minutes. The article shows no status: 200 and 201 are taken.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-migration
   */
  create(body: types.NewCommerceMigration, options?: RestOptions): Promise<types.NewCommerceMigration> {
    return this.#caller.invoke("customers.new_commerce_migrations.create", { body }, options);
  }

  /**
   * Get a migration to new commerce.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param migrationId - The migration.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-new-commerce-migration
   */
  get(migrationId: string, options?: RestOptions): Promise<types.NewCommerceMigration> {
    return this.#caller.invoke("customers.new_commerce_migrations.get", { migration_id: migrationId }, options);
  }

  /**
   * Check whether a subscription can migrate.
   *
   * Of the app alone, or of the app with a user. At most 450 calls of a partner for a customer in five minutes.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration
   */
  validate(body: types.NewCommerceMigration, options?: RestOptions): Promise<types.NewCommerceEligibility> {
    return this.#caller.invoke("customers.new_commerce_migrations.validate", { body }, options);
  }
}
