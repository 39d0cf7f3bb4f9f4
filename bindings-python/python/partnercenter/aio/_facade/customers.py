# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`customers` of asyncio."""

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
