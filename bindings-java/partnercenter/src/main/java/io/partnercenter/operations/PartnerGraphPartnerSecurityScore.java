// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.PartnerSecurityScore;
import io.partnercenter.options.GraphPartnerSecurityScoreGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.partnerSecurity.score}. */
public final class PartnerGraphPartnerSecurityScore extends Namespace {
  /** Takes who calls. */
  PartnerGraphPartnerSecurityScore(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.partnerSecurity.score.customerInsights}. */
  public PartnerGraphPartnerSecurityScoreCustomerInsights customerInsights() {
    return new PartnerGraphPartnerSecurityScoreCustomerInsights(caller());
  }

  /** Methods under {@code partner.graph.partnerSecurity.score.history}. */
  public PartnerGraphPartnerSecurityScoreHistory history() {
    return new PartnerGraphPartnerSecurityScoreHistory(caller());
  }

  /** Methods under {@code partner.graph.partnerSecurity.score.requirements}. */
  public PartnerGraphPartnerSecurityScoreRequirements requirements() {
    return new PartnerGraphPartnerSecurityScoreRequirements(caller());
  }

  /** Get the security score of the partner. Without options. */
  public PartnerSecurityScore get() {
    return get(null);
  }

  /**
   * Get the security score of the partner.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>The service calls it a preview. The example wraps the object in a member value.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get">Documentation</a>
   */
  public PartnerSecurityScore get(GraphPartnerSecurityScoreGetOptions options) {
    return value("graph.partner_security.score.get", PartnerSecurityScore.class, options);
  }

  /** Get the security score of the partner. Without waiting. */
  public CompletableFuture<PartnerSecurityScore> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(GraphPartnerSecurityScoreGetOptions)}, without waiting. */
  public CompletableFuture<PartnerSecurityScore> getAsync(
      GraphPartnerSecurityScoreGetOptions options) {
    return valueAsync("graph.partner_security.score.get", PartnerSecurityScore.class, options);
  }
}
