# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`validation_status` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions


class CustomerValidationStatus(Namespace):
    """`customer.validation_status`."""

    __slots__ = ()

    def get(self, type: Literal["account"], **options: Unpack[RestOptions]) -> types.ValidationStatus:
        """Get how far the vetting of a customer's account is.

        Not for the app alone (`app_only`).

        Args:
            type: What is vetted.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/retrieve-validation-status
        """
        given = {"type": type}
        return self._value("customers.validation_status.get", given, options)
