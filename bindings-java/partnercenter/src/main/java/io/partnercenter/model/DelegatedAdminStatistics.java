// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * How many customers the partner administers by DAP.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param partnerTenantId Tenant id of the partner.
 * @param totalDapCustomerCount {@code totalDapCustomerCount}
 * @param establishedDapCount {@code establishedDapCount}
 * @param inactiveDapCount {@code inactiveDapCount}
 * @param odataContext What the answer is, by its address.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminStatistics(
    String id,
    String partnerTenantId,
    Long totalDapCustomerCount,
    List<DelegatedAdminAccessCount> establishedDapCount,
    List<DelegatedAdminAccessCount> inactiveDapCount,
    @JsonProperty("@odata.context") String odataContext,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminStatistics {
    unknownMembers = Members.of(unknownMembers);
  }
}
