// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code security.mfa_adoption_status.list}. */
public final class SecurityMfaAdoptionStatusListOptions
    extends PagedCallOptions<SecurityMfaAdoptionStatusListOptions> {
  /** Says nothing yet. */
  public SecurityMfaAdoptionStatusListOptions() {}

  /** First day. ISO 8601. */
  public SecurityMfaAdoptionStatusListOptions startDate(String startDate) {
    return parameter("start_date", startDate);
  }

  /** Last day. ISO 8601. */
  public SecurityMfaAdoptionStatusListOptions endDate(String endDate) {
    return parameter("end_date", endDate);
  }
}
