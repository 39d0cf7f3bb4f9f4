# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""The methods of asyncio: one for each operation of the table."""

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

    from .. import types
    from ..types import CallOptions, PageOptions, RestOptions
    from ._calls import Pages


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


class AppTenants(Namespace):
    """`app.tenants`."""

    __slots__ = ()

    async def get(self, tenant: str, **options: Unpack[CallOptions]) -> types.TenantFacts:
        """Look a tenant up by its id or one of its domains, and tell which cloud it is in.

        Args:
            tenant: Tenant id, or a domain such as contoso.onmicrosoft.com.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"tenant": tenant}
        return await self._value("tenants.get", given, options)


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

    async def list(self, **options: Unpack[CallOptions]) -> Sequence[types.WithheldToken]:
        """List the tokens that are not asked for at the moment, and why.

        Args:
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("tokens.withheld.list", {}, options)


class AppWebhooks(Namespace):
    """`app.webhooks`."""

    __slots__ = ()

    async def forget(self, delivery: str, **options: Unpack[CallOptions]) -> types.Removed:
        """Forget an event that was verified but could not be handled, so that its next delivery is taken again.

        Args:
            delivery: The delivery that webhooks.verify named.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"delivery": delivery}
        return await self._value("webhooks.forget", given, options)

    async def verify(
        self, headers: types.Headers, body: bytes | str, **options: Unpack[CallOptions]
    ) -> types.VerifiedEvent:
        """Verify a request as the web server received it: Partner Center signed it, and it was not taken before.

        Args:
            headers: The headers of the request, all or those of the signature.
            body: The body byte by byte as it came, before anything parsed it.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"headers": self._headers(headers), "body": self._octets(body)}
        return await self._value("webhooks.verify", given, options)


class PartnerMethods(Namespace):
    """The methods of a partner."""

    __slots__ = ()

    @property
    def agreements(self) -> PartnerAgreements:
        """`partner.agreements`."""
        return PartnerAgreements(self._caller)

    @property
    def analytics(self) -> PartnerAnalytics:
        """`partner.analytics`."""
        return PartnerAnalytics(self._caller)

    @property
    def arm(self) -> PartnerArm:
        """`partner.arm`."""
        return PartnerArm(self._caller)

    @property
    def attestations(self) -> PartnerAttestations:
        """`partner.attestations`."""
        return PartnerAttestations(self._caller)

    @property
    def audit_records(self) -> PartnerAuditRecords:
        """`partner.audit_records`."""
        return PartnerAuditRecords(self._caller)

    @property
    def auth(self) -> PartnerAuth:
        """`partner.auth`."""
        return PartnerAuth(self._caller)

    @property
    def billing_beta(self) -> PartnerBillingBeta:
        """`partner.billing_beta`."""
        return PartnerBillingBeta(self._caller)

    @property
    def catalog_benefits(self) -> PartnerCatalogBenefits:
        """`partner.catalog_benefits`."""
        return PartnerCatalogBenefits(self._caller)

    @property
    def compliance(self) -> PartnerCompliance:
        """`partner.compliance`."""
        return PartnerCompliance(self._caller)

    @property
    def country_validation_rules(self) -> PartnerCountryValidationRules:
        """`partner.country_validation_rules`."""
        return PartnerCountryValidationRules(self._caller)

    @property
    def customers(self) -> PartnerCustomers:
        """`partner.customers`."""
        return PartnerCustomers(self._caller)

    @property
    def dap(self) -> PartnerDap:
        """`partner.dap`."""
        return PartnerDap(self._caller)

    @property
    def domains(self) -> PartnerDomains:
        """`partner.domains`."""
        return PartnerDomains(self._caller)

    @property
    def fraud_events(self) -> PartnerFraudEvents:
        """`partner.fraud_events`."""
        return PartnerFraudEvents(self._caller)

    @property
    def fx_rates(self) -> PartnerFxRates:
        """`partner.fx_rates`."""
        return PartnerFxRates(self._caller)

    @property
    def graph(self) -> PartnerGraph:
        """`partner.graph`."""
        return PartnerGraph(self._caller)

    @property
    def insights(self) -> PartnerInsights:
        """`partner.insights`."""
        return PartnerInsights(self._caller)

    @property
    def invoices(self) -> PartnerInvoices:
        """`partner.invoices`."""
        return PartnerInvoices(self._caller)

    @property
    def margins(self) -> PartnerMargins:
        """`partner.margins`."""
        return PartnerMargins(self._caller)

    @property
    def new_commerce_migration_schedules(self) -> PartnerNewCommerceMigrationSchedules:
        """`partner.new_commerce_migration_schedules`."""
        return PartnerNewCommerceMigrationSchedules(self._caller)

    @property
    def new_commerce_migrations(self) -> PartnerNewCommerceMigrations:
        """`partner.new_commerce_migrations`."""
        return PartnerNewCommerceMigrations(self._caller)

    @property
    def offer_categories(self) -> PartnerOfferCategories:
        """`partner.offer_categories`."""
        return PartnerOfferCategories(self._caller)

    @property
    def offer_matrix(self) -> PartnerOfferMatrix:
        """`partner.offer_matrix`."""
        return PartnerOfferMatrix(self._caller)

    @property
    def offers(self) -> PartnerOffers:
        """`partner.offers`."""
        return PartnerOffers(self._caller)

    @property
    def partners(self) -> PartnerPartners:
        """`partner.partners`."""
        return PartnerPartners(self._caller)

    @property
    def payouts(self) -> PartnerPayouts:
        """`partner.payouts`."""
        return PartnerPayouts(self._caller)

    @property
    def price_sheets(self) -> PartnerPriceSheets:
        """`partner.price_sheets`."""
        return PartnerPriceSheets(self._caller)

    @property
    def product_promotions(self) -> PartnerProductPromotions:
        """`partner.product_promotions`."""
        return PartnerProductPromotions(self._caller)

    @property
    def product_upgrades(self) -> PartnerProductUpgrades:
        """`partner.product_upgrades`."""
        return PartnerProductUpgrades(self._caller)

    @property
    def products(self) -> PartnerProducts:
        """`partner.products`."""
        return PartnerProducts(self._caller)

    @property
    def profiles(self) -> PartnerProfiles:
        """`partner.profiles`."""
        return PartnerProfiles(self._caller)

    @property
    def rate_cards(self) -> PartnerRateCards:
        """`partner.rate_cards`."""
        return PartnerRateCards(self._caller)

    @property
    def referrals(self) -> PartnerReferrals:
        """`partner.referrals`."""
        return PartnerReferrals(self._caller)

    @property
    def relationships(self) -> PartnerRelationships:
        """`partner.relationships`."""
        return PartnerRelationships(self._caller)

    @property
    def sandbox_indirect_resellers(self) -> PartnerSandboxIndirectResellers:
        """`partner.sandbox_indirect_resellers`."""
        return PartnerSandboxIndirectResellers(self._caller)

    @property
    def security(self) -> PartnerSecurity:
        """`partner.security`."""
        return PartnerSecurity(self._caller)

    @property
    def self_serve_policies(self) -> PartnerSelfServePolicies:
        """`partner.self_serve_policies`."""
        return PartnerSelfServePolicies(self._caller)

    @property
    def service_incidents(self) -> PartnerServiceIncidents:
        """`partner.service_incidents`."""
        return PartnerServiceIncidents(self._caller)

    @property
    def service_requests(self) -> PartnerServiceRequests:
        """`partner.service_requests`."""
        return PartnerServiceRequests(self._caller)

    @property
    def sign_in(self) -> PartnerSignIn:
        """`partner.sign_in`."""
        return PartnerSignIn(self._caller)

    @property
    def usage_summary(self) -> PartnerUsageSummary:
        """`partner.usage_summary`."""
        return PartnerUsageSummary(self._caller)

    @property
    def validations(self) -> PartnerValidations:
        """`partner.validations`."""
        return PartnerValidations(self._caller)

    @property
    def webhooks(self) -> PartnerWebhooks:
        """`partner.webhooks`."""
        return PartnerWebhooks(self._caller)


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

    async def get(
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
        return await self._value("agreements.templates.document.get", given, options)


class PartnerAnalytics(Namespace):
    """`partner.analytics`."""

    __slots__ = ()

    @property
    def azure_usage(self) -> PartnerAnalyticsAzureUsage:
        """`partner.analytics.azure_usage`."""
        return PartnerAnalyticsAzureUsage(self._caller)

    @property
    def commercial(self) -> PartnerAnalyticsCommercial:
        """`partner.analytics.commercial`."""
        return PartnerAnalyticsCommercial(self._caller)

    @property
    def indirect_resellers(self) -> PartnerAnalyticsIndirectResellers:
        """`partner.analytics.indirect_resellers`."""
        return PartnerAnalyticsIndirectResellers(self._caller)

    @property
    def licenses(self) -> PartnerAnalyticsLicenses:
        """`partner.analytics.licenses`."""
        return PartnerAnalyticsLicenses(self._caller)

    @property
    def referrals(self) -> PartnerAnalyticsReferrals:
        """`partner.analytics.referrals`."""
        return PartnerAnalyticsReferrals(self._caller)

    @property
    def search(self) -> PartnerAnalyticsSearch:
        """`partner.analytics.search`."""
        return PartnerAnalyticsSearch(self._caller)

    @property
    def subscriptions(self) -> PartnerAnalyticsSubscriptions:
        """`partner.analytics.subscriptions`."""
        return PartnerAnalyticsSubscriptions(self._caller)


class PartnerAnalyticsAzureUsage(Namespace):
    """`partner.analytics.azure_usage`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.AzureUsageAnalytics]:
        """List analytics of Azure usage.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            order_by: Fields to sort by, each with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-azure-usage-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
            "order_by": order_by,
        }
        return self._pages("analytics.azure_usage.list", given, options)


class PartnerAnalyticsCommercial(Namespace):
    """`partner.analytics.commercial`."""

    __slots__ = ()

    @property
    def license_deployment(self) -> PartnerAnalyticsCommercialLicenseDeployment:
        """`partner.analytics.commercial.license_deployment`."""
        return PartnerAnalyticsCommercialLicenseDeployment(self._caller)

    @property
    def license_usage(self) -> PartnerAnalyticsCommercialLicenseUsage:
        """`partner.analytics.commercial.license_usage`."""
        return PartnerAnalyticsCommercialLicenseUsage(self._caller)


class PartnerAnalyticsCommercialLicenseDeployment(Namespace):
    """`partner.analytics.commercial.license_deployment`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        processed_date_time: date | str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.LicenseDeployment]:
        """List analytics of deployed licences.

        In these clouds: global. The article's table leaves /partner out of the path, its example has it, and so does
        this row.

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            processed_date_time: Day on which the data was processed; the latest by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "processed_date_time": processed_date_time,
        }
        return self._pages("analytics.commercial.license_deployment.list", given, options)


class PartnerAnalyticsCommercialLicenseUsage(Namespace):
    """`partner.analytics.commercial.license_usage`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        processed_date_time: date | str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.LicenseUsage]:
        """List analytics of used licences.

        In these clouds: global. The article's table leaves /partner out of the path, its example has it, and so does
        this row.

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            processed_date_time: Day on which the data was processed; the latest by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "processed_date_time": processed_date_time,
        }
        return self._pages("analytics.commercial.license_usage.list", given, options)


class PartnerAnalyticsIndirectResellers(Namespace):
    """`partner.analytics.indirect_resellers`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.IndirectResellerAnalytics]:
        """List analytics of indirect resellers.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            order_by: Fields to sort by, each with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-indirect-resellers-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
            "order_by": order_by,
        }
        return self._pages("analytics.indirect_resellers.list", given, options)


class PartnerAnalyticsLicenses(Namespace):
    """`partner.analytics.licenses`."""

    __slots__ = ()

    @property
    def deployment(self) -> PartnerAnalyticsLicensesDeployment:
        """`partner.analytics.licenses.deployment`."""
        return PartnerAnalyticsLicensesDeployment(self._caller)

    @property
    def usage(self) -> PartnerAnalyticsLicensesUsage:
        """`partner.analytics.licenses.usage`."""
        return PartnerAnalyticsLicensesUsage(self._caller)


class PartnerAnalyticsLicensesDeployment(Namespace):
    """`partner.analytics.licenses.deployment`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerLicensesDeploymentInsights]:
        """List the deployment of licences over all customers, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_deployment.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-partner-licenses-deployment-information
        """
        return self._pages("analytics.licenses.deployment.list", {}, options)


class PartnerAnalyticsLicensesUsage(Namespace):
    """`partner.analytics.licenses.usage`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerLicensesUsageInsights]:
        """List the usage of licences over all customers, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_usage.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-partner-licenses-usage-information
        """
        return self._pages("analytics.licenses.usage.list", {}, options)


class PartnerAnalyticsReferrals(Namespace):
    """`partner.analytics.referrals`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ReferralAnalytics]:
        """List analytics of referrals.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-referrals-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
        }
        return self._pages("analytics.referrals.list", given, options)


class PartnerAnalyticsSearch(Namespace):
    """`partner.analytics.search`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.SearchAnalytics]:
        """List analytics of searches for the partner.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-search-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
        }
        return self._pages("analytics.search.list", given, options)


class PartnerAnalyticsSubscriptions(Namespace):
    """`partner.analytics.subscriptions`."""

    __slots__ = ()

    def list(
        self,
        *,
        top: int | None = None,
        skip: int | None = None,
        filter: types.FilterLike | None = None,
        group_by: str | None = None,
        aggregation_level: Literal["day", "week", "month"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.SubscriptionAnalytics]:
        """List analytics of subscriptions.

        Not for the app alone (`app_only`).

        Args:
            top: Rows per page, at most 10000.
            skip: Rows that are skipped.
            filter: Filter: field, operator and value, joined by and/or.
            group_by: Fields to group by, separated by commas.
            aggregation_level: Span of time of a group; with group_by.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-subscription-analytics
        """
        given = {
            "top": top,
            "skip": skip,
            "filter": filter,
            "group_by": group_by,
            "aggregation_level": aggregation_level,
        }
        return self._pages("analytics.subscriptions.list", given, options)


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


class PartnerAttestations(Namespace):
    """`partner.attestations`."""

    __slots__ = ()

    @property
    def enhanced(self) -> PartnerAttestationsEnhanced:
        """`partner.attestations.enhanced`."""
        return PartnerAttestationsEnhanced(self._caller)


class PartnerAttestationsEnhanced(Namespace):
    """`partner.attestations.enhanced`."""

    __slots__ = ()

    async def create(
        self, body: types.EnhancedAttestationRequest, **options: Unpack[RestOptions]
    ) -> types.EnhancedAttestation:
        """Start the partner's attestation of a Microsoft Customer Agreement.

        For the app alone (`app_only`). In these clouds: global. For direct bill partners and indirect providers: create
        it, show the customer the page that its id leads to, then record the agreement with customers.agreements.create.
        The body is known up to signatoryLastName, the status of success is not, and the article leaves the version of
        the path open. 600061 means that the same person was confirmed before.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept
        """
        given = {"body": body}
        return await self._value("attestations.enhanced.create", given, options)


class PartnerAuditRecords(Namespace):
    """`partner.audit_records`."""

    __slots__ = ()

    async def get(self, record_id: str, **options: Unpack[RestOptions]) -> types.AuditRecord:
        """Get one record of the activity log, to which the AuditUri of a webhook event leads.

        The AuditUri of webhook events may also be /v1/auditrecords/{id}. Who may call it is not said.

        Args:
            record_id: The record.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhook-events
        """
        given = {"record_id": record_id}
        return await self._value("audit_records.get", given, options)

    def list(
        self,
        *,
        size: int | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.AuditRecord]:
        """List what was done in Partner Center, and by whom.

        In these clouds: global, usgov. Looks back 90 days at most.

        Args:
            size: Items per page; the service's default where it is left out.
            start_date: First day; 30 days back by default, at most 90.
            end_date: Last day; today by default.
            filter: Filter on CompanyName (substring), CustomerId or ResourceType (equals); needed where there is no
                start_date.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user
        """
        given = {"size": size, "start_date": start_date, "end_date": end_date, "filter": filter}
        return self._pages("audit_records.list", given, options)


class PartnerAuth(Namespace):
    """`partner.auth`."""

    __slots__ = ()

    async def generate_token(self, **options: Unpack[RestOptions]) -> types.GeneratedToken:
        """Exchange a token of Entra ID for one of Partner Center.

        The token that comes back is not to be decoded: what is in it may change. New code does not need it, since
        tokens of Entra ID for Partner Center are taken directly. The body of the answer is documented nowhere that was
        read.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("auth.generate_token", {}, options)

    async def generate_token_v1(self, **options: Unpack[RestOptions]) -> types.GeneratedToken:
        """Exchange a token of Azure AD Graph for one of Partner Center.

        Retired since 2025-08-31: Call auth.generate_token.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("auth.generate_token_v1", {}, options)


class PartnerBillingBeta(Namespace):
    """`partner.billing_beta`."""

    __slots__ = ()

    @property
    def billed_usage(self) -> PartnerBillingBetaBilledUsage:
        """`partner.billing_beta.billed_usage`."""
        return PartnerBillingBetaBilledUsage(self._caller)

    @property
    def manifests(self) -> PartnerBillingBetaManifests:
        """`partner.billing_beta.manifests`."""
        return PartnerBillingBetaManifests(self._caller)

    @property
    def operations(self) -> PartnerBillingBetaOperations:
        """`partner.billing_beta.operations`."""
        return PartnerBillingBetaOperations(self._caller)

    @property
    def unbilled_usage(self) -> PartnerBillingBetaUnbilledUsage:
        """`partner.billing_beta.unbilled_usage`."""
        return PartnerBillingBetaUnbilledUsage(self._caller)


class PartnerBillingBetaBilledUsage(Namespace):
    """`partner.billing_beta.billed_usage`."""

    __slots__ = ()

    async def export(
        self, invoice_id: str, *, fragment: Literal["full", "basic"] | None = None, **options: Unpack[RestOptions]
    ) -> None:
        """Start an export of billed usage, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.billed_usage.export. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            invoice_id: The invoice.
            fragment: Which attributes; full by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"invoice_id": invoice_id, "fragment": fragment}
        await self._value("billing_beta.billed_usage.export", given, options)


class PartnerBillingBetaManifests(Namespace):
    """`partner.billing_beta.manifests`."""

    __slots__ = ()

    async def get(self, manifest_id: str, **options: Unpack[RestOptions]) -> types.BillingManifest:
        """Get the manifest of an export, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.manifests.get. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            manifest_id: The manifest.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"manifest_id": manifest_id}
        return await self._value("billing_beta.manifests.get", given, options)


class PartnerBillingBetaOperations(Namespace):
    """`partner.billing_beta.operations`."""

    __slots__ = ()

    async def get(self, operation_id: str, **options: Unpack[RestOptions]) -> types.BillingOperation:
        """Get the state of an export, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.operations.get. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            operation_id: The export.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"operation_id": operation_id}
        return await self._value("billing_beta.operations.get", given, options)


class PartnerBillingBetaUnbilledUsage(Namespace):
    """`partner.billing_beta.unbilled_usage`."""

    __slots__ = ()

    async def export(
        self,
        period: Literal["current", "last"],
        currency_code: str,
        *,
        fragment: Literal["full", "basic"] | None = None,
        **options: Unpack[RestOptions],
    ) -> None:
        """Start an export of unbilled usage, beta of 2022.

        Not for the app alone (`app_only`). In these clouds: global. Retired since 2025-01-21: Call
        graph.billing.unbilled_usage.export. Stood on a host of its own,
        ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.

        Args:
            period: This month, or the last one.
            currency_code: ISO 4217 code of the currency.
            fragment: Which attributes; full by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
        """
        given = {"period": period, "currency_code": currency_code, "fragment": fragment}
        await self._value("billing_beta.unbilled_usage.export", given, options)


class PartnerCatalogBenefits(Namespace):
    """`partner.catalog_benefits`."""

    __slots__ = ()

    async def get(self, benefit_id: str, country: str, **options: Unpack[RestOptions]) -> types.CatalogBenefit:
        """Get a growth margin.

        Who may call it was not seen.

        Args:
            benefit_id: The growth margin.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id
        """
        given = {"benefit_id": benefit_id, "country": country}
        return await self._value("catalog_benefits.get", given, options)

    def list(
        self,
        country: str,
        type: str,
        *,
        segment: str | None = None,
        base_sku_paths: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.CatalogBenefit]:
        """List the growth margins of a market.

        Without base_sku_paths it gives all of a country and segment. Who may call it was not seen.

        Args:
            country: ISO country code of the market.
            type: Only growthmargin is documented.
            segment: Segment of the customer.
            base_sku_paths: Base SKUs, each as product:sku; all of the market and segment by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-growth-margins
        """
        given = {"country": country, "type": type, "segment": segment, "base_sku_paths": base_sku_paths}
        return self._pages("catalog_benefits.list", given, options)


class PartnerCompliance(Namespace):
    """`partner.compliance`."""

    __slots__ = ()

    @property
    def agreement_status(self) -> PartnerComplianceAgreementStatus:
        """`partner.compliance.agreement_status`."""
        return PartnerComplianceAgreementStatus(self._caller)


class PartnerComplianceAgreementStatus(Namespace):
    """`partner.compliance.agreement_status`."""

    __slots__ = ()

    async def get(
        self,
        program_name: str,
        *,
        mpn_id: int | None = None,
        tenant_id: str | None = None,
        **options: Unpack[RestOptions],
    ) -> types.AgreementSignatureStatus:
        """Tell whether an indirect reseller has signed the partner agreement.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            program_name: The program; csp is the one that is documented.
            mpn_id: Partner id; exactly one of mpn_id and tenant_id is given.
            tenant_id: Tenant id; exactly one of mpn_id and tenant_id is given.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status
        """
        given = {"program_name": program_name, "mpn_id": mpn_id, "tenant_id": tenant_id}
        return await self._value("compliance.agreement_status.get", given, options)


class PartnerCountryValidationRules(Namespace):
    """`partner.country_validation_rules`."""

    __slots__ = ()

    async def get(self, country_code: str, **options: Unpack[RestOptions]) -> types.CountryValidationRules:
        """Get the rules for addresses of a country.

        Args:
            country_code: ISO country code of two letters.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data
        """
        given = {"country_code": country_code}
        return await self._value("country_validation_rules.get", given, options)


class PartnerCustomers(Namespace):
    """`partner.customers`."""

    __slots__ = ()

    @property
    def relationship_requests(self) -> PartnerCustomersRelationshipRequests:
        """`partner.customers.relationship_requests`."""
        return PartnerCustomersRelationshipRequests(self._caller)

    @property
    def usage_records(self) -> PartnerCustomersUsageRecords:
        """`partner.customers.usage_records`."""
        return PartnerCustomersUsageRecords(self._caller)

    async def create(self, body: types.Customer, **options: Unpack[RestOptions]) -> types.Customer:
        """Create a customer's tenant and the reseller relationship with it.

        The password of the first user comes back this once. With associatedPartnerId, for an indirect reseller, the
        documentation says app+user only.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-customer
        """
        given = {"body": body}
        return await self._value("customers.create", given, options)

    def list(
        self, *, size: int | None = None, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Customer]:
        """List the partner's customers.

        Customers of an indirect reseller, by a filter on IndirectReseller: the documentation says app+user only.

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


