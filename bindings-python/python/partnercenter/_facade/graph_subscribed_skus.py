# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_subscribed_skus` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions


class PartnerGraphSubscribedSkus(Namespace):
    """`partner.graph.subscribed_skus`."""

    __slots__ = ()

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphSubscribedSku]:
        """List the licences that a tenant has.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/subscribedsku-list
        """
        given = {"select": select}
        return self._pages("graph.subscribed_skus.list", given, options)


class CustomerGraphSubscribedSkus(Namespace):
    """`customer.graph.subscribed_skus`."""

    __slots__ = ()

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphSubscribedSku]:
        """List the licences that a tenant has.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/subscribedsku-list
        """
        given = {"select": select}
        return self._pages("graph.subscribed_skus.list", given, options)
