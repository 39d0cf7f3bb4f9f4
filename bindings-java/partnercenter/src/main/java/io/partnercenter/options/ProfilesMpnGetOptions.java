// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code profiles.mpn.get}. */
public final class ProfilesMpnGetOptions extends RestCallOptions<ProfilesMpnGetOptions> {
  /** Says nothing yet. */
  public ProfilesMpnGetOptions() {}

  /** Partner id that is verified; the own one where it is left out. */
  public ProfilesMpnGetOptions mpnId(Long mpnId) {
    return parameter("mpn_id", mpnId);
  }
}
