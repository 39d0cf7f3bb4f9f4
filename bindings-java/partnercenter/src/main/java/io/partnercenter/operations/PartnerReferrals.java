// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.JsonPatchOperation;
import io.partnercenter.model.Referral;
import io.partnercenter.options.ReferralsListOptions;
import io.partnercenter.options.ReferralsUpdateOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.referrals}. */
public final class PartnerReferrals extends Namespace {
  /** Takes who calls. */
  PartnerReferrals(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.referrals.dealRegistrations}. */
  public PartnerReferralsDealRegistrations dealRegistrations() {
    return new PartnerReferralsDealRegistrations(caller());
  }

  /** Create a referral. Without options. */
  public Referral create(Referral body) {
    return create(body, null);
  }

  /**
   * Create a referral.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-a-referral">Documentation</a>
   */
  public Referral create(Referral body, RestOptions options) {
    return value("referrals.create", Referral.class, options, "body", body);
  }

  /** Create a referral. Without waiting. */
  public CompletableFuture<Referral> createAsync(Referral body) {
    return createAsync(body, null);
  }

  /** As {@link #create(Referral, RestOptions)}, without waiting. */
  public CompletableFuture<Referral> createAsync(Referral body, RestOptions options) {
    return valueAsync("referrals.create", Referral.class, options, "body", body);
  }

  /** Get a referral. Without options. */
  public Referral get(String referralId) {
    return get(referralId, null);
  }

  /**
   * Get a referral.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param referralId The referral.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-referral-by-id">Documentation</a>
   */
  public Referral get(String referralId, RestOptions options) {
    return value("referrals.get", Referral.class, options, "referral_id", referralId);
  }

  /** Get a referral. Without waiting. */
  public CompletableFuture<Referral> getAsync(String referralId) {
    return getAsync(referralId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<Referral> getAsync(String referralId, RestOptions options) {
    return valueAsync("referrals.get", Referral.class, options, "referral_id", referralId);
  }

  /** List leads and opportunities. Without options. */
  public Pages<Referral> list() {
    return list(null);
  }

  /**
   * List leads and opportunities.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-referrals">Documentation</a>
   */
  public Pages<Referral> list(ReferralsListOptions options) {
    return paged("referrals.list", Referral.class, options);
  }

  /** Replace a referral, in the older form. Without options. */
  public Referral replace(String referralId, Referral body) {
    return replace(referralId, body, null);
  }

  /**
   * Replace a referral, in the older form.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Deprecated since 2026-08; call referrals.update. Needs the option if_match: ETag of the
   * version that was read last; that of the body where it is left out. Gone from the table of
   * contents between October 2023 and August 2026; no notice was found, so it can still be called.
   * Articles of 2023 and later use PATCH.
   *
   * @param referralId The referral.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-referral">Documentation</a>
   */
  public Referral replace(String referralId, Referral body, RestOptions options) {
    return value(
        "referrals.replace", Referral.class, options, "referral_id", referralId, "body", body);
  }

  /** Replace a referral, in the older form. Without waiting. */
  public CompletableFuture<Referral> replaceAsync(String referralId, Referral body) {
    return replaceAsync(referralId, body, null);
  }

  /** As {@link #replace(String, Referral, RestOptions)}, without waiting. */
  public CompletableFuture<Referral> replaceAsync(
      String referralId, Referral body, RestOptions options) {
    return valueAsync(
        "referrals.replace", Referral.class, options, "referral_id", referralId, "body", body);
  }

  /** Change a referral with JSON Patch. Without options. */
  public Referral update(String referralId, List<JsonPatchOperation> body) {
    return update(referralId, body, null);
  }

  /**
   * Change a referral with JSON Patch.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * <p>Only replace and add.
   *
   * @param referralId The referral.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/patch-a-referral">Documentation</a>
   */
  public Referral update(
      String referralId, List<JsonPatchOperation> body, ReferralsUpdateOptions options) {
    return value(
        "referrals.update", Referral.class, options, "referral_id", referralId, "body", body);
  }

  /** Change a referral with JSON Patch. Without waiting. */
  public CompletableFuture<Referral> updateAsync(String referralId, List<JsonPatchOperation> body) {
    return updateAsync(referralId, body, null);
  }

  /** As {@link #update(String, List, ReferralsUpdateOptions)}, without waiting. */
  public CompletableFuture<Referral> updateAsync(
      String referralId, List<JsonPatchOperation> body, ReferralsUpdateOptions options) {
    return valueAsync(
        "referrals.update", Referral.class, options, "referral_id", referralId, "body", body);
  }
}
