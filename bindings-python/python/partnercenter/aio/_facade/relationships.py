# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`relationships` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class PartnerRelationships(Namespace):
    """`partner.relationships`."""

    __slots__ = ()

    def list(
        self,
        relationship_type: Literal["IsIndirectCloudSolutionProviderOf", "IsIndirectResellerOf"],
        *,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.PartnerRelationship]:
        """List the indirect resellers or providers of the partner.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            relationship_type: Which way the relationship goes.
            filter: Filter on Name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers
        """
        given = {"relationship_type": relationship_type, "filter": filter}
        return self._pages("relationships.list", given, options)


class CustomerRelationships(Namespace):
    """`customer.relationships`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerRelationship]:
        """List the indirect resellers of a customer.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer
        """
        return self._pages("customers.relationships.list", {}, options)
