# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`billing_beta` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .. import types
    from .._work import Work
    from ..types import RestOptions


class PartnerBillingBeta(Namespace):
    """`partner.billing_beta`."""

    __slots__ = ()

    @property
    def billed_usage(self) -> PartnerBillingBetaBilledUsage:
        """`partner.billing_beta.billed_usage`."""
        return PartnerBillingBetaBilledUsage(self._caller)

    @property
    def manifests(self) -> PartnerBillingBetaManifests:
        """`partner.billing_beta.manifests`."""
        return PartnerBillingBetaManifests(self._caller)

    @property
    def operations(self) -> PartnerBillingBetaOperations:
        """`partner.billing_beta.operations`."""
        return PartnerBillingBetaOperations(self._caller)

    @property
    def unbilled_usage(self) -> PartnerBillingBetaUnbilledUsage:
        """`partner.billing_beta.unbilled_usage`."""
        return PartnerBillingBetaUnbilledUsage(self._caller)


class PartnerBillingBetaBilledUsage(Namespace):
    """`partner.billing_beta.billed_usage`."""

    __slots__ = ()

    def export(
        self, invoice_id: str, *, fragment: Literal["full", "basic"] | None = None, **options: Unpack[RestOptions]
    ) -> Work[None]:
        """Start an export of billed usage, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.billed_usage.export. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            invoice_id: The invoice.
            fragment: Which attributes; full by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"invoice_id": invoice_id, "fragment": fragment}
        return self._work("billing_beta.billed_usage.export", given, options)


class PartnerBillingBetaManifests(Namespace):
    """`partner.billing_beta.manifests`."""

    __slots__ = ()

    def get(self, manifest_id: str, **options: Unpack[RestOptions]) -> types.BillingManifest:
        """Get the manifest of an export, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.manifests.get. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            manifest_id: The manifest.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"manifest_id": manifest_id}
        return self._value("billing_beta.manifests.get", given, options)


class PartnerBillingBetaOperations(Namespace):
    """`partner.billing_beta.operations`."""

    __slots__ = ()

    def get(self, operation_id: str, **options: Unpack[RestOptions]) -> types.BillingOperation:
        """Get the state of an export, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.operations.get. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            operation_id: The export.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"operation_id": operation_id}
        return self._value("billing_beta.operations.get", given, options)


class PartnerBillingBetaUnbilledUsage(Namespace):
    """`partner.billing_beta.unbilled_usage`."""

    __slots__ = ()

    def export(
        self,
        period: Literal["current", "last"],
        currency_code: str,
        *,
        fragment: Literal["full", "basic"] | None = None,
        **options: Unpack[RestOptions],
    ) -> Work[None]:
        """Start an export of unbilled usage, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.unbilled_usage.export. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            period: This month, or the last one.
            currency_code: ISO 4217 code of the currency.
            fragment: Which attributes; full by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"period": period, "currency_code": currency_code, "fragment": fragment}
        return self._work("billing_beta.unbilled_usage.export", given, options)
