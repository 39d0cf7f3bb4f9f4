// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code analytics.azure_usage.list}. */
public final class AnalyticsAzureUsageListOptions
    extends PagedCallOptions<AnalyticsAzureUsageListOptions> {
  /** Says nothing yet. */
  public AnalyticsAzureUsageListOptions() {}

  /** Rows per page, at most 10000. */
  public AnalyticsAzureUsageListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Rows that are skipped. */
  public AnalyticsAzureUsageListOptions skip(Long skip) {
    return parameter("skip", skip);
  }

  /** Filter: field, operator and value, joined by and/or. */
  public AnalyticsAzureUsageListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Fields to group by, separated by commas. */
  public AnalyticsAzureUsageListOptions groupBy(String groupBy) {
    return parameter("group_by", groupBy);
  }

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_DAY = "day";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_WEEK = "week";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_MONTH = "month";

  /** Span of time of a group; with group_by. One of day, week, month. */
  public AnalyticsAzureUsageListOptions aggregationLevel(String aggregationLevel) {
    return parameter("aggregation_level", aggregationLevel);
  }

  /** Fields to sort by, each with asc or desc. */
  public AnalyticsAzureUsageListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
