# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`audit_records` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions, RestOptions


class PartnerAuditRecords(Namespace):
    """`partner.audit_records`."""

    __slots__ = ()

    def get(self, record_id: str, **options: Unpack[RestOptions]) -> types.AuditRecord:
        """Get one record of the activity log, to which the AuditUri of a webhook event leads.

        The AuditUri of webhook events may also be /v1/auditrecords/{id}. Who may call it is not said.

        Args:
            record_id: The record.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhook-events
        """
        given = {"record_id": record_id}
        return self._value("audit_records.get", given, options)

    def list(
        self,
        *,
        size: int | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.AuditRecord]:
        """List what was done in Partner Center, and by whom.

        In these clouds: global, usgov. Looks back 90 days at most.

        Args:
            size: Items per page; the service's default where it is left out.
            start_date: First day; 30 days back by default, at most 90.
            end_date: Last day; today by default.
            filter: Filter on CompanyName (substring), CustomerId or ResourceType (equals); needed where there is no
                start_date.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user
        """
        given = {"size": size, "start_date": start_date, "end_date": end_date, "filter": filter}
        return self._pages("audit_records.list", given, options)
