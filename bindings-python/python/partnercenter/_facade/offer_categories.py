# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`offer_categories` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions


class PartnerOfferCategories(Namespace):
    """`partner.offer_categories`."""

    __slots__ = ()

    def list(self, country: str, **options: Unpack[PageOptions]) -> Pages[types.OfferCategory]:
        """List the categories of offers of a market.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.list. Needs the option locale: Language of the texts, such as en-US.

        Args:
            country: ISO country code of the market.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-offer-categories-by-country-and-locale
        """
        given = {"country": country}
        return self._pages("offer_categories.list", given, options)


class CustomerOfferCategories(Namespace):
    """`customer.offer_categories`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.OfferCategory]:
        """List the categories of offers for a customer.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said,
        and the service decides.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("customers.offer_categories.list", {}, options)
