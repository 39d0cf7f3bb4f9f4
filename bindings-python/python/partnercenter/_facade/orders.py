# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`orders` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from .._work import Download
    from ..types import CallOptions, PageOptions, RestOptions


class CustomerOrders(Namespace):
    """`customer.orders`."""

    __slots__ = ()

    @property
    def activation_links(self) -> CustomerOrdersActivationLinks:
        """`customer.orders.activation_links`."""
        return CustomerOrdersActivationLinks(self._caller)

    @property
    def attachments(self) -> CustomerOrdersAttachments:
        """`customer.orders.attachments`."""
        return CustomerOrdersAttachments(self._caller)

    @property
    def line_items(self) -> CustomerOrdersLineItems:
        """`customer.orders.line_items`."""
        return CustomerOrdersLineItems(self._caller)

    @property
    def provisioning_status(self) -> CustomerOrdersProvisioningStatus:
        """`customer.orders.provisioning_status`."""
        return CustomerOrdersProvisioningStatus(self._caller)

    def create(
        self, body: types.Order, *, customer_user_upn: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Order:
        """Create an order.

        With partnerIdOnRecord, for an indirect reseller, the documentation says app+user only. Orders of indirect
        providers are checked since 2025-10: ask partners.resellers.validate first.

        Args:
            body: What is sent.
            customer_user_upn: User of the customer for whom the purchase is made, by principal name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-an-order
        """
        given = {"body": body, "customer_user_upn": customer_user_upn}
        return self._value("customers.orders.create", given, options)

    def get(self, order_id: str, *, include_price: bool | None = None, **options: Unpack[RestOptions]) -> types.Order:
        """Get an order.

        Args:
            order_id: The order.
            include_price: Whether prices are given too; false by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-order-by-id
        """
        given = {"order_id": order_id, "include_price": include_price}
        return self._value("customers.orders.get", given, options)

    def list(
        self, *, include_price: bool | None = None, billing_type: str | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Order]:
        """List the orders of a customer.

        Up to 15 minutes pass before a new order is in it.

        Args:
            include_price: Whether prices are given too; false by default.
            billing_type: Only those of this billing cycle, such as onetime, monthly or annual.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-orders
        """
        given = {"include_price": include_price, "billing_type": billing_type}
        return self._pages("customers.orders.list", given, options)

    def place(self, order: Any, **options: Unpack[CallOptions]) -> types.Order:
        """Create an order, after asking whether its resellers of record may sell: for indirect providers.

        Args:
            order: The order, as customers.orders.create takes it.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"order": order}
        return self._value("customers.orders.place", given, options)

    def update(self, order_id: str, body: types.Order, **options: Unpack[RestOptions]) -> types.Order:
        """Change the billing cycle of an order, add an add-on, or cancel it.

        Orders are cancelled by status or a quantity of 0: software within its window, reservations in the sandbox only.

        Args:
            order_id: The order.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/change-the-billing-cycle
        """
        given = {"order_id": order_id, "body": body}
        return self._value("customers.orders.update", given, options)


class CustomerOrdersActivationLinks(Namespace):
    """`customer.orders.activation_links`."""

    __slots__ = ()

    def list(self, order_id: str, **options: Unpack[PageOptions]) -> Pages[types.OrderLineItemActivationLink]:
        """List the activation links of an order.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            order_id: The order.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"order_id": order_id}
        return self._pages("customers.orders.activation_links.list", given, options)


class CustomerOrdersAttachments(Namespace):
    """`customer.orders.attachments`."""

    __slots__ = ()

    def download(self, order_id: str, attachment_id: str, **options: Unpack[RestOptions]) -> Download:
        """Download an attachment of an order.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            order_id: The order.
            attachment_id: The attachment.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while it is read or saved.
        """
        given = {"order_id": order_id, "attachment_id": attachment_id}
        return self._download("customers.orders.attachments.download", given, options)

    def list(self, order_id: str, **options: Unpack[PageOptions]) -> Pages[types.OrderAttachment]:
        """List the purchase orders that are attached to an order.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            order_id: The order.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"order_id": order_id}
        return self._pages("customers.orders.attachments.list", given, options)

    def upload(
        self, order_id: str, body: types.OrderAttachmentUpload, **options: Unpack[PageOptions]
    ) -> Pages[types.OrderAttachment]:
        """Attach purchase orders and tender files to an order.

        Args:
            order_id: The order.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details
        """
        given = {"order_id": order_id, "body": body}
        return self._pages("customers.orders.attachments.upload", given, options)


class CustomerOrdersLineItems(Namespace):
    """`customer.orders.line_items`."""

    __slots__ = ()

    @property
    def activation_links(self) -> CustomerOrdersLineItemsActivationLinks:
        """`customer.orders.line_items.activation_links`."""
        return CustomerOrdersLineItemsActivationLinks(self._caller)


class CustomerOrdersLineItemsActivationLinks(Namespace):
    """`customer.orders.line_items.activation_links`."""

    __slots__ = ()

    def list(
        self, order_id: str, line_item_number: int, **options: Unpack[PageOptions]
    ) -> Pages[types.OrderLineItemActivationLink]:
        """List the activation links of a line item.

        Args:
            order_id: The order.
            line_item_number: Number of the line item, from 0.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-activation-link-by-order-line-item
        """
        given = {"order_id": order_id, "line_item_number": line_item_number}
        return self._pages("customers.orders.line_items.activation_links.list", given, options)


class CustomerOrdersProvisioningStatus(Namespace):
    """`customer.orders.provisioning_status`."""

    __slots__ = ()

    def list(self, order_id: str, **options: Unpack[PageOptions]) -> Pages[types.OrderLineItemProvisioningStatus]:
        """List the provisioning state of each line item of an order.

        Not for the app alone (`app_only`).

        Args:
            order_id: The order.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-order-provisioning-status
        """
        given = {"order_id": order_id}
        return self._pages("customers.orders.provisioning_status.list", given, options)
