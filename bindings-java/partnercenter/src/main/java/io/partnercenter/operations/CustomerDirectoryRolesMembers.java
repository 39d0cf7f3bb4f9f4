// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.UserMember;
import io.partnercenter.options.CustomersDirectoryRolesMembersListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.directoryRoles.members}. */
public final class CustomerDirectoryRolesMembers extends Namespace {
  /** Takes who calls. */
  CustomerDirectoryRolesMembers(Caller caller) {
    super(caller);
  }

  /** Give a user a role. Without options. */
  public UserMember add(String roleId, UserMember body) {
    return add(roleId, body, null);
  }

  /**
   * Give a user a role.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param roleId The directory role.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer">Documentation</a>
   */
  public UserMember add(String roleId, UserMember body, RestOptions options) {
    return value(
        "customers.directory_roles.members.add",
        UserMember.class,
        options,
        "role_id",
        roleId,
        "body",
        body);
  }

  /** Give a user a role. Without waiting. */
  public CompletableFuture<UserMember> addAsync(String roleId, UserMember body) {
    return addAsync(roleId, body, null);
  }

  /** As {@link #add(String, UserMember, RestOptions)}, without waiting. */
  public CompletableFuture<UserMember> addAsync(
      String roleId, UserMember body, RestOptions options) {
    return valueAsync(
        "customers.directory_roles.members.add",
        UserMember.class,
        options,
        "role_id",
        roleId,
        "body",
        body);
  }

  /** List the users who hold a role. Without options. */
  public Pages<UserMember> list(String roleId) {
    return list(roleId, null);
  }

  /**
   * List the users who hold a role.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param roleId The directory role.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer">Documentation</a>
   */
  public Pages<UserMember> list(String roleId, CustomersDirectoryRolesMembersListOptions options) {
    return paged(
        "customers.directory_roles.members.list", UserMember.class, options, "role_id", roleId);
  }

  /** Take a role from a user. Without options. */
  public void remove(String roleId, String userId) {
    remove(roleId, userId, null);
  }

  /**
   * Take a role from a user.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param roleId The directory role.
   * @param userId The user's object id in the customer's directory.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/remove-customer-user-from-a-role">Documentation</a>
   */
  public void remove(String roleId, String userId, RestOptions options) {
    nothing(
        "customers.directory_roles.members.remove", options, "role_id", roleId, "user_id", userId);
  }

  /** Take a role from a user. Without waiting. */
  public CompletableFuture<Void> removeAsync(String roleId, String userId) {
    return removeAsync(roleId, userId, null);
  }

  /** As {@link #remove(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> removeAsync(String roleId, String userId, RestOptions options) {
    return nothingAsync(
        "customers.directory_roles.members.remove", options, "role_id", roleId, "user_id", userId);
  }
}
