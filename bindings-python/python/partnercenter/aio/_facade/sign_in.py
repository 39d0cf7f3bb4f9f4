# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`sign_in` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import CallOptions


class AppSignIn(Namespace):
    """`app.sign_in`."""

    __slots__ = ()

    async def begin(
        self,
        redirect_uri: str,
        *,
        allowed_partners: Any = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        prompt: Literal["login", "select_account", "consent", "none"] | None = None,
        response_mode: Literal["form_post", "query"] | None = None,
        scopes: str | None = None,
        allow_without_mfa: bool | None = None,
        authentication_context: str | None = None,
        claims: Any = None,
        **options: Unpack[CallOptions],
    ) -> types.BegunSignIn:
        """Begin the sign-in of a person, for a program that has a web server of its own.

        Not for the app alone (`app_only`).

        Args:
            redirect_uri: Where the browser brings the answer, exactly as it is registered.
            allowed_partners: Tenant ids of the partners that may enrol, where no partner is named; all by default.
            login_hint: User name that the sign-in page shows.
            domain_hint: Domain whose sign-in page is shown.
            prompt: What the person is asked; login by default.
            response_mode: How the answer comes back; form_post by default.
            scopes: What is asked for; everything of Partner Center by default.
            allow_without_mfa: Whether a sign-in without MFA is stored, with a warning that stays; false by default.
            authentication_context: Authentication context (c1) that must be met, which a Conditional Access policy can
                tie to MFA.
            claims: Further claims to request.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "redirect_uri": redirect_uri,
            "allowed_partners": allowed_partners,
            "login_hint": login_hint,
            "domain_hint": domain_hint,
            "prompt": prompt,
            "response_mode": response_mode,
            "scopes": scopes,
            "allow_without_mfa": allow_without_mfa,
            "authentication_context": authentication_context,
            "claims": claims,
        }
        return await self._value("sign_in.begin", given, options)

    async def device_code(
        self,
        *,
        allowed_partners: Any = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        prompt: Literal["login", "select_account", "consent", "none"] | None = None,
        response_mode: Literal["form_post", "query"] | None = None,
        scopes: str | None = None,
        allow_without_mfa: bool | None = None,
        authentication_context: str | None = None,
        claims: Any = None,
        **options: Unpack[CallOptions],
    ) -> types.Enrolment:
        """Sign a person in on another device, and store the refresh token.

        Not for the app alone (`app_only`).

        Args:
            allowed_partners: Tenant ids of the partners that may enrol, where no partner is named; all by default.
            login_hint: User name that the sign-in page shows.
            domain_hint: Domain whose sign-in page is shown.
            prompt: What the person is asked; login by default.
            response_mode: How the answer comes back; form_post by default.
            scopes: What is asked for; everything of Partner Center by default.
            allow_without_mfa: Whether a sign-in without MFA is stored, with a warning that stays; false by default.
            authentication_context: Authentication context (c1) that must be met, which a Conditional Access policy can
                tie to MFA.
            claims: Further claims to request.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "allowed_partners": allowed_partners,
            "login_hint": login_hint,
            "domain_hint": domain_hint,
            "prompt": prompt,
            "response_mode": response_mode,
            "scopes": scopes,
            "allow_without_mfa": allow_without_mfa,
            "authentication_context": authentication_context,
            "claims": claims,
        }
        return await self._value("sign_in.device_code", given, options)

    async def finish(
        self, sign_in: str, *, form: str | None = None, query: str | None = None, **options: Unpack[CallOptions]
    ) -> types.Enrolment:
        """End a sign-in that was begun: redeem the code, check who signed in and how, and store the refresh token.

        Not for the app alone (`app_only`).

        Args:
            sign_in: The id that sign_in.begin gave; keep it with the browser's session.
            form: The body of the form that was posted to the redirect URI.
            query: The query of the redirect URI, where the answer came that way.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"sign_in": sign_in, "form": form, "query": query}
        return await self._value("sign_in.finish", given, options)

    async def loopback(
        self,
        *,
        allowed_partners: Any = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        prompt: Literal["login", "select_account", "consent", "none"] | None = None,
        response_mode: Literal["form_post", "query"] | None = None,
        scopes: str | None = None,
        allow_without_mfa: bool | None = None,
        authentication_context: str | None = None,
        claims: Any = None,
        **options: Unpack[CallOptions],
    ) -> types.Enrolment:
        """Sign a person in with a browser on this machine, and store the refresh token.

        Not for the app alone (`app_only`).

        Args:
            allowed_partners: Tenant ids of the partners that may enrol, where no partner is named; all by default.
            login_hint: User name that the sign-in page shows.
            domain_hint: Domain whose sign-in page is shown.
            prompt: What the person is asked; login by default.
            response_mode: How the answer comes back; form_post by default.
            scopes: What is asked for; everything of Partner Center by default.
            allow_without_mfa: Whether a sign-in without MFA is stored, with a warning that stays; false by default.
            authentication_context: Authentication context (c1) that must be met, which a Conditional Access policy can
                tie to MFA.
            claims: Further claims to request.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "allowed_partners": allowed_partners,
            "login_hint": login_hint,
            "domain_hint": domain_hint,
            "prompt": prompt,
            "response_mode": response_mode,
            "scopes": scopes,
            "allow_without_mfa": allow_without_mfa,
            "authentication_context": authentication_context,
            "claims": claims,
        }
        return await self._value("sign_in.loopback", given, options)


