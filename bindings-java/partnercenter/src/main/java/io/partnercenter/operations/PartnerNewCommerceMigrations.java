// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.NewCommerceMigration;
import io.partnercenter.options.NewCommerceMigrationsListOptions;

/** Methods under {@code partner.newCommerceMigrations}. */
public final class PartnerNewCommerceMigrations extends Namespace {
  /** Takes who calls. */
  PartnerNewCommerceMigrations(Caller caller) {
    super(caller);
  }

  /** List the migrations of all customers. Without options. */
  public Pages<NewCommerceMigration> list() {
    return list(null);
  }

  /**
   * List the migrations of all customers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>One of the three ids is needed. At most 300 a page; the token of the next one is in a header
   * of the answer.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/query-migrated-subscriptions">Documentation</a>
   */
  public Pages<NewCommerceMigration> list(NewCommerceMigrationsListOptions options) {
    return paged("new_commerce_migrations.list", NewCommerceMigration.class, options);
  }
}
