# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`compliance` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions


class PartnerCompliance(Namespace):
    """`partner.compliance`."""

    __slots__ = ()

    @property
    def agreement_status(self) -> PartnerComplianceAgreementStatus:
        """`partner.compliance.agreement_status`."""
        return PartnerComplianceAgreementStatus(self._caller)


class PartnerComplianceAgreementStatus(Namespace):
    """`partner.compliance.agreement_status`."""

    __slots__ = ()

    def get(
        self,
        program_name: str,
        *,
        mpn_id: int | None = None,
        tenant_id: str | None = None,
        **options: Unpack[RestOptions],
    ) -> types.AgreementSignatureStatus:
        """Tell whether an indirect reseller has signed the partner agreement.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            program_name: The program; csp is the one that is documented.
            mpn_id: Partner id; exactly one of mpn_id and tenant_id is given.
            tenant_id: Tenant id; exactly one of mpn_id and tenant_id is given.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status
        """
        given = {"program_name": program_name, "mpn_id": mpn_id, "tenant_id": tenant_id}
        return self._value("compliance.agreement_status.get", given, options)
