// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code analytics.commercial.license_usage.list}. */
public final class AnalyticsCommercialLicenseUsageListOptions
    extends PagedCallOptions<AnalyticsCommercialLicenseUsageListOptions> {
  /** Says nothing yet. */
  public AnalyticsCommercialLicenseUsageListOptions() {}

  /** Rows per page, at most 10000. */
  public AnalyticsCommercialLicenseUsageListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Rows that are skipped. */
  public AnalyticsCommercialLicenseUsageListOptions skip(Long skip) {
    return parameter("skip", skip);
  }

  /** Filter: field, operator and value, joined by and/or. */
  public AnalyticsCommercialLicenseUsageListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Fields to group by, separated by commas. */
  public AnalyticsCommercialLicenseUsageListOptions groupBy(String groupBy) {
    return parameter("group_by", groupBy);
  }

  /** Day on which the data was processed; the latest by default. ISO 8601. */
  public AnalyticsCommercialLicenseUsageListOptions processedDateTime(String processedDateTime) {
    return parameter("processed_date_time", processedDateTime);
  }
}
