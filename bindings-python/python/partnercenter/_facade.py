# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""The methods of the client that waits: one for each operation of the table."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any, Literal

    from typing_extensions import Unpack

    from . import types
    from ._calls import Pages
    from .types import CallOptions, PageOptions, RestOptions


class AppMethods(Namespace):
    """The methods of an app."""

    __slots__ = ()

    @property
    def sign_in(self) -> AppSignIn:
        """`app.sign_in`."""
        return AppSignIn(self._caller)

    @property
    def tenants(self) -> AppTenants:
        """`app.tenants`."""
        return AppTenants(self._caller)

    @property
    def tokens(self) -> AppTokens:
        """`app.tokens`."""
        return AppTokens(self._caller)

    @property
    def webhooks(self) -> AppWebhooks:
        """`app.webhooks`."""
        return AppWebhooks(self._caller)


class AppSignIn(Namespace):
    """`app.sign_in`."""

    __slots__ = ()

    def begin(
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
        return self._value("sign_in.begin", given, options)

    def device_code(
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
        return self._value("sign_in.device_code", given, options)

    def finish(
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
        return self._value("sign_in.finish", given, options)

    def loopback(
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
        return self._value("sign_in.loopback", given, options)


class AppTenants(Namespace):
    """`app.tenants`."""

    __slots__ = ()

    def get(self, tenant: str, **options: Unpack[CallOptions]) -> types.TenantFacts:
        """Look a tenant up by its id or one of its domains, and tell which cloud it is in.

        Args:
            tenant: Tenant id, or a domain such as contoso.onmicrosoft.com.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"tenant": tenant}
        return self._value("tenants.get", given, options)


class AppTokens(Namespace):
    """`app.tokens`."""

    __slots__ = ()

    @property
    def withheld(self) -> AppTokensWithheld:
        """`app.tokens.withheld`."""
        return AppTokensWithheld(self._caller)


class AppTokensWithheld(Namespace):
    """`app.tokens.withheld`."""

    __slots__ = ()

    def list(self, **options: Unpack[CallOptions]) -> Sequence[types.WithheldToken]:
        """List the tokens that are not asked for at the moment, and why.

        Args:
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return self._value("tokens.withheld.list", {}, options)


class AppWebhooks(Namespace):
    """`app.webhooks`."""

    __slots__ = ()

    def forget(self, delivery: str, **options: Unpack[CallOptions]) -> types.Removed:
        """Forget an event that was verified but could not be handled, so that its next delivery is taken again.

        Args:
            delivery: The delivery that webhooks.verify named.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"delivery": delivery}
        return self._value("webhooks.forget", given, options)

    def verify(self, headers: types.Headers, body: bytes | str, **options: Unpack[CallOptions]) -> types.VerifiedEvent:
        """Verify a request as the web server received it: Partner Center signed it, and it was not taken before.

        Args:
            headers: The headers of the request, all or those of the signature.
            body: The body byte by byte as it came, before anything parsed it.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"headers": self._headers(headers), "body": self._octets(body)}
        return self._value("webhooks.verify", given, options)


class PartnerMethods(Namespace):
    """The methods of a partner."""

    __slots__ = ()

    @property
    def arm(self) -> PartnerArm:
        """`partner.arm`."""
        return PartnerArm(self._caller)

    @property
    def customers(self) -> PartnerCustomers:
        """`partner.customers`."""
        return PartnerCustomers(self._caller)

    @property
    def graph(self) -> PartnerGraph:
        """`partner.graph`."""
        return PartnerGraph(self._caller)

    @property
    def profiles(self) -> PartnerProfiles:
        """`partner.profiles`."""
        return PartnerProfiles(self._caller)

    @property
    def sign_in(self) -> PartnerSignIn:
        """`partner.sign_in`."""
        return PartnerSignIn(self._caller)


class PartnerArm(Namespace):
    """`partner.arm`."""

    __slots__ = ()

    @property
    def subscriptions(self) -> PartnerArmSubscriptions:
        """`partner.arm.subscriptions`."""
        return PartnerArmSubscriptions(self._caller)


class PartnerArmSubscriptions(Namespace):
    """`partner.arm.subscriptions`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ArmSubscription]:
        """List the Azure subscriptions of a tenant that the caller can see.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/rest/api/resources/subscriptions/list
        """
        return self._pages("arm.subscriptions.list", {}, options)


class PartnerCustomers(Namespace):
    """`partner.customers`."""

    __slots__ = ()

    def list(
        self, *, size: int | None = None, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Customer]:
        """List the partner's customers.

        Args:
            size: Customers per page; 0 or absent is the service's default.
            filter: Filter on CompanyName, Domain, IndirectReseller or IndirectCloudSolutionProvider (starts_with).
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers
        """
        given = {"size": size, "filter": filter}
        return self._pages("customers.list", given, options)


class PartnerGraph(Namespace):
    """`partner.graph`."""

    __slots__ = ()

    @property
    def domains(self) -> PartnerGraphDomains:
        """`partner.graph.domains`."""
        return PartnerGraphDomains(self._caller)

    @property
    def organization(self) -> PartnerGraphOrganization:
        """`partner.graph.organization`."""
        return PartnerGraphOrganization(self._caller)


class PartnerGraphDomains(Namespace):
    """`partner.graph.domains`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.GraphDomain]:
        """List the domains of a tenant.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list
        """
        return self._pages("graph.domains.list", {}, options)


class PartnerGraphOrganization(Namespace):
    """`partner.graph.organization`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.GraphOrganization]:
        """List the organizations of a tenant: always one, its own.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/organization-list
        """
        return self._pages("graph.organization.list", {}, options)


class PartnerProfiles(Namespace):
    """`partner.profiles`."""

    __slots__ = ()

    @property
    def organization(self) -> PartnerProfilesOrganization:
        """`partner.profiles.organization`."""
        return PartnerProfilesOrganization(self._caller)


class PartnerProfilesOrganization(Namespace):
    """`partner.profiles.organization`."""

    __slots__ = ()

    def get(self, **options: Unpack[RestOptions]) -> types.OrganizationProfile:
        """Get the partner's organization profile.

        Not for the app alone (`app_only`).

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-organization-profile
        """
        return self._value("profiles.organization.get", {}, options)


class PartnerSignIn(Namespace):
    """`partner.sign_in`."""

    __slots__ = ()

    def begin(
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
        return self._value("sign_in.begin", given, options)

    def delete(self, **options: Unpack[CallOptions]) -> types.Removed:
        """Remove the refresh token from the store, and what came of it from this process.

        Not for the app alone (`app_only`).

        Args:
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return self._value("sign_in.delete", {}, options)

    def device_code(
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
        return self._value("sign_in.device_code", given, options)

    def get(self, **options: Unpack[CallOptions]) -> types.StoredSignIn | None:
        """Get what is known about the stored refresh token; never the token.

        Not for the app alone (`app_only`).

        Args:
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return self._value("sign_in.get", {}, options)

    def import_(
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
        return self._value("sign_in.import", given, options)

    def loopback(
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
        return self._value("sign_in.loopback", given, options)


class CustomerMethods(Namespace):
    """The methods of a customer."""

    __slots__ = ()

    @property
    def application_consents(self) -> CustomerApplicationConsents:
        """`customer.application_consents`."""
        return CustomerApplicationConsents(self._caller)

    @property
    def arm(self) -> CustomerArm:
        """`customer.arm`."""
        return CustomerArm(self._caller)

    @property
    def carts(self) -> CustomerCarts:
        """`customer.carts`."""
        return CustomerCarts(self._caller)

    @property
    def graph(self) -> CustomerGraph:
        """`customer.graph`."""
        return CustomerGraph(self._caller)

    @property
    def orders(self) -> CustomerOrders:
        """`customer.orders`."""
        return CustomerOrders(self._caller)

    @property
    def subscriptions(self) -> CustomerSubscriptions:
        """`customer.subscriptions`."""
        return CustomerSubscriptions(self._caller)

    def get(self, **options: Unpack[RestOptions]) -> types.Customer:
        """Get one customer.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id
        """
        return self._value("customers.get", {}, options)


class CustomerApplicationConsents(Namespace):
    """`customer.application_consents`."""

    __slots__ = ()

    def create(self, body: types.ApplicationConsent, **options: Unpack[RestOptions]) -> types.ApplicationConsent:
        """Consent to an application in a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-application-consent
        """
        given = {"body": body}
        return self._value("customers.application_consents.create", given, options)

    def delete(self, application_id: str, **options: Unpack[RestOptions]) -> None:
        """Remove the consent to an application from a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            application_id: Application id whose consent is removed.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-application-consent
        """
        given = {"application_id": application_id}
        self._value("customers.application_consents.delete", given, options)


class CustomerArm(Namespace):
    """`customer.arm`."""

    __slots__ = ()

    @property
    def subscriptions(self) -> CustomerArmSubscriptions:
        """`customer.arm.subscriptions`."""
        return CustomerArmSubscriptions(self._caller)


class CustomerArmSubscriptions(Namespace):
    """`customer.arm.subscriptions`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ArmSubscription]:
        """List the Azure subscriptions of a tenant that the caller can see.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/rest/api/resources/subscriptions/list
        """
        return self._pages("arm.subscriptions.list", {}, options)


class CustomerCarts(Namespace):
    """`customer.carts`."""

    __slots__ = ()

    def place(self, cart_id: str, **options: Unpack[CallOptions]) -> types.CartCheckoutResult:
        """Check a cart out, after asking whether its resellers of record may sell: for indirect providers.

        Args:
            cart_id: Id of the cart.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"cart_id": cart_id}
        return self._value("customers.carts.place", given, options)


class CustomerGraph(Namespace):
    """`customer.graph`."""

    __slots__ = ()

    @property
    def domains(self) -> CustomerGraphDomains:
        """`customer.graph.domains`."""
        return CustomerGraphDomains(self._caller)

    @property
    def organization(self) -> CustomerGraphOrganization:
        """`customer.graph.organization`."""
        return CustomerGraphOrganization(self._caller)


class CustomerGraphDomains(Namespace):
    """`customer.graph.domains`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.GraphDomain]:
        """List the domains of a tenant.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list
        """
        return self._pages("graph.domains.list", {}, options)


class CustomerGraphOrganization(Namespace):
    """`customer.graph.organization`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.GraphOrganization]:
        """List the organizations of a tenant: always one, its own.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/organization-list
        """
        return self._pages("graph.organization.list", {}, options)


class CustomerOrders(Namespace):
    """`customer.orders`."""

    __slots__ = ()

    def place(self, order: Any, **options: Unpack[CallOptions]) -> types.Order:
        """Create an order, after asking whether its resellers of record may sell: for indirect providers.

        Args:
            order: The order, as customers.orders.create takes it.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"order": order}
        return self._value("customers.orders.place", given, options)


