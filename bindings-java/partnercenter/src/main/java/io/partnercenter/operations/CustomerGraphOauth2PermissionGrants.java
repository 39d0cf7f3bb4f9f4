// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.OAuth2PermissionGrant;
import io.partnercenter.options.GraphOauth2PermissionGrantsListOptions;

/** Methods under {@code customer.graph.oauth2PermissionGrants}. */
public final class CustomerGraphOauth2PermissionGrants extends Namespace {
  /** Takes who calls. */
  CustomerGraphOauth2PermissionGrants(Caller caller) {
    super(caller);
  }

  /** List the delegated permissions that are granted in a tenant. Without options. */
  public Pages<OAuth2PermissionGrant> list() {
    return list(null);
  }

  /**
   * List the delegated permissions that are granted in a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/oauth2permissiongrant-list">Documentation</a>
   */
  public Pages<OAuth2PermissionGrant> list(GraphOauth2PermissionGrantsListOptions options) {
    return paged("graph.oauth2_permission_grants.list", OAuth2PermissionGrant.class, options);
  }
}
