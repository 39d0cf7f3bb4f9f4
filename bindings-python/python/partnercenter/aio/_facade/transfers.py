# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`transfers` of asyncio."""

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


class CustomerTransfers(Namespace):
    """`customer.transfers`."""

    __slots__ = ()

    async def accept(self, transfer_id: str, **options: Unpack[RestOptions]) -> types.TransferSubmitResult:
        """Accept a transfer.

        In these clouds: global.

        Args:
            transfer_id: The transfer.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/accept-a-transfer
        """
        given = {"transfer_id": transfer_id}
        return await self._value("customers.transfers.accept", given, options)

    async def create(self, body: types.TransferEntity, **options: Unpack[RestOptions]) -> types.TransferEntity:
        """Propose a transfer of subscriptions to this partner.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-transfer
        """
        given = {"body": body}
        return await self._value("customers.transfers.create", given, options)

    async def get(self, transfer_id: str, **options: Unpack[RestOptions]) -> types.TransferEntity:
        """Get a transfer.

        In these clouds: global.

        Args:
            transfer_id: The transfer.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-transfer-by-id
        """
        given = {"transfer_id": transfer_id}
        return await self._value("customers.transfers.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.TransferEntity]:
        """List the transfers of a customer.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers
        """
        return self._pages("customers.transfers.list", {}, options)

    async def reject(
        self, transfer_id: str, body: types.TransferEntity, **options: Unpack[RestOptions]
    ) -> types.TransferEntity:
        """Reject a transfer, or change one that this partner created.

        In these clouds: global. The partner who has the subscriptions rejects with it, or adds the line items of a new
        commerce transfer; the one who created it changes it.

        Args:
            transfer_id: The transfer.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/reject-a-transfer
        """
        given = {"transfer_id": transfer_id, "body": body}
        return await self._value("customers.transfers.reject", given, options)

    async def withdraw(self, transfer_id: str, **options: Unpack[RestOptions]) -> None:
        """Withdraw a transfer.

        In these clouds: global.

        Args:
            transfer_id: The transfer.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/withdraw-a-transfer
        """
        given = {"transfer_id": transfer_id}
        await self._value("customers.transfers.withdraw", given, options)
