// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.ServiceHealth;
import io.partnercenter.options.GraphServiceHealthOverviewsListOptions;

/** Methods under {@code customer.graph.serviceHealth.overviews}. */
public final class CustomerGraphServiceHealthOverviews extends Namespace {
  /** Takes who calls. */
  CustomerGraphServiceHealthOverviews(Caller caller) {
    super(caller);
  }

  /** List the health of a tenant's services. Without options. */
  public Pages<ServiceHealth> list() {
    return list(null);
  }

  /**
   * List the health of a tenant's services.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews">Documentation</a>
   */
  public Pages<ServiceHealth> list(GraphServiceHealthOverviewsListOptions options) {
    return paged("graph.service_health.overviews.list", ServiceHealth.class, options);
  }
}
