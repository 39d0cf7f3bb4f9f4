// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.graph}. */
public final class CustomerGraph extends Namespace {
  /** Takes who calls. */
  CustomerGraph(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.graph.delegatedAdminCustomers}. */
  public CustomerGraphDelegatedAdminCustomers delegatedAdminCustomers() {
    return new CustomerGraphDelegatedAdminCustomers(caller());
  }

  /** Methods under {@code customer.graph.directoryRoles}. */
  public CustomerGraphDirectoryRoles directoryRoles() {
    return new CustomerGraphDirectoryRoles(caller());
  }

  /** Methods under {@code customer.graph.directorySubscriptions}. */
  public CustomerGraphDirectorySubscriptions directorySubscriptions() {
    return new CustomerGraphDirectorySubscriptions(caller());
  }

  /** Methods under {@code customer.graph.domains}. */
  public CustomerGraphDomains domains() {
    return new CustomerGraphDomains(caller());
  }

  /** Methods under {@code customer.graph.groups}. */
  public CustomerGraphGroups groups() {
    return new CustomerGraphGroups(caller());
  }

  /** Methods under {@code customer.graph.oauth2PermissionGrants}. */
  public CustomerGraphOauth2PermissionGrants oauth2PermissionGrants() {
    return new CustomerGraphOauth2PermissionGrants(caller());
  }

  /** Methods under {@code customer.graph.organization}. */
  public CustomerGraphOrganization organization() {
    return new CustomerGraphOrganization(caller());
  }

  /** Methods under {@code customer.graph.serviceHealth}. */
  public CustomerGraphServiceHealth serviceHealth() {
    return new CustomerGraphServiceHealth(caller());
  }

  /** Methods under {@code customer.graph.servicePrincipals}. */
  public CustomerGraphServicePrincipals servicePrincipals() {
    return new CustomerGraphServicePrincipals(caller());
  }

  /** Methods under {@code customer.graph.subscribedSkus}. */
  public CustomerGraphSubscribedSkus subscribedSkus() {
    return new CustomerGraphSubscribedSkus(caller());
  }

  /** Methods under {@code customer.graph.tenantRelationships}. */
  public CustomerGraphTenantRelationships tenantRelationships() {
    return new CustomerGraphTenantRelationships(caller());
  }

  /** Methods under {@code customer.graph.users}. */
  public CustomerGraphUsers users() {
    return new CustomerGraphUsers(caller());
  }
}