class CustomerSubscriptions(Namespace):
    """`customer.subscriptions`."""

    __slots__ = ()

    def cancel(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Cancel a subscription now, within the days after its beginning or renewal in which that is allowed.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return self._value("customers.subscriptions.cancel", given, options)

    def change_at_renewal(
        self,
        subscription_id: str,
        *,
        quantity: int | None = None,
        term_duration: str | None = None,
        billing_cycle: Literal["monthly", "annual", "triennial"] | None = None,
        product_id: str | None = None,
        sku_id: str | None = None,
        availability_id: str | None = None,
        promotion_id: str | None = None,
        custom_term_end_date: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> types.Subscription:
        """Schedule what a subscription becomes when it renews; what is not named stays as it is.

        Args:
            subscription_id: Id of the subscription.
            quantity: Licences in the next term.
            term_duration: Its term as ISO 8601: P1M, P1Y or P3Y.
            billing_cycle: How often it is billed.
            product_id: Id of another product; goes with sku_id and availability_id.
            sku_id: Id of another SKU; goes with availability_id.
            availability_id: Id of an availability of the SKU.
            promotion_id: Id of a promotion that is applied.
            custom_term_end_date: When the next term ends, where not after its full length.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {
            "subscription_id": subscription_id,
            "quantity": quantity,
            "term_duration": term_duration,
            "billing_cycle": billing_cycle,
            "product_id": product_id,
            "sku_id": sku_id,
            "availability_id": availability_id,
            "promotion_id": promotion_id,
            "custom_term_end_date": custom_term_end_date,
        }
        return self._value("customers.subscriptions.change_at_renewal", given, options)

    def change_quantity(
        self, subscription_id: str, quantity: int, **options: Unpack[CallOptions]
    ) -> types.Subscription:
        """Change the number of licences now; what is scheduled for the renewal stays.

        Args:
            subscription_id: Id of the subscription.
            quantity: Licences from now on, one at least.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id, "quantity": quantity}
        return self._value("customers.subscriptions.change_quantity", given, options)

    def end_renewal(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """End a subscription at the end of its term: it neither renews nor goes on as an extended service term.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return self._value("customers.subscriptions.end_renewal", given, options)

    def reactivate(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Make a suspended subscription active again.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return self._value("customers.subscriptions.reactivate", given, options)

    def rename(self, subscription_id: str, friendly_name: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Give a subscription another name.

        Args:
            subscription_id: Id of the subscription.
            friendly_name: The name that people see.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id, "friendly_name": friendly_name}
        return self._value("customers.subscriptions.rename", given, options)

    def resume_renewal(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Let a subscription renew whose end was scheduled.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return self._value("customers.subscriptions.resume_renewal", given, options)

    def suspend(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Suspend a subscription; one with a term goes on being billed.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return self._value("customers.subscriptions.suspend", given, options)
