# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`self_serve_policies` of asyncio."""

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


class PartnerSelfServePolicies(Namespace):
    """`partner.self_serve_policies`."""

    __slots__ = ()

    async def create(self, body: types.SelfServePolicy, **options: Unpack[RestOptions]) -> types.SelfServePolicy:
        """Create a self-serve policy.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-self-serve-policy
        """
        given = {"body": body}
        return await self._value("self_serve_policies.create", given, options)

    async def delete(self, policy_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a self-serve policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-self-serve-policy
        """
        given = {"policy_id": policy_id}
        await self._value("self_serve_policies.delete", given, options)

    async def get(self, policy_id: str, **options: Unpack[RestOptions]) -> types.SelfServePolicy:
        """Get a self-serve policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-self-serve-policy-by-id
        """
        given = {"policy_id": policy_id}
        return await self._value("self_serve_policies.get", given, options)

    def list(self, entity_id: str, **options: Unpack[PageOptions]) -> Pages[types.SelfServePolicy]:
        """List the self-serve policies of a customer.

        In these clouds: global.

        Args:
            entity_id: Tenant id of the customer.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-self-serve-policies
        """
        given = {"entity_id": entity_id}
        return self._pages("self_serve_policies.list", given, options)

    async def update(
        self, policy_id: str, body: types.SelfServePolicy, **options: Unpack[RestOptions]
    ) -> types.SelfServePolicy:
        """Replace a self-serve policy.

        In these clouds: global. The article's table leaves the id out of the path; the SDK and the Swagger file have
        it. The SDK sends the ETag in attributes of the body.

        Args:
            policy_id: The policy.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-self-serve-policy
        """
        given = {"policy_id": policy_id, "body": body}
        return await self._value("self_serve_policies.update", given, options)
