// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.GraphOrganization;
import io.partnercenter.options.GraphOrganizationGetOptions;
import io.partnercenter.options.GraphOrganizationListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.graph.organization}. */
public final class CustomerGraphOrganization extends Namespace {
  /** Takes who calls. */
  CustomerGraphOrganization(Caller caller) {
    super(caller);
  }

  /** Get an organization by its tenant id. Without options. */
  public GraphOrganization get(String organizationId) {
    return get(organizationId, null);
  }

  /**
   * Get an organization by its tenant id.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param organizationId Tenant id.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/organization-get">Documentation</a>
   */
  public GraphOrganization get(String organizationId, GraphOrganizationGetOptions options) {
    return value(
        "graph.organization.get",
        GraphOrganization.class,
        options,
        "organization_id",
        organizationId);
  }

  /** Get an organization by its tenant id. Without waiting. */
  public CompletableFuture<GraphOrganization> getAsync(String organizationId) {
    return getAsync(organizationId, null);
  }

  /** As {@link #get(String, GraphOrganizationGetOptions)}, without waiting. */
  public CompletableFuture<GraphOrganization> getAsync(
      String organizationId, GraphOrganizationGetOptions options) {
    return valueAsync(
        "graph.organization.get",
        GraphOrganization.class,
        options,
        "organization_id",
        organizationId);
  }

  /** List the organizations of a tenant: always one, its own. Without options. */
  public Pages<GraphOrganization> list() {
    return list(null);
  }

  /**
   * List the organizations of a tenant: always one, its own.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/organization-list">Documentation</a>
   */
  public Pages<GraphOrganization> list(GraphOrganizationListOptions options) {
    return paged("graph.organization.list", GraphOrganization.class, options);
  }
}
