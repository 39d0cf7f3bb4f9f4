// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { NewCommerceMigrationSchedulesListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.newCommerceMigrationSchedules`. */
export class PartnerNewCommerceMigrationSchedules {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the schedules of migrations of all customers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule
   */
  list(options?: NewCommerceMigrationSchedulesListOptions): Pages<types.NewCommerceMigrationSchedule> {
    return this.#caller.list("new_commerce_migration_schedules.list", {}, options);
  }
}

/** Methods under `customer.newCommerceMigrationSchedules`. */
export class CustomerNewCommerceMigrationSchedules {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Cancel the schedule of a migration.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param scheduleId - The schedule of a migration.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule
   */
  cancel(scheduleId: string, options?: RestOptions): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke(
      "customers.new_commerce_migration_schedules.cancel",
      { schedule_id: scheduleId },
      options,
    );
  }

  /**
   * Schedule a migration to new commerce.
   *
   * Of the app alone, or of the app with a user. The article shows no status: 200 and 201 are taken.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/schedule-a-new-commerce-migration
   */
  create(body: types.NewCommerceMigrationSchedule, options?: RestOptions): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke("customers.new_commerce_migration_schedules.create", { body }, options);
  }

  /**
   * Get the schedule of a migration.
   *
   * Of the app alone, or of the app with a user. An article of October 2022 calls it sandbox only; later ones do not, and neither does this row.
   *
   * @param scheduleId - The schedule of a migration.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule
   */
  get(scheduleId: string, options?: RestOptions): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke("customers.new_commerce_migration_schedules.get", { schedule_id: scheduleId }, options);
  }

  /**
   * Change the schedule of a migration.
   *
   * Of the app alone, or of the app with a user. An article of October 2022 calls it sandbox only; later ones do not, and neither does this row.
   *
   * @param scheduleId - The schedule of a migration.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-new-commerce-migration-schedule
   */
  update(
    scheduleId: string,
    body: types.NewCommerceMigrationSchedule,
    options?: RestOptions,
  ): Promise<types.NewCommerceMigrationSchedule> {
    return this.#caller.invoke(
      "customers.new_commerce_migration_schedules.update",
      { schedule_id: scheduleId, body },
      options,
    );
  }
}
