# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`qualification` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions


class CustomerQualification(Namespace):
    """`customer.qualification`."""

    __slots__ = ()

    def get(self, **options: Unpack[RestOptions]) -> types.CustomerQualification:
        """Get a customer's qualification, in the older form.

        In these clouds: global. Deprecated since 2026-08; call customers.qualifications.list. Its end was announced for
        February 2021, and the article stood until October 2023. Gone from the table of contents between October 2023
        and August 2026; no notice was found, so it can still be called.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-qualification-synchronous
        """
        return self._value("customers.qualification.get", {}, options)

    def update(
        self, body: types.CustomerQualification, *, code: str | None = None, **options: Unpack[RestOptions]
    ) -> types.CustomerQualification:
        """Set a customer's qualification, in the older form.

        Not for the app alone (`app_only`). In these clouds: global. Deprecated since 2026-08; call
        customers.qualifications.create. Its end was announced for February 2021, and the article stood until October
        2023. Gone from the table of contents between October 2023 and August 2026; no notice was found, so it can still
        be called.

        Args:
            body: What is sent.
            code: Validation code, for the government community cloud only.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-customer-qualification-synchronous
        """
        given = {"body": body, "code": code}
        return self._value("customers.qualification.update", given, options)
