// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.InsightsDataset;
import io.partnercenter.options.InsightsDatasetsListOptions;

/** Methods under {@code partner.insights.datasets}. */
public final class PartnerInsightsDatasets extends Namespace {
  /** Takes who calls. */
  PartnerInsightsDatasets(Caller caller) {
    super(caller);
  }

  /** List the datasets, with their columns, metrics and spans of time. Without options. */
  public Pages<InsightsDataset> list() {
    return list(null);
  }

  /**
   * List the datasets, with their columns, metrics and spans of time.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-dataset">Documentation</a>
   */
  public Pages<InsightsDataset> list(InsightsDatasetsListOptions options) {
    return paged("insights.datasets.list", InsightsDataset.class, options);
  }
}
