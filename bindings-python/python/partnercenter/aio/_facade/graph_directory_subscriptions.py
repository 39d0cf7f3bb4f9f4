# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_directory_subscriptions` of asyncio."""

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


class PartnerGraphDirectorySubscriptions(Namespace):
    """`partner.graph.directory_subscriptions`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.CompanySubscription:
        """Get a subscription that a tenant holds.

        In these clouds: global, usgov.

        Args:
            subscription_id: The subscription, by its id in the directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("graph.directory_subscriptions.get", given, options)

    async def get_by_commerce_id(
        self, commerce_subscription_id: str, **options: Unpack[RestOptions]
    ) -> types.CompanySubscription:
        """Get a subscription that a tenant holds, by its id in commerce.

        In these clouds: global, usgov. Known from the schema of Graph, as an alternate key.

        Args:
            commerce_subscription_id: The subscription, by its id in commerce.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"commerce_subscription_id": commerce_subscription_id}
        return await self._value("graph.directory_subscriptions.get_by_commerce_id", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CompanySubscription]:
        """List the subscriptions that a tenant holds, also those bought by a partner.

        In these clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it
        seems, the id of the subscription in Partner Center.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("graph.directory_subscriptions.list", {}, options)


class CustomerGraphDirectorySubscriptions(Namespace):
    """`customer.graph.directory_subscriptions`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.CompanySubscription:
        """Get a subscription that a tenant holds.

        In these clouds: global, usgov.

        Args:
            subscription_id: The subscription, by its id in the directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("graph.directory_subscriptions.get", given, options)

    async def get_by_commerce_id(
        self, commerce_subscription_id: str, **options: Unpack[RestOptions]
    ) -> types.CompanySubscription:
        """Get a subscription that a tenant holds, by its id in commerce.

        In these clouds: global, usgov. Known from the schema of Graph, as an alternate key.

        Args:
            commerce_subscription_id: The subscription, by its id in commerce.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"commerce_subscription_id": commerce_subscription_id}
        return await self._value("graph.directory_subscriptions.get_by_commerce_id", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CompanySubscription]:
        """List the subscriptions that a tenant holds, also those bought by a partner.

        In these clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it
        seems, the id of the subscription in Partner Center.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("graph.directory_subscriptions.list", {}, options)
