# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph` of asyncio."""

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .graph_billing import PartnerGraphBilling
    from .graph_contracts import PartnerGraphContracts
    from .graph_delegated_admin_customers import (
        CustomerGraphDelegatedAdminCustomers,
        PartnerGraphDelegatedAdminCustomers,
    )
    from .graph_delegated_admin_relationships import PartnerGraphDelegatedAdminRelationships
    from .graph_directory_roles import CustomerGraphDirectoryRoles, PartnerGraphDirectoryRoles
    from .graph_directory_subscriptions import CustomerGraphDirectorySubscriptions, PartnerGraphDirectorySubscriptions
    from .graph_domains import CustomerGraphDomains, PartnerGraphDomains
    from .graph_groups import CustomerGraphGroups, PartnerGraphGroups
    from .graph_oauth2_permission_grants import CustomerGraphOauth2PermissionGrants, PartnerGraphOauth2PermissionGrants
    from .graph_organization import CustomerGraphOrganization, PartnerGraphOrganization
    from .graph_partner_security import PartnerGraphPartnerSecurity
    from .graph_service_health import CustomerGraphServiceHealth, PartnerGraphServiceHealth
    from .graph_service_principals import CustomerGraphServicePrincipals, PartnerGraphServicePrincipals
    from .graph_subscribed_skus import CustomerGraphSubscribedSkus, PartnerGraphSubscribedSkus
    from .graph_tenant_relationships import CustomerGraphTenantRelationships, PartnerGraphTenantRelationships
    from .graph_users import CustomerGraphUsers, PartnerGraphUsers


class PartnerGraph(Namespace):
    """`partner.graph`."""

    __slots__ = ()

    @property
    def billing(self) -> PartnerGraphBilling:
        """`partner.graph.billing`."""
        from . import graph_billing

        return graph_billing.PartnerGraphBilling(self._caller)

    @property
    def contracts(self) -> PartnerGraphContracts:
        """`partner.graph.contracts`."""
        from . import graph_contracts

        return graph_contracts.PartnerGraphContracts(self._caller)

    @property
    def delegated_admin_customers(self) -> PartnerGraphDelegatedAdminCustomers:
        """`partner.graph.delegated_admin_customers`."""
        from . import graph_delegated_admin_customers

        return graph_delegated_admin_customers.PartnerGraphDelegatedAdminCustomers(self._caller)

    @property
    def delegated_admin_relationships(self) -> PartnerGraphDelegatedAdminRelationships:
        """`partner.graph.delegated_admin_relationships`."""
        from . import graph_delegated_admin_relationships

        return graph_delegated_admin_relationships.PartnerGraphDelegatedAdminRelationships(self._caller)

    @property
    def directory_roles(self) -> PartnerGraphDirectoryRoles:
        """`partner.graph.directory_roles`."""
        from . import graph_directory_roles

        return graph_directory_roles.PartnerGraphDirectoryRoles(self._caller)

    @property
    def directory_subscriptions(self) -> PartnerGraphDirectorySubscriptions:
        """`partner.graph.directory_subscriptions`."""
        from . import graph_directory_subscriptions

        return graph_directory_subscriptions.PartnerGraphDirectorySubscriptions(self._caller)

    @property
    def domains(self) -> PartnerGraphDomains:
        """`partner.graph.domains`."""
        from . import graph_domains

        return graph_domains.PartnerGraphDomains(self._caller)

    @property
    def groups(self) -> PartnerGraphGroups:
        """`partner.graph.groups`."""
        from . import graph_groups

        return graph_groups.PartnerGraphGroups(self._caller)

    @property
    def oauth2_permission_grants(self) -> PartnerGraphOauth2PermissionGrants:
        """`partner.graph.oauth2_permission_grants`."""
        from . import graph_oauth2_permission_grants

        return graph_oauth2_permission_grants.PartnerGraphOauth2PermissionGrants(self._caller)

    @property
    def organization(self) -> PartnerGraphOrganization:
        """`partner.graph.organization`."""
        from . import graph_organization

        return graph_organization.PartnerGraphOrganization(self._caller)

    @property
    def partner_security(self) -> PartnerGraphPartnerSecurity:
        """`partner.graph.partner_security`."""
        from . import graph_partner_security

        return graph_partner_security.PartnerGraphPartnerSecurity(self._caller)

    @property
    def service_health(self) -> PartnerGraphServiceHealth:
        """`partner.graph.service_health`."""
        from . import graph_service_health

        return graph_service_health.PartnerGraphServiceHealth(self._caller)

    @property
    def service_principals(self) -> PartnerGraphServicePrincipals:
        """`partner.graph.service_principals`."""
        from . import graph_service_principals

        return graph_service_principals.PartnerGraphServicePrincipals(self._caller)

    @property
    def subscribed_skus(self) -> PartnerGraphSubscribedSkus:
        """`partner.graph.subscribed_skus`."""
        from . import graph_subscribed_skus

        return graph_subscribed_skus.PartnerGraphSubscribedSkus(self._caller)

    @property
    def tenant_relationships(self) -> PartnerGraphTenantRelationships:
        """`partner.graph.tenant_relationships`."""
        from . import graph_tenant_relationships

        return graph_tenant_relationships.PartnerGraphTenantRelationships(self._caller)

    @property
    def users(self) -> PartnerGraphUsers:
        """`partner.graph.users`."""
        from . import graph_users

        return graph_users.PartnerGraphUsers(self._caller)


