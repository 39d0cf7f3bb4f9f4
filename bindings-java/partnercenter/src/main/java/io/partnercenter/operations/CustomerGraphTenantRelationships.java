// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.TenantInformation;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.graph.tenantRelationships}. */
public final class CustomerGraphTenantRelationships extends Namespace {
  /** Takes who calls. */
  CustomerGraphTenantRelationships(Caller caller) {
    super(caller);
  }

  /** Get what is public about a tenant, by one of its domains. Without options. */
  public TenantInformation findByDomainName(String domainName) {
    return findByDomainName(domainName, null);
  }

  /**
   * Get what is public about a tenant, by one of its domains.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The articles name the US government cloud beside the global one; China is in none, and is
   * refused.
   *
   * @param domainName One of its domains.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbydomainname">Documentation</a>
   */
  public TenantInformation findByDomainName(String domainName, RestOptions options) {
    return value(
        "graph.tenant_relationships.find_by_domain_name",
        TenantInformation.class,
        options,
        "domain_name",
        domainName);
  }

  /** Get what is public about a tenant, by one of its domains. Without waiting. */
  public CompletableFuture<TenantInformation> findByDomainNameAsync(String domainName) {
    return findByDomainNameAsync(domainName, null);
  }

  /** As {@link #findByDomainName(String, RestOptions)}, without waiting. */
  public CompletableFuture<TenantInformation> findByDomainNameAsync(
      String domainName, RestOptions options) {
    return valueAsync(
        "graph.tenant_relationships.find_by_domain_name",
        TenantInformation.class,
        options,
        "domain_name",
        domainName);
  }

  /** Get what is public about a tenant, by its id. Without options. */
  public TenantInformation findByTenantId(String tenantId) {
    return findByTenantId(tenantId, null);
  }

  /**
   * Get what is public about a tenant, by its id.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>The articles name the US government cloud beside the global one; China is in none, and is
   * refused.
   *
   * @param tenantId Tenant id.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/tenantrelationship-findtenantinformationbytenantid">Documentation</a>
   */
  public TenantInformation findByTenantId(String tenantId, RestOptions options) {
    return value(
        "graph.tenant_relationships.find_by_tenant_id",
        TenantInformation.class,
        options,
        "tenant_id",
        tenantId);
  }

  /** Get what is public about a tenant, by its id. Without waiting. */
  public CompletableFuture<TenantInformation> findByTenantIdAsync(String tenantId) {
    return findByTenantIdAsync(tenantId, null);
  }

  /** As {@link #findByTenantId(String, RestOptions)}, without waiting. */
  public CompletableFuture<TenantInformation> findByTenantIdAsync(
      String tenantId, RestOptions options) {
    return valueAsync(
        "graph.tenant_relationships.find_by_tenant_id",
        TenantInformation.class,
        options,
        "tenant_id",
        tenantId);
  }
}
