// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.OrderLineItemActivationLink;

/** Methods under {@code customer.orders.activationLinks}. */
public final class CustomerOrdersActivationLinks extends Namespace {
  /** Takes who calls. */
  CustomerOrdersActivationLinks(Caller caller) {
    super(caller);
  }

  /** List the activation links of an order. Without options. */
  public Pages<OrderLineItemActivationLink> list(String orderId) {
    return list(orderId, null);
  }

  /**
   * List the activation links of an order.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param orderId The order.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<OrderLineItemActivationLink> list(String orderId, PageOptions options) {
    return paged(
        "customers.orders.activation_links.list",
        OrderLineItemActivationLink.class,
        options,
        "order_id",
        orderId);
  }
}
