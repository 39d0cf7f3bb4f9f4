// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code referrals.update}. */
public final class ReferralsUpdateOptions extends RestCallOptions<ReferralsUpdateOptions> {
  /** Says nothing yet. */
  public ReferralsUpdateOptions() {}

  /** A value of {@link #prefer}. */
  public static final String PREFER_RETURN_REPRESENTATION = "return=representation";

  /**
   * return=representation asks for the changed referral; otherwise the answer is empty. One of
   * return=representation.
   */
  public ReferralsUpdateOptions prefer(String prefer) {
    return parameter("prefer", prefer);
  }
}
