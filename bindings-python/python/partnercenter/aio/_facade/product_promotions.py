# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`product_promotions` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions, RestOptions
    from .._calls import Pages


class PartnerProductPromotions(Namespace):
    """`partner.product_promotions`."""

    __slots__ = ()

    async def get(self, promotion_id: str, country: str, **options: Unpack[RestOptions]) -> types.ProductPromotion:
        """Get a promotion, also an expired one.

        In these clouds: global.

        Args:
            promotion_id: The promotion.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-promotion-by-id
        """
        given = {"promotion_id": promotion_id, "country": country}
        return await self._value("product_promotions.get", given, options)

    def list(self, country: str, segment: str, **options: Unpack[PageOptions]) -> Pages[types.ProductPromotion]:
        """List the promotions that are active.

        In these clouds: global.

        Args:
            country: ISO country code of the market.
            segment: Segment of the customer, such as commercial.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-promotions
        """
        given = {"country": country, "segment": segment}
        return self._pages("product_promotions.list", given, options)
