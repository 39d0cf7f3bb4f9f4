// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code price_sheets.get}. */
public final class PriceSheetsGetOptions extends RestCallOptions<PriceSheetsGetOptions> {
  /** Says nothing yet. */
  public PriceSheetsGetOptions() {}

  /** A value of {@link #compression}. */
  public static final String COMPRESSION_DEFLATE = "deflate";

  /** deflate asks for a zip file; the plain file by default. One of deflate. */
  public PriceSheetsGetOptions compression(String compression) {
    return parameter("compression", compression);
  }

  /** A value of {@link #timeline}. */
  public static final String TIMELINE_CURRENT = "current";

  /** A value of {@link #timeline}. */
  public static final String TIMELINE_HISTORY = "history";

  /** A value of {@link #timeline}. */
  public static final String TIMELINE_FUTURE = "future";

  /** Which prices; current by default. One of current, history, future. */
  public PriceSheetsGetOptions timeline(String timeline) {
    return parameter("timeline", timeline);
  }

  /** Month as yyyyMM; with history. */
  public PriceSheetsGetOptions month(String month) {
    return parameter("month", month);
  }
}
