// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.SearchAnalytics;
import io.partnercenter.options.AnalyticsSearchListOptions;

/** Methods under {@code partner.analytics.search}. */
public final class PartnerAnalyticsSearch extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsSearch(Caller caller) {
    super(caller);
  }

  /** List analytics of searches for the partner. Without options. */
  public Pages<SearchAnalytics> list() {
    return list(null);
  }

  /**
   * List analytics of searches for the partner.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-search-analytics">Documentation</a>
   */
  public Pages<SearchAnalytics> list(AnalyticsSearchListOptions options) {
    return paged("analytics.search.list", SearchAnalytics.class, options);
  }
}
