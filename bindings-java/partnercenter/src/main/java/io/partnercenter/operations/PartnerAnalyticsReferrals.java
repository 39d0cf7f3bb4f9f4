// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.ReferralAnalytics;
import io.partnercenter.options.AnalyticsReferralsListOptions;

/** Methods under {@code partner.analytics.referrals}. */
public final class PartnerAnalyticsReferrals extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsReferrals(Caller caller) {
    super(caller);
  }

  /** List analytics of referrals. Without options. */
  public Pages<ReferralAnalytics> list() {
    return list(null);
  }

  /**
   * List analytics of referrals.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-referrals-analytics">Documentation</a>
   */
  public Pages<ReferralAnalytics> list(AnalyticsReferralsListOptions options) {
    return paged("analytics.referrals.list", ReferralAnalytics.class, options);
  }
}
