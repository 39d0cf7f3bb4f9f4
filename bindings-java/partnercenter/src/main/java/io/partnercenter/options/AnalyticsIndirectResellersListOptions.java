// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code analytics.indirect_resellers.list}. */
public final class AnalyticsIndirectResellersListOptions
    extends PagedCallOptions<AnalyticsIndirectResellersListOptions> {
  /** Says nothing yet. */
  public AnalyticsIndirectResellersListOptions() {}

  /** Rows per page, at most 10000. */
  public AnalyticsIndirectResellersListOptions top(Long top) {
    return parameter("top", top);
  }

  /** Rows that are skipped. */
  public AnalyticsIndirectResellersListOptions skip(Long skip) {
    return parameter("skip", skip);
  }

  /** Filter: field, operator and value, joined by and/or. */
  public AnalyticsIndirectResellersListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }

  /** Fields to group by, separated by commas. */
  public AnalyticsIndirectResellersListOptions groupBy(String groupBy) {
    return parameter("group_by", groupBy);
  }

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_DAY = "day";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_WEEK = "week";

  /** A value of {@link #aggregationLevel}. */
  public static final String AGGREGATION_LEVEL_MONTH = "month";

  /** Span of time of a group; with group_by. One of day, week, month. */
  public AnalyticsIndirectResellersListOptions aggregationLevel(String aggregationLevel) {
    return parameter("aggregation_level", aggregationLevel);
  }

  /** Fields to sort by, each with asc or desc. */
  public AnalyticsIndirectResellersListOptions orderBy(String orderBy) {
    return parameter("order_by", orderBy);
  }
}
