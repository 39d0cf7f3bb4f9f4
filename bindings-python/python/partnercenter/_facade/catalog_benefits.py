# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`catalog_benefits` of the client that waits."""

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


class PartnerCatalogBenefits(Namespace):
    """`partner.catalog_benefits`."""

    __slots__ = ()

    def get(self, benefit_id: str, country: str, **options: Unpack[RestOptions]) -> types.CatalogBenefit:
        """Get a growth margin.

        Who may call it was not seen.

        Args:
            benefit_id: The growth margin.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id
        """
        given = {"benefit_id": benefit_id, "country": country}
        return self._value("catalog_benefits.get", given, options)

    def list(
        self,
        country: str,
        type: str,
        *,
        segment: str | None = None,
        base_sku_paths: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.CatalogBenefit]:
        """List the growth margins of a market.

        Without base_sku_paths it gives all of a country and segment. Who may call it was not seen.

        Args:
            country: ISO country code of the market.
            type: Only growthmargin is documented.
            segment: Segment of the customer.
            base_sku_paths: Base SKUs, each as product:sku; all of the market and segment by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-growth-margins
        """
        given = {"country": country, "type": type, "segment": segment, "base_sku_paths": base_sku_paths}
        return self._pages("catalog_benefits.list", given, options)
