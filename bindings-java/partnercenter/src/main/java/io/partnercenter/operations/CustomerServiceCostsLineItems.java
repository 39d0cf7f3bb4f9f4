// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.ServiceCostLineItem;

/** Methods under {@code customer.serviceCosts.lineItems}. */
public final class CustomerServiceCostsLineItems extends Namespace {
  /** Takes who calls. */
  CustomerServiceCostsLineItems(Caller caller) {
    super(caller);
  }

  /** List the line items of a customer's service costs. Without options. */
  public Pages<ServiceCostLineItem> list(String billingPeriod) {
    return list(billingPeriod, null);
  }

  /**
   * List the line items of a customer's service costs.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param billingPeriod The billing period; mostrecent is the only one that is documented.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-line-items">Documentation</a>
   */
  public Pages<ServiceCostLineItem> list(String billingPeriod, PageOptions options) {
    return paged(
        "customers.service_costs.line_items.list",
        ServiceCostLineItem.class,
        options,
        "billing_period",
        billingPeriod);
  }
}
