// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.AzureUsageAnalytics;
import io.partnercenter.options.AnalyticsAzureUsageListOptions;

/** Methods under {@code partner.analytics.azureUsage}. */
public final class PartnerAnalyticsAzureUsage extends Namespace {
  /** Takes who calls. */
  PartnerAnalyticsAzureUsage(Caller caller) {
    super(caller);
  }

  /** List analytics of Azure usage. Without options. */
  public Pages<AzureUsageAnalytics> list() {
    return list(null);
  }

  /**
   * List analytics of Azure usage.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-azure-usage-analytics">Documentation</a>
   */
  public Pages<AzureUsageAnalytics> list(AnalyticsAzureUsageListOptions options) {
    return paged("analytics.azure_usage.list", AzureUsageAnalytics.class, options);
  }
}
