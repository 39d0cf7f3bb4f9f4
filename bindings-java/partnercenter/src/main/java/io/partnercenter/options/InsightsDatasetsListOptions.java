// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code insights.datasets.list}. */
public final class InsightsDatasetsListOptions
    extends PagedCallOptions<InsightsDatasetsListOptions> {
  /** Says nothing yet. */
  public InsightsDatasetsListOptions() {}

  /** Only this dataset. */
  public InsightsDatasetsListOptions datasetName(String datasetName) {
    return parameter("dataset_name", datasetName);
  }
}
