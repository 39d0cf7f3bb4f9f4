// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.tenantRelationships`. */
export class PartnerGraphTenantRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get what is public about a tenant, by one of its domains.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param domainName - One of its domains.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
   */
  findByDomainName(domainName: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_domain_name", { domain_name: domainName }, options);
  }

  /**
   * Get what is public about a tenant, by its id.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param tenantId - Tenant id.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid
   */
  findByTenantId(tenantId: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_tenant_id", { tenant_id: tenantId }, options);
  }
}

/** Methods under `customer.graph.tenantRelationships`. */
export class CustomerGraphTenantRelationships {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get what is public about a tenant, by one of its domains.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param domainName - One of its domains.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname
   */
  findByDomainName(domainName: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_domain_name", { domain_name: domainName }, options);
  }

  /**
   * Get what is public about a tenant, by its id.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The articles name the US government cloud beside the global one; China is in none, and is refused.
   *
   * @param tenantId - Tenant id.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid
   */
  findByTenantId(tenantId: string, options?: RestOptions): Promise<types.TenantInformation> {
    return this.#caller.invoke("graph.tenant_relationships.find_by_tenant_id", { tenant_id: tenantId }, options);
  }
}
