# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`referrals` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions, RestOptions


class PartnerReferrals(Namespace):
    """`partner.referrals`."""

    __slots__ = ()

    @property
    def deal_registrations(self) -> PartnerReferralsDealRegistrations:
        """`partner.referrals.deal_registrations`."""
        return PartnerReferralsDealRegistrations(self._caller)

    def create(self, body: types.Referral, **options: Unpack[RestOptions]) -> types.Referral:
        """Create a referral.

        In these clouds: global, usgov.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-referral
        """
        given = {"body": body}
        return self._value("referrals.create", given, options)

    def get(self, referral_id: str, **options: Unpack[RestOptions]) -> types.Referral:
        """Get a referral.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            referral_id: The referral.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-referral-by-id
        """
        given = {"referral_id": referral_id}
        return self._value("referrals.get", given, options)

    def list(
        self,
        *,
        filter: types.FilterLike | None = None,
        order_by: str | None = None,
        select: str | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Referral]:
        """List leads and opportunities.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            filter: Filter of OData.
            order_by: Member to sort by, with asc or desc.
            select: Members to give, separated by commas.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-referrals
        """
        given = {"filter": filter, "order_by": order_by, "select": select, "top": top}
        return self._pages("referrals.list", given, options)

    def replace(self, referral_id: str, body: types.Referral, **options: Unpack[RestOptions]) -> types.Referral:
        """Replace a referral, in the older form.

        In these clouds: global, usgov. Deprecated since 2026-08; call referrals.update. Needs the option if_match: ETag
        of the version that was read last; that of the body where it is left out. Gone from the table of contents
        between October 2023 and August 2026; no notice was found, so it can still be called. Articles of 2023 and later
        use PATCH.

        Args:
            referral_id: The referral.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-referral
        """
        given = {"referral_id": referral_id, "body": body}
        return self._value("referrals.replace", given, options)

    def update(
        self,
        referral_id: str,
        body: Sequence[types.JsonPatchOperation],
        *,
        prefer: Literal["return=representation"] | None = None,
        **options: Unpack[RestOptions],
    ) -> types.Referral:
        """Change a referral with JSON Patch.

        Not for the app alone (`app_only`). In these clouds: global, usgov. Only replace and add.

        Args:
            referral_id: The referral.
            body: What is sent.
            prefer: return=representation asks for the changed referral; otherwise the answer is empty.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/patch-a-referral
        """
        given = {"referral_id": referral_id, "body": body, "prefer": prefer}
        return self._value("referrals.update", given, options)


class PartnerReferralsDealRegistrations(Namespace):
    """`partner.referrals.deal_registrations`."""

    __slots__ = ()

    @property
    def eligibility(self) -> PartnerReferralsDealRegistrationsEligibility:
        """`partner.referrals.deal_registrations.eligibility`."""
        return PartnerReferralsDealRegistrationsEligibility(self._caller)

    @property
    def partner_eligibility(self) -> PartnerReferralsDealRegistrationsPartnerEligibility:
        """`partner.referrals.deal_registrations.partner_eligibility`."""
        return PartnerReferralsDealRegistrationsPartnerEligibility(self._caller)


class PartnerReferralsDealRegistrationsEligibility(Namespace):
    """`partner.referrals.deal_registrations.eligibility`."""

    __slots__ = ()

    def check(self, referral_id: str, **options: Unpack[RestOptions]) -> types.DealRegistrationEligibility:
        """Tell whether an opportunity may be registered as a deal.

        In these clouds: global, usgov. Body and answer are not documented where it could be read; who may call it is
        taken from the other referrals.

        Args:
            referral_id: The referral.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/patch-a-referral
        """
        given = {"referral_id": referral_id}
        return self._value("referrals.deal_registrations.eligibility.check", given, options)


class PartnerReferralsDealRegistrationsPartnerEligibility(Namespace):
    """`partner.referrals.deal_registrations.partner_eligibility`."""

    __slots__ = ()

    def get(self, **options: Unpack[RestOptions]) -> types.DealRegistrationEligibility:
        """Tell whether the partner may register deals.

        In these clouds: global, usgov. The answer is not documented where it could be read; who may call it is taken
        from the other referrals.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/patch-a-referral
        """
        return self._value("referrals.deal_registrations.partner_eligibility.get", {}, options)
