// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.CallOptions;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Order;
import io.partnercenter.options.CustomersOrdersCreateOptions;
import io.partnercenter.options.CustomersOrdersGetOptions;
import io.partnercenter.options.CustomersOrdersListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.orders}. */
public final class CustomerOrders extends Namespace {
  /** Takes who calls. */
  CustomerOrders(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.orders.activationLinks}. */
  public CustomerOrdersActivationLinks activationLinks() {
    return new CustomerOrdersActivationLinks(caller());
  }

  /** Methods under {@code customer.orders.attachments}. */
  public CustomerOrdersAttachments attachments() {
    return new CustomerOrdersAttachments(caller());
  }

  /** Methods under {@code customer.orders.lineItems}. */
  public CustomerOrdersLineItems lineItems() {
    return new CustomerOrdersLineItems(caller());
  }

  /** Methods under {@code customer.orders.provisioningStatus}. */
  public CustomerOrdersProvisioningStatus provisioningStatus() {
    return new CustomerOrdersProvisioningStatus(caller());
  }

  /** Create an order. Without options. */
  public Order create(Order body) {
    return create(body, null);
  }

  /**
   * Create an order.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>With partnerIdOnRecord, for an indirect reseller, the documentation says app+user only.
   * Orders of indirect providers are checked since 2025-10: ask partners.resellers.validate first.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/create-an-order">Documentation</a>
   */
  public Order create(Order body, CustomersOrdersCreateOptions options) {
    return value("customers.orders.create", Order.class, options, "body", body);
  }

  /** Create an order. Without waiting. */
  public CompletableFuture<Order> createAsync(Order body) {
    return createAsync(body, null);
  }

  /** As {@link #create(Order, CustomersOrdersCreateOptions)}, without waiting. */
  public CompletableFuture<Order> createAsync(Order body, CustomersOrdersCreateOptions options) {
    return valueAsync("customers.orders.create", Order.class, options, "body", body);
  }

  /** Get an order. Without options. */
  public Order get(String orderId) {
    return get(orderId, null);
  }

  /**
   * Get an order.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param orderId The order.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-an-order-by-id">Documentation</a>
   */
  public Order get(String orderId, CustomersOrdersGetOptions options) {
    return value("customers.orders.get", Order.class, options, "order_id", orderId);
  }

  /** Get an order. Without waiting. */
  public CompletableFuture<Order> getAsync(String orderId) {
    return getAsync(orderId, null);
  }

  /** As {@link #get(String, CustomersOrdersGetOptions)}, without waiting. */
  public CompletableFuture<Order> getAsync(String orderId, CustomersOrdersGetOptions options) {
    return valueAsync("customers.orders.get", Order.class, options, "order_id", orderId);
  }

  /** List the orders of a customer. Without options. */
  public Pages<Order> list() {
    return list(null);
  }

  /**
   * List the orders of a customer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Up to 15 minutes pass before a new order is in it.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-orders">Documentation</a>
   */
  public Pages<Order> list(CustomersOrdersListOptions options) {
    return paged("customers.orders.list", Order.class, options);
  }

  /**
   * Create an order, after asking whether its resellers of record may sell: for indirect providers.
   * Without options.
   */
  public Order place(Object order) {
    return place(order, null);
  }

  /**
   * Create an order, after asking whether its resellers of record may sell: for indirect providers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param order The order, as customers.orders.create takes it. An object that can be written as
   *     JSON.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Order place(Object order, CallOptions options) {
    return value("customers.orders.place", Order.class, options, "order", order);
  }

  /**
   * Create an order, after asking whether its resellers of record may sell: for indirect providers.
   * Without waiting.
   */
  public CompletableFuture<Order> placeAsync(Object order) {
    return placeAsync(order, null);
  }

  /** As {@link #place(Object, CallOptions)}, without waiting. */
  public CompletableFuture<Order> placeAsync(Object order, CallOptions options) {
    return valueAsync("customers.orders.place", Order.class, options, "order", order);
  }

  /** Change the billing cycle of an order, add an add-on, or cancel it. Without options. */
  public Order update(String orderId, Order body) {
    return update(orderId, body, null);
  }

  /**
   * Change the billing cycle of an order, add an add-on, or cancel it.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Orders are cancelled by status or a quantity of 0: software within its window, reservations
   * in the sandbox only.
   *
   * @param orderId The order.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/change-the-billing-cycle">Documentation</a>
   */
  public Order update(String orderId, Order body, RestOptions options) {
    return value(
        "customers.orders.update", Order.class, options, "order_id", orderId, "body", body);
  }

  /** Change the billing cycle of an order, add an add-on, or cancel it. Without waiting. */
  public CompletableFuture<Order> updateAsync(String orderId, Order body) {
    return updateAsync(orderId, body, null);
  }

  /** As {@link #update(String, Order, RestOptions)}, without waiting. */
  public CompletableFuture<Order> updateAsync(String orderId, Order body, RestOptions options) {
    return valueAsync(
        "customers.orders.update", Order.class, options, "order_id", orderId, "body", body);
  }
}
