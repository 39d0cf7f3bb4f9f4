// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The promotion was used as often as it may be.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param description {@code description}
 * @param maxPromotionRedemptionCount {@code maxPromotionRedemptionCount}
 * @param remainingPromotionRedemptionCount {@code remainingPromotionRedemptionCount}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RedemptionLimitPromotionEligibilityError(
    String type,
    String description,
    Long maxPromotionRedemptionCount,
    Long remainingPromotionRedemptionCount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RedemptionLimitPromotionEligibilityError {
    unknownMembers = Members.of(unknownMembers);
  }
}