class PartnerCustomersRelationshipRequests(Namespace):
    """`partner.customers.relationship_requests`."""

    __slots__ = ()

    async def get(
        self,
        *,
        indirect_cloud_solution_provider_id: str | None = None,
        indirect_reseller_id: str | None = None,
        dual_role_indirect_relationship: bool | None = None,
        **options: Unpack[RestOptions],
    ) -> types.CustomerRelationshipRequest:
        """Get the link that invites a customer to a reseller relationship.

        Not for the app alone (`app_only`). In these clouds: global, china.

        Args:
            indirect_cloud_solution_provider_id: Tenant id of the indirect provider.
            indirect_reseller_id: Tenant id of the indirect reseller.
            dual_role_indirect_relationship: Whether the partner acts as indirect provider and reseller both.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/request-reseller-relationship
        """
        given = {
            "indirect_cloud_solution_provider_id": indirect_cloud_solution_provider_id,
            "indirect_reseller_id": indirect_reseller_id,
            "dual_role_indirect_relationship": dual_role_indirect_relationship,
        }
        return await self._value("customers.relationship_requests.get", given, options)


class PartnerCustomersUsageRecords(Namespace):
    """`partner.customers.usage_records`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerMonthlyUsageRecord]:
        """List the usage of all customers in this month.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-records
        """
        return self._pages("customers.usage_records.list", {}, options)


class PartnerDap(Namespace):
    """`partner.dap`."""

    __slots__ = ()

    @property
    def customers(self) -> PartnerDapCustomers:
        """`partner.dap.customers`."""
        return PartnerDapCustomers(self._caller)

    @property
    def statistics(self) -> PartnerDapStatistics:
        """`partner.dap.statistics`."""
        return PartnerDapStatistics(self._caller)


class PartnerDapCustomers(Namespace):
    """`partner.dap.customers`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        skip: int | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DapCustomer]:
        """List customers with and without DAP.

        Not for the app alone (`app_only`). In these clouds: global. Retired since the end of DAP: Call
        graph.delegated_admin_customers.list. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and
        was announced to live until GDAP had replaced DAP. No date was found.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            skip: Items that are skipped.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "skip": skip, "order_by": order_by}
        return self._pages("dap.customers.list", given, options)


class PartnerDapStatistics(Namespace):
    """`partner.dap.statistics`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.DelegatedAdminStatistics:
        """Get the numbers of DAP relationships.

        Not for the app alone (`app_only`). In these clouds: global. Retired since the end of DAP: Call
        graph.delegated_admin_customers.list. Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and
        was announced to live until GDAP had replaced DAP. No date was found.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics
        """
        return await self._value("dap.statistics.get", {}, options)


class PartnerDomains(Namespace):
    """`partner.domains`."""

    __slots__ = ()

    async def check_availability(self, domain: str, **options: Unpack[RestOptions]) -> None:
        """Tell whether a domain is taken.

        200 means taken and 404 means free: both are answers.

        Args:
            domain: The full name of the domain.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/verify-domain-availability
        """
        given = {"domain": domain}
        await self._value("domains.check_availability", given, options)


class PartnerFraudEvents(Namespace):
    """`partner.fraud_events`."""

    __slots__ = ()

    def list(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        new_events_model: bool | None = None,
        event_status: Literal["Active", "Resolved", "Investigating"] | None = None,
        subscription_id: str | None = None,
        event_type: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.FraudEvent]:
        """List Azure fraud events.

        In these clouds: global. Deprecated since 2024; call graph.partner_security.alerts.list. Newer pages point to
        the security alerts of Microsoft Graph, which are a preview still.

        Args:
            page_number: Which page, from 1.
            page_size: Items per page.
            new_events_model: Whether the newer model of alerts is used.
            event_status: Only those in this state.
            subscription_id: Only those of this Azure subscription.
            event_type: Only those of this kind, of the newer model.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-fraud-events
        """
        given = {
            "page_number": page_number,
            "page_size": page_size,
            "new_events_model": new_events_model,
            "event_status": event_status,
            "subscription_id": subscription_id,
            "event_type": event_type,
        }
        return self._pages("fraud_events.list", given, options)

    def update_status(
        self,
        subscription_id: str,
        body: types.FraudEventStatusUpdate,
        *,
        new_events_model: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.FraudEvent]:
        """Set the state of fraud events of a subscription.

        In these clouds: global. Deprecated since 2024; call graph.partner_security.alerts.update. Newer pages point to
        the security alerts of Microsoft Graph, which are a preview still.

        Args:
            subscription_id: The subscription.
            body: What is sent.
            new_events_model: Whether the newer model of alerts is used.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/update-fraud-events-status
        """
        given = {"subscription_id": subscription_id, "body": body, "new_events_model": new_events_model}
        return self._pages("fraud_events.update_status", given, options)


class PartnerFxRates(Namespace):
    """`partner.fx_rates`."""

    __slots__ = ()

    async def get(
        self, month: str, *, compression: Literal["deflate"] | None = None, **options: Unpack[RestOptions]
    ) -> bytes:
        """Download the exchange rates of a month.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            month: The month as yyyyMM.
            compression: deflate asks for a zip file; the plain file by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-foreign-exchange-rates
        """
        given = {"month": month, "compression": compression}
        return await self._bytes("fx_rates.get", given, options)


class PartnerGraph(Namespace):
    """`partner.graph`."""

    __slots__ = ()

    @property
    def billing(self) -> PartnerGraphBilling:
        """`partner.graph.billing`."""
        return PartnerGraphBilling(self._caller)

    @property
    def contracts(self) -> PartnerGraphContracts:
        """`partner.graph.contracts`."""
        return PartnerGraphContracts(self._caller)

    @property
    def delegated_admin_customers(self) -> PartnerGraphDelegatedAdminCustomers:
        """`partner.graph.delegated_admin_customers`."""
        return PartnerGraphDelegatedAdminCustomers(self._caller)

    @property
    def delegated_admin_relationships(self) -> PartnerGraphDelegatedAdminRelationships:
        """`partner.graph.delegated_admin_relationships`."""
        return PartnerGraphDelegatedAdminRelationships(self._caller)

    @property
    def directory_roles(self) -> PartnerGraphDirectoryRoles:
        """`partner.graph.directory_roles`."""
        return PartnerGraphDirectoryRoles(self._caller)

    @property
    def directory_subscriptions(self) -> PartnerGraphDirectorySubscriptions:
        """`partner.graph.directory_subscriptions`."""
        return PartnerGraphDirectorySubscriptions(self._caller)

    @property
    def domains(self) -> PartnerGraphDomains:
        """`partner.graph.domains`."""
        return PartnerGraphDomains(self._caller)

    @property
    def groups(self) -> PartnerGraphGroups:
        """`partner.graph.groups`."""
        return PartnerGraphGroups(self._caller)

    @property
    def oauth2_permission_grants(self) -> PartnerGraphOauth2PermissionGrants:
        """`partner.graph.oauth2_permission_grants`."""
        return PartnerGraphOauth2PermissionGrants(self._caller)

    @property
    def organization(self) -> PartnerGraphOrganization:
        """`partner.graph.organization`."""
        return PartnerGraphOrganization(self._caller)

    @property
    def partner_security(self) -> PartnerGraphPartnerSecurity:
        """`partner.graph.partner_security`."""
        return PartnerGraphPartnerSecurity(self._caller)

    @property
    def service_health(self) -> PartnerGraphServiceHealth:
        """`partner.graph.service_health`."""
        return PartnerGraphServiceHealth(self._caller)

    @property
    def service_principals(self) -> PartnerGraphServicePrincipals:
        """`partner.graph.service_principals`."""
        return PartnerGraphServicePrincipals(self._caller)

    @property
    def subscribed_skus(self) -> PartnerGraphSubscribedSkus:
        """`partner.graph.subscribed_skus`."""
        return PartnerGraphSubscribedSkus(self._caller)

    @property
    def tenant_relationships(self) -> PartnerGraphTenantRelationships:
        """`partner.graph.tenant_relationships`."""
        return PartnerGraphTenantRelationships(self._caller)

    @property
    def users(self) -> PartnerGraphUsers:
        """`partner.graph.users`."""
        return PartnerGraphUsers(self._caller)


class PartnerGraphBilling(Namespace):
    """`partner.graph.billing`."""

    __slots__ = ()

    @property
    def billed_aggregated_usage(self) -> PartnerGraphBillingBilledAggregatedUsage:
        """`partner.graph.billing.billed_aggregated_usage`."""
        return PartnerGraphBillingBilledAggregatedUsage(self._caller)

    @property
    def billed_reconciliation(self) -> PartnerGraphBillingBilledReconciliation:
        """`partner.graph.billing.billed_reconciliation`."""
        return PartnerGraphBillingBilledReconciliation(self._caller)

    @property
    def billed_usage(self) -> PartnerGraphBillingBilledUsage:
        """`partner.graph.billing.billed_usage`."""
        return PartnerGraphBillingBilledUsage(self._caller)

    @property
    def manifests(self) -> PartnerGraphBillingManifests:
        """`partner.graph.billing.manifests`."""
        return PartnerGraphBillingManifests(self._caller)

    @property
    def operations(self) -> PartnerGraphBillingOperations:
        """`partner.graph.billing.operations`."""
        return PartnerGraphBillingOperations(self._caller)

    @property
    def unbilled_reconciliation(self) -> PartnerGraphBillingUnbilledReconciliation:
        """`partner.graph.billing.unbilled_reconciliation`."""
        return PartnerGraphBillingUnbilledReconciliation(self._caller)

    @property
    def unbilled_usage(self) -> PartnerGraphBillingUnbilledUsage:
        """`partner.graph.billing.unbilled_usage`."""
        return PartnerGraphBillingUnbilledUsage(self._caller)


class PartnerGraphBillingBilledAggregatedUsage(Namespace):
    """`partner.graph.billing.billed_aggregated_usage`."""

    __slots__ = ()

    async def export(self, body: types.BilledAggregatedUsageExportRequest, **options: Unpack[RestOptions]) -> None:
        """Start an export of billed Azure usage, aggregated and with its promotions applied.

        In these clouds: global. Read in beta; the address in v1.0 is concluded from the pages of its resources, and the
        schema of 2026-08-20 did not have it yet. It belongs to the reconciliation by productId, skuId and meterId, and
        is ready 48 hours after it. There is no attributeSet.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export
        """
        given = {"body": body}
        await self._value("graph.billing.billed_aggregated_usage.export", given, options)


class PartnerGraphBillingBilledReconciliation(Namespace):
    """`partner.graph.billing.billed_reconciliation`."""

    __slots__ = ()

    async def export(self, body: types.BilledReconciliationExportRequest, **options: Unpack[RestOptions]) -> None:
        """Start an export of the billed reconciliation.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export
        """
        given = {"body": body}
        await self._value("graph.billing.billed_reconciliation.export", given, options)


class PartnerGraphBillingBilledUsage(Namespace):
    """`partner.graph.billing.billed_usage`."""

    __slots__ = ()

    async def export(self, body: types.BilledUsageExportRequest, **options: Unpack[RestOptions]) -> None:
        """Start an export of billed Azure usage.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-billedusage-export
        """
        given = {"body": body}
        await self._value("graph.billing.billed_usage.export", given, options)


class PartnerGraphBillingManifests(Namespace):
    """`partner.graph.billing.manifests`."""

    __slots__ = ()

    async def get(self, manifest_id: str, **options: Unpack[RestOptions]) -> types.BillingExportManifest:
        """Get the manifest of an export, which names its files.

        In these clouds: global. rootDirectory, sasToken and the name of a blob make its address; blobs are compressed
        JSON lines.

        Args:
            manifest_id: The manifest, which the finished operation names.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-manifest-get
        """
        given = {"manifest_id": manifest_id}
        return await self._value("graph.billing.manifests.get", given, options)


class PartnerGraphBillingOperations(Namespace):
    """`partner.graph.billing.operations`."""

    __slots__ = ()

    async def get(self, operation_id: str, **options: Unpack[RestOptions]) -> types.BillingExportOperation:
        """Get the state of an export.

        In these clouds: global. Retry-After says when to ask again; @odata.type says whether it runs, has succeeded
        (resourceLocation leads to the manifest) or failed.

        Args:
            operation_id: The work that goes on.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-operation-get
        """
        given = {"operation_id": operation_id}
        return await self._value("graph.billing.operations.get", given, options)


class PartnerGraphBillingUnbilledReconciliation(Namespace):
    """`partner.graph.billing.unbilled_reconciliation`."""

    __slots__ = ()

    async def export(self, body: types.UnbilledReconciliationExportRequest, **options: Unpack[RestOptions]) -> None:
        """Start an export of the unbilled reconciliation.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export
        """
        given = {"body": body}
        await self._value("graph.billing.unbilled_reconciliation.export", given, options)


class PartnerGraphBillingUnbilledUsage(Namespace):
    """`partner.graph.billing.unbilled_usage`."""

    __slots__ = ()

    async def export(self, body: types.UnbilledUsageExportRequest, **options: Unpack[RestOptions]) -> None:
        """Start an export of unbilled Azure usage.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export
        """
        given = {"body": body}
        await self._value("graph.billing.unbilled_usage.export", given, options)


