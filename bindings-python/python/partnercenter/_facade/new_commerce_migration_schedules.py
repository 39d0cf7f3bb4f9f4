# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`new_commerce_migration_schedules` of the client that waits."""

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


class CustomerNewCommerceMigrationSchedules(Namespace):
    """`customer.new_commerce_migration_schedules`."""

    __slots__ = ()

    def cancel(self, schedule_id: str, **options: Unpack[RestOptions]) -> types.NewCommerceMigrationSchedule:
        """Cancel the schedule of a migration.

        Args:
            schedule_id: The schedule of a migration.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule
        """
        given = {"schedule_id": schedule_id}
        return self._value("customers.new_commerce_migration_schedules.cancel", given, options)

    def create(
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
        return self._value("customers.new_commerce_migration_schedules.create", given, options)

    def get(self, schedule_id: str, **options: Unpack[RestOptions]) -> types.NewCommerceMigrationSchedule:
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
        return self._value("customers.new_commerce_migration_schedules.get", given, options)

    def update(
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
        return self._value("customers.new_commerce_migration_schedules.update", given, options)
