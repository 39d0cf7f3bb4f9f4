// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.insights}. */
public final class PartnerInsights extends Namespace {
  /** Takes who calls. */
  PartnerInsights(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.insights.datasets}. */
  public PartnerInsightsDatasets datasets() {
    return new PartnerInsightsDatasets(caller());
  }

  /** Methods under {@code partner.insights.queries}. */
  public PartnerInsightsQueries queries() {
    return new PartnerInsightsQueries(caller());
  }

  /** Methods under {@code partner.insights.reports}. */
  public PartnerInsightsReports reports() {
    return new PartnerInsightsReports(caller());
  }
}
