// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code billing_beta.billed_usage.export}. */
public final class BillingBetaBilledUsageExportOptions
    extends RestCallOptions<BillingBetaBilledUsageExportOptions> {
  /** Says nothing yet. */
  public BillingBetaBilledUsageExportOptions() {}

  /** A value of {@link #fragment}. */
  public static final String FRAGMENT_FULL = "full";

  /** A value of {@link #fragment}. */
  public static final String FRAGMENT_BASIC = "basic";

  /** Which attributes; full by default. One of full, basic. */
  public BillingBetaBilledUsageExportOptions fragment(String fragment) {
    return parameter("fragment", fragment);
  }
}
