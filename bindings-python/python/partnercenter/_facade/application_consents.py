# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`application_consents` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions


class CustomerApplicationConsents(Namespace):
    """`customer.application_consents`."""

    __slots__ = ()

    def create(self, body: types.ApplicationConsent, **options: Unpack[RestOptions]) -> types.ApplicationConsent:
        """Consent to an application in a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global, usgov. The article is silent about who may call it;
        Microsoft's sample for control panel vendors does on behalf of a user, and an app without one is refused.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis
        """
        given = {"body": body}
        return self._value("customers.application_consents.create", given, options)

    def delete(self, application_id: str, **options: Unpack[RestOptions]) -> None:
        """Remove the consent to an application from a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global, usgov. As of the call that creates it. The article
        takes 200 and 201; 204 is taken too.

        Args:
            application_id: Application id whose consent is removed.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis
        """
        given = {"application_id": application_id}
        self._value("customers.application_consents.delete", given, options)
