// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.SubscriptionAnalytics;
import io.partnercenter.options.AnalyticsSubscriptionsListOptions;

/** Methods under {@code partner.analytics.subscriptions}. */
public final class PartnerAnalyticsSubscriptions extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsSubscriptions(Caller caller) {
    super(caller);
  }

  /** List analytics of subscriptions. Without options. */
  public Pages<SubscriptionAnalytics> list() {
    return list(null);
  }

  /**
   * List analytics of subscriptions.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-subscription-analytics">Documentation</a>
   */
  public Pages<SubscriptionAnalytics> list(AnalyticsSubscriptionsListOptions options) {
    return paged("analytics.subscriptions.list", SubscriptionAnalytics.class, options);
  }
}
