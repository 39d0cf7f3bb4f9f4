// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SupportProfile;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.profiles.support}. */
public final class PartnerProfilesSupport extends Namespace {
  /** Takes who calls. */
  PartnerProfilesSupport(Caller caller) {
    super(caller);
  }

  /** Get the partner's support profile. Without options. */
  public SupportProfile get() {
    return get(null);
  }

  /**
   * Get the partner's support profile.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-support-profile">Documentation</a>
   */
  public SupportProfile get(RestOptions options) {
    return value("profiles.support.get", SupportProfile.class, options);
  }

  /** Get the partner's support profile. Without waiting. */
  public CompletableFuture<SupportProfile> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<SupportProfile> getAsync(RestOptions options) {
    return valueAsync("profiles.support.get", SupportProfile.class, options);
  }

  /** Replace the partner's support profile. Without options. */
  public SupportProfile update(SupportProfile body) {
    return update(body, null);
  }

  /**
   * Replace the partner's support profile.
   *
   * <p>Of the app with a user.
   *
   * <p>The article writes /v1/profiles/supportprofile; this row has the path of the SDK, which was
   * tried.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-support-profile">Documentation</a>
   */
  public SupportProfile update(SupportProfile body, RestOptions options) {
    return value("profiles.support.update", SupportProfile.class, options, "body", body);
  }

  /** Replace the partner's support profile. Without waiting. */
  public CompletableFuture<SupportProfile> updateAsync(SupportProfile body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(SupportProfile, RestOptions)}, without waiting. */
  public CompletableFuture<SupportProfile> updateAsync(SupportProfile body, RestOptions options) {
    return valueAsync("profiles.support.update", SupportProfile.class, options, "body", body);
  }
}
