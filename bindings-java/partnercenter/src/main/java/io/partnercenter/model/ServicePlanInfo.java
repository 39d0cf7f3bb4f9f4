// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A part of a SKU, and whether it works.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param servicePlanId {@code servicePlanId}
 * @param servicePlanName {@code servicePlanName}
 * @param provisioningStatus Such as Success, Disabled or PendingActivation.
 * @param appliesTo User or Company.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/resources/serviceplaninfo">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServicePlanInfo(
    String servicePlanId,
    String servicePlanName,
    String provisioningStatus,
    String appliesTo,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServicePlanInfo {
    unknownMembers = Members.of(unknownMembers);
  }
}
