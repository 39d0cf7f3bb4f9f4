# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`product_upgrades` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._work import Work
    from ..types import RestOptions


class PartnerProductUpgrades(Namespace):
    """`partner.product_upgrades`."""

    __slots__ = ()

    @property
    def eligibility(self) -> PartnerProductUpgradesEligibility:
        """`partner.product_upgrades.eligibility`."""
        return PartnerProductUpgradesEligibility(self._caller)

    @property
    def status(self) -> PartnerProductUpgradesStatus:
        """`partner.product_upgrades.status`."""
        return PartnerProductUpgradesStatus(self._caller)

    def create(
        self, body: types.ProductUpgradesRequest, **options: Unpack[RestOptions]
    ) -> Work[types.ProductUpgradesStatus]:
        """Start the move to an Azure plan.

        In these clouds: global. Location has productUpgrades/{id}, for product_upgrades.status.get.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-product-upgrade-entity
        """
        given = {"body": body}
        return self._work("product_upgrades.create", given, options)


class PartnerProductUpgradesEligibility(Namespace):
    """`partner.product_upgrades.eligibility`."""

    __slots__ = ()

    def check(
        self, body: types.ProductUpgradesRequest, **options: Unpack[RestOptions]
    ) -> types.ProductUpgradesEligibility:
        """Check whether a customer can move to an Azure plan.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-eligibility-for-product-upgrade
        """
        given = {"body": body}
        return self._value("product_upgrades.eligibility.check", given, options)


class PartnerProductUpgradesStatus(Namespace):
    """`partner.product_upgrades.status`."""

    __slots__ = ()

    def get(
        self, upgrade_id: str, body: types.ProductUpgradesRequest, **options: Unpack[RestOptions]
    ) -> types.ProductUpgradesStatus:
        """Get the state of the move to an Azure plan.

        In these clouds: global. A POST that reads. The article names ProductUpgradesEligibility as its answer; the SDK
        and the example have ProductUpgradesStatus.

        Args:
            upgrade_id: The product upgrade.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-product-upgrade-status
        """
        given = {"upgrade_id": upgrade_id, "body": body}
        return self._value("product_upgrades.status.get", given, options)
