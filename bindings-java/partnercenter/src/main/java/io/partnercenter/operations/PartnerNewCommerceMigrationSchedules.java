// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.NewCommerceMigrationSchedule;
import io.partnercenter.options.NewCommerceMigrationSchedulesListOptions;

/** Methods under {@code partner.newCommerceMigrationSchedules}. */
public final class PartnerNewCommerceMigrationSchedules extends Namespace {
  /** Takes who calls. */
  PartnerNewCommerceMigrationSchedules(Caller caller) {
    super(caller);
  }

  /** List the schedules of migrations of all customers. Without options. */
  public Pages<NewCommerceMigrationSchedule> list() {
    return list(null);
  }

  /**
   * List the schedules of migrations of all customers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule">Documentation</a>
   */
  public Pages<NewCommerceMigrationSchedule> list(
      NewCommerceMigrationSchedulesListOptions options) {
    return paged(
        "new_commerce_migration_schedules.list", NewCommerceMigrationSchedule.class, options);
  }
}
