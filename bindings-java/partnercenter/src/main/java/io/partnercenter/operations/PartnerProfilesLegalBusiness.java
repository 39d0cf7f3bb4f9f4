// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.LegalBusinessProfile;
import io.partnercenter.options.ProfilesLegalBusinessGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.profiles.legalBusiness}. */
public final class PartnerProfilesLegalBusiness extends Namespace {
  /** Takes who calls. */
  PartnerProfilesLegalBusiness(Caller caller) {
    super(caller);
  }

  /** Get the partner's legal business profile. Without options. */
  public LegalBusinessProfile get() {
    return get(null);
  }

  /**
   * Get the partner's legal business profile.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-legal-business-profile">Documentation</a>
   */
  public LegalBusinessProfile get(ProfilesLegalBusinessGetOptions options) {
    return value("profiles.legal_business.get", LegalBusinessProfile.class, options);
  }

  /** Get the partner's legal business profile. Without waiting. */
  public CompletableFuture<LegalBusinessProfile> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(ProfilesLegalBusinessGetOptions)}, without waiting. */
  public CompletableFuture<LegalBusinessProfile> getAsync(ProfilesLegalBusinessGetOptions options) {
    return valueAsync("profiles.legal_business.get", LegalBusinessProfile.class, options);
  }

  /** Replace the partner's legal business profile. Without options. */
  public LegalBusinessProfile update(LegalBusinessProfile body) {
    return update(body, null);
  }

  /**
   * Replace the partner's legal business profile.
   *
   * <p>Of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-legal-business-profile">Documentation</a>
   */
  public LegalBusinessProfile update(LegalBusinessProfile body, RestOptions options) {
    return value(
        "profiles.legal_business.update", LegalBusinessProfile.class, options, "body", body);
  }

  /** Replace the partner's legal business profile. Without waiting. */
  public CompletableFuture<LegalBusinessProfile> updateAsync(LegalBusinessProfile body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(LegalBusinessProfile, RestOptions)}, without waiting. */
  public CompletableFuture<LegalBusinessProfile> updateAsync(
      LegalBusinessProfile body, RestOptions options) {
    return valueAsync(
        "profiles.legal_business.update", LegalBusinessProfile.class, options, "body", body);
  }
}
