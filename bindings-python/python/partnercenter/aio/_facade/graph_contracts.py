# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_contracts` of asyncio."""

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


class PartnerGraphContracts(Namespace):
    """`partner.graph.contracts`."""

    __slots__ = ()

    async def get(self, contract_id: str, **options: Unpack[RestOptions]) -> types.GraphContract:
        """Get a contract of the partner with a customer.

        Args:
            contract_id: The contract.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/contract-get
        """
        given = {"contract_id": contract_id}
        return await self._value("graph.contracts.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphContract]:
        """List the contracts of the partner with its customers.

        Filters: customerId, defaultDomainName, displayName.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/contract-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.contracts.list", given, options)
