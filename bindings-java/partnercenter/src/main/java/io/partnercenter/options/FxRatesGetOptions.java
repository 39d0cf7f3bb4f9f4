// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code fx_rates.get}. */
public final class FxRatesGetOptions extends RestCallOptions<FxRatesGetOptions> {
  /** Says nothing yet. */
  public FxRatesGetOptions() {}

  /** A value of {@link #compression}. */
  public static final String COMPRESSION_DEFLATE = "deflate";

  /** deflate asks for a zip file; the plain file by default. One of deflate. */
  public FxRatesGetOptions compression(String compression) {
    return parameter("compression", compression);
  }
}
