# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`service_costs` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions, RestOptions


class CustomerServiceCosts(Namespace):
    """`customer.service_costs`."""

    __slots__ = ()

    @property
    def line_items(self) -> CustomerServiceCostsLineItems:
        """`customer.service_costs.line_items`."""
        return CustomerServiceCostsLineItems(self._caller)

    @property
    def summary(self) -> CustomerServiceCostsSummary:
        """`customer.service_costs.summary`."""
        return CustomerServiceCostsSummary(self._caller)


class CustomerServiceCostsLineItems(Namespace):
    """`customer.service_costs.line_items`."""

    __slots__ = ()

    def list(self, billing_period: str, **options: Unpack[PageOptions]) -> Pages[types.ServiceCostLineItem]:
        """List the line items of a customer's service costs.

        In these clouds: global.

        Args:
            billing_period: The billing period; mostrecent is the only one that is documented.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-line-items
        """
        given = {"billing_period": billing_period}
        return self._pages("customers.service_costs.line_items.list", given, options)


class CustomerServiceCostsSummary(Namespace):
    """`customer.service_costs.summary`."""

    __slots__ = ()

    def get(self, billing_period: str, **options: Unpack[RestOptions]) -> types.ServiceCostsSummary:
        """Get a customer's service costs of a billing period.

        In these clouds: global.

        Args:
            billing_period: The billing period; mostrecent is the only one that is documented.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-summary
        """
        given = {"billing_period": billing_period}
        return self._value("customers.service_costs.summary.get", given, options)
