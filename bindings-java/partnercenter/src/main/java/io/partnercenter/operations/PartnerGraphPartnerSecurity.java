// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.graph.partnerSecurity}. */
public final class PartnerGraphPartnerSecurity extends Namespace {
  /** Takes who calls. */
  PartnerGraphPartnerSecurity(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.partnerSecurity.alerts}. */
  public PartnerGraphPartnerSecurityAlerts alerts() {
    return new PartnerGraphPartnerSecurityAlerts(caller());
  }

  /** Methods under {@code partner.graph.partnerSecurity.score}. */
  public PartnerGraphPartnerSecurityScore score() {
    return new PartnerGraphPartnerSecurityScore(caller());
  }
}
