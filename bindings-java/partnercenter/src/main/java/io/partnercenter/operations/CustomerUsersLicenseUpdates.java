// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.LicenseUpdate;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.users.licenseUpdates}. */
public final class CustomerUsersLicenseUpdates extends Namespace {
  /** Takes who calls. */
  CustomerUsersLicenseUpdates(Caller caller) {
    super(caller);
  }

  /** Assign licences to a user and remove them. Without options. */
  public LicenseUpdate create(String userId, LicenseUpdate body) {
    return create(userId, body, null);
  }

  /**
   * Assign licences to a user and remove them.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param userId The user's object id in the customer's directory.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/assign-licenses-to-a-user">Documentation</a>
   */
  public LicenseUpdate create(String userId, LicenseUpdate body, RestOptions options) {
    return value(
        "customers.users.license_updates.create",
        LicenseUpdate.class,
        options,
        "user_id",
        userId,
        "body",
        body);
  }

  /** Assign licences to a user and remove them. Without waiting. */
  public CompletableFuture<LicenseUpdate> createAsync(String userId, LicenseUpdate body) {
    return createAsync(userId, body, null);
  }

  /** As {@link #create(String, LicenseUpdate, RestOptions)}, without waiting. */
  public CompletableFuture<LicenseUpdate> createAsync(
      String userId, LicenseUpdate body, RestOptions options) {
    return valueAsync(
        "customers.users.license_updates.create",
        LicenseUpdate.class,
        options,
        "user_id",
        userId,
        "body",
        body);
  }
}
