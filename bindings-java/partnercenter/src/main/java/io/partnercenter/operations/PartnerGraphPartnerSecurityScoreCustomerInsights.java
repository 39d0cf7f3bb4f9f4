// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.PartnerSecurityCustomerInsight;

/** Methods under {@code partner.graph.partnerSecurity.score.customerInsights}. */
public final class PartnerGraphPartnerSecurityScoreCustomerInsights extends Namespace {
  /** Takes who calls. */
  PartnerGraphPartnerSecurityScoreCustomerInsights(Caller caller) {
    super(caller);
  }

  /** List how much MFA each customer uses. Without options. */
  public Pages<PartnerSecurityCustomerInsight> list() {
    return list(null);
  }

  /**
   * List how much MFA each customer uses.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The service calls it a preview. $skip and $top are not supported.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights">Documentation</a>
   */
  public Pages<PartnerSecurityCustomerInsight> list(PageOptions options) {
    return paged(
        "graph.partner_security.score.customer_insights.list",
        PartnerSecurityCustomerInsight.class,
        options);
  }
}
