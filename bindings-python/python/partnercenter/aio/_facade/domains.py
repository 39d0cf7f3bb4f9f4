# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`domains` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...types import RestOptions


class PartnerDomains(Namespace):
    """`partner.domains`."""

    __slots__ = ()

    async def check_availability(self, domain: str, **options: Unpack[RestOptions]) -> None:
        """Tell whether a domain is taken.

        200 means taken and 404 means free: both are answers.

        Args:
            domain: The full name of the domain.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/verify-domain-availability
        """
        given = {"domain": domain}
        await self._value("domains.check_availability", given, options)
