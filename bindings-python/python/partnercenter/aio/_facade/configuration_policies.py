# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`configuration_policies` of asyncio."""

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


class CustomerConfigurationPolicies(Namespace):
    """`customer.configuration_policies`."""

    __slots__ = ()

    async def create(
        self, body: types.ConfigurationPolicy, **options: Unpack[RestOptions]
    ) -> types.ConfigurationPolicy:
        """Create a configuration policy for devices.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-new-configuration-policy-for-the-specified-customer
        """
        given = {"body": body}
        return await self._value("customers.configuration_policies.create", given, options)

    async def delete(self, policy_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a configuration policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-configuration-policy-for-the-specified-customer
        """
        given = {"policy_id": policy_id}
        await self._value("customers.configuration_policies.delete", given, options)

    async def get(self, policy_id: str, **options: Unpack[RestOptions]) -> types.ConfigurationPolicy:
        """Get a configuration policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/retrieve-a-customer-s-configuration-policy
        """
        given = {"policy_id": policy_id}
        return await self._value("customers.configuration_policies.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ConfigurationPolicy]:
        """List the configuration policies of a customer.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-a-customer-s-policies
        """
        return self._pages("customers.configuration_policies.list", {}, options)

    async def update(
        self, policy_id: str, body: types.ConfigurationPolicy, **options: Unpack[RestOptions]
    ) -> types.ConfigurationPolicy:
        """Replace a configuration policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-configuration-policy-for-the-specified-customer
        """
        given = {"policy_id": policy_id, "body": body}
        return await self._value("customers.configuration_policies.update", given, options)
