# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`rate_cards` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions


class PartnerRateCards(Namespace):
    """`partner.rate_cards`."""

    __slots__ = ()

    @property
    def azure(self) -> PartnerRateCardsAzure:
        """`partner.rate_cards.azure`."""
        return PartnerRateCardsAzure(self._caller)

    @property
    def azure_shared(self) -> PartnerRateCardsAzureShared:
        """`partner.rate_cards.azure_shared`."""
        return PartnerRateCardsAzureShared(self._caller)


class PartnerRateCardsAzure(Namespace):
    """`partner.rate_cards.azure`."""

    __slots__ = ()

    def get(
        self, *, currency: str | None = None, region: str | None = None, **options: Unpack[RestOptions]
    ) -> types.AzureRateCard:
        """Get the prices of Azure meters of the legacy offer (MS-AZR-0145P).

        In these clouds: global, usgov.

        Args:
            currency: ISO 4217 code of the currency; that of the partner by default.
            region: ISO country code of the market; that of the partner by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure
        """
        given = {"currency": currency, "region": region}
        return self._value("rate_cards.azure.get", given, options)


class PartnerRateCardsAzureShared(Namespace):
    """`partner.rate_cards.azure_shared`."""

    __slots__ = ()

    def get(
        self, *, currency: str | None = None, region: str | None = None, **options: Unpack[RestOptions]
    ) -> types.AzureRateCard:
        """Get the prices of Azure meters for partner shared services.

        In these clouds: global.

        Args:
            currency: ISO 4217 code of the currency; that of the partner by default.
            region: ISO country code of the market; that of the partner by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure-partner-shared-services
        """
        given = {"currency": currency, "region": region}
        return self._value("rate_cards.azure_shared.get", given, options)
