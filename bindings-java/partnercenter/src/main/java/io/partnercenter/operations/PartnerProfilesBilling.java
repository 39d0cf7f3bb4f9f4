// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BillingProfile;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.profiles.billing}. */
public final class PartnerProfilesBilling extends Namespace {
  /** Takes who calls. */
  PartnerProfilesBilling(Caller caller) {
    super(caller);
  }

  /** Get the partner's billing profile. Without options. */
  public BillingProfile get() {
    return get(null);
  }

  /**
   * Get the partner's billing profile.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-partner-billing-profile">Documentation</a>
   */
  public BillingProfile get(RestOptions options) {
    return value("profiles.billing.get", BillingProfile.class, options);
  }

  /** Get the partner's billing profile. Without waiting. */
  public CompletableFuture<BillingProfile> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<BillingProfile> getAsync(RestOptions options) {
    return valueAsync("profiles.billing.get", BillingProfile.class, options);
  }

  /** Replace the partner's billing profile. Without options. */
  public BillingProfile update(BillingProfile body) {
    return update(body, null);
  }

  /**
   * Replace the partner's billing profile.
   *
   * <p>Of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-partner-billing-profile">Documentation</a>
   */
  public BillingProfile update(BillingProfile body, RestOptions options) {
    return value("profiles.billing.update", BillingProfile.class, options, "body", body);
  }

  /** Replace the partner's billing profile. Without waiting. */
  public CompletableFuture<BillingProfile> updateAsync(BillingProfile body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(BillingProfile, RestOptions)}, without waiting. */
  public CompletableFuture<BillingProfile> updateAsync(BillingProfile body, RestOptions options) {
    return valueAsync("profiles.billing.update", BillingProfile.class, options, "body", body);
  }
}
