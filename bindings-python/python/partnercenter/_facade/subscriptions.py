# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`subscriptions` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from .._work import Work
    from ..types import CallOptions, PageOptions, RestOptions


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

    def activate(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SubscriptionActivationResult:
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
        return self._value("customers.subscriptions.activate", given, options)

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

    def change_reseller(
        self, subscription_id: str, partner_id: str, **options: Unpack[CallOptions]
    ) -> types.Subscription:
        """Give a subscription another reseller of record, after asking whether it may sell: for indirect providers.

        Args:
            subscription_id: Id of the subscription.
            partner_id: Partner location id of the reseller.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id, "partner_id": partner_id}
        return self._value("customers.subscriptions.change_reseller", given, options)

    def check_resellers(self, subscription_id: str, **options: Unpack[CallOptions]) -> types.Subscription:
        """Ask whether the resellers of record of a subscription may sell, before it is changed.

        Args:
            subscription_id: Id of the subscription.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"subscription_id": subscription_id}
        return self._value("customers.subscriptions.check_resellers", given, options)

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

    def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.Subscription:
        """Get a subscription.

        Args:
            subscription_id: The subscription.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-subscription-by-id
        """
        given = {"subscription_id": subscription_id}
        return self._value("customers.subscriptions.get", given, options)

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

    def update(
        self, subscription_id: str, body: types.Subscription, **options: Unpack[RestOptions]
    ) -> Work[types.Subscription]:
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
        return self._work("customers.subscriptions.update", given, options)


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

    def cancel(
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
        return self._value("customers.subscriptions.azure_entitlements.cancel", given, options)

    def get(self, subscription_id: str, entitlement_id: str, **options: Unpack[RestOptions]) -> types.AzureEntitlement:
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
        return self._value("customers.subscriptions.azure_entitlements.get", given, options)

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

    def reactivate(self, subscription_id: str, entitlement_id: str, **options: Unpack[RestOptions]) -> None:
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
        self._value("customers.subscriptions.azure_entitlements.reactivate", given, options)


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

    def create(
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
        return self._value("customers.subscriptions.conversions.create", given, options)

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

    def update(self, body: types.Overage, **options: Unpack[RestOptions]) -> types.Overage:
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
        return self._value("customers.subscriptions.overage.update", given, options)


class CustomerSubscriptionsProvisioningStatus(Namespace):
    """`customer.subscriptions.provisioning_status`."""

    __slots__ = ()

    def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SubscriptionProvisioningStatus:
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
        return self._value("customers.subscriptions.provisioning_status.get", given, options)


class CustomerSubscriptionsRegistrationStatus(Namespace):
    """`customer.subscriptions.registration_status`."""

    __slots__ = ()

    def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SubscriptionRegistrationStatus:
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
        return self._value("customers.subscriptions.registration_status.get", given, options)


class CustomerSubscriptionsRegistrations(Namespace):
    """`customer.subscriptions.registrations`."""

    __slots__ = ()

    def create(
        self, subscription_id: str, **options: Unpack[RestOptions]
    ) -> Work[types.SubscriptionRegistrationStatus]:
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
        return self._work("customers.subscriptions.registrations.create", given, options)


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

    def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SupportContact:
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
        return self._value("customers.subscriptions.support_contact.get", given, options)

    def update(
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
        return self._value("customers.subscriptions.support_contact.update", given, options)


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

    def create(self, subscription_id: str, body: types.Transition, **options: Unpack[RestOptions]) -> types.Transition:
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
        return self._value("customers.subscriptions.transitions.create", given, options)

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

    def create(self, subscription_id: str, body: types.Upgrade, **options: Unpack[RestOptions]) -> types.UpgradeResult:
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
        return self._value("customers.subscriptions.upgrades.create", given, options)

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

    def get(self, subscription_id: str, **options: Unpack[RestOptions]) -> types.SubscriptionUsageSummary:
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
        return self._value("customers.subscriptions.usage_summary.get", given, options)
