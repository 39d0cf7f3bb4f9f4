# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`price_sheets` of asyncio."""

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ...types import RestOptions
    from .._work import Download


class PartnerPriceSheets(Namespace):
    """`partner.price_sheets`."""

    __slots__ = ()

    def get(
        self,
        market: str,
        view: str,
        *,
        compression: Literal["deflate"] | None = None,
        timeline: Literal["current", "history", "future"] | None = None,
        month: str | None = None,
        **options: Unpack[RestOptions],
    ) -> Download:
        """Download a price sheet.

        Not for the app alone (`app_only`). In these clouds: global, usgov. There are no future prices of marketplace,
        and the history of software begins in March 2022.

        Args:
            market: ISO country code of the market.
            view: What is priced: azure_consumption, azure_reservations, updatedlicensebased, licensebasedest,
                licensebasedeos, marketplace, software or softwareeos; new ones are added.
            compression: deflate asks for a zip file; the plain file by default.
            timeline: Which prices; current by default.
            month: Month as yyyyMM; with history.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while it is read or saved.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-price-sheet
        """
        given = {"market": market, "view": view, "compression": compression, "timeline": timeline, "month": month}
        return self._download("price_sheets.get", given, options)
