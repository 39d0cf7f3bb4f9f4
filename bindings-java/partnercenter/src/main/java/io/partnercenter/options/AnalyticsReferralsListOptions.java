// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code analytics.referrals.list}. */
public final class AnalyticsReferralsListOptions
    extends PagedCallOptions<AnalyticsReferralsListOptions> {
  /** Says nothing yet. */
  public AnalyticsReferralsListOptions() {}

  /** Rows per page, at most 10000. */
  public AnalyticsReferralsListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Rows that are skipped. */
  public AnalyticsReferralsListOptions skip(Long skip) {
    return parameter("skip", skip);
  }

  /** Filter: field, operator and value, joined by and/or. */
  public AnalyticsReferralsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Fields to group by, separated by commas. */
  public AnalyticsReferralsListOptions groupBy(String groupBy) {
    return parameter("group_by", groupBy);
  }

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_DAY = "day";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_WEEK = "week";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_MONTH = "month";

  /** Span of time of a group; with group_by. One of day, week, month. */
  public AnalyticsReferralsListOptions aggregationLevel(String aggregationLevel) {
    return parameter("aggregation_level", aggregationLevel);
  }
}
