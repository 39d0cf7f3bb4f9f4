// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.security}. */
public final class PartnerSecurity extends Namespace {
  /** Takes who calls. */
  PartnerSecurity(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.security.mfaAdoptionStatus}. */
  public PartnerSecurityMfaAdoptionStatus mfaAdoptionStatus() {
    return new PartnerSecurityMfaAdoptionStatus(caller());
  }

  /** Methods under {@code partner.security.nonMfaPrincipals}. */
  public PartnerSecurityNonMfaPrincipals nonMfaPrincipals() {
    return new PartnerSecurityNonMfaPrincipals(caller());
  }

  /** Methods under {@code partner.security.partnerRequests}. */
  public PartnerSecurityPartnerRequests partnerRequests() {
    return new PartnerSecurityPartnerRequests(caller());
  }
}
