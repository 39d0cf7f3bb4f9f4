// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.GraphDirectoryRole;
import io.partnercenter.options.GraphDirectoryRolesListOptions;

/** Methods under {@code customer.graph.directoryRoles}. */
public final class CustomerGraphDirectoryRoles extends Namespace {
  /** Takes who calls. */
  CustomerGraphDirectoryRoles(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.graph.directoryRoles.members}. */
  public CustomerGraphDirectoryRolesMembers members() {
    return new CustomerGraphDirectoryRolesMembers(caller());
  }

  /** List the directory roles that are activated in a tenant. Without options. */
  public Pages<GraphDirectoryRole> list() {
    return list(null);
  }

  /**
   * List the directory roles that are activated in a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/directoryrole-list">Documentation</a>
   */
  public Pages<GraphDirectoryRole> list(GraphDirectoryRolesListOptions options) {
    return paged("graph.directory_roles.list", GraphDirectoryRole.class, options);
  }
}
