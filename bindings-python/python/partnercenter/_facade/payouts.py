# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`payouts` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from .._work import Work
    from ..types import PageOptions, RestOptions


class PartnerPayouts(Namespace):
    """`partner.payouts`."""

    __slots__ = ()

    @property
    def payments(self) -> PartnerPayoutsPayments:
        """`partner.payouts.payments`."""
        return PartnerPayoutsPayments(self._caller)

    @property
    def transaction_history(self) -> PartnerPayoutsTransactionHistory:
        """`partner.payouts.transaction_history`."""
        return PartnerPayoutsTransactionHistory(self._caller)


class PartnerPayoutsPayments(Namespace):
    """`partner.payouts.payments`."""

    __slots__ = ()

    @property
    def exports(self) -> PartnerPayoutsPaymentsExports:
        """`partner.payouts.payments.exports`."""
        return PartnerPayoutsPaymentsExports(self._caller)


class PartnerPayoutsPaymentsExports(Namespace):
    """`partner.payouts.payments.exports`."""

    __slots__ = ()

    def create(
        self,
        *,
        filter: types.FilterLike | None = None,
        file_format: Literal["csv", "tsv"] | None = None,
        **options: Unpack[RestOptions],
    ) -> Work[types.PayoutExportRequest]:
        """Start an export of payments.

        In these clouds: global, usgov. The requestId of the answer is asked for with payouts.payments.exports.get until
        the file is there.

        Args:
            filter: Filter of OData.
            file_format: Form of the file; csv by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-payments-export-request
        """
        given = {"filter": filter, "file_format": file_format}
        return self._work("payouts.payments.exports.create", given, options)

    def delete(self, export_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an export of payments.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-payment-export-request-by-id
        """
        given = {"export_id": export_id}
        self._value("payouts.payments.exports.delete", given, options)

    def get(self, export_id: str, **options: Unpack[PageOptions]) -> Pages[types.PayoutExportRequest]:
        """Get the state of an export of payments, and the link to its file.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-payment-export-request-by-id
        """
        given = {"export_id": export_id}
        return self._pages("payouts.payments.exports.get", given, options)


class PartnerPayoutsTransactionHistory(Namespace):
    """`partner.payouts.transaction_history`."""

    __slots__ = ()

    @property
    def exports(self) -> PartnerPayoutsTransactionHistoryExports:
        """`partner.payouts.transaction_history.exports`."""
        return PartnerPayoutsTransactionHistoryExports(self._caller)


class PartnerPayoutsTransactionHistoryExports(Namespace):
    """`partner.payouts.transaction_history.exports`."""

    __slots__ = ()

    def create(
        self,
        *,
        filter: types.FilterLike | None = None,
        file_format: Literal["csv", "tsv"] | None = None,
        **options: Unpack[RestOptions],
    ) -> Work[types.PayoutExportRequest]:
        """Start an export of earnings.

        In these clouds: global, usgov. The requestId of the answer is asked for with
        payouts.transaction_history.exports.get until the file is there.

        Args:
            filter: Filter of OData.
            file_format: Form of the file; csv by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-earnings-export-request
        """
        given = {"filter": filter, "file_format": file_format}
        return self._work("payouts.transaction_history.exports.create", given, options)

    def delete(self, export_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an export of earnings.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-earnings-export-request-by-id
        """
        given = {"export_id": export_id}
        self._value("payouts.transaction_history.exports.delete", given, options)

    def get(self, export_id: str, **options: Unpack[PageOptions]) -> Pages[types.PayoutExportRequest]:
        """Get the state of an export of earnings, and the link to its file.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-earnings-export-request-by-id
        """
        given = {"export_id": export_id}
        return self._pages("payouts.transaction_history.exports.get", given, options)
