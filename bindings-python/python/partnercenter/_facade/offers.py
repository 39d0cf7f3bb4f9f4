# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`offers` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions, RestOptions


class PartnerOffers(Namespace):
    """`partner.offers`."""

    __slots__ = ()

    @property
    def addons(self) -> PartnerOffersAddons:
        """`partner.offers.addons`."""
        return PartnerOffersAddons(self._caller)

    def get(self, offer_id: str, country: str, **options: Unpack[RestOptions]) -> types.Offer:
        """Get an offer.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.get. Needs the option locale: Language of the texts, such as en-US.

        Args:
            offer_id: The offer.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-offer-by-id
        """
        given = {"offer_id": offer_id, "country": country}
        return self._value("offers.get", given, options)

    def list(
        self,
        country: str,
        *,
        offset: int | None = None,
        size: int | None = None,
        offer_category_id: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Offer]:
        """List the offers of a market.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.list. Needs the option locale: Language of the texts, such as en-US.

        Args:
            country: ISO country code of the market.
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            offer_category_id: Only those of this category.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-offers-for-a-market
        """
        given = {"country": country, "offset": offset, "size": size, "offer_category_id": offer_category_id}
        return self._pages("offers.list", given, options)


class PartnerOffersAddons(Namespace):
    """`partner.offers.addons`."""

    __slots__ = ()

    def list(
        self,
        offer_id: str,
        country: str,
        *,
        offset: int | None = None,
        size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Offer]:
        """List the add-ons of an offer.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.list.

        Args:
            offer_id: The offer.
            country: ISO country code of the market.
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-addon-offers-by-offer-id
        """
        given = {"offer_id": offer_id, "country": country, "offset": offset, "size": size}
        return self._pages("offers.addons.list", given, options)


class CustomerOffers(Namespace):
    """`customer.offers`."""

    __slots__ = ()

    def list(
        self, *, offset: int | None = None, size: int | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Offer]:
        """List the offers that a customer may buy.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said,
        and the service decides.

        Args:
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"offset": offset, "size": size}
        return self._pages("customers.offers.list", given, options)
