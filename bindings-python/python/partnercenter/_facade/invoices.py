# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`invoices` of the client that waits."""

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
    from .._work import Download
    from ..types import PageOptions, RestOptions


class PartnerInvoices(Namespace):
    """`partner.invoices`."""

    __slots__ = ()

    @property
    def estimate_links(self) -> PartnerInvoicesEstimateLinks:
        """`partner.invoices.estimate_links`."""
        return PartnerInvoicesEstimateLinks(self._caller)

    @property
    def line_items(self) -> PartnerInvoicesLineItems:
        """`partner.invoices.line_items`."""
        return PartnerInvoicesLineItems(self._caller)

    @property
    def receipts(self) -> PartnerInvoicesReceipts:
        """`partner.invoices.receipts`."""
        return PartnerInvoicesReceipts(self._caller)

    @property
    def statement(self) -> PartnerInvoicesStatement:
        """`partner.invoices.statement`."""
        return PartnerInvoicesStatement(self._caller)

    @property
    def summaries(self) -> PartnerInvoicesSummaries:
        """`partner.invoices.summaries`."""
        return PartnerInvoicesSummaries(self._caller)

    @property
    def summary(self) -> PartnerInvoicesSummary:
        """`partner.invoices.summary`."""
        return PartnerInvoicesSummary(self._caller)

    @property
    def unbilled(self) -> PartnerInvoicesUnbilled:
        """`partner.invoices.unbilled`."""
        return PartnerInvoicesUnbilled(self._caller)

    def get(self, invoice_id: str, **options: Unpack[RestOptions]) -> types.Invoice:
        """Get an invoice.

        Not for the app alone (`app_only`).

        Args:
            invoice_id: The invoice.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-by-id
        """
        given = {"invoice_id": invoice_id}
        return self._value("invoices.get", given, options)

    def list(
        self,
        *,
        size: int | None = None,
        offset: int | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Invoice]:
        """List invoices.

        The answer has links.next too.

        Args:
            size: Items per page; the service's default where it is left out.
            offset: Index of the first item, from 0.
            filter: Filter on InvoiceDate.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-invoices
        """
        given = {"size": size, "offset": offset, "filter": filter}
        return self._pages("invoices.list", given, options)


class PartnerInvoicesEstimateLinks(Namespace):
    """`partner.invoices.estimate_links`."""

    __slots__ = ()

    def list(self, currency_code: str, **options: Unpack[PageOptions]) -> Pages[types.EstimateLink]:
        """List links to estimates of what is not billed yet.

        Args:
            currency_code: ISO 4217 code of the currency.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links
        """
        given = {"currency_code": currency_code}
        return self._pages("invoices.estimate_links.list", given, options)


