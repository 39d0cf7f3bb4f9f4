# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`transfer_eligibility` of the client that waits."""

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


class CustomerTransferEligibility(Namespace):
    """`customer.transfer_eligibility`."""

    __slots__ = ()

    def list(self, transfer_type: str, **options: Unpack[PageOptions]) -> Pages[types.TransferEligibility]:
        """List which of a customer's subscriptions can be transferred.

        In these clouds: global.

        Args:
            transfer_type: Kind of the transfer, such as directtoindirect.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-s-subscriptions-transfer-eligibility
        """
        given = {"transfer_type": transfer_type}
        return self._pages("customers.transfer_eligibility.list", given, options)
