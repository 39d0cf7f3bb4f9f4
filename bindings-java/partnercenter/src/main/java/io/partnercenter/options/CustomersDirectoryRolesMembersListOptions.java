// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.directory_roles.members.list}. */
public final class CustomersDirectoryRolesMembersListOptions
    extends PagedCallOptions<CustomersDirectoryRolesMembersListOptions> {
  /** Says nothing yet. */
  public CustomersDirectoryRolesMembersListOptions() {}

  /** Items per page; the service's default where it is left out. */
  public CustomersDirectoryRolesMembersListOptions size(Long size) {
    return parameter("size", size);
  }
}
