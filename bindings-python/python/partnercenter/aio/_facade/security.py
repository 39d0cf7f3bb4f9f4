# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`security` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class PartnerSecurity(Namespace):
    """`partner.security`."""

    __slots__ = ()

    @property
    def mfa_adoption_status(self) -> PartnerSecurityMfaAdoptionStatus:
        """`partner.security.mfa_adoption_status`."""
        return PartnerSecurityMfaAdoptionStatus(self._caller)

    @property
    def non_mfa_principals(self) -> PartnerSecurityNonMfaPrincipals:
        """`partner.security.non_mfa_principals`."""
        return PartnerSecurityNonMfaPrincipals(self._caller)

    @property
    def partner_requests(self) -> PartnerSecurityPartnerRequests:
        """`partner.security.partner_requests`."""
        return PartnerSecurityPartnerRequests(self._caller)


class PartnerSecurityMfaAdoptionStatus(Namespace):
    """`partner.security.mfa_adoption_status`."""

    __slots__ = ()

    def list(
        self,
        *,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ApplicationMfaAdoptionStatus]:
        """List how much MFA each application used, by day.

        In these clouds: global. Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of
        contents between October 2023 and August 2026; no notice was found, so it can still be called. The option
        validate_mfa tells the MFA state of single calls.

        Args:
            start_date: First day.
            end_date: Last day.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-api-request-summary
        """
        given = {"start_date": start_date, "end_date": end_date}
        return self._pages("security.mfa_adoption_status.list", given, options)


class PartnerSecurityNonMfaPrincipals(Namespace):
    """`partner.security.non_mfa_principals`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.NonMfaCompliantPartnerPrincipal]:
        """List the users who were seen without MFA.

        In these clouds: global. Deprecated since 2026-08; call security.partner_requests.list. Gone from the table of
        contents between October 2023 and August 2026; no notice was found, so it can still be called.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa
        """
        return self._pages("security.non_mfa_principals.list", {}, options)


class PartnerSecurityPartnerRequests(Namespace):
    """`partner.security.partner_requests`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerRequest]:
        """List recent requests on behalf of users, with their MFA state.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-api-request-details
        """
        return self._pages("security.partner_requests.list", {}, options)
