// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.OrderLineItemActivationLink;

/** Methods under {@code customer.orders.lineItems.activationLinks}. */
public final class CustomerOrdersLineItemsActivationLinks extends Namespace {
  /** Takes who calls. */
  CustomerOrdersLineItemsActivationLinks(Caller caller) {
    super(caller);
  }

  /** List the activation links of a line item. Without options. */
  public Pages<OrderLineItemActivationLink> list(String orderId, long lineItemNumber) {
    return list(orderId, lineItemNumber, null);
  }

  /**
   * List the activation links of a line item.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param orderId The order.
   * @param lineItemNumber Number of the line item, from 0.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-activation-link-by-order-line-item">Documentation</a>
   */
  public Pages<OrderLineItemActivationLink> list(
      String orderId, long lineItemNumber, PageOptions options) {
    return paged(
        "customers.orders.line_items.activation_links.list",
        OrderLineItemActivationLink.class,
        options,
        "order_id",
        orderId,
        "line_item_number",
        lineItemNumber);
  }
}