class CustomerGraph(Namespace):
    """`customer.graph`."""

    __slots__ = ()

    @property
    def delegated_admin_customers(self) -> CustomerGraphDelegatedAdminCustomers:
        """`customer.graph.delegated_admin_customers`."""
        from . import graph_delegated_admin_customers

        return graph_delegated_admin_customers.CustomerGraphDelegatedAdminCustomers(self._caller)

    @property
    def directory_roles(self) -> CustomerGraphDirectoryRoles:
        """`customer.graph.directory_roles`."""
        from . import graph_directory_roles

        return graph_directory_roles.CustomerGraphDirectoryRoles(self._caller)

    @property
    def directory_subscriptions(self) -> CustomerGraphDirectorySubscriptions:
        """`customer.graph.directory_subscriptions`."""
        from . import graph_directory_subscriptions

        return graph_directory_subscriptions.CustomerGraphDirectorySubscriptions(self._caller)

    @property
    def domains(self) -> CustomerGraphDomains:
        """`customer.graph.domains`."""
        from . import graph_domains

        return graph_domains.CustomerGraphDomains(self._caller)

    @property
    def groups(self) -> CustomerGraphGroups:
        """`customer.graph.groups`."""
        from . import graph_groups

        return graph_groups.CustomerGraphGroups(self._caller)

    @property
    def oauth2_permission_grants(self) -> CustomerGraphOauth2PermissionGrants:
        """`customer.graph.oauth2_permission_grants`."""
        from . import graph_oauth2_permission_grants

        return graph_oauth2_permission_grants.CustomerGraphOauth2PermissionGrants(self._caller)

    @property
    def organization(self) -> CustomerGraphOrganization:
        """`customer.graph.organization`."""
        from . import graph_organization

        return graph_organization.CustomerGraphOrganization(self._caller)

    @property
    def service_health(self) -> CustomerGraphServiceHealth:
        """`customer.graph.service_health`."""
        from . import graph_service_health

        return graph_service_health.CustomerGraphServiceHealth(self._caller)

    @property
    def service_principals(self) -> CustomerGraphServicePrincipals:
        """`customer.graph.service_principals`."""
        from . import graph_service_principals

        return graph_service_principals.CustomerGraphServicePrincipals(self._caller)

    @property
    def subscribed_skus(self) -> CustomerGraphSubscribedSkus:
        """`customer.graph.subscribed_skus`."""
        from . import graph_subscribed_skus

        return graph_subscribed_skus.CustomerGraphSubscribedSkus(self._caller)

    @property
    def tenant_relationships(self) -> CustomerGraphTenantRelationships:
        """`customer.graph.tenant_relationships`."""
        from . import graph_tenant_relationships

        return graph_tenant_relationships.CustomerGraphTenantRelationships(self._caller)

    @property
    def users(self) -> CustomerGraphUsers:
        """`customer.graph.users`."""
        from . import graph_users

        return graph_users.CustomerGraphUsers(self._caller)
