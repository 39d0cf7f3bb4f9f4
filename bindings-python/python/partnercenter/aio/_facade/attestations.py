# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`attestations` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class PartnerAttestations(Namespace):
    """`partner.attestations`."""

    __slots__ = ()

    @property
    def enhanced(self) -> PartnerAttestationsEnhanced:
        """`partner.attestations.enhanced`."""
        return PartnerAttestationsEnhanced(self._caller)


class PartnerAttestationsEnhanced(Namespace):
    """`partner.attestations.enhanced`."""

    __slots__ = ()

    async def create(
        self, body: types.EnhancedAttestationRequest, **options: Unpack[RestOptions]
    ) -> types.EnhancedAttestation:
        """Start the partner's attestation of a Microsoft Customer Agreement.

        For the app alone (`app_only`). In these clouds: global. For direct bill partners and indirect providers: create
        it, show the customer the page that its id leads to, then record the agreement with customers.agreements.create.
        The body is known up to signatoryLastName, the status of success is not, and the article leaves the version of
        the path open. 600061 means that the same person was confirmed before.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept
        """
        given = {"body": body}
        return await self._value("attestations.enhanced.create", given, options)
