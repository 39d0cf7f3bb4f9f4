# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`usage_budget` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class CustomerUsageBudget(Namespace):
    """`customer.usage_budget`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.SpendingBudget:
        """Get a customer's budget for Azure.

        In these clouds: global, usgov.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-spending-budget
        """
        return await self._value("customers.usage_budget.get", {}, options)

    async def update(self, body: types.SpendingBudget, **options: Unpack[RestOptions]) -> types.SpendingBudget:
        """Set a customer's budget for Azure.

        In these clouds: global, usgov.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-customer-s-usage-spending-budget
        """
        given = {"body": body}
        return await self._value("customers.usage_budget.update", given, options)
