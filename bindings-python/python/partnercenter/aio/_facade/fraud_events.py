# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`fraud_events` of asyncio."""

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


class PartnerFraudEvents(Namespace):
    """`partner.fraud_events`."""

    __slots__ = ()

    def list(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        new_events_model: bool | None = None,
        event_status: Literal["Active", "Resolved", "Investigating"] | None = None,
        subscription_id: str | None = None,
        event_type: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.FraudEvent]:
        """List Azure fraud events.

        In these clouds: global. Deprecated since 2024; call graph.partner_security.alerts.list. Newer pages point to
        the security alerts of Microsoft Graph, which are a preview still.

        Args:
            page_number: Which page, from 1.
            page_size: Items per page.
            new_events_model: Whether the newer model of alerts is used.
            event_status: Only those in this state.
            subscription_id: Only those of this Azure subscription.
            event_type: Only those of this kind, of the newer model.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-fraud-events
        """
        given = {
            "page_number": page_number,
            "page_size": page_size,
            "new_events_model": new_events_model,
            "event_status": event_status,
            "subscription_id": subscription_id,
            "event_type": event_type,
        }
        return self._pages("fraud_events.list", given, options)

    def update_status(
        self,
        subscription_id: str,
        body: types.FraudEventStatusUpdate,
        *,
        new_events_model: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.FraudEvent]:
        """Set the state of fraud events of a subscription.

        In these clouds: global. Deprecated since 2024; call graph.partner_security.alerts.update. Newer pages point to
        the security alerts of Microsoft Graph, which are a preview still.

        Args:
            subscription_id: The subscription.
            body: What is sent.
            new_events_model: Whether the newer model of alerts is used.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/update-fraud-events-status
        """
        given = {"subscription_id": subscription_id, "body": body, "new_events_model": new_events_model}
        return self._pages("fraud_events.update_status", given, options)