class PartnerGraphContracts(Namespace):
    """`partner.graph.contracts`."""

    __slots__ = ()

    async def get(self, contract_id: str, **options: Unpack[RestOptions]) -> types.GraphContract:
        """Get a contract of the partner with a customer.

        Args:
            contract_id: The contract.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/contract-get
        """
        given = {"contract_id": contract_id}
        return await self._value("graph.contracts.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphContract]:
        """List the contracts of the partner with its customers.

        Filters: customerId, defaultDomainName, displayName.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/contract-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.contracts.list", given, options)


class PartnerGraphDelegatedAdminCustomers(Namespace):
    """`partner.graph.delegated_admin_customers`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminCustomer]:
        """List the customers with whom the partner has a GDAP relationship.

        In these clouds: global, usgov. At most 300 a page.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadmincustomers
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.delegated_admin_customers.list", given, options)


class PartnerGraphDelegatedAdminRelationships(Namespace):
    """`partner.graph.delegated_admin_relationships`."""

    __slots__ = ()

    @property
    def access_assignments(self) -> PartnerGraphDelegatedAdminRelationshipsAccessAssignments:
        """`partner.graph.delegated_admin_relationships.access_assignments`."""
        return PartnerGraphDelegatedAdminRelationshipsAccessAssignments(self._caller)

    @property
    def operations(self) -> PartnerGraphDelegatedAdminRelationshipsOperations:
        """`partner.graph.delegated_admin_relationships.operations`."""
        return PartnerGraphDelegatedAdminRelationshipsOperations(self._caller)

    @property
    def requests(self) -> PartnerGraphDelegatedAdminRelationshipsRequests:
        """`partner.graph.delegated_admin_relationships.requests`."""
        return PartnerGraphDelegatedAdminRelationshipsRequests(self._caller)

    async def create(
        self, body: types.DelegatedAdminRelationship, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationship:
        """Create a GDAP relationship.

        In these clouds: global, usgov.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships
        """
        given = {"body": body}
        return await self._value("graph.delegated_admin_relationships.create", given, options)

    async def delete(self, relationship_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a GDAP relationship that is only created yet.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-delete
        """
        given = {"relationship_id": relationship_id}
        await self._value("graph.delegated_admin_relationships.delete", given, options)

    async def get(self, relationship_id: str, **options: Unpack[RestOptions]) -> types.DelegatedAdminRelationship:
        """Get a GDAP relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-get
        """
        given = {"relationship_id": relationship_id}
        return await self._value("graph.delegated_admin_relationships.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminRelationship]:
        """List GDAP relationships.

        In these clouds: global, usgov. At most 300 a page.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.delegated_admin_relationships.list", given, options)

    async def update(
        self, relationship_id: str, body: types.DelegatedAdminRelationship, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationship:
        """Change a GDAP relationship that is not locked yet.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out. While the status is created; autoExtendDuration also later. 202 is known from that
        case only.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-update
        """
        given = {"relationship_id": relationship_id, "body": body}
        return await self._value("graph.delegated_admin_relationships.update", given, options)


class PartnerGraphDelegatedAdminRelationshipsAccessAssignments(Namespace):
    """`partner.graph.delegated_admin_relationships.access_assignments`."""

    __slots__ = ()

    async def create(
        self, relationship_id: str, body: types.DelegatedAdminAccessAssignment, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminAccessAssignment:
        """Give a security group of the partner roles in a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments
        """
        given = {"relationship_id": relationship_id, "body": body}
        return await self._value("graph.delegated_admin_relationships.access_assignments.create", given, options)

    async def delete(self, relationship_id: str, access_assignment_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an access assignment.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            access_assignment_id: The access assignment.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-delete
        """
        given = {"relationship_id": relationship_id, "access_assignment_id": access_assignment_id}
        await self._value("graph.delegated_admin_relationships.access_assignments.delete", given, options)

    async def get(
        self, relationship_id: str, access_assignment_id: str, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminAccessAssignment:
        """Get an access assignment.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            access_assignment_id: The access assignment.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-get
        """
        given = {"relationship_id": relationship_id, "access_assignment_id": access_assignment_id}
        return await self._value("graph.delegated_admin_relationships.access_assignments.get", given, options)

    def list(
        self,
        relationship_id: str,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminAccessAssignment]:
        """List the access assignments of a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments
        """
        given = {
            "relationship_id": relationship_id,
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
        }
        return self._pages("graph.delegated_admin_relationships.access_assignments.list", given, options)

    async def update(
        self,
        relationship_id: str,
        access_assignment_id: str,
        body: types.DelegatedAdminAccessAssignment,
        **options: Unpack[RestOptions],
    ) -> types.DelegatedAdminAccessAssignment:
        """Change the roles of an access assignment.

        In these clouds: global, usgov. Needs the option if_match: ETag of the version that was read last; that of the
        body where it is left out. 202 has Location and Retry-After; 200 comes where nothing changes.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            access_assignment_id: The access assignment.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminaccessassignment-update
        """
        given = {"relationship_id": relationship_id, "access_assignment_id": access_assignment_id, "body": body}
        return await self._value("graph.delegated_admin_relationships.access_assignments.update", given, options)


class PartnerGraphDelegatedAdminRelationshipsOperations(Namespace):
    """`partner.graph.delegated_admin_relationships.operations`."""

    __slots__ = ()

    async def get(
        self, relationship_id: str, operation_id: str, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationshipOperation:
        """Get the state of work on a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            operation_id: The work that goes on.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get
        """
        given = {"relationship_id": relationship_id, "operation_id": operation_id}
        return await self._value("graph.delegated_admin_relationships.operations.get", given, options)

    def list(
        self,
        relationship_id: str,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminRelationshipOperation]:
        """List the work that is done on a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-operations
        """
        given = {
            "relationship_id": relationship_id,
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
        }
        return self._pages("graph.delegated_admin_relationships.operations.list", given, options)


class PartnerGraphDelegatedAdminRelationshipsRequests(Namespace):
    """`partner.graph.delegated_admin_relationships.requests`."""

    __slots__ = ()

    async def create(
        self, relationship_id: str, body: types.DelegatedAdminRelationshipRequest, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationshipRequest:
        """Ask to lock a relationship for approval, or to terminate it.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests
        """
        given = {"relationship_id": relationship_id, "body": body}
        return await self._value("graph.delegated_admin_relationships.requests.create", given, options)

    async def get(
        self, relationship_id: str, relationship_request_id: str, **options: Unpack[RestOptions]
    ) -> types.DelegatedAdminRelationshipRequest:
        """Get a request about a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            relationship_request_id: The request about the relationship.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationshiprequest-get
        """
        given = {"relationship_id": relationship_id, "relationship_request_id": relationship_request_id}
        return await self._value("graph.delegated_admin_relationships.requests.get", given, options)

    def list(
        self,
        relationship_id: str,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminRelationshipRequest]:
        """List the requests about a relationship.

        In these clouds: global, usgov.

        Args:
            relationship_id: The relationship: two GUIDs with a hyphen between them.
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-requests
        """
        given = {
            "relationship_id": relationship_id,
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
        }
        return self._pages("graph.delegated_admin_relationships.requests.list", given, options)


class PartnerGraphDirectoryRoles(Namespace):
    """`partner.graph.directory_roles`."""

    __slots__ = ()

    @property
    def members(self) -> PartnerGraphDirectoryRolesMembers:
        """`partner.graph.directory_roles.members`."""
        return PartnerGraphDirectoryRolesMembers(self._caller)

    def list(
        self, *, select: str | None = None, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.GraphDirectoryRole]:
        """List the directory roles that are activated in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list
        """
        given = {"select": select, "filter": filter}
        return self._pages("graph.directory_roles.list", given, options)


class PartnerGraphDirectoryRolesMembers(Namespace):
    """`partner.graph.directory_roles.members`."""

    __slots__ = ()

    async def add(self, role_id: str, body: types.ODataReference, **options: Unpack[RestOptions]) -> None:
        """Add a member to a directory role.

        Args:
            role_id: The directory role.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-post-members
        """
        given = {"role_id": role_id, "body": body}
        await self._value("graph.directory_roles.members.add", given, options)

    def list(self, role_id: str, **options: Unpack[PageOptions]) -> Pages[types.DirectoryObject]:
        """List the members of a directory role.

        Args:
            role_id: The directory role.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list-members
        """
        given = {"role_id": role_id}
        return self._pages("graph.directory_roles.members.list", given, options)

    async def remove(self, role_id: str, member_id: str, **options: Unpack[RestOptions]) -> None:
        """Remove a member from a directory role.

        Args:
            role_id: The directory role.
            member_id: Object id of the member.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-delete-member
        """
        given = {"role_id": role_id, "member_id": member_id}
        await self._value("graph.directory_roles.members.remove", given, options)


class PartnerGraphDirectorySubscriptions(Namespace):
    """`partner.graph.directory_subscriptions`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.CompanySubscription:
        """Get a subscription that a tenant holds.

        In these clouds: global, usgov.

        Args:
            subscription_id: The subscription, by its id in the directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("graph.directory_subscriptions.get", given, options)

    async def get_by_commerce_id(
        self, commerce_subscription_id: str, **options: Unpack[RestOptions]
    ) -> types.CompanySubscription:
        """Get a subscription that a tenant holds, by its id in commerce.

        In these clouds: global, usgov. Known from the schema of Graph, as an alternate key.

        Args:
            commerce_subscription_id: The subscription, by its id in commerce.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"commerce_subscription_id": commerce_subscription_id}
        return await self._value("graph.directory_subscriptions.get_by_commerce_id", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CompanySubscription]:
        """List the subscriptions that a tenant holds, also those bought by a partner.

        In these clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it
        seems, the id of the subscription in Partner Center.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("graph.directory_subscriptions.list", {}, options)


class PartnerGraphDomains(Namespace):
    """`partner.graph.domains`."""

    __slots__ = ()

    @property
    def service_records(self) -> PartnerGraphDomainsServiceRecords:
        """`partner.graph.domains.service_records`."""
        return PartnerGraphDomainsServiceRecords(self._caller)

    @property
    def verification_records(self) -> PartnerGraphDomainsVerificationRecords:
        """`partner.graph.domains.verification_records`."""
        return PartnerGraphDomainsVerificationRecords(self._caller)

    async def create(self, body: types.GraphDomain, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Add a domain to a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-post-domains
        """
        given = {"body": body}
        return await self._value("graph.domains.create", given, options)

    async def delete(self, domain_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-delete
        """
        given = {"domain_id": domain_id}
        await self._value("graph.domains.delete", given, options)

    async def get(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Get a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-get
        """
        given = {"domain_id": domain_id}
        return await self._value("graph.domains.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphDomain]:
        """List the domains of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.domains.list", given, options)

    async def update(self, domain_id: str, body: types.GraphDomain, **options: Unpack[RestOptions]) -> None:
        """Change a domain of a tenant.

        Args:
            domain_id: The domain's name.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-update
        """
        given = {"domain_id": domain_id, "body": body}
        await self._value("graph.domains.update", given, options)

    async def verify(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Verify a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-verify
        """
        given = {"domain_id": domain_id}
        return await self._value("graph.domains.verify", given, options)


class PartnerGraphDomainsServiceRecords(Namespace):
    """`partner.graph.domains.service_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that the services of a domain need.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.service_records.list", given, options)


class PartnerGraphDomainsVerificationRecords(Namespace):
    """`partner.graph.domains.verification_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that prove who owns a domain.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.verification_records.list", given, options)


class PartnerGraphGroups(Namespace):
    """`partner.graph.groups`."""

    __slots__ = ()

    @property
    def licenses(self) -> PartnerGraphGroupsLicenses:
        """`partner.graph.groups.licenses`."""
        return PartnerGraphGroupsLicenses(self._caller)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphGroup]:
        """List the groups of a tenant, such as those for access assignments.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/group-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.groups.list", given, options)


class PartnerGraphGroupsLicenses(Namespace):
    """`partner.graph.groups.licenses`."""

    __slots__ = ()

    async def assign(
        self, group_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphGroup:
        """Assign licences to a group.

        Args:
            group_id: The group.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/group-assignlicense
        """
        given = {"group_id": group_id, "body": body}
        return await self._value("graph.groups.licenses.assign", given, options)


class PartnerGraphOauth2PermissionGrants(Namespace):
    """`partner.graph.oauth2_permission_grants`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.OAuth2PermissionGrant]:
        """List the delegated permissions that are granted in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.oauth2_permission_grants.list", given, options)


class PartnerGraphOrganization(Namespace):
    """`partner.graph.organization`."""

    __slots__ = ()

    async def get(
        self, organization_id: str, *, select: str | None = None, **options: Unpack[RestOptions]
    ) -> types.GraphOrganization:
        """Get an organization by its tenant id.

        Args:
            organization_id: Tenant id.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/organization-get
        """
        given = {"organization_id": organization_id, "select": select}
        return await self._value("graph.organization.get", given, options)

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphOrganization]:
        """List the organizations of a tenant: always one, its own.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/organization-list
        """
        given = {"select": select}
        return self._pages("graph.organization.list", given, options)


class PartnerGraphPartnerSecurity(Namespace):
    """`partner.graph.partner_security`."""

    __slots__ = ()

    @property
    def alerts(self) -> PartnerGraphPartnerSecurityAlerts:
        """`partner.graph.partner_security.alerts`."""
        return PartnerGraphPartnerSecurityAlerts(self._caller)

    @property
    def score(self) -> PartnerGraphPartnerSecurityScore:
        """`partner.graph.partner_security.score`."""
        return PartnerGraphPartnerSecurityScore(self._caller)


class PartnerGraphPartnerSecurityAlerts(Namespace):
    """`partner.graph.partner_security.alerts`."""

    __slots__ = ()

    async def get(self, alert_id: str, **options: Unpack[RestOptions]) -> types.PartnerSecurityAlert:
        """Get a security alert of the partner.

        In these clouds: global, usgov. The service calls it a preview.

        Args:
            alert_id: The alert.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get
        """
        given = {"alert_id": alert_id}
        return await self._value("graph.partner_security.alerts.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.PartnerSecurityAlert]:
        """List the security alerts of the partner.

        In these clouds: global, usgov. The service calls it a preview.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.partner_security.alerts.list", given, options)

    async def update(
        self, alert_id: str, body: types.PartnerSecurityAlert, **options: Unpack[RestOptions]
    ) -> types.PartnerSecurityAlert:
        """Set the state of a security alert, and why.

        In these clouds: global, usgov. The service calls it a preview.

        Args:
            alert_id: The alert.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-update
        """
        given = {"alert_id": alert_id, "body": body}
        return await self._value("graph.partner_security.alerts.update", given, options)


class PartnerGraphPartnerSecurityScore(Namespace):
    """`partner.graph.partner_security.score`."""

    __slots__ = ()

    @property
    def customer_insights(self) -> PartnerGraphPartnerSecurityScoreCustomerInsights:
        """`partner.graph.partner_security.score.customer_insights`."""
        return PartnerGraphPartnerSecurityScoreCustomerInsights(self._caller)

    @property
    def history(self) -> PartnerGraphPartnerSecurityScoreHistory:
        """`partner.graph.partner_security.score.history`."""
        return PartnerGraphPartnerSecurityScoreHistory(self._caller)

    @property
    def requirements(self) -> PartnerGraphPartnerSecurityScoreRequirements:
        """`partner.graph.partner_security.score.requirements`."""
        return PartnerGraphPartnerSecurityScoreRequirements(self._caller)

    async def get(self, *, expand: str | None = None, **options: Unpack[RestOptions]) -> types.PartnerSecurityScore:
        """Get the security score of the partner.

        In these clouds: global. The service calls it a preview. The example wraps the object in a member value.

        Args:
            expand: What is given too: requirements, history.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get
        """
        given = {"expand": expand}
        return await self._value("graph.partner_security.score.get", given, options)


class PartnerGraphPartnerSecurityScoreCustomerInsights(Namespace):
    """`partner.graph.partner_security.score.customer_insights`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerSecurityCustomerInsight]:
        """List how much MFA each customer uses.

        In these clouds: global. The service calls it a preview. $skip and $top are not supported.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights
        """
        return self._pages("graph.partner_security.score.customer_insights.list", {}, options)


class PartnerGraphPartnerSecurityScoreHistory(Namespace):
    """`partner.graph.partner_security.score.history`."""

    __slots__ = ()

    async def get(self, history_id: str, **options: Unpack[RestOptions]) -> types.PartnerSecurityScoreHistory:
        """Get one change of the security score.

        In these clouds: global. The service calls it a preview.

        Args:
            history_id: The entry of the history.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get
        """
        given = {"history_id": history_id}
        return await self._value("graph.partner_security.score.history.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerSecurityScoreHistory]:
        """List the changes of the security score.

        In these clouds: global. The service calls it a preview.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history
        """
        return self._pages("graph.partner_security.score.history.list", {}, options)


class PartnerGraphPartnerSecurityScoreRequirements(Namespace):
    """`partner.graph.partner_security.score.requirements`."""

    __slots__ = ()

    async def get(self, requirement_id: str, **options: Unpack[RestOptions]) -> types.PartnerSecurityRequirement:
        """Get one requirement of the security score.

        In these clouds: global. The service calls it a preview.

        Args:
            requirement_id: The requirement, such as securityContactProvided.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get
        """
        given = {"requirement_id": requirement_id}
        return await self._value("graph.partner_security.score.requirements.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerSecurityRequirement]:
        """List the requirements of which the security score is made.

        In these clouds: global. The service calls it a preview.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements
        """
        return self._pages("graph.partner_security.score.requirements.list", {}, options)


class PartnerGraphServiceHealth(Namespace):
    """`partner.graph.service_health`."""

    __slots__ = ()

    @property
    def issues(self) -> PartnerGraphServiceHealthIssues:
        """`partner.graph.service_health.issues`."""
        return PartnerGraphServiceHealthIssues(self._caller)

    @property
    def messages(self) -> PartnerGraphServiceHealthMessages:
        """`partner.graph.service_health.messages`."""
        return PartnerGraphServiceHealthMessages(self._caller)

    @property
    def overviews(self) -> PartnerGraphServiceHealthOverviews:
        """`partner.graph.service_health.overviews`."""
        return PartnerGraphServiceHealthOverviews(self._caller)


class PartnerGraphServiceHealthIssues(Namespace):
    """`partner.graph.service_health.issues`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceHealthIssue]:
        """List the issues of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.issues.list", given, options)


class PartnerGraphServiceHealthMessages(Namespace):
    """`partner.graph.service_health.messages`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceUpdateMessage]:
        """List the messages about a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.messages.list", given, options)


class PartnerGraphServiceHealthOverviews(Namespace):
    """`partner.graph.service_health.overviews`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceHealth]:
        """List the health of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.service_health.overviews.list", given, options)


class PartnerGraphServicePrincipals(Namespace):
    """`partner.graph.service_principals`."""

    __slots__ = ()

    async def create(self, body: types.ServicePrincipal, **options: Unpack[RestOptions]) -> types.ServicePrincipal:
        """Create the service principal of an app in a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
        """
        given = {"body": body}
        return await self._value("graph.service_principals.create", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServicePrincipal]:
        """List the service principals of a tenant.

        A filter on appId tells whether an app has been consented to.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_principals.list", given, options)


class PartnerGraphSubscribedSkus(Namespace):
    """`partner.graph.subscribed_skus`."""

    __slots__ = ()

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphSubscribedSku]:
        """List the licences that a tenant has.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/subscribedsku-list
        """
        given = {"select": select}
        return self._pages("graph.subscribed_skus.list", given, options)


class PartnerGraphTenantRelationships(Namespace):
    """`partner.graph.tenant_relationships`."""

    __slots__ = ()

    async def find_by_domain_name(self, domain_name: str, **options: Unpack[RestOptions]) -> types.TenantInformation:
        """Get what is public about a tenant, by one of its domains.

        In these clouds: global, usgov. The articles name the US government cloud beside the global one; China is in
        none, and is refused.

        Args:
            domain_name: One of its domains.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
        """
        given = {"domain_name": domain_name}
        return await self._value("graph.tenant_relationships.find_by_domain_name", given, options)

    async def find_by_tenant_id(self, tenant_id: str, **options: Unpack[RestOptions]) -> types.TenantInformation:
        """Get what is public about a tenant, by its id.

        In these clouds: global, usgov. The articles name the US government cloud beside the global one; China is in
        none, and is refused.

        Args:
            tenant_id: Tenant id.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid
        """
        given = {"tenant_id": tenant_id}
        return await self._value("graph.tenant_relationships.find_by_tenant_id", given, options)


class PartnerGraphUsers(Namespace):
    """`partner.graph.users`."""

    __slots__ = ()

    @property
    def deleted(self) -> PartnerGraphUsersDeleted:
        """`partner.graph.users.deleted`."""
        return PartnerGraphUsersDeleted(self._caller)

    @property
    def license_details(self) -> PartnerGraphUsersLicenseDetails:
        """`partner.graph.users.license_details`."""
        return PartnerGraphUsersLicenseDetails(self._caller)

    @property
    def licenses(self) -> PartnerGraphUsersLicenses:
        """`partner.graph.users.licenses`."""
        return PartnerGraphUsersLicenses(self._caller)

    async def create(self, body: types.GraphUser, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Create a user.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-post-users
        """
        given = {"body": body}
        return await self._value("graph.users.create", given, options)

    async def delete(self, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-delete
        """
        given = {"user_id": user_id}
        await self._value("graph.users.delete", given, options)

    async def get(self, user_id: str, *, select: str | None = None, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Get a user.

        Args:
            user_id: Object id or principal name of the user.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-get
        """
        given = {"user_id": user_id, "select": select}
        return await self._value("graph.users.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        search: str | None = None,
        consistency_level: Literal["eventual"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphUser]:
        """List the users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            search: Search such as "displayName:adele"; with consistency_level.
            consistency_level: eventual, where search is used.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list
        """
        given = {
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
            "search": search,
            "consistency_level": consistency_level,
        }
        return self._pages("graph.users.list", given, options)

    async def update(self, user_id: str, body: types.GraphUser, **options: Unpack[RestOptions]) -> None:
        """Change a user.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-update
        """
        given = {"user_id": user_id, "body": body}
        await self._value("graph.users.update", given, options)


class PartnerGraphUsersDeleted(Namespace):
    """`partner.graph.users.deleted`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphUser]:
        """List the deleted users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.users.deleted.list", given, options)

    async def restore(self, object_id: str, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Restore a deleted user.

        Args:
            object_id: Object id of the deleted user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-restore
        """
        given = {"object_id": object_id}
        return await self._value("graph.users.deleted.restore", given, options)


class PartnerGraphUsersLicenseDetails(Namespace):
    """`partner.graph.users.license_details`."""

    __slots__ = ()

    def list(self, user_id: str, **options: Unpack[PageOptions]) -> Pages[types.LicenseDetails]:
        """List the licences of a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list-licensedetails
        """
        given = {"user_id": user_id}
        return self._pages("graph.users.license_details.list", given, options)


class PartnerGraphUsersLicenses(Namespace):
    """`partner.graph.users.licenses`."""

    __slots__ = ()

    async def assign(
        self, user_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphUser:
        """Assign licences to a user and remove them.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-assignlicense
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("graph.users.licenses.assign", given, options)


class PartnerInsights(Namespace):
    """`partner.insights`."""

    __slots__ = ()

    @property
    def datasets(self) -> PartnerInsightsDatasets:
        """`partner.insights.datasets`."""
        return PartnerInsightsDatasets(self._caller)

    @property
    def queries(self) -> PartnerInsightsQueries:
        """`partner.insights.queries`."""
        return PartnerInsightsQueries(self._caller)

    @property
    def reports(self) -> PartnerInsightsReports:
        """`partner.insights.reports`."""
        return PartnerInsightsReports(self._caller)


class PartnerInsightsDatasets(Namespace):
    """`partner.insights.datasets`."""

    __slots__ = ()

    def list(self, *, dataset_name: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.InsightsDataset]:
        """List the datasets, with their columns, metrics and spans of time.

        Args:
            dataset_name: Only this dataset.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-dataset
        """
        given = {"dataset_name": dataset_name}
        return self._pages("insights.datasets.list", given, options)


class PartnerInsightsQueries(Namespace):
    """`partner.insights.queries`."""

    __slots__ = ()

    def create(self, body: types.InsightsQueryRequest, **options: Unpack[PageOptions]) -> Pages[types.InsightsQuery]:
        """Store a query.

        A query is SELECT columns FROM dataset [WHERE] [ORDER BY] [LIMIT] TIMESPAN span.

        Args:
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
        """
        given = {"body": body}
        return self._pages("insights.queries.create", given, options)

    def delete(self, query_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsQuery]:
        """Delete a stored query.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            query_id: The query.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report-queries
        """
        given = {"query_id": query_id}
        return self._pages("insights.queries.delete", given, options)

    def list(
        self,
        *,
        query_id: str | None = None,
        query_name: str | None = None,
        include_system_queries: bool | None = None,
        include_only_system_queries: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InsightsQuery]:
        """List the stored queries.

        Args:
            query_id: Only this query.
            query_name: Only those of this name.
            include_system_queries: Whether the service's own queries are given too.
            include_only_system_queries: Whether only the service's own queries are given.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report-queries
        """
        given = {
            "query_id": query_id,
            "query_name": query_name,
            "include_system_queries": include_system_queries,
            "include_only_system_queries": include_only_system_queries,
        }
        return self._pages("insights.queries.list", given, options)

    def test(
        self, *, export_query: str | None = None, query_id: str | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.InsightsTestResult]:
        """Run a query for ten rows.

        Args:
            export_query: Text of the query; one of export_query and query_id is given.
            query_id: The stored query; one of export_query and query_id is given.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-try-report-queries
        """
        given = {"export_query": export_query, "query_id": query_id}
        return self._pages("insights.queries.test", given, options)


class PartnerInsightsReports(Namespace):
    """`partner.insights.reports`."""

    __slots__ = ()

    @property
    def executions(self) -> PartnerInsightsReportsExecutions:
        """`partner.insights.reports.executions`."""
        return PartnerInsightsReportsExecutions(self._caller)

    def create(self, body: types.InsightsReportRequest, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Schedule a report, or run one now.

        executeNow leaves startTime, recurrenceInterval and recurrenceCount out of account. callbackUrl is called when a
        report is ready.

        Args:
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
        """
        given = {"body": body}
        return self._pages("insights.reports.create", given, options)

    def delete(self, report_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Delete a report and its executions.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            report_id: The report.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-delete-report
        """
        given = {"report_id": report_id}
        return self._pages("insights.reports.delete", given, options)

    def list(
        self,
        *,
        report_id: str | None = None,
        report_name: str | None = None,
        query_id: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InsightsReport]:
        """List the scheduled reports.

        Args:
            report_id: Only this report.
            report_name: Only those of this name.
            query_id: Only those of this query.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-get-report
        """
        given = {"report_id": report_id, "report_name": report_name, "query_id": query_id}
        return self._pages("insights.reports.list", given, options)

    def pause(self, report_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Pause a report.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            report_id: The report.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-pause-report-executions
        """
        given = {"report_id": report_id}
        return self._pages("insights.reports.pause", given, options)

    def resume(self, report_id: str, **options: Unpack[PageOptions]) -> Pages[types.InsightsReport]:
        """Resume a paused report.

        The path is that of the same call for the marketplace (insights/v1/cmp); the article itself could not be read.

        Args:
            report_id: The report.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-resume-report-executions
        """
        given = {"report_id": report_id}
        return self._pages("insights.reports.resume", given, options)

    def update(
        self, report_id: str, body: types.InsightsReportRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.InsightsReport]:
        """Change a report.

        Args:
            report_id: The report.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-analytics-api-update-report
        """
        given = {"report_id": report_id, "body": body}
        return self._pages("insights.reports.update", given, options)


class PartnerInsightsReportsExecutions(Namespace):
    """`partner.insights.reports.executions`."""

    __slots__ = ()

    def list(
        self,
        report_id: str,
        *,
        execution_id: str | None = None,
        execution_status: str | None = None,
        get_latest_execution: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InsightsReportExecution]:
        """List the executions of a report, with the links to their files.

        404 until an execution is completed, as only those are asked for by default.

        Args:
            report_id: The report; several with a semicolon between them.
            execution_id: Only this execution; several with a semicolon between them.
            execution_status: Pending, Running, Paused or Completed (the default); several with a semicolon between
                them.
            get_latest_execution: Whether only the last one is given; true by default, false gives those of 90 days.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/insights/insights-programmatic-access-paradigm
        """
        given = {
            "report_id": report_id,
            "execution_id": execution_id,
            "execution_status": execution_status,
            "get_latest_execution": get_latest_execution,
        }
        return self._pages("insights.reports.executions.list", given, options)


class PartnerInvoices(Namespace):
    """`partner.invoices`."""

    __slots__ = ()

    @property
    def estimate_links(self) -> PartnerInvoicesEstimateLinks:
        """`partner.invoices.estimate_links`."""
        return PartnerInvoicesEstimateLinks(self._caller)

    @property
    def line_items(self) -> PartnerInvoicesLineItems:
        """`partner.invoices.line_items`."""
        return PartnerInvoicesLineItems(self._caller)

    @property
    def receipts(self) -> PartnerInvoicesReceipts:
        """`partner.invoices.receipts`."""
        return PartnerInvoicesReceipts(self._caller)

    @property
    def statement(self) -> PartnerInvoicesStatement:
        """`partner.invoices.statement`."""
        return PartnerInvoicesStatement(self._caller)

    @property
    def summaries(self) -> PartnerInvoicesSummaries:
        """`partner.invoices.summaries`."""
        return PartnerInvoicesSummaries(self._caller)

    @property
    def summary(self) -> PartnerInvoicesSummary:
        """`partner.invoices.summary`."""
        return PartnerInvoicesSummary(self._caller)

    @property
    def unbilled(self) -> PartnerInvoicesUnbilled:
        """`partner.invoices.unbilled`."""
        return PartnerInvoicesUnbilled(self._caller)

    async def get(self, invoice_id: str, **options: Unpack[RestOptions]) -> types.Invoice:
        """Get an invoice.

        Not for the app alone (`app_only`).

        Args:
            invoice_id: The invoice.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-by-id
        """
        given = {"invoice_id": invoice_id}
        return await self._value("invoices.get", given, options)

    def list(
        self,
        *,
        size: int | None = None,
        offset: int | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Invoice]:
        """List invoices.

        The answer has links.next too.

        Args:
            size: Items per page; the service's default where it is left out.
            offset: Index of the first item, from 0.
            filter: Filter on InvoiceDate.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-invoices
        """
        given = {"size": size, "offset": offset, "filter": filter}
        return self._pages("invoices.list", given, options)


class PartnerInvoicesEstimateLinks(Namespace):
    """`partner.invoices.estimate_links`."""

    __slots__ = ()

    def list(self, currency_code: str, **options: Unpack[PageOptions]) -> Pages[types.EstimateLink]:
        """List links to estimates of what is not billed yet.

        Args:
            currency_code: ISO 4217 code of the currency.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links
        """
        given = {"currency_code": currency_code}
        return self._pages("invoices.estimate_links.list", given, options)


class PartnerInvoicesLineItems(Namespace):
    """`partner.invoices.line_items`."""

    __slots__ = ()

    def list(
        self,
        invoice_id: str,
        provider: Literal["office", "azure", "onetime", "marketplace"],
        invoice_line_item_type: Literal["billinglineitems", "usagelineitems"],
        *,
        size: int | None = None,
        offset: int | None = None,
        has_partner_earned_credit: bool | None = None,
        currency_code: str | None = None,
        period: Literal["current", "previous"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InvoiceLineItem]:
        """List the line items of an invoice, or its billed usage.

        Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call
        graph.billing.billed_reconciliation.export or graph.billing.billed_usage.export. The only way to billing periods
        before February 2024, and to the providers office and azure. These page by offset, onetime by a token. The end
        was announced for 2024-09-30 and 2025-01-21 first.

        Args:
            invoice_id: The invoice.
            provider: Provider of the billing; marketplace gets no new lines.
            invoice_line_item_type: Charges, or usage.
            size: Items per page; the service's default where it is left out.
            offset: Index of the first item, from 0.
            has_partner_earned_credit: Whether only lines with or without partner earned credit are given; of one-time
                usage only.
            currency_code: ISO 4217 code of the currency; needed for usage of onetime.
            period: Period; needed for usage of onetime.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
        """
        given = {
            "invoice_id": invoice_id,
            "provider": provider,
            "invoice_line_item_type": invoice_line_item_type,
            "size": size,
            "offset": offset,
            "has_partner_earned_credit": has_partner_earned_credit,
            "currency_code": currency_code,
            "period": period,
        }
        return self._pages("invoices.line_items.list", given, options)

    def list_by_type(
        self,
        invoice_id: str,
        billing_provider: str,
        invoice_line_item_type: str,
        *,
        size: int | None = None,
        offset: int | None = None,
        has_partner_earned_credit: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InvoiceLineItem]:
        """List the line items of an invoice, by the older path.

        Deprecated since 2025-04-21, for new commerce billing periods after March 2025; call
        graph.billing.billed_reconciliation.export. The older form of invoices.line_items.list, of which errors are
        mended only. OneTime pages by a token, the others by offset.

        Args:
            invoice_id: The invoice.
            billing_provider: Office, Azure or OneTime.
            invoice_line_item_type: BillingLineItems or UsageLineItems.
            size: Items per page; the service's default where it is left out.
            offset: Index of the first item, from 0.
            has_partner_earned_credit: Whether only lines with or without partner earned credit are given; of one-time
                usage only.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoiceline-items
        """
        given = {
            "invoice_id": invoice_id,
            "billing_provider": billing_provider,
            "invoice_line_item_type": invoice_line_item_type,
            "size": size,
            "offset": offset,
            "has_partner_earned_credit": has_partner_earned_credit,
        }
        return self._pages("invoices.line_items.list_by_type", given, options)


class PartnerInvoicesReceipts(Namespace):
    """`partner.invoices.receipts`."""

    __slots__ = ()

    @property
    def statement(self) -> PartnerInvoicesReceiptsStatement:
        """`partner.invoices.receipts.statement`."""
        return PartnerInvoicesReceiptsStatement(self._caller)


class PartnerInvoicesReceiptsStatement(Namespace):
    """`partner.invoices.receipts.statement`."""

    __slots__ = ()

    async def get(self, invoice_id: str, receipt_id: str, **options: Unpack[RestOptions]) -> bytes:
        """Download a tax receipt as PDF (Taiwan).

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            invoice_id: The invoice.
            receipt_id: The tax receipt.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-receipt-statement
        """
        given = {"invoice_id": invoice_id, "receipt_id": receipt_id}
        return await self._bytes("invoices.receipts.statement.get", given, options)


class PartnerInvoicesStatement(Namespace):
    """`partner.invoices.statement`."""

    __slots__ = ()

    async def get(self, invoice_id: str, **options: Unpack[RestOptions]) -> bytes:
        """Download an invoice as PDF.

        Not for the app alone (`app_only`).

        Args:
            invoice_id: The invoice.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-statement
        """
        given = {"invoice_id": invoice_id}
        return await self._bytes("invoices.statement.get", given, options)


class PartnerInvoicesSummaries(Namespace):
    """`partner.invoices.summaries`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.InvoiceSummary]:
        """List the balance of the account in each currency.

        Not for the app alone (`app_only`).

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-summaries
        """
        return self._pages("invoices.summaries.list", {}, options)


class PartnerInvoicesSummary(Namespace):
    """`partner.invoices.summary`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.InvoiceSummary:
        """Get the balance of the account.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-reseller-s-current-account-balance
        """
        return await self._value("invoices.summary.get", {}, options)


class PartnerInvoicesUnbilled(Namespace):
    """`partner.invoices.unbilled`."""

    __slots__ = ()

    @property
    def line_items(self) -> PartnerInvoicesUnbilledLineItems:
        """`partner.invoices.unbilled.line_items`."""
        return PartnerInvoicesUnbilledLineItems(self._caller)


class PartnerInvoicesUnbilledLineItems(Namespace):
    """`partner.invoices.unbilled.line_items`."""

    __slots__ = ()

    def list(
        self,
        provider: Literal["onetime"],
        invoice_line_item_type: Literal["billinglineitems", "usagelineitems"],
        currency_code: str,
        period: Literal["current", "previous"],
        *,
        size: int | None = None,
        has_partner_earned_credit: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.InvoiceLineItem]:
        """List what is not billed yet: charges or usage.

        Deprecated since 2026-03-15, for new commerce; call graph.billing.unbilled_reconciliation.export or
        graph.billing.unbilled_usage.export. The date is of a third party (partner-center-mcp); it still answered then.

        Args:
            provider: Provider of the billing.
            invoice_line_item_type: Charges, or daily rated usage.
            currency_code: ISO 4217 code of the currency.
            period: This month, or the last one.
            size: Items per page; the service's default where it is left out.
            has_partner_earned_credit: Whether only lines with or without partner earned credit are given; of one-time
                usage only.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-invoice-unbilled-recon-lineitems
        """
        given = {
            "provider": provider,
            "invoice_line_item_type": invoice_line_item_type,
            "currency_code": currency_code,
            "period": period,
            "size": size,
            "has_partner_earned_credit": has_partner_earned_credit,
        }
        return self._pages("invoices.unbilled.line_items.list", given, options)


class PartnerMargins(Namespace):
    """`partner.margins`."""

    __slots__ = ()

    async def download(self, country: str, **options: Unpack[RestOptions]) -> bytes:
        """Download the margins of private offers as CSV.

        In these clouds: global.

        Args:
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/download-margins
        """
        given = {"country": country}
        return await self._bytes("margins.download", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.Margin]:
        """List the margins of private offers.

        In these clouds: global. How it pages is not documented.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-margins
        """
        return self._pages("margins.list", {}, options)


class PartnerNewCommerceMigrationSchedules(Namespace):
    """`partner.new_commerce_migration_schedules`."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_tenant_id: str | None = None,
        current_subscription_id: str | None = None,
        external_reference_id: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.NewCommerceMigrationSchedule]:
        """List the schedules of migrations of all customers.

        Args:
            customer_tenant_id: Only those of this customer.
            current_subscription_id: Only those of this subscription of the legacy commerce.
            external_reference_id: Only those of this batch, by its own id.
            page_size: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule
        """
        given = {
            "customer_tenant_id": customer_tenant_id,
            "current_subscription_id": current_subscription_id,
            "external_reference_id": external_reference_id,
            "page_size": page_size,
        }
        return self._pages("new_commerce_migration_schedules.list", given, options)


class PartnerNewCommerceMigrations(Namespace):
    """`partner.new_commerce_migrations`."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_tenant_id: str | None = None,
        current_subscription_id: str | None = None,
        external_reference_id: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.NewCommerceMigration]:
        """List the migrations of all customers.

        One of the three ids is needed. At most 300 a page; the token of the next one is in a header of the answer.

        Args:
            customer_tenant_id: Only those of this customer.
            current_subscription_id: Only those of this subscription of the legacy commerce.
            external_reference_id: Only those of this batch, by its own id.
            page_size: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/query-migrated-subscriptions
        """
        given = {
            "customer_tenant_id": customer_tenant_id,
            "current_subscription_id": current_subscription_id,
            "external_reference_id": external_reference_id,
            "page_size": page_size,
        }
        return self._pages("new_commerce_migrations.list", given, options)


class PartnerOfferCategories(Namespace):
    """`partner.offer_categories`."""

    __slots__ = ()

    def list(self, country: str, **options: Unpack[PageOptions]) -> Pages[types.OfferCategory]:
        """List the categories of offers of a market.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.list. Needs the option locale: Language of the texts, such as en-US.

        Args:
            country: ISO country code of the market.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-offer-categories-by-country-and-locale
        """
        given = {"country": country}
        return self._pages("offer_categories.list", given, options)


class PartnerOfferMatrix(Namespace):
    """`partner.offer_matrix`."""

    __slots__ = ()

    async def get(
        self, month: str, *, compression: Literal["deflate"] | None = None, **options: Unpack[RestOptions]
    ) -> bytes:
        """Download the offer matrix of a month.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            month: The month as yyyyMM.
            compression: deflate asks for a zip file; the plain file by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-offer-matrix
        """
        given = {"month": month, "compression": compression}
        return await self._bytes("offer_matrix.get", given, options)


class PartnerOffers(Namespace):
    """`partner.offers`."""

    __slots__ = ()

    @property
    def addons(self) -> PartnerOffersAddons:
        """`partner.offers.addons`."""
        return PartnerOffersAddons(self._caller)

    async def get(self, offer_id: str, country: str, **options: Unpack[RestOptions]) -> types.Offer:
        """Get an offer.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.get. Needs the option locale: Language of the texts, such as en-US.

        Args:
            offer_id: The offer.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-offer-by-id
        """
        given = {"offer_id": offer_id, "country": country}
        return await self._value("offers.get", given, options)

    def list(
        self,
        country: str,
        *,
        offset: int | None = None,
        size: int | None = None,
        offer_category_id: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Offer]:
        """List the offers of a market.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.list. Needs the option locale: Language of the texts, such as en-US.

        Args:
            country: ISO country code of the market.
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            offer_category_id: Only those of this category.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-offers-for-a-market
        """
        given = {"country": country, "offset": offset, "size": size, "offer_category_id": offer_category_id}
        return self._pages("offers.list", given, options)


class PartnerOffersAddons(Namespace):
    """`partner.offers.addons`."""

    __slots__ = ()

    def list(
        self,
        offer_id: str,
        country: str,
        *,
        offset: int | None = None,
        size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Offer]:
        """List the add-ons of an offer.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        products.list.

        Args:
            offer_id: The offer.
            country: ISO country code of the market.
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-addon-offers-by-offer-id
        """
        given = {"offer_id": offer_id, "country": country, "offset": offset, "size": size}
        return self._pages("offers.addons.list", given, options)


class PartnerPartners(Namespace):
    """`partner.partners`."""

    __slots__ = ()

    @property
    def resellers(self) -> PartnerPartnersResellers:
        """`partner.partners.resellers`."""
        return PartnerPartnersResellers(self._caller)


class PartnerPartnersResellers(Namespace):
    """`partner.partners.resellers`."""

    __slots__ = ()

    async def validate(
        self, body: types.ResellerValidationRequest, **options: Unpack[RestOptions]
    ) -> types.ResellerValidationResponse:
        """Check whether partner ids belong to authorized indirect resellers.

        For an Admin agent. A refused id has errorCode 900400.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record
        """
        given = {"body": body}
        return await self._value("partners.resellers.validate", given, options)


class PartnerPayouts(Namespace):
    """`partner.payouts`."""

    __slots__ = ()

    @property
    def payments(self) -> PartnerPayoutsPayments:
        """`partner.payouts.payments`."""
        return PartnerPayoutsPayments(self._caller)

    @property
    def transaction_history(self) -> PartnerPayoutsTransactionHistory:
        """`partner.payouts.transaction_history`."""
        return PartnerPayoutsTransactionHistory(self._caller)


class PartnerPayoutsPayments(Namespace):
    """`partner.payouts.payments`."""

    __slots__ = ()

    @property
    def exports(self) -> PartnerPayoutsPaymentsExports:
        """`partner.payouts.payments.exports`."""
        return PartnerPayoutsPaymentsExports(self._caller)


class PartnerPayoutsPaymentsExports(Namespace):
    """`partner.payouts.payments.exports`."""

    __slots__ = ()

    def create(
        self,
        *,
        filter: types.FilterLike | None = None,
        file_format: Literal["csv", "tsv"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.PayoutExportRequest]:
        """Start an export of payments.

        In these clouds: global, usgov. The requestId of the answer is asked for with payouts.payments.exports.get until
        the file is there.

        Args:
            filter: Filter of OData.
            file_format: Form of the file; csv by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/create-payments-export-request
        """
        given = {"filter": filter, "file_format": file_format}
        return self._pages("payouts.payments.exports.create", given, options)

    async def delete(self, export_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an export of payments.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-payment-export-request-by-id
        """
        given = {"export_id": export_id}
        await self._value("payouts.payments.exports.delete", given, options)

    def get(self, export_id: str, **options: Unpack[PageOptions]) -> Pages[types.PayoutExportRequest]:
        """Get the state of an export of payments, and the link to its file.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-payment-export-request-by-id
        """
        given = {"export_id": export_id}
        return self._pages("payouts.payments.exports.get", given, options)


class PartnerPayoutsTransactionHistory(Namespace):
    """`partner.payouts.transaction_history`."""

    __slots__ = ()

    @property
    def exports(self) -> PartnerPayoutsTransactionHistoryExports:
        """`partner.payouts.transaction_history.exports`."""
        return PartnerPayoutsTransactionHistoryExports(self._caller)


class PartnerPayoutsTransactionHistoryExports(Namespace):
    """`partner.payouts.transaction_history.exports`."""

    __slots__ = ()

    def create(
        self,
        *,
        filter: types.FilterLike | None = None,
        file_format: Literal["csv", "tsv"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.PayoutExportRequest]:
        """Start an export of earnings.

        In these clouds: global, usgov. The requestId of the answer is asked for with
        payouts.transaction_history.exports.get until the file is there.

        Args:
            filter: Filter of OData.
            file_format: Form of the file; csv by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/create-earnings-export-request
        """
        given = {"filter": filter, "file_format": file_format}
        return self._pages("payouts.transaction_history.exports.create", given, options)

    async def delete(self, export_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an export of earnings.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-earnings-export-request-by-id
        """
        given = {"export_id": export_id}
        await self._value("payouts.transaction_history.exports.delete", given, options)

    def get(self, export_id: str, **options: Unpack[PageOptions]) -> Pages[types.PayoutExportRequest]:
        """Get the state of an export of earnings, and the link to its file.

        In these clouds: global, usgov.

        Args:
            export_id: The export, by the requestId of the answer that created it.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-earnings-export-request-by-id
        """
        given = {"export_id": export_id}
        return self._pages("payouts.transaction_history.exports.get", given, options)


class PartnerPriceSheets(Namespace):
    """`partner.price_sheets`."""

    __slots__ = ()

    async def get(
        self,
        market: str,
        view: str,
        *,
        compression: Literal["deflate"] | None = None,
        timeline: Literal["current", "history", "future"] | None = None,
        month: str | None = None,
        **options: Unpack[RestOptions],
    ) -> bytes:
        """Download a price sheet.

        Not for the app alone (`app_only`). In these clouds: global, usgov. There are no future prices of marketplace,
        and the history of software begins in March 2022.

        Args:
            market: ISO country code of the market.
            view: What is priced: azure_consumption, azure_reservations, updatedlicensebased, licensebasedest,
                licensebasedeos, marketplace, software or softwareeos; new ones are added.
            compression: deflate asks for a zip file; the plain file by default.
            timeline: Which prices; current by default.
            month: Month as yyyyMM; with history.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-price-sheet
        """
        given = {"market": market, "view": view, "compression": compression, "timeline": timeline, "month": month}
        return await self._bytes("price_sheets.get", given, options)


class PartnerProductPromotions(Namespace):
    """`partner.product_promotions`."""

    __slots__ = ()

    async def get(self, promotion_id: str, country: str, **options: Unpack[RestOptions]) -> types.ProductPromotion:
        """Get a promotion, also an expired one.

        In these clouds: global.

        Args:
            promotion_id: The promotion.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-promotion-by-id
        """
        given = {"promotion_id": promotion_id, "country": country}
        return await self._value("product_promotions.get", given, options)

    def list(self, country: str, segment: str, **options: Unpack[PageOptions]) -> Pages[types.ProductPromotion]:
        """List the promotions that are active.

        In these clouds: global.

        Args:
            country: ISO country code of the market.
            segment: Segment of the customer, such as commercial.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-promotions
        """
        given = {"country": country, "segment": segment}
        return self._pages("product_promotions.list", given, options)


class PartnerProductUpgrades(Namespace):
    """`partner.product_upgrades`."""

    __slots__ = ()

    @property
    def eligibility(self) -> PartnerProductUpgradesEligibility:
        """`partner.product_upgrades.eligibility`."""
        return PartnerProductUpgradesEligibility(self._caller)

    @property
    def status(self) -> PartnerProductUpgradesStatus:
        """`partner.product_upgrades.status`."""
        return PartnerProductUpgradesStatus(self._caller)

    async def create(self, body: types.ProductUpgradesRequest, **options: Unpack[RestOptions]) -> None:
        """Start the move to an Azure plan.

        In these clouds: global. Location has productUpgrades/{id}, for product_upgrades.status.get.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-product-upgrade-entity
        """
        given = {"body": body}
        await self._value("product_upgrades.create", given, options)


class PartnerProductUpgradesEligibility(Namespace):
    """`partner.product_upgrades.eligibility`."""

    __slots__ = ()

    async def check(
        self, body: types.ProductUpgradesRequest, **options: Unpack[RestOptions]
    ) -> types.ProductUpgradesEligibility:
        """Check whether a customer can move to an Azure plan.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-eligibility-for-product-upgrade
        """
        given = {"body": body}
        return await self._value("product_upgrades.eligibility.check", given, options)


class PartnerProductUpgradesStatus(Namespace):
    """`partner.product_upgrades.status`."""

    __slots__ = ()

    async def get(
        self, upgrade_id: str, body: types.ProductUpgradesRequest, **options: Unpack[RestOptions]
    ) -> types.ProductUpgradesStatus:
        """Get the state of the move to an Azure plan.

        In these clouds: global. A POST that reads. The article names ProductUpgradesEligibility as its answer; the SDK
        and the example have ProductUpgradesStatus.

        Args:
            upgrade_id: The product upgrade.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-product-upgrade-status
        """
        given = {"upgrade_id": upgrade_id, "body": body}
        return await self._value("product_upgrades.status.get", given, options)


class PartnerProducts(Namespace):
    """`partner.products`."""

    __slots__ = ()

    @property
    def inventory(self) -> PartnerProductsInventory:
        """`partner.products.inventory`."""
        return PartnerProductsInventory(self._caller)

    @property
    def skus(self) -> PartnerProductsSkus:
        """`partner.products.skus`."""
        return PartnerProductsSkus(self._caller)

    async def get(
        self, product_id: str, country: str, *, reservation_scope: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Product:
        """Get a product.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            country: ISO country code of the market.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-product-by-id
        """
        given = {"product_id": product_id, "country": country, "reservation_scope": reservation_scope}
        return await self._value("products.get", given, options)

    def list(
        self,
        country: str,
        target_view: Literal[
            "Azure",
            "AzureReservations",
            "AzureReservationsVM",
            "AzureReservationsSQL",
            "AzureReservationsCosmosDb",
            "MicrosoftAzure",
            "OnlineServices",
            "Software",
            "SoftwareSUSELinux",
            "SoftwarePerpetual",
            "SoftwareSubscriptions",
            "SpecializedOffers",
            "MarketplaceSaaS",
        ],
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Product]:
        """List the products of a market.

        Args:
            country: ISO country code of the market.
            target_view: View of the catalog.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-products
        """
        given = {
            "country": country,
            "target_view": target_view,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
        }
        return self._pages("products.list", given, options)


class PartnerProductsInventory(Namespace):
    """`partner.products.inventory`."""

    __slots__ = ()

    def check(
        self, country: str, body: types.InventoryCheckRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.InventoryItem]:
        """Check the stock of items of the catalog.

        In these clouds: global. Retired since 2026-09-25: Call products.inventory.check_by_resource_type.

        Args:
            country: ISO country code of the market.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/check-inventory
        """
        given = {"country": country, "body": body}
        return self._pages("products.inventory.check", given, options)

    def check_by_resource_type(
        self, country: str, resource_type: str, body: types.InventoryCheckRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.InventoryItem]:
        """Check the stock of items of the catalog of one resource type.

        The form of the answer is taken from products.inventory.check.

        Args:
            country: ISO country code of the market.
            resource_type: Kind of resource, of InventoryResourceType; one a call.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/check-inventory-by-resource-type
        """
        given = {"country": country, "resource_type": resource_type, "body": body}
        return self._pages("products.inventory.check_by_resource_type", given, options)


class PartnerProductsSkus(Namespace):
    """`partner.products.skus`."""

    __slots__ = ()

    @property
    def availabilities(self) -> PartnerProductsSkusAvailabilities:
        """`partner.products.skus.availabilities`."""
        return PartnerProductsSkusAvailabilities(self._caller)

    async def get(
        self,
        product_id: str,
        sku_id: str,
        country: str,
        *,
        reservation_scope: str | None = None,
        **options: Unpack[RestOptions],
    ) -> types.Sku:
        """Get a SKU.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            country: ISO country code of the market.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-sku-by-id
        """
        given = {"product_id": product_id, "sku_id": sku_id, "country": country, "reservation_scope": reservation_scope}
        return await self._value("products.skus.get", given, options)

    def list(
        self,
        product_id: str,
        country: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Sku]:
        """List the SKUs of a product.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            country: ISO country code of the market.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product
        """
        given = {
            "product_id": product_id,
            "country": country,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
        }
        return self._pages("products.skus.list", given, options)


class PartnerProductsSkusAvailabilities(Namespace):
    """`partner.products.skus.availabilities`."""

    __slots__ = ()

    async def get(
        self, product_id: str, sku_id: str, availability_id: str, country: str, **options: Unpack[RestOptions]
    ) -> types.Availability:
        """Get an availability.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            availability_id: The availability of the SKU.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-availability-by-id
        """
        given = {"product_id": product_id, "sku_id": sku_id, "availability_id": availability_id, "country": country}
        return await self._value("products.skus.availabilities.get", given, options)

    def list(
        self,
        product_id: str,
        sku_id: str,
        country: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Availability]:
        """List the availabilities of a SKU, with the ids that carts want.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            country: ISO country code of the market.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku
        """
        given = {
            "product_id": product_id,
            "sku_id": sku_id,
            "country": country,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
        }
        return self._pages("products.skus.availabilities.list", given, options)


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


class PartnerRateCards(Namespace):
    """`partner.rate_cards`."""

    __slots__ = ()

    @property
    def azure(self) -> PartnerRateCardsAzure:
        """`partner.rate_cards.azure`."""
        return PartnerRateCardsAzure(self._caller)

    @property
    def azure_shared(self) -> PartnerRateCardsAzureShared:
        """`partner.rate_cards.azure_shared`."""
        return PartnerRateCardsAzureShared(self._caller)


class PartnerRateCardsAzure(Namespace):
    """`partner.rate_cards.azure`."""

    __slots__ = ()

    async def get(
        self, *, currency: str | None = None, region: str | None = None, **options: Unpack[RestOptions]
    ) -> types.AzureRateCard:
        """Get the prices of Azure meters of the legacy offer (MS-AZR-0145P).

        In these clouds: global, usgov.

        Args:
            currency: ISO 4217 code of the currency; that of the partner by default.
            region: ISO country code of the market; that of the partner by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure
        """
        given = {"currency": currency, "region": region}
        return await self._value("rate_cards.azure.get", given, options)


class PartnerRateCardsAzureShared(Namespace):
    """`partner.rate_cards.azure_shared`."""

    __slots__ = ()

    async def get(
        self, *, currency: str | None = None, region: str | None = None, **options: Unpack[RestOptions]
    ) -> types.AzureRateCard:
        """Get the prices of Azure meters for partner shared services.

        In these clouds: global.

        Args:
            currency: ISO 4217 code of the currency; that of the partner by default.
            region: ISO country code of the market; that of the partner by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure-partner-shared-services
        """
        given = {"currency": currency, "region": region}
        return await self._value("rate_cards.azure_shared.get", given, options)


class PartnerReferrals(Namespace):
    """`partner.referrals`."""

    __slots__ = ()

    @property
    def deal_registrations(self) -> PartnerReferralsDealRegistrations:
        """`partner.referrals.deal_registrations`."""
        return PartnerReferralsDealRegistrations(self._caller)

    async def create(self, body: types.Referral, **options: Unpack[RestOptions]) -> types.Referral:
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
        return await self._value("referrals.create", given, options)

    async def get(self, referral_id: str, **options: Unpack[RestOptions]) -> types.Referral:
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
        return await self._value("referrals.get", given, options)

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

    async def replace(self, referral_id: str, body: types.Referral, **options: Unpack[RestOptions]) -> types.Referral:
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
        return await self._value("referrals.replace", given, options)

    async def update(
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
        return await self._value("referrals.update", given, options)


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

    async def check(self, referral_id: str, **options: Unpack[RestOptions]) -> types.DealRegistrationEligibility:
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
        return await self._value("referrals.deal_registrations.eligibility.check", given, options)


class PartnerReferralsDealRegistrationsPartnerEligibility(Namespace):
    """`partner.referrals.deal_registrations.partner_eligibility`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.DealRegistrationEligibility:
        """Tell whether the partner may register deals.

        In these clouds: global, usgov. The answer is not documented where it could be read; who may call it is taken
        from the other referrals.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/patch-a-referral
        """
        return await self._value("referrals.deal_registrations.partner_eligibility.get", {}, options)


class PartnerRelationships(Namespace):
    """`partner.relationships`."""

    __slots__ = ()

    def list(
        self,
        relationship_type: Literal["IsIndirectCloudSolutionProviderOf", "IsIndirectResellerOf"],
        *,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.PartnerRelationship]:
        """List the indirect resellers or providers of the partner.

        Not for the app alone (`app_only`). In these clouds: global. Filter field: name.

        Args:
            relationship_type: Which way the relationship goes.
            filter: Filter on Name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers
        """
        given = {"relationship_type": relationship_type, "filter": filter}
        return self._pages("relationships.list", given, options)


class PartnerSandboxIndirectResellers(Namespace):
    """`partner.sandbox_indirect_resellers`."""

    __slots__ = ()

    async def create(
        self, body: types.SandboxIndirectReseller, **options: Unpack[RestOptions]
    ) -> types.SandboxIndirectReseller:
        """Create an indirect reseller in the sandbox.

        In these clouds: global, china. In the sandbox only. At most five of a provider. The article shows no status:
        200 and 201 are taken.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox
        """
        given = {"body": body}
        return await self._value("sandbox_indirect_resellers.create", given, options)

    async def delete(self, reseller_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete an indirect reseller in the sandbox.

        In these clouds: global, china. In the sandbox only.

        Args:
            reseller_id: Tenant id of the indirect reseller.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-indirect-reseller-in-sandbox
        """
        given = {"reseller_id": reseller_id}
        await self._value("sandbox_indirect_resellers.delete", given, options)


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


class PartnerSelfServePolicies(Namespace):
    """`partner.self_serve_policies`."""

    __slots__ = ()

    async def create(self, body: types.SelfServePolicy, **options: Unpack[RestOptions]) -> types.SelfServePolicy:
        """Create a self-serve policy.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-self-serve-policy
        """
        given = {"body": body}
        return await self._value("self_serve_policies.create", given, options)

    async def delete(self, policy_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a self-serve policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-self-serve-policy
        """
        given = {"policy_id": policy_id}
        await self._value("self_serve_policies.delete", given, options)

    async def get(self, policy_id: str, **options: Unpack[RestOptions]) -> types.SelfServePolicy:
        """Get a self-serve policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-self-serve-policy-by-id
        """
        given = {"policy_id": policy_id}
        return await self._value("self_serve_policies.get", given, options)

    def list(self, entity_id: str, **options: Unpack[PageOptions]) -> Pages[types.SelfServePolicy]:
        """List the self-serve policies of a customer.

        In these clouds: global.

        Args:
            entity_id: Tenant id of the customer.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-self-serve-policies
        """
        given = {"entity_id": entity_id}
        return self._pages("self_serve_policies.list", given, options)

    async def update(
        self, policy_id: str, body: types.SelfServePolicy, **options: Unpack[RestOptions]
    ) -> types.SelfServePolicy:
        """Replace a self-serve policy.

        In these clouds: global. The article's table leaves the id out of the path; the SDK and the Swagger file have
        it. The SDK sends the ETag in attributes of the body.

        Args:
            policy_id: The policy.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-self-serve-policy
        """
        given = {"policy_id": policy_id, "body": body}
        return await self._value("self_serve_policies.update", given, options)


class PartnerServiceIncidents(Namespace):
    """`partner.service_incidents`."""

    __slots__ = ()

    @property
    def count(self) -> PartnerServiceIncidentsCount:
        """`partner.service_incidents.count`."""
        return PartnerServiceIncidentsCount(self._caller)

    def list(
        self, *, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.ServiceIncidents]:
        """List Office incidents.

        Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has
        pointed to the service communications of Microsoft Graph since. It may be gone.

        Args:
            filter: Filter on Resolved.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"filter": filter}
        return self._pages("service_incidents.list", given, options)


class PartnerServiceIncidentsCount(Namespace):
    """`partner.service_incidents.count`."""

    __slots__ = ()

    async def get(self, *, filter: types.FilterLike | None = None, **options: Unpack[RestOptions]) -> types.Count:
        """Get the number of Office incidents.

        Deprecated since 2021; call graph.service_health.issues.list. Known from a Swagger file only; the form of the
        answer is not documented. The documentation has pointed to the service communications of Microsoft Graph since
        2021. It may be gone.

        Args:
            filter: Filter on Resolved.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"filter": filter}
        return await self._value("service_incidents.count.get", given, options)


class PartnerServiceRequests(Namespace):
    """`partner.service_requests`."""

    __slots__ = ()

    @property
    def support_topics(self) -> PartnerServiceRequestsSupportTopics:
        """`partner.service_requests.support_topics`."""
        return PartnerServiceRequestsSupportTopics(self._caller)

    async def create(
        self, agent_locale: str, body: types.ServiceRequest, **options: Unpack[RestOptions]
    ) -> types.ServiceRequest:
        """File a service request.

        Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them. The last SDK,
        of June 2023, knows the path and has no method for it; no article since 2021 has it.

        Args:
            agent_locale: Locale of the agent, such as en-US.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"agent_locale": agent_locale, "body": body}
        return await self._value("service_requests.create", given, options)

    async def get(self, service_request_id: str, **options: Unpack[RestOptions]) -> types.ServiceRequest:
        """Get a service request.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            service_request_id: The service request.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-service-request-details-by-id
        """
        given = {"service_request_id": service_request_id}
        return await self._value("service_requests.get", given, options)

    def list(
        self,
        *,
        offset: int | None = None,
        size: int | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceRequest]:
        """List the partner's service requests.

        SDK only; filter field Status.

        Args:
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            filter: Filter on Status.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"offset": offset, "size": size, "filter": filter}
        return self._pages("service_requests.list", given, options)

    async def update(
        self, service_request_id: str, body: types.ServiceRequest, **options: Unpack[RestOptions]
    ) -> types.ServiceRequest:
        """Add a note to a service request, or change its state.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            service_request_id: The service request.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-service-request
        """
        given = {"service_request_id": service_request_id, "body": body}
        return await self._value("service_requests.update", given, options)


class PartnerServiceRequestsSupportTopics(Namespace):
    """`partner.service_requests.support_topics`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.SupportTopic]:
        """List the topics of service requests.

        Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them. The last SDK,
        of June 2023, knows the path and has no method for it; no article since 2021 has it.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("service_requests.support_topics.list", {}, options)


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


class PartnerUsageSummary(Namespace):
    """`partner.usage_summary`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.PartnerUsageSummary:
        """Get a summary of the usage of all customers.

        Not for the app alone (`app_only`). In these clouds: global, usgov. Leaves Azure plans out. Its end is announced
        without a date.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-partner-usage-summary
        """
        return await self._value("usage_summary.get", {}, options)


class PartnerValidations(Namespace):
    """`partner.validations`."""

    __slots__ = ()

    @property
    def address(self) -> PartnerValidationsAddress:
        """`partner.validations.address`."""
        return PartnerValidationsAddress(self._caller)

    @property
    def codes(self) -> PartnerValidationsCodes:
        """`partner.validations.codes`."""
        return PartnerValidationsCodes(self._caller)

    @property
    def domain_prefix(self) -> PartnerValidationsDomainPrefix:
        """`partner.validations.domain_prefix`."""
        return PartnerValidationsDomainPrefix(self._caller)


class PartnerValidationsAddress(Namespace):
    """`partner.validations.address`."""

    __slots__ = ()

    async def check(self, body: types.Address, **options: Unpack[RestOptions]) -> types.AddressValidationResponse:
        """Validate an address.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/validate-an-address
        """
        given = {"body": body}
        return await self._value("validations.address.check", given, options)


class PartnerValidationsCodes(Namespace):
    """`partner.validations.codes`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ValidationCode]:
        """List the validation codes for the government cloud.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes
        """
        return self._pages("validations.codes.list", {}, options)


class PartnerValidationsDomainPrefix(Namespace):
    """`partner.validations.domain_prefix`."""

    __slots__ = ()

    async def check(self, domain_prefix: str, **options: Unpack[RestOptions]) -> types.DomainAvailability:
        """Tell whether a prefix of onmicrosoft.com is free.

        Known from a Swagger file only: the form of the answer, who may call it and where is not said, and the service
        decides.

        Args:
            domain_prefix: What stands before .onmicrosoft.com.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"domain_prefix": domain_prefix}
        return await self._value("validations.domain_prefix.check", given, options)


class PartnerWebhooks(Namespace):
    """`partner.webhooks`."""

    __slots__ = ()

    @property
    def events(self) -> PartnerWebhooksEvents:
        """`partner.webhooks.events`."""
        return PartnerWebhooksEvents(self._caller)

    @property
    def registration(self) -> PartnerWebhooksRegistration:
        """`partner.webhooks.registration`."""
        return PartnerWebhooksRegistration(self._caller)

    @property
    def validation_events(self) -> PartnerWebhooksValidationEvents:
        """`partner.webhooks.validation_events`."""
        return PartnerWebhooksValidationEvents(self._caller)


class PartnerWebhooksEvents(Namespace):
    """`partner.webhooks.events`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[str]:
        """List the events that one can register for.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        return self._pages("webhooks.events.list", {}, options)


class PartnerWebhooksRegistration(Namespace):
    """`partner.webhooks.registration`."""

    __slots__ = ()

    async def create(
        self, body: types.WebhookRegistration, **options: Unpack[RestOptions]
    ) -> types.WebhookRegistration:
        """Register an address for events.

        409 when there is one.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        given = {"body": body}
        return await self._value("webhooks.registration.create", given, options)

    async def get(self, **options: Unpack[RestOptions]) -> types.WebhookRegistration:
        """Get the registration for events.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        return await self._value("webhooks.registration.get", {}, options)

    async def update(
        self, body: types.WebhookRegistration, **options: Unpack[RestOptions]
    ) -> types.WebhookRegistration:
        """Replace the registration for events.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        given = {"body": body}
        return await self._value("webhooks.registration.update", given, options)


class PartnerWebhooksValidationEvents(Namespace):
    """`partner.webhooks.validation_events`."""

    __slots__ = ()

    async def create(self, **options: Unpack[RestOptions]) -> types.WebhookValidationEventCreated:
        """Have a test event sent to the registered address.

        At most two a minute. Needs a registration for test-created.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        return await self._value("webhooks.validation_events.create", {}, options)

    async def get(self, event_correlation_id: str, **options: Unpack[RestOptions]) -> types.WebhookValidationEvent:
        """Get what became of a test event.

        Args:
            event_correlation_id: The correlation id of the answer that created the test event.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
        """
        given = {"event_correlation_id": event_correlation_id}
        return await self._value("webhooks.validation_events.get", given, options)


class CustomerMethods(Namespace):
    """The methods of a customer."""

    __slots__ = ()

    @property
    def agreements(self) -> CustomerAgreements:
        """`customer.agreements`."""
        return CustomerAgreements(self._caller)

    @property
    def analytics(self) -> CustomerAnalytics:
        """`customer.analytics`."""
        return CustomerAnalytics(self._caller)

    @property
    def application_consents(self) -> CustomerApplicationConsents:
        """`customer.application_consents`."""
        return CustomerApplicationConsents(self._caller)

    @property
    def arm(self) -> CustomerArm:
        """`customer.arm`."""
        return CustomerArm(self._caller)

    @property
    def batch_job_status(self) -> CustomerBatchJobStatus:
        """`customer.batch_job_status`."""
        return CustomerBatchJobStatus(self._caller)

    @property
    def carts(self) -> CustomerCarts:
        """`customer.carts`."""
        return CustomerCarts(self._caller)

    @property
    def configuration_policies(self) -> CustomerConfigurationPolicies:
        """`customer.configuration_policies`."""
        return CustomerConfigurationPolicies(self._caller)

    @property
    def custom_domains(self) -> CustomerCustomDomains:
        """`customer.custom_domains`."""
        return CustomerCustomDomains(self._caller)

    @property
    def device_batches(self) -> CustomerDeviceBatches:
        """`customer.device_batches`."""
        return CustomerDeviceBatches(self._caller)

    @property
    def device_policy_updates(self) -> CustomerDevicePolicyUpdates:
        """`customer.device_policy_updates`."""
        return CustomerDevicePolicyUpdates(self._caller)

    @property
    def directory_roles(self) -> CustomerDirectoryRoles:
        """`customer.directory_roles`."""
        return CustomerDirectoryRoles(self._caller)

    @property
    def entitlements(self) -> CustomerEntitlements:
        """`customer.entitlements`."""
        return CustomerEntitlements(self._caller)

    @property
    def graph(self) -> CustomerGraph:
        """`customer.graph`."""
        return CustomerGraph(self._caller)

    @property
    def managed_services(self) -> CustomerManagedServices:
        """`customer.managed_services`."""
        return CustomerManagedServices(self._caller)

    @property
    def new_commerce_migration_schedules(self) -> CustomerNewCommerceMigrationSchedules:
        """`customer.new_commerce_migration_schedules`."""
        return CustomerNewCommerceMigrationSchedules(self._caller)

    @property
    def new_commerce_migrations(self) -> CustomerNewCommerceMigrations:
        """`customer.new_commerce_migrations`."""
        return CustomerNewCommerceMigrations(self._caller)

    @property
    def offer_categories(self) -> CustomerOfferCategories:
        """`customer.offer_categories`."""
        return CustomerOfferCategories(self._caller)

    @property
    def offers(self) -> CustomerOffers:
        """`customer.offers`."""
        return CustomerOffers(self._caller)

    @property
    def orders(self) -> CustomerOrders:
        """`customer.orders`."""
        return CustomerOrders(self._caller)

    @property
    def organization(self) -> CustomerOrganization:
        """`customer.organization`."""
        return CustomerOrganization(self._caller)

    @property
    def products(self) -> CustomerProducts:
        """`customer.products`."""
        return CustomerProducts(self._caller)

    @property
    def profiles(self) -> CustomerProfiles:
        """`customer.profiles`."""
        return CustomerProfiles(self._caller)

    @property
    def promotion_eligibilities(self) -> CustomerPromotionEligibilities:
        """`customer.promotion_eligibilities`."""
        return CustomerPromotionEligibilities(self._caller)

    @property
    def qualification(self) -> CustomerQualification:
        """`customer.qualification`."""
        return CustomerQualification(self._caller)

    @property
    def qualifications(self) -> CustomerQualifications:
        """`customer.qualifications`."""
        return CustomerQualifications(self._caller)

    @property
    def relationships(self) -> CustomerRelationships:
        """`customer.relationships`."""
        return CustomerRelationships(self._caller)

    @property
    def service_costs(self) -> CustomerServiceCosts:
        """`customer.service_costs`."""
        return CustomerServiceCosts(self._caller)

    @property
    def service_incidents(self) -> CustomerServiceIncidents:
        """`customer.service_incidents`."""
        return CustomerServiceIncidents(self._caller)

    @property
    def service_requests(self) -> CustomerServiceRequests:
        """`customer.service_requests`."""
        return CustomerServiceRequests(self._caller)

    @property
    def subscribed_skus(self) -> CustomerSubscribedSkus:
        """`customer.subscribed_skus`."""
        return CustomerSubscribedSkus(self._caller)

    @property
    def subscriptions(self) -> CustomerSubscriptions:
        """`customer.subscriptions`."""
        return CustomerSubscriptions(self._caller)

    @property
    def transfer_eligibility(self) -> CustomerTransferEligibility:
        """`customer.transfer_eligibility`."""
        return CustomerTransferEligibility(self._caller)

    @property
    def transfers(self) -> CustomerTransfers:
        """`customer.transfers`."""
        return CustomerTransfers(self._caller)

    @property
    def usage_budget(self) -> CustomerUsageBudget:
        """`customer.usage_budget`."""
        return CustomerUsageBudget(self._caller)

    @property
    def usage_summary(self) -> CustomerUsageSummary:
        """`customer.usage_summary`."""
        return CustomerUsageSummary(self._caller)

    @property
    def users(self) -> CustomerUsers:
        """`customer.users`."""
        return CustomerUsers(self._caller)

    @property
    def validation_status(self) -> CustomerValidationStatus:
        """`customer.validation_status`."""
        return CustomerValidationStatus(self._caller)

    @property
    def validations(self) -> CustomerValidations:
        """`customer.validations`."""
        return CustomerValidations(self._caller)

    @property
    def verified_domains(self) -> CustomerVerifiedDomains:
        """`customer.verified_domains`."""
        return CustomerVerifiedDomains(self._caller)

    async def delete(self, **options: Unpack[RestOptions]) -> None:
        """Delete a customer of the sandbox.

        In the sandbox only.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-customer-account-from-the-integration-sandbox
        """
        await self._value("customers.delete", {}, options)

    async def get(self, **options: Unpack[RestOptions]) -> types.Customer:
        """Get one customer.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id
        """
        return await self._value("customers.get", {}, options)

    async def update(self, body: types.Customer, **options: Unpack[RestOptions]) -> types.Customer:
        """End the reseller relationship with a customer, or the partner's DAP rights.

        Not for the app alone (`app_only`). In these clouds: global. To end the reseller relationship, set
        relationshipToPartner to none; to end DAP, allowDelegatedAccess to false.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer
        """
        given = {"body": body}
        return await self._value("customers.update", given, options)


class CustomerAgreements(Namespace):
    """`customer.agreements`."""

    __slots__ = ()

    @property
    def direct_sign_status(self) -> CustomerAgreementsDirectSignStatus:
        """`customer.agreements.direct_sign_status`."""
        return CustomerAgreementsDirectSignStatus(self._caller)

    async def create(self, body: types.Agreement, **options: Unpack[RestOptions]) -> types.Agreement:
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
        return await self._value("customers.agreements.create", given, options)

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

    async def get(self, **options: Unpack[RestOptions]) -> types.DirectSignedCustomerAgreementStatus:
        """Tell whether the customer signed the Microsoft Customer Agreement directly.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement
        """
        return await self._value("customers.agreements.direct_sign_status.get", {}, options)


class CustomerAnalytics(Namespace):
    """`customer.analytics`."""

    __slots__ = ()

    @property
    def licenses(self) -> CustomerAnalyticsLicenses:
        """`customer.analytics.licenses`."""
        return CustomerAnalyticsLicenses(self._caller)


class CustomerAnalyticsLicenses(Namespace):
    """`customer.analytics.licenses`."""

    __slots__ = ()

    @property
    def deployment(self) -> CustomerAnalyticsLicensesDeployment:
        """`customer.analytics.licenses.deployment`."""
        return CustomerAnalyticsLicensesDeployment(self._caller)

    @property
    def usage(self) -> CustomerAnalyticsLicensesUsage:
        """`customer.analytics.licenses.usage`."""
        return CustomerAnalyticsLicensesUsage(self._caller)


class CustomerAnalyticsLicensesDeployment(Namespace):
    """`customer.analytics.licenses.deployment`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerLicensesDeploymentInsights]:
        """List the deployment of a customer's licences, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_deployment.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-licenses-deployment-information
        """
        return self._pages("customers.analytics.licenses.deployment.list", {}, options)


class CustomerAnalyticsLicensesUsage(Namespace):
    """`customer.analytics.licenses.usage`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerLicensesUsageInsights]:
        """List the usage of a customer's licences, in the older form.

        In these clouds: global. Deprecated since 2023; call analytics.commercial.license_usage.list.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-licenses-usage-information
        """
        return self._pages("customers.analytics.licenses.usage.list", {}, options)


class CustomerApplicationConsents(Namespace):
    """`customer.application_consents`."""

    __slots__ = ()

    async def create(self, body: types.ApplicationConsent, **options: Unpack[RestOptions]) -> types.ApplicationConsent:
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
        return await self._value("customers.application_consents.create", given, options)

    async def delete(self, application_id: str, **options: Unpack[RestOptions]) -> None:
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
        await self._value("customers.application_consents.delete", given, options)


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


class CustomerBatchJobStatus(Namespace):
    """`customer.batch_job_status`."""

    __slots__ = ()

    async def get(self, tracking_id: str, **options: Unpack[RestOptions]) -> types.BatchUploadDetails:
        """Get the state of an upload of devices.

        In these clouds: global.

        Args:
            tracking_id: The batch job, which Location names after an upload.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-status-of-a-device-batch-upload
        """
        given = {"tracking_id": tracking_id}
        return await self._value("customers.batch_job_status.get", given, options)


class CustomerCarts(Namespace):
    """`customer.carts`."""

    __slots__ = ()

    async def checkout(
        self, cart_id: str, *, customer_user_upn: str | None = None, **options: Unpack[RestOptions]
    ) -> types.CartCheckoutResult:
        """Turn a cart into orders.

        Idempotent: a second call for the same cart gives the first answer again.

        Args:
            cart_id: The cart.
            customer_user_upn: User of the customer for whom the purchase is made, by principal name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/checkout-a-cart
        """
        given = {"cart_id": cart_id, "customer_user_upn": customer_user_upn}
        return await self._value("customers.carts.checkout", given, options)

    async def create(self, body: types.Cart, **options: Unpack[RestOptions]) -> types.Cart:
        """Create a cart.

        Traditional licences take their add-ons in addonItems; in new commerce each is a line item of its own.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-cart
        """
        given = {"body": body}
        return await self._value("customers.carts.create", given, options)

    async def get(self, cart_id: str, **options: Unpack[RestOptions]) -> types.Cart:
        """Get a cart.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            cart_id: The cart.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"cart_id": cart_id}
        return await self._value("customers.carts.get", given, options)

    async def place(self, cart_id: str, **options: Unpack[CallOptions]) -> types.CartCheckoutResult:
        """Check a cart out, after asking whether its resellers of record may sell: for indirect providers.

        Args:
            cart_id: Id of the cart.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"cart_id": cart_id}
        return await self._value("customers.carts.place", given, options)

    async def update(self, cart_id: str, body: types.Cart, **options: Unpack[RestOptions]) -> types.Cart:
        """Replace a cart.

        In these clouds: global. The article's example answers 201.

        Args:
            cart_id: The cart.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-cart
        """
        given = {"cart_id": cart_id, "body": body}
        return await self._value("customers.carts.update", given, options)


class CustomerConfigurationPolicies(Namespace):
    """`customer.configuration_policies`."""

    __slots__ = ()

    async def create(
        self, body: types.ConfigurationPolicy, **options: Unpack[RestOptions]
    ) -> types.ConfigurationPolicy:
        """Create a configuration policy for devices.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-new-configuration-policy-for-the-specified-customer
        """
        given = {"body": body}
        return await self._value("customers.configuration_policies.create", given, options)

    async def delete(self, policy_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a configuration policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-configuration-policy-for-the-specified-customer
        """
        given = {"policy_id": policy_id}
        await self._value("customers.configuration_policies.delete", given, options)

    async def get(self, policy_id: str, **options: Unpack[RestOptions]) -> types.ConfigurationPolicy:
        """Get a configuration policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/retrieve-a-customer-s-configuration-policy
        """
        given = {"policy_id": policy_id}
        return await self._value("customers.configuration_policies.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ConfigurationPolicy]:
        """List the configuration policies of a customer.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-a-customer-s-policies
        """
        return self._pages("customers.configuration_policies.list", {}, options)

    async def update(
        self, policy_id: str, body: types.ConfigurationPolicy, **options: Unpack[RestOptions]
    ) -> types.ConfigurationPolicy:
        """Replace a configuration policy.

        In these clouds: global.

        Args:
            policy_id: The policy.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-configuration-policy-for-the-specified-customer
        """
        given = {"policy_id": policy_id, "body": body}
        return await self._value("customers.configuration_policies.update", given, options)


class CustomerCustomDomains(Namespace):
    """`customer.custom_domains`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[str]:
        """List a customer's custom domains.

        In these clouds: global. Needs GDAP. The article's example request names /organization by mistake.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-custom-domain
        """
        return self._pages("customers.custom_domains.list", {}, options)


class CustomerDeviceBatches(Namespace):
    """`customer.device_batches`."""

    __slots__ = ()

    @property
    def devices(self) -> CustomerDeviceBatchesDevices:
        """`customer.device_batches.devices`."""
        return CustomerDeviceBatchesDevices(self._caller)

    async def create(self, body: types.DeviceBatchCreationRequest, **options: Unpack[RestOptions]) -> None:
        """Create a batch of devices and upload them.

        In these clouds: global. Location leads to customers.batch_job_status.get.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-to-create-a-new-batch-for-the-specified-customer
        """
        given = {"body": body}
        await self._value("customers.device_batches.create", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.DeviceBatch]:
        """List the device batches of a customer.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-list-of-device-batches-for-the-specified-customer
        """
        return self._pages("customers.device_batches.list", {}, options)


class CustomerDeviceBatchesDevices(Namespace):
    """`customer.device_batches.devices`."""

    __slots__ = ()

    async def add(self, batch_id: str, body: Sequence[types.Device], **options: Unpack[RestOptions]) -> None:
        """Upload devices into a batch.

        In these clouds: global. Location leads to customers.batch_job_status.get.

        Args:
            batch_id: The device batch.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-for-the-specified-customer
        """
        given = {"batch_id": batch_id, "body": body}
        await self._value("customers.device_batches.devices.add", given, options)

    async def delete(self, batch_id: str, device_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a device.

        In these clouds: global.

        Args:
            batch_id: The device batch.
            device_id: The device.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-device-for-the-specified-customer
        """
        given = {"batch_id": batch_id, "device_id": device_id}
        await self._value("customers.device_batches.devices.delete", given, options)

    def list(self, batch_id: str, **options: Unpack[PageOptions]) -> Pages[types.Device]:
        """List the devices of a batch.

        In these clouds: global. 100 devices a page.

        Args:
            batch_id: The device batch.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-devices-for-the-specified-batch-and-customer
        """
        given = {"batch_id": batch_id}
        return self._pages("customers.device_batches.devices.list", given, options)

    async def update(
        self, batch_id: str, device_id: str, body: types.Device, **options: Unpack[RestOptions]
    ) -> types.Device:
        """Change one device.

        Known from the .NET SDK only, whose method is a PUT although it is named Patch. Who may call it and where is not
        said, and the service decides.

        Args:
            batch_id: The device batch.
            device_id: The device.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"batch_id": batch_id, "device_id": device_id, "body": body}
        return await self._value("customers.device_batches.devices.update", given, options)


class CustomerDevicePolicyUpdates(Namespace):
    """`customer.device_policy_updates`."""

    __slots__ = ()

    async def create(self, body: types.DevicePolicyUpdateRequest, **options: Unpack[RestOptions]) -> None:
        """Apply policies to devices.

        In these clouds: global. Location leads to customers.batch_job_status.get.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-list-of-devices-with-a-policy
        """
        given = {"body": body}
        await self._value("customers.device_policy_updates.create", given, options)


class CustomerDirectoryRoles(Namespace):
    """`customer.directory_roles`."""

    __slots__ = ()

    @property
    def members(self) -> CustomerDirectoryRolesMembers:
        """`customer.directory_roles.members`."""
        return CustomerDirectoryRolesMembers(self._caller)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.DirectoryRole]:
        """List the directory roles of a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
        """
        return self._pages("customers.directory_roles.list", {}, options)


class CustomerDirectoryRolesMembers(Namespace):
    """`customer.directory_roles.members`."""

    __slots__ = ()

    async def add(self, role_id: str, body: types.UserMember, **options: Unpack[RestOptions]) -> types.UserMember:
        """Give a user a role.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            role_id: The directory role.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer
        """
        given = {"role_id": role_id, "body": body}
        return await self._value("customers.directory_roles.members.add", given, options)

    def list(self, role_id: str, *, size: int | None = None, **options: Unpack[PageOptions]) -> Pages[types.UserMember]:
        """List the users who hold a role.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            role_id: The directory role.
            size: Items per page; the service's default where it is left out.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
        """
        given = {"role_id": role_id, "size": size}
        return self._pages("customers.directory_roles.members.list", given, options)

    async def remove(self, role_id: str, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Take a role from a user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            role_id: The directory role.
            user_id: The user's object id in the customer's directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/remove-customer-user-from-a-role
        """
        given = {"role_id": role_id, "user_id": user_id}
        await self._value("customers.directory_roles.members.remove", given, options)


class CustomerEntitlements(Namespace):
    """`customer.entitlements`."""

    __slots__ = ()

    @property
    def reserved_instance_artifact(self) -> CustomerEntitlementsReservedInstanceArtifact:
        """`customer.entitlements.reserved_instance_artifact`."""
        return CustomerEntitlementsReservedInstanceArtifact(self._caller)

    @property
    def virtual_machine_artifact(self) -> CustomerEntitlementsVirtualMachineArtifact:
        """`customer.entitlements.virtual_machine_artifact`."""
        return CustomerEntitlementsVirtualMachineArtifact(self._caller)

    def list(
        self, *, entitlement_type: str | None = None, show_expiry: bool | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Entitlement]:
        """List what a customer owns.

        In these clouds: global.

        Args:
            entitlement_type: Only software, reservedinstance or virtualmachinereservedinstance.
            show_expiry: Whether the ends are given too; false by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
        """
        given = {"entitlement_type": entitlement_type, "show_expiry": show_expiry}
        return self._pages("customers.entitlements.list", given, options)


class CustomerEntitlementsReservedInstanceArtifact(Namespace):
    """`customer.entitlements.reserved_instance_artifact`."""

    __slots__ = ()

    async def get(
        self, group_id: str, line_item_id: str, resource_id: str, **options: Unpack[RestOptions]
    ) -> types.ReservedInstanceArtifactDetails:
        """Get the details of a reservation.

        In these clouds: global. Its path is the link in dynamicAttributes of an entitled artifact.

        Args:
            group_id: The order that the entitlement refers to.
            line_item_id: The line item of the order.
            resource_id: The resource of the reservation.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
        """
        given = {"group_id": group_id, "line_item_id": line_item_id, "resource_id": resource_id}
        return await self._value("customers.entitlements.reserved_instance_artifact.get", given, options)


class CustomerEntitlementsVirtualMachineArtifact(Namespace):
    """`customer.entitlements.virtual_machine_artifact`."""

    __slots__ = ()

    async def get(
        self, group_id: str, line_item_id: str, resource_id: str, **options: Unpack[RestOptions]
    ) -> types.VirtualMachineReservedInstanceArtifactDetails:
        """Get the details of a reservation of virtual machines.

        In these clouds: global. Its path is the link in dynamicAttributes of an entitled artifact, of an older
        contract.

        Args:
            group_id: The order that the entitlement refers to.
            line_item_id: The line item of the order.
            resource_id: The resource of the reservation.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
        """
        given = {"group_id": group_id, "line_item_id": line_item_id, "resource_id": resource_id}
        return await self._value("customers.entitlements.virtual_machine_artifact.get", given, options)


class CustomerGraph(Namespace):
    """`customer.graph`."""

    __slots__ = ()

    @property
    def delegated_admin_customers(self) -> CustomerGraphDelegatedAdminCustomers:
        """`customer.graph.delegated_admin_customers`."""
        return CustomerGraphDelegatedAdminCustomers(self._caller)

    @property
    def directory_roles(self) -> CustomerGraphDirectoryRoles:
        """`customer.graph.directory_roles`."""
        return CustomerGraphDirectoryRoles(self._caller)

    @property
    def directory_subscriptions(self) -> CustomerGraphDirectorySubscriptions:
        """`customer.graph.directory_subscriptions`."""
        return CustomerGraphDirectorySubscriptions(self._caller)

    @property
    def domains(self) -> CustomerGraphDomains:
        """`customer.graph.domains`."""
        return CustomerGraphDomains(self._caller)

    @property
    def groups(self) -> CustomerGraphGroups:
        """`customer.graph.groups`."""
        return CustomerGraphGroups(self._caller)

    @property
    def oauth2_permission_grants(self) -> CustomerGraphOauth2PermissionGrants:
        """`customer.graph.oauth2_permission_grants`."""
        return CustomerGraphOauth2PermissionGrants(self._caller)

    @property
    def organization(self) -> CustomerGraphOrganization:
        """`customer.graph.organization`."""
        return CustomerGraphOrganization(self._caller)

    @property
    def service_health(self) -> CustomerGraphServiceHealth:
        """`customer.graph.service_health`."""
        return CustomerGraphServiceHealth(self._caller)

    @property
    def service_principals(self) -> CustomerGraphServicePrincipals:
        """`customer.graph.service_principals`."""
        return CustomerGraphServicePrincipals(self._caller)

    @property
    def subscribed_skus(self) -> CustomerGraphSubscribedSkus:
        """`customer.graph.subscribed_skus`."""
        return CustomerGraphSubscribedSkus(self._caller)

    @property
    def tenant_relationships(self) -> CustomerGraphTenantRelationships:
        """`customer.graph.tenant_relationships`."""
        return CustomerGraphTenantRelationships(self._caller)

    @property
    def users(self) -> CustomerGraphUsers:
        """`customer.graph.users`."""
        return CustomerGraphUsers(self._caller)


class CustomerGraphDelegatedAdminCustomers(Namespace):
    """`customer.graph.delegated_admin_customers`."""

    __slots__ = ()

    @property
    def service_management_details(self) -> CustomerGraphDelegatedAdminCustomersServiceManagementDetails:
        """`customer.graph.delegated_admin_customers.service_management_details`."""
        return CustomerGraphDelegatedAdminCustomersServiceManagementDetails(self._caller)

    async def get(self, **options: Unpack[RestOptions]) -> types.DelegatedAdminCustomer:
        """Get a customer with whom the partner has a GDAP relationship.

        In these clouds: global, usgov.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/delegatedadmincustomer-get
        """
        return await self._value("graph.delegated_admin_customers.get", {}, options)


class CustomerGraphDelegatedAdminCustomersServiceManagementDetails(Namespace):
    """`customer.graph.delegated_admin_customers.service_management_details`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.DelegatedAdminServiceManagementDetail]:
        """List the addresses where a customer's services are administered.

        In these clouds: global, usgov.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/delegatedadmincustomer-list-servicemanagementdetails
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.delegated_admin_customers.service_management_details.list", given, options)


class CustomerGraphDirectoryRoles(Namespace):
    """`customer.graph.directory_roles`."""

    __slots__ = ()

    @property
    def members(self) -> CustomerGraphDirectoryRolesMembers:
        """`customer.graph.directory_roles.members`."""
        return CustomerGraphDirectoryRolesMembers(self._caller)

    def list(
        self, *, select: str | None = None, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.GraphDirectoryRole]:
        """List the directory roles that are activated in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list
        """
        given = {"select": select, "filter": filter}
        return self._pages("graph.directory_roles.list", given, options)


class CustomerGraphDirectoryRolesMembers(Namespace):
    """`customer.graph.directory_roles.members`."""

    __slots__ = ()

    async def add(self, role_id: str, body: types.ODataReference, **options: Unpack[RestOptions]) -> None:
        """Add a member to a directory role.

        Args:
            role_id: The directory role.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-post-members
        """
        given = {"role_id": role_id, "body": body}
        await self._value("graph.directory_roles.members.add", given, options)

    def list(self, role_id: str, **options: Unpack[PageOptions]) -> Pages[types.DirectoryObject]:
        """List the members of a directory role.

        Args:
            role_id: The directory role.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directoryrole-list-members
        """
        given = {"role_id": role_id}
        return self._pages("graph.directory_roles.members.list", given, options)

    async def remove(self, role_id: str, member_id: str, **options: Unpack[RestOptions]) -> None:
        """Remove a member from a directory role.

        Args:
            role_id: The directory role.
            member_id: Object id of the member.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directoryrole-delete-member
        """
        given = {"role_id": role_id, "member_id": member_id}
        await self._value("graph.directory_roles.members.remove", given, options)


class CustomerGraphDirectorySubscriptions(Namespace):
    """`customer.graph.directory_subscriptions`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.CompanySubscription:
        """Get a subscription that a tenant holds.

        In these clouds: global, usgov.

        Args:
            subscription_id: The subscription, by its id in the directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("graph.directory_subscriptions.get", given, options)

    async def get_by_commerce_id(
        self, commerce_subscription_id: str, **options: Unpack[RestOptions]
    ) -> types.CompanySubscription:
        """Get a subscription that a tenant holds, by its id in commerce.

        In these clouds: global, usgov. Known from the schema of Graph, as an alternate key.

        Args:
            commerce_subscription_id: The subscription, by its id in commerce.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"commerce_subscription_id": commerce_subscription_id}
        return await self._value("graph.directory_subscriptions.get_by_commerce_id", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.CompanySubscription]:
        """List the subscriptions that a tenant holds, also those bought by a partner.

        In these clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it
        seems, the id of the subscription in Partner Center.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("graph.directory_subscriptions.list", {}, options)


class CustomerGraphDomains(Namespace):
    """`customer.graph.domains`."""

    __slots__ = ()

    @property
    def service_records(self) -> CustomerGraphDomainsServiceRecords:
        """`customer.graph.domains.service_records`."""
        return CustomerGraphDomainsServiceRecords(self._caller)

    @property
    def verification_records(self) -> CustomerGraphDomainsVerificationRecords:
        """`customer.graph.domains.verification_records`."""
        return CustomerGraphDomainsVerificationRecords(self._caller)

    async def create(self, body: types.GraphDomain, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Add a domain to a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-post-domains
        """
        given = {"body": body}
        return await self._value("graph.domains.create", given, options)

    async def delete(self, domain_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-delete
        """
        given = {"domain_id": domain_id}
        await self._value("graph.domains.delete", given, options)

    async def get(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Get a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-get
        """
        given = {"domain_id": domain_id}
        return await self._value("graph.domains.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphDomain]:
        """List the domains of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.domains.list", given, options)

    async def update(self, domain_id: str, body: types.GraphDomain, **options: Unpack[RestOptions]) -> None:
        """Change a domain of a tenant.

        Args:
            domain_id: The domain's name.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-update
        """
        given = {"domain_id": domain_id, "body": body}
        await self._value("graph.domains.update", given, options)

    async def verify(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Verify a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-verify
        """
        given = {"domain_id": domain_id}
        return await self._value("graph.domains.verify", given, options)


class CustomerGraphDomainsServiceRecords(Namespace):
    """`customer.graph.domains.service_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that the services of a domain need.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.service_records.list", given, options)


class CustomerGraphDomainsVerificationRecords(Namespace):
    """`customer.graph.domains.verification_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that prove who owns a domain.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.verification_records.list", given, options)


class CustomerGraphGroups(Namespace):
    """`customer.graph.groups`."""

    __slots__ = ()

    @property
    def licenses(self) -> CustomerGraphGroupsLicenses:
        """`customer.graph.groups.licenses`."""
        return CustomerGraphGroupsLicenses(self._caller)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphGroup]:
        """List the groups of a tenant, such as those for access assignments.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/group-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.groups.list", given, options)


class CustomerGraphGroupsLicenses(Namespace):
    """`customer.graph.groups.licenses`."""

    __slots__ = ()

    async def assign(
        self, group_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphGroup:
        """Assign licences to a group.

        Args:
            group_id: The group.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/group-assignlicense
        """
        given = {"group_id": group_id, "body": body}
        return await self._value("graph.groups.licenses.assign", given, options)


class CustomerGraphOauth2PermissionGrants(Namespace):
    """`customer.graph.oauth2_permission_grants`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.OAuth2PermissionGrant]:
        """List the delegated permissions that are granted in a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/oauth2permissiongrant-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.oauth2_permission_grants.list", given, options)


class CustomerGraphOrganization(Namespace):
    """`customer.graph.organization`."""

    __slots__ = ()

    async def get(
        self, organization_id: str, *, select: str | None = None, **options: Unpack[RestOptions]
    ) -> types.GraphOrganization:
        """Get an organization by its tenant id.

        Args:
            organization_id: Tenant id.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/organization-get
        """
        given = {"organization_id": organization_id, "select": select}
        return await self._value("graph.organization.get", given, options)

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphOrganization]:
        """List the organizations of a tenant: always one, its own.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/organization-list
        """
        given = {"select": select}
        return self._pages("graph.organization.list", given, options)


class CustomerGraphServiceHealth(Namespace):
    """`customer.graph.service_health`."""

    __slots__ = ()

    @property
    def issues(self) -> CustomerGraphServiceHealthIssues:
        """`customer.graph.service_health.issues`."""
        return CustomerGraphServiceHealthIssues(self._caller)

    @property
    def messages(self) -> CustomerGraphServiceHealthMessages:
        """`customer.graph.service_health.messages`."""
        return CustomerGraphServiceHealthMessages(self._caller)

    @property
    def overviews(self) -> CustomerGraphServiceHealthOverviews:
        """`customer.graph.service_health.overviews`."""
        return CustomerGraphServiceHealthOverviews(self._caller)


class CustomerGraphServiceHealthIssues(Namespace):
    """`customer.graph.service_health.issues`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceHealthIssue]:
        """List the issues of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.issues.list", given, options)


class CustomerGraphServiceHealthMessages(Namespace):
    """`customer.graph.service_health.messages`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceUpdateMessage]:
        """List the messages about a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_health.messages.list", given, options)


class CustomerGraphServiceHealthOverviews(Namespace):
    """`customer.graph.service_health.overviews`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceHealth]:
        """List the health of a tenant's services.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.service_health.overviews.list", given, options)


class CustomerGraphServicePrincipals(Namespace):
    """`customer.graph.service_principals`."""

    __slots__ = ()

    async def create(self, body: types.ServicePrincipal, **options: Unpack[RestOptions]) -> types.ServicePrincipal:
        """Create the service principal of an app in a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals
        """
        given = {"body": body}
        return await self._value("graph.service_principals.create", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServicePrincipal]:
        """List the service principals of a tenant.

        A filter on appId tells whether an app has been consented to.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/serviceprincipal-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.service_principals.list", given, options)


class CustomerGraphSubscribedSkus(Namespace):
    """`customer.graph.subscribed_skus`."""

    __slots__ = ()

    def list(self, *, select: str | None = None, **options: Unpack[PageOptions]) -> Pages[types.GraphSubscribedSku]:
        """List the licences that a tenant has.

        Args:
            select: Members to give, separated by commas.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/subscribedsku-list
        """
        given = {"select": select}
        return self._pages("graph.subscribed_skus.list", given, options)


class CustomerGraphTenantRelationships(Namespace):
    """`customer.graph.tenant_relationships`."""

    __slots__ = ()

    async def find_by_domain_name(self, domain_name: str, **options: Unpack[RestOptions]) -> types.TenantInformation:
        """Get what is public about a tenant, by one of its domains.

        In these clouds: global, usgov. The articles name the US government cloud beside the global one; China is in
        none, and is refused.

        Args:
            domain_name: One of its domains.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
        """
        given = {"domain_name": domain_name}
        return await self._value("graph.tenant_relationships.find_by_domain_name", given, options)

    async def find_by_tenant_id(self, tenant_id: str, **options: Unpack[RestOptions]) -> types.TenantInformation:
        """Get what is public about a tenant, by its id.

        In these clouds: global, usgov. The articles name the US government cloud beside the global one; China is in
        none, and is refused.

        Args:
            tenant_id: Tenant id.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid
        """
        given = {"tenant_id": tenant_id}
        return await self._value("graph.tenant_relationships.find_by_tenant_id", given, options)


class CustomerGraphUsers(Namespace):
    """`customer.graph.users`."""

    __slots__ = ()

    @property
    def deleted(self) -> CustomerGraphUsersDeleted:
        """`customer.graph.users.deleted`."""
        return CustomerGraphUsersDeleted(self._caller)

    @property
    def license_details(self) -> CustomerGraphUsersLicenseDetails:
        """`customer.graph.users.license_details`."""
        return CustomerGraphUsersLicenseDetails(self._caller)

    @property
    def licenses(self) -> CustomerGraphUsersLicenses:
        """`customer.graph.users.licenses`."""
        return CustomerGraphUsersLicenses(self._caller)

    async def create(self, body: types.GraphUser, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Create a user.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-post-users
        """
        given = {"body": body}
        return await self._value("graph.users.create", given, options)

    async def delete(self, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-delete
        """
        given = {"user_id": user_id}
        await self._value("graph.users.delete", given, options)

    async def get(self, user_id: str, *, select: str | None = None, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Get a user.

        Args:
            user_id: Object id or principal name of the user.
            select: Members to give, separated by commas.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-get
        """
        given = {"user_id": user_id, "select": select}
        return await self._value("graph.users.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        search: str | None = None,
        consistency_level: Literal["eventual"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphUser]:
        """List the users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            search: Search such as "displayName:adele"; with consistency_level.
            consistency_level: eventual, where search is used.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list
        """
        given = {
            "select": select,
            "filter": filter,
            "top": top,
            "count": count,
            "order_by": order_by,
            "search": search,
            "consistency_level": consistency_level,
        }
        return self._pages("graph.users.list", given, options)

    async def update(self, user_id: str, body: types.GraphUser, **options: Unpack[RestOptions]) -> None:
        """Change a user.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-update
        """
        given = {"user_id": user_id, "body": body}
        await self._value("graph.users.update", given, options)


class CustomerGraphUsersDeleted(Namespace):
    """`customer.graph.users.deleted`."""

    __slots__ = ()

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        count: bool | None = None,
        order_by: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphUser]:
        """List the deleted users of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            count: Whether the answer tells how many there are.
            order_by: Member to sort by, with asc or desc.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-list
        """
        given = {"select": select, "filter": filter, "top": top, "count": count, "order_by": order_by}
        return self._pages("graph.users.deleted.list", given, options)

    async def restore(self, object_id: str, **options: Unpack[RestOptions]) -> types.GraphUser:
        """Restore a deleted user.

        Args:
            object_id: Object id of the deleted user.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/directory-deleteditems-restore
        """
        given = {"object_id": object_id}
        return await self._value("graph.users.deleted.restore", given, options)


class CustomerGraphUsersLicenseDetails(Namespace):
    """`customer.graph.users.license_details`."""

    __slots__ = ()

    def list(self, user_id: str, **options: Unpack[PageOptions]) -> Pages[types.LicenseDetails]:
        """List the licences of a user.

        Args:
            user_id: Object id or principal name of the user.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/user-list-licensedetails
        """
        given = {"user_id": user_id}
        return self._pages("graph.users.license_details.list", given, options)


class CustomerGraphUsersLicenses(Namespace):
    """`customer.graph.users.licenses`."""

    __slots__ = ()

    async def assign(
        self, user_id: str, body: types.AssignLicenseRequest, **options: Unpack[RestOptions]
    ) -> types.GraphUser:
        """Assign licences to a user and remove them.

        Args:
            user_id: Object id or principal name of the user.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/user-assignlicense
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("graph.users.licenses.assign", given, options)


class CustomerManagedServices(Namespace):
    """`customer.managed_services`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ManagedService]:
        """List the services that the partner may administer for a customer.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id
        """
        return self._pages("customers.managed_services.list", {}, options)


class CustomerNewCommerceMigrationSchedules(Namespace):
    """`customer.new_commerce_migration_schedules`."""

    __slots__ = ()

    async def cancel(self, schedule_id: str, **options: Unpack[RestOptions]) -> types.NewCommerceMigrationSchedule:
        """Cancel the schedule of a migration.

        Args:
            schedule_id: The schedule of a migration.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule
        """
        given = {"schedule_id": schedule_id}
        return await self._value("customers.new_commerce_migration_schedules.cancel", given, options)

    async def create(
        self, body: types.NewCommerceMigrationSchedule, **options: Unpack[RestOptions]
    ) -> types.NewCommerceMigrationSchedule:
        """Schedule a migration to new commerce.

        The article shows no status: 200 and 201 are taken.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/schedule-a-new-commerce-migration
        """
        given = {"body": body}
        return await self._value("customers.new_commerce_migration_schedules.create", given, options)

    async def get(self, schedule_id: str, **options: Unpack[RestOptions]) -> types.NewCommerceMigrationSchedule:
        """Get the schedule of a migration.

        An article of October 2022 calls it sandbox only; later ones do not, and neither does this row.

        Args:
            schedule_id: The schedule of a migration.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-new-commerce-migration-schedule
        """
        given = {"schedule_id": schedule_id}
        return await self._value("customers.new_commerce_migration_schedules.get", given, options)

    async def update(
        self, schedule_id: str, body: types.NewCommerceMigrationSchedule, **options: Unpack[RestOptions]
    ) -> types.NewCommerceMigrationSchedule:
        """Change the schedule of a migration.

        An article of October 2022 calls it sandbox only; later ones do not, and neither does this row.

        Args:
            schedule_id: The schedule of a migration.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-new-commerce-migration-schedule
        """
        given = {"schedule_id": schedule_id, "body": body}
        return await self._value("customers.new_commerce_migration_schedules.update", given, options)


class CustomerNewCommerceMigrations(Namespace):
    """`customer.new_commerce_migrations`."""

    __slots__ = ()

    @property
    def events(self) -> CustomerNewCommerceMigrationsEvents:
        """`customer.new_commerce_migrations.events`."""
        return CustomerNewCommerceMigrationsEvents(self._caller)

    async def create(
        self, body: types.NewCommerceMigration, **options: Unpack[RestOptions]
    ) -> types.NewCommerceMigration:
        """Migrate a subscription to new commerce.

        At most 100 calls of a partner in five minutes. The article shows no status: 200 and 201 are taken.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-migration
        """
        given = {"body": body}
        return await self._value("customers.new_commerce_migrations.create", given, options)

    async def get(self, migration_id: str, **options: Unpack[RestOptions]) -> types.NewCommerceMigration:
        """Get a migration to new commerce.

        Args:
            migration_id: The migration.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-new-commerce-migration
        """
        given = {"migration_id": migration_id}
        return await self._value("customers.new_commerce_migrations.get", given, options)

    async def validate(
        self, body: types.NewCommerceMigration, **options: Unpack[RestOptions]
    ) -> types.NewCommerceEligibility:
        """Check whether a subscription can migrate.

        At most 450 calls of a partner for a customer in five minutes.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration
        """
        given = {"body": body}
        return await self._value("customers.new_commerce_migrations.validate", given, options)


class CustomerNewCommerceMigrationsEvents(Namespace):
    """`customer.new_commerce_migrations.events`."""

    __slots__ = ()

    def list(
        self,
        *,
        migration_id: str | None = None,
        current_subscription_id: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.NewCommerceMigrationEvent]:
        """List the events of a migration.

        Args:
            migration_id: Events of this migration; one of migration_id and current_subscription_id is given.
            current_subscription_id: Events of this subscription of the legacy commerce; one of migration_id and
                current_subscription_id is given.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-migration-events
        """
        given = {"migration_id": migration_id, "current_subscription_id": current_subscription_id}
        return self._pages("customers.new_commerce_migrations.events.list", given, options)


class CustomerOfferCategories(Namespace):
    """`customer.offer_categories`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.OfferCategory]:
        """List the categories of offers for a customer.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said,
        and the service decides.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        return self._pages("customers.offer_categories.list", {}, options)


class CustomerOffers(Namespace):
    """`customer.offers`."""

    __slots__ = ()

    def list(
        self, *, offset: int | None = None, size: int | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Offer]:
        """List the offers that a customer may buy.

        Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six years; call
        customers.products.list. Known from the .NET SDK only, no article has it: who may call it and where is not said,
        and the service decides.

        Args:
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"offset": offset, "size": size}
        return self._pages("customers.offers.list", given, options)


class CustomerOrders(Namespace):
    """`customer.orders`."""

    __slots__ = ()

    @property
    def activation_links(self) -> CustomerOrdersActivationLinks:
        """`customer.orders.activation_links`."""
        return CustomerOrdersActivationLinks(self._caller)

    @property
    def attachments(self) -> CustomerOrdersAttachments:
        """`customer.orders.attachments`."""
        return CustomerOrdersAttachments(self._caller)

    @property
    def line_items(self) -> CustomerOrdersLineItems:
        """`customer.orders.line_items`."""
        return CustomerOrdersLineItems(self._caller)

    @property
    def provisioning_status(self) -> CustomerOrdersProvisioningStatus:
        """`customer.orders.provisioning_status`."""
        return CustomerOrdersProvisioningStatus(self._caller)

    async def create(
        self, body: types.Order, *, customer_user_upn: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Order:
        """Create an order.

        With partnerIdOnRecord, for an indirect reseller, the documentation says app+user only. Orders of indirect
        providers are checked since 2025-10: ask partners.resellers.validate first.

        Args:
            body: What is sent.
            customer_user_upn: User of the customer for whom the purchase is made, by principal name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-an-order
        """
        given = {"body": body, "customer_user_upn": customer_user_upn}
        return await self._value("customers.orders.create", given, options)

    async def get(
        self, order_id: str, *, include_price: bool | None = None, **options: Unpack[RestOptions]
    ) -> types.Order:
        """Get an order.

        Args:
            order_id: The order.
            include_price: Whether prices are given too; false by default.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-order-by-id
        """
        given = {"order_id": order_id, "include_price": include_price}
        return await self._value("customers.orders.get", given, options)

    def list(
        self, *, include_price: bool | None = None, billing_type: str | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Order]:
        """List the orders of a customer.

        Up to 15 minutes pass before a new order is in it.

        Args:
            include_price: Whether prices are given too; false by default.
            billing_type: Only those of this billing cycle, such as onetime, monthly or annual.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-orders
        """
        given = {"include_price": include_price, "billing_type": billing_type}
        return self._pages("customers.orders.list", given, options)

    async def place(self, order: Any, **options: Unpack[CallOptions]) -> types.Order:
        """Create an order, after asking whether its resellers of record may sell: for indirect providers.

        Args:
            order: The order, as customers.orders.create takes it.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"order": order}
        return await self._value("customers.orders.place", given, options)

    async def update(self, order_id: str, body: types.Order, **options: Unpack[RestOptions]) -> types.Order:
        """Change the billing cycle of an order, add an add-on, or cancel it.

        Orders are cancelled by status or a quantity of 0: software within its window, reservations in the sandbox only.

        Args:
            order_id: The order.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/change-the-billing-cycle
        """
        given = {"order_id": order_id, "body": body}
        return await self._value("customers.orders.update", given, options)


class CustomerOrdersActivationLinks(Namespace):
    """`customer.orders.activation_links`."""

    __slots__ = ()

    def list(self, order_id: str, **options: Unpack[PageOptions]) -> Pages[types.OrderLineItemActivationLink]:
        """List the activation links of an order.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            order_id: The order.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"order_id": order_id}
        return self._pages("customers.orders.activation_links.list", given, options)


class CustomerOrdersAttachments(Namespace):
    """`customer.orders.attachments`."""

    __slots__ = ()

    async def download(self, order_id: str, attachment_id: str, **options: Unpack[RestOptions]) -> bytes:
        """Download an attachment of an order.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            order_id: The order.
            attachment_id: The attachment.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"order_id": order_id, "attachment_id": attachment_id}
        return await self._bytes("customers.orders.attachments.download", given, options)

    def list(self, order_id: str, **options: Unpack[PageOptions]) -> Pages[types.OrderAttachment]:
        """List the purchase orders that are attached to an order.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            order_id: The order.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"order_id": order_id}
        return self._pages("customers.orders.attachments.list", given, options)

    def upload(
        self, order_id: str, body: types.OrderAttachmentUpload, **options: Unpack[PageOptions]
    ) -> Pages[types.OrderAttachment]:
        """Attach purchase orders and tender files to an order.

        Args:
            order_id: The order.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/attaching-purchase-order-and-completing-po-details
        """
        given = {"order_id": order_id, "body": body}
        return self._pages("customers.orders.attachments.upload", given, options)


class CustomerOrdersLineItems(Namespace):
    """`customer.orders.line_items`."""

    __slots__ = ()

    @property
    def activation_links(self) -> CustomerOrdersLineItemsActivationLinks:
        """`customer.orders.line_items.activation_links`."""
        return CustomerOrdersLineItemsActivationLinks(self._caller)


class CustomerOrdersLineItemsActivationLinks(Namespace):
    """`customer.orders.line_items.activation_links`."""

    __slots__ = ()

    def list(
        self, order_id: str, line_item_number: int, **options: Unpack[PageOptions]
    ) -> Pages[types.OrderLineItemActivationLink]:
        """List the activation links of a line item.

        Args:
            order_id: The order.
            line_item_number: Number of the line item, from 0.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-activation-link-by-order-line-item
        """
        given = {"order_id": order_id, "line_item_number": line_item_number}
        return self._pages("customers.orders.line_items.activation_links.list", given, options)


class CustomerOrdersProvisioningStatus(Namespace):
    """`customer.orders.provisioning_status`."""

    __slots__ = ()

    def list(self, order_id: str, **options: Unpack[PageOptions]) -> Pages[types.OrderLineItemProvisioningStatus]:
        """List the provisioning state of each line item of an order.

        Not for the app alone (`app_only`).

        Args:
            order_id: The order.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-order-provisioning-status
        """
        given = {"order_id": order_id}
        return self._pages("customers.orders.provisioning_status.list", given, options)


class CustomerOrganization(Namespace):
    """`customer.organization`."""

    __slots__ = ()

    def get(self, **options: Unpack[PageOptions]) -> Pages[types.CustomerOrganization]:
        """Get the organization data of a customer's tenant.

        In these clouds: global. Needs GDAP. The article names one Customer; its example is an array of organizations,
        as this row has it.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-organization
        """
        return self._pages("customers.organization.get", {}, options)


class CustomerProducts(Namespace):
    """`customer.products`."""

    __slots__ = ()

    @property
    def skus(self) -> CustomerProductsSkus:
        """`customer.products.skus`."""
        return CustomerProductsSkus(self._caller)

    async def get(
        self, product_id: str, *, reservation_scope: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Product:
        """Get a product that a customer may buy.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"product_id": product_id, "reservation_scope": reservation_scope}
        return await self._value("customers.products.get", given, options)

    def list(
        self,
        target_view: Literal[
            "Azure",
            "AzureReservations",
            "AzureReservationsVM",
            "AzureReservationsSQL",
            "AzureReservationsCosmosDb",
            "MicrosoftAzure",
            "OnlineServices",
            "Software",
            "SoftwareSUSELinux",
            "SoftwarePerpetual",
            "SoftwareSubscriptions",
            "SpecializedOffers",
            "MarketplaceSaaS",
        ],
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Product]:
        """List the products that a customer may buy.

        The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.

        Args:
            target_view: View of the catalog.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-products-by-customer
        """
        given = {"target_view": target_view, "target_segment": target_segment, "reservation_scope": reservation_scope}
        return self._pages("customers.products.list", given, options)


class CustomerProductsSkus(Namespace):
    """`customer.products.skus`."""

    __slots__ = ()

    @property
    def availabilities(self) -> CustomerProductsSkusAvailabilities:
        """`customer.products.skus.availabilities`."""
        return CustomerProductsSkusAvailabilities(self._caller)

    async def get(
        self, product_id: str, sku_id: str, *, reservation_scope: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Sku:
        """Get a SKU that a customer may buy.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"product_id": product_id, "sku_id": sku_id, "reservation_scope": reservation_scope}
        return await self._value("customers.products.skus.get", given, options)

    def list(
        self,
        product_id: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Sku]:
        """List the SKUs of a product that a customer may buy.

        The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product-by-customer
        """
        given = {"product_id": product_id, "target_segment": target_segment, "reservation_scope": reservation_scope}
        return self._pages("customers.products.skus.list", given, options)


class CustomerProductsSkusAvailabilities(Namespace):
    """`customer.products.skus.availabilities`."""

    __slots__ = ()

    async def get(
        self, product_id: str, sku_id: str, availability_id: str, **options: Unpack[RestOptions]
    ) -> types.Availability:
        """Get an availability of a SKU for a customer.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            availability_id: The availability of the SKU.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"product_id": product_id, "sku_id": sku_id, "availability_id": availability_id}
        return await self._value("customers.products.skus.availabilities.get", given, options)

    def list(
        self,
        product_id: str,
        sku_id: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Availability]:
        """List the availabilities of a SKU for a customer.

        The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku-by-customer
        """
        given = {
            "product_id": product_id,
            "sku_id": sku_id,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
        }
        return self._pages("customers.products.skus.availabilities.list", given, options)


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


class CustomerPromotionEligibilities(Namespace):
    """`customer.promotion_eligibilities`."""

    __slots__ = ()

    def check(
        self, body: types.PromotionEligibilitiesRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.PromotionEligibilities]:
        """Check whether a customer may have promotions.

        In these clouds: global. At most 625 calls of a partner in a minute.

        Args:
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility
        """
        given = {"body": body}
        return self._pages("customers.promotion_eligibilities.check", given, options)


class CustomerQualification(Namespace):
    """`customer.qualification`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.CustomerQualification:
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
        return await self._value("customers.qualification.get", {}, options)

    async def update(
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
        return await self._value("customers.qualification.update", given, options)


class CustomerQualifications(Namespace):
    """`customer.qualifications`."""

    __slots__ = ()

    async def create(
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
        return await self._value("customers.qualifications.create", given, options)

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


class CustomerRelationships(Namespace):
    """`customer.relationships`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.PartnerRelationship]:
        """List the indirect resellers of a customer.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer
        """
        return self._pages("customers.relationships.list", {}, options)


class CustomerServiceCosts(Namespace):
    """`customer.service_costs`."""

    __slots__ = ()

    @property
    def line_items(self) -> CustomerServiceCostsLineItems:
        """`customer.service_costs.line_items`."""
        return CustomerServiceCostsLineItems(self._caller)

    @property
    def summary(self) -> CustomerServiceCostsSummary:
        """`customer.service_costs.summary`."""
        return CustomerServiceCostsSummary(self._caller)


class CustomerServiceCostsLineItems(Namespace):
    """`customer.service_costs.line_items`."""

    __slots__ = ()

    def list(self, billing_period: str, **options: Unpack[PageOptions]) -> Pages[types.ServiceCostLineItem]:
        """List the line items of a customer's service costs.

        In these clouds: global.

        Args:
            billing_period: The billing period; mostrecent is the only one that is documented.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-line-items
        """
        given = {"billing_period": billing_period}
        return self._pages("customers.service_costs.line_items.list", given, options)


class CustomerServiceCostsSummary(Namespace):
    """`customer.service_costs.summary`."""

    __slots__ = ()

    async def get(self, billing_period: str, **options: Unpack[RestOptions]) -> types.ServiceCostsSummary:
        """Get a customer's service costs of a billing period.

        In these clouds: global.

        Args:
            billing_period: The billing period; mostrecent is the only one that is documented.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-summary
        """
        given = {"billing_period": billing_period}
        return await self._value("customers.service_costs.summary.get", given, options)


class CustomerServiceIncidents(Namespace):
    """`customer.service_incidents`."""

    __slots__ = ()

    def list(
        self, *, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.ServiceIncidentDetail]:
        """List the Office incidents of a customer.

        Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has
        pointed to the service communications of Microsoft Graph since. It may be gone.

        Args:
            filter: Filter on Resolved.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"filter": filter}
        return self._pages("customers.service_incidents.list", given, options)


class CustomerServiceRequests(Namespace):
    """`customer.service_requests`."""

    __slots__ = ()

    async def get(self, service_request_id: str, **options: Unpack[RestOptions]) -> types.ServiceRequest:
        """Get a customer's service request.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            service_request_id: The service request.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"service_request_id": service_request_id}
        return await self._value("customers.service_requests.get", given, options)

    def list(
        self,
        *,
        offset: int | None = None,
        size: int | None = None,
        filter: types.FilterLike | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.ServiceRequest]:
        """List a customer's service requests.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            offset: Index of the first item, from 0.
            size: Items per page; the service's default where it is left out.
            filter: Filter on Status.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-service-requests-for-a-customer
        """
        given = {"offset": offset, "size": size, "filter": filter}
        return self._pages("customers.service_requests.list", given, options)

    async def update(
        self, service_request_id: str, body: types.ServiceRequest, **options: Unpack[RestOptions]
    ) -> types.ServiceRequest:
        """Change a customer's service request.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            service_request_id: The service request.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"service_request_id": service_request_id, "body": body}
        return await self._value("customers.service_requests.update", given, options)


class CustomerSubscribedSkus(Namespace):
    """`customer.subscribed_skus`."""

    __slots__ = ()

    def list(
        self,
        *,
        license_group_ids: Literal["Group1", "Group2"] | Sequence[Literal["Group1", "Group2"]] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.SubscribedSku]:
        """List the SKUs of a customer, with the counts of their licences.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            license_group_ids: Group1 has the licences that Entra ID manages, Group2 those of Minecraft.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-available-licenses
        """
        given = {"license_group_ids": license_group_ids}
        return self._pages("customers.subscribed_skus.list", given, options)


class CustomerSubscriptions(Namespace):
    """`customer.subscriptions`."""

    __slots__ = ()

    @property
    def activation_links(self) -> CustomerSubscriptionsActivationLinks:
        """`customer.subscriptions.activation_links`."""
        return CustomerSubscriptionsActivationLinks(self._caller)

    @property
    def addons(self) -> CustomerSubscriptionsAddons:
        """`customer.subscriptions.addons`."""
        return CustomerSubscriptionsAddons(self._caller)

    @property
    def azure_entitlements(self) -> CustomerSubscriptionsAzureEntitlements:
        """`customer.subscriptions.azure_entitlements`."""
        return CustomerSubscriptionsAzureEntitlements(self._caller)

    @property
    def azure_utilization(self) -> CustomerSubscriptionsAzureUtilization:
        """`customer.subscriptions.azure_utilization`."""
        return CustomerSubscriptionsAzureUtilization(self._caller)

    @property
    def conversions(self) -> CustomerSubscriptionsConversions:
        """`customer.subscriptions.conversions`."""
        return CustomerSubscriptionsConversions(self._caller)

    @property
    def custom_term_end_dates(self) -> CustomerSubscriptionsCustomTermEndDates:
        """`customer.subscriptions.custom_term_end_dates`."""
        return CustomerSubscriptionsCustomTermEndDates(self._caller)

    @property
    def meter_usage_records(self) -> CustomerSubscriptionsMeterUsageRecords:
        """`customer.subscriptions.meter_usage_records`."""
        return CustomerSubscriptionsMeterUsageRecords(self._caller)

    @property
    def overage(self) -> CustomerSubscriptionsOverage:
        """`customer.subscriptions.overage`."""
        return CustomerSubscriptionsOverage(self._caller)

    @property
    def provisioning_status(self) -> CustomerSubscriptionsProvisioningStatus:
        """`customer.subscriptions.provisioning_status`."""
        return CustomerSubscriptionsProvisioningStatus(self._caller)

    @property
    def registration_status(self) -> CustomerSubscriptionsRegistrationStatus:
        """`customer.subscriptions.registration_status`."""
        return CustomerSubscriptionsRegistrationStatus(self._caller)

    @property
    def registrations(self) -> CustomerSubscriptionsRegistrations:
        """`customer.subscriptions.registrations`."""
        return CustomerSubscriptionsRegistrations(self._caller)

    @property
    def resource_usage_records(self) -> CustomerSubscriptionsResourceUsageRecords:
        """`customer.subscriptions.resource_usage_records`."""
        return CustomerSubscriptionsResourceUsageRecords(self._caller)

    @property
    def support_contact(self) -> CustomerSubscriptionsSupportContact:
        """`customer.subscriptions.support_contact`."""
        return CustomerSubscriptionsSupportContact(self._caller)

    @property
    def transition_eligibilities(self) -> CustomerSubscriptionsTransitionEligibilities:
        """`customer.subscriptions.transition_eligibilities`."""
        return CustomerSubscriptionsTransitionEligibilities(self._caller)

    @property
    def transitions(self) -> CustomerSubscriptionsTransitions:
        """`customer.subscriptions.transitions`."""
        return CustomerSubscriptionsTransitions(self._caller)

    @property
    def upgrades(self) -> CustomerSubscriptionsUpgrades:
        """`customer.subscriptions.upgrades`."""
        return CustomerSubscriptionsUpgrades(self._caller)

    @property
    def usage_records(self) -> CustomerSubscriptionsUsageRecords:
        """`customer.subscriptions.usage_records`."""
        return CustomerSubscriptionsUsageRecords(self._caller)

    @property
    def usage_summary(self) -> CustomerSubscriptionsUsageSummary:
        """`customer.subscriptions.usage_summary`."""
        return CustomerSubscriptionsUsageSummary(self._caller)

    async def activate(
        self, subscription_id: str, **options: Unpack[RestOptions]
    ) -> types.SubscriptionActivationResult:
        """Activate a marketplace subscription of the sandbox.

        In these clouds: global. In the sandbox only.

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.activate", given, options)

    async def cancel(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Cancel a subscription now, within the days after its beginning or renewal in which that is allowed.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.cancel", given, options)

    async def change_at_renewal(
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
        return await self._value("customers.subscriptions.change_at_renewal", given, options)

    async def change_quantity(
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
        return await self._value("customers.subscriptions.change_quantity", given, options)

    async def end_renewal(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """End a subscription at the end of its term: it neither renews nor goes on as an extended service term.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.end_renewal", given, options)

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.Subscription:
        """Get a subscription.

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-subscription-by-id
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.get", given, options)

    def list(
        self, *, order_id: str | None = None, mpn_id: int | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Subscription]:
        """List the subscriptions of a customer.

        Args:
            order_id: Only those of this order.
            mpn_id: Only those of this partner of record.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-subscriptions
        """
        given = {"order_id": order_id, "mpn_id": mpn_id}
        return self._pages("customers.subscriptions.list", given, options)

    async def reactivate(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Make a suspended subscription active again.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.reactivate", given, options)

    async def rename(
        self, subscription_id: str, friendly_name: str, **options: Unpack[CallOptions]
    ) -> types.Subscription:
        """Give a subscription another name.

        Args:
            subscription_id: Id of the subscription.
            friendly_name: The name that people see.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id, "friendly_name": friendly_name}
        return await self._value("customers.subscriptions.rename", given, options)

    async def resume_renewal(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Let a subscription renew whose end was scheduled.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.resume_renewal", given, options)

    async def suspend(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Suspend a subscription; one with a term goes on being billed.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.suspend", given, options)

    async def update(
        self, subscription_id: str, body: types.Subscription, **options: Unpack[RestOptions]
    ) -> types.Subscription:
        """Change the quantity, state, renewal, name or schedule of a subscription.

        Send the whole resource: what is left out is reset, above all autoRenewEnabled, which becomes false. A change in
        the middle of a term deletes what was scheduled. To suspend, reactivate or cancel, set status to suspended,
        active or deleted (within the cancellation window). With 202, Location says where the state is.

        Args:
            subscription_id: The subscription.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-subscription-by-id
        """
        given = {"subscription_id": subscription_id, "body": body}
        return await self._value("customers.subscriptions.update", given, options)


class CustomerSubscriptionsActivationLinks(Namespace):
    """`customer.subscriptions.activation_links`."""

    __slots__ = ()

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.OrderLineItemActivationLink]:
        """List the activation links of a subscription.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.activation_links.list", given, options)


class CustomerSubscriptionsAddons(Namespace):
    """`customer.subscriptions.addons`."""

    __slots__ = ()

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.Subscription]:
        """List the add-ons of a subscription.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-add-ons-for-a-subscription
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.addons.list", given, options)


class CustomerSubscriptionsAzureEntitlements(Namespace):
    """`customer.subscriptions.azure_entitlements`."""

    __slots__ = ()

    async def cancel(
        self,
        subscription_id: str,
        entitlement_id: str,
        body: types.AzureEntitlementCancellationRequestContent,
        **options: Unpack[RestOptions],
    ) -> types.AzureEntitlement:
        """Cancel an Azure subscription.

        Args:
            subscription_id: The subscription.
            entitlement_id: The Azure subscription of the Azure plan.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription
        """
        given = {"subscription_id": subscription_id, "entitlement_id": entitlement_id, "body": body}
        return await self._value("customers.subscriptions.azure_entitlements.cancel", given, options)

    async def get(
        self, subscription_id: str, entitlement_id: str, **options: Unpack[RestOptions]
    ) -> types.AzureEntitlement:
        """Get an Azure subscription of an Azure plan.

        The article's table says POST; its example and the SDK use GET, as this row does.

        Args:
            subscription_id: The subscription.
            entitlement_id: The Azure subscription of the Azure plan.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-azure-entitlement-for-a-subscription
        """
        given = {"subscription_id": subscription_id, "entitlement_id": entitlement_id}
        return await self._value("customers.subscriptions.azure_entitlements.get", given, options)

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.AzureEntitlement]:
        """List the Azure subscriptions of an Azure plan.

        In these clouds: global.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-azure-entitlements-for-subscription
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.azure_entitlements.list", given, options)

    async def reactivate(self, subscription_id: str, entitlement_id: str, **options: Unpack[RestOptions]) -> None:
        """Reactivate an Azure subscription.

        Args:
            subscription_id: The subscription.
            entitlement_id: The Azure subscription of the Azure plan.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/reactivate-an-azure-subscription
        """
        given = {"subscription_id": subscription_id, "entitlement_id": entitlement_id}
        await self._value("customers.subscriptions.azure_entitlements.reactivate", given, options)


class CustomerSubscriptionsAzureUtilization(Namespace):
    """`customer.subscriptions.azure_utilization`."""

    __slots__ = ()

    def list(
        self,
        subscription_id: str,
        start_time: date | str,
        end_time: date | str,
        *,
        size: int | None = None,
        granularity: Literal["daily", "hourly"] | None = None,
        show_details: bool | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.AzureUtilizationRecord]:
        """List how much of Azure was used, without prices.

        In these clouds: global, usgov. Of the legacy offer only (MS-AZR-0145P), not of Azure plans. 204 with
        Retry-After means that the data is not there yet.

        Args:
            subscription_id: The subscription.
            start_time: Begin, by when usage was reported.
            end_time: End, by when usage was reported.
            size: Items per page; the service's default where it is left out.
            granularity: Span of time of a record; daily by default.
            show_details: Whether records are told apart by instance; true by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-utilization-record-for-azure
        """
        given = {
            "subscription_id": subscription_id,
            "start_time": start_time,
            "end_time": end_time,
            "size": size,
            "granularity": granularity,
            "show_details": show_details,
        }
        return self._pages("customers.subscriptions.azure_utilization.list", given, options)


class CustomerSubscriptionsConversions(Namespace):
    """`customer.subscriptions.conversions`."""

    __slots__ = ()

    async def create(
        self, subscription_id: str, body: types.Conversion, **options: Unpack[RestOptions]
    ) -> types.ConversionResult:
        """Convert a trial into a paid subscription.

        Not for the app alone (`app_only`). In these clouds: global. Deprecated since 2023, for new commerce; call
        customers.subscriptions.transitions.create.

        Args:
            subscription_id: The subscription.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/convert-a-trial-subscription-to-paid
        """
        given = {"subscription_id": subscription_id, "body": body}
        return await self._value("customers.subscriptions.conversions.create", given, options)

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.Conversion]:
        """List the offers that a trial can be converted to.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-trial-conversion-offers
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.conversions.list", given, options)


class CustomerSubscriptionsCustomTermEndDates(Namespace):
    """`customer.subscriptions.custom_term_end_dates`."""

    __slots__ = ()

    def list(
        self,
        term_duration: str,
        *,
        term_start_date: date | str | None = None,
        target_coterm_subscription_id: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.CustomTermEndDate]:
        """List the custom ends of a term that are allowed.

        At most 300 a page.

        Args:
            term_duration: Term as ISO 8601: P1M, P1Y or P3Y.
            term_start_date: When the term begins.
            target_coterm_subscription_id: The subscription with which the term is to end.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/custom-term-end-dates
        """
        given = {
            "term_duration": term_duration,
            "term_start_date": term_start_date,
            "target_coterm_subscription_id": target_coterm_subscription_id,
        }
        return self._pages("customers.subscriptions.custom_term_end_dates.list", given, options)


class CustomerSubscriptionsMeterUsageRecords(Namespace):
    """`customer.subscriptions.meter_usage_records`."""

    __slots__ = ()

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.MeterUsageRecord]:
        """List the usage of a subscription by meter.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-meter-usage-records
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.meter_usage_records.list", given, options)


class CustomerSubscriptionsOverage(Namespace):
    """`customer.subscriptions.overage`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.Overage]:
        """List the overage settings of a customer.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-subscription-overage
        """
        return self._pages("customers.subscriptions.overage.list", {}, options)

    async def update(self, body: types.Overage, **options: Unpack[RestOptions]) -> types.Overage:
        """Set the overage of a customer.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-subscription-overage
        """
        given = {"body": body}
        return await self._value("customers.subscriptions.overage.update", given, options)


class CustomerSubscriptionsProvisioningStatus(Namespace):
    """`customer.subscriptions.provisioning_status`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SubscriptionProvisioningStatus:
        """Get the provisioning state of a subscription.

        Not for the app alone (`app_only`).

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-subscription-provisioning-status
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.provisioning_status.get", given, options)


class CustomerSubscriptionsRegistrationStatus(Namespace):
    """`customer.subscriptions.registration_status`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SubscriptionRegistrationStatus:
        """Get the state of the registration of a subscription.

        In these clouds: global.

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-subscription-registration-status
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.registration_status.get", given, options)


class CustomerSubscriptionsRegistrations(Namespace):
    """`customer.subscriptions.registrations`."""

    __slots__ = ()

    async def create(self, subscription_id: str, **options: Unpack[RestOptions]) -> None:
        """Register an Azure subscription for reservations.

        In these clouds: global. Location leads to customers.subscriptions.registration_status.get.

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/register-a-subscription
        """
        given = {"subscription_id": subscription_id}
        await self._value("customers.subscriptions.registrations.create", given, options)


class CustomerSubscriptionsResourceUsageRecords(Namespace):
    """`customer.subscriptions.resource_usage_records`."""

    __slots__ = ()

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.ResourceUsageRecord]:
        """List the usage of an Azure plan by resource.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-resource-usage-records
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.resource_usage_records.list", given, options)


class CustomerSubscriptionsSupportContact(Namespace):
    """`customer.subscriptions.support_contact`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SupportContact:
        """Get the support contact of a subscription.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-subscription-s-support-contact
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.support_contact.get", given, options)

    async def update(
        self, subscription_id: str, body: types.SupportContact, **options: Unpack[RestOptions]
    ) -> types.SupportContact:
        """Set the support contact of a subscription.

        Not for the app alone (`app_only`). In these clouds: global, usgov. Not for subscriptions of new commerce.

        Args:
            subscription_id: The subscription.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-subscription-s-support-contact
        """
        given = {"subscription_id": subscription_id, "body": body}
        return await self._value("customers.subscriptions.support_contact.update", given, options)


class CustomerSubscriptionsTransitionEligibilities(Namespace):
    """`customer.subscriptions.transition_eligibilities`."""

    __slots__ = ()

    def list(
        self,
        subscription_id: str,
        *,
        eligibility_type: Literal["immediate", "scheduled"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.TransitionEligibility]:
        """List the transitions that a subscription can make.

        Args:
            subscription_id: The subscription.
            eligibility_type: When the transition takes effect; immediate by default.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription
        """
        given = {"subscription_id": subscription_id, "eligibility_type": eligibility_type}
        return self._pages("customers.subscriptions.transition_eligibilities.list", given, options)


class CustomerSubscriptionsTransitions(Namespace):
    """`customer.subscriptions.transitions`."""

    __slots__ = ()

    async def create(
        self, subscription_id: str, body: types.Transition, **options: Unpack[RestOptions]
    ) -> types.Transition:
        """Move a subscription to another product.

        Args:
            subscription_id: The subscription.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/transition-a-new-commerce-subscription
        """
        given = {"subscription_id": subscription_id, "body": body}
        return await self._value("customers.subscriptions.transitions.create", given, options)

    def list(
        self, subscription_id: str, *, operation_id: str | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.Transition]:
        """List the transitions that a subscription made.

        In these clouds: global. The article writes operation-id, the SDK operationId, as this row does. The article's
        example shows one object; the SDK reads a collection.

        Args:
            subscription_id: The subscription.
            operation_id: Only this transition.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-transitions
        """
        given = {"subscription_id": subscription_id, "operation_id": operation_id}
        return self._pages("customers.subscriptions.transitions.list", given, options)


class CustomerSubscriptionsUpgrades(Namespace):
    """`customer.subscriptions.upgrades`."""

    __slots__ = ()

    async def create(
        self, subscription_id: str, body: types.Upgrade, **options: Unpack[RestOptions]
    ) -> types.UpgradeResult:
        """Upgrade a subscription of the legacy commerce.

        Deprecated since 2023, for new commerce; call customers.subscriptions.transitions.create. The article calls the
        subscription of the path the target; the SDK posts to the source, and names the target offer in the body.

        Args:
            subscription_id: The subscription.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/transition-a-subscription
        """
        given = {"subscription_id": subscription_id, "body": body}
        return await self._value("customers.subscriptions.upgrades.create", given, options)

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.Upgrade]:
        """List what a subscription of the legacy commerce can be upgraded to.

        Deprecated since 2023, for new commerce; call customers.subscriptions.transition_eligibilities.list.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/transition-a-subscription
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.upgrades.list", given, options)


class CustomerSubscriptionsUsageRecords(Namespace):
    """`customer.subscriptions.usage_records`."""

    __slots__ = ()

    @property
    def daily(self) -> CustomerSubscriptionsUsageRecordsDaily:
        """`customer.subscriptions.usage_records.daily`."""
        return CustomerSubscriptionsUsageRecordsDaily(self._caller)

    @property
    def resources(self) -> CustomerSubscriptionsUsageRecordsResources:
        """`customer.subscriptions.usage_records.resources`."""
        return CustomerSubscriptionsUsageRecordsResources(self._caller)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.SubscriptionMonthlyUsageRecord]:
        """List the usage of each of a customer's subscriptions.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-s-usage-records
        """
        return self._pages("customers.subscriptions.usage_records.list", {}, options)


class CustomerSubscriptionsUsageRecordsDaily(Namespace):
    """`customer.subscriptions.usage_records.daily`."""

    __slots__ = ()

    def list(self, subscription_id: str, **options: Unpack[PageOptions]) -> Pages[types.SubscriptionDailyUsageRecord]:
        """List the daily usage of a subscription.

        Retired since 2021: Call customers.subscriptions.meter_usage_records.list or
        customers.subscriptions.resource_usage_records.list. Only the Java SDK of 2020 has it; the .NET SDK of 2021 has
        dropped it, and there is no article.

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.usage_records.daily.list", given, options)


class CustomerSubscriptionsUsageRecordsResources(Namespace):
    """`customer.subscriptions.usage_records.resources`."""

    __slots__ = ()

    def list(
        self, subscription_id: str, **options: Unpack[PageOptions]
    ) -> Pages[types.AzureResourceMonthlyUsageRecord]:
        """List the monthly usage of a subscription by service.

        In these clouds: global, usgov. Deprecated since 2023; call customers.subscriptions.meter_usage_records.list. Of
        the legacy offer only (MS-AZR-0145P).

        Args:
            subscription_id: The subscription.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-monthly-usage-records-for-a-subscription
        """
        given = {"subscription_id": subscription_id}
        return self._pages("customers.subscriptions.usage_records.resources.list", given, options)


class CustomerSubscriptionsUsageSummary(Namespace):
    """`customer.subscriptions.usage_summary`."""

    __slots__ = ()

    async def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SubscriptionUsageSummary:
        """Get a summary of the usage of a subscription.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-usage-summary
        """
        given = {"subscription_id": subscription_id}
        return await self._value("customers.subscriptions.usage_summary.get", given, options)


class CustomerTransferEligibility(Namespace):
    """`customer.transfer_eligibility`."""

    __slots__ = ()

    def list(self, transfer_type: str, **options: Unpack[PageOptions]) -> Pages[types.TransferEligibility]:
        """List which of a customer's subscriptions can be transferred.

        In these clouds: global.

        Args:
            transfer_type: Kind of the transfer, such as directtoindirect.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-customer-s-subscriptions-transfer-eligibility
        """
        given = {"transfer_type": transfer_type}
        return self._pages("customers.transfer_eligibility.list", given, options)


class CustomerTransfers(Namespace):
    """`customer.transfers`."""

    __slots__ = ()

    async def accept(self, transfer_id: str, **options: Unpack[RestOptions]) -> types.TransferSubmitResult:
        """Accept a transfer.

        In these clouds: global.

        Args:
            transfer_id: The transfer.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/accept-a-transfer
        """
        given = {"transfer_id": transfer_id}
        return await self._value("customers.transfers.accept", given, options)

    async def create(self, body: types.TransferEntity, **options: Unpack[RestOptions]) -> types.TransferEntity:
        """Propose a transfer of subscriptions to this partner.

        In these clouds: global.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-a-transfer
        """
        given = {"body": body}
        return await self._value("customers.transfers.create", given, options)

    async def get(self, transfer_id: str, **options: Unpack[RestOptions]) -> types.TransferEntity:
        """Get a transfer.

        In these clouds: global.

        Args:
            transfer_id: The transfer.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-transfer-by-id
        """
        given = {"transfer_id": transfer_id}
        return await self._value("customers.transfers.get", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.TransferEntity]:
        """List the transfers of a customer.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers
        """
        return self._pages("customers.transfers.list", {}, options)

    async def reject(
        self, transfer_id: str, body: types.TransferEntity, **options: Unpack[RestOptions]
    ) -> types.TransferEntity:
        """Reject a transfer, or change one that this partner created.

        In these clouds: global. The partner who has the subscriptions rejects with it, or adds the line items of a new
        commerce transfer; the one who created it changes it.

        Args:
            transfer_id: The transfer.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/reject-a-transfer
        """
        given = {"transfer_id": transfer_id, "body": body}
        return await self._value("customers.transfers.reject", given, options)

    async def withdraw(self, transfer_id: str, **options: Unpack[RestOptions]) -> None:
        """Withdraw a transfer.

        In these clouds: global.

        Args:
            transfer_id: The transfer.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/withdraw-a-transfer
        """
        given = {"transfer_id": transfer_id}
        await self._value("customers.transfers.withdraw", given, options)


class CustomerUsageBudget(Namespace):
    """`customer.usage_budget`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.SpendingBudget:
        """Get a customer's budget for Azure.

        In these clouds: global, usgov.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-spending-budget
        """
        return await self._value("customers.usage_budget.get", {}, options)

    async def update(self, body: types.SpendingBudget, **options: Unpack[RestOptions]) -> types.SpendingBudget:
        """Set a customer's budget for Azure.

        In these clouds: global, usgov.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-customer-s-usage-spending-budget
        """
        given = {"body": body}
        return await self._value("customers.usage_budget.update", given, options)


class CustomerUsageSummary(Namespace):
    """`customer.usage_summary`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.CustomerUsageSummary:
        """Get a summary of a customer's usage.

        Not for the app alone (`app_only`). In these clouds: global, usgov.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-customer-usage-summary
        """
        return await self._value("customers.usage_summary.get", {}, options)


class CustomerUsers(Namespace):
    """`customer.users`."""

    __slots__ = ()

    @property
    def directory_roles(self) -> CustomerUsersDirectoryRoles:
        """`customer.users.directory_roles`."""
        return CustomerUsersDirectoryRoles(self._caller)

    @property
    def license_updates(self) -> CustomerUsersLicenseUpdates:
        """`customer.users.license_updates`."""
        return CustomerUsersLicenseUpdates(self._caller)

    @property
    def licenses(self) -> CustomerUsersLicenses:
        """`customer.users.licenses`."""
        return CustomerUsersLicenses(self._caller)

    async def create(self, body: types.CustomerUser, **options: Unpack[RestOptions]) -> types.CustomerUser:
        """Create a user in a customer's tenant.

        Not for the app alone (`app_only`). In these clouds: global. The article's example answers 200.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer
        """
        given = {"body": body}
        return await self._value("customers.users.create", given, options)

    async def delete(self, user_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a user, who can be restored for 30 days.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-user-accounts-for-a-customer
        """
        given = {"user_id": user_id}
        await self._value("customers.users.delete", given, options)

    async def get(self, user_id: str, **options: Unpack[RestOptions]) -> types.CustomerUser:
        """Get one user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-user-account-by-id
        """
        given = {"user_id": user_id}
        return await self._value("customers.users.get", given, options)

    def list(
        self,
        *,
        size: int | None = None,
        filter: types.FilterLike | None = None,
        sort_field: str | None = None,
        sort_direction: Literal["Ascending", "Descending"] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.CustomerUser]:
        """List the users of a customer, or the deleted ones.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            size: Items per page; the service's default where it is left out.
            filter: Filter on UserState: equals Inactive gives the deleted users.
            sort_field: Member to sort by.
            sort_direction: Direction of the sort.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-all-user-accounts-for-a-customer
        """
        given = {"size": size, "filter": filter, "sort_field": sort_field, "sort_direction": sort_direction}
        return self._pages("customers.users.list", given, options)

    async def reset_password(
        self, user_id: str, body: types.CustomerUser, **options: Unpack[RestOptions]
    ) -> types.CustomerUser:
        """Reset a user's password.

        Not for the app alone (`app_only`). In these clouds: global. The article of 2021, and the SDK, use
        customers.users.update for it.

        Args:
            user_id: The user's object id in the customer's directory.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("customers.users.reset_password", given, options)

    async def update(
        self, user_id: str, body: types.CustomerUser, **options: Unpack[RestOptions]
    ) -> types.CustomerUser:
        """Change a user, set a password, or restore a deleted user.

        Not for the app alone (`app_only`). In these clouds: global. The article's table leaves the user out of the
        path, its example has it. A deleted user is restored by state = active, within 30 days.

        Args:
            user_id: The user's object id in the customer's directory.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("customers.users.update", given, options)


class CustomerUsersDirectoryRoles(Namespace):
    """`customer.users.directory_roles`."""

    __slots__ = ()

    def list(self, user_id: str, **options: Unpack[PageOptions]) -> Pages[types.DirectoryRole]:
        """List the directory roles of a user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer
        """
        given = {"user_id": user_id}
        return self._pages("customers.users.directory_roles.list", given, options)


class CustomerUsersLicenseUpdates(Namespace):
    """`customer.users.license_updates`."""

    __slots__ = ()

    async def create(
        self, user_id: str, body: types.LicenseUpdate, **options: Unpack[RestOptions]
    ) -> types.LicenseUpdate:
        """Assign licences to a user and remove them.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/assign-licenses-to-a-user
        """
        given = {"user_id": user_id, "body": body}
        return await self._value("customers.users.license_updates.create", given, options)


class CustomerUsersLicenses(Namespace):
    """`customer.users.licenses`."""

    __slots__ = ()

    def list(
        self,
        user_id: str,
        *,
        license_group_ids: Literal["Group1", "Group2"] | Sequence[Literal["Group1", "Group2"]] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.License]:
        """List the licences of a user.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            user_id: The user's object id in the customer's directory.
            license_group_ids: Group1 has the licences that Entra ID manages, Group2 those of Minecraft.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/check-which-licenses-are-assigned-to-a-user
        """
        given = {"user_id": user_id, "license_group_ids": license_group_ids}
        return self._pages("customers.users.licenses.list", given, options)


class CustomerValidationStatus(Namespace):
    """`customer.validation_status`."""

    __slots__ = ()

    async def get(self, type: Literal["account"], **options: Unpack[RestOptions]) -> types.ValidationStatus:
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
        return await self._value("customers.validation_status.get", given, options)


class CustomerValidations(Namespace):
    """`customer.validations`."""

    __slots__ = ()

    async def get(self, **options: Unpack[RestOptions]) -> types.GccValidationRelationship:
        """Get the validation of a customer for the government cloud.

        Known from a Swagger file only: who may call it and where is not said, and the service decides.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("customers.validations.get", {}, options)


class CustomerVerifiedDomains(Namespace):
    """`customer.verified_domains`."""

    __slots__ = ()

    async def create(self, body: types.VerifiedDomain, **options: Unpack[RestOptions]) -> types.Domain:
        """Add a verified domain, for registrars of domains.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer
        """
        given = {"body": body}
        return await self._value("customers.verified_domains.create", given, options)
