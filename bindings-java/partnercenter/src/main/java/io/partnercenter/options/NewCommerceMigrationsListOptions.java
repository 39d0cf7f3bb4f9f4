// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code new_commerce_migrations.list}. */
public final class NewCommerceMigrationsListOptions
    extends PagedCallOptions<NewCommerceMigrationsListOptions> {
  /** Says nothing yet. */
  public NewCommerceMigrationsListOptions() {}

  /** Only those of this customer. */
  public NewCommerceMigrationsListOptions customerTenantId(String customerTenantId) {
    return parameter("customer_tenant_id", customerTenantId);
  }

  /** Only those of this subscription of the legacy commerce. */
  public NewCommerceMigrationsListOptions currentSubscriptionId(String currentSubscriptionId) {
    return parameter("current_subscription_id", currentSubscriptionId);
  }

  /** Only those of this batch, by its own id. */
  public NewCommerceMigrationsListOptions externalReferenceId(String externalReferenceId) {
    return parameter("external_reference_id", externalReferenceId);
  }

  /** Items per page. */
  public NewCommerceMigrationsListOptions pageSize(Long pageSize) {
    return parameter("page_size", pageSize);
  }
}
