// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { PartnerGraphBilling } from "./graph_billing.js";
import type { PartnerGraphContracts } from "./graph_contracts.js";
import type {
  CustomerGraphDelegatedAdminCustomers,
  PartnerGraphDelegatedAdminCustomers,
} from "./graph_delegated_admin_customers.js";
import type { PartnerGraphDelegatedAdminRelationships } from "./graph_delegated_admin_relationships.js";
import type { CustomerGraphDirectoryRoles, PartnerGraphDirectoryRoles } from "./graph_directory_roles.js";
import type {
  CustomerGraphDirectorySubscriptions,
  PartnerGraphDirectorySubscriptions,
} from "./graph_directory_subscriptions.js";
import type { CustomerGraphDomains, PartnerGraphDomains } from "./graph_domains.js";
import type { CustomerGraphGroups, PartnerGraphGroups } from "./graph_groups.js";
import type {
  CustomerGraphOauth2PermissionGrants,
  PartnerGraphOauth2PermissionGrants,
} from "./graph_oauth2_permission_grants.js";
import type { CustomerGraphOrganization, PartnerGraphOrganization } from "./graph_organization.js";
import type { PartnerGraphPartnerSecurity } from "./graph_partner_security.js";
import type { CustomerGraphServiceHealth, PartnerGraphServiceHealth } from "./graph_service_health.js";
import type { CustomerGraphServicePrincipals, PartnerGraphServicePrincipals } from "./graph_service_principals.js";
import type { CustomerGraphSubscribedSkus, PartnerGraphSubscribedSkus } from "./graph_subscribed_skus.js";
import type {
  CustomerGraphTenantRelationships,
  PartnerGraphTenantRelationships,
} from "./graph_tenant_relationships.js";
import type { CustomerGraphUsers, PartnerGraphUsers } from "./graph_users.js";

// A part is loaded when it is first used.
const graphBilling = () => require("./graph_billing.js") as typeof import("./graph_billing.js");
const graphContracts = () => require("./graph_contracts.js") as typeof import("./graph_contracts.js");
const graphDelegatedAdminCustomers = () =>
  require("./graph_delegated_admin_customers.js") as typeof import("./graph_delegated_admin_customers.js");
const graphDelegatedAdminRelationships = () =>
  require("./graph_delegated_admin_relationships.js") as typeof import("./graph_delegated_admin_relationships.js");
const graphDirectoryRoles = () => require("./graph_directory_roles.js") as typeof import("./graph_directory_roles.js");
const graphDirectorySubscriptions = () =>
  require("./graph_directory_subscriptions.js") as typeof import("./graph_directory_subscriptions.js");
const graphDomains = () => require("./graph_domains.js") as typeof import("./graph_domains.js");
const graphGroups = () => require("./graph_groups.js") as typeof import("./graph_groups.js");
const graphOauth2PermissionGrants = () =>
  require("./graph_oauth2_permission_grants.js") as typeof import("./graph_oauth2_permission_grants.js");
const graphOrganization = () => require("./graph_organization.js") as typeof import("./graph_organization.js");
const graphPartnerSecurity = () =>
  require("./graph_partner_security.js") as typeof import("./graph_partner_security.js");
const graphServiceHealth = () => require("./graph_service_health.js") as typeof import("./graph_service_health.js");
const graphServicePrincipals = () =>
  require("./graph_service_principals.js") as typeof import("./graph_service_principals.js");
const graphSubscribedSkus = () => require("./graph_subscribed_skus.js") as typeof import("./graph_subscribed_skus.js");
const graphTenantRelationships = () =>
  require("./graph_tenant_relationships.js") as typeof import("./graph_tenant_relationships.js");
const graphUsers = () => require("./graph_users.js") as typeof import("./graph_users.js");

