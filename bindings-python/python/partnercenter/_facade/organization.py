# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`organization` of the client that waits."""

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


class CustomerOrganization(Namespace):
    """`customer.organization`."""

    __slots__ = ()

    def get(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerOrganization]:
        """Get the organization data of a customer's tenant.

        In these clouds: global. Needs GDAP. The article names one Customer; its example is an array of organizations,
        as this row has it.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-organization
        """
        return self._pages("customers.organization.get", {}, options)
