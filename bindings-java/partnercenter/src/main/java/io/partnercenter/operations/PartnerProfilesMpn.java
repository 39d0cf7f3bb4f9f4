// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.MpnProfile;
import io.partnercenter.options.ProfilesMpnGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.profiles.mpn}. */
public final class PartnerProfilesMpn extends Namespace {
  /** Takes who calls. */
  PartnerProfilesMpn(Caller caller) {
    super(caller);
  }

  /**
   * Get the partner's own profile in the partner program, or verify an id of it. Without options.
   */
  public MpnProfile get() {
    return get(null);
  }

  /**
   * Get the partner's own profile in the partner program, or verify an id of it.
   *
   * <p>Of the app with a user.
   *
   * <p>404 means that the id is not valid.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-partner-network-profile">Documentation</a>
   */
  public MpnProfile get(ProfilesMpnGetOptions options) {
    return value("profiles.mpn.get", MpnProfile.class, options);
  }

  /**
   * Get the partner's own profile in the partner program, or verify an id of it. Without waiting.
   */
  public CompletableFuture<MpnProfile> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(ProfilesMpnGetOptions)}, without waiting. */
  public CompletableFuture<MpnProfile> getAsync(ProfilesMpnGetOptions options) {
    return valueAsync("profiles.mpn.get", MpnProfile.class, options);
  }
}
