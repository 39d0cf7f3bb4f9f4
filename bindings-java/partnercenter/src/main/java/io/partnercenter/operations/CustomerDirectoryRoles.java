// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.DirectoryRole;

/** Methods under {@code customer.directoryRoles}. */
public final class CustomerDirectoryRoles extends Namespace {
  /** Takes who calls. */
  CustomerDirectoryRoles(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.directoryRoles.members}. */
  public CustomerDirectoryRolesMembers members() {
    return new CustomerDirectoryRolesMembers(caller());
  }

  /** List the directory roles of a customer's tenant. Without options. */
  public Pages<DirectoryRole> list() {
    return list(null);
  }

  /**
   * List the directory roles of a customer's tenant.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer">Documentation</a>
   */
  public Pages<DirectoryRole> list(PageOptions options) {
    return paged("customers.directory_roles.list", DirectoryRole.class, options);
  }
}
