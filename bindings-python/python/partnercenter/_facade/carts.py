# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`carts` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import CallOptions, RestOptions


class CustomerCarts(Namespace):
    """`customer.carts`."""

    __slots__ = ()

    def checkout(
        self, cart_id: str, *, customer_user_upn: str | None = None, **options: Unpack[RestOptions]
    ) -> types.CartCheckoutResult:
        """Turn a cart into orders.

        Idempotent: a second call for the same cart gives the first answer again.

        Args:
            cart_id: The cart.
            customer_user_upn: User of the customer for whom the purchase is made, by principal name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/checkout-a-cart
        """
        given = {"cart_id": cart_id, "customer_user_upn": customer_user_upn}
        return self._value("customers.carts.checkout", given, options)

    def create(self, body: types.Cart, **options: Unpack[RestOptions]) -> types.Cart:
        """Create a cart.

        Traditional licences take their add-ons in addonItems; in new commerce each is a line item of its own.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-cart
        """
        given = {"body": body}
        return self._value("customers.carts.create", given, options)

    def get(self, cart_id: str, **options: Unpack[RestOptions]) -> types.Cart:
        """Get a cart.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            cart_id: The cart.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"cart_id": cart_id}
        return self._value("customers.carts.get", given, options)

    def place(self, cart_id: str, **options: Unpack[CallOptions]) -> types.CartCheckoutResult:
        """Check a cart out, after asking whether its resellers of record may sell: for indirect providers.

        Args:
            cart_id: Id of the cart.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"cart_id": cart_id}
        return self._value("customers.carts.place", given, options)

    def update(self, cart_id: str, body: types.Cart, **options: Unpack[RestOptions]) -> types.Cart:
        """Replace a cart.

        In these clouds: global. The article's example answers 201.

        Args:
            cart_id: The cart.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-cart
        """
        given = {"cart_id": cart_id, "body": body}
        return self._value("customers.carts.update", given, options)
