// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DealRegistrationEligibility;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.referrals.dealRegistrations.partnerEligibility}. */
public final class PartnerReferralsDealRegistrationsPartnerEligibility extends Namespace {
  /** Takes who calls. */
  PartnerReferralsDealRegistrationsPartnerEligibility(Caller caller) {
    super(caller);
  }

  /** Tell whether the partner may register deals. Without options. */
  public DealRegistrationEligibility get() {
    return get(null);
  }

  /**
   * Tell whether the partner may register deals.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The answer is not documented where it could be read; who may call it is taken from the other
   * referrals.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/patch-a-referral">Documentation</a>
   */
  public DealRegistrationEligibility get(RestOptions options) {
    return value(
        "referrals.deal_registrations.partner_eligibility.get",
        DealRegistrationEligibility.class,
        options);
  }

  /** Tell whether the partner may register deals. Without waiting. */
  public CompletableFuture<DealRegistrationEligibility> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<DealRegistrationEligibility> getAsync(RestOptions options) {
    return valueAsync(
        "referrals.deal_registrations.partner_eligibility.get",
        DealRegistrationEligibility.class,
        options);
  }
}
