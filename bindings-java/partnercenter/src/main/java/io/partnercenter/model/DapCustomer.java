// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A customer that the partner administers by DAP, and how it is used.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param customerTenantId Tenant id of the customer.
 * @param organizationDisplayName {@code organizationDisplayName}
 * @param partnerAgentCount How many accounts of the partner can use them.
 * @param partnerSignInCount How many sign-ins there were.
 * @param dapEnabled Whether delegated admin privileges are there.
 * @param startDateTime ISO 8601.
 * @param endDateTime ISO 8601.
 * @param lastSignInDateTime ISO 8601.
 * @param globalAdminSignInCount How many sign-ins there were.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/list-delegated-admin-customers">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DapCustomer(
    String id,
    String customerTenantId,
    String organizationDisplayName,
    Long partnerAgentCount,
    Long partnerSignInCount,
    Boolean dapEnabled,
    String startDateTime,
    String endDateTime,
    String lastSignInDateTime,
    Long globalAdminSignInCount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DapCustomer {
    unknownMembers = Members.of(unknownMembers);
  }
}
