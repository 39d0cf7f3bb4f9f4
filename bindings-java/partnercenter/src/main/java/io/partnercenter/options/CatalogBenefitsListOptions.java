// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code catalog_benefits.list}. */
public final class CatalogBenefitsListOptions extends PagedCallOptions<CatalogBenefitsListOptions> {
  /** Says nothing yet. */
  public CatalogBenefitsListOptions() {}

  /** Segment of the customer. */
  public CatalogBenefitsListOptions segment(String segment) {
    return parameter("segment", segment);
  }

  /** Base SKUs, each as product:sku; all of the market and segment by default. */
  public CatalogBenefitsListOptions baseSkuPaths(String baseSkuPaths) {
    return parameter("base_sku_paths", baseSkuPaths);
  }
}