class PartnerSignIn(Namespace):
    """`partner.sign_in`."""

    __slots__ = ()

    async def begin(
        self,
        redirect_uri: str,
        *,
        allowed_partners: Any = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        prompt: Literal["login", "select_account", "consent", "none"] | None = None,
        response_mode: Literal["form_post", "query"] | None = None,
        scopes: str | None = None,
        allow_without_mfa: bool | None = None,
        authentication_context: str | None = None,
        claims: Any = None,
        **options: Unpack[CallOptions],
    ) -> types.BegunSignIn:
        """Begin the sign-in of a person, for a program that has a web server of its own.

        Not for the app alone (`app_only`).

        Args:
            redirect_uri: Where the browser brings the answer, exactly as it is registered.
            allowed_partners: Tenant ids of the partners that may enrol, where no partner is named; all by default.
            login_hint: User name that the sign-in page shows.
            domain_hint: Domain whose sign-in page is shown.
            prompt: What the person is asked; login by default.
            response_mode: How the answer comes back; form_post by default.
            scopes: What is asked for; everything of Partner Center by default.
            allow_without_mfa: Whether a sign-in without MFA is stored, with a warning that stays; false by default.
            authentication_context: Authentication context (c1) that must be met, which a Conditional Access policy can
                tie to MFA.
            claims: Further claims to request.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "redirect_uri": redirect_uri,
            "allowed_partners": allowed_partners,
            "login_hint": login_hint,
            "domain_hint": domain_hint,
            "prompt": prompt,
            "response_mode": response_mode,
            "scopes": scopes,
            "allow_without_mfa": allow_without_mfa,
            "authentication_context": authentication_context,
            "claims": claims,
        }
        return await self._value("sign_in.begin", given, options)

    async def delete(self, **options: Unpack[CallOptions]) -> types.Removed:
        """Remove the refresh token from the store, and what came of it from this process.

        Not for the app alone (`app_only`).

        Args:
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("sign_in.delete", {}, options)

    async def device_code(
        self,
        *,
        allowed_partners: Any = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        prompt: Literal["login", "select_account", "consent", "none"] | None = None,
        response_mode: Literal["form_post", "query"] | None = None,
        scopes: str | None = None,
        allow_without_mfa: bool | None = None,
        authentication_context: str | None = None,
        claims: Any = None,
        **options: Unpack[CallOptions],
    ) -> types.Enrolment:
        """Sign a person in on another device, and store the refresh token.

        Not for the app alone (`app_only`).

        Args:
            allowed_partners: Tenant ids of the partners that may enrol, where no partner is named; all by default.
            login_hint: User name that the sign-in page shows.
            domain_hint: Domain whose sign-in page is shown.
            prompt: What the person is asked; login by default.
            response_mode: How the answer comes back; form_post by default.
            scopes: What is asked for; everything of Partner Center by default.
            allow_without_mfa: Whether a sign-in without MFA is stored, with a warning that stays; false by default.
            authentication_context: Authentication context (c1) that must be met, which a Conditional Access policy can
                tie to MFA.
            claims: Further claims to request.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "allowed_partners": allowed_partners,
            "login_hint": login_hint,
            "domain_hint": domain_hint,
            "prompt": prompt,
            "response_mode": response_mode,
            "scopes": scopes,
            "allow_without_mfa": allow_without_mfa,
            "authentication_context": authentication_context,
            "claims": claims,
        }
        return await self._value("sign_in.device_code", given, options)

    async def get(self, **options: Unpack[CallOptions]) -> types.StoredSignIn | None:
        """Get what is known about the stored refresh token; never the token.

        Not for the app alone (`app_only`).

        Args:
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("sign_in.get", {}, options)

    async def import_(
        self,
        refresh_token: str,
        *,
        allowed_partners: Any = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        prompt: Literal["login", "select_account", "consent", "none"] | None = None,
        response_mode: Literal["form_post", "query"] | None = None,
        scopes: str | None = None,
        allow_without_mfa: bool | None = None,
        authentication_context: str | None = None,
        claims: Any = None,
        **options: Unpack[CallOptions],
    ) -> types.Enrolment:
        """Take over a refresh token that was obtained elsewhere for this app.

        Not for the app alone (`app_only`).

        Args:
            refresh_token: The refresh token.
            allowed_partners: Tenant ids of the partners that may enrol, where no partner is named; all by default.
            login_hint: User name that the sign-in page shows.
            domain_hint: Domain whose sign-in page is shown.
            prompt: What the person is asked; login by default.
            response_mode: How the answer comes back; form_post by default.
            scopes: What is asked for; everything of Partner Center by default.
            allow_without_mfa: Whether a sign-in without MFA is stored, with a warning that stays; false by default.
            authentication_context: Authentication context (c1) that must be met, which a Conditional Access policy can
                tie to MFA.
            claims: Further claims to request.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "refresh_token": refresh_token,
            "allowed_partners": allowed_partners,
            "login_hint": login_hint,
            "domain_hint": domain_hint,
            "prompt": prompt,
            "response_mode": response_mode,
            "scopes": scopes,
            "allow_without_mfa": allow_without_mfa,
            "authentication_context": authentication_context,
            "claims": claims,
        }
        return await self._value("sign_in.import", given, options)

    async def loopback(
        self,
        *,
        allowed_partners: Any = None,
        login_hint: str | None = None,
        domain_hint: str | None = None,
        prompt: Literal["login", "select_account", "consent", "none"] | None = None,
        response_mode: Literal["form_post", "query"] | None = None,
        scopes: str | None = None,
        allow_without_mfa: bool | None = None,
        authentication_context: str | None = None,
        claims: Any = None,
        **options: Unpack[CallOptions],
    ) -> types.Enrolment:
        """Sign a person in with a browser on this machine, and store the refresh token.

        Not for the app alone (`app_only`).

        Args:
            allowed_partners: Tenant ids of the partners that may enrol, where no partner is named; all by default.
            login_hint: User name that the sign-in page shows.
            domain_hint: Domain whose sign-in page is shown.
            prompt: What the person is asked; login by default.
            response_mode: How the answer comes back; form_post by default.
            scopes: What is asked for; everything of Partner Center by default.
            allow_without_mfa: Whether a sign-in without MFA is stored, with a warning that stays; false by default.
            authentication_context: Authentication context (c1) that must be met, which a Conditional Access policy can
                tie to MFA.
            claims: Further claims to request.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "allowed_partners": allowed_partners,
            "login_hint": login_hint,
            "domain_hint": domain_hint,
            "prompt": prompt,
            "response_mode": response_mode,
            "scopes": scopes,
            "allow_without_mfa": allow_without_mfa,
            "authentication_context": authentication_context,
            "claims": claims,
        }
        return await self._value("sign_in.loopback", given, options)
