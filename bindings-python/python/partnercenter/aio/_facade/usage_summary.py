# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`usage_summary` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class PartnerUsageSummary(Namespace):
    """`partner.usage_summary`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.PartnerUsageSummary:
        """Get a summary of the usage of all customers.

        Not for the app alone (`app_only`). In these clouds: global, usgov. Leaves Azure plans out. Its end is announced
        without a date.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-partner-usage-summary
        """
        return await self._value("usage_summary.get", {}, options)


class CustomerUsageSummary(Namespace):
    """`customer.usage_summary`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.CustomerUsageSummary:
        """Get a summary of a customer's usage.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-usage-summary
        """
        return await self._value("customers.usage_summary.get", {}, options)
