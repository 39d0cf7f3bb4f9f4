// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DealRegistrationEligibility;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.referrals.dealRegistrations.eligibility}. */
public final class PartnerReferralsDealRegistrationsEligibility extends Namespace {
  /** Takes who calls. */
  PartnerReferralsDealRegistrationsEligibility(Caller caller) {
    super(caller);
  }

  /** Tell whether an opportunity may be registered as a deal. Without options. */
  public DealRegistrationEligibility check(String referralId) {
    return check(referralId, null);
  }

  /**
   * Tell whether an opportunity may be registered as a deal.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Body and answer are not documented where it could be read; who may call it is taken from the
   * other referrals.
   *
   * @param referralId The referral.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/patch-a-referral">Documentation</a>
   */
  public DealRegistrationEligibility check(String referralId, RestOptions options) {
    return value(
        "referrals.deal_registrations.eligibility.check",
        DealRegistrationEligibility.class,
        options,
        "referral_id",
        referralId);
  }

  /** Tell whether an opportunity may be registered as a deal. Without waiting. */
  public CompletableFuture<DealRegistrationEligibility> checkAsync(String referralId) {
    return checkAsync(referralId, null);
  }

  /** As {@link #check(String, RestOptions)}, without waiting. */
  public CompletableFuture<DealRegistrationEligibility> checkAsync(
      String referralId, RestOptions options) {
    return valueAsync(
        "referrals.deal_registrations.eligibility.check",
        DealRegistrationEligibility.class,
        options,
        "referral_id",
        referralId);
  }
}
