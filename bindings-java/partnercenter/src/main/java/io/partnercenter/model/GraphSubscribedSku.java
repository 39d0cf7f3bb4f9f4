// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * How many licences of a SKU a tenant has, and how many are assigned.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param skuId Read only.
 * @param skuPartNumber Name of the SKU in short, such as ENTERPRISEPACK. Read only.
 * @param capabilityStatus Such as Enabled, Warning, Suspended or Deleted. Read only.
 * @param consumedUnits Units that are assigned. Read only.
 * @param prepaidUnits Units by state: enabled, suspended, warning, lockedOut. Read only.
 * @param servicePlans Read only.
 * @param appliesTo User or Company. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/subscribedsku-list">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphSubscribedSku(
    String id,
    String skuId,
    String skuPartNumber,
    String capabilityStatus,
    Long consumedUnits,
    JsonNode prepaidUnits,
    List<JsonNode> servicePlans,
    String appliesTo,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphSubscribedSku {
    unknownMembers = Members.of(unknownMembers);
  }
}
