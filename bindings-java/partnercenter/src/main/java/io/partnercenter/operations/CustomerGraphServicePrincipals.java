// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ServicePrincipal;
import io.partnercenter.options.GraphServicePrincipalsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.graph.servicePrincipals}. */
public final class CustomerGraphServicePrincipals extends Namespace {
  /** Takes who calls. */
  CustomerGraphServicePrincipals(Caller caller) {
    super(caller);
  }

  /** Create the service principal of an app in a tenant. Without options. */
  public ServicePrincipal create(ServicePrincipal body) {
    return create(body, null);
  }

  /**
   * Create the service principal of an app in a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals">Documentation</a>
   */
  public ServicePrincipal create(ServicePrincipal body, RestOptions options) {
    return value("graph.service_principals.create", ServicePrincipal.class, options, "body", body);
  }

  /** Create the service principal of an app in a tenant. Without waiting. */
  public CompletableFuture<ServicePrincipal> createAsync(ServicePrincipal body) {
    return createAsync(body, null);
  }

  /** As {@link #create(ServicePrincipal, RestOptions)}, without waiting. */
  public CompletableFuture<ServicePrincipal> createAsync(
      ServicePrincipal body, RestOptions options) {
    return valueAsync(
        "graph.service_principals.create", ServicePrincipal.class, options, "body", body);
  }

  /** List the service principals of a tenant. Without options. */
  public Pages<ServicePrincipal> list() {
    return list(null);
  }

  /**
   * List the service principals of a tenant.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>A filter on appId tells whether an app has been consented to.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/serviceprincipal-list">Documentation</a>
   */
  public Pages<ServicePrincipal> list(GraphServicePrincipalsListOptions options) {
    return paged("graph.service_principals.list", ServicePrincipal.class, options);
  }
}
