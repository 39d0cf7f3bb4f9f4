// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.NewCommerceMigrationSchedule;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.newCommerceMigrationSchedules}. */
public final class CustomerNewCommerceMigrationSchedules extends Namespace {
  /** Takes who calls. */
  CustomerNewCommerceMigrationSchedules(Caller caller) {
    super(caller);
  }

  /** Cancel the schedule of a migration. Without options. */
  public NewCommerceMigrationSchedule cancel(String scheduleId) {
    return cancel(scheduleId, null);
  }

  /**
   * Cancel the schedule of a migration.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param scheduleId The schedule of a migration.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule">Documentation</a>
   */
  public NewCommerceMigrationSchedule cancel(String scheduleId, RestOptions options) {
    return value(
        "customers.new_commerce_migration_schedules.cancel",
        NewCommerceMigrationSchedule.class,
        options,
        "schedule_id",
        scheduleId);
  }

  /** Cancel the schedule of a migration. Without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> cancelAsync(String scheduleId) {
    return cancelAsync(scheduleId, null);
  }

  /** As {@link #cancel(String, RestOptions)}, without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> cancelAsync(
      String scheduleId, RestOptions options) {
    return valueAsync(
        "customers.new_commerce_migration_schedules.cancel",
        NewCommerceMigrationSchedule.class,
        options,
        "schedule_id",
        scheduleId);
  }

  /** Schedule a migration to new commerce. Without options. */
  public NewCommerceMigrationSchedule create(NewCommerceMigrationSchedule body) {
    return create(body, null);
  }

  /**
   * Schedule a migration to new commerce.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The article shows no status: 200 and 201 are taken.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/schedule-a-new-commerce-migration">Documentation</a>
   */
  public NewCommerceMigrationSchedule create(
      NewCommerceMigrationSchedule body, RestOptions options) {
    return value(
        "customers.new_commerce_migration_schedules.create",
        NewCommerceMigrationSchedule.class,
        options,
        "body",
        body);
  }

  /** Schedule a migration to new commerce. Without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> createAsync(
      NewCommerceMigrationSchedule body) {
    return createAsync(body, null);
  }

  /** As {@link #create(NewCommerceMigrationSchedule, RestOptions)}, without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> createAsync(
      NewCommerceMigrationSchedule body, RestOptions options) {
    return valueAsync(
        "customers.new_commerce_migration_schedules.create",
        NewCommerceMigrationSchedule.class,
        options,
        "body",
        body);
  }

  /** Get the schedule of a migration. Without options. */
  public NewCommerceMigrationSchedule get(String scheduleId) {
    return get(scheduleId, null);
  }

  /**
   * Get the schedule of a migration.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>An article of October 2022 calls it sandbox only; later ones do not, and neither does this
   * row.
   *
   * @param scheduleId The schedule of a migration.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule">Documentation</a>
   */
  public NewCommerceMigrationSchedule get(String scheduleId, RestOptions options) {
    return value(
        "customers.new_commerce_migration_schedules.get",
        NewCommerceMigrationSchedule.class,
        options,
        "schedule_id",
        scheduleId);
  }

  /** Get the schedule of a migration. Without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> getAsync(String scheduleId) {
    return getAsync(scheduleId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> getAsync(
      String scheduleId, RestOptions options) {
    return valueAsync(
        "customers.new_commerce_migration_schedules.get",
        NewCommerceMigrationSchedule.class,
        options,
        "schedule_id",
        scheduleId);
  }

  /** Change the schedule of a migration. Without options. */
  public NewCommerceMigrationSchedule update(String scheduleId, NewCommerceMigrationSchedule body) {
    return update(scheduleId, body, null);
  }

  /**
   * Change the schedule of a migration.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>An article of October 2022 calls it sandbox only; later ones do not, and neither does this
   * row.
   *
   * @param scheduleId The schedule of a migration.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-new-commerce-migration-schedule">Documentation</a>
   */
  public NewCommerceMigrationSchedule update(
      String scheduleId, NewCommerceMigrationSchedule body, RestOptions options) {
    return value(
        "customers.new_commerce_migration_schedules.update",
        NewCommerceMigrationSchedule.class,
        options,
        "schedule_id",
        scheduleId,
        "body",
        body);
  }

  /** Change the schedule of a migration. Without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> updateAsync(
      String scheduleId, NewCommerceMigrationSchedule body) {
    return updateAsync(scheduleId, body, null);
  }

  /** As {@link #update(String, NewCommerceMigrationSchedule, RestOptions)}, without waiting. */
  public CompletableFuture<NewCommerceMigrationSchedule> updateAsync(
      String scheduleId, NewCommerceMigrationSchedule body, RestOptions options) {
    return valueAsync(
        "customers.new_commerce_migration_schedules.update",
        NewCommerceMigrationSchedule.class,
        options,
        "schedule_id",
        scheduleId,
        "body",
        body);
  }
}
