# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`sandbox_indirect_resellers` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class PartnerSandboxIndirectResellers(Namespace):
    """`partner.sandbox_indirect_resellers`."""

    __slots__ = ()

    async def create(
        self, body: types.SandboxIndirectReseller, **options: Unpack[RestOptions]
    ) -> types.SandboxIndirectReseller:
        """Create an indirect reseller in the sandbox.

        In these clouds: global, china. In the sandbox only. At most five of a provider. The article shows no status:
        200 and 201 are taken.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox
        """
        given = {"body": body}
        return await self._value("sandbox_indirect_resellers.create", given, options)

    async def delete(self, reseller_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an indirect reseller in the sandbox.

        In these clouds: global, china. In the sandbox only.

        Args:
            reseller_id: Tenant id of the indirect reseller.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-indirect-reseller-in-sandbox
        """
        given = {"reseller_id": reseller_id}
        await self._value("sandbox_indirect_resellers.delete", given, options)
