// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.OrderLineItemProvisioningStatus;

/** Methods under {@code customer.orders.provisioningStatus}. */
public final class CustomerOrdersProvisioningStatus extends Namespace {
  /** Takes who calls. */
  CustomerOrdersProvisioningStatus(Caller caller) {
    super(caller);
  }

  /** List the provisioning state of each line item of an order. Without options. */
  public Pages<OrderLineItemProvisioningStatus> list(String orderId) {
    return list(orderId, null);
  }

  /**
   * List the provisioning state of each line item of an order.
   *
   * <p>Of the app with a user.
   *
   * @param orderId The order.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-order-provisioning-status">Documentation</a>
   */
  public Pages<OrderLineItemProvisioningStatus> list(String orderId, PageOptions options) {
    return paged(
        "customers.orders.provisioning_status.list",
        OrderLineItemProvisioningStatus.class,
        options,
        "order_id",
        orderId);
  }
}
