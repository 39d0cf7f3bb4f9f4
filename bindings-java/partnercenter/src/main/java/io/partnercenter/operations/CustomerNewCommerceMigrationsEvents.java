// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.NewCommerceMigrationEvent;
import io.partnercenter.options.CustomersNewCommerceMigrationsEventsListOptions;

/** Methods under {@code customer.newCommerceMigrations.events}. */
public final class CustomerNewCommerceMigrationsEvents extends Namespace {
  /** Takes who calls. */
  CustomerNewCommerceMigrationsEvents(Caller caller) {
    super(caller);
  }

  /** List the events of a migration. Without options. */
  public Pages<NewCommerceMigrationEvent> list() {
    return list(null);
  }

  /**
   * List the events of a migration.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-migration-events">Documentation</a>
   */
  public Pages<NewCommerceMigrationEvent> list(
      CustomersNewCommerceMigrationsEventsListOptions options) {
    return paged(
        "customers.new_commerce_migrations.events.list", NewCommerceMigrationEvent.class, options);
  }
}
