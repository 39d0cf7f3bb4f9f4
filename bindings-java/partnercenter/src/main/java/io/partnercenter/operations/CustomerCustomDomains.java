// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;

/** Methods under {@code customer.customDomains}. */
public final class CustomerCustomDomains extends Namespace {
  /** Takes who calls. */
  CustomerCustomDomains(Caller caller) {
    super(caller);
  }

  /** List a customer's custom domains. Without options. */
  public Pages<String> list() {
    return list(null);
  }

  /**
   * List a customer's custom domains.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Needs GDAP. The article's example request names /organization by mistake.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-custom-domain">Documentation</a>
   */
  public Pages<String> list(PageOptions options) {
    return paged("customers.custom_domains.list", String.class, options);
  }
}
