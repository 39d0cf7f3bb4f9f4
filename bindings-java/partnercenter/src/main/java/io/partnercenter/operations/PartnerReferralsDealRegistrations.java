// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.referrals.dealRegistrations}. */
public final class PartnerReferralsDealRegistrations extends Namespace {
  /** Takes who calls. */
  PartnerReferralsDealRegistrations(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.referrals.dealRegistrations.eligibility}. */
  public PartnerReferralsDealRegistrationsEligibility eligibility() {
    return new PartnerReferralsDealRegistrationsEligibility(caller());
  }

  /** Methods under {@code partner.referrals.dealRegistrations.partnerEligibility}. */
  public PartnerReferralsDealRegistrationsPartnerEligibility partnerEligibility() {
    return new PartnerReferralsDealRegistrationsPartnerEligibility(caller());
  }
}
