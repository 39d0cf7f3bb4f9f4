// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.NewCommerceEligibility;
import io.partnercenter.model.NewCommerceMigration;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.newCommerceMigrations}. */
public final class CustomerNewCommerceMigrations extends Namespace {
  /** Takes who calls. */
  CustomerNewCommerceMigrations(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.newCommerceMigrations.events}. */
  public CustomerNewCommerceMigrationsEvents events() {
    return new CustomerNewCommerceMigrationsEvents(caller());
  }

  /** Migrate a subscription to new commerce. Without options. */
  public NewCommerceMigration create(NewCommerceMigration body) {
    return create(body, null);
  }

  /**
   * Migrate a subscription to new commerce.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>At most 100 calls of a partner in five minutes. The article shows no status: 200 and 201 are
   * taken.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-migration">Documentation</a>
   */
  public NewCommerceMigration create(NewCommerceMigration body, RestOptions options) {
    return value(
        "customers.new_commerce_migrations.create",
        NewCommerceMigration.class,
        options,
        "body",
        body);
  }

  /** Migrate a subscription to new commerce. Without waiting. */
  public CompletableFuture<NewCommerceMigration> createAsync(NewCommerceMigration body) {
    return createAsync(body, null);
  }

  /** As {@link #create(NewCommerceMigration, RestOptions)}, without waiting. */
  public CompletableFuture<NewCommerceMigration> createAsync(
      NewCommerceMigration body, RestOptions options) {
    return valueAsync(
        "customers.new_commerce_migrations.create",
        NewCommerceMigration.class,
        options,
        "body",
        body);
  }

  /** Get a migration to new commerce. Without options. */
  public NewCommerceMigration get(String migrationId) {
    return get(migrationId, null);
  }

  /**
   * Get a migration to new commerce.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param migrationId The migration.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-new-commerce-migration">Documentation</a>
   */
  public NewCommerceMigration get(String migrationId, RestOptions options) {
    return value(
        "customers.new_commerce_migrations.get",
        NewCommerceMigration.class,
        options,
        "migration_id",
        migrationId);
  }

  /** Get a migration to new commerce. Without waiting. */
  public CompletableFuture<NewCommerceMigration> getAsync(String migrationId) {
    return getAsync(migrationId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<NewCommerceMigration> getAsync(String migrationId, RestOptions options) {
    return valueAsync(
        "customers.new_commerce_migrations.get",
        NewCommerceMigration.class,
        options,
        "migration_id",
        migrationId);
  }

  /** Check whether a subscription can migrate. Without options. */
  public NewCommerceEligibility validate(NewCommerceMigration body) {
    return validate(body, null);
  }

  /**
   * Check whether a subscription can migrate.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>At most 450 calls of a partner for a customer in five minutes.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration">Documentation</a>
   */
  public NewCommerceEligibility validate(NewCommerceMigration body, RestOptions options) {
    return value(
        "customers.new_commerce_migrations.validate",
        NewCommerceEligibility.class,
        options,
        "body",
        body);
  }

  /** Check whether a subscription can migrate. Without waiting. */
  public CompletableFuture<NewCommerceEligibility> validateAsync(NewCommerceMigration body) {
    return validateAsync(body, null);
  }

  /** As {@link #validate(NewCommerceMigration, RestOptions)}, without waiting. */
  public CompletableFuture<NewCommerceEligibility> validateAsync(
      NewCommerceMigration body, RestOptions options) {
    return valueAsync(
        "customers.new_commerce_migrations.validate",
        NewCommerceEligibility.class,
        options,
        "body",
        body);
  }
}
