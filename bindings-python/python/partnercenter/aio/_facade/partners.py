# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`partners` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class PartnerPartners(Namespace):
    """`partner.partners`."""

    __slots__ = ()

    @property
    def resellers(self) -> PartnerPartnersResellers:
        """`partner.partners.resellers`."""
        return PartnerPartnersResellers(self._caller)


class PartnerPartnersResellers(Namespace):
    """`partner.partners.resellers`."""

    __slots__ = ()

    async def validate(
        self, body: types.ResellerValidationRequest, **options: Unpack[RestOptions]
    ) -> types.ResellerValidationResponse:
        """Check whether partner ids belong to authorized indirect resellers.

        For an Admin agent. A refused id has errorCode 900400.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
        """
        given = {"body": body}
        return await self._value("partners.resellers.validate", given, options)
