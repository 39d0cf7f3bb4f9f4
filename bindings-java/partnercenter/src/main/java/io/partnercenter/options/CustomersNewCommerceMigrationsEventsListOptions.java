// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.new_commerce_migrations.events.list}. */
public final class CustomersNewCommerceMigrationsEventsListOptions
    extends PagedCallOptions<CustomersNewCommerceMigrationsEventsListOptions> {
  /** Says nothing yet. */
  public CustomersNewCommerceMigrationsEventsListOptions() {}

  /** Events of this migration; one of migration_id and current_subscription_id is given. */
  public CustomersNewCommerceMigrationsEventsListOptions migrationId(String migrationId) {
    return parameter("migration_id", migrationId);
  }

  /**
   * Events of this subscription of the legacy commerce; one of migration_id and
   * current_subscription_id is given.
   */
  public CustomersNewCommerceMigrationsEventsListOptions currentSubscriptionId(
      String currentSubscriptionId) {
    return parameter("current_subscription_id", currentSubscriptionId);
  }
}
