// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code analytics.search.list}. */
public final class AnalyticsSearchListOptions extends PagedCallOptions<AnalyticsSearchListOptions> {
  /** Says nothing yet. */
  public AnalyticsSearchListOptions() {}

  /** Rows per page, at most 10000. */
  public AnalyticsSearchListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Rows that are skipped. */
  public AnalyticsSearchListOptions skip(Long skip) {
    return parameter("skip", skip);
  }

  /** Filter: field, operator and value, joined by and/or. */
  public AnalyticsSearchListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Fields to group by, separated by commas. */
  public AnalyticsSearchListOptions groupBy(String groupBy) {
    return parameter("group_by", groupBy);
  }

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_DAY = "day";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_WEEK = "week";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_MONTH = "month";

  /** Span of time of a group; with group_by. One of day, week, month. */
  public AnalyticsSearchListOptions aggregationLevel(String aggregationLevel) {
    return parameter("aggregation_level", aggregationLevel);
  }
}
