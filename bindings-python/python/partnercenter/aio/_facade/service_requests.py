# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`service_requests` of asyncio."""

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


class PartnerServiceRequests(Namespace):
    """`partner.service_requests`."""

    __slots__ = ()

    @property
    def support_topics(self) -> PartnerServiceRequestsSupportTopics:
        """`partner.service_requests.support_topics`."""
        return PartnerServiceRequestsSupportTopics(self._caller)

    async def create(
        self, agent_locale: str, body: types.ServiceRequest, **options: Unpack[RestOptions]
    ) -> types.ServiceRequest:
        """File a service request.

        Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them. The last SDK,
        of June 2023, knows the path and has no method for it; no article since 2021 has it.

        Args:
            agent_locale: Locale of the agent, such as en-US.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"agent_locale": agent_locale, "body": body}
        return await self._value("service_requests.create", given, options)

    async def get(self, service_request_id: str, **options: Unpack[RestOptions]) -> types.ServiceRequest:
        """Get a service request.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            service_request_id: The service request.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-service-request-details-by-id
        """
        given = {"service_request_id": service_request_id}
        return await self._value("service_requests.get", given, options)

    def list(
        self,
        *,
        offset: int | None = None,
        size: int | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceRequest]:
        """List the partner's service requests.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            filter: Filter on Status.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"offset": offset, "size": size, "filter": filter}
        return self._pages("service_requests.list", given, options)

    async def update(
        self, service_request_id: str, body: types.ServiceRequest, **options: Unpack[RestOptions]
    ) -> types.ServiceRequest:
        """Add a note to a service request, or change its state.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            service_request_id: The service request.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-service-request
        """
        given = {"service_request_id": service_request_id, "body": body}
        return await self._value("service_requests.update", given, options)


class PartnerServiceRequestsSupportTopics(Namespace):
    """`partner.service_requests.support_topics`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.SupportTopic]:
        """List the topics of service requests.

        Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them. The last SDK,
        of June 2023, knows the path and has no method for it; no article since 2021 has it.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("service_requests.support_topics.list", {}, options)


class CustomerServiceRequests(Namespace):
    """`customer.service_requests`."""

    __slots__ = ()

    async def get(self, service_request_id: str, **options: Unpack[RestOptions]) -> types.ServiceRequest:
        """Get a customer's service request.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            service_request_id: The service request.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"service_request_id": service_request_id}
        return await self._value("customers.service_requests.get", given, options)

    def list(
        self,
        *,
        offset: int | None = None,
        size: int | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceRequest]:
        """List a customer's service requests.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            filter: Filter on Status.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-service-requests-for-a-customer
        """
        given = {"offset": offset, "size": size, "filter": filter}
        return self._pages("customers.service_requests.list", given, options)

    async def update(
        self, service_request_id: str, body: types.ServiceRequest, **options: Unpack[RestOptions]
    ) -> types.ServiceRequest:
        """Change a customer's service request.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            service_request_id: The service request.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"service_request_id": service_request_id, "body": body}
        return await self._value("customers.service_requests.update", given, options)
