// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.PartnerRequest;

/** Methods under {@code partner.security.partnerRequests}. */
public final class PartnerSecurityPartnerRequests extends Namespace {
  /** Takes who calls. */
  PartnerSecurityPartnerRequests(Caller caller) {
    super(caller);
  }

  /** List recent requests on behalf of users, with their MFA state. Without options. */
  public Pages<PartnerRequest> list() {
    return list(null);
  }

  /**
   * List recent requests on behalf of users, with their MFA state.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-api-request-details">Documentation</a>
   */
  public Pages<PartnerRequest> list(PageOptions options) {
    return paged("security.partner_requests.list", PartnerRequest.class, options);
  }
}
