# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_billing` of the client that waits."""

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


class PartnerGraphBilling(Namespace):
    """`partner.graph.billing`."""

    __slots__ = ()

    @property
    def billed_aggregated_usage(self) -> PartnerGraphBillingBilledAggregatedUsage:
        """`partner.graph.billing.billed_aggregated_usage`."""
        return PartnerGraphBillingBilledAggregatedUsage(self._caller)

    @property
    def billed_reconciliation(self) -> PartnerGraphBillingBilledReconciliation:
        """`partner.graph.billing.billed_reconciliation`."""
        return PartnerGraphBillingBilledReconciliation(self._caller)

    @property
    def billed_usage(self) -> PartnerGraphBillingBilledUsage:
        """`partner.graph.billing.billed_usage`."""
        return PartnerGraphBillingBilledUsage(self._caller)

    @property
    def manifests(self) -> PartnerGraphBillingManifests:
        """`partner.graph.billing.manifests`."""
        return PartnerGraphBillingManifests(self._caller)

    @property
    def operations(self) -> PartnerGraphBillingOperations:
        """`partner.graph.billing.operations`."""
        return PartnerGraphBillingOperations(self._caller)

    @property
    def unbilled_reconciliation(self) -> PartnerGraphBillingUnbilledReconciliation:
        """`partner.graph.billing.unbilled_reconciliation`."""
        return PartnerGraphBillingUnbilledReconciliation(self._caller)

    @property
    def unbilled_usage(self) -> PartnerGraphBillingUnbilledUsage:
        """`partner.graph.billing.unbilled_usage`."""
        return PartnerGraphBillingUnbilledUsage(self._caller)


class PartnerGraphBillingBilledAggregatedUsage(Namespace):
    """`partner.graph.billing.billed_aggregated_usage`."""

    __slots__ = ()

    def export(
        self, body: types.BilledAggregatedUsageExportRequest, **options: Unpack[RestOptions]
    ) -> Work[types.BillingExportManifest]:
        """Start an export of billed Azure usage, aggregated and with its promotions applied.

        In these clouds: global. Read in beta; the address in v1.0 is concluded from the pages of its resources, and the
        schema of 2026-08-20 did not have it yet. It belongs to the reconciliation by productId, skuId and meterId, and
        is ready 48 hours after it. There is no attributeSet.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export
        """
        given = {"body": body}
        return self._work("graph.billing.billed_aggregated_usage.export", given, options)


class PartnerGraphBillingBilledReconciliation(Namespace):
    """`partner.graph.billing.billed_reconciliation`."""

    __slots__ = ()

    def export(
        self, body: types.BilledReconciliationExportRequest, **options: Unpack[RestOptions]
    ) -> Work[types.BillingExportManifest]:
        """Start an export of the billed reconciliation.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export
        """
        given = {"body": body}
        return self._work("graph.billing.billed_reconciliation.export", given, options)


class PartnerGraphBillingBilledUsage(Namespace):
    """`partner.graph.billing.billed_usage`."""

    __slots__ = ()

    def export(
        self, body: types.BilledUsageExportRequest, **options: Unpack[RestOptions]
    ) -> Work[types.BillingExportManifest]:
        """Start an export of billed Azure usage.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-billedusage-export
        """
        given = {"body": body}
        return self._work("graph.billing.billed_usage.export", given, options)


class PartnerGraphBillingManifests(Namespace):
    """`partner.graph.billing.manifests`."""

    __slots__ = ()

    def get(self, manifest_id: str, **options: Unpack[RestOptions]) -> types.BillingExportManifest:
        """Get the manifest of an export, which names its files.

        In these clouds: global. rootDirectory, sasToken and the name of a blob make its address; blobs are compressed
        JSON lines.

        Args:
            manifest_id: The manifest, which the finished operation names.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-manifest-get
        """
        given = {"manifest_id": manifest_id}
        return self._value("graph.billing.manifests.get", given, options)


class PartnerGraphBillingOperations(Namespace):
    """`partner.graph.billing.operations`."""

    __slots__ = ()

    def get(self, operation_id: str, **options: Unpack[RestOptions]) -> types.BillingExportOperation:
        """Get the state of an export.

        In these clouds: global. Retry-After says when to ask again; @odata.type says whether it runs, has succeeded
        (resourceLocation leads to the manifest) or failed.

        Args:
            operation_id: The work that goes on.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-operation-get
        """
        given = {"operation_id": operation_id}
        return self._value("graph.billing.operations.get", given, options)


class PartnerGraphBillingUnbilledReconciliation(Namespace):
    """`partner.graph.billing.unbilled_reconciliation`."""

    __slots__ = ()

    def export(
        self, body: types.UnbilledReconciliationExportRequest, **options: Unpack[RestOptions]
    ) -> Work[types.BillingExportManifest]:
        """Start an export of the unbilled reconciliation.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export
        """
        given = {"body": body}
        return self._work("graph.billing.unbilled_reconciliation.export", given, options)


class PartnerGraphBillingUnbilledUsage(Namespace):
    """`partner.graph.billing.unbilled_usage`."""

    __slots__ = ()

    def export(
        self, body: types.UnbilledUsageExportRequest, **options: Unpack[RestOptions]
    ) -> Work[types.BillingExportManifest]:
        """Start an export of unbilled Azure usage.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export
        """
        given = {"body": body}
        return self._work("graph.billing.unbilled_usage.export", given, options)
