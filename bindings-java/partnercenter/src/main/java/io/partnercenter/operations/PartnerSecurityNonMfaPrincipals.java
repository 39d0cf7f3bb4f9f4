// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.NonMfaCompliantPartnerPrincipal;

/** Methods under {@code partner.security.nonMfaPrincipals}. */
public final class PartnerSecurityNonMfaPrincipals extends Namespace {
  /** Takes who calls. */
  PartnerSecurityNonMfaPrincipals(Caller caller) {
    super(caller);
  }

  /** List the users who were seen without MFA. Without options. */
  public Pages<NonMfaCompliantPartnerPrincipal> list() {
    return list(null);
  }

  /**
   * List the users who were seen without MFA.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of
   * contents between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa">Documentation</a>
   */
  public Pages<NonMfaCompliantPartnerPrincipal> list(PageOptions options) {
    return paged(
        "security.non_mfa_principals.list", NonMfaCompliantPartnerPrincipal.class, options);
  }
}
