# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`webhooks` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import CallOptions, PageOptions, RestOptions
    from .._calls import Pages


class AppWebhooks(Namespace):
    """`app.webhooks`."""

    __slots__ = ()

    async def forget(self, delivery: str, **options: Unpack[CallOptions]) -> types.Removed:
        """Forget an event that was verified but could not be handled, so that its next delivery is taken again.

        Args:
            delivery: The delivery that webhooks.verify named.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"delivery": delivery}
        return await self._value("webhooks.forget", given, options)

    async def verify(
        self, headers: types.Headers, body: bytes | str, **options: Unpack[CallOptions]
    ) -> types.VerifiedEvent:
        """Verify a request as the web server received it: Partner Center signed it, and it was not taken before.

        Args:
            headers: The headers of the request, all or those of the signature.
            body: The body byte by byte as it came, before anything parsed it.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"headers": self._headers(headers), "body": self._octets(body)}
        return await self._value("webhooks.verify", given, options)


class PartnerWebhooks(Namespace):
    """`partner.webhooks`."""

    __slots__ = ()

    @property
    def events(self) -> PartnerWebhooksEvents:
        """`partner.webhooks.events`."""
        return PartnerWebhooksEvents(self._caller)

    @property
    def registration(self) -> PartnerWebhooksRegistration:
        """`partner.webhooks.registration`."""
        return PartnerWebhooksRegistration(self._caller)

    @property
    def validation_events(self) -> PartnerWebhooksValidationEvents:
        """`partner.webhooks.validation_events`."""
        return PartnerWebhooksValidationEvents(self._caller)


class PartnerWebhooksEvents(Namespace):
    """`partner.webhooks.events`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[str]:
        """List the events that one can register for.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        return self._pages("webhooks.events.list", {}, options)


class PartnerWebhooksRegistration(Namespace):
    """`partner.webhooks.registration`."""

    __slots__ = ()

    async def create(
        self, body: types.WebhookRegistration, **options: Unpack[RestOptions]
    ) -> types.WebhookRegistration:
        """Register an address for events.

        409 when there is one.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        given = {"body": body}
        return await self._value("webhooks.registration.create", given, options)

    async def get(self, **options: Unpack[RestOptions]) -> types.WebhookRegistration:
        """Get the registration for events.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        return await self._value("webhooks.registration.get", {}, options)

    async def update(
        self, body: types.WebhookRegistration, **options: Unpack[RestOptions]
    ) -> types.WebhookRegistration:
        """Replace the registration for events.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        given = {"body": body}
        return await self._value("webhooks.registration.update", given, options)


class PartnerWebhooksValidationEvents(Namespace):
    """`partner.webhooks.validation_events`."""

    __slots__ = ()

    async def create(self, **options: Unpack[RestOptions]) -> types.WebhookValidationEventCreated:
        """Have a test event sent to the registered address.

        At most two a minute. Needs a registration for test-created.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        return await self._value("webhooks.validation_events.create", {}, options)

    async def get(self, event_correlation_id: str, **options: Unpack[RestOptions]) -> types.WebhookValidationEvent:
        """Get what became of a test event.

        Args:
            event_correlation_id: The correlation id of the answer that created the test event.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        given = {"event_correlation_id": event_correlation_id}
        return await self._value("webhooks.validation_events.get", given, options)
