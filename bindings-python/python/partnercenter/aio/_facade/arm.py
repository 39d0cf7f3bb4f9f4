# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`arm` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class PartnerArm(Namespace):
    """`partner.arm`."""

    __slots__ = ()

    @property
    def subscriptions(self) -> PartnerArmSubscriptions:
        """`partner.arm.subscriptions`."""
        return PartnerArmSubscriptions(self._caller)


class PartnerArmSubscriptions(Namespace):
    """`partner.arm.subscriptions`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ArmSubscription]:
        """List the Azure subscriptions of a tenant that the caller can see.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/rest/api/resources/subscriptions/list
        """
        return self._pages("arm.subscriptions.list", {}, options)


class CustomerArm(Namespace):
    """`customer.arm`."""

    __slots__ = ()

    @property
    def subscriptions(self) -> CustomerArmSubscriptions:
        """`customer.arm.subscriptions`."""
        return CustomerArmSubscriptions(self._caller)


class CustomerArmSubscriptions(Namespace):
    """`customer.arm.subscriptions`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ArmSubscription]:
        """List the Azure subscriptions of a tenant that the caller can see.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/rest/api/resources/subscriptions/list
        """
        return self._pages("arm.subscriptions.list", {}, options)
