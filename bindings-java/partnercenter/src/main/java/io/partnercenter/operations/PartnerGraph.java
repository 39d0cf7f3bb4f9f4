// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.graph}. */
public final class PartnerGraph extends Namespace {
  /** Takes who calls. */
  PartnerGraph(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.billing}. */
  public PartnerGraphBilling billing() {
    return new PartnerGraphBilling(caller());
  }

  /** Methods under {@code partner.graph.contracts}. */
  public PartnerGraphContracts contracts() {
    return new PartnerGraphContracts(caller());
  }

  /** Methods under {@code partner.graph.delegatedAdminCustomers}. */
  public PartnerGraphDelegatedAdminCustomers delegatedAdminCustomers() {
    return new PartnerGraphDelegatedAdminCustomers(caller());
  }

  /** Methods under {@code partner.graph.delegatedAdminRelationships}. */
  public PartnerGraphDelegatedAdminRelationships delegatedAdminRelationships() {
    return new PartnerGraphDelegatedAdminRelationships(caller());
  }

  /** Methods under {@code partner.graph.directoryRoles}. */
  public PartnerGraphDirectoryRoles directoryRoles() {
    return new PartnerGraphDirectoryRoles(caller());
  }

  /** Methods under {@code partner.graph.directorySubscriptions}. */
  public PartnerGraphDirectorySubscriptions directorySubscriptions() {
    return new PartnerGraphDirectorySubscriptions(caller());
  }

  /** Methods under {@code partner.graph.domains}. */
  public PartnerGraphDomains domains() {
    return new PartnerGraphDomains(caller());
  }

  /** Methods under {@code partner.graph.groups}. */
  public PartnerGraphGroups groups() {
    return new PartnerGraphGroups(caller());
  }

  /** Methods under {@code partner.graph.oauth2PermissionGrants}. */
  public PartnerGraphOauth2PermissionGrants oauth2PermissionGrants() {
    return new PartnerGraphOauth2PermissionGrants(caller());
  }

  /** Methods under {@code partner.graph.organization}. */
  public PartnerGraphOrganization organization() {
    return new PartnerGraphOrganization(caller());
  }

  /** Methods under {@code partner.graph.partnerSecurity}. */
  public PartnerGraphPartnerSecurity partnerSecurity() {
    return new PartnerGraphPartnerSecurity(caller());
  }

  /** Methods under {@code partner.graph.serviceHealth}. */
  public PartnerGraphServiceHealth serviceHealth() {
    return new PartnerGraphServiceHealth(caller());
  }

  /** Methods under {@code partner.graph.servicePrincipals}. */
  public PartnerGraphServicePrincipals servicePrincipals() {
    return new PartnerGraphServicePrincipals(caller());
  }

  /** Methods under {@code partner.graph.subscribedSkus}. */
  public PartnerGraphSubscribedSkus subscribedSkus() {
    return new PartnerGraphSubscribedSkus(caller());
  }

  /** Methods under {@code partner.graph.tenantRelationships}. */
  public PartnerGraphTenantRelationships tenantRelationships() {
    return new PartnerGraphTenantRelationships(caller());
  }

  /** Methods under {@code partner.graph.users}. */
  public PartnerGraphUsers users() {
    return new PartnerGraphUsers(caller());
  }
}
