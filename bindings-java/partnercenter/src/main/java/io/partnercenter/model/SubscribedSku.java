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
 * How many licences of a SKU a customer has, and how many are assigned.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param availableUnits Active units that are not assigned.
 * @param activeUnits Units that can be assigned.
 * @param consumedUnits Units that are assigned.
 * @param suspendedUnits Units that are paid no longer and can be restored.
 * @param totalUnits All units.
 * @param warningUnits Units that end soon.
 * @param productSku {@code productSku}
 * @param servicePlans {@code servicePlans}
 * @param capabilityStatus Such as Enabled, Warning, Suspended or Deleted.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/license-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscribedSku(
    ResourceAttributes attributes,
    Long availableUnits,
    Long activeUnits,
    Long consumedUnits,
    Long suspendedUnits,
    Long totalUnits,
    Long warningUnits,
    ProductSku productSku,
    List<ServicePlan> servicePlans,
    String capabilityStatus,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SubscribedSku {
    unknownMembers = Members.of(unknownMembers);
  }
}