/** Methods under `partner.graph`. */
export class PartnerGraph {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.billing`. */
  get billing(): PartnerGraphBilling {
    return new (graphBilling().PartnerGraphBilling)(this.#caller);
  }

  /** Methods under `partner.graph.contracts`. */
  get contracts(): PartnerGraphContracts {
    return new (graphContracts().PartnerGraphContracts)(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminCustomers`. */
  get delegatedAdminCustomers(): PartnerGraphDelegatedAdminCustomers {
    return new (graphDelegatedAdminCustomers().PartnerGraphDelegatedAdminCustomers)(this.#caller);
  }

  /** Methods under `partner.graph.delegatedAdminRelationships`. */
  get delegatedAdminRelationships(): PartnerGraphDelegatedAdminRelationships {
    return new (graphDelegatedAdminRelationships().PartnerGraphDelegatedAdminRelationships)(this.#caller);
  }

  /** Methods under `partner.graph.directoryRoles`. */
  get directoryRoles(): PartnerGraphDirectoryRoles {
    return new (graphDirectoryRoles().PartnerGraphDirectoryRoles)(this.#caller);
  }

  /** Methods under `partner.graph.directorySubscriptions`. */
  get directorySubscriptions(): PartnerGraphDirectorySubscriptions {
    return new (graphDirectorySubscriptions().PartnerGraphDirectorySubscriptions)(this.#caller);
  }

  /** Methods under `partner.graph.domains`. */
  get domains(): PartnerGraphDomains {
    return new (graphDomains().PartnerGraphDomains)(this.#caller);
  }

  /** Methods under `partner.graph.groups`. */
  get groups(): PartnerGraphGroups {
    return new (graphGroups().PartnerGraphGroups)(this.#caller);
  }

  /** Methods under `partner.graph.oauth2PermissionGrants`. */
  get oauth2PermissionGrants(): PartnerGraphOauth2PermissionGrants {
    return new (graphOauth2PermissionGrants().PartnerGraphOauth2PermissionGrants)(this.#caller);
  }

  /** Methods under `partner.graph.organization`. */
  get organization(): PartnerGraphOrganization {
    return new (graphOrganization().PartnerGraphOrganization)(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity`. */
  get partnerSecurity(): PartnerGraphPartnerSecurity {
    return new (graphPartnerSecurity().PartnerGraphPartnerSecurity)(this.#caller);
  }

  /** Methods under `partner.graph.serviceHealth`. */
  get serviceHealth(): PartnerGraphServiceHealth {
    return new (graphServiceHealth().PartnerGraphServiceHealth)(this.#caller);
  }

  /** Methods under `partner.graph.servicePrincipals`. */
  get servicePrincipals(): PartnerGraphServicePrincipals {
    return new (graphServicePrincipals().PartnerGraphServicePrincipals)(this.#caller);
  }

  /** Methods under `partner.graph.subscribedSkus`. */
  get subscribedSkus(): PartnerGraphSubscribedSkus {
    return new (graphSubscribedSkus().PartnerGraphSubscribedSkus)(this.#caller);
  }

  /** Methods under `partner.graph.tenantRelationships`. */
  get tenantRelationships(): PartnerGraphTenantRelationships {
    return new (graphTenantRelationships().PartnerGraphTenantRelationships)(this.#caller);
  }

  /** Methods under `partner.graph.users`. */
  get users(): PartnerGraphUsers {
    return new (graphUsers().PartnerGraphUsers)(this.#caller);
  }
}

/** Methods under `customer.graph`. */
export class CustomerGraph {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.delegatedAdminCustomers`. */
  get delegatedAdminCustomers(): CustomerGraphDelegatedAdminCustomers {
    return new (graphDelegatedAdminCustomers().CustomerGraphDelegatedAdminCustomers)(this.#caller);
  }

  /** Methods under `customer.graph.directoryRoles`. */
  get directoryRoles(): CustomerGraphDirectoryRoles {
    return new (graphDirectoryRoles().CustomerGraphDirectoryRoles)(this.#caller);
  }

  /** Methods under `customer.graph.directorySubscriptions`. */
  get directorySubscriptions(): CustomerGraphDirectorySubscriptions {
    return new (graphDirectorySubscriptions().CustomerGraphDirectorySubscriptions)(this.#caller);
  }

  /** Methods under `customer.graph.domains`. */
  get domains(): CustomerGraphDomains {
    return new (graphDomains().CustomerGraphDomains)(this.#caller);
  }

  /** Methods under `customer.graph.groups`. */
  get groups(): CustomerGraphGroups {
    return new (graphGroups().CustomerGraphGroups)(this.#caller);
  }

  /** Methods under `customer.graph.oauth2PermissionGrants`. */
  get oauth2PermissionGrants(): CustomerGraphOauth2PermissionGrants {
    return new (graphOauth2PermissionGrants().CustomerGraphOauth2PermissionGrants)(this.#caller);
  }

  /** Methods under `customer.graph.organization`. */
  get organization(): CustomerGraphOrganization {
    return new (graphOrganization().CustomerGraphOrganization)(this.#caller);
  }

  /** Methods under `customer.graph.serviceHealth`. */
  get serviceHealth(): CustomerGraphServiceHealth {
    return new (graphServiceHealth().CustomerGraphServiceHealth)(this.#caller);
  }

  /** Methods under `customer.graph.servicePrincipals`. */
  get servicePrincipals(): CustomerGraphServicePrincipals {
    return new (graphServicePrincipals().CustomerGraphServicePrincipals)(this.#caller);
  }

  /** Methods under `customer.graph.subscribedSkus`. */
  get subscribedSkus(): CustomerGraphSubscribedSkus {
    return new (graphSubscribedSkus().CustomerGraphSubscribedSkus)(this.#caller);
  }

  /** Methods under `customer.graph.tenantRelationships`. */
  get tenantRelationships(): CustomerGraphTenantRelationships {
    return new (graphTenantRelationships().CustomerGraphTenantRelationships)(this.#caller);
  }

  /** Methods under `customer.graph.users`. */
  get users(): CustomerGraphUsers {
    return new (graphUsers().CustomerGraphUsers)(this.#caller);
  }
}
