# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`custom_domains` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._calls import Pages
    from ..types import PageOptions


class CustomerCustomDomains(Namespace):
    """`customer.custom_domains`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[str]:
        """List a customer's custom domains.

        In these clouds: global. Needs GDAP. The article's example request names /organization by mistake.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-custom-domain
        """
        return self._pages("customers.custom_domains.list", {}, options)
