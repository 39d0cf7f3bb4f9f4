# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`country_validation_rules` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class PartnerCountryValidationRules(Namespace):
    """`partner.country_validation_rules`."""

    __slots__ = ()

    async def get(self, country_code: str, **options: Unpack[RestOptions]) -> types.CountryValidationRules:
        """Get the rules for addresses of a country.

        Args:
            country_code: ISO country code of two letters.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data
        """
        given = {"country_code": country_code}
        return await self._value("country_validation_rules.get", given, options)
