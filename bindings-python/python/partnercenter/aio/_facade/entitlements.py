# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`entitlements` of asyncio."""

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


class CustomerEntitlements(Namespace):
    """`customer.entitlements`."""

    __slots__ = ()

    @property
    def reserved_instance_artifact(self) -> CustomerEntitlementsReservedInstanceArtifact:
        """`customer.entitlements.reserved_instance_artifact`."""
        return CustomerEntitlementsReservedInstanceArtifact(self._caller)

    @property
    def virtual_machine_artifact(self) -> CustomerEntitlementsVirtualMachineArtifact:
        """`customer.entitlements.virtual_machine_artifact`."""
        return CustomerEntitlementsVirtualMachineArtifact(self._caller)

    def list(
        self, *, entitlement_type: str | None = None, show_expiry: bool | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Entitlement]:
        """List what a customer owns.

        In these clouds: global.

        Args:
            entitlement_type: Only software, reservedinstance or virtualmachinereservedinstance.
            show_expiry: Whether the ends are given too; false by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
        """
        given = {"entitlement_type": entitlement_type, "show_expiry": show_expiry}
        return self._pages("customers.entitlements.list", given, options)


class CustomerEntitlementsReservedInstanceArtifact(Namespace):
    """`customer.entitlements.reserved_instance_artifact`."""

    __slots__ = ()

    async def get(
        self, group_id: str, line_item_id: str, resource_id: str, **options: Unpack[RestOptions]
    ) -> types.ReservedInstanceArtifactDetails:
        """Get the details of a reservation.

        In these clouds: global. Its path is the link in dynamicAttributes of an entitled artifact.

        Args:
            group_id: The order that the entitlement refers to.
            line_item_id: The line item of the order.
            resource_id: The resource of the reservation.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
        """
        given = {"group_id": group_id, "line_item_id": line_item_id, "resource_id": resource_id}
        return await self._value("customers.entitlements.reserved_instance_artifact.get", given, options)


class CustomerEntitlementsVirtualMachineArtifact(Namespace):
    """`customer.entitlements.virtual_machine_artifact`."""

    __slots__ = ()

    async def get(
        self, group_id: str, line_item_id: str, resource_id: str, **options: Unpack[RestOptions]
    ) -> types.VirtualMachineReservedInstanceArtifactDetails:
        """Get the details of a reservation of virtual machines.

        In these clouds: global. Its path is the link in dynamicAttributes of an entitled artifact, of an older
        contract.

        Args:
            group_id: The order that the entitlement refers to.
            line_item_id: The line item of the order.
            resource_id: The resource of the reservation.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
        """
        given = {"group_id": group_id, "line_item_id": line_item_id, "resource_id": resource_id}
        return await self._value("customers.entitlements.virtual_machine_artifact.get", given, options)
