// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether a customer's products can be upgraded.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerId {@code customerId}
 * @param isEligible Whether it can be done.
 * @param reason {@code reason}
 * @param productFamily Such as Azure.
 * @param upgradeId Id to ask for the state of the upgrade.
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductUpgradesEligibility(
    String customerId,
    Boolean isEligible,
    String reason,
    String productFamily,
    String upgradeId,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductUpgradesEligibility {
    unknownMembers = Members.of(unknownMembers);
  }
}
