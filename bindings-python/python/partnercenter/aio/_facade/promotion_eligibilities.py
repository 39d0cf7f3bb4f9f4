# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`promotion_eligibilities` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class CustomerPromotionEligibilities(Namespace):
    """`customer.promotion_eligibilities`."""

    __slots__ = ()

    def check(
        self, body: types.PromotionEligibilitiesRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.PromotionEligibilities]:
        """Check whether a customer may have promotions.

        In these clouds: global. At most 625 calls of a partner in a minute.

        Args:
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility
        """
        given = {"body": body}
        return self._pages("customers.promotion_eligibilities.check", given, options)
