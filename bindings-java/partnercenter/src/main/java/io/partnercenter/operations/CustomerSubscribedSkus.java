// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.SubscribedSku;
import io.partnercenter.options.CustomersSubscribedSkusListOptions;

/** Methods under {@code customer.subscribedSkus}. */
public final class CustomerSubscribedSkus extends Namespace {
  /** Takes who calls. */
  CustomerSubscribedSkus(Caller caller) {
    super(caller);
  }

  /** List the SKUs of a customer, with the counts of their licences. Without options. */
  public Pages<SubscribedSku> list() {
    return list(null);
  }

  /**
   * List the SKUs of a customer, with the counts of their licences.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-available-licenses">Documentation</a>
   */
  public Pages<SubscribedSku> list(CustomersSubscribedSkusListOptions options) {
    return paged("customers.subscribed_skus.list", SubscribedSku.class, options);
  }
}
