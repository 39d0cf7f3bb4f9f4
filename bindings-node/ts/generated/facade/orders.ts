// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, CallOptions, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { Download } from "../../work.js";
import type {
  CustomersOrdersCreateOptions,
  CustomersOrdersGetOptions,
  CustomersOrdersListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.orders.activationLinks`. */
export class CustomerOrdersActivationLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the activation links of an order.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param orderId - The order.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(orderId: string, options?: PageOptions): Pages<types.OrderLineItemActivationLink> {
    return this.#caller.list("customers.orders.activation_links.list", { order_id: orderId }, options);
  }
}

/** Methods under `customer.orders.attachments`. */
export class CustomerOrdersAttachments {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Download an attachment of an order.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param orderId - The order.
   * @param attachmentId - The attachment.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  download(orderId: string, attachmentId: string, options?: RestOptions): Download {
    return this.#caller.download(
      "customers.orders.attachments.download",
      { order_id: orderId, attachment_id: attachmentId },
      options,
    );
  }

  /**
   * List the purchase orders that are attached to an order.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param orderId - The order.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(orderId: string, options?: PageOptions): Pages<types.OrderAttachment> {
    return this.#caller.list("customers.orders.attachments.list", { order_id: orderId }, options);
  }

  /**
   * Attach purchase orders and tender files to an order.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param orderId - The order.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details
   */
  upload(orderId: string, body: types.OrderAttachmentUpload, options?: PageOptions): Pages<types.OrderAttachment> {
    return this.#caller.list("customers.orders.attachments.upload", { order_id: orderId, body }, options);
  }
}

/** Methods under `customer.orders.lineItems.activationLinks`. */
export class CustomerOrdersLineItemsActivationLinks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the activation links of a line item.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param orderId - The order.
   * @param lineItemNumber - Number of the line item, from 0.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-activation-link-by-order-line-item
   */
  list(orderId: string, lineItemNumber: number, options?: PageOptions): Pages<types.OrderLineItemActivationLink> {
    return this.#caller.list(
      "customers.orders.line_items.activation_links.list",
      { order_id: orderId, line_item_number: lineItemNumber },
      options,
    );
  }
}

/** Methods under `customer.orders.lineItems`. */
export class CustomerOrdersLineItems {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.orders.lineItems.activationLinks`. */
  get activationLinks(): CustomerOrdersLineItemsActivationLinks {
    return new CustomerOrdersLineItemsActivationLinks(this.#caller);
  }
}

/** Methods under `customer.orders.provisioningStatus`. */
export class CustomerOrdersProvisioningStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the provisioning state of each line item of an order.
   *
   * Of the app with a user.
   *
   * @param orderId - The order.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-order-provisioning-status
   */
  list(orderId: string, options?: PageOptions): Pages<types.OrderLineItemProvisioningStatus> {
    return this.#caller.list("customers.orders.provisioning_status.list", { order_id: orderId }, options);
  }
}

/** Methods under `customer.orders`. */
export class CustomerOrders {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.orders.activationLinks`. */
  get activationLinks(): CustomerOrdersActivationLinks {
    return new CustomerOrdersActivationLinks(this.#caller);
  }

  /** Methods under `customer.orders.attachments`. */
  get attachments(): CustomerOrdersAttachments {
    return new CustomerOrdersAttachments(this.#caller);
  }

  /** Methods under `customer.orders.lineItems`. */
  get lineItems(): CustomerOrdersLineItems {
    return new CustomerOrdersLineItems(this.#caller);
  }

  /** Methods under `customer.orders.provisioningStatus`. */
  get provisioningStatus(): CustomerOrdersProvisioningStatus {
    return new CustomerOrdersProvisioningStatus(this.#caller);
  }

  /**
   * Create an order.
   *
   * Of the app alone, or of the app with a user. With partnerIdOnRecord, for an indirect reseller, the documentation says app+user only. Orders of indirect providers are checked since 2025-10: ask partners.resellers.validate first.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-an-order
   */
  create(body: types.Order, options?: CustomersOrdersCreateOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.create", { body }, options);
  }

  /**
   * Get an order.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param orderId - The order.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-order-by-id
   */
  get(orderId: string, options?: CustomersOrdersGetOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.get", { order_id: orderId }, options);
  }

  /**
   * List the orders of a customer.
   *
   * Of the app alone, or of the app with a user. Up to 15 minutes pass before a new order is in it.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-orders
   */
  list(options?: CustomersOrdersListOptions): Pages<types.Order> {
    return this.#caller.list("customers.orders.list", {}, options);
  }

  /**
   * Create an order, after asking whether its resellers of record may sell: for indirect providers.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param order - The order, as customers.orders.create takes it.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  place(order: unknown, options?: CallOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.place", { order }, options);
  }

  /**
   * Change the billing cycle of an order, add an add-on, or cancel it.
   *
   * Of the app alone, or of the app with a user. Orders are cancelled by status or a quantity of 0: software within its window, reservations in the sandbox only.
   *
   * @param orderId - The order.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/change-the-billing-cycle
   */
  update(orderId: string, body: types.Order, options?: RestOptions): Promise<types.Order> {
    return this.#caller.invoke("customers.orders.update", { order_id: orderId, body }, options);
  }
}
