# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`fx_rates` of the client that waits."""

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._work import Download
    from ..types import RestOptions


class PartnerFxRates(Namespace):
    """`partner.fx_rates`."""

    __slots__ = ()

    def get(
        self, month: str, *, compression: Literal["deflate"] | None = None, **options: Unpack[RestOptions]
    ) -> Download:
        """Download the exchange rates of a month.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            month: The month as yyyyMM.
            compression: deflate asks for a zip file; the plain file by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while it is read or saved.

        Source: https://learn.microsoft.com/partner-center/developer/get-foreign-exchange-rates
        """
        given = {"month": month, "compression": compression}
        return self._download("fx_rates.get", given, options)
