# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_tenant_relationships` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


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
