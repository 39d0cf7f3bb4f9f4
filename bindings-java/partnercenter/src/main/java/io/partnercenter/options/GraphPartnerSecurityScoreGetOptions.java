// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code graph.partner_security.score.get}. */
public final class GraphPartnerSecurityScoreGetOptions
    extends RestCallOptions<GraphPartnerSecurityScoreGetOptions> {
  /** Says nothing yet. */
  public GraphPartnerSecurityScoreGetOptions() {}

  /** What is given too: requirements, history. */
  public GraphPartnerSecurityScoreGetOptions expand(String expand) {
    return parameter("expand", expand);
  }
}
