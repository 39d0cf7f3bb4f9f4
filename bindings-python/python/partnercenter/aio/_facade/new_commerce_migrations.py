# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`new_commerce_migrations` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions, RestOptions
    from .._calls import Pages


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
