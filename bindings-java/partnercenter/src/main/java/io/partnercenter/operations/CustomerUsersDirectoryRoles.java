// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.DirectoryRole;

/** Methods under {@code customer.users.directoryRoles}. */
public final class CustomerUsersDirectoryRoles extends Namespace {
  /** Takes who calls. */
  CustomerUsersDirectoryRoles(Caller caller) {
    super(caller);
  }

  /** List the directory roles of a user. Without options. */
  public Pages<DirectoryRole> list(String userId) {
    return list(userId, null);
  }

  /**
   * List the directory roles of a user.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param userId The user's object id in the customer's directory.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer">Documentation</a>
   */
  public Pages<DirectoryRole> list(String userId, PageOptions options) {
    return paged(
        "customers.users.directory_roles.list", DirectoryRole.class, options, "user_id", userId);
  }
}