class PartnerInvoicesLineItems(Namespace):
    """`partner.invoices.line_items`."""

    __slots__ = ()

    def list(
        self,
        invoice_id: str,
        provider: Literal["office", "azure", "onetime", "marketplace"],
        invoice_line_item_type: Literal["billinglineitems", "usagelineitems"],
        *,
        size: int | None = None,
        offset: int | None = None,
        has_partner_earned_credit: bool | None = None,
        currency_code: str | None = None,
        period: Literal["current", "previous"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InvoiceLineItem]:
        """List the line items of an invoice, or its billed usage.

        Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call
        graph.billing.billed_reconciliation.export or graph.billing.billed_usage.export. The only way to billing periods
        before February 2024, and to the providers office and azure. These page by offset, onetime by a token. The end
        was announced for 2024-09-30 and 2025-01-21 first.

        Args:
            invoice_id: The invoice.
            provider: Provider of the billing; marketplace gets no new lines.
            invoice_line_item_type: Charges, or usage.
            size: Items per page; the service's default where it is left out.
            offset: Index of the first item, from 0.
            has_partner_earned_credit: Whether only lines with or without partner earned credit are given; of one-time
                usage only.
            currency_code: ISO 4217 code of the currency; needed for usage of onetime.
            period: Period; needed for usage of onetime.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
        """
        given = {
            "invoice_id": invoice_id,
            "provider": provider,
            "invoice_line_item_type": invoice_line_item_type,
            "size": size,
            "offset": offset,
            "has_partner_earned_credit": has_partner_earned_credit,
            "currency_code": currency_code,
            "period": period,
        }
        return self._pages("invoices.line_items.list", given, options)

    def list_by_type(
        self,
        invoice_id: str,
        billing_provider: str,
        invoice_line_item_type: str,
        *,
        size: int | None = None,
        offset: int | None = None,
        has_partner_earned_credit: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InvoiceLineItem]:
        """List the line items of an invoice, by the older path.

        Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call
        graph.billing.billed_reconciliation.export. The older form of invoices.line_items.list, of which errors are
        mended only. OneTime pages by a token, the others by offset.

        Args:
            invoice_id: The invoice.
            billing_provider: Office, Azure or OneTime.
            invoice_line_item_type: BillingLineItems or UsageLineItems.
            size: Items per page; the service's default where it is left out.
            offset: Index of the first item, from 0.
            has_partner_earned_credit: Whether only lines with or without partner earned credit are given; of one-time
                usage only.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
        """
        given = {
            "invoice_id": invoice_id,
            "billing_provider": billing_provider,
            "invoice_line_item_type": invoice_line_item_type,
            "size": size,
            "offset": offset,
            "has_partner_earned_credit": has_partner_earned_credit,
        }
        return self._pages("invoices.line_items.list_by_type", given, options)


class PartnerInvoicesReceipts(Namespace):
    """`partner.invoices.receipts`."""

    __slots__ = ()

    @property
    def statement(self) -> PartnerInvoicesReceiptsStatement:
        """`partner.invoices.receipts.statement`."""
        return PartnerInvoicesReceiptsStatement(self._caller)


class PartnerInvoicesReceiptsStatement(Namespace):
    """`partner.invoices.receipts.statement`."""

    __slots__ = ()

    def get(self, invoice_id: str, receipt_id: str, **options: Unpack[RestOptions]) -> Download:
        """Download a tax receipt as PDF (Taiwan).

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            invoice_id: The invoice.
            receipt_id: The tax receipt.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while it is read or saved.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-receipt-statement
        """
        given = {"invoice_id": invoice_id, "receipt_id": receipt_id}
        return self._download("invoices.receipts.statement.get", given, options)


class PartnerInvoicesStatement(Namespace):
    """`partner.invoices.statement`."""

    __slots__ = ()

    def get(self, invoice_id: str, **options: Unpack[RestOptions]) -> Download:
        """Download an invoice as PDF.

        Not for the app alone (`app_only`).

        Args:
            invoice_id: The invoice.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while it is read or saved.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-statement
        """
        given = {"invoice_id": invoice_id}
        return self._download("invoices.statement.get", given, options)


class PartnerInvoicesSummaries(Namespace):
    """`partner.invoices.summaries`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.InvoiceSummary]:
        """List the balance of the account in each currency.

        Not for the app alone (`app_only`).

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-summaries
        """
        return self._pages("invoices.summaries.list", {}, options)


class PartnerInvoicesSummary(Namespace):
    """`partner.invoices.summary`."""

    __slots__ = ()

    def get(self, **options: Unpack[RestOptions]) -> types.InvoiceSummary:
        """Get the balance of the account.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-reseller-s-current-account-balance
        """
        return self._value("invoices.summary.get", {}, options)


class PartnerInvoicesUnbilled(Namespace):
    """`partner.invoices.unbilled`."""

    __slots__ = ()

    @property
    def line_items(self) -> PartnerInvoicesUnbilledLineItems:
        """`partner.invoices.unbilled.line_items`."""
        return PartnerInvoicesUnbilledLineItems(self._caller)


class PartnerInvoicesUnbilledLineItems(Namespace):
    """`partner.invoices.unbilled.line_items`."""

    __slots__ = ()

    def list(
        self,
        provider: Literal["onetime"],
        invoice_line_item_type: Literal["billinglineitems", "usagelineitems"],
        currency_code: str,
        period: Literal["current", "previous"],
        *,
        size: int | None = None,
        has_partner_earned_credit: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InvoiceLineItem]:
        """List what is not billed yet: charges or usage.

        Deprecated since 2026-03-15, for new commerce; call graph.billing.unbilled_reconciliation.export or
        graph.billing.unbilled_usage.export. The date is of a third party (partner-center-mcp); it still answered then.

        Args:
            provider: Provider of the billing.
            invoice_line_item_type: Charges, or daily rated usage.
            currency_code: ISO 4217 code of the currency.
            period: This month, or the last one.
            size: Items per page; the service's default where it is left out.
            has_partner_earned_credit: Whether only lines with or without partner earned credit are given; of one-time
                usage only.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-unbilled-recon-lineitems
        """
        given = {
            "provider": provider,
            "invoice_line_item_type": invoice_line_item_type,
            "currency_code": currency_code,
            "period": period,
            "size": size,
            "has_partner_earned_credit": has_partner_earned_credit,
        }
        return self._pages("invoices.unbilled.line_items.list", given, options)
