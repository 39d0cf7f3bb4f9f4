// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.ServiceHealthIssue;
import io.partnercenter.options.GraphServiceHealthIssuesListOptions;

/** Methods under {@code partner.graph.serviceHealth.issues}. */
public final class PartnerGraphServiceHealthIssues extends Namespace {
  /** Takes who calls. */
  PartnerGraphServiceHealthIssues(Caller caller) {
    super(caller);
  }

  /** List the issues of a tenant's services. Without options. */
  public Pages<ServiceHealthIssue> list() {
    return list(null);
  }

  /**
   * List the issues of a tenant's services.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/serviceannouncement-list-issues">Documentation</a>
   */
  public Pages<ServiceHealthIssue> list(GraphServiceHealthIssuesListOptions options) {
    return paged("graph.service_health.issues.list", ServiceHealthIssue.class, options);
  }
}
