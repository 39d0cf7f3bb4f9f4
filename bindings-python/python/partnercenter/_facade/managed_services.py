# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`managed_services` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions


class CustomerManagedServices(Namespace):
    """`customer.managed_services`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ManagedService]:
        """List the services that the partner may administer for a customer.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id
        """
        return self._pages("customers.managed_services.list", {}, options)
