// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code offer_matrix.get}. */
public final class OfferMatrixGetOptions extends RestCallOptions<OfferMatrixGetOptions> {
  /** Says nothing yet. */
  public OfferMatrixGetOptions() {}

  /** A value of {@link #compression}. */
  public static final String COMPRESSION_DEFLATE = "deflate";

  /** deflate asks for a zip file; the plain file by default. One of deflate. */
  public OfferMatrixGetOptions compression(String compression) {
    return parameter("compression", compression);
  }
}
