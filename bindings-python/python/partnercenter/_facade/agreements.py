# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`agreements` of the client that waits."""

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


class PartnerAgreements(Namespace):
    """`partner.agreements`."""

    __slots__ = ()

    @property
    def metadata(self) -> PartnerAgreementsMetadata:
        """`partner.agreements.metadata`."""
        return PartnerAgreementsMetadata(self._caller)

    @property
    def templates(self) -> PartnerAgreementsTemplates:
        """`partner.agreements.templates`."""
        return PartnerAgreementsTemplates(self._caller)


class PartnerAgreementsMetadata(Namespace):
    """`partner.agreements.metadata`."""

    __slots__ = ()

    def list(
        self, *, agreement_type: str | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.AgreementMetaData]:
        """List the templates of agreements, with their ids.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            agreement_type: MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-agreement-metadata
        """
        given = {"agreement_type": agreement_type}
        return self._pages("agreements.metadata.list", given, options)


class PartnerAgreementsTemplates(Namespace):
    """`partner.agreements.templates`."""

    __slots__ = ()

    @property
    def document(self) -> PartnerAgreementsTemplatesDocument:
        """`partner.agreements.templates.document`."""
        return PartnerAgreementsTemplatesDocument(self._caller)


class PartnerAgreementsTemplatesDocument(Namespace):
    """`partner.agreements.templates.document`."""

    __slots__ = ()

    def get(
        self,
        template_id: str,
        *,
        language: str | None = None,
        country: str | None = None,
        **options: Unpack[RestOptions],
    ) -> types.AgreementDocument:
        """Get short-lived links to the text of an agreement.

        Not for the app alone (`app_only`). In these clouds: global. The links end after five minutes.

        Args:
            template_id: The template, of which case matters.
            language: Locale of the text; en-US by default.
            country: Code of the country, of which case matters; US by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/download-customer-agreement-template
        """
        given = {"template_id": template_id, "language": language, "country": country}
        return self._value("agreements.templates.document.get", given, options)


class CustomerAgreements(Namespace):
    """`customer.agreements`."""

    __slots__ = ()

    @property
    def direct_sign_status(self) -> CustomerAgreementsDirectSignStatus:
        """`customer.agreements.direct_sign_status`."""
        return CustomerAgreementsDirectSignStatus(self._caller)

    def create(self, body: types.Agreement, **options: Unpack[RestOptions]) -> types.Agreement:
        """Record that a customer has accepted an agreement.

        In these clouds: global. An agreement that refers to an attestation of attestations.enhanced.create is app-only
        by a third party, and this row lets that through though the article of 2023 says app+user only.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement
        """
        given = {"body": body}
        return self._value("customers.agreements.create", given, options)

    def list(self, *, agreement_type: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.Agreement]:
        """List the acceptances that are recorded for a customer.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            agreement_type: MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-confirmation-of-customer-agreement
        """
        given = {"agreement_type": agreement_type}
        return self._pages("customers.agreements.list", given, options)


class CustomerAgreementsDirectSignStatus(Namespace):
    """`customer.agreements.direct_sign_status`."""

    __slots__ = ()

    def get(self, **options: Unpack[RestOptions]) -> types.DirectSignedCustomerAgreementStatus:
        """Tell whether the customer signed the Microsoft Customer Agreement directly.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement
        """
        return self._value("customers.agreements.direct_sign_status.get", {}, options)
