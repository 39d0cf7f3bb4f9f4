// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Download;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.OrderAttachment;
import io.partnercenter.model.OrderAttachmentUpload;

/** Methods under {@code customer.orders.attachments}. */
public final class CustomerOrdersAttachments extends Namespace {
  /** Takes who calls. */
  CustomerOrdersAttachments(Caller caller) {
    super(caller);
  }

  /** Download an attachment of an order. Without options. */
  public Download download(String orderId, String attachmentId) {
    return download(orderId, attachmentId, null);
  }

  /**
   * Download an attachment of an order.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param orderId The order.
   * @param attachmentId The attachment.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   */
  public Download download(String orderId, String attachmentId, RestOptions options) {
    return download(
        "customers.orders.attachments.download",
        options,
        "order_id",
        orderId,
        "attachment_id",
        attachmentId);
  }

  /** List the purchase orders that are attached to an order. Without options. */
  public Pages<OrderAttachment> list(String orderId) {
    return list(orderId, null);
  }

  /**
   * List the purchase orders that are attached to an order.
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
  public Pages<OrderAttachment> list(String orderId, PageOptions options) {
    return paged(
        "customers.orders.attachments.list", OrderAttachment.class, options, "order_id", orderId);
  }

  /** Attach purchase orders and tender files to an order. Without options. */
  public Pages<OrderAttachment> upload(String orderId, OrderAttachmentUpload body) {
    return upload(orderId, body, null);
  }

  /**
   * Attach purchase orders and tender files to an order.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param orderId The order.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details">Documentation</a>
   */
  public Pages<OrderAttachment> upload(
      String orderId, OrderAttachmentUpload body, PageOptions options) {
    return paged(
        "customers.orders.attachments.upload",
        OrderAttachment.class,
        options,
        "order_id",
        orderId,
        "body",
        body);
  }
}
