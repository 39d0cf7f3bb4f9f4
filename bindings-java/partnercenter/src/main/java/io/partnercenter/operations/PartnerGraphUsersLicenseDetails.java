// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.LicenseDetails;

/** Methods under {@code partner.graph.users.licenseDetails}. */
public final class PartnerGraphUsersLicenseDetails extends Namespace {
  /** Takes who calls. */
  PartnerGraphUsersLicenseDetails(Caller caller) {
    super(caller);
  }

  /** List the licences of a user. Without options. */
  public Pages<LicenseDetails> list(String userId) {
    return list(userId, null);
  }

  /**
   * List the licences of a user.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param userId Object id or principal name of the user.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/user-list-licensedetails">Documentation</a>
   */
  public Pages<LicenseDetails> list(String userId, PageOptions options) {
    return paged(
        "graph.users.license_details.list", LicenseDetails.class, options, "user_id", userId);
  }
}
