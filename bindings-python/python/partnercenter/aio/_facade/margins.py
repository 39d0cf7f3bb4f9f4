# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`margins` of asyncio."""

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
    from .._work import Download


class PartnerMargins(Namespace):
    """`partner.margins`."""

    __slots__ = ()

    def download(self, country: str, **options: Unpack[RestOptions]) -> Download:
        """Download the margins of private offers as CSV.

        In these clouds: global.

        Args:
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while it is read or saved.

        Source: https://learn.microsoft.com/partner-center/developer/download-margins
        """
        given = {"country": country}
        return self._download("margins.download", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.Margin]:
        """List the margins of private offers.

        In these clouds: global. How it pages is not documented.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-margins
        """
        return self._pages("margins.list", {}, options)
