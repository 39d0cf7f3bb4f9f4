// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.OrganizationProfile;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.profiles.organization}. */
public final class PartnerProfilesOrganization extends Namespace {
  /** Takes who calls. */
  PartnerProfilesOrganization(Caller caller) {
    super(caller);
  }

  /** Get the partner's organization profile. Without options. */
  public OrganizationProfile get() {
    return get(null);
  }

  /**
   * Get the partner's organization profile.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-an-organization-profile">Documentation</a>
   */
  public OrganizationProfile get(RestOptions options) {
    return value("profiles.organization.get", OrganizationProfile.class, options);
  }

  /** Get the partner's organization profile. Without waiting. */
  public CompletableFuture<OrganizationProfile> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<OrganizationProfile> getAsync(RestOptions options) {
    return valueAsync("profiles.organization.get", OrganizationProfile.class, options);
  }

  /** Replace the partner's organization profile. Without options. */
  public OrganizationProfile update(OrganizationProfile body) {
    return update(body, null);
  }

  /**
   * Replace the partner's organization profile.
   *
   * <p>Of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-an-organization-profile">Documentation</a>
   */
  public OrganizationProfile update(OrganizationProfile body, RestOptions options) {
    return value("profiles.organization.update", OrganizationProfile.class, options, "body", body);
  }

  /** Replace the partner's organization profile. Without waiting. */
  public CompletableFuture<OrganizationProfile> updateAsync(OrganizationProfile body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(OrganizationProfile, RestOptions)}, without waiting. */
  public CompletableFuture<OrganizationProfile> updateAsync(
      OrganizationProfile body, RestOptions options) {
    return valueAsync(
        "profiles.organization.update", OrganizationProfile.class, options, "body", body);
  }
}
