// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.ApplicationMfaAdoptionStatus;
import io.partnercenter.options.SecurityMfaAdoptionStatusListOptions;

/** Methods under {@code partner.security.mfaAdoptionStatus}. */
public final class PartnerSecurityMfaAdoptionStatus extends Namespace {
  /** Takes who calls. */
  PartnerSecurityMfaAdoptionStatus(Caller caller) {
    super(caller);
  }

  /** List how much MFA each application used, by day. Without options. */
  public Pages<ApplicationMfaAdoptionStatus> list() {
    return list(null);
  }

  /**
   * List how much MFA each application used, by day.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of
   * contents between October 2023 and August 2026; no notice was found, so it can still be called.
   * The option validate_mfa tells the MFA state of single calls.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-api-request-summary">Documentation</a>
   */
  public Pages<ApplicationMfaAdoptionStatus> list(SecurityMfaAdoptionStatusListOptions options) {
    return paged("security.mfa_adoption_status.list", ApplicationMfaAdoptionStatus.class, options);
  }
}
