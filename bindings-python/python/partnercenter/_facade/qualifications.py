# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`qualifications` of the client that waits."""

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


class CustomerQualifications(Namespace):
    """`customer.qualifications`."""

    __slots__ = ()

    def create(
        self, body: types.CustomerQualificationRequest, *, code: str | None = None, **options: Unpack[RestOptions]
    ) -> types.CustomerQualificationV2:
        """Ask for a qualification of a customer, which is vetted afterwards.

        Not for the app alone (`app_only`).

        Args:
            body: What is sent.
            code: Validation code, of an older contract.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous
        """
        given = {"body": body, "code": code}
        return self._value("customers.qualifications.create", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerQualificationV2]:
        """List a customer's qualifications.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous
        """
        return self._pages("customers.qualifications.list", {}, options)
