# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`profiles` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class PartnerProfiles(Namespace):
    """`partner.profiles`."""

    __slots__ = ()

    @property
    def billing(self) -> PartnerProfilesBilling:
        """`partner.profiles.billing`."""
        return PartnerProfilesBilling(self._caller)

    @property
    def legal_business(self) -> PartnerProfilesLegalBusiness:
        """`partner.profiles.legal_business`."""
        return PartnerProfilesLegalBusiness(self._caller)

    @property
    def mpn(self) -> PartnerProfilesMpn:
        """`partner.profiles.mpn`."""
        return PartnerProfilesMpn(self._caller)

    @property
    def organization(self) -> PartnerProfilesOrganization:
        """`partner.profiles.organization`."""
        return PartnerProfilesOrganization(self._caller)

    @property
    def support(self) -> PartnerProfilesSupport:
        """`partner.profiles.support`."""
        return PartnerProfilesSupport(self._caller)


class PartnerProfilesBilling(Namespace):
    """`partner.profiles.billing`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.BillingProfile:
        """Get the partner's billing profile.

        Not for the app alone (`app_only`).

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-partner-billing-profile
        """
        return await self._value("profiles.billing.get", {}, options)

    async def update(self, body: types.BillingProfile, **options: Unpack[RestOptions]) -> types.BillingProfile:
        """Replace the partner's billing profile.

        Not for the app alone (`app_only`).

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-partner-billing-profile
        """
        given = {"body": body}
        return await self._value("profiles.billing.update", given, options)


class PartnerProfilesLegalBusiness(Namespace):
    """`partner.profiles.legal_business`."""

    __slots__ = ()

    async def get(
        self, *, vetting_version: Literal["Current", "LastFinalized"] | None = None, **options: Unpack[RestOptions]
    ) -> types.LegalBusinessProfile:
        """Get the partner's legal business profile.

        Args:
            vetting_version: Which version; the service chooses where it is left out.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-legal-business-profile
        """
        given = {"vetting_version": vetting_version}
        return await self._value("profiles.legal_business.get", given, options)

    async def update(
        self, body: types.LegalBusinessProfile, **options: Unpack[RestOptions]
    ) -> types.LegalBusinessProfile:
        """Replace the partner's legal business profile.

        Not for the app alone (`app_only`).

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-legal-business-profile
        """
        given = {"body": body}
        return await self._value("profiles.legal_business.update", given, options)


class PartnerProfilesMpn(Namespace):
    """`partner.profiles.mpn`."""

    __slots__ = ()

    async def get(self, *, mpn_id: int | None = None, **options: Unpack[RestOptions]) -> types.MpnProfile:
        """Get the partner's own profile in the partner program, or verify an id of it.

        Not for the app alone (`app_only`). 404 means that the id is not valid.

        Args:
            mpn_id: Partner id that is verified; the own one where it is left out.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-partner-network-profile
        """
        given = {"mpn_id": mpn_id}
        return await self._value("profiles.mpn.get", given, options)


class PartnerProfilesOrganization(Namespace):
    """`partner.profiles.organization`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.OrganizationProfile:
        """Get the partner's organization profile.

        Not for the app alone (`app_only`).

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-organization-profile
        """
        return await self._value("profiles.organization.get", {}, options)

    async def update(
        self, body: types.OrganizationProfile, **options: Unpack[RestOptions]
    ) -> types.OrganizationProfile:
        """Replace the partner's organization profile.

        Not for the app alone (`app_only`).

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-an-organization-profile
        """
        given = {"body": body}
        return await self._value("profiles.organization.update", given, options)


class PartnerProfilesSupport(Namespace):
    """`partner.profiles.support`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.SupportProfile:
        """Get the partner's support profile.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-support-profile
        """
        return await self._value("profiles.support.get", {}, options)

    async def update(self, body: types.SupportProfile, **options: Unpack[RestOptions]) -> types.SupportProfile:
        """Replace the partner's support profile.

        Not for the app alone (`app_only`). The article writes /v1/profiles/supportprofile; this row has the path of the
        SDK, which was tried.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-support-profile
        """
        given = {"body": body}
        return await self._value("profiles.support.update", given, options)


class CustomerProfiles(Namespace):
    """`customer.profiles`."""

    __slots__ = ()

    @property
    def billing(self) -> CustomerProfilesBilling:
        """`customer.profiles.billing`."""
        return CustomerProfilesBilling(self._caller)

    @property
    def company(self) -> CustomerProfilesCompany:
        """`customer.profiles.company`."""
        return CustomerProfilesCompany(self._caller)


class CustomerProfilesBilling(Namespace):
    """`customer.profiles.billing`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.CustomerBillingProfile:
        """Get a customer's billing profile.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-billing-profiles
        """
        return await self._value("customers.profiles.billing.get", {}, options)

    async def update(
        self, body: types.CustomerBillingProfile, **options: Unpack[RestOptions]
    ) -> types.CustomerBillingProfile:
        """Replace a customer's billing profile.

        Needs the option if_match: ETag of the version that was read last; that of the body where it is left out. The
        article requires If-Match; its example has the ETag in attributes.etag of the body only, as the SDK does. Give
        both.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-customer-s-billing-profile
        """
        given = {"body": body}
        return await self._value("customers.profiles.billing.update", given, options)


class CustomerProfilesCompany(Namespace):
    """`customer.profiles.company`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.CustomerCompanyProfile:
        """Get a customer's company profile.

        Not for the app alone (`app_only`).

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-company-profile
        """
        return await self._value("customers.profiles.company.get", {}, options)
