// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code new_commerce_migration_schedules.list}. */
public final class NewCommerceMigrationSchedulesListOptions
    extends PagedCallOptions<NewCommerceMigrationSchedulesListOptions> {
  /** Says nothing yet. */
  public NewCommerceMigrationSchedulesListOptions() {}

  /** Only those of this customer. */
  public NewCommerceMigrationSchedulesListOptions customerTenantId(String customerTenantId) {
    return parameter("customer_tenant_id", customerTenantId);
  }

  /** Only those of this subscription of the legacy commerce. */
  public NewCommerceMigrationSchedulesListOptions currentSubscriptionId(
      String currentSubscriptionId) {
    return parameter("current_subscription_id", currentSubscriptionId);
  }

  /** Only those of this batch, by its own id. */
  public NewCommerceMigrationSchedulesListOptions externalReferenceId(String externalReferenceId) {
    return parameter("external_reference_id", externalReferenceId);
  }

  /** Items per page. */
  public NewCommerceMigrationSchedulesListOptions pageSize(Long pageSize) {
    return parameter("page_size", pageSize);
  }
}
