// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.relationship_requests.get}. */
public final class CustomersRelationshipRequestsGetOptions
    extends RestCallOptions<CustomersRelationshipRequestsGetOptions> {
  /** Says nothing yet. */
  public CustomersRelationshipRequestsGetOptions() {}

  /** Tenant id of the indirect provider. */
  public CustomersRelationshipRequestsGetOptions indirectCloudSolutionProviderId(
      String indirectCloudSolutionProviderId) {
    return parameter("indirect_cloud_solution_provider_id", indirectCloudSolutionProviderId);
  }

  /** Tenant id of the indirect reseller. */
  public CustomersRelationshipRequestsGetOptions indirectResellerId(String indirectResellerId) {
    return parameter("indirect_reseller_id", indirectResellerId);
  }

  /** Whether the partner acts as indirect provider and reseller both. */
  public CustomersRelationshipRequestsGetOptions dualRoleIndirectRelationship(
      Boolean dualRoleIndirectRelationship) {
    return parameter("dual_role_indirect_relationship", dualRoleIndirectRelationship);
  }
}
