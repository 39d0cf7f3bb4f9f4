// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code profiles.legal_business.get}. */
public final class ProfilesLegalBusinessGetOptions
    extends RestCallOptions<ProfilesLegalBusinessGetOptions> {
  /** Says nothing yet. */
  public ProfilesLegalBusinessGetOptions() {}

  /** A value of {@link #vettingVersion}. */
  public static final String VETTING_VERSION_CURRENT = "Current";

  /** A value of {@link #vettingVersion}. */
  public static final String VETTING_VERSION_LAST_FINALIZED = "LastFinalized";

  /** Which version; the service chooses where it is left out. One of Current, LastFinalized. */
  public ProfilesLegalBusinessGetOptions vettingVersion(String vettingVersion) {
    return parameter("vetting_version", vettingVersion);
  }
}
