// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.License;
import io.partnercenter.options.CustomersUsersLicensesListOptions;

/** Methods under {@code customer.users.licenses}. */
public final class CustomerUsersLicenses extends Namespace {
  /** Takes who calls. */
  CustomerUsersLicenses(Caller caller) {
    super(caller);
  }

  /** List the licences of a user. Without options. */
  public Pages<License> list(String userId) {
    return list(userId, null);
  }

  /**
   * List the licences of a user.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param userId The user's object id in the customer's directory.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/check-which-licenses-are-assigned-to-a-user">Documentation</a>
   */
  public Pages<License> list(String userId, CustomersUsersLicensesListOptions options) {
    return paged("customers.users.licenses.list", License.class, options, "user_id", userId);
  }
}
