// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.IndirectResellerAnalytics;
import io.partnercenter.options.AnalyticsIndirectResellersListOptions;

/** Methods under {@code partner.analytics.indirectResellers}. */
public final class PartnerAnalyticsIndirectResellers extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsIndirectResellers(Caller caller) {
    super(caller);
  }

  /** List analytics of indirect resellers. Without options. */
  public Pages<IndirectResellerAnalytics> list() {
    return list(null);
  }

  /**
   * List analytics of indirect resellers.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-indirect-resellers-analytics">Documentation</a>
   */
  public Pages<IndirectResellerAnalytics> list(AnalyticsIndirectResellersListOptions options) {
    return paged("analytics.indirect_resellers.list", IndirectResellerAnalytics.class, options);
  }
}
