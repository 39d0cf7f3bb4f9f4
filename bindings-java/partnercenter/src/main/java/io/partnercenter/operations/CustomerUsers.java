// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.CustomerUser;
import io.partnercenter.options.CustomersUsersListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.users}. */
public final class CustomerUsers extends Namespace {
  /** Takes who calls. */
  CustomerUsers(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.users.directoryRoles}. */
  public CustomerUsersDirectoryRoles directoryRoles() {
    return new CustomerUsersDirectoryRoles(caller());
  }

  /** Methods under {@code customer.users.licenseUpdates}. */
  public CustomerUsersLicenseUpdates licenseUpdates() {
    return new CustomerUsersLicenseUpdates(caller());
  }

  /** Methods under {@code customer.users.licenses}. */
  public CustomerUsersLicenses licenses() {
    return new CustomerUsersLicenses(caller());
  }

  /** Create a user in a customer's tenant. Without options. */
  public CustomerUser create(CustomerUser body) {
    return create(body, null);
  }

  /**
   * Create a user in a customer's tenant.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>The article's example answers 200.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer">Documentation</a>
   */
  public CustomerUser create(CustomerUser body, RestOptions options) {
    return value("customers.users.create", CustomerUser.class, options, "body", body);
  }

  /** Create a user in a customer's tenant. Without waiting. */
  public CompletableFuture<CustomerUser> createAsync(CustomerUser body) {
    return createAsync(body, null);
  }

  /** As {@link #create(CustomerUser, RestOptions)}, without waiting. */
  public CompletableFuture<CustomerUser> createAsync(CustomerUser body, RestOptions options) {
    return valueAsync("customers.users.create", CustomerUser.class, options, "body", body);
  }

  /** Delete a user, who can be restored for 30 days. Without options. */
  public void delete(String userId) {
    delete(userId, null);
  }

  /**
   * Delete a user, who can be restored for 30 days.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param userId The user's object id in the customer's directory.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-user-accounts-for-a-customer">Documentation</a>
   */
  public void delete(String userId, RestOptions options) {
    nothing("customers.users.delete", options, "user_id", userId);
  }

  /** Delete a user, who can be restored for 30 days. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String userId) {
    return deleteAsync(userId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String userId, RestOptions options) {
    return nothingAsync("customers.users.delete", options, "user_id", userId);
  }

  /** Get one user. Without options. */
  public CustomerUser get(String userId) {
    return get(userId, null);
  }

  /**
   * Get one user.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param userId The user's object id in the customer's directory.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-user-account-by-id">Documentation</a>
   */
  public CustomerUser get(String userId, RestOptions options) {
    return value("customers.users.get", CustomerUser.class, options, "user_id", userId);
  }

  /** Get one user. Without waiting. */
  public CompletableFuture<CustomerUser> getAsync(String userId) {
    return getAsync(userId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<CustomerUser> getAsync(String userId, RestOptions options) {
    return valueAsync("customers.users.get", CustomerUser.class, options, "user_id", userId);
  }

  /** List the users of a customer, or the deleted ones. Without options. */
  public Pages<CustomerUser> list() {
    return list(null);
  }

  /**
   * List the users of a customer, or the deleted ones.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-all-user-accounts-for-a-customer">Documentation</a>
   */
  public Pages<CustomerUser> list(CustomersUsersListOptions options) {
    return paged("customers.users.list", CustomerUser.class, options);
  }

  /** Reset a user's password. Without options. */
  public CustomerUser resetPassword(String userId, CustomerUser body) {
    return resetPassword(userId, body, null);
  }

  /**
   * Reset a user's password.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>The article of 2021, and the SDK, use customers.users.update for it.
   *
   * @param userId The user's object id in the customer's directory.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer">Documentation</a>
   */
  public CustomerUser resetPassword(String userId, CustomerUser body, RestOptions options) {
    return value(
        "customers.users.reset_password",
        CustomerUser.class,
        options,
        "user_id",
        userId,
        "body",
        body);
  }

  /** Reset a user's password. Without waiting. */
  public CompletableFuture<CustomerUser> resetPasswordAsync(String userId, CustomerUser body) {
    return resetPasswordAsync(userId, body, null);
  }

  /** As {@link #resetPassword(String, CustomerUser, RestOptions)}, without waiting. */
  public CompletableFuture<CustomerUser> resetPasswordAsync(
      String userId, CustomerUser body, RestOptions options) {
    return valueAsync(
        "customers.users.reset_password",
        CustomerUser.class,
        options,
        "user_id",
        userId,
        "body",
        body);
  }

  /** Change a user, set a password, or restore a deleted user. Without options. */
  public CustomerUser update(String userId, CustomerUser body) {
    return update(userId, body, null);
  }

  /**
   * Change a user, set a password, or restore a deleted user.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>The article's table leaves the user out of the path, its example has it. A deleted user is
   * restored by state = active, within 30 days.
   *
   * @param userId The user's object id in the customer's directory.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer">Documentation</a>
   */
  public CustomerUser update(String userId, CustomerUser body, RestOptions options) {
    return value(
        "customers.users.update", CustomerUser.class, options, "user_id", userId, "body", body);
  }

  /** Change a user, set a password, or restore a deleted user. Without waiting. */
  public CompletableFuture<CustomerUser> updateAsync(String userId, CustomerUser body) {
    return updateAsync(userId, body, null);
  }

  /** As {@link #update(String, CustomerUser, RestOptions)}, without waiting. */
  public CompletableFuture<CustomerUser> updateAsync(
      String userId, CustomerUser body, RestOptions options) {
    return valueAsync(
        "customers.users.update", CustomerUser.class, options, "user_id", userId, "body", body);
  }
}
