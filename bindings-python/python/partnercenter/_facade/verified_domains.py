# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`verified_domains` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions


class CustomerVerifiedDomains(Namespace):
    """`customer.verified_domains`."""

    __slots__ = ()

    def create(self, body: types.VerifiedDomain, **options: Unpack[RestOptions]) -> types.Domain:
        """Add a verified domain, for registrars of domains.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
        """
        given = {"body": body}
        return self._value("customers.verified_domains.create", given, options)
